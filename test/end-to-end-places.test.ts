// The race for places: two desks on one inbox and one database, far more people than places, then cancellations; and a
// capacity raised in the event file. As many are in as there are places, the others wait in the order of their mail.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskAtWork, openDeskAtWork, writeMail } from './desk-at-work.ts'
import { inventedPerson } from './desk-in-hand.ts'
import type { Started } from './registrar-command.ts'

// A hundred mails on two busy cores.
vi.setConfig({ testTimeout: 120_000 })

const PLACES = 20
const PEOPLE = Array.from({ length: 60 }, (_, n) => inventedPerson(n))
const RECEIVED = Temporal.Instant.from('2017-11-10T09:00:00+02:00')

let desk: DeskAtWork
beforeAll(async () => {
  desk = await openDeskAtWork()
  appendFileSync(join(desk.folder, 'event.yaml'), `capacity: ${PLACES}\n`)
})
afterAll(() => desk?.stop())

let workers: Started[] = []

async function startTwo(): Promise<void> {
  workers = [desk.start(['run']), desk.start(['run'])]
  await Promise.all(workers.map(({ said }) => said('Inbox:')))
  await Promise.any(workers.map(({ said }) => said('caught up')))
}

async function stopBoth(): Promise<void> {
  for (const { child } of workers) child.kill('SIGTERM')
  expect((await Promise.all(workers.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0])
}

async function deliver(mails: Parameters<typeof writeMail>[0][]): Promise<void> {
  await desk.deliver(mails.map((mail) => ({ source: writeMail(mail), internalDate: RECEIVED })))
}

/** How often each kind of reply went to each address, from the given mail on. */
async function repliesSince(index: number): Promise<string[]> {
  const parsed = await Promise.all(desk.smtp.mails.slice(index).map(({ raw }) => simpleParser(Buffer.from(raw))))
  return parsed.map(({ headers, to }) => `${headers.get('x-registrar-reply')} ${[to].flat()[0]!.text}`).sort()
}

async function addressesOf(status: string): Promise<string[]> {
  const rows = await desk.query<{ address: string }>(
    `select submitted_by as address from registrar.participant where status = '${status}' order by waiting_number, id`,
  )
  return rows.map(({ address }) => address)
}

const addresses = (from: number, to: number) => PEOPLE.slice(from, to).map(({ address }) => address)
const tell = (kind: string, from: number, to: number) => addresses(from, to).map((address) => `${kind} ${address}`)

test('of sixty at once twenty are in and forty wait in their order', async () => {
  const mails = PEOPLE.map(({ address, text }, n) => ({ id: `race-${n}`, from: address, text }))
  await startTwo()
  await deliver(mails)
  await desk.smtp.arrived(60)
  await stopBoth()
  expect(await addressesOf('registered')).toEqual(addresses(0, PLACES))
  expect(await addressesOf('waitlisted')).toEqual(addresses(PLACES, 60))
  expect(await repliesSince(0)).toEqual([...tell('confirmation', 0, PLACES), ...tell('waitlist', PLACES, 60)].sort())
})

test('five cancellations promote exactly the first five', async () => {
  const text = 'Labdien! Diemžēl nevarēšu piedalīties.'
  const mails = [3, 7, 11, 15, 19].map((n) => ({ id: `cancel-${n}`, from: PEOPLE[n]!.address, text }))
  await deliver(mails)
  // These two do not share the mailbox: each handles all that it finds.
  const ended = await Promise.all([desk.run(['run', '--once']), desk.run(['run', '--once'])])
  expect(ended.map(({ code }) => code)).toEqual([0, 0])
  expect(desk.smtp.mails).toHaveLength(70)
  expect(await addressesOf('waitlisted')).toEqual(addresses(PLACES + 5, 60))
  expect(await addressesOf('registered')).toHaveLength(PLACES)
  expect(await repliesSince(60)).toEqual(
    [...mails.map(({ from }) => `cancellation ${from}`), ...tell('promotion', PLACES, PLACES + 5)].sort(),
  )
})

test('three places more, and a start of both workers, promote the next three', async () => {
  const event = join(desk.folder, 'event.yaml')
  writeFileSync(event, readFileSync(event, 'utf8').replace(`capacity: ${PLACES}`, `capacity: ${PLACES + 3}`))
  await startTwo()
  await desk.smtp.arrived(73)
  await stopBoth()
  expect(desk.smtp.mails).toHaveLength(73)
  expect(await addressesOf('waitlisted')).toEqual(addresses(PLACES + 8, 60))
  expect(await repliesSince(70)).toEqual(tell('promotion', PLACES + 5, PLACES + 8))
})
