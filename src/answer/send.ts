// The way out: one pool of SMTP connections per account. A try has an outcome, not an exception: the server took the
// mail, refused it for good, put it off, or is itself in trouble (away, or at odds with us about the login), and only
// in the last case does every other waiting mail share that fate.
import { createTransport } from 'nodemailer'
import type { SmtpAccount } from '../config.ts'

export interface Envelope {
  readonly from: string
  readonly to: string
}

/** `status` is the server's status line or the name of what failed, on one line, never anything of the mail. */
export type Attempt =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused'; readonly status: string }
  | { readonly outcome: 'deferred'; readonly status: string }
  /** `login`: the server refuses user or password; trying again soon will not help. */
  | { readonly outcome: 'unreachable'; readonly status: string; readonly login: boolean }

export interface Transport {
  /** Hands over the octets as they are. Never throws; ends within the bounds below. */
  send(envelope: Envelope, raw: Uint8Array): Promise<Attempt>
  /** Lets go of idle connections. */
  close(): void
}

/** How many mails an account sends at once. */
export const CONNECTIONS = 5

const BOUNDS = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  /** Silence in the middle of a dialogue; a server may think long after DATA (RFC 5321 §4.5.3.2). */
  socketTimeout: 60_000,
}

/**
 * Opens the pool; connects when the first mail is sent. TLS is as the account says, and certificates are verified.
 * `pace`: see config.ts.
 */
export function openTransport(account: SmtpAccount, pace = 1): Transport {
  const pool = createTransport({ ...options(account, pace), pool: true, maxConnections: CONNECTIONS, maxRequeues: 1 })
  return {
    async send({ from, to }, raw) {
      try {
        await pool.sendMail({ envelope: { from, to }, raw: Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength) })
        return { outcome: 'accepted' }
      } catch (error) {
        return judge(error as SmtpError)
      }
    },
    close: () => pool.close(),
  }
}

/** Connects and logs in once; throws an Error that tells the operator what to mend. */
export async function checkSmtp(account: SmtpAccount): Promise<void> {
  const transport = createTransport(options(account))
  try {
    await transport.verify()
  } catch (cause) {
    throw new Error(explain(cause as SmtpError, account), { cause })
  } finally {
    transport.close()
  }
}

function options({ host, port, tls, user, password }: SmtpAccount, pace = 1) {
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    ...bounds(pace),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Below a second even a server that is well would miss them. */
function bounds(pace: number): typeof BOUNDS {
  const { dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout } = BOUNDS
  const within = (ms: number) => Math.max(1000, Math.round(ms / pace))
  return {
    dnsTimeout: within(dnsTimeout),
    connectionTimeout: within(connectionTimeout),
    greetingTimeout: within(greetingTimeout),
    socketTimeout: within(socketTimeout),
  }
}

// ── what an error means ─────────────────────────────────────────────────────────────────────────────────────────

/** What nodemailer's errors tell: `command` is the SMTP command that failed, `response` the server's answer to it. */
interface SmtpError extends NodeJS.ErrnoException {
  readonly command?: string
  readonly response?: string
  readonly responseCode?: number
  readonly originalCode?: string
}

/** Replies about the mail or its recipient come to these; to any other command they concern the server and us. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA']
/** Login wanted, too weak or wrong, encryption wanted (RFC 4954 §6), and closing down (RFC 5321 §3.8). */
const ABOUT_US = [421, 530, 534, 535, 538]
const LOGIN_REFUSED = [530, 534, 535, 538]

function judge(error: SmtpError): Attempt {
  const { responseCode = 0, command = '' } = error
  const status = statusOf(error)
  const concernsMail = ABOUT_THE_MAIL.some((name) => command.startsWith(name)) && !ABOUT_US.includes(responseCode)
  const login = LOGIN_REFUSED.includes(responseCode)
  if (!concernsMail || responseCode < 400) return { outcome: 'unreachable', status, login }
  // 503: the dialogue got out of step, the same mail can go through in a new one.
  const isPermanent = responseCode >= 500 && responseCode !== 503
  return { outcome: isPermanent ? 'refused' : 'deferred', status }
}

function statusOf({ response, originalCode, code, message }: SmtpError): string {
  const status = response ?? [code, originalCode].filter((part) => part !== undefined).join(' ') ?? message
  return status
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}

function explain(error: SmtpError, { inbox, host, port, tls, user }: SmtpAccount): string {
  const variable = inbox === null ? 'SMTP_URL' : `SMTP_URL_${inbox}`
  const server = `the SMTP server ${host}:${port}`
  const code = error.originalCode ?? error.code ?? ''
  const status = statusOf(error)
  if (error.code === 'EAUTH' || error.code === 'ENOAUTH')
    return `${variable}: ${server} does not let ${user ?? 'us'} in: check user and password (${status})`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || error.code === 'EDNS')
    return `${variable}: there is no such host as ${host}: check its name`
  if (code === 'ECONNREFUSED') return `${variable}: ${server} refuses connections: is it running, is the port right?`
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(code))
    return `${variable}: the certificate of ${server} cannot be trusted (${code}): put its authority into a file and name that in NODE_EXTRA_CA_CERTS`
  if (error.code === 'ETLS' || (tls === 'starttls' && error.command === 'STARTTLS'))
    return `${variable}: ${server} does not do STARTTLS: use smtps://, or add ?tls=none to send without encryption`
  if (error.code === 'ETIMEDOUT') return `${variable}: ${server} does not answer: check host, port and firewall`
  return `${variable}: ${server} cannot be used (${status})`
}
