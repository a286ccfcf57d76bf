// Disks that are full and names that cannot be looked up: the desk waits, says so once, and goes on when it can.

import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { watchMailbox } from '../src/receive/watch.ts'
import { type DeskAtWork, openDeskAtWork, writeForm, writeMail } from './desk-at-work.ts'

let desk: DeskAtWork
beforeAll(async () => {
  desk = await openDeskAtWork()
})
afterAll(() => desk?.stop())

const person = { given: 'Made', family: 'Irbe', organisation: 'Kultūras ministrija', code: '010190' }
const letter = {
  source: writeMail({ id: 'made', from: 'Made Irbe <made@example.com>', text: writeForm(person) }),
  internalDate: Temporal.Instant.from('2017-11-06T08:00+02:00'),
}

test('the disk of the database is full: nothing is handled by halves, and all of it once there is room', async () => {
  // SQLSTATE disk_full, where the last row of a message is written.
  await desk.query(`create function registrar.full() returns trigger language plpgsql as
    $$ begin raise sqlstate '53100' using message = 'could not extend file: No space left on device'; end $$`)
  await desk.query('create trigger full_disk before insert on registrar.reply execute function registrar.full()')
  await desk.deliver([letter])
  const { code, stderr } = await desk.run(['run', '--once'])
  expect(code).toBe(1)
  expect(stderr).toContain('No space left on device (53100)')
  for (const table of ['message', 'participant', 'history', 'delivery', 'mailbox_position'])
    expect(await desk.query(`select from registrar.${table}`), table).toEqual([])
  expect((await desk.dovecot.messages()).map(({ flags }) => flags)).toEqual([[]])

  await desk.query('drop trigger full_disk on registrar.reply')
  expect(await desk.run(['run', '--once'])).toMatchObject({ code: 0 })
  expect(await desk.query('select from registrar.pass_list')).toHaveLength(1)
  expect(desk.smtp.mails).toHaveLength(1)
}, 90_000)

test('after a failover the database is read-only until its standby is promoted: the desk waits, and goes on', async () => {
  const [{ name }] = (await desk.query<{ name: string }>('select current_database() as name')) as [{ name: string }]
  const another = { ...person, given: 'Ance', family: 'Vilks', code: '020291' }
  const source = writeMail({ id: 'ance', from: 'Ance Vilks <ance@example.com>', text: writeForm(another) })
  const worker = desk.start(['run'], { PACE: '10' })
  onTestFinished(() => void worker.child.kill())
  await vi.waitFor(() => expect(worker.heard()).toContain('"caught up"'), { timeout: 30_000 })

  await desk.query(`alter database ${name} set default_transaction_read_only = on`)
  await desk.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = '${name}' and application_name = 'registrar'`)
  await desk.deliver([{ ...letter, source }])
  await vi.waitFor(() => expect(worker.heard()).toContain('is read-only'), { timeout: 30_000 })
  expect(await desk.query('select from registrar.pass_list')).toHaveLength(1)

  await desk.query(`alter database ${name} reset default_transaction_read_only`)
  await vi.waitFor(async () => expect(desk.smtp.mails).toHaveLength(2), { timeout: 60_000 })
  expect(await desk.query('select from registrar.pass_list')).toHaveLength(2)
  worker.child.kill('SIGTERM')
  expect(await worker.ended).toMatchObject({ code: 0 })
}, 150_000)

test('the disk of the log is full: the desk works on', () => {
  const full = openSync('/dev/full', 'w')
  const program = `import { openLog } from './src/commands/log.ts'
    const log = openLog('info')
    for (let line = 0; line < 20_000; line++) log.info({ line }, 'a line that is long enough to fill what may wait')
    console.log('worked on')`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    stdio: ['ignore', 'pipe', full],
  })
  closeSync(full)
  expect(stdout.toString()).toBe('worked on\n')
})

test('a host that cannot be looked up is told once, and tried again within a minute', async () => {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const stop = new AbortController()
  const watching = watchMailbox({
    account: desk.dovecot.account({ host: 'mail.registrar.invalid' }),
    opens: letter.internalDate,
    positions: {} as never,
    handle: async () => 'none',
    log,
    signal: stop.signal,
    pace: 100,
  })
  await vi.waitFor(() => expect(log.debug.mock.calls.length).toBeGreaterThan(2), { timeout: 20_000 })
  stop.abort()
  await watching
  expect(log.warn).toHaveBeenCalledTimes(1)
  expect(log.warn.mock.calls[0]![1]).toMatch(/there is no host named|cannot be looked up/)
  for (const [fields] of log.debug.mock.calls) expect(fields.retryInMs).toBeLessThanOrEqual(60_000)
  expect(log.error).not.toHaveBeenCalled()
})
