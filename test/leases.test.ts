// Several workers on one database: each mailbox is watched by one of them, the load is even, and whoever falls out is
// replaced, whether it stops, is killed or stands still.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { shareMailboxes } from '../src/commands/share-mailboxes.ts'
import { type Database, openDatabase } from '../src/record/database.ts'
import { openLeases } from '../src/record/leases.ts'
import { type FreshDatabase, freshDatabase } from './servers/postgres.ts'

const LONG = Temporal.Duration.from('PT1H')
const SHORT = Temporal.Duration.from('PT0.4S')
const FOUR = ['INBOX', 'FORUM/INBOX', 'PRESS/INBOX', 'YOUTH/INBOX']
const silent = { debug() {}, info() {}, warn() {}, error() {} }

let fresh: FreshDatabase
let db: Database
beforeEach(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
})
afterEach(async () => {
  await db.close()
  await fresh.drop()
})

let workers = 0
const worker = (mailboxes: readonly string[], lasting = LONG, place = { host: 'north', pid: ++workers }) =>
  openLeases(db, { id: randomUUID(), ...place, mailboxes }, lasting)

test('the first worker takes all; a second gets its half, one by one', async () => {
  const [a, b] = [worker(FOUR), worker(FOUR)]
  expect(await a.renew()).toHaveLength(4)
  expect(await b.renew()).toEqual([])
  expect(await a.renew()).toHaveLength(3)
  expect(await a.renew()).toHaveLength(2)
  expect(await a.renew()).toHaveLength(2)
  const [ofA, ofB] = [await a.renew(), await b.renew()]
  expect([...ofA, ...ofB].sort()).toEqual([...FOUR].sort())
})

test('nobody is given a mailbox that it does not know', async () => {
  const [a, b] = [worker(FOUR), worker(['PRESS/INBOX'])]
  await a.renew()
  await b.renew()
  for (let i = 0; i < 4; i++) await a.renew()
  expect(await b.renew()).toEqual(['PRESS/INBOX'])
  expect(await a.renew()).toHaveLength(3)
})

test('of workers that renew at one instant each mailbox has one', async () => {
  const all = Array.from({ length: 5 }, () => worker(FOUR))
  for (let round = 0; round < 6; round++) await Promise.all(all.map(({ renew }) => renew()))
  const held = await Promise.all(all.map(({ renew }) => renew()))
  expect(held.flat().sort()).toEqual([...FOUR].sort())
  expect(held.map(({ length }) => length).sort()).toEqual([0, 1, 1, 1, 1])
})

test('what is given back, or has run out, is free', async () => {
  const brief = Temporal.Duration.from('PT0.05S')
  const [a, b, c] = [worker(FOUR), worker(FOUR, brief), worker(FOUR, brief)]
  await a.renew()
  expect(await b.renew()).toEqual([])
  await a.release()
  expect(await b.renew()).toHaveLength(4)
  await sleep(60)
  expect(await c.renew()).toHaveLength(4)
})

test('after a crash nobody waits: a process of this machine that is gone holds nothing', async () => {
  await worker(['INBOX'], LONG, { host: 'north', pid: 111 }).renew()
  await worker(['PRESS/INBOX'], LONG, { host: 'south', pid: 111 }).renew()
  await worker(['YOUTH/INBOX'], LONG, { host: 'north', pid: 222 }).renew()
  const next = worker(FOUR, LONG, { host: 'north', pid: 333 })
  await next.bury((pid) => pid === 222)
  expect(await next.renew()).toEqual(['FORUM/INBOX', 'INBOX'])
})

/** A worker that watches nothing but notes what it should watch. */
function share(name: string, watched: Map<string, string[]>) {
  const stop = new AbortController()
  const door = openDatabase(fresh.url)
  const ended = shareMailboxes({
    db: door,
    mailboxes: FOUR,
    lease: SHORT,
    signal: stop.signal,
    log: silent,
    watch: async (mailbox, signal) => {
      watched.set(mailbox, [...(watched.get(mailbox) ?? []), name])
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      watched.set(
        mailbox,
        watched.get(mailbox)!.filter((other) => other !== name),
      )
    },
  })
  const end = async () => {
    stop.abort()
    await ended
    await door.close().catch(() => {})
  }
  onTestFinished(end)
  return { end, cutOff: () => door.close() }
}

const load = (watched: Map<string, string[]>) =>
  [...Map.groupBy([...watched.values()].flat(), (name) => name)].map(([name, { length }]) => `${name} ${length}`).sort()

test('two share, one stops, the other takes over at once', async () => {
  const watched = new Map<string, string[]>()
  const a = share('a', watched)
  share('b', watched)
  await vi.waitFor(() => expect(load(watched)).toEqual(['a 2', 'b 2']), { timeout: 5000 })
  await a.end()
  await vi.waitFor(() => expect(load(watched)).toEqual(['b 4']), { timeout: 5000 })
})

test('one that no longer reaches the database is replaced', async () => {
  const watched = new Map<string, string[]>()
  const a = share('a', watched)
  share('b', watched)
  await vi.waitFor(() => expect(load(watched)).toEqual(['a 2', 'b 2']), { timeout: 5000 })
  await a.cutOff()
  await vi.waitFor(() => expect(load(watched)).toContain('b 4'), { timeout: 5000 })
})
