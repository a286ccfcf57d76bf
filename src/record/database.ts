// The door to Postgres: a pool that survives restarts of the server, transactions, and values in our own types
// (Temporal.Instant for timestamptz, objects for jsonb, strings for bigint). After any failure the connection is thrown
// away, which ends its transaction on the server as well.
import pg from 'pg'
import { DatabaseFailure, explainFailure } from './database-failure.ts'

/** Something that takes statements: the database, or one open transaction. */
export interface Statements {
  /** Gives the rows. Throws DatabaseFailure, or a plain Error where Postgres refused a value. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
}

export interface Database extends Statements {
  /** Runs `work` in one transaction: commits what it did, or, where it throws, leaves nothing of it and throws on. */
  transaction<T>(work: (tx: Statements) => Promise<T>): Promise<T>
  /** Lets go of all connections, each when what it does is done. */
  close(): Promise<void>
}

/** A server that does not answer within these bounds counts as away. */
const CONNECT_TIMEOUT_MS = 10_000
const STATEMENT_TIMEOUT_MS = 30_000
/** Our own bound, for a connection that has silently died; where the server lives, its bound comes first. */
const ANSWER_TIMEOUT_MS = 40_000
/** The locks of a machine that vanished are free within 10 + 3 × 5 seconds, those of a process that stands still as well. */
const SERVER_SETTINGS = {
  tcp_keepalives_idle: '10',
  tcp_keepalives_interval: '5',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '25s',
  idle_in_transaction_session_timeout: '25s',
}

/**
 * Opens the database at `url`: `postgres://user:password@host:port/database`; over a socket
 * `socket:///folder?db=database`, or the folder percent-encoded in the place of the host. Connects on first use;
 * throws at once where `url` cannot be one. `connections`: at most so many at a time. `pace`: see config.ts.
 */
export function openDatabase(url: string, { connections = 12, pace = 1 } = {}): Database {
  refuseOtherUrls(url)
  // Below a second even a server that is well would miss them.
  const bound = (ms: number) => Math.max(1000, Math.round(ms / pace))
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'registrar',
    connectionTimeoutMillis: bound(CONNECT_TIMEOUT_MS),
    statement_timeout: bound(STATEMENT_TIMEOUT_MS),
    query_timeout: bound(ANSWER_TIMEOUT_MS),
    keepAlive: true,
    options: Object.entries(SERVER_SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: { getTypeParser },
  })
  // Without these two a restart of Postgres ends the process; whoever uses the connection gets the error anyway.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  async function withConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((error) => {
      throw explainFailure(error, url)
    })
    let done = false
    try {
      const result = await work(client)
      done = true
      return result
    } finally {
      client.release(!done)
    }
  }

  async function send<Row>(client: pg.PoolClient, sql: string, values: readonly unknown[] = []) {
    try {
      return await client.query<Row & pg.QueryResultRow>(sql, values.map(storable))
    } catch (error) {
      throw explainFailure(error, url)
    }
  }

  return {
    query: (sql, values) => withConnection(async (client) => (await send<never>(client, sql, values)).rows),

    transaction: (work) =>
      withConnection(async (client) => {
        await send(client, 'begin')
        const result = await work({ query: async (sql, values) => (await send<never>(client, sql, values)).rows })
        // Postgres answers the commit of a failed transaction with ROLLBACK, and no error.
        const { command } = await send(client, 'commit')
        if (command !== 'COMMIT') throw new DatabaseFailure('a statement had failed: the transaction was rolled back')
        return result
      }),

    close: () => pool.end(),
  }
}

function refuseOtherUrls(url: string): void {
  // `postgres://user@/database?host=/folder`, which Postgres' own programs take, has no host.
  if (/^(postgres|postgresql|socket):\/\//.test(url) && URL.canParse(url.replace('@/', '@localhost/'))) return
  throw new Error(
    'DATABASE_URL is not the URL of a Postgres database. It looks like postgres://user:password@host:5432/database;' +
      ' in the password @ : / ? # % are written %40 %3A %2F %3F %23 %25',
  )
}

/** A value as Postgres takes it: no text may hold NUL or half a surrogate pair, whatever a mail says. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '')
  if (typeof value === 'bigint' || value instanceof Temporal.Instant) return value.toString()
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value === 'object' && value !== null)
    return JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storable(inner) : inner))
  return value
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.TIMESTAMPTZ) return (text: string) => Temporal.Instant.from(text)
  return pg.types.getTypeParser(oid, format as 'text')
}
