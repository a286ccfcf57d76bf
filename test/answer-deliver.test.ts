// The sender at work, between a real Postgres and a real SMTP server: what is due goes out once, whatever fails on the
// way; what must not go out does not.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { isTooOld, restAfter, retryAfter, yieldAfter } from '../src/answer/backoff.ts'
import { compose } from '../src/answer/compose.ts'
import { deliverReplies, type Sender } from '../src/answer/deliver-replies.ts'
import { openTransport } from '../src/answer/send.ts'
import { type Database, openDatabase } from '../src/record/database.ts'
import { syncEvents } from '../src/record/events.ts'
import { withNextReply } from '../src/record/replies.ts'
import { foldAddress } from '../src/vocabulary.ts'
import { meeting, plan } from './answer-samples.ts'
import { type FreshDatabase, freshDatabase } from './servers/postgres.ts'
import { startTestSmtp, type TestSmtp } from './servers/smtp.ts'

const event = meeting({ retention: Temporal.Duration.from('P100Y') })
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const NEVER = Temporal.Duration.from('PT1H')

let fresh: FreshDatabase
let db: Database
let smtp: TestSmtp

beforeEach(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  await syncEvents(db, [event])
  smtp = await startTestSmtp()
})
afterEach(async () => {
  await Promise.all([smtp.stop(), db.close()])
  await fresh.drop()
})

/** A sender that nobody wakes but the test, unless it says how often to sweep. */
function start({ sweepEvery = NEVER, log = silent, pace = 1 } = {}): Sender & { stop(): Promise<void> } {
  const controller = new AbortController()
  const sender = deliverReplies({
    db,
    withNextReply,
    transport: openTransport(smtp.account, pace),
    events: [event],
    sweepEvery,
    signal: controller.signal,
    log,
    pace,
    random: () => 0,
  })
  const stop = () => {
    controller.abort()
    return sender.stopped
  }
  onTestFinished(stop)
  return { ...sender, stop }
}

let written = 0
async function write(
  recipient: string,
  { createdAt = Temporal.Now.instant(), machineSigns = [] as string[], sent = false } = {},
): Promise<string> {
  const messageId = `reply-${++written}@mk.gov.lv`
  const { raw } = await compose(plan({ to: { name: null, address: recipient } }), event, { messageId, date: createdAt })
  const [row] = await db.query<{ id: string }>(
    `insert into registrar.reply (event, kind, recipient, recipient_folded, language, participants, machine_signs,
       message_id, raw, created_at, state, sent_at)
     values ($1, 'confirmation', $2, $3, 'lv', '{}', $4, $5, $6, $7, $8, $9) returning id`,
    [
      event.id,
      recipient,
      foldAddress(recipient),
      machineSigns,
      messageId,
      raw,
      createdAt,
      sent ? 'sent' : 'due',
      sent ? createdAt : null,
    ],
  )
  return row!.id
}

interface State {
  readonly state: string
  readonly attempts: number
  readonly error: string | null
  readonly waits: number
}

async function stateOf(id: string): Promise<State> {
  const [row] = await db.query<State>(
    `select state, attempts, last_error as error, extract(epoch from next_try_at - now())::float8 as waits
     from registrar.reply where id = $1`,
    [id],
  )
  return row!
}

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isTrue())) await sleep(20)
}

const sentTo = () => smtp.mails.map(({ to }) => to[0]!).sort()
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => `person-${String(i).padStart(3, '0')}@example.lv`)
const writeTo = async (recipients: string[]) => {
  const ids = []
  for (const recipient of recipients) ids.push(await write(recipient))
  return ids
}
const leftDue = async () =>
  (await db.query<{ n: number }>(`select count(*)::int as n from registrar.reply where state = 'due'`))[0]!.n

test('a due reply goes out when the sender is woken, once', async () => {
  const sender = start()
  const id = await write('anna@example.lv')
  sender.wake()
  await smtp.arrived(1)
  await until(async () => (await stateOf(id)).state === 'sent')
  await sender.drain()
  expect(smtp.mails).toMatchObject([{ from: event.organiser.email, to: ['anna@example.lv'] }])
})

test('what nobody woke it for is found by the sweep', async () => {
  start({ sweepEvery: Temporal.Duration.from('PT0.05S') })
  await write('anna@example.lv')
  await smtp.arrived(1)
})

test('many go out side by side over five connections, each once', async () => {
  const recipients = people(60)
  await writeTo(recipients)
  await start().drain()
  expect(sentTo()).toEqual(recipients)
  expect(smtp.connections()).toBeLessThanOrEqual(5)
})

test('two senders share the work', async () => {
  const recipients = people(40)
  await writeTo(recipients)
  await Promise.all([start().drain(), start().drain()])
  await until(async () => (await leftDue()) === 0)
  expect(sentTo()).toEqual(recipients)
})

test('a refusal for good is set aside, a refusal for now waits, and neither holds up the others', async () => {
  smtp.respond((stage, address) => {
    if (stage !== 'recipient') return 'accept'
    if (address === 'gone@example.lv') return '550 5.1.1 No such user'
    return address === 'grey@example.lv' ? '451 4.7.1 Greylisted' : 'accept'
  })
  const [gone, grey, fine] = await writeTo(['gone@example.lv', 'grey@example.lv', 'fine@example.lv'])
  const sender = start()
  await sender.drain()
  expect(await stateOf(gone!)).toMatchObject({ state: 'failed', error: '550 5.1.1 No such user', attempts: 1 })
  const put = await stateOf(grey!)
  expect(put).toMatchObject({ state: 'due', error: '451 4.7.1 Greylisted', attempts: 1 })
  expect(put.waits).toBeGreaterThan(0)
  expect(put.waits).toBeLessThanOrEqual(5)
  expect(await stateOf(fine!)).toMatchObject({ state: 'sent' })

  smtp.respond(() => 'accept')
  await db.query('update registrar.reply set next_try_at = now() where id = $1', [grey])
  await sender.drain()
  expect(await stateOf(grey!)).toMatchObject({ state: 'sent', attempts: 2 })
  expect(sentTo()).toEqual(['fine@example.lv', 'grey@example.lv'])
})

test('after five days it gives up', async () => {
  smtp.respond((stage) => (stage === 'recipient' ? '451 4.7.1 Greylisted' : 'accept'))
  const old = await write('grey@example.lv', { createdAt: Temporal.Now.instant().subtract({ hours: 121 }) })
  const first = await write('away@example.lv', { createdAt: Temporal.Now.instant().subtract({ hours: 121 }) })
  await db.query('update registrar.reply set attempts = 9 where id = $1', [old])
  const young = await write('slow@example.lv', { createdAt: Temporal.Now.instant().subtract({ hours: 119 }) })
  await start().drain()
  expect(await stateOf(old)).toMatchObject({ state: 'failed', error: 'given up after five days: 451 4.7.1 Greylisted' })
  expect(await stateOf(young)).toMatchObject({ state: 'due' })
  // The desk itself was away: a first try is no end.
  expect(await stateOf(first)).toMatchObject({ state: 'due', attempts: 1 })
})

test('what the gate stops is withheld and never reaches the server', async () => {
  for (let i = 0; i < 10; i++) await write('Robot+x@example.lv', { sent: true })
  const ids = [
    await write('noreply@example.lv'),
    await write('anna@example.lv', { machineSigns: ['Precedence'] }),
    await write(event.organiser.email),
    await write('robot@example.lv'),
  ]
  await start().drain()
  for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'withheld', error: expect.any(String) })
  expect(smtp.connections()).toBe(0)
})

test('a server that goes away and comes back gets everything, and what it had taken already only if it could not say so', async () => {
  const recipients = people(40)
  await writeTo(recipients)
  const sender = start({ sweepEvery: Temporal.Duration.from('PT0.5S') })
  sender.wake()
  await smtp.arrived(10)
  await smtp.vanish()
  await until(async () => (await db.query('select from registrar.reply where last_error is not null')).length > 0)
  await smtp.comeBack()
  await until(async () => (await leftDue()) === 0)
  expect([...new Set(sentTo())]).toEqual(recipients)
  expect(smtp.mails.length - recipients.length).toBeLessThanOrEqual(5)
})

test('a mail that was taken without a word goes out again with the same octets', async () => {
  let hungUp = false
  smtp.respond((stage) => {
    if (stage !== 'data' || hungUp) return 'accept'
    hungUp = true
    return 'hang up'
  })
  const id = await write('anna@example.lv')
  await start().drain()
  expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 })
  const [first, second] = smtp.mails
  expect(smtp.mails).toHaveLength(2)
  expect(Buffer.from(first!.raw).equals(Buffer.from(second!.raw))).toBe(true)
})

test('a mail that breaks every connection does not hold up the others', async () => {
  smtp.respond((stage, address) => (stage === 'recipient' && address === 'poison@example.lv' ? 'hang up' : 'accept'))
  const recipients = people(20)
  await writeTo(['poison@example.lv', ...recipients])
  const sender = start({ sweepEvery: Temporal.Duration.from('PT0.2S') })
  sender.wake()
  await smtp.arrived(20)
  expect(sentTo()).toEqual(recipients)
})

test('draining ends where the server stays away; everything stays due', async () => {
  const [id] = await writeTo(people(3))
  await smtp.vanish()
  await start().drain()
  expect(await leftDue()).toBe(3)
  expect(await stateOf(id!)).toMatchObject({ state: 'due', error: expect.stringContaining('ECONNREFUSED') })
  await smtp.comeBack()
})

test('a server that does not let us in is left alone for minutes, and the operator is told once', async () => {
  smtp.respond((stage) => (stage === 'mail' ? '535 5.7.8 Password expired' : 'accept'))
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const sender = start({ log, sweepEvery: Temporal.Duration.from('PT0.02S') })
  const ids = await writeTo(people(8))
  sender.wake()
  // Five go out at once: the first may be tried again before the others tell that nobody is let in.
  await until(async () => (await stateOf(ids[0]!)).attempts > 0)
  await sleep(300)
  expect(smtp.connections()).toBeLessThanOrEqual(5)
  expect(log.error).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ status: '535 5.7.8 Password expired' }),
    'replies wait: the server cannot be used',
  )
  expect(await leftDue()).toBe(8)

  smtp.respond(() => 'accept')
  // The first ones were tried, and are due again a moment later than the rest.
  await until(async () => {
    await sender.drain()
    return (await leftDue()) === 0
  })
  expect(sentTo()).toEqual(people(8))
})

test('a server that falls silent in the middle is given up, and tried again', async () => {
  let silent = true
  smtp.respond((stage) => (stage === 'data' && silent ? 'silence' : 'accept'))
  const [id] = await writeTo(['anna@example.lv'])
  const sender = start({ pace: 100, sweepEvery: Temporal.Duration.from('PT0.05S') })
  sender.wake()
  await until(async () => (await stateOf(id!)).attempts > 0)
  silent = false
  await smtp.arrived(1)
  await until(async () => (await stateOf(id!)).state === 'sent')
})

test('draining throws where the database fails', async () => {
  const sender = start()
  await db.query('alter table registrar.reply rename to lost')
  await expect(sender.drain()).rejects.toThrow()
})

test('told to stop, it finishes the mail in hand and begins no other', async () => {
  const sender = start()
  const [first] = await writeTo(['anna@example.lv', 'anna@example.lv'])
  smtp.respond((stage) => {
    if (stage === 'data') void sender.stop()
    return 'accept'
  })
  sender.wake()
  await sender.stopped
  expect(await stateOf(first!)).toMatchObject({ state: 'sent' })
  expect(smtp.mails).toHaveLength(1)
  sender.wake()
  expect(await leftDue()).toBe(1)
})

test('waits grow from seconds to their bound, never together', () => {
  const seconds = (duration: Temporal.Duration) => duration.total('seconds')
  const row = (wait: typeof retryAfter, random: () => number) =>
    [0, 1, 2, 5, 9, 20, 500].map((times) => seconds(wait(times, random)))
  expect(row(retryAfter, () => 1)).toEqual([5, 10, 20, 160, 1800, 1800, 1800])
  expect(row(retryAfter, () => 0)).toEqual([2.5, 5, 10, 80, 900, 900, 900])
  expect(row(restAfter, () => 1)).toEqual([1, 2, 4, 20, 20, 20, 20])
  expect(row(yieldAfter, () => 1)).toEqual([0, 1, 2, 16, 20, 20, 20])
})

test('five days are five days', () => {
  const written = Temporal.Instant.from('2017-11-10T10:00:00Z')
  expect(isTooOld(written, Temporal.Instant.from('2017-11-15T10:00:00Z'), 9)).toBe(false)
  expect(isTooOld(written, Temporal.Instant.from('2017-11-15T10:00:01Z'), 9)).toBe(true)
  expect(isTooOld(written, Temporal.Instant.from('2018-11-15T10:00:01Z'), 8)).toBe(false)
})
