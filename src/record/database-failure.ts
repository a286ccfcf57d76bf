// Why the database could not do what was asked, in words that tell the operator what to mend. Two kinds, because they
// are met differently: the database failed (it, or the way to it; waiting and trying again helps), or it refused a value
// (trying again cannot help). Built from the error's code and the URL without its password; what a statement carried
// is taken out of the driver's error before that is kept as `cause`.
import pg from 'pg'

/** The database, or the way to it, failed; nothing is known to be wrong with what it was asked to keep. */
export class DatabaseFailure extends Error {
  override name = 'DatabaseFailure'
}

/** SQLSTATE classes: data exception, integrity constraint violation, program limit exceeded. */
const REFUSED_VALUE = /^(22|23|54)/

/** Gives a DatabaseFailure, or a plain Error where Postgres refused a value. `url`: as given to `openDatabase`. */
export function explainFailure(cause: unknown, url: string): Error {
  if (cause instanceof DatabaseFailure) return cause
  if (cause instanceof pg.DatabaseError) {
    // These repeat what the statement carried («Failing row contains …»).
    for (const field of ['detail', 'where', 'internalQuery'] as const) delete cause[field]
    if (REFUSED_VALUE.test(cause.code ?? ''))
      return new Error(`Postgres refused a value (${cause.code} ${cause.constraint ?? ''})`, { cause })
  }
  return new DatabaseFailure(explain(cause, describe(url)), { cause })
}

function explain(cause: unknown, { server, user, database }: Place): string {
  const code = codeOf(cause)
  const said = cause instanceof Error ? cause.message : ''
  if (code.startsWith('28') || said.includes('password must be a string'))
    return `Postgres at ${server} does not let ${user} in: check user and password in DATABASE_URL, and pg_hba.conf`
  if (code === '3D000')
    return `Postgres at ${server} has no database ${database}: create it (createdb ${database}), or correct DATABASE_URL`
  if (code === '42501')
    return `Postgres at ${server}: grant ${user} connect and create on database ${database} (${said})`
  if (code === '53300')
    return `Postgres at ${server} has no connection left: raise max_connections, or run fewer workers`
  if (code === '57P03') return `Postgres at ${server} is starting or stopping`
  if (code === '25006') return `Postgres at ${server} is read-only: a standby that is not promoted yet?`
  if (cause instanceof pg.DatabaseError) return `Postgres at ${server} failed: ${said} (${code})`
  return `Postgres at ${server} cannot be reached (${reason(code, said)}): is it running, and is DATABASE_URL right?`
}

function reason(code: string, said: string): string {
  if (code === 'ECONNREFUSED') return 'connection refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host name'
  if (code === 'ENOENT') return 'no such socket'
  if (/timeout/i.test(said)) return 'no answer'
  return code || said || 'no reason given'
}

/** Node gives one error per address tried; the first tells enough. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

interface Place {
  readonly server: string
  readonly user: string
  readonly database: string
}

function describe(url: string): Place {
  const parsed = URL.parse(url) ?? URL.parse(url.replace('@/', '@localhost/'))
  if (parsed === null) return { server: 'its host', user: 'the user', database: 'the database' }
  const query = parsed.searchParams
  const isSocket = parsed.protocol === 'socket:'
  const host = isSocket ? parsed.pathname : query.get('host') || decodeURIComponent(parsed.hostname)
  const server = host.startsWith('/') ? host : `${host}:${parsed.port || query.get('port') || '5432'}`
  const user = decodeURIComponent(parsed.username) || query.get('user') || 'the user'
  const path = isSocket ? query.get('db') : decodeURIComponent(parsed.pathname.slice(1))
  return { server, user, database: path || user }
}
