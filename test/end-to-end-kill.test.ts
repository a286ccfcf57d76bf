// Killed with -9 at twenty instants and started again each time, while two hundred mails arrive: in the end every mail
// has one outcome, every person is on the list once, and every reply has left. A reply leaves twice only where the kill
// fell between the server's acceptance and our commit, and then it is the same to the last byte.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskAtWork, type Letter, openDeskAtWork, type Registrant, writeForm, writeMail } from './desk-at-work.ts'
import type { Ended } from './registrar-command.ts'

const SEED = 20171116
const KILLS = 20

let desk: DeskAtWork
beforeAll(async () => {
  desk = await openDeskAtWork()
})
afterAll(() => desk?.stop())

test('killed at 20 instants, 200 mails have 200 outcomes', { timeout: 180_000 }, async () => {
  const random = mulberry32(SEED)
  const { letters, people, messages } = writeLetters(random)
  expect(letters).toHaveLength(200)
  const instants = chooseInstants(random)
  for (const [index, instant] of instants.entries()) {
    const arriving = letters.slice((index * 200) / KILLS, ((index + 1) * 200) / KILLS)
    const [ended] = await Promise.all([runUntilKilled(instant), desk.deliver(arriving)])
    expect(ended.code, `${ended.stdout}\n${ended.stderr}`).toBeNull()
  }
  expect(await desk.run(['run', '--once'])).toMatchObject({ code: 0 })

  // Two hundred mails, each with its outcome; the same message delivered again is the same message.
  expect(await countBy('outcome', 'seen')).toEqual({ registered: 170, incomplete: 20, unchanged: 10 })
  expect(await countBy('outcome', 'correspondence')).toEqual({ registered: 160, incomplete: 20, unchanged: 10 })
  expect(await countBy('change', 'history')).toEqual({ register: 160, complete: 20 })
  const list = await desk.query<Registrant>(
    `select given_name as given, family_name as family, organisation, personal_code_prefix as code
     from registrar.pass_list`,
  )
  expect(list.map(line).sort()).toEqual(people.map(line).sort())
  expect(await desk.query('select from registrar.participants')).toHaveLength(people.length)

  // Every message has its one reply, and every reply has left.
  const replies = await desk.query<{ messageId: string; state: string }>(
    'select message_id as "messageId", state from registrar.reply',
  )
  expect(replies).toHaveLength(messages)
  expect(replies.filter(({ state }) => state !== 'sent')).toEqual([])
  const copies = Map.groupBy(await openMails(), ({ messageId }) => messageId)
  expect([...copies.keys()].sort()).toEqual(replies.map(({ messageId }) => `<${messageId}>`).sort())
  expect(new Set([...copies.values()].map(([first]) => first!.inReplyTo)).size).toBe(messages)
  for (const [messageId, [first, ...others]] of copies) {
    for (const other of others) expect(other, messageId).toEqual(first)
  }

  const surplus = desk.smtp.mails.length - messages
  const betweenAcceptanceAndCommit = instants.filter(({ after, wait }) => after === 'accepted' && wait === 0).length
  console.log(`${messages} replies, ${surplus} of them left once more; seed ${SEED}`)
  expect(surplus).toBeGreaterThanOrEqual(betweenAcceptanceAndCommit)

  const marked = (await desk.dovecot.messages()).map(({ flags }) => flags.join(' '))
  expect(marked).toEqual(letters.map(() => '$Registrar \\Seen'))
})

// ── when it is killed ───────────────────────────────────────────────────────────────────────────────────────────────

/** So many milliseconds after the n-th time that something happened in this life; 0: before the desk can know of it. */
interface Instant {
  readonly after: 'started' | 'handled' | 'accepted'
  readonly times: number
  readonly wait: number
}

function chooseInstants(random: () => number): Instant[] {
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  return Array.from({ length: KILLS }, (_, index): Instant => {
    if (index % 5 === 0) return { after: 'started', times: 1, wait: upTo(800) }
    if (index % 5 < 3) return { after: 'handled', times: 1 + upTo(7), wait: upTo(20) }
    return { after: 'accepted', times: 1 + upTo(4), wait: index % 2 === 0 ? 0 : upTo(4) }
  })
}

async function runUntilKilled({ after, times, wait }: Instant): Promise<Ended> {
  const { child, ended } = desk.start(['run'])
  const kill = () => void child.kill('SIGKILL')
  let count = 0
  const happened = (what: Instant['after']) => {
    if (what !== after || ++count !== times) return
    if (wait === 0) kill()
    else void sleep(wait).then(kill)
  }
  desk.smtp.respond((stage) => {
    // The server takes the mail, and only then says so.
    if (stage === 'data') happened('accepted')
    return 'accept'
  })
  child.stderr.on('data', (lines: string) => {
    for (const _ of lines.matchAll(/"message handled"/g)) happened('handled')
  })
  happened('started')
  return ended
}

// ── what arrives ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * 140 complete registrations; 20 without a code, and their 20 completions; 10 that are delivered again by another way;
 * 10 people who write the same once more. Whatever follows upon a mail comes somewhere behind it.
 */
function writeLetters(random: () => number): { letters: Letter[]; people: Registrant[]; messages: number } {
  const people = inventPeople(160)
  const opening = Temporal.Instant.from('2017-11-06T08:00+02:00')
  const placed: { at: number; source: string }[] = []
  const place = (source: string, behind = 0) => {
    const at = behind + random() * (1 - behind)
    placed.push({ at, source })
    return at
  }
  for (const [index, person] of people.entries()) {
    const id = `person-${index}`
    const mail = (name: string, text: string) => writeMail({ id: `${id}-${name}`, from: `${id}@example.com`, text })
    const isIncomplete = index >= 140
    const first = mail('first', isIncomplete ? writeForm(person).replace(/\n.*$/, '') : writeForm(person))
    const at = place(first)
    if (isIncomplete) place(mail('completes', `Personas kods: ${person.code}-`), at)
    else if (index < 10) place(`Received: from relay.example.net by mx.example.lv; Mon, 6 Nov 2017\r\n${first}`, at)
    else if (index < 20) place(mail('repeats', writeForm(person)), at)
  }
  const letters = placed
    .toSorted((a, b) => a.at - b.at)
    .map(({ source }, minutes) => ({ source, internalDate: opening.add({ minutes }) }))
  return { letters, people, messages: letters.length - 10 }
}

function inventPeople(count: number): Registrant[] {
  const given = 'Anna Dace Elīna Gunta Ieva Ilze Inga Jana Kristīne Laura Līga Madara Maija Rita Sanita Zane'.split(' ')
  const family = 'Bērziņa Kalniņa Ozola Liepa Krūmiņa Balode Eglīte Zariņa Vītola Kļaviņa'.split(' ')
  const organisations = ['Kultūras ministrija', 'Tieslietu ministrija', 'biedrība „Atvērtais logs”', 'SIA „Ābele”']
  return Array.from({ length: count }, (_, index) => ({
    given: given[index % given.length]!,
    family: family[Math.floor(index / given.length) % family.length]!,
    organisation: organisations[index % organisations.length]!,
    code: `${String(1 + (index % 28)).padStart(2, '0')}${String(1 + (index % 12)).padStart(2, '0')}${60 + (index % 40)}`,
  }))
}

// ── what came of it ─────────────────────────────────────────────────────────────────────────────────────────────────

const line = ({ given, family, organisation, code }: Registrant) => [given, family, organisation, code].join(', ')

async function countBy(column: string, table: string): Promise<Record<string, number>> {
  const rows = await desk.query<{ value: string; count: number }>(
    `select ${column} as value, count(*)::int as count from registrar.${table} group by 1`,
  )
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]))
}

async function openMails() {
  return Promise.all(
    desk.smtp.mails.map(async ({ from, to, raw }) => {
      const { messageId, inReplyTo } = await simpleParser(Buffer.from(raw))
      return { messageId, inReplyTo, from, to, bytes: createHash('sha256').update(raw).digest('hex') }
    }),
  )
}

/** A small generator of numbers in [0, 1): the same seed, the same run (public domain, by Tommy Ettinger). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
