// Sending, against a real SMTP server: what each of its answers means for a mail, that TLS and the login are as the
// account says, and what `registrar check` tells the operator.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { compose } from '../src/answer/compose.ts'
import { checkSmtp, openTransport, type Transport } from '../src/answer/send.ts'
import type { SmtpAccount } from '../src/config.ts'
import type { Composed } from '../src/vocabulary.ts'
import { meeting, plan } from './answer-samples.ts'
import { type Answer, createTestCertificate, type Stage, startTestSmtp, type TestSmtp } from './servers/smtp.ts'

const mail: Composed = await compose(plan(), meeting(), {
  messageId: '5f1e0c44d2@mk.gov.lv',
  date: Temporal.Instant.from('2017-11-10T10:05:14Z'),
})

function open(account: SmtpAccount): Transport {
  const transport = openTransport(account)
  onTestFinished(() => transport.close())
  return transport
}

async function start(options?: Parameters<typeof startTestSmtp>[0]): Promise<TestSmtp> {
  const server = await startTestSmtp(options)
  onTestFinished(() => server.stop())
  return server
}

describe('a mail', () => {
  let server: TestSmtp
  let transport: Transport
  beforeEach(async () => {
    server = await startTestSmtp()
    transport = openTransport(server.account)
  })
  afterEach(async () => {
    transport.close()
    await server.stop()
  })

  test('arrives octet for octet, in its envelope', async () => {
    expect(await transport.send(mail, mail.raw)).toEqual({ outcome: 'accepted' })
    const [received] = server.mails
    expect(received).toMatchObject({ from: 'inese.kuske@mk.gov.lv', to: ['anna.ozola@tm.example.lv'] })
    expect(Buffer.from(received!.raw).equals(Buffer.from(mail.raw))).toBe(true)
  })

  test('twenty at once go over at most five connections', async () => {
    const attempts = await Promise.all(Array.from({ length: 20 }, () => transport.send(mail, mail.raw)))
    expect(attempts).toEqual(Array(20).fill({ outcome: 'accepted' }))
    expect(server.connections()).toBeLessThanOrEqual(5)
  })

  test.each<[Stage, Answer, string, string]>([
    ['recipient', '550 5.1.1 No such user', 'refused', '550 5.1.1 No such user'],
    ['recipient', '450 4.2.0 Greylisted, try again', 'deferred', '450 4.2.0 Greylisted, try again'],
    ['mail', '452 4.3.1 Disk full', 'deferred', '452 4.3.1 Disk full'],
    ['mail', '552 5.3.4 Too big', 'refused', '552 5.3.4 Too big'],
    ['data', '554 5.7.1 Looks like spam', 'refused', '554 5.7.1 Looks like spam'],
    ['data', '451 4.3.0 Out of memory', 'deferred', '451 4.3.0 Out of memory'],
    ['mail', '530 5.7.0 Authentication required', 'unreachable', '530 5.7.0 Authentication required'],
    ['recipient', '535 5.7.8 Login expired', 'unreachable', '535 5.7.8 Login expired'],
    ['mail', '421 4.3.2 Shutting down', 'unreachable', '421 4.3.2 Shutting down'],
    ['connect', '554 5.3.2 Not today', 'unreachable', '554 5.3.2 Not today'],
    ['connect', '421 4.7.0 Too many connections', 'unreachable', '421 4.7.0 Too many connections'],
    ['connect', 'hang up', 'unreachable', ''],
    ['recipient', 'hang up', 'unreachable', ''],
    ['data', 'hang up', 'unreachable', ''],
  ])('at %s the server says «%s»: %s', async (stage, answer, outcome, status) => {
    server.respond((at) => (at === stage ? answer : 'accept'))
    const attempt = await transport.send(mail, mail.raw)
    const login = outcome === 'unreachable' ? { login: /^53/.test(answer) } : {}
    expect(attempt).toEqual({ outcome, status: expect.stringContaining(status), ...login })
    server.respond(() => 'accept')
    expect(await transport.send(mail, mail.raw)).toEqual({ outcome: 'accepted' })
  })

  test('a server that is away is unreachable, and after its return the same transport works', async () => {
    expect(await transport.send(mail, mail.raw)).toEqual({ outcome: 'accepted' })
    await server.vanish()
    expect(await transport.send(mail, mail.raw)).toMatchObject({ outcome: 'unreachable' })
    await server.comeBack()
    expect(await transport.send(mail, mail.raw)).toEqual({ outcome: 'accepted' })
  })
})

describe('the account', () => {
  const login = { user: 'desk', password: 'p:ä/ss' }

  test('logs in', async () => {
    const { account, mails } = await start({ login })
    expect(await open(account).send(mail, mail.raw)).toEqual({ outcome: 'accepted' })
    expect(mails).toHaveLength(1)
    await checkSmtp(account)
  })

  test('with a wrong password waits for the operator, and its check says so without the password', async () => {
    const { account } = await start({ login })
    const wrong = { ...account, inbox: 'FORUM', password: 'secret-word' }
    expect(await open(wrong).send(mail, mail.raw)).toMatchObject({
      outcome: 'unreachable',
      status: expect.stringMatching(/^535/),
    })
    const error = await checkSmtp(wrong).catch((error: Error) => error)
    expect(error).toMatchObject({
      message: expect.stringMatching(/^SMTP_URL_FORUM: .* does not let desk in: check user and password \(535 /),
    })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret-word')
  })

  test('does not go on without the STARTTLS it wants', async () => {
    const { account, mails } = await start({ login })
    const wanted = { ...account, tls: 'starttls' as const }
    expect(await open(wanted).send(mail, mail.raw)).toMatchObject({ outcome: 'unreachable' })
    expect(mails).toHaveLength(0)
    await expect(checkSmtp(wanted)).rejects.toThrow(/does not do STARTTLS: use smtps:\/\/, or add \?tls=none/)
  })

  test.each(['implicit', 'starttls'] as const)(
    '%s TLS: a certificate of unknown authority is refused, with its authority it is taken',
    async (tls) => {
      const certificate = createTestCertificate()
      onTestFinished(() => certificate.remove())
      const { account, mails } = await start({ tls, certificate, login })
      expect(await open(account).send(mail, mail.raw)).toMatchObject({ outcome: 'unreachable' })
      await expect(checkSmtp(account)).rejects.toThrow(
        /certificate of the SMTP server .* cannot be trusted .*NODE_EXTRA_CA_CERTS/,
      )
      expect(mails).toHaveLength(0)

      const script = `
      import { checkSmtp, openTransport } from './src/answer/send.ts'
      const account = ${JSON.stringify(account)}
      await checkSmtp(account)
      const transport = openTransport(account)
      console.log((await transport.send({ from: 'a@example.lv', to: 'b@example.lv' }, Buffer.from('Subject: x\\r\\n\\r\\nx\\r\\n'))).outcome)
      transport.close()`
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate.file }
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
      expect(stdout.trim()).toBe('accepted')
    },
  )

  test('checks tell a port where nobody listens and a name that nobody has', async () => {
    const server = await start()
    await server.vanish()
    await expect(checkSmtp(server.account)).rejects.toThrow(
      /SMTP_URL: the SMTP server 127\.0\.0\.1:\d+ refuses connections/,
    )
    const nowhere = { ...server.account, host: 'mail.invalid' }
    await expect(checkSmtp(nowhere)).rejects.toThrow(/SMTP_URL: there is no such host as mail\.invalid/)
  })
})
