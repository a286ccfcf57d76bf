// What the desk does about one mail: what changes on the list, which one reply goes out, whether a human has to look.
// Pure: the mail, its reading, the event, what is known and the time of receipt go in; a Decision comes out.

import {
  type Address,
  type Decision,
  type Event,
  foldAddress,
  type Known,
  type Mail,
  type NameReading,
  type Outcome,
  type Participant,
  type PersonOutcome,
  type Reading,
  type ReplyKind,
  type ReplyPlan,
} from '../vocabulary.ts'
import { dmarcFailed } from './authentication.ts'
import { isLate } from './deadline.ts'
import { matchCancelled } from './match-cancelled.ts'
import { matchPeople } from './match-person.ts'
import { decidePerson, heldBack, stands, type TakePlace, takeOff, toHuman, type Verdict } from './person-outcome.ts'
import { takePlaces } from './places.ts'
import { reasons } from './reasons.ts'
import { author, authorAddress, replyAddress } from './reply-address.ts'
import { outcomeOf, replyKind } from './reply-kind.ts'
import type { IsSpelling, Situation } from './situation.ts'
import { supplied } from './supplied.ts'

export interface Facts {
  readonly mail: Mail
  readonly reading: Reading
  readonly event: Event
  readonly known: Known
  /** The IMAP internal date. */
  readonly receivedAt: Temporal.Instant
  /** The name under which our own mail server signs its Authentication-Results; without it the topmost is taken. */
  readonly authservId?: string | null
  /** Languages are not this room's to know; without it no name spells another. */
  readonly isSpelling?: IsSpelling
  /** It reports that a reply of ours could not be delivered, for good. */
  readonly bounced?: boolean
}

/** The desk's policy (DESIGN §5), from the first rule that applies to the last. */
export function decide(facts: Facts): Decision {
  const { mail, reading, event, known, receivedAt } = facts
  const namesPeople = reading.participants.length > 0 || reading.cancelled.length > 0

  const forged = dmarcFailed(mail.headers, facts.authservId ?? null)
  if (reading.intent === 'automatic')
    return silently('automatic', facts.bounced && !forged ? reasons.bounced : reading.review)
  if (isFromOurselves(mail, event)) return namesPeople ? silently('human', reasons.organiserWrote) : silently('other')
  const isThanks = reading.courtesy && !namesPeople && !reading.question && reading.review === null
  // An answer to our own reply is about the event, whatever it says.
  const isOther = reading.intent === 'other' && !isThanks
  if (isOther && known.thread === null) return reading.review ? silently('human', reading.review) : silently('other')
  if (forged) return silently('human', reasons.dmarcFailed)
  const sender = authorAddress(mail)
  if (sender === null) return silently('human', reasons.noSender)
  if (known.messageIdReused) return handOver(facts, reasons.messageIdReused)
  if (isThanks) return silently('unchanged')
  if (isOther) return silently('human', reading.review ?? reasons.maybeOurs)
  if (reading.intent === 'question') return handOver(facts, reading.review ?? reasons.question)
  if (!namesPeople && reading.intent !== 'cancel') return handOver(facts, reading.review ?? reasons.nobodyRead)

  const situation: Situation = {
    event,
    known,
    intent: reading.intent,
    late: isLate(receivedAt, event),
    author: sender,
    authorName: author(mail)?.name ?? null,
    isSpelling: facts.isSpelling ?? (() => false),
  }
  return conclude(facts, decidePeople(reading, situation))
}

// ── the people of the mail ──────────────────────────────────────────────────────────────────────────────────────

/** What becomes of each person of the mail. */
export function decidePeople(reading: Reading, situation: Situation): readonly Verdict[] {
  const people = reading.participants.map((person) => supplied(person, situation.event))
  // A doubt holds back only the person whom it concerns; a doubt that concerns nobody in particular holds back all.
  const isExplained = people.some(({ doubt, withoutCode }) => doubt !== null || withoutCode !== null)
  if (reading.review !== null && !isExplained) {
    return people.map((person) => heldBack(person, reading.review!, situation))
  }

  const cancelled = namesToCancel(reading).map((name) => matchCancelled(name, situation))
  const leaving = [...new Set(cancelled.flatMap((match) => (match.who === 'theirs' ? [match.participant] : [])))]
  const matches = matchPeople(people, situation, leaving)
  const takePlace = placesOf(situation, leaving)
  const coming = people.flatMap((person, i) => {
    const isAskedAlready = matches[i]!.who === 'several' && matches.slice(0, i).some(({ who }) => who === 'several')
    return isAskedAlready ? [] : decidePerson(person, matches[i]!, situation, takePlace)
  })

  // Anyone else's attempt changes nothing, also where it names a new person in the old one's place.
  if (cancelled.some(({ who }) => who === 'strangers')) {
    return [toHuman(reasons.notTheirs), ...people.map((person) => heldBack(person, reasons.notTheirs, situation))]
  }
  const unclear = cancelled.flatMap((match) => (match.who === 'unclear' ? [toHuman(match.why)] : []))
  // After the deadline cancellations are still accepted, but one person in another's place is a change.
  if (leaving.length > 0 && coming.some(({ kind }) => kind === 'late')) {
    return [...coming, ...unclear, toHuman(reasons.lateChange), ...leaving.map(stands)]
  }
  return [...coming, ...unclear, ...leaving.map(takeOff)]
}

/** «Diemžēl nevarēšu»: a cancellation that names nobody speaks of its sender. */
function namesToCancel({ intent, cancelled }: Reading): readonly NameReading[] {
  return intent === 'cancel' && cancelled.length === 0 ? [{ givenName: null, familyName: null }] : cancelled
}

/** One in another's place takes theirs. */
function placesOf({ event, known }: Situation, leaving: readonly Participant[]): TakePlace {
  const freed = leaving.filter(({ status }) => status === 'registered').length
  const waiting = known.waiting.filter((id) => !leaving.some((one) => one.id === id)).length
  return takePlaces(event, known, waiting, freed)
}

// ── the decision ────────────────────────────────────────────────────────────────────────────────────────────────

/** One decision from what becomes of each person. */
export function conclude(facts: Facts, verdicts: readonly Verdict[]): Decision {
  const { reading } = facts
  const changes = verdicts.flatMap(({ change }) => change ?? [])
  const isSubstitution =
    changes.some(({ type }) => type === 'cancel') && changes.some(({ type }) => type === 'register')
  const kind = replyKind([
    ...verdicts.flatMap((verdict) => verdict.kind ?? []),
    ...(isSubstitution ? (['amendment'] as const) : []),
  ])
  const why = new Set(verdicts.flatMap(({ human }) => human ?? []))
  if (reading.review !== null && why.size === 0) why.add(reading.review)
  if (reading.question) why.add(reasons.question)

  if (kind === null && why.size > 0) return handOver(facts, [...why].join(' '))
  return {
    outcome: outcomeOf(kind, changes.length > 0),
    changes,
    reply:
      kind &&
      reply(
        facts,
        kind,
        verdicts.flatMap(({ people }) => people),
      ),
    human: why.size > 0 ? [...why].join(' ') : null,
  }
}

/** Nothing changes and nothing is answered. */
function silently(outcome: Outcome, human: string | null = null): Decision {
  return { outcome, changes: [], reply: null, human }
}

/** Nothing changes; the sender is told that a human will answer. */
function handOver(facts: Facts, human: string): Decision {
  return { outcome: 'human', changes: [], reply: reply(facts, 'handover', []), human }
}

function reply(facts: Facts, kind: ReplyKind, people: readonly PersonOutcome[]): ReplyPlan | null {
  const { mail, reading, event, known, receivedAt } = facts
  const to = replyAddress(mail)
  if (to === null) return null
  return {
    kind,
    to,
    language: event.languages.includes(reading.language) ? reading.language : event.languages[0],
    people,
    fullCodeSent: reading.fullCodeSent,
    privacyNotice: !known.answeredBefore,
    receivedAt,
    inReplyTo: mail.messageId,
    references: references(mail),
    machineSigns: signsAgainst(to, facts),
  }
}

/** That the From address is a machine's says nothing about the person whom Reply-To names. */
function signsAgainst(to: Address, { mail, reading }: Facts): readonly string[] {
  const isElsewhere = !mail.from.some(({ address }) => foldAddress(address) === foldAddress(to.address))
  return isElsewhere ? reading.machineSigns.filter((sign) => sign !== 'From') : reading.machineSigns
}

/** The parent's References, else its one In-Reply-To, then the parent itself (RFC 5322 §3.6.4). */
function references({ references, inReplyTo, messageId }: Mail): string[] {
  const before = references.length === 0 && inReplyTo.length === 1 ? inReplyTo : references
  return messageId === null ? [...before] : [...before, messageId]
}

/** Our own mail: from the organiser's address or one of the event's. */
function isFromOurselves(mail: Mail, event: Event): boolean {
  const ours = [event.organiser.email, ...event.addresses].map(foldAddress)
  return mail.from.some(({ address }) => ours.includes(foldAddress(address)))
}
