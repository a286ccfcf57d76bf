// `npm run poison`: lays each poison and a harmless mail right behind it into a real Dovecot that a desk watches, with a
// real Postgres and a real SMTP server, and prints what it took: time, and the memory of the reading processes and of
// the desk itself. Exits with 1 where the next mail is not answered within 5 s, or the desk grows beyond 300 MB.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startTestPostgres } from '../../src/playground/postgres.ts'
import { startDovecot } from '../servers/dovecot.ts'
import { startTestSmtp } from '../servers/smtp.ts'
import { writeForm, writeMail } from '../write-mail.ts'
import * as poisons from './poisons.ts'

const MB = 1024 * 1024
const NEXT_WITHIN_S = 5
const DESK_BELOW_MB = 300

const table: readonly (readonly [what: string, make: () => Buffer | Promise<Buffer>])[] = [
  ['nothing (a harmless mail)', () => poisons.faultyMail('none')],
  ['10,000 nested parts', () => poisons.nestedParts(10_000)],
  ['10,000 parts side by side', () => poisons.manyParts(10_000)],
  ['10,000 nested parts and 20 MB', () => Buffer.concat([poisons.nestedParts(10_000), Buffer.alloc(20 * MB, 'a\r\n')])],
  ['Word document that inflates to 1 GB', () => poisons.zipBomb(1_000_000_000)],
  ['ZIP in ZIP, 50 deep', () => poisons.nestedZips(50)],
  ['200 MB film', () => poisons.largeAttachment(200 * MB, 'video/mp4', 'film.mp4')],
  ['200 MB of octets', () => poisons.largeAttachment(200 * MB, 'application/octet-stream', 'data.bin')],
  [
    '8 MB of octets, which are fetched',
    () => poisons.largeAttachment(7.9 * MB, 'application/octet-stream', 'data.bin'),
  ],
  ['20 MB of text in one part', () => poisons.hostileText('Jānis Bērziņš, ', 20 * MB)],
  ['header line of 50 MB', () => poisons.endlessHeader(50 * MB)],
  ...poisons.HOSTILE_UNITS.map((unit) => [`900 KB of «${unit}»`, () => poisons.hostileText(unit, 900_000)] as const),
  ['a parser that loops', () => poisons.faultyMail('loop')],
  ['a parser that ends the process', () => poisons.faultyMail('exit')],
  ['a parser that aborts', () => poisons.faultyMail('abort')],
  ['a parser that fills buffers', () => poisons.faultyMail('fill buffers')],
  ['a parser that fills the heap', () => poisons.faultyMail('fill the heap')],
]

const folder = mkdtempSync(join(tmpdir(), 'registrar-poison-'))
const source = join(import.meta.dirname, '../../src/playground')
writeFileSync(
  join(folder, 'event.yaml'),
  `${readFileSync(join(source, 'meeting-2017.yaml'), 'utf8')}\nretention: P100Y\n`,
)
copyFileSync(join(source, 'meeting-2017.txt'), join(folder, 'meeting-2017.txt'))
const [dovecot, postgres, smtp] = await Promise.all([startDovecot(), startTestPostgres(), startTestSmtp()])
const env = {
  PATH: process.env.PATH ?? '',
  IMAP_URL: dovecot.url,
  SMTP_URL: `smtp://${smtp.account.host}:${smtp.account.port}`,
  DATABASE_URL: postgres.url,
  EVENTS: 'event.yaml',
}
const desk = spawn(process.execPath, [join(import.meta.dirname, 'desk.ts')], {
  cwd: folder,
  env,
  stdio: ['ignore', 'ignore', 'pipe'],
})
const said: string[] = []
desk.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
while (!said.join('').includes('caught up')) await sleep(50)
const db = new pg.Pool({ connectionString: postgres.url, max: 1 })

console.log(
  'poison                                  sent MB  outcome  set aside s  next answered s  reader MB  desk MB',
)
let isSound = true
try {
  for (const [i, [what, make]] of table.entries()) {
    const figures = await feed(i, await make())
    const { next, deskMb } = figures
    const isFine = next <= NEXT_WITHIN_S && deskMb < DESK_BELOW_MB
    isSound &&= isFine
    const columns = [
      what.replaceAll('\t', '\\t').padEnd(38),
      figures.sentMb.toFixed(1).padStart(8),
      ` ${figures.outcome}`.padEnd(12),
      figures.aside.toFixed(1).padStart(8),
      next.toFixed(1).padStart(17),
      figures.readerMb.toFixed(0).padStart(11),
      deskMb.toFixed(0).padStart(9),
      isFine ? '' : '  ✗',
      figures.reason === null ? '' : `\n    ${figures.reason}`,
    ]
    console.log(columns.join(''))
  }
} finally {
  desk.kill('SIGTERM')
  if (desk.exitCode === null) await once(desk, 'exit')
  await db.end()
  await Promise.all([dovecot.stop(), smtp.stop(), postgres.stop()])
  rmSync(folder, { recursive: true })
}
process.exit(isSound ? 0 : 1)

/** Delivers a poison and a mail behind it, and watches. */
async function feed(i: number, poison: Buffer) {
  writeFileSync(`/proc/${desk.pid}/clear_refs`, '5')
  const peaks = watchReaders()
  const internalDate = Temporal.Instant.from('2017-11-10T10:00:00Z')
  const [{ count: before }] = (await db.query('select count(*)::int from registrar.message')).rows as [
    { count: number },
  ]
  const answered = smtp.mails.filter(({ to }) => to.includes(nextAddress(i)))
  if (answered.length > 0) throw new Error('the next mail was answered before it came')
  // The next mail arrives while the poison is in hand.
  await dovecot.append(poison, { internalDate })
  const arrived = performance.now()
  await dovecot.append(next(i), { internalDate })
  let recorded: { outcome: string; reason: string | null } | undefined
  while (!recorded) {
    await sleep(10)
    recorded = (await db.query('select outcome, reason from registrar.message order by id offset $1 limit 1', [before]))
      .rows[0]
  }
  const aside = performance.now()
  while (!smtp.mails.some(({ to }) => to.includes(nextAddress(i)))) {
    await sleep(10)
    if (performance.now() - aside > 60_000) break
  }
  const answeredAt = performance.now()
  return {
    ...recorded,
    sentMb: poison.length / MB,
    aside: (aside - arrived) / 1000,
    next: (answeredAt - aside) / 1000,
    readerMb: peaks.stop(),
    deskMb: memoryOf(desk.pid!, 'VmHWM'),
  }
}

function nextAddress(i: number): string {
  return `next-${i}@example.lv`
}

function next(i: number): string {
  const given = ['Made', 'Ilze', 'Baiba', 'Zane', 'Dace'][i % 5]!
  const text = writeForm({ given, family: 'Irbe', organisation: `${i + 1}. vidusskola`, code: String(120185 + i) })
  return writeMail({ id: `next-${i}`, from: `${given} Irbe <${nextAddress(i)}>`, text })
}

/** The largest memory of any child of the desk, looked at every 10 ms. */
function watchReaders() {
  let peak = 0
  const clock = setInterval(() => {
    try {
      const children = readFileSync(`/proc/${desk.pid}/task/${desk.pid}/children`, 'utf8').trim().split(' ')
      for (const pid of children) peak = Math.max(peak, memoryOf(Number(pid), 'VmHWM'))
    } catch {
      // It is gone already.
    }
  }, 10)
  return {
    stop: () => {
      clearInterval(clock)
      return peak
    },
  }
}

/** In MB, from /proc. */
function memoryOf(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
}
