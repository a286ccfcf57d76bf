// The environment and the event files become one Config: which inboxes, which database, which events. The only reader
// of process.env. All that is wrong is told at once, naming the variable and the way out, never a password.
import { existsSync } from 'node:fs'
import { readEvents } from './event-file.ts'
import { Problems } from './problems.ts'
import { readServerUrl, type Tls } from './server-url.ts'
import type { Event } from './vocabulary.ts'

export interface ImapAccount {
  /** NAME of IMAP_URL_NAME; null: IMAP_URL. */
  readonly inbox: string | null
  /** Name of the mailbox in the ledger: its path, or NAME/path. */
  readonly mailbox: string
  readonly host: string
  readonly port: number
  readonly tls: Tls
  readonly user: string
  readonly password: string
  /** `INBOX`, where the URL names no other folder. */
  readonly path: string
}

export interface SmtpAccount {
  readonly inbox: string | null
  readonly host: string
  readonly port: number
  readonly tls: Tls
  readonly user: string | null
  readonly password: string | null
}

/** One inbox with the events whose mail arrives there. */
export interface Account {
  readonly imap: ImapAccount
  readonly smtp: SmtpAccount
  readonly events: readonly Event[]
}

export interface Config {
  /** Null: the embedded database. */
  readonly databaseUrl: string | null
  /** Empty: the playground. */
  readonly accounts: readonly Account[]
  /** Empty: the sample event of the playground. */
  readonly events: readonly Event[]
  /** The server whose Authentication-Results count (RFC 8601 §2.2). */
  readonly authservId: string | null
  readonly logLevel: string
  readonly httpPort: number | null
  /** So many times faster than in life pass all waits and bounds: 1, but where a test plays through hours of trouble. */
  readonly pace: number
  readonly production: boolean
}

/** The environment; an empty variable counts as one that is not set. */
export type Environment = { readonly [name: string]: string | undefined }

/** What a command cannot do without. */
export type Need = 'inbox' | 'database' | 'events'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** The environment of this process, with what a file `.env` in the working folder adds to it. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/** Reads what a command `needs` of the configuration; throws `Problems` with all that is wrong in it. */
export function readConfig(env: Environment, needs: readonly Need[] = ['inbox', 'database', 'events']): Config {
  const { config, problems } = inspectConfig(env, needs)
  if (problems.length > 0) throw new Problems(problems)
  return config
}

/** The same for `registrar check`: what is sound of the configuration, and what is wrong with the rest. */
export function inspectConfig(
  env: Environment,
  needs: readonly Need[] = ['inbox', 'database', 'events'],
): { config: Config; problems: string[] } {
  const problems: string[] = []
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      problems.push(...error.list)
      return otherwise
    }
  }
  const production = env.NODE_ENV === 'production'
  const events = needs.includes('events') ? attempt(() => (env.EVENTS ? readEvents(env.EVENTS) : []), []) : []
  const accounts = needs.includes('inbox') ? readAccounts(env, events, production, attempt) : []
  const databaseUrl = env.DATABASE_URL || null
  if (needs.includes('database') && production && databaseUrl === null) {
    problems.push('DATABASE_URL is missing: set it to postgres://user:password@host/database')
  }
  if (needs.includes('events') && !env.EVENTS && (production || env.IMAP_URL || env.SMTP_URL)) {
    problems.push('EVENTS is missing: set it to the event file of your event, or to the folder that holds several')
  }
  const config: Config = {
    databaseUrl,
    accounts,
    events,
    authservId: env.AUTHSERV_ID || null,
    // In the playground the screen tells the story.
    logLevel: attempt(() => readLogLevel(env), 'info') ?? (accounts.length > 0 ? 'info' : 'warn'),
    httpPort: attempt(() => readHttpPort(env), null),
    pace: attempt(() => readPace(env), 1),
    production,
  }
  return { config, problems }
}

type Attempt = <T>(read: () => T, otherwise: T) => T

/** An account for each inbox that an event names, and for the default one where it is set. */
function readAccounts(env: Environment, events: readonly Event[], production: boolean, attempt: Attempt): Account[] {
  const variables = (inbox: string | null) => {
    const suffix = inbox === null ? '' : `_${inbox}`
    return { imap: `IMAP_URL${suffix}`, smtp: `SMTP_URL${suffix}` }
  }
  const isSet = (inbox: string | null) => Boolean(env[variables(inbox).imap] || env[variables(inbox).smtp])
  const inboxes = new Set(events.map(({ inbox }) => inbox))
  if (isSet(null) || !env.EVENTS) inboxes.add(null)
  if (!production && ![...inboxes].some(isSet)) return []

  return [...inboxes].flatMap((inbox) => {
    const { imap, smtp } = variables(inbox)
    const read = [
      attempt(() => readImap(inbox, imap, env[imap], smtp), null),
      attempt(() => readSmtp(inbox, smtp, env[smtp], imap), null),
    ] as const
    if (read[0] === null || read[1] === null) return []
    return [{ imap: read[0], smtp: read[1], events: events.filter((event) => event.inbox === inbox) }]
  })
}

function readImap(inbox: string | null, variable: string, url: string | undefined, twin: string): ImapAccount {
  if (!url) throw new Problems([`${variable} is missing: set it (imaps://user:password@host/INBOX) beside ${twin}`])
  const { user, password, path: given, ...server } = readServerUrl(variable, url, 'imap')
  if (user === null || password === null) {
    throw new Problems([`${variable} names no user; it looks like imaps://user:password@host/INBOX`])
  }
  const path = given || 'INBOX'
  return { ...server, inbox, user, password, path, mailbox: inbox === null ? path : `${inbox}/${path}` }
}

function readSmtp(inbox: string | null, variable: string, url: string | undefined, twin: string): SmtpAccount {
  if (!url) throw new Problems([`${variable} is missing: set it (smtps://user:password@host) beside ${twin}`])
  const { path, ...server } = readServerUrl(variable, url, 'smtp')
  if (path !== '') throw new Problems([`${variable} names a path after its host; a mail server for sending has none`])
  return { ...server, inbox }
}

function readLogLevel(env: Environment): string | null {
  const level = env.LOG_LEVEL || null
  if (level === null || LOG_LEVELS.includes(level)) return level
  throw new Problems([`LOG_LEVEL “${level}” is none of ${LOG_LEVELS.join(', ')}`])
}

function readHttpPort(env: Environment): number | null {
  const port = env.HTTP_PORT
  if (!port) return null
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port)
  throw new Problems([`HTTP_PORT “${port}” is no port number; set it to one such as 8080, or leave it out`])
}

function readPace(env: Environment): number {
  const pace = env.PACE
  if (!pace) return 1
  if (/^\d{1,3}$/.test(pace) && Number(pace) > 0) return Number(pace)
  throw new Problems([`PACE “${pace}” is no number from 1 to 999; leave it out, it is for tests`])
}
