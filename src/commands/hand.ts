// What `add`, `correct` and `cancel` share: the values on the command line, the event that is meant, and how it is told
// what was done. What cannot be meant is a usage error; what cannot be done is refused with the way out.

import { type Config, type Environment, readConfig } from '../config.ts'
import type { Corrections } from '../decide/by-hand.ts'
import { isPersonalCodePrefix } from '../decide/personal-code.ts'
import type { Done } from '../desk/act-by-hand.ts'
import { toPrintable } from '../organiser/write-table.ts'
import { sampleEvent } from '../playground/event.ts'
import { didYouMean, Problems } from '../problems.ts'
import type { Database } from '../record/database.ts'
import { syncEvents } from '../record/events.ts'
import { findParticipant } from '../record/known.ts'
import type { Event, OwnField, Refusal } from '../vocabulary.ts'
import { UsageError } from './command.ts'
import { sendDue } from './send-due.ts'
import { withDatabase } from './with-database.ts'

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const

export const VALUE_OPTIONS = {
  'given-name': text,
  'family-name': text,
  organisation: text,
  'personal-code-prefix': text,
  field: texts,
  waive: texts,
} as const

export const VALUE_HELP = `  --given-name NAME
  --family-name NAME
  --organisation NAME
  --personal-code-prefix DIGITS
                       the first six digits; the others are never given
  --field NAME=VALUE   a field of the event's own; may be repeated
  --waive FIELD        does without a required field, such as personalCodePrefix; may be repeated`

type GivenValues = { readonly [option in keyof typeof VALUE_OPTIONS]?: string | string[] | undefined }

/** The values of the command line, as this event takes them. Throws UsageError, which repeats no code. */
export function readValues(given: GivenValues, event: Event): { given: Corrections; waive: string[] } {
  const single = (option: keyof GivenValues) => {
    const value = given[option] as string | undefined
    if (value === undefined) return undefined
    const clean = value.normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (clean === '') throw new UsageError(`--${option} is empty; leave it out, or write what it is`)
    return clean
  }
  const values = {
    givenName: single('given-name'),
    familyName: single('family-name'),
    organisation: single('organisation'),
    personalCodePrefix: readPrefix(single('personal-code-prefix')),
  }
  const fields = Object.fromEntries(((given.field ?? []) as string[]).map((field) => readField(field, event)))
  const stated = Object.entries(values).filter(([, value]) => value !== undefined)
  return {
    given: { ...Object.fromEntries(stated), ...(Object.keys(fields).length > 0 ? { fields } : {}) },
    waive: ((given.waive ?? []) as string[]).map((field) => readRequired(field, event)),
  }
}

function readPrefix(given: string | undefined): string | undefined {
  const prefix = given?.replace(/\s?\p{Pd}$/u, '')
  if (prefix === undefined || isPersonalCodePrefix(prefix)) return prefix
  throw new UsageError('--personal-code-prefix takes the first six digits of the code alone, such as 120385')
}

function readField(given: string, { required }: Event): [name: string, value: string] {
  const at = given.indexOf('=')
  const [name, value] = [given.slice(0, Math.max(at, 0)), given.slice(at + 1).trim()]
  if (name === '' || value === '') throw new UsageError(`--field ${given}: write NAME=VALUE`)
  const own = required.filter((field): field is OwnField => typeof field !== 'string')
  const field = own.find((one) => one.name === name)
  const known = own.map((one) => one.name)
  if (field === undefined)
    throw new UsageError(
      known.length === 0
        ? `--field ${name}: the event has no fields of its own`
        : `--field ${name}: known are ${known.join(', ')}${didYouMean(name, known)}`,
    )
  if (field.pattern !== null && !field.pattern.test(value))
    throw new UsageError(`--field ${name}: “${value}” does not match the pattern of the event file`)
  return [name, value]
}

/** The name of a required field. Throws UsageError. */
export function readRequired(given: string, { required }: Pick<Event, 'required'>): string {
  const known = [...new Set(required.map((field) => (typeof field === 'string' ? field : field.name)))]
  if (known.includes(given)) return given
  throw new UsageError(`--waive ${given}: the event requires ${known.join(', ')}${didYouMean(given, known)}`)
}

// ── the event ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The configuration, in which at least the sample event stands. */
export function readSetting(env: Environment): Config {
  const config = readConfig(env)
  return config.events.length > 0 ? config : { ...config, events: [sampleEvent(Temporal.Now.instant())] }
}

export interface Hand {
  readonly db: Database
  readonly config: Config
}

/** Does the `work` with the database, which knows the events. */
export async function withHand<T>(config: Config, work: (hand: Hand) => Promise<T>): Promise<T> {
  const start = async (db: Database) => {
    await syncEvents(db, config.events)
    return work({ db, config })
  }
  return withDatabase(config.databaseUrl, start, config.pace)
}

/** The event with this id; the only one, where none is named. */
export function pickEvent(id: string | undefined, events: readonly Event[]): Event {
  const known = events.map((event) => event.id)
  if (id === undefined && events.length === 1) return events[0]!
  if (id === undefined) throw new UsageError(`which event? Name it with --event: ${known.join(', ')}`)
  const event = events.find((one) => one.id === id)
  if (event !== undefined) return event
  throw new Problems([`there is no event ${id}: known are ${known.join(', ')}${didYouMean(id, known)}`])
}

/** The event of the participant with this number. Throws Problems. */
export async function eventOf(id: string, { db, config }: Hand): Promise<Event> {
  const known = await findParticipant(db, id)
  if (known === null) throw new Problems([`there is no participant ${id}; «registrar list» shows the numbers`])
  return pickEvent(known.event, config.events)
}

// ── what was done ───────────────────────────────────────────────────────────────────────────────────────────────

/** Tells what was done, sends the mails that tell others, and gives the exit code. */
export async function tellDone(done: Done | Refusal, event: Event, { db, config }: Hand): Promise<number> {
  if ('refused' in done) {
    console.error(`registrar: ${done.refused}`)
    return 1
  }
  console.log(`${done.id}  ${describe(done)}`)
  for (const sentence of await sendDue(db, config, [event], done.mails)) console.log(sentence)
  if (done.promoted > 0) console.log(describePromoted(done.promoted))
  return 0
}

/** «2 who waited have got a place, and are told.» */
export function describePromoted(count: number): string {
  return count === 1
    ? 'The first in line has got the place, and is told.'
    : `The first ${count} in line have got a place, and are told.`
}

function describe({ person }: Done): string {
  const name = [person.givenName, person.familyName].filter((part) => part !== null).join(' ') || 'without a name'
  const who = toPrintable([name, person.organisation].filter((part) => part !== null).join(', '))
  switch (person.state) {
    case 'incomplete':
      return `${who}: incomplete, lacks ${person.missing.join(', ')}`
    case 'waitlisted':
      return `${who}: waits for a place, number ${person.position} in line`
    case 'amended':
      return `${who}: corrected`
    default:
      return `${who}: ${person.state}`
  }
}
