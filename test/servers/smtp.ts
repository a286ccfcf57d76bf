// The SMTP server of the tests: real, in this process, on loopback. It keeps what it is sent, and can be told to refuse,
// to put off, to fall silent, to hang up (also after it has taken the mail), to vanish and to come back on the same port.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { SmtpAccount } from '../../src/config.ts'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  /** RFC 5322 octets. */
  readonly raw: Uint8Array
}

export type Stage = 'connect' | 'mail' | 'recipient' | 'data'

/**
 * «451 4.3.0 Try again later», or: take it, say nothing, hang up (at `data` the mail has been taken by then), or take the
 * mail and say nothing.
 */
export type Answer = 'accept' | 'silence' | 'hang up' | 'take in silence' | `${4 | 5}${number}${string}`

export interface TestSmtp {
  /** What an account at this server looks like. */
  readonly account: SmtpAccount
  /** Everything taken so far, in order of arrival, with what was taken twice. */
  readonly mails: readonly ReceivedMail[]
  /** Connections made so far. */
  readonly connections: () => number
  /** What the server says from now on. `address` is the sender at `mail`, the recipient at `recipient` and `data`. */
  respond(answer: (stage: Stage, address: string) => Answer): void
  /** Resolves when so many mails have arrived. */
  arrived(count: number): Promise<readonly ReceivedMail[]>
  /** Drops every connection and refuses new ones. */
  vanish(): Promise<void>
  /** Listens again on the same port. */
  comeBack(): Promise<void>
  stop(): Promise<void>
}

export interface TestCertificate {
  readonly key: string
  readonly cert: string
  /** The certificate as a file, for NODE_EXTRA_CA_CERTS. */
  readonly file: string
  remove(): void
}

const HOST = '127.0.0.1'
const TAKEN: readonly Answer[] = ['accept', 'hang up', 'take in silence']

/** Starts a server on a free port. With a `login` it wants AUTH; with a `certificate` it does STARTTLS or implicit TLS. */
export async function startTestSmtp({
  tls = 'none',
  login = null,
  certificate = null,
}: {
  tls?: SmtpAccount['tls']
  login?: { readonly user: string; readonly password: string } | null
  certificate?: TestCertificate | null
} = {}): Promise<TestSmtp> {
  const mails: ReceivedMail[] = []
  const waiting: { count: number; resolve: (mails: readonly ReceivedMail[]) => void }[] = []
  let respond: (stage: Stage, address: string) => Answer = () => 'accept'
  let connections = 0
  const sockets = new Map<number | undefined, Socket>()
  let server = await listen(0)
  const port = (server.server.address() as AddressInfo).port

  function createServer(): SMTPServer {
    const created = new SMTPServer({
      secure: tls === 'implicit',
      ...(tls === 'none' ? { disabledCommands: ['STARTTLS'] } : {}),
      ...(certificate === null ? {} : { key: certificate.key, cert: certificate.cert }),
      authOptional: login === null,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      closeTimeout: 1,
      onAuth: ({ username, password }, _session, done) => {
        if (login === null || (username === login.user && password === login.password)) done(null, { user: username })
        else done(refusal('535 5.7.8 Authentication credentials invalid'))
      },
      onConnect: (session, done) => {
        connections++
        carryOut(respond('connect', ''), session, done)
      },
      onMailFrom: ({ address }, session, done) => carryOut(respond('mail', address), session, done),
      onRcptTo: ({ address }, session, done) => carryOut(respond('recipient', address), session, done),
      onData: (stream, session, done) => {
        // A client that breaks off in the middle has sent nothing.
        const nothing = () => {}
        buffer(stream).then((raw) => {
          const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
          const to = session.envelope.rcptTo.map(({ address }) => address)
          const answer = respond('data', to[0] ?? '')
          if (TAKEN.includes(answer)) keep({ from, to, raw })
          carryOut(answer, session, done)
        }, nothing)
      },
    })
    // Clients that break off are part of the game.
    created.on('error', () => {})
    created.server.on('connection', (socket: Socket) => {
      const { remotePort } = socket
      sockets.set(remotePort, socket)
      socket.once('close', () => sockets.delete(remotePort))
    })
    return created
  }

  function carryOut(answer: Answer, session: { remotePort: number }, done: (error?: Error | null) => void): void {
    if (answer === 'silence' || answer === 'take in silence') return
    if (answer === 'hang up') sockets.get(session.remotePort)?.destroy()
    else done(answer === 'accept' ? null : refusal(answer))
  }

  async function listen(onPort: number): Promise<SMTPServer> {
    const created = createServer()
    created.listen(onPort, HOST)
    await once(created.server, 'listening')
    return created
  }

  async function vanish(): Promise<void> {
    for (const socket of sockets.values()) socket.destroy()
    await new Promise<void>((resolve) => server.close(resolve))
  }

  function keep(mail: ReceivedMail): void {
    mails.push(mail)
    for (const { count, resolve } of waiting) if (mails.length >= count) resolve(mails)
  }

  const account: SmtpAccount = {
    inbox: null,
    host: certificate === null ? HOST : 'localhost',
    port,
    tls,
    user: login?.user ?? null,
    password: login?.password ?? null,
  }
  return {
    account,
    mails,
    connections: () => connections,
    respond: (answer) => {
      respond = answer
    },
    arrived: (count) =>
      mails.length >= count ? Promise.resolve(mails) : new Promise((resolve) => waiting.push({ count, resolve })),
    vanish,
    comeBack: async () => {
      server = await listen(port)
    },
    stop: vanish,
  }
}

/** A fresh certificate for localhost that signs itself. */
export function createTestCertificate(): TestCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'registrar-certificate-'))
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1'
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', [...request, '-subj', '/CN=localhost', '-addext', names, '-keyout', keyFile, '-out', file], {
    stdio: 'pipe',
  })
  return {
    key: readFileSync(keyFile, 'utf8'),
    cert: readFileSync(file, 'utf8'),
    file,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** smtp-server writes the code itself, and the rest as it stands. */
function refusal(answer: string): Error {
  const responseCode = Number(answer.slice(0, 3))
  return Object.assign(new Error(answer.slice(4)), { responseCode })
}
