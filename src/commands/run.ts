// `registrar run`: the desk at work, on the real inboxes or, where none is configured, in the playground.
import { type Environment, readConfig } from '../config.ts'
import { openReaderPool } from '../reader/reader-pool.ts'
import type { Database } from '../record/database.ts'
import { parseCommandLine } from './command.ts'
import { openLog } from './log.ts'
import { runForReal } from './run-for-real.ts'
import { runPlayground } from './run-playground.ts'
import { stopSignal } from './stop-signal.ts'
import { DATA_FOLDER, withDatabase } from './with-database.ts'

export const help = `registrar run [--once]

Watches the inbox: registers people, keeps the list, answers. Without IMAP_URL it opens a playground with sample mails.

  --once  handles all that waits in the inbox, sends all replies that are due, and ends

SIGTERM and SIGINT (Ctrl-C) finish what is in hand and end with 0. The log goes to stderr as JSON lines.
`

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseCommandLine(args, { once: { type: 'boolean' } }, 0)
  const config = readConfig(env)
  const log = openLog(config.logLevel)
  const signal = stopSignal(log, config.pace)
  const where =
    config.databaseUrl === null ? `embedded, kept in ${DATA_FOLDER}/ (DATABASE_URL names another)` : 'of DATABASE_URL'
  console.log(`Database: ${where}`)
  const reader = openReaderPool({ ready: values.once ? 1 : 2 })
  const start = (db: Database) => {
    const work = { config, db, reader, log, signal, once: values.once ?? false }
    return config.accounts.length === 0 ? runPlayground(work) : runForReal(work)
  }
  try {
    await withDatabase(config.databaseUrl, start, config.pace)
  } finally {
    await reader.close()
  }
  return 0
}
