// Runs once before all tests: starts their Postgres and makes the migrated template in it.
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/record/database.ts'
import { migrate } from '../../src/record/migrate.ts'
import { makeTemplate, startPostgresServer } from './postgres.ts'

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer()
  try {
    await makeTemplate(server.url, migrateDatabase)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('postgresUrl', server.url)
  return () => server.stop()
}

async function migrateDatabase(url: string): Promise<void> {
  const db = openDatabase(url)
  try {
    await migrate(db)
  } finally {
    await db.close()
  }
}
