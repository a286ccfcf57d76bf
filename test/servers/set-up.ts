// Runs once before all tests: starts their Postgres and makes the migrated template in it.
import { access } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { makeTemplate, startPostgresServer } from './postgres.ts'

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer()
  await makeTemplate(server.url, migrateTemplate)
  project.provide('postgresUrl', server.url)
  return () => server.stop()
}

async function migrateTemplate(url: string): Promise<void> {
  const module = new URL('../../src/record/database.ts', import.meta.url)
  const exists = await access(module).then(
    () => true,
    () => false,
  )
  if (!exists) return
  const { openDatabase, migrate } = await import(module.href)
  const db = openDatabase(url)
  await migrate(db)
  await db.end?.()
}
