// Runs once around all tests: starts their Postgres and makes the migrated template in it; and when they have run, looks
// whether a person of any gold mail or journey stands in any log that any desk wrote.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/record/database.ts'
import { migrate } from '../../src/record/migrate.ts'
import { findLeaks } from '../find-leaks.ts'
import { KEPT_LOGS } from '../registrar-command.ts'
import { makeTemplate, startPostgresServer } from './postgres.ts'

const TESTS = join(import.meta.dirname, '..')

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer()
  try {
    await makeTemplate(server.url, migrateDatabase)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('postgresUrl', server.url)
  const logs = mkdtempSync(join(tmpdir(), 'registrar-logs-'))
  process.env[KEPT_LOGS] = logs
  return async () => {
    await server.stop()
    const leaks = readdirSync(logs).flatMap((log) => findLeaks(readFileSync(join(logs, log), 'utf8'), people()))
    rmSync(logs, { recursive: true })
    if (leaks.length > 0) throw new Error(`People stand in the logs of the tests: ${leaks.join(', ')}`)
  }
}

/** Every name and code in the JSON of the gold mails and journeys, and in what tests fill in themselves. */
function people(): readonly string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:json|ts)$/.test(path))
    .flatMap((path) => [...readFileSync(join(TESTS, path), 'utf8').matchAll(NAME_OR_CODE)].map(([, value]) => value!))
}

const NAME_OR_CODE =
  /(?:"(?:givenName|familyName|personalCodePrefix)"|\b(?:given|family|code)): ?\[?["'](\p{Lu}\p{Ll}[^"']+|\d{6})["']/gu

async function migrateDatabase(url: string): Promise<void> {
  const db = openDatabase(url)
  try {
    await migrate(db)
  } finally {
    await db.close()
  }
}
