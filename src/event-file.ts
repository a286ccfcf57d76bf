// An event file (YAML) becomes an Event. Organisers write these by hand, so every complaint names the file, the line
// and the field and says what to write instead; all complaints come at once.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { eventFields } from './event-fields.ts'
import { Problems } from './problems.ts'
import type { Event } from './vocabulary.ts'

type Path = readonly PropertyKey[]
type Complain = (path: Path, what: string) => void

/**
 * The events of `path`: an event file, or a folder whose *.yaml and *.yml files are read in the order of their names.
 * Throws `Problems` with all that is wrong in any of them.
 */
export function readEvents(path: string): Event[] {
  const problems: string[] = []
  const files = new Map<string, string>()
  const events: Event[] = []
  for (const file of findEventFiles(path)) {
    try {
      const event = readEventFile(file)
      const twin = files.get(event.id)
      if (twin !== undefined)
        problems.push(`${file}: id: “${event.id}” is the id of ${twin} too; give it one of its own`)
      files.set(event.id, file)
      events.push(event)
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      problems.push(...error.list)
    }
  }
  if (problems.length > 0) throw new Problems(problems)
  return events
}

/** One event. Throws `Problems`, each «file:line: field: what is wrong and what to write instead». */
export function readEventFile(file: string): Event {
  const lines = new LineCounter()
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number) => lines.linePos(offset).line
  if (document.errors.length > 0) {
    throw new Problems(
      document.errors.map(({ pos, message }) => `${file}:${lineOf(pos[0])}: this is not valid YAML: ${message}`),
    )
  }
  if (!isMap(document.contents)) throw new Problems([`${file}:1: this is no event; it holds no fields such as «id: …»`])

  // Numbers stay the text that they are written as: a phone number keeps its +, an id its zeros.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source
    },
  })
  const root = document.contents
  const complaints: { line: number; what: string }[] = []
  const complain: Complain = (path, what) =>
    complaints.push({ line: lineOf(findOffset(root, path)), what: `${path.map(String).join('.')}: ${what}` })
  const parsed = eventFields.safeParse(document.toJS())
  if (!parsed.success) for (const issue of parsed.error.issues) tellIssue(issue, complain)
  const event = parsed.success ? toEvent(parsed.data, dirname(file), complain) : null
  if (event !== null && complaints.length === 0) return event
  throw new Problems(complaints.sort((a, b) => a.line - b.line).map(({ line, what }) => `${file}:${line}: ${what}`))
}

function findEventFiles(path: string): string[] {
  if (!existsSync(path)) throw new Problems([`EVENTS: there is no file or folder ${path}`])
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => ['.yaml', '.yml'].includes(extname(name)))
  if (names.length === 0) throw new Problems([`EVENTS: the folder ${path} holds no event file (*.yaml)`])
  return names.sort().map((name) => join(path, name))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Problems([`${file}: this file cannot be read (${(cause as NodeJS.ErrnoException).code})`], { cause })
  }
}

/** Where the field stands; of a missing one, where its parent stands. */
function findOffset(root: Node, path: Path): number {
  let node = root
  let offset = root.range![0]
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value
    if (isNode(pair?.key)) offset = pair.key.range![0]
    else if (isNode(next)) offset = next.range![0]
    if (!isNode(next)) break
    node = next
  }
  return offset
}

function tellIssue(issue: z.core.$ZodIssue, complain: Complain): void {
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n')
    for (const [i, key] of issue.keys.entries()) complain([...issue.path, key], messages[i]!)
  } else {
    complain(issue.path, issue.message)
  }
}

/** Puts local times into their zone, and judges what concerns several fields. */
function toEvent(fields: z.output<typeof eventFields>, folder: string, complain: Complain): Event {
  const inZone = (name: 'starts' | 'ends' | 'opens' | 'deadline') => {
    try {
      return fields[name].toZonedDateTime(fields.timezone, { disambiguation: 'reject' })
    } catch {
      complain([name], `the clocks of ${fields.timezone} change then, this time comes never or twice; choose another`)
      return fields[name].toZonedDateTime(fields.timezone)
    }
  }
  const event: Event = {
    ...fields,
    starts: inZone('starts'),
    ends: inZone('ends'),
    opens: inZone('opens'),
    deadline: inZone('deadline'),
    invitation: fields.invitation === null ? null : readInvitation(resolve(folder, fields.invitation), complain),
  }
  if (!isBefore(event.starts, event.ends)) complain(['ends'], 'is not after “starts”; write when the event is over')
  if (isBefore(event.starts, event.deadline))
    complain(['deadline'], 'is after “starts”; write until when people can register')
  if (!isBefore(event.opens, event.deadline))
    complain(['opens'], 'is not before “deadline”; mail received before it is not looked at')
  else if (event.reminder !== null && !isBefore(event.opens, event.deadline.subtract(event.reminder)))
    complain(['reminder'], 'is longer than people can register; write how long before “deadline” they are reminded')
  complainOfGaps(event, complain)
  return event
}

/** The event's first language stands in for the others, so it may not be lacking. */
function complainOfGaps(event: Event, complain: Complain): void {
  const [first] = event.languages
  for (const name of ['title', 'place', 'privacy'] as const) {
    if (Object.keys(event[name]).length > 0 && event[name][first] === undefined)
      complain([name], `has no text under ${first}; the first of “languages” stands in for the others, so write one`)
  }
}

function readInvitation(path: string, complain: Complain): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    complain(['invitation'], `${path} cannot be read (${code}); write its path as seen from the event file`)
    return null
  }
}

function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) < 0
}
