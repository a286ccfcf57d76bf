// The command line at work: a real mailbox, a real database, a real SMTP server, and the commands as a person types them.
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeEventFile } from './event-files.ts'
import { type Ended, makeFolder, registrar, start } from './registrar-command.ts'
import { type Dovecot, startDovecot } from './servers/dovecot.ts'
import { type FreshDatabase, freshDatabase } from './servers/postgres.ts'
import { startTestSmtp, type TestSmtp } from './servers/smtp.ts'

const cwd = makeFolder()
let dovecot: Dovecot
let database: FreshDatabase
let smtp: TestSmtp
let env: Record<string, string>

beforeAll(async () => {
  ;[dovecot, database, smtp] = await Promise.all([startDovecot(), freshDatabase(), startTestSmtp()])
  writeEventFile(join(cwd, 'event.yaml'), { retention: 'P100Y' })
  env = {
    IMAP_URL: dovecot.url,
    SMTP_URL: `smtp://${smtp.account.host}:${smtp.account.port}`,
    DATABASE_URL: database.url,
    EVENTS: 'event.yaml',
  }
})
afterAll(async () => {
  await Promise.all([dovecot?.stop(), database?.drop(), smtp?.stop()])
  rmSync(cwd, { recursive: true })
})

const run = (args: readonly string[], changes: Record<string, string> = {}): Promise<Ended> =>
  registrar(args, { cwd, env: { ...env, ...changes } })

function mail({ id, from, text }: { id: string; from: string; text: string }): string {
  return `From: ${from}
To: registracija@example.lv
Subject: Tikšanās
Message-ID: <${id}@example.com>
Content-Type: text/plain; charset=UTF-8

${text}
`.replaceAll('\n', '\r\n')
}
const label = (name: string, family: string, organisation: string, code: string) =>
  `Vārds: ${name}\nUzvārds: ${family}\nIestāde: ${organisation}\nPersonas kods: ${code}`
const deliver = (message: Parameters<typeof mail>[0]) =>
  dovecot.append(mail(message), { internalDate: Temporal.Instant.from('2017-11-10T09:00:00+02:00') })

test('check proves what is right', async () => {
  const { code, stdout, stderr } = await run(['check'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.split('\n')).toEqual([
    '✓ event meeting: 2017-11-16T11:00[Europe/Riga], registration until 2017-11-14T17:00[Europe/Riga], by registracija@example.lv',
    expect.stringMatching(/^✓ database: Postgres \d\S*, of DATABASE_URL, up to date$/),
    `✓ inbox: ${dovecot.user} on 127.0.0.1: 0 messages in INBOX`,
    `✓ sending: without a login on 127.0.0.1:${smtp.account.port}`,
    expect.stringMatching(/^! event meeting: it has no “privacy”/),
    '! event meeting: its deadline has passed: new registrations are turned away',
    '',
  ])
})

test('check tells everything that is wrong, and no password', async () => {
  const wrong = {
    IMAP_URL: dovecot.url.replace(encodeURIComponent(dovecot.password), 'geheim'),
    SMTP_URL: 'smtp://anna:geheim@127.0.0.1:1',
    DATABASE_URL: 'postgres://anna:geheim@127.0.0.1:1/registrar',
    LOG_LEVEL: 'loud',
  }
  const { code, stdout, stderr } = await run(['check'], wrong)
  expect(code).toBe(1)
  expect(stderr).toContain('✗ configuration: LOG_LEVEL “loud” is none of')
  expect(stderr).toContain('✗ database: Postgres at 127.0.0.1:1 cannot be reached (connection refused)')
  expect(stderr).toMatch(/✗ inbox: .*refuses the user name or password/)
  expect(stderr).toMatch(/✗ sending: SMTP_URL: .*refuses connections/)
  expect(stdout + stderr).not.toContain('geheim')
})

test('run --once handles what waits, answers, and says how it went', async () => {
  await deliver({
    id: 'zane',
    from: 'Zane Žagare <zane@example.com>',
    text: label('Zane', 'Žagare', 'Kultūras ministrija', '010190-'),
  })
  await deliver({
    id: 'hidden',
    from: 'Čips <cips@example.com>',
    text: label('Juris', 'Čipsons', '=cmd|Ministrija', '020290-'),
  })
  await deliver({ id: 'asks', from: 'Ilze Ozola <ilze@example.com>', text: 'Labdien! Vai sanāksme notiks klātienē?' })
  const { code, stdout, stderr } = await run(['run', '--once'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Database: of DATABASE_URL\nInbox: INBOX of \S+ on 127\.0\.0\.1, for meeting\nHandled: /)
  expect(await smtp.arrived(3)).toHaveLength(3)
  // Screen and log name no participant and no code.
  expect(stdout + stderr).not.toMatch(/Zane|Žagare|Čipsons|010190/)

  const again = await run(['run', '--once'])
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Handled: nothing new') })
  expect(smtp.mails).toHaveLength(3)
})

test('list: a table, CSV that no spreadsheet runs, JSON', async () => {
  const table = await run(['list'])
  expect(table.code).toBe(0)
  expect(table.stdout).toMatch(/^event +id +family_name +given_name +organisation +personal_code_prefix +status/)
  expect(table.stdout.indexOf('Čipsons')).toBeLessThan(table.stdout.indexOf('Žagare'))

  const json = await run(['list', '--event', 'meeting', '--status', 'registered', '--format', 'json'])
  const rows = JSON.parse(json.stdout)
  expect(rows.at(-1)).toMatchObject({
    event: 'meeting',
    family_name: 'Žagare',
    given_name: 'Zane',
    organisation: 'Kultūras ministrija',
    personal_code_prefix: '010190',
    status: 'registered',
    missing: [],
    submitted_by: 'zane@example.com',
  })

  expect((await run(['list', '--format', 'xlsx', '--output', 'list.xlsx'])).code).toBe(0)
  expect(readFileSync(join(cwd, 'list.xlsx')).toString('latin1', 0, 2)).toBe('PK')
  expect((await run(['list', '--format', 'pdf', '--output', 'list.pdf'])).code).toBe(0)
  expect(readFileSync(join(cwd, 'list.pdf')).toString('latin1', 0, 5)).toBe('%PDF-')

  const csv = await run(['list', '--format', 'csv', '--output', 'list.csv'])
  expect(csv).toEqual({ code: 0, stdout: '', stderr: '' })
  const file = readFileSync(join(cwd, 'list.csv'), 'utf8')
  expect(file).toMatch(/^\uFEFFevent,id,family_name,given_name,organisation,personal_code_prefix,status,.*\r\n/)
  expect(file).toContain('Žagare,Zane,Kultūras ministrija,010190,registered,')
  expect(statSync(join(cwd, 'list.csv')).mode & 0o777).toBe(0o600)

  expect(await run(['list', '--event', 'party'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'registrar: there is no event party: known are meeting\n',
  })
  expect((await run(['review', '--event', 'meetin'])).stderr).toBe(
    'registrar: there is no event meetin: known are meeting (did you mean “meeting”?)\n',
  )
  expect((await run(['list', '--status', 'waitlisted'])).stdout).toBe('Nobody is on the list.\n')
})

test('review shows what needs a human, and dismisses it', async () => {
  const shown = await run(['review'])
  expect(shown.code).toBe(0)
  const [, id] =
    /^(\d+) .* ilze@example\.com {2}«Tikšanās»\n {6}meeting · human · reply handover: sent · INBOX, message 3\n/m.exec(
      shown.stdout,
    ) ?? []
  expect(id).toBeDefined()
  expect(await run(['review', 'dismiss', id!, '999'])).toEqual({
    code: 1,
    stdout: `${id} is dismissed.\n`,
    stderr: 'registrar: no message 999 waits for a human; «registrar review» shows those that do\n',
  })
  expect((await run(['review'])).stdout).not.toContain('ilze@example.com')
})

test('purge keeps what is within its retention, and deletes the rest', async () => {
  expect(await run(['purge'])).toMatchObject({
    code: 0,
    stdout: 'Nothing to delete: no event is past its retention.\n',
  })
  writeEventFile(join(cwd, 'over.yaml'))
  expect(await run(['run', '--once'], { EVENTS: 'over.yaml' })).toMatchObject({ code: 0 })
  expect((await run(['purge'])).stdout).toMatch(
    /^meeting: deleted what was personal in \d+ participants, 3 messages, 3 replies\n$/,
  )
  expect((await run(['list', '--format', 'csv'])).stdout).not.toContain('Žagare')
})

test('run answers mail as it comes, and ends with 0 on SIGTERM', async () => {
  const desk = start(['run'], { cwd, env })
  await desk.said('caught up')
  await deliver({
    id: 'made',
    from: 'Made Irbe <made@example.com>',
    text: label('Made', 'Irbe', 'Kultūras ministrija', '030390-'),
  })
  await smtp.arrived(4)
  desk.child.kill('SIGTERM')
  const { code, stdout, stderr } = await desk.ended
  expect(code).toBe(0)
  expect(stdout + stderr).not.toMatch(/Irbe|030390/)
  expect((await run(['list'])).stdout).toContain('Irbe')
})

test.each([
  [
    'an unreachable database',
    { DATABASE_URL: 'postgres://anna:geheim@127.0.0.1:1/registrar' },
    /^registrar: Postgres at 127\.0\.0\.1:1 cannot be reached/m,
  ],
  [
    'a wrong password',
    { IMAP_URL: 'imap://anna:geheim@HOST/INBOX' },
    /refuses the user name or password of anna; correct them in IMAP_URL/,
  ],
  ['one of a pair', { SMTP_URL: '' }, /^registrar: SMTP_URL is missing: set it .* beside IMAP_URL$/m],
  ['a bad URL', { IMAP_URL: 'imaps//anna:geheim@host' }, /^registrar: IMAP_URL is no URL; it looks like /m],
])('run --once with %s says what to mend, and no password', async (_, changes, complaint) => {
  const host = new URL(env.IMAP_URL!).host
  const entries = Object.entries(changes).map(([name, value]) => [name, value.replace('HOST', host)])
  const { code, stdout, stderr } = await run(['run', '--once'], Object.fromEntries(entries))
  expect(code).toBe(1)
  expect(stderr).toMatch(complaint)
  expect(stdout + stderr).not.toContain('geheim')
})

test('replies that cannot leave are told, and wait', async () => {
  await smtp.vanish()
  await deliver({
    id: 'late',
    from: 'Aija Bērza <aija@example.com>',
    text: label('Aija', 'Bērza', 'Finanšu ministrija', '040490-'),
  })
  const { code, stderr } = await run(['run', '--once'])
  expect(code).toBe(1)
  expect(stderr).toContain('registrar: replies that could not be sent and wait for the next run: 1; the log says why')
  await smtp.comeBack()
  // It is tried again once its own wait of some seconds is over.
  while ((await run(['run', '--once'])).code !== 0) expect(smtp.mails).toHaveLength(4)
  expect(smtp.mails).toHaveLength(5)
})
