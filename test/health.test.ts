// What the operator is told over HTTP while the desk works, and while it cannot.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findTroubles } from '../src/health/find-troubles.ts'
import { openPulse } from '../src/health/pulse.ts'
import { type DeskAtWork, openDeskAtWork, writeForm, writeMail } from './desk-at-work.ts'
import type { Started } from './registrar-command.ts'

let desk: DeskAtWork
let worker: Started
let port: number
beforeAll(async () => {
  desk = await openDeskAtWork()
  worker = desk.start(['run'], { HTTP_PORT: '0', PACE: '20' })
  await worker.said('"caught up"')
  port = Number(/Health: port (\d+)/.exec(worker.heard())![1])
})
afterAll(async () => {
  worker?.child.kill('SIGTERM')
  await worker?.ended
  await desk?.stop()
})

const ask = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, text: await response.text() }
}
const figure = (text: string, name: string) => {
  const line = text.split('\n').find((line) => line.startsWith(`${name} `))
  return line === undefined ? null : Number(line.slice(name.length))
}

const person = { given: 'Made', family: 'Irbe', organisation: 'Kultūras ministrija', code: '010190' }
const letter = {
  source: writeMail({ id: 'made', from: 'Made Irbe <made@example.com>', text: writeForm(person) }),
  internalDate: Temporal.Instant.from('2017-11-06T08:00+02:00'),
}

test('alive and ready; the figures follow the work; nothing personal is told', async () => {
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok\n' })
  expect(await ask('/readyz')).toEqual({ status: 200, text: '{"ready":true,"reasons":[]}\n' })
  await desk.deliver([letter])
  await desk.smtp.arrived(1)
  await vi.waitFor(async () => {
    const { text } = await ask('/metrics')
    expect(figure(text, 'registrar_messages_handled_total{mailbox="INBOX",outcome="registered"}')).toBe(1)
    expect(figure(text, 'registrar_replies{kind="confirmation",state="sent"}')).toBe(1)
    expect(figure(text, 'registrar_send_attempts_total{outcome="accepted"}')).toBe(1)
    expect(figure(text, 'registrar_handling_seconds_count')).toBe(1)
    expect(figure(text, 'registrar_mailbox_connected{mailbox="INBOX"}')).toBe(1)
    expect(figure(text, 'registrar_imap_connects_total{mailbox="INBOX"}')).toBe(1)
    expect(figure(text, 'registrar_messages_waiting{mailbox="INBOX"}')).toBe(0)
    expect(figure(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7)
    expect(text).not.toMatch(/Irbe|made|010190/)
  })
  expect(await ask('/')).toMatchObject({ status: 404 })
})

test('the log names one message by one number all its life', async () => {
  await vi.waitFor(() => expect(worker.heard()).toContain('"reply sent"'))
  const lines = worker
    .heard()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const handled = lines.find(({ msg }) => msg === 'message handled')!
  const sent = lines.find(({ msg }) => msg === 'reply sent')!
  expect(handled).toMatchObject({ mailbox: 'INBOX', uid: 1, messageId: 'made@example.com', outcome: 'registered' })
  expect(sent.message).toBe(handled.message)
  expect(sent.message).toMatch(/^\d+$/)
})

test('a desk that does not do its work says why', () => {
  const backlog = { oldestDueReply: 0, unwatched: [] as string[] }
  const pulse = openPulse()
  pulse.watches(['INBOX'])
  pulse.reached('INBOX', 'caught-up')
  const now = performance.now()
  const troubles = (seconds: number, state: typeof backlog | null = backlog) =>
    findTroubles(pulse.mailboxes, state, now + seconds * 1000)

  expect(troubles(100)).toEqual([])
  expect(troubles(200)).toEqual(['INBOX was not looked through for 200 s'])
  expect(troubles(0, null)).toEqual(['the database does not answer'])
  expect(troubles(0, { oldestDueReply: 3700, unwatched: ['PRESS/INBOX'] })).toEqual([
    'nobody watches PRESS/INBOX',
    'a reply has waited to be sent for 3700 s',
  ])
  pulse.waiting('INBOX', 3, 17)
  expect(troubles(310)).toContain('message 17 of INBOX could not be handled for 310 s')
  pulse.watches([])
  expect(troubles(310)).toEqual([])
})
