// Says in a sentence why a mailbox cannot be read and how to mend it, for the operator who reads the log or runs
// `registrar check`. Mail servers and databases put people's data into their messages, so a foreign failure is told by
// its code and place only.

import type { ImapAccount } from '../config.ts'

/** What stops the receiver, in our own words: fit for the operator's eyes, never a password, never a mail. */
export class ReceiveError extends Error {
  /** The server refused user or password: trying again soon will not help. */
  readonly refused: boolean

  constructor(message: string, options: { cause?: unknown; refused?: boolean } = {}) {
    super(message, options)
    this.name = 'ReceiveError'
    this.refused = options.refused ?? false
  }
}

/** Puts into words whatever imapflow, TLS or the network threw while the account's folder was opened. */
export function explainFailure(error: unknown, account: ImapAccount): ReceiveError {
  const failure = error as Failure
  // RFC 5530: UNAVAILABLE is the server's own trouble, however right the password.
  const refused = failure.authenticationFailed === true && failure.serverResponseCode !== 'UNAVAILABLE'
  return new ReceiveError(explain(failure, refused, account), { cause: error, refused })
}

/** A failure in one line for the log: our own sentence, else code (or name) and place, never a foreign message. */
export function nameFailure(error: unknown): string {
  const { code, name, message, stack, cause } = error as Failure
  if (OWN_WORDS.has(name)) return message
  if (code === undefined && cause instanceof Error) return nameFailure(cause)
  if (code !== undefined && LOST.has(code)) return 'the connection to the mail server was lost'
  const place = stack?.match(/^ +at .+$/mu)?.[0].trim()
  return `stopped by ${code ?? name}${place === undefined ? '' : ` ${place}`}`
}

/** Errors whose message is written for the operator: ours, and that of the database. */
const OWN_WORDS = new Set(['ReceiveError', 'DatabaseFailure'])

/** An error with what Node, OpenSSL and imapflow may add to it. */
interface Failure extends Error {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly serverResponseCode?: string
  readonly mailboxMissing?: boolean
  readonly tlsFailed?: boolean
  readonly responseStatus?: string
}

function explain(failure: Failure, refused: boolean, account: ImapAccount): string {
  const { host, port, user, path, tls } = account
  const variable = account.inbox === null ? 'IMAP_URL' : `IMAP_URL_${account.inbox}`
  const server = `the mail server ${host}:${port}`
  const code = failure.code ?? ''

  if (refused) return `${server} refuses the user name or password of ${user}; correct them in ${variable}`
  if (failure.mailboxMissing) return `${user} has no folder “${path}” on ${host}; correct the path in ${variable}`
  if (code === 'ENOTFOUND') return `there is no host named ${host}; correct it in ${variable}`
  if (code === 'EAI_AGAIN') return `the name ${host} cannot be looked up now; check the network and its DNS`
  if (code === 'ECONNREFUSED') return `nothing listens on ${host}:${port}; correct host or port in ${variable}`
  if (SILENCE.has(code)) return `${server} does not answer; check host and port in ${variable}, and the firewall`
  if (code === 'CERT_HAS_EXPIRED') return `the certificate of ${server} has expired; it must be renewed there`
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return `the certificate of ${server} is for another name; put the name that it is for into ${variable}`
  }
  if (UNTRUSTED.has(code)) {
    return `the certificate of ${server} is not trusted (${code}); name its authority's file in NODE_EXTRA_CA_CERTS`
  }
  if (tls === 'implicit' && (code === 'EPROTO' || code.startsWith('ERR_SSL'))) {
    return `${server} does not speak TLS on this port; use port 993, or imap:// for STARTTLS, in ${variable}`
  }
  if (tls === 'starttls' && failure.tlsFailed) {
    return `${server} does not go over to TLS (STARTTLS); use imaps:// in ${variable}, or add ?tls=none where the line is safe`
  }
  if (code === 'GREETING_TIMEOUT') {
    return `${server} takes the connection but sends no greeting; check in ${variable} whether the port wants imaps://`
  }
  const told = code || failure.responseStatus || failure.name
  return `the folder “${path}” of ${user} cannot be opened on ${host}:${port} (${told}); check ${variable}`
}

const LOST = new Set(['NoConnection', 'EConnectionClosed', 'ECONNRESET', 'EPIPE'])

const SILENCE = new Set(['CONNECT_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'UPGRADE_TIMEOUT'])

/** OpenSSL's words for a chain that ends nowhere known. */
const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])
