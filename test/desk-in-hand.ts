// A desk without mail servers: letters are handed to it as the mailbox would, replies are taken from it as the SMTP server
// would; between them are all its real parts and a real Postgres. For proofs of what follows from what.
import { randomUUID } from 'node:crypto'
import { type ParsedMail, simpleParser } from 'mailparser'
import { gate, ownAddresses } from '../src/answer/gate.ts'
import { readEventFile } from '../src/event-file.ts'
import { handleMail } from '../src/handle-mail.ts'
import { type Database, openDatabase } from '../src/record/database.ts'
import { syncEvents } from '../src/record/events.ts'
import { withNextReply } from '../src/record/replies.ts'
import type { Delivery, Event } from '../src/vocabulary.ts'
import { writeForm, writeMail } from './desk-at-work.ts'
import { readerInProcess } from './reader-in-process.ts'
import { freshDatabase } from './servers/postgres.ts'

export interface HandedLetter {
  readonly from: string
  readonly text: string
  readonly headers?: readonly string[]
  readonly receivedAt?: string
}

export interface DeskInHand {
  readonly db: Database
  readonly event: Event
  /** Handles a letter; gives its Message-ID, without angle brackets. */
  receive(letter: HandedLetter): Promise<string>
  /** Sends what is due, through the gate; gives what left. */
  send(): Promise<ParsedMail[]>
  stop(): Promise<void>
}

export const meeting2017: Event = {
  ...readEventFile('src/playground/meeting-2017.yaml'),
  retention: Temporal.Duration.from('P100Y'),
}

/** Opens a desk for the meeting of 2017, changed as told, with an empty database. */
export async function openDeskInHand(changes: Partial<Event> = {}): Promise<DeskInHand> {
  const event = { ...meeting2017, ...changes }
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  await syncEvents(db, [event])
  let uid = 0
  return {
    db,
    event,
    receive: async ({ from, text, headers = [], receivedAt = '2017-11-10T09:00:00+02:00' }) => {
      const id = randomUUID()
      const delivery: Delivery = {
        ...{ mailbox: 'INBOX', uidValidity: 1n, uid: ++uid, internalDate: Temporal.Instant.from(receivedAt) },
        source: Buffer.from(writeMail({ id, from, headers, text })),
      }
      const log = { error: (fields: object) => fail(fields) }
      await handleMail(delivery, {
        db,
        reader: readerInProcess,
        events: [event],
        authservId: null,
        wake: () => {},
        log,
      })
      return `${id}@example.com`
    },
    send: async () => {
      const sent: ParsedMail[] = []
      const own = ownAddresses([event])
      while (
        await withNextReply(db, [event.id], async (reply) => {
          const passage = gate(reply, own)
          if (!passage.pass) return { state: 'withheld', reason: passage.reason }
          sent.push(await simpleParser(Buffer.from(reply.raw)))
          return { state: 'sent' }
        })
      );
      return sent
    },
    stop: async () => {
      await db.close()
      await fresh.drop()
    },
  }
}

function fail(fields: object): never {
  throw new Error(`the desk stumbled: ${JSON.stringify(fields)}`)
}

/** «promotion → anna@example.com (lv)» */
export function summary({ headers, to }: ParsedMail): string {
  const recipient = [to].flat()[0]?.text
  return `${headers.get('x-registrar-reply')} → ${recipient} (${headers.get('content-language')})`
}

const given = ['Anna', 'Juris', 'Zane', 'Artis', 'Made', 'Uldis', 'Ilze', 'Andris', 'Laima', 'Gatis']
const family = {
  f: ['Ozola', 'Krūma', 'Egle', 'Bērza', 'Irbe', 'Lāce'],
  m: ['Ozols', 'Krūms', 'Eglis', 'Bērzs', 'Irbe', 'Lācis'],
}

/** The n-th of sixty invented people, and their full registration. */
export function inventedPerson(n: number) {
  const name = given[n % given.length]!
  const gender = name.endsWith('s') ? 'm' : 'f'
  const person = {
    given: name,
    family: family[gender][Math.floor(n / given.length) % 6]!,
    organisation: 'Kultūras ministrija',
    code: `${String((n % 28) + 1).padStart(2, '0')}0${(n % 9) + 1}85`,
  }
  return { ...person, address: `person-${n}@example.com`, text: writeForm(person) }
}
