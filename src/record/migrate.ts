// Brings the database to the state that this version needs: the numbered files of sql/migrations that it has not seen,
// in order, in one transaction, under a lock (several workers may start at once). Forward only; a database that a newer
// version has taken further is left alone, so that old and new can run side by side during an upgrade.
import { readdir, readFile } from 'node:fs/promises'
import type { Database, Statements } from './database.ts'

const FOLDER = new URL('../../sql/migrations/', import.meta.url)
/** Any number that every version shares: who migrates holds this lock. */
const LOCK = 20171116
const OLDEST_POSTGRES = 15

/** Applies what is missing, and gives the names of the files applied. Throws, with the way out, on an old Postgres. */
export async function migrate(db: Database): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  return db.transaction(async (tx) => {
    await refuseOldPostgres(tx)
    await tx.query('set local statement_timeout = 0')
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK])
    const applied = await namesApplied(tx)
    const missing = files.filter((name) => !applied.has(name))
    for (const name of missing) {
      await tx.query(await readFile(new URL(name, FOLDER), 'utf8'))
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
