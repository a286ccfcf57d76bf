// The record against a real Postgres: what one message's transaction leaves, that nothing is handled twice, that the
// views keep their promise, and that two workers and two senders do not get into each other's way.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { applyChanges } from '../src/record/changes.ts'
import { type Database, openDatabase, type Statements } from '../src/record/database.ts'
import { DatabaseFailure } from '../src/record/database-failure.ts'
import { lockEvent, syncEvents } from '../src/record/events.ts'
import { findThread, gatherKnown } from '../src/record/known.ts'
import { handleOnce, recordMessage, recordOther } from '../src/record/ledger.ts'
import { migrate } from '../src/record/migrate.ts'
import { listParticipants } from '../src/record/participants.ts'
import { openPositions } from '../src/record/positions.ts'
import { purge } from '../src/record/purge.ts'
import { type DueReply, type SendResult, spokenOf, storeReply, withNextReply } from '../src/record/replies.ts'
import { dismiss, listReview } from '../src/record/review.ts'
import { identify } from '../src/record/sighting.ts'
import type {
  Change,
  Delivery,
  Event,
  Known,
  Mail,
  Outcome,
  ParticipantData,
  PersonOutcome,
  PersonReading,
  Reading,
  ReplyPlan,
} from '../src/vocabulary.ts'
import { meeting as aMeeting } from './decide-builders.ts'
import { type FreshDatabase, freshDatabase } from './servers/postgres.ts'

let fresh: FreshDatabase
let db: Database

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
  await syncEvents(db, [meeting])
})

// ── invented people and their mail ──────────────────────────────────────────────────────────────────────────────

const meeting: Event = {
  ...aMeeting,
  organiser: { name: 'Organizatore', email: 'desk@example.lv', phone: null },
  required: [...aMeeting.required, { name: 'diet', labels: {}, pattern: null }],
}

const anna: ParticipantData = {
  givenName: 'Anna',
  familyName: 'Ozola',
  organisation: 'Kultūras ministrija',
  personalCodePrefix: '120385',
  fields: { diet: 'none' },
}

let nextUid = 1
beforeEach(() => {
  nextUid = 1
})

function makeDelivery(of: Partial<Delivery> = {}): Delivery {
  return {
    mailbox: 'INBOX',
    uidValidity: 7n,
    uid: nextUid++,
    internalDate: Temporal.Instant.from('2017-11-10T09:00:00+02:00'),
    source: new Uint8Array(),
    ...of,
  }
}

function makeMail(of: Partial<Mail> & { from?: readonly { name: string | null; address: string }[] } = {}): Mail {
  return {
    messageId: `${crypto.randomUUID()}@example.lv`,
    inReplyTo: [],
    references: [],
    from: [{ name: null, address: 'Anna.Ozola+x@example.lv' }],
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    subject: 'Pieteikums',
    headers: [],
    text: '',
    parts: [],
    attachments: [],
    mediaType: 'text/plain',
    mediaTypeParameters: {},
    defects: [],
    fingerprint: crypto.randomUUID(),
    ...of,
  }
}

function makeReading(of: Partial<Reading> = {}): Reading {
  return {
    language: 'lv',
    intent: 'register',
    question: false,
    participants: [],
    cancelled: [],
    review: null,
    fullCodeSent: false,
    courtesy: false,
    aboutEvent: true,
    machineSigns: [],
    setAside: [],
    ...of,
  }
}

function found(value: string) {
  return { state: 'found', claim: { value, source: 'text', from: 0, to: value.length, rule: 'test' } } as const
}

function readPerson(givenName: string, familyName: string): PersonReading {
  const missing = { state: 'missing' } as const
  return {
    givenName: found(givenName),
    familyName: found(familyName),
    organisation: missing,
    personalCodePrefix: missing,
    fields: {},
    withoutCode: null,
    codeFromBirthDate: false,
    doubt: null,
  }
}

const register = (data: ParticipantData, status: 'registered' | 'incomplete' = 'registered'): Change => ({
  type: 'register',
  data,
  status,
  evidence: { givenName: { source: 'text', from: 0, to: 4, rule: 'label' } },
})

function makePlan(to: string, of: Partial<ReplyPlan> = {}): ReplyPlan {
  return {
    kind: 'confirmation',
    to: { name: null, address: to },
    language: 'lv',
    people: [],
    fullCodeSent: false,
    privacyNotice: false,
    receivedAt: Temporal.Instant.from('2017-11-10T09:00:00+02:00'),
    inReplyTo: null,
    references: [],
    machineSigns: ['List-Id'],
    ...of,
  }
}

interface Doing {
  readonly delivery?: Delivery
  readonly mail?: Mail
  readonly event?: Event
  readonly outcome?: Outcome
  readonly human?: string | null
  readonly changes?: readonly Change[]
  /** Address of the reply; none: no reply. */
  readonly replyTo?: string
}

/** Handles one message the way the desk does, with the decision given. */
async function handle(doing: Doing = {}) {
  const { delivery = makeDelivery(), mail = makeMail(), event = meeting, changes = [], replyTo } = doing
  const sighting = identify(delivery, mail)
  const sender = mail.from[0]!
  const messageId = `${crypto.randomUUID()}@desk.example.lv`
  let changed: string[] = []
  const recorded = await handleOnce(db, sighting, async (tx) => {
    await lockEvent(tx, event)
    const recorded = await recordMessage(tx, sighting, {
      event,
      mail,
      author: sender,
      reading: makeReading(),
      outcome: doing.outcome ?? 'registered',
      human: doing.human ?? null,
    })
    const cause = { event, message: recorded.id, actor: 'anna.ozola@example.lv', receivedAt: delivery.internalDate }
    changed = await applyChanges(tx, changes, cause)
    if (replyTo !== undefined) {
      const composed = { messageId, from: 'desk@example.lv', to: replyTo, raw: Buffer.from('reply') }
      await storeReply(tx, { event, message: recorded.id, plan: makePlan(replyTo), composed, participants: changed })
    }
    return recorded
  })
  return { recorded, changed, messageId, delivery, mail }
}

const count = async (table: string) =>
  (await db.query<{ n: number }>(`select count(*)::int as n from registrar.${table}`))[0]!.n

// ── the database itself ─────────────────────────────────────────────────────────────────────────────────────────

describe('migrations', () => {
  test('four workers may start at once, and starting again changes nothing', async () => {
    await db.query('drop schema registrar cascade')
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(db)))
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
    expect(applied.flat()).toEqual(readdirSync('sql/migrations').toSorted())
    expect(await migrate(db)).toEqual([])
  })

  test('while a worker holds its locks, a migration waits without holding up others, and comes through in the end', async () => {
    await db.query(`delete from registrar.migration where name = '0001-ledger.sql'`)
    const held = Promise.withResolvers<void>()
    const holding = db.transaction(async (tx) => {
      await tx.query('lock table registrar.migration in access share mode')
      await held.promise
    })
    // Stands for a migration that changes a table in use: it needs it for itself.
    const changed = migrate(db, {
      read: async () => 'lock table registrar.migration in access exclusive mode',
      lockTimeout: Temporal.Duration.from('PT0.1S'),
    })
    for (let looks = 0; looks < 5; looks++) {
      await sleep(60)
      // Who only reads is let through before and after each try.
      expect(await db.query('select from registrar.migration')).not.toHaveLength(0)
    }
    held.resolve()
    await holding
    expect(await changed).toEqual(['0001-ledger.sql'])
  })

  test('every table, view and column has a comment', async () => {
    const silent = await db.query<{ name: string }>(
      `select concat_ws('.', c.relname, a.attname) as name
       from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
       where c.relnamespace = 'registrar'::regnamespace and c.relkind in ('r', 'v')
         and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)`,
    )
    expect(silent).toEqual([])
  })

  test.each([
    ['pass_list', 'event family_name given_name organisation personal_code_prefix registered_at'],
    [
      'participants',
      'event id family_name given_name organisation personal_code_prefix status missing submitted_by registered_at updated_at fields',
    ],
    [
      'correspondence',
      'event message_id received_at sender subject language intent outcome reply_kind reply_state replied_at needs_human reason',
    ],
    ['seen', 'mailbox uid received_at outcome'],
  ])('the view %s has the columns of the contract', async (view, columns) => {
    const rows = await db.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_schema = 'registrar' and table_name = $1
       order by ordinal_position`,
      [view],
    )
    expect(rows.map((row) => row.column_name).join(' ')).toBe(columns)
  })
})

describe('errors for the operator', () => {
  const server = () => new URL(inject('postgresUrl'))
  const changed = (change: (url: URL) => void) => {
    const url = server()
    change(url)
    return url.href
  }

  test.each<[string, () => string, RegExp]>([
    ['a server that is away', () => 'postgres://ann:hush-hush@127.0.0.1:1/list', /127\.0\.0\.1:1 cannot be reached/],
    ['a socket that is not there', () => 'socket:///nowhere?db=list', /\/nowhere cannot be reached \(no such socket\)/],
    ['a wrong password', () => changed((url) => (url.password = 'hush-hush')), /does not let registrar in/],
    ['an unknown database', () => changed((url) => (url.pathname = '/nowhere')), /has no database nowhere/],
    ['an unknown host', () => 'postgres://ann:hush-hush@nowhere.invalid/list', /cannot be reached/],
  ])('%s', async (_, url, message) => {
    const away = openDatabase(url())
    const error = await migrate(away).catch((error: unknown) => error)
    await away.close()
    expect(error).toBeInstanceOf(DatabaseFailure)
    expect((error as Error).message).toMatch(message)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/hush-hush/)
  })

  test.each(['mysql://ann:hush-hush@host/list', 'host/list', 'postgres://ann:hush#hush@host:54x/list'])(
    'a URL that is none: %s',
    (url) => {
      expect(() => openDatabase(url)).toThrow(/^DATABASE_URL is not the URL of a Postgres database/)
      expect(() => openDatabase(url)).not.toThrow(/hush/)
    },
  )

  test('what Postgres refuses is not repeated', async () => {
    const statement = `insert into registrar.participant (event, status, registered_at, personal_code_prefix)
      values ('meeting', 'registered', now(), $1)`
    const error = await db.query(statement, ['120385-hush']).catch((error: unknown) => error)
    expect(error).not.toBeInstanceOf(DatabaseFailure)
    expect((error as Error).message).toMatch(/refused a value/)
    expect(JSON.stringify(error, ['message', 'stack', 'cause', 'detail', 'where'])).not.toMatch(/hush/)
  })

  test('a connection that Postgres ends is replaced', async () => {
    const broken = db.transaction((tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'))
    await expect(broken).rejects.toBeInstanceOf(DatabaseFailure)
    expect(await count('participant')).toBe(0)
  })

  test('a transaction in which a failure was swallowed is no success', async () => {
    const work = async (tx: Statements) => void (await tx.query('select 1/0').catch(() => {}))
    await expect(db.transaction(work)).rejects.toThrow(/rolled back/)
  })
})

// ── one message ─────────────────────────────────────────────────────────────────────────────────────────────────

describe('one message', () => {
  test('leaves its place, its outcome, participants, history and reply', async () => {
    const { mail, changed } = await handle({
      mail: makeMail({ subject: 'Pieteikums 120385-12345, 16.11.2017' }),
      changes: [register(anna), register({ ...anna, givenName: 'Ņina', organisation: null }, 'incomplete')],
      replyTo: 'anna.ozola@example.lv',
    })
    expect(await db.query('select * from registrar.seen')).toEqual([
      { mailbox: 'INBOX', uid: '1', received_at: Temporal.Instant.from('2017-11-10T07:00:00Z'), outcome: 'registered' },
    ])
    expect(await db.query('select * from registrar.correspondence')).toMatchObject([
      {
        event: 'meeting',
        message_id: mail.messageId,
        sender: 'Anna.Ozola+x@example.lv',
        subject: 'Pieteikums ******-*****, 16.11.****',
        language: 'lv',
        intent: 'register',
        outcome: 'registered',
        reply_kind: 'confirmation',
        reply_state: 'due',
        replied_at: null,
        needs_human: false,
        reason: null,
      },
    ])
    expect(await listParticipants(db)).toMatchObject([
      { id: changed[0], givenName: 'Anna', status: 'registered', missing: [], submittedBy: 'anna.ozola@example.lv' },
      { id: changed[1], givenName: 'Ņina', status: 'incomplete', missing: ['organisation'], fields: { diet: 'none' } },
    ])
    expect(await listParticipants(db, { status: 'incomplete' })).toHaveLength(1)
    expect(await listParticipants(db, { event: 'another' })).toEqual([])
    expect(await count('pass_list')).toBe(1)
    expect(await db.query('select change, actor, before, after, evidence from registrar.history limit 1')).toEqual([
      {
        change: 'register',
        actor: 'anna.ozola@example.lv',
        before: null,
        after: {
          ...{ status: 'registered', ...anna, waived: [] },
          ...{ submittedBy: 'anna.ozola@example.lv', registeredAt: '2017-11-10T07:00:00+00:00' },
        },
        evidence: { givenName: { source: 'text', from: 0, to: 4, rule: 'label' } },
      },
    ])
  })

  test('leaves nothing where it fails in the middle', async () => {
    const impossible: Change = { type: 'cancel', id: '404' }
    await expect(handle({ changes: [register(anna), impossible], replyTo: 'a@example.lv' })).rejects.toThrow(
      /no participant 404/,
    )
    for (const table of ['mailbox_position', 'delivery', 'message', 'participant', 'history', 'reply'])
      expect([table, await count(table)]).toEqual([table, 0])
  })

  test('keeps no more of a code than six digits, whatever it is asked to', async () => {
    const change = register({ ...anna, personalCodePrefix: '12038512345' })
    await expect(handle({ changes: [change] })).rejects.toThrow(/six digits/)
  })

  test('is stored whatever characters it is made of', async () => {
    const strange = { ...anna, givenName: 'An\0na', organisation: 'half \ud800', fields: { diet: '\0\udfff' } }
    await handle({ mail: makeMail({ subject: 'a\0b \udc00' }), changes: [register(strange)] })
    expect(await listParticipants(db)).toMatchObject([{ givenName: 'Anna', organisation: 'half \ufffd' }])
  })

  test('keeps, of mail that is not about an event, that it was seen', async () => {
    const sighting = identify(makeDelivery(), makeMail())
    await handleOnce(db, sighting, (tx) => recordOther(tx, sighting))
    const [row] = await db.query<object>('select * from registrar.message')
    expect(
      Object.entries(row!)
        .filter(([, value]) => value !== null && value !== false)
        .map(([name]) => name),
    ).toEqual(['id', 'mailbox', 'identity', 'message_id_hash', 'outcome', 'received_at', 'handled_at'])
    expect(await count('correspondence')).toBe(0)
    expect(await db.query('select outcome from registrar.seen')).toEqual([{ outcome: 'other' }])
  })

  test('is one message when it comes again, and has two places', async () => {
    const mail = makeMail()
    const first = await handle({ mail, changes: [register(anna)], replyTo: 'anna@example.lv', human: 'It asks.' })
    const again = await handle({ mail, changes: [register(anna)], replyTo: 'anna@example.lv' })
    expect(again.recorded).toEqual(first.recorded)
    expect([
      await count('seen'),
      await count('correspondence'),
      await count('participant'),
      await count('reply'),
    ]).toEqual([2, 1, 1, 1])
    expect(await openPositions(db).unmarked('INBOX', 7n)).toEqual([
      { uid: 1, mark: 'human' },
      { uid: 2, mark: 'human' },
    ])
  })

  test.each<[string, Partial<Mail>, Partial<Delivery>, boolean]>([
    ['the same Message-ID and content, at another time', {}, { internalDate: Temporal.Now.instant() }, true],
    ['the same Message-ID, other content', { fingerprint: 'other' }, {}, false],
    ['another Message-ID, the same content', { messageId: 'other@example.lv' }, {}, false],
    ['the same, in another mailbox', {}, { mailbox: 'second/INBOX' }, false],
  ])('is or is not the same: %s', async (_, mailChange, deliveryChange, same) => {
    const mail = makeMail({ messageId: 'one@example.lv', fingerprint: 'one' })
    await handle({ mail })
    await handle({ mail: { ...mail, ...mailChange }, delivery: makeDelivery(deliveryChange) })
    expect(await count('message')).toBe(same ? 1 : 2)
  })

  test('without a Message-ID is the same by content and internal date', async () => {
    const mail = makeMail({ messageId: null, fingerprint: 'one' })
    await handle({ mail })
    await handle({ mail })
    expect(await count('message')).toBe(1)
    await handle({ mail, delivery: makeDelivery({ internalDate: Temporal.Now.instant() }) })
    expect(await count('message')).toBe(2)
  })

  test('two workers with one message at once: one outcome, one place', async () => {
    const [mail, delivery] = [makeMail(), makeDelivery()]
    const both = await Promise.all([1, 2].map(() => handle({ mail, delivery, changes: [register(anna)] })))
    expect(both[0]!.recorded).toEqual(both[1]!.recorded)
    expect([await count('message'), await count('delivery'), await count('participant')]).toEqual([1, 1, 1])
  })

  test('two mails about one event at once are decided one after the other', async () => {
    const places: number[] = []
    const decide = async (mailbox: string) => {
      const [delivery, mail] = [makeDelivery({ mailbox }), makeMail()]
      const sighting = identify(delivery, mail)
      await handleOnce(db, sighting, async (tx) => {
        await lockEvent(tx, meeting)
        const known = await knownTo(tx, { mail, delivery })
        places.push(known.placesTaken)
        const recorded = await recordMessage(tx, sighting, {
          ...{ event: meeting, mail, author: mail.from[0]!, reading: null, outcome: 'registered', human: null },
        })
        await applyChanges(tx, [register(anna)], {
          ...{ event: meeting, message: recorded.id, actor: 'a@example.lv', receivedAt: delivery.internalDate },
        })
        return recorded
      })
    }
    await Promise.all(Array.from({ length: 8 }, (_, i) => decide(`inbox-${i}`)))
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})

describe('participants over several mails', () => {
  test('change with their history, and are registered anew after a cancellation', async () => {
    const { changed } = await handle({ changes: [register({ ...anna, organisation: null }, 'incomplete')] })
    const [id] = changed
    const evidence = { organisation: { source: 'text', from: 3, to: 9, rule: 'label' } } as const
    await handle({
      changes: [{ type: 'update', id: id!, data: anna, status: 'registered', evidence, how: 'complete' }],
    })
    await handle({ changes: [{ type: 'cancel', id: id! }] })
    expect(await count('pass_list')).toBe(0)
    const later = Temporal.Instant.from('2017-11-12T10:00:00Z')
    await handle({
      delivery: makeDelivery({ internalDate: later }),
      changes: [{ type: 'update', id: id!, data: anna, status: 'registered', evidence: {}, how: 'amend' }],
    })
    expect(await listParticipants(db)).toMatchObject([{ id, status: 'registered', registeredAt: later }])
    const history = await db.query<object>(
      `select change, before ->> 'status' as before, after ->> 'status' as after from registrar.history order by id`,
    )
    expect(history).toEqual([
      { change: 'register', before: null, after: 'incomplete' },
      { change: 'complete', before: 'incomplete', after: 'registered' },
      { change: 'cancel', before: 'registered', after: 'cancelled' },
      { change: 'amend', before: 'cancelled', after: 'registered' },
    ])
  })

  test('the pass list is sorted the Latvian way', async () => {
    const names = ['Zariņa', 'Žagars', 'Cērpa', 'Čakste', 'Ābola', 'Ķirsis', 'Krūmiņa']
    await handle({ changes: names.map((familyName) => register({ ...anna, familyName })) })
    const rows = await db.query<{ family_name: string }>('select family_name from registrar.pass_list')
    const expected = ['Ābola', 'Cērpa', 'Čakste', 'Krūmiņa', 'Ķirsis', 'Zariņa', 'Žagars']
    expect(rows.map((row) => row.family_name)).toEqual(expected)
    const sorted = await db.query<{ family_name: string }>(
      'select family_name from registrar.pass_list order by family_name',
    )
    expect(sorted).toEqual(rows)
  })
})

// ── what is known ───────────────────────────────────────────────────────────────────────────────────────────────

function knownTo(tx: Statements, of: { mail: Mail; delivery?: Delivery; reading?: Reading; thread?: Known['thread'] }) {
  const { mail, delivery = makeDelivery(), reading = makeReading() } = of
  const author = mail.from[0]!.address.toLowerCase()
  const thread = of.thread ? { ...of.thread, event: 'meeting' } : null
  return gatherKnown(tx, { event: meeting, sighting: identify(delivery, mail), author, thread, reading })
}

const names = (known: Known) => known.participants.map((person) => person.givenName)
const stranger = (of: Partial<Mail> = {}) => makeMail({ from: [{ name: null, address: 'other@example.lv' }], ...of })

describe('what is known', () => {
  beforeEach(async () => {
    const guna = { ...anna, givenName: 'Guna', familyName: 'Bērziņa' }
    await handle({ changes: [register(anna), register(guna, 'incomplete')], replyTo: 'anna.ozola@example.lv' })
  })

  test.each<[string, Partial<Reading>, string[]]>([
    ['nothing stated', {}, []],
    ['a name, in any case and without diacritics', { participants: [readPerson('GUNA', 'Berzina')] }, ['Guna']],
    ['family name first', { participants: [readPerson('Bērziņa', 'Guna')] }, ['Guna']],
    ['another name', { participants: [readPerson('Guna', 'Ozola')] }, []],
    ['a family name to be cancelled', { cancelled: [{ givenName: null, familyName: 'Ozola' }] }, ['Anna']],
    ['nobody’s name to be cancelled', { cancelled: [{ givenName: null, familyName: null }] }, []],
  ])('to a stranger: %s', async (_, reading, expected) => {
    expect(names(await knownTo(db, { mail: stranger(), reading: makeReading(reading) }))).toEqual(expected)
  })

  test('to the sender: whom they registered, places, and that they were answered', async () => {
    const known = await knownTo(db, { mail: makeMail({ from: [{ name: null, address: 'anna.ozola@example.lv' }] }) })
    expect(names(known)).toEqual(['Anna', 'Guna'])
    expect(known).toMatchObject({ placesTaken: 1, answeredBefore: true, messageIdReused: false, thread: null })
    expect((await knownTo(db, { mail: stranger() })).answeredBefore).toBe(false)
  })

  test('that a Message-ID comes again with other content', async () => {
    const { mail } = await handle()
    expect((await knownTo(db, { mail: { ...mail, fingerprint: 'other' } })).messageIdReused).toBe(true)
    expect((await knownTo(db, { mail })).messageIdReused).toBe(false)
    expect((await knownTo(db, { mail: makeMail({ messageId: null }) })).messageIdReused).toBe(false)
  })

  test('the thread, by the nearest reply, with all whom its recipient was told of', async () => {
    const first = await handle({ changes: [register({ ...anna, givenName: 'Ilze' })], replyTo: 'anna@example.lv' })
    const second = await handle({ changes: [register({ ...anna, givenName: 'Jana' })], replyTo: 'Anna+t@example.lv' })
    const elsewhere = await handle({ changes: [register({ ...anna, givenName: 'Kate' })], replyTo: 'kate@example.lv' })
    const references = ['unknown@example.lv', first.messageId, elsewhere.messageId, second.messageId]
    const both = [...second.changed, ...first.changed]
    const expected = { event: 'meeting', recipient: 'anna@example.lv', participants: both }
    expect(await findThread(db, makeMail({ references }))).toEqual(expected)
    const answer = makeMail({ inReplyTo: [elsewhere.messageId], references })
    expect(await findThread(db, answer)).toMatchObject({
      recipient: 'kate@example.lv',
      participants: elsewhere.changed,
    })
    expect(await findThread(db, makeMail({ references: ['unknown@example.lv'] }))).toBeNull()

    const thread = await findThread(db, answer)
    expect(names(await knownTo(db, { mail: stranger(), thread }))).toEqual(['Kate'])
  })

  test('a reply opens a thread about those with whom its recipient has to do', async () => {
    const known = await knownTo(db, {
      mail: stranger(),
      reading: makeReading({ participants: [readPerson('Anna', 'Ozola'), readPerson('Guna', 'Bērziņa')] }),
    })
    const [annaId] = known.participants.map((person) => person.id)
    const people = known.participants.map(
      (person): PersonOutcome => ({
        ...{ givenName: person.givenName, familyName: person.familyName, organisation: null, state: 'unchanged' },
        ...{ missing: [], code: 'received', askSpelling: false, position: null },
      }),
    )
    const plan = makePlan('someone@example.lv', { people: people.slice(0, 1) })
    expect(spokenOf(plan, known, 'someone@example.lv', [])).toEqual([])
    expect(spokenOf(plan, known, 'someone@example.lv', ['77'])).toEqual(['77'])
    expect(spokenOf(plan, known, 'anna.ozola@example.lv', ['77'])).toEqual(['77', annaId])
    const thread = { recipient: 'someone@example.lv', participants: [annaId!] }
    expect(spokenOf(plan, { ...known, thread }, 'someone@example.lv', [])).toEqual([annaId])
  })
})

// ── the mailbox ─────────────────────────────────────────────────────────────────────────────────────────────────

describe('positions', () => {
  test('the cursor follows what is handled and skipped, and never goes back', async () => {
    const positions = openPositions(db)
    expect(await positions.lastHandled('INBOX', 7n)).toBe(0)
    const internalDate = Temporal.Instant.from('2017-10-01T00:00:00Z')
    await positions.skipOld('INBOX', 7n, [
      { uid: 1, internalDate },
      { uid: 3, internalDate },
    ])
    expect(await positions.lastHandled('INBOX', 7n)).toBe(3)
    await handle({ delivery: makeDelivery({ uid: 9 }) })
    await handle({ delivery: makeDelivery({ uid: 4 }) })
    expect(await positions.lastHandled('INBOX', 7n)).toBe(9)
    expect(await positions.lastHandled('INBOX', 4_294_967_295n)).toBe(0)
    expect(await db.query('select uid, outcome from registrar.seen')).toEqual([
      { uid: '1', outcome: 'old' },
      { uid: '3', outcome: 'old' },
      { uid: '4', outcome: 'registered' },
      { uid: '9', outcome: 'registered' },
    ])
  })

  test('marks stay due until they are set; mail about nothing gets none', async () => {
    const positions = openPositions(db)
    const other = identify(makeDelivery(), makeMail())
    await handleOnce(db, other, (tx) => recordOther(tx, other))
    await positions.skipOld('INBOX', 7n, [{ uid: 40, internalDate: Temporal.Now.instant() }])
    await handle({ delivery: makeDelivery({ uid: 50 }) })
    await handle({ delivery: makeDelivery({ uid: 51 }), outcome: 'human', human: 'It asks a question.' })
    const due = [
      { uid: 50, mark: 'handled' },
      { uid: 51, mark: 'human' },
    ]
    expect(await positions.unmarked('INBOX', 7n)).toEqual(due)
    await positions.marked('INBOX', 7n, [50], 'handled')
    expect(await positions.unmarked('INBOX', 7n)).toEqual(due.slice(1))
  })

  test('a changed UIDVALIDITY repeats nothing', async () => {
    const positions = openPositions(db)
    const old = [{ uid: 1, internalDate: Temporal.Instant.from('2017-10-01T00:00:00Z') }]
    await positions.skipOld('INBOX', 7n, old)
    const mails = [makeMail(), makeMail({ messageId: null })]
    for (const [i, mail] of mails.entries())
      await handle({ mail, delivery: makeDelivery({ uid: 2 + i }), changes: [register(anna)], replyTo: 'a@example.lv' })
    await positions.marked('INBOX', 7n, [2, 3], 'handled')

    await positions.skipOld('INBOX', 8n, old)
    for (const [i, mail] of mails.entries())
      await handle({
        ...{ mail, delivery: makeDelivery({ uid: 11 + i, uidValidity: 8n }), changes: [register(anna)] },
        replyTo: 'a@example.lv',
      })
    expect([await count('participant'), await count('reply'), await count('correspondence')]).toEqual([2, 2, 2])
    expect((await db.query<{ uid: string }>('select uid from registrar.seen')).map((row) => row.uid)).toEqual([
      '1',
      '11',
      '12',
    ])
    expect(await positions.unmarked('INBOX', 8n)).toHaveLength(2)
  })
})

// ── replies ─────────────────────────────────────────────────────────────────────────────────────────────────────

const sent = async (): Promise<SendResult> => ({ state: 'sent' })
const minute = Temporal.Duration.from({ minutes: 1 })
const reply = async (to: string) => (await handle({ replyTo: to, delivery: makeDelivery() })).messageId

/** A send that waits in the middle until it is let go. */
function heldSend() {
  const begun = Promise.withResolvers<DueReply>()
  const end = Promise.withResolvers<SendResult>()
  const send = (reply: DueReply) => {
    begun.resolve(reply)
    return end.promise
  }
  return { send, begun: begun.promise, finish: () => end.resolve({ state: 'sent' }) }
}

describe('replies', () => {
  test('are given to the sender with all that it must know, once', async () => {
    const messageId = await reply('Anna+x@Example.lv')
    const replies: DueReply[] = []
    const send = async (reply: DueReply) => {
      replies.push(reply)
      return sent()
    }
    expect(await withNextReply(db, ['another'], send)).toBe(false)
    expect(await withNextReply(db, ['meeting'], send)).toBe(true)
    expect(await withNextReply(db, ['meeting'], send)).toBe(false)
    expect(replies).toEqual([
      {
        ...{ id: '1', event: 'meeting', kind: 'confirmation', recipient: 'Anna+x@Example.lv', messageId, attempts: 0 },
        ...{ raw: Buffer.from('reply'), createdAt: expect.any(Temporal.Instant), machineSigns: ['List-Id'] },
        ...{ now: expect.any(Temporal.Instant), about: '1', sentToRecipientLast24h: 0 },
      },
    ])
    expect(
      await db.query('select reply_state, replied_at is not null as replied from registrar.correspondence'),
    ).toEqual([{ reply_state: 'sent', replied: true }])
    expect(await db.query('select raw from registrar.reply')).toEqual([{ raw: null }])
  })

  test('count by address, folded, over 24 hours', async () => {
    for (const to of ['a@example.lv', 'A+x@example.lv', 'a+y@Example.lv', 'b@example.lv']) await reply(to)
    await withNextReply(db, ['meeting'], sent)
    await withNextReply(db, ['meeting'], sent)
    await db.query(`update registrar.reply set sent_at = sent_at - interval '25 hours' where id = 1`)
    const counts: number[] = []
    const send = async (reply: DueReply) => {
      counts.push(reply.sentToRecipientLast24h)
      return sent()
    }
    while (await withNextReply(db, ['meeting'], send));
    expect(counts).toEqual([1, 0])
  })

  test('are taken by one of two senders only, and never two to one recipient at once', async () => {
    await reply('a@example.lv')
    await reply('A+x@example.lv')
    await reply('b@example.lv')
    const first = heldSend()
    const second = heldSend()
    const working = [withNextReply(db, ['meeting'], first.send)]
    expect((await first.begun).recipient).toBe('a@example.lv')
    working.push(withNextReply(db, ['meeting'], second.send))
    expect((await second.begun).recipient).toBe('b@example.lv')
    expect(await withNextReply(db, ['meeting'], sent)).toBe(false)
    first.finish()
    second.finish()
    expect(await Promise.all(working)).toEqual([true, true])
    expect(await withNextReply(db, ['meeting'], sent)).toBe(true)
    expect(await withNextReply(db, ['meeting'], sent)).toBe(false)
  })

  test('keep their order to one recipient over retries, and go again with the same bytes', async () => {
    const ids = [await reply('a@example.lv'), await reply('a@example.lv')]
    const tries: [string, number, string][] = []
    const send = async (reply: DueReply): Promise<SendResult> => {
      tries.push([reply.messageId, reply.attempts, Buffer.from(reply.raw).toString()])
      return tries.length === 1 ? { state: 'retry', error: '451 later', after: minute } : { state: 'sent' }
    }
    expect(await withNextReply(db, ['meeting'], send)).toBe(true)
    expect(await withNextReply(db, ['meeting'], send)).toBe(false)
    await db.query('update registrar.reply set next_try_at = now() where state = $1', ['due'])
    while (await withNextReply(db, ['meeting'], send));
    expect(tries).toEqual([
      [ids[0], 0, 'reply'],
      [ids[0], 1, 'reply'],
      [ids[1], 0, 'reply'],
    ])
  })

  test('stay as they were where sending throws', async () => {
    await reply('a@example.lv')
    const send = async () => {
      throw new Error('no way')
    }
    await expect(withNextReply(db, ['meeting'], send)).rejects.toThrow('no way')
    // The connection was thrown away; the server lets go of its locks a moment later.
    await expect.poll(() => withNextReply(db, ['meeting'], sent), { timeout: 5_000 }).toBe(true)
  })

  test('are free at once when the process that sends them is killed', async () => {
    await reply('a@example.lv')
    const sender = spawn(process.execPath, ['--input-type=module-typescript', '--eval', HANGING_SENDER, fresh.url], {
      cwd: new URL('..', import.meta.url),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(sender.stdout, 'data')
    expect(await withNextReply(db, ['meeting'], sent)).toBe(false)
    sender.kill('SIGKILL')
    await once(sender, 'exit')
    await expect.poll(() => withNextReply(db, ['meeting'], sent), { timeout: 5_000 }).toBe(true)
  })

  test.each<[SendResult, string, string]>([
    [{ state: 'withheld', reason: 'It came through a list.' }, 'withheld', 'It came through a list.'],
    [{ state: 'failed', error: '550 no such user' }, 'failed', 'Our reply could not be delivered: 550 no such user'],
  ])('that do not leave are shown to a human: %o', async (result, state, reason) => {
    const positions = openPositions(db)
    const { delivery } = await handle({ replyTo: 'a@example.lv' })
    await positions.marked('INBOX', 7n, [delivery.uid], 'handled')
    expect(await withNextReply(db, ['meeting'], async () => result)).toBe(true)
    expect(await listReview(db)).toMatchObject([{ uid: delivery.uid, replyState: state, reason }])
    expect(await positions.unmarked('INBOX', 7n)).toEqual([{ uid: delivery.uid, mark: 'human' }])
    // A pass that had begun before gives it the mark that it had then.
    await positions.marked('INBOX', 7n, [delivery.uid], 'handled')
    expect(await positions.unmarked('INBOX', 7n)).toEqual([{ uid: delivery.uid, mark: 'human' }])
    await positions.marked('INBOX', 7n, [delivery.uid], 'human')
    expect(await positions.unmarked('INBOX', 7n)).toEqual([])
    expect(await withNextReply(db, ['meeting'], sent)).toBe(false)
  })
})

test('of replies withheld in a storm a human is told once a day', async () => {
  const withhold = async (): Promise<SendResult> => ({ state: 'withheld', reason: 'Too many.', once: true })
  for (const to of ['a@example.lv', 'A+x@example.lv', 'a@example.lv', 'b@example.lv']) await reply(to)
  while (await withNextReply(db, ['meeting'], withhold));
  expect((await listReview(db)).map((item) => item.uid)).toEqual([1, 4])
  await db.query(`update registrar.reply set tried_at = tried_at - interval '25 hours'`)
  await reply('a@example.lv')
  await withNextReply(db, ['meeting'], withhold)
  expect((await listReview(db)).map((item) => item.uid)).toEqual([1, 4, 5])
})

const HANGING_SENDER = `
  import { openDatabase } from './src/record/database.ts'
  import { withNextReply } from './src/record/replies.ts'
  await withNextReply(openDatabase(process.argv[1]), ['meeting'], () => {
    console.log('sending')
    return new Promise(() => setInterval(() => {}, 1000))
  })`

// ── the human, and the end ──────────────────────────────────────────────────────────────────────────────────────

test('review lists what is open, and closes what is dismissed', async () => {
  await handle()
  const { recorded } = await handle({ outcome: 'human', human: 'It asks a question.', replyTo: 'a@example.lv' })
  expect(await listReview(db, { event: 'another' })).toEqual([])
  expect(await listReview(db, { event: 'meeting' })).toEqual([
    {
      ...{ id: recorded.id, event: 'meeting', mailbox: 'INBOX', uid: 2, sender: 'Anna.Ozola+x@example.lv' },
      ...{ subject: 'Pieteikums', outcome: 'human', replyKind: 'confirmation', replyState: 'due' },
      ...{ receivedAt: Temporal.Instant.from('2017-11-10T07:00:00Z'), reason: 'It asks a question.' },
    },
  ])
  for (const id of ['404', 'x', '1'.repeat(30)]) expect(await dismiss(db, id)).toBe(false)
  expect(await dismiss(db, recorded.id)).toBe(true)
  expect(await dismiss(db, recorded.id)).toBe(false)
  expect(await listReview(db)).toEqual([])
})

test('after the retention everything personal goes and the counts stay', async () => {
  const personal = /Anna|Ozola|Kultūras|120385|It asks|Pieteikums/i
  await handle({ changes: [register(anna)], replyTo: 'anna.ozola@example.lv', human: 'It asks.' })
  await handle({ changes: [{ type: 'cancel', id: '1' }], replyTo: 'anna.ozola@example.lv', outcome: 'cancelled' })
  await withNextReply(db, ['meeting'], sent)

  expect(await purge(db, Temporal.Instant.from('2017-12-16T10:59:59Z'))).toEqual([])
  expect(await dump()).toMatch(personal)
  const due = Temporal.Instant.from('2017-12-16T11:00:00Z')
  expect(await purge(db, due)).toEqual([{ event: 'meeting', participants: 1, messages: 2, replies: 2 }])
  expect(await purge(db, due)).toEqual([])
  expect(await dump()).not.toMatch(personal)
  expect([await count('seen'), await count('correspondence'), await count('participant')]).toEqual([2, 2, 1])
  expect([await count('participants'), await count('pass_list'), await count('history')]).toEqual([0, 0, 0])
  expect(await withNextReply(db, ['meeting'], sent)).toBe(false)
})

test('a mail of a purged event is still known', async () => {
  const mail = makeMail()
  await handle({ mail, changes: [register(anna)] })
  await purge(db, Temporal.Now.instant())
  await handle({ mail, changes: [register(anna)] })
  expect(await count('participant')).toBe(1)
})

/** Every value of every table, as text. */
async function dump(): Promise<string> {
  const client = new pg.Client(fresh.url)
  await client.connect()
  const { rows } = await client.query(
    `select table_to_xml(c.oid::regclass, true, false, '')::text as xml from pg_class c
     where relnamespace = 'registrar'::regnamespace and relkind = 'r'`,
  )
  await client.end()
  return rows.map((row) => row.xml).join('\n')
}
