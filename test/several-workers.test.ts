// Two workers on one database: whichever is killed is replaced by the other, in time; and whatever hangs around them,
// both end when they are told to.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ChaosWorker, openSurroundings, type Surroundings } from './chaos/surroundings.ts'
import { writeForm, writeMail } from './write-mail.ts'

/** All waits are so many times shorter: the 30 seconds of a takeover are six. */
const PACE = 5
const TAKEOVER_MS = 30_000 / PACE

let around: Surroundings
beforeEach(async () => {
  around = await openSurroundings({ workers: 2, pace: PACE })
  for (const worker of around.workers) worker.begin()
})
afterEach(() => around?.stop())

const watches = (worker: ChaosWorker, inbox: string) => {
  const said = worker
    .heard()
    .split('\n')
    .filter((line) => line.includes(`"mailbox":"${inbox}"`))
  const [last] = said.filter((line) => /this worker watches|another worker watches/.test(line)).slice(-1)
  return last?.includes('this worker') === true
}

const letter = (id: string) => ({
  id,
  from: `${id}@example.com`,
  source: writeMail({
    id,
    from: `${id}@example.com`,
    text: writeForm({ given: 'Anna', family: 'Ozola', organisation: 'Kultūras ministrija', code: '010190' }),
  }),
  internalDate: Temporal.Instant.from('2017-11-06T08:00+02:00'),
  inbox: 'INBOX' as const,
  reply: 'confirmation',
  state: 'sent' as const,
  marks: '$Registrar \\Seen' as const,
})

/** Waits until each of the two watches one mailbox; gives the one that has INBOX first. */
async function shared(): Promise<readonly [ChaosWorker, ChaosWorker]> {
  const [a, b] = around.workers as [ChaosWorker, ChaosWorker]
  const holders = (inbox: string) => around.workers.filter((worker) => watches(worker, inbox))
  await vi.waitFor(
    () => {
      expect(holders('INBOX')).toHaveLength(1)
      expect(holders('PRESS/Prese')).toHaveLength(1)
      expect(holders('INBOX')[0]).not.toBe(holders('PRESS/Prese')[0])
    },
    { timeout: 40_000, interval: 50 },
  )
  return holders('INBOX')[0] === a ? [a, b] : [b, a]
}

const reaches = (state: string) =>
  vi.waitFor(
    async () => {
      const replies = await around.database.query<{ state: string }>('select state from registrar.reply')
      expect(replies).toEqual([{ state }])
    },
    { timeout: 30_000, interval: 50 },
  )

test('one is killed for good: the other takes over its mailbox in time', { timeout: 90_000 }, async () => {
  const [first, second] = await shared()
  await around.deliver([letter('one')])
  await reaches('sent')

  first.leave()
  first.signal('SIGKILL')
  const killed = performance.now()
  await around.deliver([letter('two')])
  await vi.waitFor(() => expect(watches(second, 'INBOX')).toBe(true), { timeout: 60_000, interval: 20 })
  expect(performance.now() - killed).toBeLessThan(TAKEOVER_MS)
  await around.smtp.arrived(2)
  expect(around.smtp.mails.map(({ to }) => to[0])).toEqual(['one@example.com', 'two@example.com'])
})

test('a newer version takes the database further: the old one works on beside it, and also starts anew', {
  timeout: 90_000,
}, async () => {
  const [first] = await shared()
  const tables = await around.database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'registrar'`,
  )
  // What tomorrow's migrations may do: add tables, and columns that may be left out.
  for (const { name } of tables)
    await around.database.query(`alter table registrar.${name} add column tomorrow text default 'new'`)
  await around.database.query('create table registrar.tomorrow (id bigint)')
  await around.database.query(`insert into registrar.migration (name) values ('9999-tomorrow.sql')`)

  await around.deliver([letter('one')])
  await around.smtp.arrived(1)
  first.signal('SIGTERM')
  await vi.waitFor(() => expect(first.heard()).toContain('(ended with 0)'), { timeout: 40_000, interval: 50 })
  const begunAnew = () => first.heard().split('(ended with 0)')[1]
  await vi.waitFor(() => expect(begunAnew()).toMatch(/this worker watches|another worker watches/), {
    timeout: 40_000,
    interval: 50,
  })
  await around.deliver([letter('two')])
  await around.smtp.arrived(2)
  expect(around.smtp.mails.map(({ to }) => to[0])).toEqual(['one@example.com', 'two@example.com'])
})

test('told to stop while mail server, SMTP server and database hang, both end within the bound', {
  timeout: 90_000,
}, async () => {
  await shared()
  around.smtp.respond((stage) => (stage === 'data' ? 'silence' : 'accept'))
  await around.deliver([letter('one')])
  await reaches('due')
  for (const { lines } of around.workers) for (const line of Object.values(lines)) line.freeze()
  const told = performance.now()
  const codes = await Promise.all(around.workers.map((worker) => worker.end()))
  expect(codes).toEqual([0, 0])
  // 20 seconds in life.
  expect(performance.now() - told).toBeLessThan(20_000 / PACE + 3_000)
})
