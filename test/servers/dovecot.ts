// A real IMAP server for the tests: Dovecot with one user, over plain, STARTTLS and TLS, killed and restarted at will
// with the same mail; and the hands to put mail into it and to look at what became of it.

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import type { ImapAccount } from '../../src/config.ts'
import { dovecotEngine } from './dovecot-engine.ts'

export interface StoredMessage {
  readonly uid: number
  /** Sorted; without `\Recent`, which belongs to a session and not to a message. */
  readonly flags: readonly string[]
  readonly internalDate: Temporal.Instant
  readonly source: Uint8Array
}

export interface Dovecot {
  readonly host: string
  /** Plain, with STARTTLS. */
  readonly port: number
  /** TLS from the first byte. */
  readonly tlsPort: number
  readonly user: string
  readonly password: string
  /** `imap://user:password@host:port/INBOX`, for IMAP_URL. */
  readonly url: string
  /** The certificate (PEM) for 127.0.0.1 and localhost, its own authority; and its file, for NODE_EXTRA_CA_CERTS. */
  readonly ca: string
  readonly caFile: string
  /** The user's INBOX over a plain connection, unless told otherwise. */
  account(changes?: Partial<ImapAccount>): ImapAccount
  /** Puts a message into a folder (INBOX) and gives its UID. */
  append(source: string | Uint8Array, options?: AppendOptions): Promise<number>
  /** All messages of a folder (INBOX) in UID order, read without touching them. */
  messages(path?: string): Promise<readonly StoredMessage[]>
  /** A session like that of a mail program, for whatever else there is to do. */
  session<T>(work: (client: ImapFlow) => Promise<T>): Promise<T>
  /** kill -9; nobody is told. */
  kill(): Promise<void>
  /** Starts it again: same ports, same mail. */
  start(): Promise<void>
  /** Ends it and removes the mail. */
  stop(): Promise<void>
}

export interface AppendOptions {
  readonly internalDate?: Temporal.Instant
  readonly flags?: readonly string[]
  readonly path?: string
}

/**
 * Starts a Dovecot with one user and an empty INBOX.
 *
 * @throws Error that says what to install where there is no Dovecot to be had
 */
export async function startDovecot(options: { user?: string; password?: string } = {}): Promise<Dovecot> {
  const host = '127.0.0.1'
  const { user = 'inese.kuske@mk.example', password = 'correct horse' } = options
  const [port, tlsPort] = [await freePort(), await freePort()]
  const home = await mkdtemp(join(tmpdir(), 'registrar-dovecot-'))
  const engine = await dovecotEngine({ home, port, tlsPort, user, password })
  await engine.start()

  const session: Dovecot['session'] = async (work) => {
    const auth = { user, pass: password }
    const client = new ImapFlow({ host, port, secure: false, doSTARTTLS: false, auth, logger: false })
    client.on('error', () => {})
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.logout().catch(() => {})
    }
  }

  return {
    host,
    port,
    tlsPort,
    user,
    password,
    url: `imap://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/INBOX`,
    ca: await readFile(join(home, 'cert.pem'), 'utf8'),
    caFile: join(home, 'cert.pem'),
    account: (changes) => {
      const path = changes?.path ?? 'INBOX'
      return { inbox: null, mailbox: path, host, port, tls: 'none', user, password, path, ...changes }
    },
    append: (source, { internalDate = Temporal.Now.instant(), flags = [], path = 'INBOX' } = {}) =>
      session(async (client) => {
        const date = new Date(internalDate.epochMilliseconds)
        const appended = await client.append(path, Buffer.from(source), [...flags], date)
        if (!appended || appended.uid === undefined) throw new Error(`Dovecot did not take the message into ${path}`)
        return appended.uid
      }),
    messages: (path = 'INBOX') =>
      session(async (client) => {
        await client.mailboxOpen(path, { readOnly: true })
        const rows = await client.fetchAll('1:*', { uid: true, flags: true, internalDate: true, source: true })
        return rows.map((row) => ({
          uid: row.uid,
          flags: [...row.flags!].filter((flag) => flag !== '\\Recent').sort(),
          internalDate: Temporal.Instant.fromEpochMilliseconds((row.internalDate as Date).getTime()),
          source: row.source!,
        }))
      }),
    session,
    kill: engine.kill,
    start: engine.start,
    stop: async () => {
      await engine.kill()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A port of 127.0.0.1 that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
