// The receiver against a real Dovecot: mail is seen at once, in order, once; nothing is lost when the server, the line
// or the database goes away; the organiser's inbox shows only the marks that it should.

import { createServer, type Socket, connect as tcpConnect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import createHoodiecrow from 'hoodiecrow-imap'
import type { ImapFlow } from 'imapflow'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImapAccount } from '../src/config.ts'
import { catchUpOnce } from '../src/receive/catch-up.ts'
import { checkMailbox } from '../src/receive/check-mailbox.ts'
import { inChunks } from '../src/receive/chunks.ts'
import { setMarks } from '../src/receive/marks.ts'
import { type Log, type Mark, type Positions, type Watching, watchMailbox } from '../src/receive/watch.ts'
import type { Delivery } from '../src/vocabulary.ts'
import { type Dovecot, freePort, startDovecot } from './servers/dovecot.ts'

const OPENS = Temporal.Instant.from('2017-10-01T00:00:00Z')
const BEFORE = Temporal.Instant.from('2017-09-30T23:59:59Z')
const AFTER = Temporal.Instant.from('2017-11-04T15:00:01Z')

let dovecot: Dovecot
let folder: string
let account: ImapAccount
let folders = 0

// The first run on a machine may have to install it.
beforeAll(async () => {
  dovecot = await startDovecot()
}, 300_000)
afterAll(() => dovecot.stop())

// A folder for each test, so that none sees the mail of another.
beforeEach(async () => {
  folder = `Test ${++folders}`
  await dovecot.session((client) => client.mailboxCreate(folder))
  account = dovecot.account({ path: folder })
})

// ── the desk, as far as the receiver knows it ───────────────────────────────────────────────────────────────────

interface TestDesk {
  readonly positions: Positions
  handle(delivery: Delivery): Promise<Mark>
  /** Subjects, in the order of handling. */
  readonly handled: string[]
  readonly deliveries: Delivery[]
  /** UIDs skipped as old. */
  readonly old: number[]
  /** Marks not yet set. */
  owed(): number
}

/** Keeps in memory what the database would; the subject says which mark a mail gets («human: Anna»). */
function testDesk(before: (delivery: Delivery) => Promise<void> | void = () => {}): TestDesk {
  const cursors = new Map<bigint, number>()
  const owed = new Map<number, Mark>()
  const known = new Set<string>()
  const place = (validity: bigint, { uid, internalDate }: Pick<Delivery, 'uid' | 'internalDate'>) =>
    `${validity} ${uid} ${internalDate}`
  const desk = {
    handled: [] as string[],
    deliveries: [] as Delivery[],
    old: [] as number[],
    owed: () => owed.size,
    positions: {
      lastHandled: async (_mailbox, validity) => cursors.get(validity) ?? 0,
      skipOld: async (_mailbox, validity, messages) => {
        desk.old.push(...messages.map(({ uid }) => uid))
        cursors.set(validity, messages.at(-1)!.uid)
        for (const message of messages) known.add(place(validity, message))
      },
      audit: async (_mailbox, validity, messages) =>
        messages.filter((message) => !known.has(place(validity, message))).map(({ uid }) => uid),
      unmarked: async () => [...owed].map(([uid, mark]) => ({ uid, mark })),
      marked: async (_mailbox, _validity, uids) => {
        for (const uid of uids) owed.delete(uid)
      },
    } satisfies Positions,
    handle: async (delivery: Delivery): Promise<Mark> => {
      await before(delivery)
      const subject = subjectOf(delivery)
      const mark = (['human', 'none'] as const).find((mark) => subject.startsWith(mark)) ?? 'handled'
      desk.handled.push(subject)
      desk.deliveries.push(delivery)
      const { uidValidity, doneTo = delivery.uid } = delivery
      known.add(place(uidValidity, delivery))
      cursors.set(uidValidity, Math.max(cursors.get(uidValidity) ?? 0, doneTo))
      owed.set(delivery.uid, mark)
      return mark
    },
  }
  return desk
}

const subjectOf = ({ source }: Delivery) => /^Subject: (.*)\r$/m.exec(Buffer.from(source).toString())![1]!

const mail = (subject: string) =>
  `From: Anna Ozola <anna.ozola@example.lv>\r\nSubject: ${subject}\r\n\r\nPiedalīšos.\r\n`

const put = (subject: string, options: { internalDate?: Temporal.Instant; flags?: string[] } = {}) =>
  dovecot.append(mail(subject), { internalDate: AFTER, path: folder, ...options })

async function putAll(subjects: readonly string[]): Promise<void> {
  await dovecot.session(async (client) => {
    for (const subject of subjects) await client.append(folder, mail(subject), [], new Date(AFTER.epochMilliseconds))
  })
}

const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `mail ${from + n}`)

interface TestLog extends Log {
  readonly lines: { level: string; fields: object; message: string }[]
}

function testLog(): TestLog {
  const lines: TestLog['lines'] = []
  const at = (level: string) => (fields: object, message: string) => void lines.push({ level, fields, message })
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const running: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const watch of running.splice(0)) await watch.stop()
})

/** Starts to watch; `calm` waits until the mailbox has been looked through once more. */
function watch(desk: TestDesk, changes: Partial<Watching> = {}) {
  const abort = new AbortController()
  const log = testLog()
  const states: string[] = []
  const ended = watchMailbox({
    account,
    opens: OPENS,
    positions: desk.positions,
    handle: desk.handle,
    log,
    signal: abort.signal,
    onState: (state) => states.push(state),
    ...changes,
  })
  const watching = {
    log,
    states,
    stop: async () => {
      abort.abort()
      await ended
    },
    reaches: (state: string, times = 1) =>
      eventually(() => expect(states.filter((reached) => reached === state).length).toBeGreaterThanOrEqual(times)),
  }
  running.push(watching)
  return watching
}

const once = (desk: TestDesk, changes: Partial<Parameters<typeof catchUpOnce>[0]> = {}) =>
  catchUpOnce({ account, opens: OPENS, positions: desk.positions, handle: desk.handle, log: testLog(), ...changes })

const eventually = (check: () => void | Promise<void>, timeout = 15_000) => vi.waitFor(check, { timeout, interval: 10 })

const flags = async () => (await dovecot.messages(folder)).map(({ flags }) => flags)

// ── watching ────────────────────────────────────────────────────────────────────────────────────────────────────

describe('watching', () => {
  test('mail that arrives while it rests is handled within two seconds', async () => {
    const desk = testDesk()
    await watch(desk).reaches('caught-up')
    for (const subject of numbered(1, 3)) {
      await put(subject)
      await eventually(() => expect(desk.handled).toContain(subject), 2000)
    }
    expect(desk.handled).toEqual(numbered(1, 3))
    expect(desk.deliveries[0]).toMatchObject({ mailbox: folder, uid: 1, internalDate: AFTER })
    expect(Buffer.from(desk.deliveries[0]!.source).toString()).toBe(mail('mail 1'))
  })

  test('mail that arrives at any moment of a pass is handled, without the help of the reconcile', async () => {
    const desk = testDesk(() => sleep(3))
    watch(desk)
    await putAll(numbered(1, 150))
    await eventually(() => expect(desk.handled.length).toBe(150))
    expect(desk.handled).toEqual(numbered(1, 150))
  })

  test('what came while the server was killed is handled in order after its return', async () => {
    const desk = testDesk()
    const watching = watch(desk)
    await put('mail 1')
    await eventually(() => expect(desk.handled).toEqual(['mail 1']))

    await dovecot.kill()
    await watching.reaches('away')
    await dovecot.start()
    await putAll(numbered(2, 60))

    await eventually(() => expect(desk.handled.length).toBe(60))
    expect(desk.handled).toEqual(numbered(1, 60))
    await eventually(async () => expect(new Set((await flags()).flat())).toEqual(new Set(['$Registrar', '\\Seen'])))
  })

  test('a line that goes silent is noticed and replaced', async () => {
    const line = await openLine(dovecot.port)
    const desk = testDesk()
    const silentAfter = Temporal.Duration.from({ seconds: 3 })
    const watching = watch(desk, { account: { ...account, port: line.port }, silentAfter })
    await watching.reaches('caught-up')

    line.freeze()
    const frozen = performance.now()
    await put('mail 1')
    await watching.reaches('away')
    expect(performance.now() - frozen).toBeLessThan(3500)
    await eventually(() => expect(desk.handled).toEqual(['mail 1']))
    line.close()
  })

  test('a line that is cut is replaced at once', async () => {
    const line = await openLine(dovecot.port)
    const desk = testDesk()
    const watching = watch(desk, { account: { ...account, port: line.port } })
    await watching.reaches('caught-up')
    line.cut()
    await put('mail 1')
    await eventually(() => expect(desk.handled).toEqual(['mail 1']), 3000)
    line.close()
  })

  test('a message that could not be handled is tried again, and nothing overtakes it', async () => {
    let failures = 2
    const desk = testDesk((delivery) => {
      if (subjectOf(delivery) === 'mail 2' && failures-- > 0) {
        throw Object.assign(new Error('Anna Ozola, 120385'), { code: 'ECONNREFUSED' })
      }
    })
    await putAll(numbered(1, 4))
    const { log } = watch(desk)
    await eventually(() => expect(desk.handled.length).toBe(4))
    expect(desk.handled).toEqual(numbered(1, 4))
    const warnings = log.lines.filter(({ level }) => level === 'warn').map(({ message }) => message)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^message 2 could not be handled: stopped by ECONNREFUSED/)
    expect(inspect(log.lines)).not.toContain('Ozola')
  })

  test('the reconcile looks again, also where nothing was announced', async () => {
    const desk = testDesk()
    const watching = watch(desk, { reconcileEvery: Temporal.Duration.from({ milliseconds: 100 }) })
    await watching.reaches('caught-up', 5)
    expect(watching.states.filter((state) => state === 'connecting')).toHaveLength(1)
  })

  test('a folder made anew under the same name begins at its first message', async () => {
    const desk = testDesk()
    watch(desk, { reconcileEvery: Temporal.Duration.from({ milliseconds: 200 }) })
    await putAll(numbered(1, 3))
    await eventually(() => expect(desk.handled.length).toBe(3))

    await dovecot.session((client) => client.mailboxDelete(folder))
    await dovecot.session((client) => client.mailboxCreate(folder))
    await put('mail 4')

    await eventually(() => expect(desk.handled).toEqual(numbered(1, 4)))
    expect(new Set(desk.deliveries.map(({ uidValidity }) => uidValidity)).size).toBe(2)
    expect(desk.deliveries.at(-1)!.uid).toBe(1)
  })

  test('a wrong password is told once, by the name of the variable, and not tried again soon', async () => {
    const watching = watch(testDesk(), { account: { ...account, password: 'wrong horse', inbox: 'PRESS' } })
    await watching.reaches('away')
    expect(watching.log.lines).toHaveLength(1)
    const [line] = watching.log.lines
    expect(line).toMatchObject({ level: 'error', fields: { mailbox: folder, retryInMs: 300_000 } })
    expect(line!.message).toContain('correct them in IMAP_URL_PRESS')
    expect(inspect(line, { depth: 9 })).not.toContain('wrong horse')
  })

  test('it stops at once while it rests', async () => {
    const watching = watch(testDesk())
    await watching.reaches('caught-up')
    const before = performance.now()
    await watching.stop()
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('it stops at once while it waits for the server to come back', async () => {
    const watching = watch(testDesk(), { account: { ...account, port: await freePort() } })
    await watching.reaches('away')
    const before = performance.now()
    await watching.stop()
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('it stops after the message in hand, which is finished and marked', async () => {
    const begun = Promise.withResolvers<void>()
    const go = Promise.withResolvers<void>()
    const desk = testDesk(() => {
      begun.resolve()
      return go.promise
    })
    await putAll(numbered(1, 3))
    const watching = watch(desk)
    await begun.promise
    const stopped = watching.stop()
    go.resolve()
    await stopped
    expect(desk.handled).toEqual(['mail 1'])
    expect(await flags()).toEqual([['$Registrar', '\\Seen'], [], []])
  })
})

// ── catching up ─────────────────────────────────────────────────────────────────────────────────────────────────

describe('catching up', () => {
  test('handles all that waits, also what was read or flagged elsewhere, and counts it', async () => {
    const desk = testDesk()
    await put('mail 1', { flags: ['\\Seen'] })
    await put('none: 2', { flags: ['\\Flagged', '\\Answered'] })
    await put('mail 3', { flags: ['\\Draft', '$Label1'] })
    expect(await once(desk)).toEqual({ handled: 3, old: 0, marked: 2 })
    expect(desk.handled).toEqual(['mail 1', 'none: 2', 'mail 3'])
    expect(await once(desk)).toEqual({ handled: 0, old: 0, marked: 0 })
  })

  test('leaves mail from before the opening as it is, wherever it stands', async () => {
    const desk = testDesk()
    await put('old 1', { internalDate: BEFORE })
    await put('mail 2', { internalDate: OPENS })
    await put('old 3', { internalDate: BEFORE, flags: ['\\Flagged'] })
    await put('mail 4')
    const before = await dovecot.messages(folder)
    expect(await once(desk)).toEqual({ handled: 2, old: 2, marked: 2 })
    expect(desk.old).toEqual([1, 3])
    expect(desk.handled).toEqual(['mail 2', 'mail 4'])
    const after = await dovecot.messages(folder)
    expect([after[0], after[2]]).toEqual([before[0], before[2]])
  })

  test('handles what was received first before what lies first, and neither loses nor repeats where it breaks off', async () => {
    let healthy = false
    const desk = testDesk(({ uid }) => {
      if (uid === 1 && !healthy) throw new Error('down')
    })
    await put('mail 1', { internalDate: AFTER.add({ hours: 2 }) })
    await put('mail 2', { internalDate: AFTER.add({ hours: 1 }) })
    await put('mail 3')
    await expect(once(desk)).rejects.toThrow('message 1')
    expect(desk.handled).toEqual(['mail 3', 'mail 2'])
    healthy = true
    await once(desk)
    expect(desk.handled).toEqual(['mail 3', 'mail 2', 'mail 1'])
    expect(await once(desk)).toMatchObject({ handled: 0 })
  })

  test('an empty folder is no trouble', async () => {
    expect(await once(testDesk())).toEqual({ handled: 0, old: 0, marked: 0 })
  })

  test('a message that vanished since it was listed is passed over', async () => {
    const desk = testDesk()
    await put('old 1', { internalDate: BEFORE })
    await putAll(numbered(2, 4))
    const { skipOld } = desk.positions
    desk.positions.skipOld = async (...args) => {
      await dovecot.session(async (client) => {
        await client.mailboxOpen(folder)
        await client.messageDelete('3', { uid: true })
      })
      await skipOld(...args)
    }
    expect(await once(desk)).toMatchObject({ handled: 2, old: 1 })
    expect(desk.handled).toEqual(['mail 2', 'mail 4'])
  })

  test('stops at the first failure and says why', async () => {
    const failure = Object.assign(new Error('Anna Ozola, 120385'), { code: '57P01' })
    const desk = testDesk((delivery) => {
      if (delivery.uid === 2) throw failure
    })
    await putAll(numbered(1, 3))
    const error = await once(desk).catch((error: unknown) => error as Error)
    expect(error).toMatchObject({ message: expect.stringMatching(/message 2 could not be handled: stopped by 57P01/) })
    expect((error as Error).message).not.toContain('Ozola')
    expect(desk.handled).toEqual(['mail 1'])
  })
})

// ── marks ───────────────────────────────────────────────────────────────────────────────────────────────────────

describe('marks', () => {
  test('show what was done; what is none of our business stays flag for flag and byte for byte', async () => {
    await put('mail 1')
    await put('human: 2')
    await put('none: 3')
    await put('none: 4', { flags: ['\\Seen', 'Mine'] })
    await put('human: 5', { flags: ['\\Answered'] })
    const before = await dovecot.messages(folder)
    await once(testDesk())
    const after = await dovecot.messages(folder)
    expect(after.map(({ flags }) => flags)).toEqual([
      ['$Registrar', '\\Seen'],
      ['$Registrar', '\\Flagged'],
      [],
      ['Mine', '\\Seen'],
      ['$Registrar', '\\Answered', '\\Flagged'],
    ])
    const bare = (message: (typeof before)[number]) => ({ ...message, flags: [] })
    expect(after.map(bare)).toEqual(before.map(bare))
  })

  test('of mail that needs a human after all: it is unread again; what she has read before we came stays so', async () => {
    const desk = testDesk()
    await put('mail 1')
    await put('human: 2', { flags: ['\\Seen'] })
    await once(desk)
    desk.positions.unmarked = async () => [{ uid: 1, mark: 'human' }]
    await once(desk)
    expect(await flags()).toEqual([
      ['$Registrar', '\\Flagged'],
      ['$Registrar', '\\Flagged', '\\Seen'],
    ])
  })

  test('that a crash left owing are set when the desk is back, without handling anything again', async () => {
    const desk = testDesk()
    await putAll(numbered(1, 2))
    const { marked } = desk.positions
    desk.positions.unmarked = vi
      .fn(desk.positions.unmarked)
      .mockResolvedValueOnce([])
      .mockRejectedValueOnce(new Error())
    await expect(once(desk)).rejects.toThrow()
    expect(await flags()).toEqual([[], []])
    expect(desk.owed()).toBe(2)

    desk.positions.marked = marked
    watch(desk)
    await eventually(() => expect(desk.owed()).toBe(0))
    expect(await flags()).toEqual([
      ['$Registrar', '\\Seen'],
      ['$Registrar', '\\Seen'],
    ])
    expect(desk.handled).toEqual(numbered(1, 2))
  })

  test('for messages that are gone are no longer owed', async () => {
    const desk = testDesk()
    desk.positions.unmarked = async () => [{ uid: 99, mark: 'handled' }]
    const marked = vi.spyOn(desk.positions, 'marked')
    await put('mail 1')
    await once(desk)
    expect(marked).toHaveBeenCalledWith(folder, expect.anything(), [99], 'handled')
  })

  test.for([
    {
      permanent: ['\\Seen', '\\Flagged', '\\*'],
      stored: [
        ['$Registrar', '\\Seen'],
        ['$Registrar', '\\Flagged'],
      ],
    },
    {
      permanent: ['\\Seen', '\\Flagged', '$Registrar'],
      stored: [
        ['$Registrar', '\\Seen'],
        ['$Registrar', '\\Flagged'],
      ],
    },
    { permanent: ['\\Seen', '\\Flagged'], stored: [['\\Seen'], ['\\Flagged']] },
    { permanent: ['\\Seen'], stored: [['\\Seen']] },
    { permanent: [], stored: [] },
  ])('are what the server can keep: $permanent', async ({ permanent, stored }) => {
    const seen: string[][] = []
    const client = {
      mailbox: { uidValidity: 1n, permanentFlags: new Set(permanent) },
      search: async () => [],
      messageFlagsAdd: async (_uids: number[], flags: string[]) => seen.push(flags) > 0,
    } as unknown as ImapFlow
    const desk = testDesk()
    await desk.handle({
      mailbox: folder,
      uidValidity: 1n,
      uid: 1,
      internalDate: AFTER,
      source: Buffer.from(mail('mail')),
    })
    await desk.handle({
      mailbox: folder,
      uidValidity: 1n,
      uid: 2,
      internalDate: AFTER,
      source: Buffer.from(mail('human')),
    })
    await setMarks({ client, mailbox: folder, positions: desk.positions, log: testLog() })
    expect(seen).toEqual(stored)
    expect(desk.owed()).toBe(0)
  })
})

/** What hoodiecrow begins with. */
const EMPTY = { INBOX: { uidvalidity: 1 }, '': { separator: '/', folders: {} } }

// ── the way in ──────────────────────────────────────────────────────────────────────────────────────────────────

describe('checking an account', () => {
  test('says where it was and how many messages lie there', async () => {
    await putAll(numbered(1, 2))
    expect(await checkMailbox(account)).toBe(`${dovecot.user} on 127.0.0.1: 2 messages in ${folder}`)
    expect(await flags()).toEqual([[], []])
  })

  test('TLS from the first byte, STARTTLS, and a certificate for a name as well as an address', async () => {
    const implicit = { ...account, tls: 'implicit', port: dovecot.tlsPort } as const
    const startTls = { ...account, tls: 'starttls' } as const
    for (const secure of [implicit, startTls, { ...implicit, host: 'localhost' }, { ...startTls, host: 'localhost' }]) {
      expect(await checkMailbox(secure, dovecot.ca)).toContain('0 messages')
    }
  })

  const wrong: { what: string; changes: () => Promise<Partial<ImapAccount>>; says: RegExp }[] = [
    {
      what: 'a wrong password',
      changes: async () => ({ password: 'wrong horse' }),
      says: /refuses the user name or password of inese\.kuske@mk\.example; correct them in IMAP_URL$/,
    },
    {
      what: 'a wrong password of a named inbox',
      changes: async () => ({ password: 'wrong horse', inbox: 'PRESS' }),
      says: /correct them in IMAP_URL_PRESS$/,
    },
    {
      what: 'a folder that is not there',
      changes: async () => ({ path: 'Nowhere' }),
      says: /has no folder “Nowhere” on 127\.0\.0\.1; correct the path in IMAP_URL$/,
    },
    {
      what: 'an unknown host',
      changes: async () => ({ host: 'nowhere.invalid' }),
      says: /nowhere\.invalid.*(correct it in IMAP_URL|check the network)/,
    },
    {
      what: 'a port where nothing listens',
      changes: async () => ({ port: await freePort() }),
      says: /^nothing listens on 127\.0\.0\.1:\d+; correct host or port in IMAP_URL$/,
    },
    {
      what: 'a certificate that nobody vouches for',
      changes: async () => ({ tls: 'implicit', port: dovecot.tlsPort }),
      says: /is not trusted .* NODE_EXTRA_CA_CERTS$/,
    },
    {
      what: 'the same over STARTTLS',
      changes: async () => ({ tls: 'starttls' }),
      says: /is not trusted .* NODE_EXTRA_CA_CERTS$/,
    },
    {
      what: 'TLS spoken to a plain port',
      changes: async () => ({ tls: 'implicit' }),
      says: /does not speak TLS on this port/,
    },
  ]
  test.for(wrong)('names what is wrong and the remedy: $what', async ({ changes, says }) => {
    const bad = { ...account, ...(await changes()) }
    const error = (await checkMailbox(bad).catch((error: unknown) => error)) as Error
    expect(error.message).toMatch(says)
    const everything = inspect(error, { depth: 12, showHidden: true })
    expect(everything).not.toContain(bad.password)
    expect(everything).not.toContain(Buffer.from(`\0${bad.user}\0${bad.password}`).toString('base64'))
  })

  test('never falls back to a plain line where STARTTLS is wanted', async () => {
    const server = createHoodiecrow({ plugins: [], users: {}, storage: EMPTY })
    const port = await listen(server.server)
    const error = await checkMailbox({ ...account, tls: 'starttls', port }).catch((error: unknown) => error)
    expect((error as Error).message).toMatch(/does not go over to TLS \(STARTTLS\); use imaps:\/\/ in IMAP_URL/)
    server.server.close()
  })
})

// ── other servers, and the pure part ────────────────────────────────────────────────────────────────────────────

test('the playground’s server is watched as well', async () => {
  const server = createHoodiecrow({
    plugins: ['IDLE', 'MOVE', 'UIDPLUS', 'CONDSTORE'],
    users: { desk: { password: 'registrar' } },
    storage: EMPTY,
  })
  server.appendMessage('INBOX', [], '04-Nov-2017 17:00:01 +0200', mail('mail 1'))
  const port = await listen(server.server)
  const desk = testDesk()
  const changes = { path: 'INBOX', mailbox: 'INBOX', user: 'desk', password: 'registrar', port }
  const watching = watch(desk, { account: { ...account, ...changes } })
  await watching.reaches('caught-up')
  server.appendMessage('INBOX', [], '04-Nov-2017 17:00:02 +0200', mail('mail 2'))
  await eventually(() => expect(desk.handled).toEqual(['mail 1', 'mail 2']), 2000)
  expect(desk.deliveries[0]!.internalDate).toEqual(AFTER)
  await eventually(() => expect(desk.owed()).toBe(0))
  await watching.stop()
  server.server.close()
})

describe('chunks', () => {
  const MB = 1024 * 1024
  const list = (...messages: [uid: number, date: Temporal.Instant, size: number][]) =>
    messages.map(([uid, internalDate, size]) => ({ uid, internalDate, size, marked: false }))
  const many = (count: number, date: Temporal.Instant) =>
    list(...Array.from({ length: count }, (_, n) => [n + 1, date, 1000] as [number, Temporal.Instant, number]))
  const shape = (waiting: ReturnType<typeof list>) =>
    [...inChunks(waiting, OPENS)].map(({ old, messages }) => `${old ? 'old' : 'new'} ${messages.length}`)

  test.for([
    { what: 'nothing', waiting: [], chunks: [] },
    { what: 'by number', waiting: many(120, AFTER), chunks: ['new 50', 'new 50', 'new 20'] },
    { what: 'many old', waiting: many(2500, BEFORE), chunks: ['old 1000', 'old 1000', 'old 500'] },
    {
      what: 'by octets',
      waiting: list([1, AFTER, 10 * MB], [2, AFTER, 6 * MB], [3, AFTER, 1], [4, AFTER, 40 * MB], [5, AFTER, 1]),
      chunks: ['new 2', 'new 1', 'new 1', 'new 1'],
    },
    {
      what: 'old and new in their order',
      waiting: list([1, BEFORE, 1], [2, OPENS, 1], [3, AFTER, 1], [4, BEFORE, 1], [5, AFTER, 1]),
      chunks: ['old 1', 'new 2', 'old 1', 'new 1'],
    },
  ])('$what', ({ waiting, chunks }) => {
    expect(shape(waiting)).toEqual(chunks)
    expect([...inChunks(waiting, OPENS)].flatMap(({ messages }) => messages)).toEqual(waiting)
  })
})

// ── a line that can be cut or go silent ─────────────────────────────────────────────────────────────────────────

interface Line {
  readonly port: number
  /** From now on nothing passes on what is connected, and nobody is told. */
  freeze(): void
  /** Ends all connections. */
  cut(): void
  close(): void
}

async function openLine(to: number): Promise<Line> {
  const open: [Socket, Socket][] = []
  const server = createServer((near) => {
    const far = tcpConnect({ host: '127.0.0.1', port: to })
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
    open.push([near, far])
  })
  const port = await listen(server)
  const cut = () => {
    for (const socket of open.splice(0).flat()) socket.destroy()
  }
  return {
    port,
    freeze: () => {
      for (const [near, far] of open) {
        near.unpipe(far)
        far.unpipe(near)
        near.resume()
        far.resume()
      }
    },
    cut,
    close: () => {
      cut()
      server.close()
    },
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return (server.address() as { port: number }).port
}
