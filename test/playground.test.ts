// The playground: its database, its mail server, its sample mails, and what it shows. Processes that are killed are
// real ones.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { ImapFlow } from 'imapflow'
import { simpleParser } from 'mailparser'
import nodemailer from 'nodemailer'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleEvent } from '../src/playground/event.ts'
import { type Inbox, type SentMail, startInbox } from '../src/playground/inbox.ts'
import { findFirstStart, playSampleMails, readSampleMails } from '../src/playground/play.ts'
import { startPostgres } from '../src/playground/postgres.ts'
import { showDecision, showHowTo, showList, showReading } from '../src/playground/story.ts'
import type { Decision, Finding, Mail, Reading } from '../src/vocabulary.ts'
import { freshDatabase } from './servers/postgres.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

describe('the embedded Postgres', () => {
  test('sorts the Latvian way and folds Latvian letters on any machine', async () => {
    const database = await freshDatabase()
    cleanUps.push(database.drop)
    const [row] = await query(
      database.url,
      `select array(select name from unnest(array['Žagars', 'Zariņš', 'Čakste', 'Dzenis', 'Celms']) as name
                    order by name collate "lv-x-icu") as sorted, lower('ĀŅŽ') as lower`,
    )
    expect(row).toEqual({ sorted: ['Celms', 'Čakste', 'Dzenis', 'Zariņš', 'Žagars'], lower: 'āņž' })
  })

  test('outlives a killed process, is taken over by the next one, and keeps its data', async () => {
    const folder = await makeFolder()
    const killed = await startElsewhere(folder)
    await query(killed.url, 'create table kept as select 42 as answer')
    killed.process.kill('SIGKILL')
    await once(killed.process, 'exit')

    const heir = await startPostgres({ folder, log: () => {} })
    expect(heir.pid).toBe(killed.pid)
    expect(await query(heir.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await heir.stop()
    await expect(query(heir.url, 'select 1')).rejects.toThrow()

    const again = await startPostgres({ folder, log: () => {} })
    cleanUps.push(again.stop)
    expect(again.pid).not.toBe(heir.pid)
    expect(await query(again.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  test('lives in its folder, by whatever name that is called', async () => {
    const folder = await makeFolder()
    const absolute = await startPostgres({ folder, log: () => {} })
    cleanUps.push(absolute.stop)
    const called = await startPostgres({ folder: relative('.', folder), log: () => {} })
    cleanUps.push(called.stop)
    expect(called.folder).toBe(absolute.folder)
  })

  test('is stopped by the last of those who use it', async () => {
    const folder = await makeFolder()
    const other = await startElsewhere(folder)
    cleanUps.push(async () => other.process.kill('SIGKILL'))
    const ours = await startPostgres({ folder, log: () => {} })
    await ours.stop()
    expect(await query(other.url, 'select 1 as alive')).toEqual([{ alive: 1 }])

    other.process.stdin.end()
    await once(other.process, 'exit')
    await expect(query(ours.url, 'select 1')).rejects.toThrow()
  })

  test('lets nobody in without the password, which only its owner may read', async () => {
    const folder = await makeFolder()
    const postgres = await startPostgres({ folder, log: () => {} })
    cleanUps.push(postgres.stop)
    expect((await stat(join(postgres.folder, 'password'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(postgres.folder, 'data'))).mode & 0o777).toBe(0o700)
    const url = new URL(postgres.url)
    url.password = 'guessed'
    await expect(query(url.href, 'select 1')).rejects.toThrow(/password/)
  })

  test.runIf(process.getuid?.() === 0)(
    'moves where its user can reach it when root keeps the folder shut',
    async () => {
      const shut = await mkdtemp(join(tmpdir(), 'registrar-shut-'))
      await chmod(shut, 0o700)
      const folder = join(shut, 'data')
      const lines: string[] = []
      const postgres = await startPostgres({ folder, log: (line) => lines.push(line) })
      cleanUps.push(
        () => rm(shut, { recursive: true }),
        () => rm(postgres.folder, { recursive: true }),
        postgres.stop,
      )
      expect(postgres.folder).toMatch(/^\/var\/tmp\/registrar-/)
      expect(lines).toEqual([expect.stringContaining(postgres.folder)])
      expect(await query(postgres.url, 'select 1 as alive')).toEqual([{ alive: 1 }])
    },
  )
})

describe('the mail server', () => {
  test('keeps octets, internal dates and keywords, and tells a waiting client at once', async () => {
    const inbox = await makeInbox()
    const source = Buffer.from('Subject: x\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nPiedalīšos, Ņina\r\n')
    inbox.append(source, Temporal.Instant.from('2017-11-14T15:00:01Z'))
    const client = await connect(inbox)
    await client.mailboxOpen('INBOX')
    const [message] = await client.fetchAll('1:*', { source: true, internalDate: true, flags: true }, { uid: true })
    expect(message?.source).toEqual(source)
    expect(message?.internalDate).toEqual(new Date('2017-11-14T15:00:01Z'))

    await client.messageFlagsAdd('1', ['$Registrar', '\\Seen'], { uid: true })
    const [marked] = await client.fetchAll('1:*', { flags: true }, { uid: true })
    expect(marked?.flags).toEqual(new Set(['$Registrar', '\\Seen']))

    const told = once(client, 'exists')
    const idling = client.idle()
    inbox.append(source, Temporal.Now.instant())
    expect(await told).toMatchObject([{ count: 2, prevCount: 1 }])
    await client.noop()
    await idling
  })

  test('puts mail to the desk into INBOX, and everything else, whoever it is for, into Replies', async () => {
    const inbox = await makeInbox()
    const replies: SentMail[] = []
    inbox.onReply((mail) => replies.push(mail))
    const transport = nodemailer.createTransport({ host: inbox.smtp.host, port: inbox.smtp.port, ignoreTLS: true })
    await transport.sendMail({ from: 'a@example.com', to: 'Desk+x@example.lv', subject: 'in', text: 'Labdien' })
    await transport.sendMail({ from: 'desk@example.lv', to: 'a@example.com', subject: 'out', text: 'Labdien' })
    const client = await connect(inbox)
    for (const [folder, subject] of [
      ['INBOX', 'in'],
      ['Replies', 'out'],
    ] as const) {
      await client.mailboxOpen(folder)
      const found = await client.fetchAll('1:*', { envelope: true })
      expect(found.map((message) => message.envelope?.subject)).toEqual([subject])
    }
    expect(replies).toMatchObject([{ from: 'desk@example.lv', to: ['a@example.com'] }])
  })

  test('has a new UIDVALIDITY on every start, and another port where its own is taken', async () => {
    const first = await makeInbox()
    const second = await startInbox({ addresses: ['desk@example.lv'], imapPort: first.imap.port, smtpPort: 0 })
    cleanUps.push(second.stop)
    expect(second.imap.port).not.toBe(first.imap.port)
    const opened = await (await connect(second)).mailboxOpen('INBOX')
    expect(opened.uidValidity).toBeGreaterThan(1_700_000_000n)
  })

  test('understands the commands that the screen tells', async () => {
    const inbox = await makeInbox()
    const commands = showHowTo(inbox)
      .split('\n')
      .map((line) => stripVTControlCharacters(line))
    const send = commands.findIndex((line) => line.startsWith('  curl --crlf'))
    const end = commands.indexOf('END')
    const read = commands.find((line) => line.startsWith("  curl 'imap:"))!
    await promisify(execFile)('bash', ['-c', commands.slice(send, end + 1).join('\n')])
    const client = await connect(inbox)
    await client.mailboxOpen('INBOX')
    const [received] = await client.fetchAll('1', { source: true })
    expect(String(received?.source)).toContain('Made Irbe, Kultūras ministrija')

    const transport = nodemailer.createTransport({ host: inbox.smtp.host, port: inbox.smtp.port, ignoreTLS: true })
    const reply = { from: 'desk@example.lv', to: 'made@example.com', subject: 'out' }
    for (const text of ['Paldies', 'Gaidu']) await transport.sendMail({ ...reply, text })
    expect((await promisify(execFile)('bash', ['-c', read])).stdout).toContain('Gaidu')
  })
})

describe('the sample event', () => {
  const instants = ['2026-11-24T19:00:00Z', '2027-01-01T00:00:00Z', '2027-03-27T23:30:00Z', '2028-02-29T12:00:00Z']
  test.each(instants)('lies ahead at %s: a Thursday at 11:00, until the Tuesday before, 17:00', (at) => {
    const now = Temporal.Instant.from(at)
    const { starts, deadline, opens, invitation } = sampleEvent(now)
    expect([starts.dayOfWeek, starts.hour, deadline.dayOfWeek, deadline.hour]).toEqual([4, 11, 2, 17])
    expect(now.until(deadline.toInstant()).total('hours')).toBeGreaterThan(10 * 24)
    expect(Temporal.Instant.compare(opens.toInstant(), now)).toBe(-1)
    expect(invitation).toContain(`.${starts.year}. 11:00 – 13:00`)
  })
})

describe('the sample mails', () => {
  const firstStart = Temporal.Instant.from('2026-11-24T19:00:00Z')

  test('are the same octets on every start, each with a Message-ID of its own and no placeholder left', async () => {
    const mails = await readSampleMails(firstStart)
    expect(mails.length).toBeGreaterThanOrEqual(12)
    expect(await readSampleMails(firstStart)).toEqual(mails)
    const parsed = await Promise.all(mails.map(({ raw }) => simpleParser(Buffer.from(raw))))
    expect(new Set(parsed.map((mail) => mail.messageId)).size).toBe(mails.length)
    for (const [index, mail] of parsed.entries()) {
      expect(mail.from?.value[0]?.address).toMatch(/@([a-z]+\.)*example\.(lv|com|net|org)$/)
      expect(mail.date?.getTime()).toBeGreaterThanOrEqual(firstStart.epochMilliseconds)
      expect(Buffer.from(mails[index]!.raw).toString()).not.toContain('{{')
      expect(mail.text ?? '').not.toContain('\ufffd')
    }
  })

  test('arrive in order, the late one twelve minutes after the deadline', async () => {
    const received: Temporal.Instant[] = []
    const delivered = await playSampleMails({
      append: (_raw, internalDate) => received.push(internalDate),
      firstStart,
      pause: Temporal.Duration.from({ milliseconds: 1 }),
      signal: new AbortController().signal,
    })
    expect(received.length).toBe(delivered)
    const deadline = sampleEvent(Temporal.Now.instant()).deadline.toInstant()
    const late = received.filter((instant) => Temporal.Instant.compare(instant, deadline) > 0)
    expect(late.map((instant) => deadline.until(instant).total('minutes'))).toEqual([12])
    expect(received.at(-1)).toEqual(late[0])
  })

  test('are dated by the first start, which is remembered', async () => {
    const folder = await makeFolder()
    const later = firstStart.add({ hours: 5 })
    expect(await findFirstStart(folder, firstStart)).toEqual({ firstStart, isFirst: true })
    expect(await findFirstStart(folder, later)).toEqual({ firstStart, isFirst: false })
  })
})

describe('the screen', () => {
  const found = (value: string, rule: string): Finding => ({
    state: 'found',
    claim: { value, source: 'text', from: 0, to: value.length, rule },
  })
  const reading: Reading = {
    language: 'lv',
    intent: 'register',
    question: false,
    participants: [
      {
        givenName: found('Jānis', 'line'),
        familyName: found('Bērziņš', 'line'),
        organisation: { state: 'unclear', claims: [], why: 'two are named' },
        personalCodePrefix: { state: 'missing' },
        fields: {},
        withoutCode: null,
        codeFromBirthDate: false,
        doubt: null,
      },
    ],
    cancelled: [{ givenName: 'Anna', familyName: 'Ozola' }],
    review: 'two organisations',
    fullCodeSent: false,
    courtesy: false,
    aboutEvent: true,
    machineSigns: [],
    setAside: [],
  }
  const mail = { from: [{ name: 'Jānis', address: 'j@example.lv' }], subject: 'Dalība' } as unknown as Mail

  test('tells each value with the rule that read it', () => {
    const lines = stripVTControlCharacters(showReading(mail, reading)).split('\n')
    expect(lines[0]).toBe('✉ Jānis <j@example.lv> · Dalība')
    expect(lines).toContainEqual(expect.stringMatching(/given name +Jānis +line \(text\)/))
    expect(lines).toContainEqual(expect.stringMatching(/organisation +.*two are named/))
    expect(lines).toContainEqual(expect.stringMatching(/does not come: Anna Ozola/))
    expect(lines).toContainEqual(expect.stringMatching(/for a human: two organisations/))
  })

  test('tells what was decided and to whom the answer goes', () => {
    const decision: Decision = { outcome: 'other', changes: [], reply: null, human: null }
    expect(stripVTControlCharacters(showDecision(decision))).toMatch(/decided +other\n +answer +none/)
  })

  test('shows the list as a table', () => {
    const row = { givenName: 'Jānis', familyName: 'Bērziņš', organisation: 'Tieslietu ministrija' }
    const table = showList([
      { ...row, personalCodePrefix: null, status: 'incomplete', missing: ['personalCodePrefix'] },
    ])
    expect(stripVTControlCharacters(table).split('\n')).toEqual([
      'Family name  Given name  Organisation          Status      Missing',
      '───────────  ──────────  ────────────────────  ──────────  ──────────────────',
      'Bērziņš      Jānis       Tieslietu ministrija  incomplete  personalCodePrefix',
    ])
    expect(showList([])).toBe('Nobody is on the list yet.')
  })
})

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'registrar-playground-'))
  await chmod(folder, 0o711)
  cleanUps.push(async () => {
    const elsewhere = await readFile(join(folder, 'elsewhere'), 'utf8').catch(() => null)
    if (elsewhere !== null) await rm(elsewhere.trim(), { recursive: true })
    await rm(folder, { recursive: true })
  })
  return folder
}

/** Starts the Postgres of `folder` from a process of its own, which stops it when its input ends. */
async function startElsewhere(folder: string) {
  const module = join(import.meta.dirname, '../src/playground/postgres.ts')
  const script = `
    import { startPostgres } from ${JSON.stringify(module)}
    const { url, pid, stop } = await startPostgres({ folder: ${JSON.stringify(folder)}, log: () => {} })
    process.stdout.write(JSON.stringify({ url, pid }))
    process.stdin.resume().on('end', stop)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  return { process: child, ...(JSON.parse(String(said)) as { url: string; pid: number }) }
}

async function makeInbox(): Promise<Inbox> {
  const inbox = await startInbox({ addresses: ['desk@example.lv'], imapPort: 0, smtpPort: 0 })
  cleanUps.push(inbox.stop)
  return inbox
}

async function connect({ imap }: Inbox): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: imap.user, pass: imap.password },
    logger: false,
  })
  await client.connect()
  cleanUps.push(() => client.logout())
  return client
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
