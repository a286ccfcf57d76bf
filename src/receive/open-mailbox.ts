// The way into a mailbox: connect, log in, SELECT, each with a bound. All that imapflow is told is told here: TLS is
// never optional, certificates are always verified, nothing is logged (the wire carries passwords and mail).

import { ImapFlow, type MailboxObject } from 'imapflow'
import type { ImapAccount } from '../config.ts'
import { explainFailure, ReceiveError } from './explain-failure.ts'

const CONNECT_MS = 30_000
const GREETING_MS = 15_000
/** All of it: name resolution, TCP, TLS, greeting, login, SELECT. */
const OPEN_MS = 60_000
const LOGOUT_MS = 2_000
/** One command with its answer; long enough for 16 MB over a poor line. */
const COMMAND_MS = 5 * 60_000

/**
 * Logs in and selects the account's folder (read-write).
 *
 * @param silentAfter a connection on which nothing moves is given up within this time
 * @param signal gives up a connection that is still being opened
 * @param pace see config.ts
 * @throws ReceiveError that says what is wrong and how to mend it
 */
export async function openMailbox(options: {
  account: ImapAccount
  ca?: string | undefined
  silentAfter?: Temporal.Duration
  signal?: AbortSignal | undefined
  pace?: number | undefined
}): Promise<ImapFlow> {
  const { account, ca, signal, pace = 1 } = options
  const silentAfter = options.silentAfter ?? Temporal.Duration.from({ seconds: 90 })
  const openMs = Math.max(1000, OPEN_MS / pace)
  const client = new ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.tls === 'implicit',
    ...(account.tls === 'implicit' ? {} : { doSTARTTLS: account.tls === 'starttls' }),
    tls: { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
    auth: { user: account.user, pass: account.password },
    logger: false,
    disableCompression: true,
    disableAutoEnable: true,
    connectionTimeout: Math.max(1000, CONNECT_MS / pace),
    greetingTimeout: Math.max(1000, GREETING_MS / pace),
    // After one third without traffic imapflow asks with a NOOP and gives up after another; the last third is for a
    // command of ours that happens to restart its clock.
    socketTimeout: Math.floor(silentAfter.total('milliseconds') / 3),
  })
  // Nobody else has to listen: whatever is emitted here also rejects the command in flight or closes the connection.
  client.on('error', () => {})

  const giveUp = () => client.close()
  signal?.addEventListener('abort', giveUp, { once: true })
  try {
    signal?.throwIfAborted()
    await within(openMs, 'login', client.connect())
    await within(openMs, 'SELECT', client.mailboxOpen(account.path))
    return client
  } catch (error) {
    client.close()
    throw explainFailure(error, account)
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
}

/** Says goodbye where the server listens, and hangs up in any case. */
export async function closeMailbox(client: ImapFlow): Promise<void> {
  await within(LOGOUT_MS, 'LOGOUT', client.logout()).catch(() => {})
  client.close()
}

/** The selected folder. Throws where it has no UIDVALIDITY (RFC 3501 §2.3.1.1): positions in it would mean nothing. */
export function selected(client: ImapFlow): MailboxObject {
  if (!client.mailbox) throw new ReceiveError('the mail server ended the connection')
  if (!client.mailbox.uidValidity) throw new ReceiveError('the mail server gives the folder no UIDVALIDITY')
  return client.mailbox
}

/** Waits for the answer to one command, but not for ever: a server can keep talking and never answer. */
export async function answer<T>(command: string, work: Promise<T>): Promise<T> {
  return within(COMMAND_MS, command, work)
}

async function within<T>(ms: number, command: string, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new ReceiveError(`the mail server did not answer ${command} within ${ms / 1000} s`)),
    ms,
  )
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
