// `registrar read`: what the desk makes of mail in files, without a database or a mailbox. A line of JSON per file for
// programs (the contract of DESIGN «Reading»), or with --explain a page for people.
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../config.ts'
import { readEventFile, readEvents } from '../event-file.ts'
import { Problems } from '../problems.ts'
import { type Reader, ReadingFailure } from '../reader/reader.ts'
import { openReaderPool } from '../reader/reader-pool.ts'
import type { Event } from '../vocabulary.ts'
import { parseCommandLine, UsageError } from './command.ts'
import { explainReading } from './explain-reading.ts'
import { toReadingLine, unreadableLine } from './reading-line.ts'

export const help = `registrar read [--event FILE] [--explain] FILE…

Prints how each mail is read, one line of JSON per file; needs no database and no mailbox.

  FILE          a raw message (.eml); - is standard input
  --event FILE  the event that the mail answers; else that of EVENTS, else the meeting of 16 November 2017
  --explain     for people: each value with the words that it came from and the rule that read it,
                and what was set aside and why

A damaged mail is read as far as it goes. Exits with 1 where a file could not be opened.
`

const MEETING_2017 = fileURLToPath(new URL('../playground/meeting-2017.yaml', import.meta.url))

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values, operands: files } = parseCommandLine(args, {
    event: { type: 'string' },
    explain: { type: 'boolean' },
  })
  if (files.length === 0) throw new UsageError('which FILE? (- is standard input)')
  const event = findEvent(values.event, env)
  const reader = openReaderPool()
  let exitCode = 0
  for (const file of files) {
    try {
      console.log(await readOne(file, event, reader, values.explain ?? false))
    } catch (error) {
      const why = explainFailure(error)
      console.error(`registrar: ${file}: ${why}`)
      if (!values.explain) console.log(unreadableLine(file, event, why))
      if (!(error instanceof ReadingFailure)) exitCode = 1
    }
  }
  await reader.close()
  return exitCode
}

async function readOne(file: string, event: Event, reader: Reader, explain: boolean): Promise<string> {
  const source = file === '-' ? await buffer(process.stdin) : await readFile(file)
  const { mail, failure } = await reader.open(source)
  if (failure !== null) throw failure
  const reading = await reader.read(mail, event)
  return explain ? explainReading(file, mail, reading) : toReadingLine(file, reading)
}

function findEvent(file: string | undefined, env: Environment): Event {
  if (file !== undefined) return readEventFile(file)
  if (!env.EVENTS) return readEventFile(MEETING_2017)
  const [event, ...others] = readEvents(env.EVENTS)
  if (others.length > 0) throw new Problems([`EVENTS holds ${others.length + 1} events: choose one with --event FILE`])
  return event!
}

function explainFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder; name the files in it'
  if (code === 'EACCES') return 'this file may not be read'
  return `this mail cannot be read: ${message}`
}
