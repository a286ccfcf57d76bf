// The desk's surroundings, all real and all breakable: a Dovecot and a Postgres that are killed and come back with what
// they had, an SMTP server that can be told how to behave, and workers as processes, each with lines of its own to all
// three. A worker that ends is started again, as an init system would do.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Postgres, startPostgres } from '../../src/playground/postgres.ts'
import { makeFolder, type Started, start } from '../registrar-command.ts'
import { type Dovecot, startDovecot } from '../servers/dovecot.ts'
import { type Line, openLine } from '../servers/line.ts'
import { startTestSmtp, type TestSmtp } from '../servers/smtp.ts'
import type { ChaosLetter } from './letters.ts'

export interface Surroundings {
  readonly dovecot: Dovecot
  readonly smtp: TestSmtp
  readonly database: BreakableDatabase
  readonly workers: readonly ChaosWorker[]
  /** Puts letters into their folders in their order, through all troubles: one may come to lie there twice. */
  deliver(letters: readonly ChaosLetter[]): Promise<void>
  stop(): Promise<void>
}

export interface BreakableDatabase {
  /** Of the postmaster. */
  pid(): number
  /** kill -9 of the postmaster. */
  kill(): Promise<void>
  /** Fast shutdown, as at an update. */
  shutDown(): Promise<void>
  /** Starts it again with the same data; the lines lead to it. */
  start(): Promise<void>
  /** Straight to the server, as soon as it answers. */
  query<Row extends object>(statement: string): Promise<Row[]>
}

export interface ChaosWorker {
  readonly lines: { readonly imap: Line; readonly smtp: Line; readonly postgres: Line }
  /** Sends a signal to the process that is there now. */
  signal(name: NodeJS.Signals): void
  /** Process id of its present life. */
  pid(): number
  /** All that it has printed, in all its lives. */
  heard(): string
  /** Starts it, and again whenever it ends. */
  begin(): void
  /** Whenever it ends from now on, it stays so. */
  leave(): void
  /** SIGTERM, and no new life; gives the exit code. */
  end(): Promise<number | null>
}

const SRC = join(import.meta.dirname, '../../src')
const REBIRTH_MS = 200

export async function openSurroundings(options: {
  workers: number
  pace: number
  env?: (worker: number) => Record<string, string>
}): Promise<Surroundings> {
  const folder = makeFolder()
  writeEvents(folder)
  const [dovecot, database, smtp] = await Promise.all([startDovecot(), openDatabase(), startTestSmtp()])
  await dovecot.session((client) => client.mailboxCreate('Prese'))
  const smtpLine = smtp.account.port

  const workers = await Promise.all(
    Array.from({ length: options.workers }, async (_, index) => {
      const lines = {
        imap: await openLine(dovecot.port),
        smtp: await openLine(smtpLine),
        postgres: await database.openLine(),
      }
      const imapUrl = dovecot.url.replace(`:${dovecot.port}/INBOX`, `:${lines.imap.port}`)
      const smtpUrl = `smtp://127.0.0.1:${lines.smtp.port}`
      const env = {
        IMAP_URL: `${imapUrl}/INBOX`,
        IMAP_URL_PRESS: `${imapUrl}/Prese`,
        SMTP_URL: smtpUrl,
        SMTP_URL_PRESS: smtpUrl,
        DATABASE_URL: database.url(lines.postgres.port),
        EVENTS: 'events',
        PACE: String(options.pace),
        ...options.env?.(index),
      }
      return employ(lines, () => start(['run'], { cwd: folder, env }))
    }),
  )

  return {
    dovecot,
    smtp,
    database,
    workers,
    async deliver(letters) {
      for (const letter of letters) await append(dovecot, letter)
    },
    async stop() {
      await Promise.all(workers.map(({ end }) => end()))
      for (const { lines } of workers) for (const line of Object.values(lines)) line.close()
      await Promise.all([dovecot.stop(), smtp.stop(), database.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The meeting of 2017, and the same once more for another inbox. */
function writeEvents(folder: string): void {
  const events = join(folder, 'events')
  rmSync(events, { recursive: true, force: true })
  mkdirSync(events, { recursive: true })
  const event = `${readFileSync(join(SRC, 'playground/meeting-2017.yaml'), 'utf8')}\nretention: P100Y\n`
  writeFileSync(join(events, 'meeting.yaml'), event)
  writeFileSync(join(events, 'press.yaml'), `${event.replace('id: meeting-2017', 'id: press-2017')}inbox: PRESS\n`)
  copyFileSync(join(SRC, 'playground/meeting-2017.txt'), join(events, 'meeting-2017.txt'))
}

function employ(lines: ChaosWorker['lines'], startOne: () => Started): ChaosWorker {
  let life: Started | null = null
  let earlier = ''
  let ending = false
  const live = () => {
    if (ending) return
    life = startOne()
    const { ended, heard } = life
    void ended.then(async ({ code }) => {
      earlier += `${heard()}\n(ended with ${code})\n`
      await sleep(REBIRTH_MS)
      live()
    })
  }
  return {
    lines,
    begin: live,
    signal: (name) => void life?.child.kill(name),
    pid: () => life?.child.pid ?? 0,
    heard: () => earlier + (life?.heard() ?? ''),
    leave: () => {
      ending = true
    },
    async end() {
      ending = true
      life?.child.kill('SIGCONT')
      life?.child.kill('SIGTERM')
      return (await life?.ended)?.code ?? null
    },
  }
}

/** Tries until the server has said that it has it. */
async function append(dovecot: Dovecot, { source, internalDate, inbox }: ChaosLetter): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await dovecot.append(source, { internalDate, path: inbox })
      return
    } catch (error) {
      if (tries === 200) throw error
      await sleep(100)
    }
  }
}

async function openDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'registrar-chaos-'))
  await chmod(folder, 0o711)
  const silent = () => {}
  let server: Postgres = await startPostgres({ folder, log: silent })
  const lines: Line[] = []
  const portOf = ({ url }: Postgres) => Number(new URL(url).port)
  const database = {
    pid: () => server.pid,
    async kill() {
      process.kill(server.pid, 'SIGKILL')
      while (isAlive(server.pid)) await sleep(20)
    },
    shutDown: () => server.stop(),
    async start() {
      server = await startPostgres({ folder, log: silent })
      for (const line of lines) line.leadTo(portOf(server))
    },
    async query<Row extends object>(statement: string): Promise<Row[]> {
      const client = new pg.Client(server.url)
      client.on('error', silent)
      await client.connect()
      try {
        return (await client.query(statement)).rows
      } finally {
        await client.end().catch(silent)
      }
    },
    async openLine() {
      const line = await openLine(portOf(server))
      lines.push(line)
      return line
    },
    url(port: number) {
      const url = new URL(server.url)
      url.port = String(port)
      return url.href
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return database
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
