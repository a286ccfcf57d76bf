// Mail that hangs, crashes or eats memory ends its own reading, and nothing else: it is set aside with its reason, the
// next mail is read at once, and the desk itself stays small. `npm run poison` proves the same with real servers, at full
// size, and prints the figures.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'
import { processorTime } from '../src/reader/processor-time.ts'
import { openReaderPool, type ReaderPool } from '../src/reader/reader-pool.ts'
import { fetchLarge } from '../src/receive/fetch-large.ts'
import {
  endlessHeader,
  faultyMail,
  HOSTILE_UNITS,
  hostileText,
  largeAttachment,
  manyParts,
  nestedParts,
  nestedZips,
  zipBomb,
} from './poison/poisons.ts'
import { meeting } from './reading.ts'
import { type Dovecot, startDovecot } from './servers/dovecot.ts'
import { writeForm, writeMail } from './write-mail.ts'

const good = Buffer.from(
  writeMail({
    id: 'good',
    from: 'Made Irbe <made@example.lv>',
    text: writeForm({ given: 'Made', family: 'Irbe', organisation: 'Kultūras ministrija', code: '120385' }),
  }),
)

test('a reader whose child has gone by itself closes, or reads the next mail with another', async () => {
  const program = new URL('poison/poisonous-reader.ts', import.meta.url).pathname
  const isGone = () => vi.waitFor(() => expect(commands()).not.toContain(program), { timeout: 10_000 })
  const reader = openReaderPool({ program })
  expect((await reader.open(faultyMail('leave'))).failure).toBeNull()
  await isGone()
  expect((await reader.open(good)).failure).toBeNull()
  expect((await reader.open(faultyMail('leave'))).failure).toBeNull()
  await isGone()
  await reader.close()
}, 60_000)

/** What runs on this machine, as Linux tells it. */
function commands(): string {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.map(commandOf).join('\n')
}

/** '' where the process has ended meanwhile. */
function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

test('a reader that has read hundreds of mails reads the next, and gives none of them up', async () => {
  const folder = new URL('unseen-2/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  const reader = openReaderPool()
  try {
    // Every so manyth, of all kinds.
    for (let i = 0; i < 400; i++) {
      const { mail, failure } = await reader.open(readFileSync(new URL(files[i * 30]!, folder)))
      expect(failure).toBeNull()
      await reader.read(mail, meeting)
    }
  } finally {
    await reader.close()
  }
}, 300_000)

describe('a reader whose parser', () => {
  const program = new URL('poison/poisonous-reader.ts', import.meta.url).pathname
  let reader: ReaderPool
  beforeAll(async () => {
    reader = openReaderPool({ program, patienceMs: 4000 })
    await reader.open(good)
  })
  afterAll(() => reader.close())

  test.each([
    ['loops', 'loop', 'reading this message took more than 4 s'],
    ['ends the process', 'exit', 'reading this message crashed'],
    ['aborts', 'abort', 'reading this message crashed or took too much memory'],
    ['fills buffers', 'fill buffers', 'reading this message took too much memory'],
    // Whichever comes first: the heap's bound, the watch over all memory, or the clock over a collector that never ends.
    ['fills the heap', 'fill the heap', /^reading this message (?:crashed or )?took/],
  ])('%s gives up that mail with its reason, and reads the next', async (_, fault, why) => {
    const { mail, failure } = await reader.open(faultyMail(fault))
    expect(failure?.message).toMatch(why)
    // Whose mail it is and which is told by its header, as if nothing had happened.
    const { messageId, from, fingerprint } = await parseMail(faultyMail(fault))
    expect(mail).toMatchObject({ messageId, from, fingerprint, text: '', defects: [failure?.message] })

    const next = await reader.open(good)
    expect(next.failure).toBeNull()
    expect((await reader.read(next.mail, meeting)).participants).toHaveLength(1)
  })

  test('only stands still is given a second try', async () => {
    const until = Temporal.Now.instant().add({ seconds: 6 })
    const source = Buffer.concat([Buffer.from(`X-Standstill-Until: ${until}\r\n`), good])
    expect((await reader.open(source)).failure).toBeNull()
    expect(Temporal.Instant.compare(Temporal.Now.instant(), until)).toBeGreaterThanOrEqual(0)
  })
})

test('the processor time of a process is known where Linux tells it', () => {
  const before = processorTime(process.pid)!
  const begun = process.cpuUsage()
  while (process.cpuUsage(begun).user < 200_000);
  expect(processorTime(process.pid)! - before).toBeGreaterThan(150)
  expect(processorTime(0)).toBeNull()
})

describe('what is opened in the end', () => {
  let reader: ReaderPool
  beforeAll(() => {
    reader = openReaderPool()
  })
  afterAll(() => reader.close())

  test.each([
    ['a bomb in a Word document', () => zipBomb(100_000_000), /damaged or protected/],
    ['a ZIP in a ZIP in a ZIP', () => nestedZips(6), /cannot be read/],
  ])('%s', async (_, make, defect) => {
    const { mail, failure } = await reader.open(await make())
    expect(failure).toBeNull()
    expect(mail.defects).toContainEqual(expect.stringMatching(defect))
    expect(await reader.read(mail, meeting)).toMatchObject({ fullCodeSent: false })
  })

  test.each([
    ['ten thousand nested parts', () => nestedParts(10_000), 'the message has more or deeper parts than can be read'],
    ['ten thousand parts', () => manyParts(10_000), 'the message has more or deeper parts than can be read'],
    ['a header line without end', () => endlessHeader(5_000_000), 'the header of the message is too long to be read'],
  ])('not: %s', async (_, make, why) => {
    const { mail, failure } = await reader.open(make())
    expect(failure?.message).toBe(why)
    expect(mail.from).toHaveLength(1)
  })

  test.each(HOSTILE_UNITS)('200 KB of «%s»', async (unit) => {
    const { mail, failure } = await reader.open(hostileText(unit, 200_000))
    expect(failure).toBeNull()
    expect(await reader.read(mail, meeting)).toMatchObject({ fullCodeSent: false })
  })
})

describe('of a large message', () => {
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot()
  }, 300_000)
  afterAll(() => dovecot.stop())

  /** What is fetched of a message that lies in the mailbox. */
  const fetched = (source: Buffer) =>
    dovecot.session(async (client) => {
      const appended = await client.append('INBOX', source)
      await client.mailboxOpen('INBOX')
      return Buffer.from((await fetchLarge(client, (appended as { uid: number }).uid, source.length))!)
    })

  test('a film is left in the mailbox, and reading knows', async () => {
    const source = largeAttachment(20_000_000, 'video/mp4', 'sveiciens.mp4')
    const octets = await fetched(source)
    expect(octets.length).toBeLessThan(2000)
    const mail = await parseMail(octets)
    expect(mail.text).toContain('Poga')
    expect(mail.defects).toEqual(['the attached file (mp4) is too large to be fetched'])
    expect(mail.attachments).toMatchObject([{ name: 'sveiciens.mp4', mediaType: 'video/mp4', read: false }])
    expect(mail.attachments[0]!.size).toBeCloseTo(14_600_000, -6)
    const again = await fetched(Buffer.concat([Buffer.from('Received: from elsewhere\r\n'), source]))
    expect((await parseMail(again)).fingerprint).toBe(mail.fingerprint)
  })

  test('what can hold the list is fetched, octet for octet', async () => {
    const source = largeAttachment(3_000_000, 'application/octet-stream', 'saraksts.xlsx')
    expect((await fetched(source)).equals(source)).toBe(true)
  })

  test.each([
    [
      'beyond all measure is left there, whatever it holds',
      largeAttachment(20_000_000, 'application/zip', 'saraksts.zip'),
    ],
    ['in one part is cut off', hostileText('Jānis ', 8_000_000)],
    ['with an endless header is cut off', endlessHeader(20_000_000)],
    [
      'with ten thousand nested parts is cut off',
      Buffer.concat([nestedParts(10_000), Buffer.alloc(20_000_000, 'a\r\n')]),
    ],
  ])('one %s', async (_, source) => {
    const octets = await fetched(source)
    expect(octets.length).toBeLessThan(5_000_000)
    const mail = await parseMail(octets)
    expect(mail.messageId ?? 'header@example.com').toMatch(/@example\.com$/)
    expect(mail.defects.length).toBeGreaterThan(0)
  })
})
