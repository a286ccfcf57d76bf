// The database of the tests: one Postgres for the whole run, in it one migrated template, and for each test file or
// conversation a clone of that template, which takes some 30 ms and is dropped afterwards.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers'
import { inject } from 'vitest'
import { startTestPostgres } from '../../src/playground/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server's own database, from which the others are made. */
    postgresUrl: string
  }
}

export interface TestServer {
  readonly url: string
  stop(): Promise<void>
}

export interface FreshDatabase {
  readonly url: string
  /** Drops it, also under open connections. */
  drop(): Promise<void>
}

const TEMPLATE = 'registrar_template'

/** A Postgres 18 in a container where a Docker engine answers, else the embedded one. */
export async function startPostgresServer(): Promise<TestServer> {
  const docker = await getContainerRuntimeClient().catch(() => null)
  if (docker === null) return startTestPostgres()
  const container = await new GenericContainer('postgres:18')
    .withEnvironment({ POSTGRES_USER: 'registrar', POSTGRES_PASSWORD: 'test' })
    .withCommand(['postgres', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=200'])
    .withExposedPorts(5432)
    // The image starts it once to set it up, and then once more.
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
    .start()
  const url = `postgres://registrar:test@${container.getHost()}:${container.getMappedPort(5432)}/postgres`
  return { url, stop: async () => void (await container.stop()) }
}

/** Makes the template that `freshDatabase` clones; `migrate` gets the URL of the empty one. */
export async function makeTemplate(serverUrl: string, migrate: (url: string) => Promise<void>): Promise<void> {
  await execute(serverUrl, `create database ${TEMPLATE}`)
  await migrate(databaseUrl(serverUrl, TEMPLATE))
  await execute(serverUrl, `alter database ${TEMPLATE} is_template true allow_connections false`)
}

/** A migrated, empty database of one's own. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const serverUrl = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(serverUrl, `create database ${name} template ${TEMPLATE}`)
  return {
    url: databaseUrl(serverUrl, name),
    drop: () => execute(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
