// The story of one mail with all its real parts and a real Postgres, from bytes to marks: what is recorded, what is
// answered, what is left alone, and what becomes of a mail that breaks something.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desk, handleMail, type Story } from '../src/handle-mail.ts'
import type { Reader } from '../src/reader/reader.ts'
import { type Database, openDatabase } from '../src/record/database.ts'
import { DatabaseFailure } from '../src/record/database-failure.ts'
import { syncEvents } from '../src/record/events.ts'
import { listParticipants } from '../src/record/participants.ts'
import { openPositions } from '../src/record/positions.ts'
import { type DueReply, withNextReply } from '../src/record/replies.ts'
import { listReview } from '../src/record/review.ts'
import type { Delivery, Event, Outcome } from '../src/vocabulary.ts'
import { meeting as aMeeting } from './decide-builders.ts'
import { readerInProcess } from './reader-in-process.ts'
import { type FreshDatabase, freshDatabase } from './servers/postgres.ts'

// A mail that breaks the reader: its error quotes what must never be told.
const reader: Reader = {
  open: readerInProcess.open,
  read: async (mail, event, conversation) => {
    if (mail.subject === 'Poison') throw new RangeError('cannot read 120385-12345')
    return readerInProcess.read(mail, event, conversation)
  },
}

let fresh: FreshDatabase
let db: Database
let wakes: number
let logged: unknown[]
let stories: [Story, Outcome][]
let lastUid: number

beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
})

afterAll(async () => {
  await db.close()
  await fresh.drop()
})

beforeEach(async () => {
  await db.query('truncate registrar.event, registrar.mailbox_position, registrar.message restart identity cascade')
  await syncEvents(db, [meeting, workshop])
  wakes = lastUid = 0
  logged = []
  stories = []
})

const meeting: Event = {
  ...aMeeting,
  organiser: { name: 'Organizatore', email: 'desk@example.lv', phone: null },
  retention: Temporal.Duration.from('P100Y'),
}

const workshop: Event = { ...meeting, id: 'workshop', title: { lv: 'Datu darbnīca', en: 'Data workshop' } }

function makeDesk(of: Partial<Desk> = {}): Desk {
  return {
    db,
    reader,
    events: [meeting],
    authservId: null,
    wake: () => wakes++,
    told: (story, outcome) => stories.push([story, outcome]),
    log: { error: (fields, message) => logged.push([fields, message]) },
    ...of,
  }
}

const COMPLETE = `Labdien! Lūdzu mani piereģistrēt.

Vārds: Anna
Uzvārds: Ozola
Iestāde: Kultūras ministrija
Personas koda pirmā daļa: 120385-
`

interface Letter {
  readonly subject?: string
  readonly from?: string
  readonly headers?: readonly string[]
  readonly body?: string
  readonly receivedAt?: string
}

/** Lays a letter into the mailbox. */
function deliver({
  subject = 'Pieteikums',
  from = 'Anna Ozola <anna@example.lv>',
  headers = [],
  ...of
}: Letter): Delivery {
  const lines = [
    `From: ${from}`,
    'To: desk@example.lv',
    `Subject: ${subject}`,
    `Message-ID: <${randomUUID()}@example.lv>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...headers,
    '',
    ...(of.body ?? COMPLETE).split('\n'),
  ]
  return {
    mailbox: 'INBOX',
    uidValidity: 1n,
    uid: ++lastUid,
    internalDate: Temporal.Instant.from(of.receivedAt ?? '2017-11-10T09:00:00+02:00'),
    source: Buffer.from(lines.join('\r\n')),
  }
}

const correspondence = () => db.query<{ [column: string]: unknown }>('select * from registrar.correspondence')

/** Sends what is due into a list. */
async function sendAll(): Promise<DueReply[]> {
  const sent: DueReply[] = []
  const send = async (reply: DueReply) => {
    sent.push(reply)
    return { state: 'sent' } as const
  }
  while (await withNextReply(db, ['meeting', 'workshop'], send));
  return sent
}

test('a registration is recorded, answered and told', async () => {
  const delivery = deliver({})
  expect(await handleMail(delivery, makeDesk())).toBe('handled')
  expect(await listParticipants(db)).toMatchObject([
    { givenName: 'Anna', familyName: 'Ozola', organisation: 'Kultūras ministrija', personalCodePrefix: '120385' },
  ])
  expect(await correspondence()).toMatchObject([
    { event: 'meeting', outcome: 'registered', reply_kind: 'confirmation', reply_state: 'due', needs_human: false },
  ])
  expect(wakes).toBe(1)
  expect(stories).toMatchObject([[{ event: meeting, decision: { outcome: 'registered' } }, 'registered']])
  const [reply] = await sendAll()
  expect(reply).toMatchObject({ kind: 'confirmation', recipient: 'anna@example.lv' })
  expect(reply!.messageId).toMatch(/^[0-9a-f]{32}@example\.lv$/)
  expect(Buffer.from(reply!.raw).toString()).toContain(`Message-ID: <${reply!.messageId}>`)
  expect(await openPositions(db).lastHandled('INBOX', 1n)).toBe(1)
})

test('a completion is known by its thread, also from another address', async () => {
  const desk = makeDesk()
  await handleMail(deliver({ body: COMPLETE.replace(/^Personas.*$/m, '') }), desk)
  const [question] = await sendAll()
  expect(question!.kind).toBe('missing')
  const answer = deliver({
    from: 'anna.home@example.com',
    headers: [`In-Reply-To: <${question!.messageId}>`],
    body: '120385-',
  })
  expect(await handleMail(answer, desk)).toBe('handled')
  expect(await listParticipants(db)).toMatchObject([{ status: 'registered', submittedBy: 'anna@example.lv' }])
  expect((await sendAll()).map(({ kind, recipient }) => [kind, recipient])).toEqual([
    ['confirmation', 'anna.home@example.com'],
  ])
})

test('the same mail again has no effect and the same marks', async () => {
  const delivery = deliver({ body: `${COMPLETE}\nVai būs pieejama autostāvvieta?` })
  const mark = await handleMail(delivery, makeDesk())
  const [story] = stories
  expect(await handleMail({ ...delivery, uid: 2 }, makeDesk())).toBe(mark)
  expect(await handleMail({ ...delivery, uid: 9, uidValidity: 2n }, makeDesk())).toBe(mark)
  expect(stories.map(([{ decision }, outcome]) => [decision !== null, outcome])).toEqual([
    [true, story![1]],
    [false, story![1]],
    [false, story![1]],
  ])
  expect([wakes, (await sendAll()).length, (await correspondence()).length]).toEqual([1, 1, 1])
})

test('the same Message-ID with other content goes to a human', async () => {
  const first = deliver({})
  await handleMail(first, makeDesk())
  const source = Buffer.from(Buffer.from(first.source).toString().replaceAll('Anna', 'Inga'))
  expect(await handleMail({ ...first, uid: 2, source }, makeDesk())).toBe('human')
  expect(await listParticipants(db)).toHaveLength(1)
})

test('mail about something else leaves its position and a hash', async () => {
  const body = 'Sveiki! Tava grāmata ir bibliotēkā, nāc pakaļ līdz piektdienai. Katrīna'
  expect(await handleMail(deliver({ subject: 'Grāmata', from: 'katrina@example.com', body }), makeDesk())).toBe('none')
  expect(await db.query('select outcome from registrar.seen')).toEqual([{ outcome: 'other' }])
  expect([wakes, await correspondence()]).toEqual([0, []])
  expect(await dump()).not.toMatch(/katrina|grāmata/i)
})

test('mail from before the event opened is not its mail', async () => {
  expect(await handleMail(deliver({ receivedAt: '2017-10-31T23:59:59+02:00' }), makeDesk())).toBe('none')
  expect(await listParticipants(db)).toEqual([])
})

test('automatic mail is recorded and never answered', async () => {
  const letter = deliver({ headers: ['Auto-Submitted: auto-replied'], body: 'Esmu atvaļinājumā līdz 20. novembrim.' })
  await handleMail(letter, makeDesk())
  expect(await correspondence()).toMatchObject([{ intent: 'automatic', outcome: 'automatic', reply_state: 'none' }])
  expect(wakes).toBe(0)
})

test('the deadline is met to the second', async () => {
  await handleMail(deliver({ receivedAt: '2017-11-14T17:00:00+02:00' }), makeDesk())
  await handleMail(
    deliver({
      from: 'inga@example.lv',
      body: COMPLETE.replace('Anna', 'Inga'),
      receivedAt: '2017-11-14T17:00:01+02:00',
    }),
    makeDesk(),
  )
  expect((await correspondence()).map(({ outcome, reply_kind }) => [outcome, reply_kind])).toEqual([
    ['registered', 'confirmation'],
    ['late', 'late'],
  ])
  expect(await listParticipants(db)).toHaveLength(1)
})

test('where it could be about several events, a human says which; other mail is left alone', async () => {
  const desk = makeDesk({ events: [meeting, workshop] })
  expect(await handleMail(deliver({}), desk)).toBe('human')
  expect(await listReview(db)).toMatchObject([{ event: null, outcome: 'human', sender: null }])
  expect(await handleMail(deliver({ subject: 'Datu darbnīca' }), desk)).toBe('handled')
  expect(await listParticipants(db)).toMatchObject([{ event: 'workshop' }])
  const body = 'Sveiki! Tava grāmata ir bibliotēkā, nāc pakaļ līdz piektdienai. Katrīna'
  expect(await handleMail(deliver({ subject: 'Grāmata', from: 'katrina@example.com', body }), desk)).toBe('none')
})

test('a mail that breaks something is set aside once, and the next is handled', async () => {
  const poison = deliver({ subject: 'Poison' })
  expect(await handleMail(poison, makeDesk())).toBe('human')
  expect(await handleMail(poison, makeDesk())).toBe('human')
  expect(await listReview(db)).toMatchObject([
    { event: 'meeting', outcome: 'failed', reason: expect.stringMatching(/RangeError/) },
  ])
  expect(logged).toMatchObject([[{ mailbox: 'INBOX', uid: 1, error: 'RangeError' }, 'message set aside'], {}])
  expect(`${JSON.stringify(logged)} ${await dump()}`).not.toMatch(/12345|cannot read/)
  expect(await handleMail(deliver({}), makeDesk())).toBe('handled')
})

test('where the database fails nothing has happened, and nothing is told', async () => {
  const away = openDatabase('postgres://nobody@127.0.0.1:1/nowhere')
  await expect(handleMail(deliver({}), makeDesk({ db: away }))).rejects.toBeInstanceOf(DatabaseFailure)
  expect([wakes, stories, logged]).toEqual([0, [], []])
  await away.close()
})

test.each([
  ['body', { body: COMPLETE.replace('120385-', '120385-12345') }],
  ['sentence', { body: 'Piedalīšos. Anna Ozola, Kultūras ministrija, p.k. 120385-12345' }],
  ['subject', { subject: 'Pieteikums 120385-12345' }],
])('the second part of a code in the %s stays in the mailbox', async (_, letter) => {
  await handleMail(deliver(letter), makeDesk())
  expect(await correspondence()).toHaveLength(1)
  expect(await dump()).not.toContain('12345')
  expect((await sendAll()).map(({ raw }) => Buffer.from(raw).toString()).join()).not.toContain('12345')
})

/** Every value of every table as text, and the bytes of replies. */
async function dump(): Promise<string> {
  const client = new pg.Client(fresh.url)
  await client.connect()
  const tables = await client.query(
    `select table_to_xml(c.oid::regclass, true, false, '')::text as xml from pg_class c
     where relnamespace = 'registrar'::regnamespace and relkind = 'r'`,
  )
  const replies = await client.query(
    `select convert_from(raw, 'utf-8') as xml from registrar.reply where raw is not null`,
  )
  await client.end()
  return [...tables.rows, ...replies.rows].map((row) => row.xml).join('\n')
}
