// Brings the database to the state that this version needs: the numbered files of sql/migrations that it has not seen,
// in order, in one transaction, under a lock (several workers may start at once). Forward only; a database that a newer
// version has taken further is left alone, so that old and new can run side by side during an upgrade. Workers go on
// meanwhile: a table that they use is waited for briefly, since whoever comes behind has to wait as long, and again later.
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Statements } from './database.ts'

const FOLDER = new URL('../../sql/migrations/', import.meta.url)
/** Any number that every version shares: who migrates holds this lock. */
const LOCK = 20171116
const OLDEST_POSTGRES = 15
const LOCK_TIMEOUT = Temporal.Duration.from('PT2S')
/** A reply on its way to a slow server holds its row for some minutes at most. */
const MOST_TRIES = 300
const PAUSE_MS = 1000
/** SQLSTATE lock_not_available and deadlock_detected: somebody was at work; nothing was changed. */
const HELD_UP = ['55P03', '40P01']

/**
 * Applies what is missing, and gives the names of the files applied. Throws, with the way out, on an old Postgres; and
 * where a table could not be had for some ten minutes.
 *
 * @param options for tests: what a file says, and how long a lock is waited for
 */
export async function migrate(
  db: Database,
  options: { read?: (name: string) => Promise<string>; lockTimeout?: Temporal.Duration } = {},
): Promise<string[]> {
  const { read = (name) => readFile(new URL(name, FOLDER), 'utf8'), lockTimeout = LOCK_TIMEOUT } = options
  for (let tries = 1; ; tries++) {
    try {
      return await applyMissing(db, read, lockTimeout)
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } }
      if (!HELD_UP.includes(cause?.code ?? '') || tries === MOST_TRIES) throw error
      await sleep(PAUSE_MS)
    }
  }
}

async function applyMissing(
  db: Database,
  read: (name: string) => Promise<string>,
  lockTimeout: Temporal.Duration,
): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  return db.transaction(async (tx) => {
    await refuseOldPostgres(tx)
    await tx.query('set local statement_timeout = 0')
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK])
    await tx.query(`select set_config('lock_timeout', $1, true)`, [`${lockTimeout.total('milliseconds')}ms`])
    const applied = await namesApplied(tx)
    const missing = files.filter((name) => !applied.has(name))
    for (const name of missing) {
      await tx.query(await read(name))
      await tx.query('insert into registrar.migration (name) values ($1)', [name])
    }
    return missing
  })
}

async function namesApplied(tx: Statements): Promise<Set<string>> {
  const [{ exists } = { exists: false }] = await tx.query<{ exists: boolean }>(
    `select to_regclass('registrar.migration') is not null as exists`,
  )
  if (!exists) {
    await tx.query('create schema if not exists registrar')
    await tx.query(
      'create table registrar.migration (name text primary key, applied_at timestamptz not null default now())',
    )
  }
  const rows = await tx.query<{ name: string }>('select name from registrar.migration')
  return new Set(rows.map(({ name }) => name))
}

async function refuseOldPostgres(tx: Statements): Promise<void> {
  const [{ version } = { version: '' }] = await tx.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  if (Number.parseInt(version, 10) < OLDEST_POSTGRES)
    throw new Error(`DATABASE_URL leads to Postgres ${version}; registrar needs ${OLDEST_POSTGRES} or newer`)
}
