// What a reply says, before it is a mail: the plan and the event become a letter of a few paragraphs in the reader's
// language. It tells what became of the mail as a whole, then of each person, then only what this reader needs to do.
import { type Sentences, sentences } from '../locales/sentences.ts'
import type { Event, Language, OwnField, PersonOutcome, ReplyPlan, StandardField } from '../vocabulary.ts'
import { oneLine, safeText } from './safe-text.ts'

export interface Letter {
  /** Language tag (BCP 47) of its words. */
  readonly tag: string
  readonly subject: string
  readonly blocks: readonly Block[]
}

/** The parts that a letter is made of; how they look is for render-text.ts and render-html.ts. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  /** The one thing that the reader is asked to do. */
  | { readonly type: 'request'; readonly text: string }
  | { readonly type: 'people'; readonly heading: string; readonly people: readonly Line[] }
  | { readonly type: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'signature'; readonly lines: readonly string[] }
  | { readonly type: 'small'; readonly heading: string; readonly text: string }

/** One person: who, and what became of them. */
export interface Line {
  readonly name: string
  readonly organisation: string | null
  readonly outcome: readonly string[]
}

/** Gives the letter that `plan` asks for. Texts that the event has not got in its language stand in the event's first. */
export function writeLetter(plan: ReplyPlan, event: Event): Letter {
  const say = sentences[plan.language]
  const matter = { plan, event, say }
  const title = oneLine(inLanguage(event.title, plan, event) ?? event.id)
  const blocks = [
    paragraph(say.greeting),
    paragraph(open(matter, title)),
    tellPeople(matter),
    request(askForMissing(matter)),
    facts(tellTimes(matter)),
    ...remarks(matter).map(paragraph),
    sign(matter),
    tellPrivacy(matter),
  ]
  return {
    tag: say.tag,
    subject: say.subject[plan.kind](title),
    blocks: blocks.filter((block) => block !== null),
  }
}

/** Where a human will answer, that is the news, and stands first. */
function open({ plan: { kind }, say }: Matter, title: string): string {
  const opening = say.opening[kind](title)
  return kind === 'handover' ? `${opening} ${say.humanAnswers}` : opening
}

/** What one letter is about, and the words for it. */
interface Matter {
  readonly plan: ReplyPlan
  readonly event: Event
  readonly say: Sentences
}

/** Kinds that say nothing but «you have a place» carry the meeting for the reader's calendar. */
export function carriesCalendar(kind: ReplyPlan['kind']): boolean {
  return kind === 'confirmation' || kind === 'promotion'
}

/** The last moment at which what this mail asks can still be changed; null where it has passed. */
function changesUntil(event: Event, receivedAt: Temporal.Instant): Temporal.ZonedDateTime | null {
  const moments = [event.deadline, event.deadline.add(event.grace)]
  return moments.find((until) => Temporal.Instant.compare(receivedAt, until.toInstant()) <= 0) ?? null
}

/** The event's text in the language of the reply, else in the event's first. */
export function inLanguage<T>(
  texts: { readonly [L in Language]?: T },
  { language }: ReplyPlan,
  event: Event,
): T | null {
  return texts[language] ?? texts[event.languages[0]] ?? null
}

// ── the people ──────────────────────────────────────────────────────────────────────────────────────────────────

/** States in which a person is, or can still come to be, on the list by what this sender supplied. */
const ON_THE_LIST: readonly PersonOutcome['state'][] = ['registered', 'incomplete', 'waitlisted', 'amended']
const HOLDS_SOMETHING: readonly PersonOutcome['state'][] = ['registered', 'waitlisted', 'amended', 'unchanged']

function tellPeople(matter: Matter): Block | null {
  const { people } = matter.plan
  if (people.length === 0) return null
  return {
    type: 'people',
    heading: matter.say.people.heading,
    people: people.map((person) => tellPerson(person, matter)),
  }
}

function tellPerson(person: PersonOutcome, matter: Matter): Line {
  const { say } = matter
  const { state, missing, position } = person
  const names = [safeText(person.givenName), safeText(person.familyName)].filter((name) => name !== null)
  const outcome = [say.people.state[state]]
  if (position !== null) outcome.push(`${say.people.position}: ${position}`)
  if (isAsked(person))
    outcome.push(`${say.people.missing}: ${missing.map((name) => nameField(name, matter)).join(', ')}`)
  const code = tellCode(person, say)
  if (code !== null) outcome.push(code)
  return { name: names.join(' ') || say.people.unnamed, organisation: safeText(person.organisation), outcome }
}

/** Whether a code stands on the list; of its digits nothing is ever said. */
function tellCode({ state, code, missing }: PersonOutcome, say: Sentences): string | null {
  if (!ON_THE_LIST.includes(state) || missing.includes('personalCodePrefix')) return null
  if (code === 'received') return say.people.codeReceived
  return code === 'from-birth-date' ? say.people.codeFromBirthDate : null
}

// ── what is lacking ─────────────────────────────────────────────────────────────────────────────────────────────

function isAsked({ state, missing }: PersonOutcome): boolean {
  return missing.length > 0 && state !== 'late' && state !== 'cancelled'
}

function askForMissing(matter: Matter): string | null {
  const { plan, event, say } = matter
  const asked = new Set(plan.people.filter(isAsked).flatMap(({ missing }) => missing))
  if (asked.size === 0) return null
  const inOrder = event.required.map((field) => (typeof field === 'string' ? field : field.name))
  const fields = [...asked].sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b))
  const list = new Intl.ListFormat(say.tag, { type: 'conjunction' }).format(
    fields.map((name) => askField(name, matter)),
  )
  const isCodeAsked = asked.has('personalCodePrefix')
  return [say.ask(list), say.notConfirmedYet, ...(isCodeAsked ? [say.doNotSendFullCode] : [])].join(' ')
}

function nameField(name: string, matter: Matter): string {
  return isStandard(name) ? matter.say.fields[name].name : quoteLabel(name, matter)
}

function askField(name: string, matter: Matter): string {
  return isStandard(name) ? matter.say.fields[name].ask : quoteLabel(name, matter)
}

function isStandard(name: string): name is StandardField {
  return Object.hasOwn(sentences.lv.fields, name)
}

/** A field of the event's own goes by its label: nobody can decline that, so it stands in quotation marks. */
function quoteLabel(name: string, { plan, event, say }: Matter): string {
  const field = event.required.find((field): field is OwnField => typeof field !== 'string' && field.name === name)
  const labels = field === undefined ? null : inLanguage(field.labels, plan, event)
  return say.quote(oneLine(labels?.[0] ?? name))
}

// ── when, where, until when ─────────────────────────────────────────────────────────────────────────────────────

function tellTimes({ plan, event, say }: Matter): (readonly [string, string])[] {
  const { facts } = say
  if (plan.kind === 'late') {
    const received = plan.receivedAt.toZonedDateTimeISO(event.timezone)
    return [
      [facts.deadline, formatMoment(event.deadline, say)],
      // To the second: 17:00:01 is late.
      [facts.received, say.at(formatDay(received, say), received.toPlainTime().toString({ smallestUnit: 'second' }))],
    ]
  }
  const told: (readonly [string, string])[] = []
  const until = changesUntil(event, plan.receivedAt)
  if (plan.people.some(isAsked) && until !== null) told.push([facts.answerBy, formatMoment(until, say)])
  if (plan.people.some(({ state }) => state === 'registered' || state === 'amended')) {
    told.push([facts.when, formatSpan(event, say)])
    const place = inLanguage(event.place, plan, event)
    if (place !== null) told.push([facts.where, oneLine(place)])
  }
  return told
}

function formatSpan({ starts, ends }: Event, say: Sentences): string {
  if (!starts.toPlainDate().equals(ends.toPlainDate()))
    return `${formatMoment(starts, say)} – ${formatMoment(ends, say)}`
  return say.at(formatDay(starts, say), `${formatTime(starts)}–${formatTime(ends)}`)
}

function formatMoment(moment: Temporal.ZonedDateTime, say: Sentences): string {
  return say.at(formatDay(moment, say), formatTime(moment))
}

/** «2017. gada 16. novembris», with plain spaces. */
function formatDay(moment: Temporal.ZonedDateTime, { tag }: Sentences): string {
  return moment.toPlainDate().toLocaleString(tag, { dateStyle: 'long' }).replace(/\s/gu, ' ')
}

function formatTime(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' })
}

// ── what else this reader must know ─────────────────────────────────────────────────────────────────────────────

function remarks({ plan, event, say }: Matter): string[] {
  const { kind, people, receivedAt, fullCodeSent } = plan
  const has = (...states: PersonOutcome['state'][]) => people.some(({ state }) => states.includes(state))
  const onList = people.filter(({ state }) => ON_THE_LIST.includes(state))
  const until = changesUntil(event, receivedAt)
  const said: string[] = []
  const isAttached = carriesCalendar(kind)
  if (has('registered', 'amended')) said.push(isAttached ? `${say.bring} ${say.calendar}` : say.bring)
  if (has('waitlisted')) said.push(say.waiting)
  if (onList.some(({ code }) => code === 'from-birth-date')) said.push(say.codeFromBirthDate)
  if (onList.some(({ askSpelling }) => askSpelling)) said.push(say.passportSpelling)
  if (fullCodeSent) said.push(say.fullCodeSent)
  if (kind !== 'handover' && has('human')) said.push(say.humanAnswers)
  if (people.some(({ state }) => HOLDS_SOMETHING.includes(state))) {
    said.push(say.change(until === null ? null : formatMoment(until, say)))
  } else if (kind === 'cancellation' && until !== null) said.push(say.cancelledByMistake)
  if (kind === 'late') said.push(say.contactOrganiser)
  return said
}

function sign({ event: { organiser }, say }: Matter): Block {
  const phone = organiser.phone === null ? [] : [`${say.facts.phone}: ${oneLine(organiser.phone)}`]
  return { type: 'signature', lines: [say.farewell, oneLine(organiser.name), organiser.email, ...phone] }
}

function tellPrivacy({ plan, event, say }: Matter): Block | null {
  const notice = plan.privacyNotice ? inLanguage(event.privacy, plan, event) : null
  return notice === null ? null : { type: 'small', heading: say.privacy, text: oneLine(notice) }
}

function paragraph(text: string | null): Block | null {
  return text === null ? null : { type: 'paragraph', text }
}

function request(text: string | null): Block | null {
  return text === null ? null : { type: 'request', text }
}

function facts(told: (readonly [string, string])[]): Block | null {
  return told.length === 0 ? null : { type: 'facts', facts: told }
}
