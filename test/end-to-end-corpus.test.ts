// The whole corpus through the whole desk: what is not about the meeting stays as found, no machine gets an answer, a
// second run changes nothing, and neither database nor logs keep what they must not.
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'
import { type DeskAtWork, openDeskAtWork } from './desk-at-work.ts'
import { findLeaks } from './find-leaks.ts'
import type { Ended } from './registrar-command.ts'

const CORPUS = join(import.meta.dirname, 'corpus')

/** What a careful human would read (corpus/README.md). */
interface Gold {
  readonly intent: string
  readonly participants: readonly { readonly [field: string]: Answers }[]
  readonly cancelled: readonly { readonly [field: string]: Answers }[]
}
type Answers = string | null | readonly (string | null)[]

/** A message in the inbox, in values that compare. */
interface Kept {
  readonly uid: number
  readonly flags: readonly string[]
  readonly internalDate: string
  readonly source: string
}

interface CorpusMail {
  readonly name: string
  readonly uid: number
  readonly source: Buffer
  readonly gold: Gold
}

let desk: DeskAtWork
let corpus: readonly CorpusMail[]
let before: readonly Kept[]
let after: readonly Kept[]
let firstRun: Ended

beforeAll(async () => {
  desk = await openDeskAtWork()
  const names = (await readdir(CORPUS)).filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -4))
  const mails = names.sort().map((name) => ({
    name,
    source: readFileSync(join(CORPUS, `${name}.eml`)),
    gold: JSON.parse(readFileSync(join(CORPUS, `${name}.json`), 'utf8')) as Gold,
  }))
  // Half of it as if a mail program had been there before us.
  const habits = [[], ['\\Seen'], [], ['\\Flagged'], [], ['\\Seen', '\\Answered'], [], ['$Label1']]
  const uids = await desk.deliver(
    mails.map(({ source }, index) => ({
      source,
      internalDate: dateOf(source),
      flags: habits[index % habits.length]!,
    })),
  )
  corpus = mails.map((mail, index) => ({ ...mail, uid: uids[index]! }))
  before = await lookIntoInbox()
  firstRun = await desk.run(['run', '--once'], { LOG_LEVEL: 'trace' })
  after = await lookIntoInbox()
})
afterAll(() => desk?.stop())

/** Six digits, what may stand between, five digits. */
const FULL_CODE = /(?<!\d)(\d{6})[\s\p{Pd}]{0,3}(\d{5})(?!\d)/gu
const FALLBACK = Temporal.Instant.from('2017-11-10T12:00+02:00')

/** When the sender says that it was written; where that is missing or impossible, an hour within the time. */
function dateOf(source: Buffer): Temporal.Instant {
  const [head] = source.toString('latin1').split(/\r?\n\r?\n/, 1)
  const [, date = ''] = /^Date:(.*)$/im.exec(head!) ?? []
  const milliseconds = Date.parse(date)
  return Number.isNaN(milliseconds) ? FALLBACK : Temporal.Instant.fromEpochMilliseconds(milliseconds)
}

async function lookIntoInbox(): Promise<Kept[]> {
  const messages = await desk.dovecot.messages()
  return messages.map(({ uid, flags, internalDate, source }) => ({
    uid,
    flags,
    internalDate: String(internalDate),
    source: Buffer.from(source).toString('latin1'),
  }))
}

const meant = (...intents: readonly string[]) => corpus.filter(({ gold }) => intents.includes(gold.intent))
const namesOf = (uids: readonly number[]) => corpus.filter(({ uid }) => uids.includes(uid)).map(({ name }) => name)
const uidsOf = async (condition: string): Promise<number[]> => {
  const rows = await desk.query<{ uid: string }>(`select uid from registrar.seen where ${condition}`)
  return rows.map(({ uid }) => Number(uid))
}

test('every mail is handled once, and the run succeeds', async () => {
  expect(corpus.length).toBeGreaterThanOrEqual(149)
  expect(firstRun).toMatchObject({ code: 0, stdout: expect.stringContaining('Handled: ') })
  const seen = await desk.query<{ uid: string }>('select uid from registrar.seen')
  expect(seen.map(({ uid }) => Number(uid))).toEqual(corpus.map(({ uid }) => uid))
  expect(namesOf(await uidsOf(`outcome in ('failed', 'old')`))).toEqual([])
})

test('mail that has nothing to do with the meeting stays exactly as found', async () => {
  const others = meant('other').map(({ uid }) => uid)
  expect(others.length).toBeGreaterThan(0)
  const only = (messages: readonly Kept[]) => messages.filter(({ uid }) => others.includes(uid))
  expect(only(after)).toEqual(only(before))
  expect(namesOf(await uidsOf(`outcome = 'other'`))).toEqual(namesOf(others))
})

test('of the rest only the flags change, and nobody’s own flags are lost', async () => {
  const unflagged = (messages: readonly Kept[]) => messages.map(({ flags: _, ...message }) => message)
  expect(unflagged(after)).toEqual(unflagged(before))
  const others = await uidsOf(`outcome = 'other'`)
  const humans = await desk.query<{ uid: string }>(
    `select d.uid from registrar.delivery d join registrar.message m on m.id = d.message where m.needs_human`,
  )
  for (const [index, { uid, flags }] of before.entries()) {
    const marks = others.includes(uid)
      ? []
      : ['$Registrar', humans.some((human) => Number(human.uid) === uid) ? '\\Flagged' : '\\Seen']
    expect(after[index]!.flags).toEqual([...new Set([...flags, ...marks])].sort())
  }
})

test('no machine gets an answer, and no human is taken for one', async () => {
  const answered = await desk.query<{ uid: string; messageId: string }>(
    `select d.uid, r.message_id as "messageId" from registrar.reply r join registrar.delivery d on d.message = r.answers`,
  )
  const sent = await Promise.all(desk.smtp.mails.map(({ raw }) => simpleParser(Buffer.from(raw))))
  const answeredUids = sent.map(({ messageId }) => {
    const reply = answered.find((row) => `<${row.messageId}>` === messageId)
    expect(reply, `a reply that the database does not know: ${messageId}`).toBeDefined()
    return Number(reply!.uid)
  })
  expect(answeredUids.length).toBeGreaterThan(100)
  expect(new Set(answeredUids).size).toBe(answeredUids.length)
  const silent = meant('automatic', 'other').map(({ uid }) => uid)
  expect(namesOf(answeredUids.filter((uid) => silent.includes(uid)))).toEqual([])
  const human = meant('register', 'amend', 'cancel', 'question').map(({ uid }) => uid)
  const silenced = (await uidsOf(`outcome in ('automatic', 'other')`)).filter((uid) => human.includes(uid))
  expect(namesOf(silenced)).toEqual([])
})

test('the pass list is printed', async () => {
  const rows = await desk.query<Record<string, string>>('select * from registrar.pass_list')
  expect(rows.length).toBeGreaterThan(50)
  const { code, stdout } = await desk.run(['list', '--status', 'registered'])
  expect(code).toBe(0)
  const lines = stdout.split('\n').slice(1).filter(Boolean)
  console.log(`pass list of the corpus: ${rows.length} people, ${desk.smtp.mails.length} replies`)
  for (const { family_name, given_name, organisation, personal_code_prefix } of rows) {
    const cells = [family_name, given_name, organisation, personal_code_prefix] as string[]
    expect(lines.filter((line) => cells.every((cell) => line.includes(cell))).length, `${cells}`).toBeGreaterThan(0)
  }
  expect(lines.filter((line) => line.startsWith('meeting-2017'))).toHaveLength(rows.length)
})

test('a second run changes nothing', async () => {
  const dump = await desk.dump()
  const sent = desk.smtp.mails.length
  const again = await desk.run(['run', '--once'])
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Handled: nothing new') })
  expect(await desk.dump()).toBe(dump)
  expect(await lookIntoInbox()).toEqual(after)
  expect(desk.smtp.mails).toHaveLength(sent)
})

test('database, replies and logs hold no second part of a code; logs hold no participant', async () => {
  const mails = await Promise.all(corpus.map(({ source }) => parseMail(source)))
  const texts = mails.map(({ subject, text }) => `${subject}\n${text}`)
  const people = corpus.flatMap(({ gold }) => [...gold.participants, ...gold.cancelled])
  const gold = (field: string) => people.flatMap((person) => person[field] ?? []).filter((value) => value !== null)
  const prefixes = gold('personalCodePrefix')
  const codes = texts.flatMap((text) => [...text.matchAll(FULL_CODE)].map(([, prefix, rest]) => ({ prefix, rest })))
  const seconds = codes
    .filter(({ prefix }) => prefixes.includes(prefix!))
    .flatMap(({ prefix, rest }) => [rest!, `${prefix}${rest}`])
  expect(seconds.length).toBeGreaterThan(0)
  const replies = await Promise.all(desk.smtp.mails.map(({ raw }) => simpleParser(Buffer.from(raw))))
  const places = {
    database: await desk.dump(),
    replies: replies.map(({ subject, text, html }) => `${subject}\n${text}\n${html || ''}`).join('\n'),
    logs: `${firstRun.stdout}\n${firstRun.stderr}`,
  }
  for (const [place, text] of Object.entries(places)) expect(findLeaks(text, seconds), place).toEqual([])
  const names = [...gold('givenName'), ...gold('familyName')]
  // What is kept is found, so that what is not found is not kept.
  expect(findLeaks(places.database, [...names, ...prefixes]).length).toBeGreaterThan(300)
  expect(findLeaks(places.logs, [...names, ...prefixes])).toEqual([])
})
