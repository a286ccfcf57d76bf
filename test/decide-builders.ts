// Small builders for the tables of test/decide*.test.ts: a mail, a reading, people, the list so far; and a short form
// of a decision that a person can read: «amendment · cancel 1 · + Anna Ozola, TM, 010190: registered».

import { describe, expect, it } from 'vitest'
import { decide, type Facts } from '../src/decide/decide.ts'
import type {
  Change,
  Claim,
  Decision,
  Event,
  Finding,
  Intent,
  Known,
  Mail,
  Participant,
  PersonReading,
  Reading,
  Thread,
} from '../src/vocabulary.ts'

export const riga = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Riga')

export const meeting: Event = {
  id: 'meeting',
  title: { lv: 'Atvērtās pārvaldības rīcības plāns', en: 'Open government action plan' },
  place: { lv: 'Brīvības bulvāris 36, Rīga' },
  starts: riga('2017-11-16T11:00'),
  ends: riga('2017-11-16T13:00'),
  opens: riga('2017-11-01T00:00'),
  deadline: riga('2017-11-14T17:00'),
  timezone: 'Europe/Riga',
  organiser: { name: 'Inese Kuške', email: 'inese.kuske@mk.gov.lv', phone: null },
  privacy: {},
  notify: null,
  languages: ['lv', 'en', 'ru'],
  required: ['givenName', 'familyName', 'organisation', 'personalCodePrefix'],
  capacity: null,
  grace: Temporal.Duration.from('PT0S'),
  reminder: null,
  retention: Temporal.Duration.from('P30D'),
  addresses: [],
  invitation: null,
  inbox: null,
}

export const inTime = '2017-11-10T12:00:00'
export const tooLate = '2017-11-15T12:00:00'
export const anna = 'anna@tm.example.lv'
export const other = 'cits@example.com'

/** A mail from `from` («Anna Ozola <anna@tm.example.lv>» or a bare address). */
export function mail(from: string | readonly string[] = anna, more: Partial<Mail> = {}): Mail {
  return {
    messageId: 'm1@example.lv',
    inReplyTo: [],
    references: [],
    from: [from].flat().map(address),
    sender: null,
    replyTo: [],
    to: [address('inese.kuske@mk.gov.lv')],
    cc: [],
    subject: '',
    headers: [],
    text: '',
    parts: [],
    attachments: [],
    mediaType: 'text/plain',
    mediaTypeParameters: {},
    defects: [],
    fingerprint: 'f',
    ...more,
  }
}

export function address(text: string) {
  const [, name, spec] = /^(?:(.*) )?<(.*)>$/.exec(text) ?? []
  return { name: name ?? null, address: spec ?? text }
}

/** Where a name was read, for its rule. */
const places = { stated: 'prose', signature: 'signature', from: 'from' } as const

interface PersonDetails extends Partial<Pick<PersonReading, 'doubt' | 'withoutCode' | 'codeFromBirthDate'>> {
  /** Where the name was read; `stated` unless told otherwise. */
  name?: keyof typeof places
  organisation?: keyof typeof places
  code?: Finding
  fields?: { [name: string]: string }
}

/** A person as read: name («Anna Ozola», «Anna -»), organisation, code; «-» where absent. */
export function person(name: string, organisation = '-', code = '-', more: PersonDetails = {}): PersonReading {
  const [given, family] = split(name)
  const {
    name: nameAt = 'stated',
    organisation: organisationAt = 'stated',
    code: codeFinding,
    fields = {},
    ...rest
  } = more
  return {
    givenName: finding(given, nameAt),
    familyName: finding(family, nameAt),
    organisation: finding(organisation, organisationAt),
    personalCodePrefix: codeFinding ?? finding(code),
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, finding(value)])),
    withoutCode: null,
    codeFromBirthDate: false,
    doubt: null,
    ...rest,
  }
}

export const unclearCode: Finding = { state: 'unclear', claims: [claim('310687', 'stated')], why: 'no date' }

export function reading(
  intent: Intent,
  participants: readonly PersonReading[] = [],
  more: Partial<Reading> = {},
): Reading {
  return {
    language: 'lv',
    intent,
    question: false,
    participants,
    cancelled: [],
    review: null,
    fullCodeSent: false,
    courtesy: false,
    aboutEvent: true,
    machineSigns: [],
    setAside: [],
    ...more,
  }
}

export const register = (...people: PersonReading[]) => reading('register', people)
export const amend = (...people: PersonReading[]) => reading('amend', people)
export const cancel = (...names: string[]) => reading('cancel', [], { cancelled: names.map(cancelledName) })
/** One person in the other's place. */
export const replace = (old: string, ...people: PersonReading[]) =>
  reading('amend', people, { cancelled: [cancelledName(old)] })

/** A participant on the list, number `id`; registered by anna@tm.example.lv, incomplete where something is «-». */
export function listed(
  id: number,
  name: string,
  organisation = '-',
  code = '-',
  more: Partial<Participant> = {},
): Participant {
  const [given, family] = split(name)
  const data = {
    givenName: orNull(given),
    familyName: orNull(family),
    organisation: orNull(organisation),
    personalCodePrefix: orNull(code),
  }
  return {
    id: String(id),
    ...data,
    fields: {},
    status: Object.values(data).includes(null) ? 'incomplete' : 'registered',
    submittedBy: anna,
    waived: [],
    registeredAt: riga('2017-11-09T09:00').toInstant(),
    ...more,
  }
}

export const thread = (recipient: string, ...ids: number[]): Thread => ({ recipient, participants: ids.map(String) })

export interface Given {
  from?: string
  mail?: Partial<Mail>
  at?: string
  list?: readonly Participant[]
  thread?: Thread
  known?: Partial<Known>
  event?: Partial<Event>
  authservId?: string
  reading: Reading
}

export function decideOn(given: Given): Decision {
  return decide(factsOf(given))
}

export function factsOf(given: Given): Facts {
  const list = given.list ?? []
  const known: Known = {
    participants: list,
    thread: given.thread ?? null,
    placesTaken: list.filter(({ status }) => status === 'registered').length,
    waiting: list.filter(({ status }) => status === 'waitlisted').map(({ id }) => id),
    messageIdReused: false,
    answeredBefore: false,
    ...given.known,
  }
  return {
    mail: mail(given.from ?? anna, given.mail),
    reading: given.reading,
    event: { ...meeting, ...given.event },
    known,
    receivedAt: riga(given.at ?? inTime).toInstant(),
    ...(given.authservId ? { authservId: given.authservId } : {}),
  }
}

export type Row = readonly [shows: string, given: Given, want: string]

/** A sentence of the policy, and the rows that would fail without it. */
export function check(sentence: string, rows: readonly Row[]) {
  describe(sentence, () => {
    it.each(rows)('%s', (_, given, want) => expect(shortForm(decideOn(given))).toBe(want))
  })
}

/** «confirmation · + Anna Ozola, TM, 010190: registered · human»; «-» stands for no reply. */
export function shortForm({ reply, changes, human }: Decision): string {
  return [reply?.kind ?? '-', ...changes.map(change), ...(human === null ? [] : ['human'])].join(' · ')
}

export function change(change: Change): string {
  if (change.type === 'cancel') return `cancel ${change.id}`
  const { givenName, familyName, organisation, personalCodePrefix, fields } = change.data
  const name = givenName === null && familyName === null ? '-' : `${givenName ?? '-'} ${familyName ?? '-'}`
  const values = [name, organisation ?? '-', personalCodePrefix ?? '-', ...Object.values(fields)].join(', ')
  return change.type === 'register'
    ? `+ ${values}: ${change.status}`
    : `${change.how} ${change.id} ${values}: ${change.status}`
}

function cancelledName(name: string) {
  const [given, family] = split(name)
  return { givenName: orNull(given), familyName: orNull(family) }
}

function split(name: string): readonly [string, string] {
  const at = name.indexOf(' ')
  return at < 0 ? [name, '-'] : [name.slice(0, at), name.slice(at + 1)]
}

function orNull(value: string): string | null {
  return value === '-' ? null : value
}

function finding(value: string, at: keyof typeof places = 'stated'): Finding {
  return value === '-' ? { state: 'missing' } : { state: 'found', claim: claim(value, at) }
}

function claim(value: string, at: keyof typeof places): Claim {
  return { value, source: at === 'from' ? 'from' : 'text', from: 0, to: value.length, rule: places[at] }
}
