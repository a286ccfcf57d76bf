// A whole desk for the end-to-end proofs: the command as a process of its own, between a real Dovecot, a real Postgres
// and a real SMTP server. Its event is the meeting of 2017, kept open for the mail of that year.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Ended, makeFolder, registrar, type Started, start } from './registrar-command.ts'
import { type Dovecot, startDovecot } from './servers/dovecot.ts'
import { freshDatabase } from './servers/postgres.ts'
import { startTestSmtp, type TestSmtp } from './servers/smtp.ts'

export { type Registrant, writeForm, writeMail } from './write-mail.ts'

export interface Letter {
  readonly source: string | Uint8Array
  readonly internalDate: Temporal.Instant
  readonly flags?: readonly string[]
}

type Changes = Readonly<Record<string, string>>

export interface DeskAtWork {
  readonly dovecot: Dovecot
  readonly smtp: TestSmtp
  /** Says where everything is; `EVENTS` as seen from its folder. */
  readonly env: Readonly<Record<string, string>>
  /** Its working folder, with `event.yaml` in it. */
  readonly folder: string
  /** Runs `registrar …` to its end. */
  run(args: readonly string[], changes?: Changes): Promise<Ended>
  /** Starts `registrar …`. */
  start(args: readonly string[], changes?: Changes): Started
  /** Puts letters into the inbox, in their order; gives their UIDs. */
  deliver(letters: readonly Letter[]): Promise<number[]>
  query<Row extends object>(statement: string): Promise<Row[]>
  /** Every row of every table as text, bytes as the text that they are. */
  dump(): Promise<string>
  stop(): Promise<void>
}

const PLAYGROUND = join(import.meta.dirname, '../src/playground')

/** Opens the inbox and both servers; what works on them is started by `run` or `start`. */
export async function openDeskAtWork(): Promise<DeskAtWork> {
  const folder = makeFolder()
  const event = readFileSync(join(PLAYGROUND, 'meeting-2017.yaml'), 'utf8')
  writeFileSync(join(folder, 'event.yaml'), `${event}\nretention: P100Y\n`)
  copyFileSync(join(PLAYGROUND, 'meeting-2017.txt'), join(folder, 'meeting-2017.txt'))
  const [dovecot, database, smtp] = await Promise.all([startDovecot(), freshDatabase(), startTestSmtp()])
  const pool = new pg.Pool({ connectionString: database.url, max: 1 })
  const env = {
    IMAP_URL: dovecot.url,
    SMTP_URL: `smtp://${smtp.account.host}:${smtp.account.port}`,
    DATABASE_URL: database.url,
    EVENTS: 'event.yaml',
  }
  const query: DeskAtWork['query'] = async (statement) => (await pool.query(statement)).rows
  return {
    dovecot,
    smtp,
    env,
    folder,
    run: (args, changes) => registrar(args, { cwd: folder, env: { ...env, ...changes } }),
    start: (args, changes) => start(args, { cwd: folder, env: { ...env, ...changes } }),
    deliver: (letters) =>
      dovecot.session(async (client) => {
        const uids: number[] = []
        for (const { source, internalDate, flags = [] } of letters) {
          const date = new Date(internalDate.epochMilliseconds)
          const appended = await client.append('INBOX', Buffer.from(source), [...flags], date)
          if (!appended || appended.uid === undefined) throw new Error('Dovecot did not take the letter')
          uids.push(appended.uid)
        }
        return uids
      }),
    query,
    dump: async () => {
      const tables = await query<{ name: string }>(
        `select table_name as name from information_schema.tables
         where table_schema = 'registrar' and table_type = 'BASE TABLE' order by 1`,
      )
      const lines: string[] = []
      for (const { name } of tables) {
        const rows = await query<{ row: string }>(`select t::text as row from registrar.${name} t order by 1`)
        lines.push(...rows.map(({ row }) => `${name} ${showBytes(row)}`))
      }
      return lines.join('\n')
    },
    stop: async () => {
      await pool.end()
      await Promise.all([dovecot.stop(), database.drop(), smtp.stop()])
      rmSync(folder, { recursive: true })
    },
  }
}

/** «"\\x4c6162"» in a row stands for the bytes of «Lab». */
function showBytes(row: string): string {
  return row.replace(/\\+x((?:[0-9a-f]{2})+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString())
}
