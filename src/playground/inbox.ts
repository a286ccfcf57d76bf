// The embedded mail server of the playground: IMAP and SMTP on loopback, in this process, in memory. Mail to the desk
// lands in its INBOX; whatever else is sent, the desk's answers above all, lands in the folder Replies of the same
// account. It takes mail for anybody and delivers nothing to the outside.
import { once } from 'node:events'
import type { Server, Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import createImapServer from 'hoodiecrow-imap'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { ImapAccount, SmtpAccount } from '../config.ts'
import { foldAddress } from '../vocabulary.ts'

export interface SentMail {
  readonly from: string
  readonly to: readonly string[]
  /** RFC 5322 octets. */
  readonly raw: Uint8Array
}

export interface Inbox {
  readonly imap: ImapAccount
  readonly smtp: SmtpAccount
  /** The desk's own addresses: mail to them lands in INBOX. */
  readonly addresses: readonly string[]
  /** Puts a message into INBOX as if it had been received at that instant. */
  append(raw: Uint8Array, internalDate: Temporal.Instant): void
  /** Calls back for each message that lands in Replies. */
  onReply(listener: (mail: SentMail) => void): void
  /** Closes both servers and their connections. */
  stop(): Promise<void>
}

const HOST = '127.0.0.1'
const PASSWORD = 'registrar'
const PLUGINS = ['ID', 'IDLE', 'MOVE', 'UIDPLUS', 'ENABLE', 'CONDSTORE', 'NAMESPACE', 'SPECIAL-USE', 'UNSELECT']

/**
 * Starts both servers. `addresses`: the desk's, the first of them is the IMAP user. A port that is taken is replaced by
 * a free one; 0 asks for a free one at once.
 */
export async function startInbox({
  addresses,
  imapPort = 1143,
  smtpPort = 1025,
}: {
  addresses: readonly [string, ...string[]]
  imapPort?: number
  smtpPort?: number
}): Promise<Inbox> {
  const [user] = addresses
  const own = new Set(addresses.map(foldAddress))
  const isOwn = (address: string) => own.has(foldAddress(address))
  const listeners: ((mail: SentMail) => void)[] = []

  // Memory is new on every start, and so has to be its UIDVALIDITY (RFC 3501 §2.3.1.1).
  const uidvalidity = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000)
  const imap = createImapServer({
    plugins: PLUGINS,
    users: { [user]: { password: PASSWORD } },
    storage: {
      INBOX: { uidvalidity },
      '': { separator: '/', folders: { Replies: { uidvalidity } } },
    },
  })
  const store = (folder: string, raw: Uint8Array, at: Temporal.Instant) =>
    imap.appendMessage(folder, [], formatInternalDate(at), Buffer.from(raw).toString('binary'))

  const deliver = async (stream: Readable, { mailFrom, rcptTo }: SMTPServerSession['envelope']) => {
    const raw = await buffer(stream)
    const from = mailFrom === false ? '' : mailFrom.address
    const to = rcptTo.map(({ address }) => address)
    const others = to.filter((address) => !isOwn(address))
    const now = Temporal.Now.instant()
    // RFC 5321 §4.4: the server that delivers a message notes its envelope sender on top.
    if (to.some(isOwn)) store('INBOX', Buffer.concat([Buffer.from(`Return-Path: <${from}>\r\n`), raw]), now)
    if (others.length === 0) return
    store('Replies', raw, now)
    for (const listener of listeners) listener({ from, to: others, raw })
  }
  const smtp = new SMTPServer({
    banner: 'registrar playground, delivers nothing',
    disableReverseLookup: true,
    hideSTARTTLS: true,
    closeTimeout: 500,
    authOptional: true,
    allowInsecureAuth: true,
    // Mail programs that insist on a login get one.
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? user }),
    onData: (stream, { envelope }, done) => {
      deliver(stream, envelope).then(() => done(), done)
    },
  })
  // A client that hangs up in the middle is no concern of the playground.
  smtp.on('error', () => {})

  const ports = {
    imap: await listen(imap.server, imapPort),
    smtp: await listen(smtp.server, smtpPort),
  }
  const closeImap = closing(imap.server)
  return {
    imap: {
      inbox: null,
      mailbox: 'INBOX',
      host: HOST,
      port: ports.imap,
      tls: 'none',
      user,
      password: PASSWORD,
      path: 'INBOX',
    },
    smtp: { inbox: null, host: HOST, port: ports.smtp, tls: 'none', user: null, password: null },
    addresses,
    append: (raw, internalDate) => store('INBOX', raw, internalDate),
    onReply: (listener) => void listeners.push(listener),
    stop: async () => {
      await Promise.all([closeImap(), new Promise<void>((resolve) => smtp.close(resolve))])
    },
  }
}

/** Listens on the port, or on a free one where it is taken; returns which. */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  }
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : port
}

/** Follows a server's connections, for a close that does not wait until its clients are done. */
function closing(server: Server): () => Promise<void> {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
}

/** «24-Nov-2026 19:08:06 +0000» (RFC 3501 §9, date-time), in UTC. */
function formatInternalDate(instant: Temporal.Instant): string {
  const utc = instant.toZonedDateTimeISO('UTC')
  const month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[utc.month - 1]
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(utc.day)}-${month}-${utc.year} ${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)} +0000`
}
