// What must have come of a conversation (README.md): its format, and the comparison of the outcome with it, in
// sentences. As in corpus/score.mjs, case, quotes and dashes make no difference, and of a list any value is right.

import { type ParsedMail, simpleParser } from 'mailparser'
import type { Database } from '../../src/record/database.ts'
import type { Event, Status } from '../../src/vocabulary.ts'
import type { Dovecot } from '../servers/dovecot.ts'
import type { ReceivedMail } from '../servers/smtp.ts'
import type { EventChange } from './journey-event.ts'

/** A value, or a list of equally right ones. */
type Answers = string | null | readonly (string | null)[]

interface PersonWanted {
  readonly givenName: Answers
  readonly familyName: Answers
  readonly organisation: Answers
  readonly personalCodePrefix: Answers
}

export interface Scenario {
  readonly id: string
  readonly note: string
  /** How the event differs from the meeting: `{"capacity": 1}`. */
  readonly event?: EventChange
  /** Further events of the same inbox. */
  readonly events?: readonly EventChange[]
  /** The name under which the receiving server signs; without it the topmost results are taken for its own. */
  readonly authservId?: string
  readonly messages: readonly {
    readonly file: string
    readonly receivedAt: string
    /** It lies in the mailbox until the next message that does not wait: the desk was away. */
    readonly waits?: boolean
    /** The event is changed before this message is handled. */
    readonly event?: EventChange
  }[]
  readonly replies: readonly (readonly (string | null)[])[]
  readonly replyTo: readonly (string | null)[]
  readonly replyLanguage: readonly (string | null)[]
  readonly passList: readonly PersonWanted[]
  readonly incomplete: readonly PersonWanted[]
  readonly waitlisted?: readonly PersonWanted[]
  readonly cancelled?: readonly PersonWanted[]
  readonly review: readonly (boolean | null)[]
  /** The exact marks that each message must have in the end. */
  readonly marks?: readonly (readonly string[])[]
  /** Words that may stand in no reply and nowhere in the database. */
  readonly never?: readonly string[]
  /** Words that must stand in each reply, in its text and its HTML, and words that may not. */
  readonly says?: readonly (readonly string[])[]
  readonly saysNot?: readonly (readonly string[])[]
}

export interface Reply extends ReceivedMail {
  readonly parsed: ParsedMail
}

export async function open(mail: ReceivedMail): Promise<Reply> {
  return { ...mail, parsed: await simpleParser(Buffer.from(mail.raw)) }
}

export function checkReplies(
  scenario: Scenario,
  i: number,
  sent: readonly Reply[],
  /** Of the message that is answered, in angle brackets. */
  messageId: string | undefined,
  event: Event,
): string[] {
  const wanted = scenario.replies[i]!
  if (sent.length > 1) return [`${sent.length} replies`]
  const [reply] = sent
  if (!reply) return wanted.length === 0 || wanted.includes(null) ? [] : [`no reply instead of ${wanted.join(' or ')}`]

  const header = (name: string) => String(reply.parsed.headers.get(name) ?? '')
  const kind = header('x-registrar-reply')
  if (!wanted.includes(kind)) return [`reply ${kind} instead of ${wanted.join(' or ') || 'none'}`]
  const expectations: [string, unknown, unknown][] = [
    ['recipient', reply.to.join().toLowerCase(), scenario.replyTo[i]?.toLowerCase()],
    ['language', header('content-language'), scenario.replyLanguage[i]],
    ['Auto-Submitted', header('auto-submitted'), 'auto-replied'],
    ['X-Auto-Response-Suppress', header('x-auto-response-suppress'), 'All'],
    ['In-Reply-To', reply.parsed.inReplyTo, messageId],
    ['envelope sender', reply.from, event.organiser.email],
    [
      'calendar',
      reply.parsed.attachments.some(({ filename }) => filename === 'meeting.ics'),
      kind === 'confirmation' || undefined,
    ],
  ]
  return [
    ...expectations.flatMap(([what, got, want]) =>
      got === want || want === undefined ? [] : [`${what} ${got} instead of ${want}`],
    ),
    ...checkWords(reply.parsed, scenario.says?.[i] ?? [], scenario.saysNot?.[i] ?? []),
  ]
}

function checkWords(
  { subject, text, html }: ParsedMail,
  says: readonly string[],
  saysNot: readonly string[],
): string[] {
  const parts = [`${subject}\n${text}`, `${subject}\n${html}`]
  return [
    ...says.filter((word) => !parts.every((part) => part.includes(word))).map((word) => `the reply lacks «${word}»`),
    ...saysNot.filter((word) => parts.some((part) => part.includes(word))).map((word) => `the reply says «${word}»`),
  ]
}

/** A mail for a human is flagged and unread; handled mail is read; nothing else is touched. */
export function checkMarks(
  scenario: Scenario,
  uids: readonly number[],
  messages: Awaited<ReturnType<Dovecot['messages']>>,
): string[] {
  return uids.flatMap((uid, i) => {
    const wanted = scenario.review[i]!
    const { flags } = messages.find((message) => message.uid === uid)!
    const forHuman = flags.includes('\\Flagged')
    const faults: string[] = []
    if (wanted !== null && forHuman !== wanted) {
      faults.push(`message ${i + 1}: ${forHuman ? 'a human is shown it' : 'no human is shown it'}`)
    }
    const right = scenario.marks ? [scenario.marks[i]!] : [[], ['$Registrar', '\\Flagged'], ['$Registrar', '\\Seen']]
    if (!right.some((set) => set.join() === flags.join())) faults.push(`message ${i + 1}: marks ${flags.join(' ')}`)
    return faults
  })
}

/** What may stand nowhere; and no reply ever says a first part of a code. */
export async function findForbidden(
  { never = [], passList, incomplete }: Scenario,
  mails: readonly ReceivedMail[],
  db: Database,
): Promise<string[]> {
  const codes = [...passList, ...incomplete].flatMap(({ personalCodePrefix }) => personalCodePrefix)
  const replies = (await Promise.all(mails.map(open))).map(
    ({ parsed }) => ['a reply', `${parsed.subject} ${parsed.text} ${parsed.html}`] as const,
  )
  return [
    ...findIn(replies, [...never, ...codes.filter((code) => code !== null)]),
    ...(never.length > 0 ? findIn(await dump(db), never) : []),
  ]
}

function findIn(places: readonly (readonly [place: string, text: string])[], words: readonly string[]): string[] {
  return words.flatMap((word) =>
    places.filter(([, text]) => text.includes(word)).map(([place]) => `${word} stands in ${place}`),
  )
}

async function dump(db: Database): Promise<(readonly [place: string, text: string])[]> {
  const tables = await db.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'registrar'`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) => db.query<{ row: string }>(`select t::text as row from registrar.${name} t`)),
  )
  return rows.flat().map(({ row }) => ['the database', row] as const)
}

type Person = { readonly [field in keyof PersonWanted]: string | null }

const COLUMNS = `given_name as "givenName", family_name as "familyName", organisation,
  personal_code_prefix as "personalCodePrefix"`

export function readPassList(db: Database): Promise<Person[]> {
  return db.query<Person>(`select ${COLUMNS} from registrar.pass_list`)
}

export function readStatus(db: Database, status: Status): Promise<Person[]> {
  return db.query<Person>(`select ${COLUMNS} from registrar.participants where status = $1`, [status])
}

/** Exactly these people, in any order. */
export function checkPeople(list: string, wanted: readonly PersonWanted[], got: readonly Person[]): string[] {
  const left = [...got]
  const lacking = wanted.filter((person) => {
    const at = left.findIndex((other) => fields.every((field) => isRight(field, person[field], other[field])))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [
    ...lacking.map((person) => `${list}: lacks ${fields.map((field) => [person[field]].flat()[0] ?? '-').join(', ')}`),
    ...left.map((person) => `${list}: has ${fields.map((field) => person[field] ?? '-').join(', ')}`),
  ]
}

export const fields = ['givenName', 'familyName', 'organisation', 'personalCodePrefix'] as const

function isRight(field: (typeof fields)[number], wanted: Answers, got: string | null): boolean {
  return [wanted]
    .flat()
    .some((value) => (value === null || got === null ? value === got : fold(field, value) === fold(field, got)))
}

function fold(field: string, text: string): string {
  const folded = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return field === 'organisation'
    ? folded
        .replace(/["'“”„‟«»‚‘’`]/g, '')
        .replace(/[–—]/g, '-')
        .replace(/[.,;:]+$/, '')
    : folded
}
