// What a mail asks for, as it was read, on the organiser's word: doubts, rights, the deadline and whatever else made the
// desk ask a human are settled by her. Only what cannot be carried out without knowing more is refused.

import {
  type Decision,
  type Finding,
  foldAddress,
  type Participant,
  type PersonOutcome,
  type PersonReading,
  type Reading,
  type Refusal,
} from '../vocabulary.ts'
import { conclude, decidePeople, type Facts } from './decide.ts'
import { author, authorAddress } from './reply-address.ts'
import { sameNames } from './same-person.ts'
import { supplied } from './supplied.ts'
import { rightOver } from './who-may-change.ts'

/**
 * Accepts a mail as read. The answer is a `decision`, which speaks of nobody as more than the sender knows.
 *
 * @param waive names of required fields that those go without who lack them
 */
export function acceptAsRead(facts: Facts, waive: readonly string[]): Decision | Refusal {
  const { event, known, mail } = facts
  const sender = authorAddress(mail) ?? foldAddress(event.organiser.email)
  const reading = asSettled(facts.reading, waive)
  if (reading.participants.length === 0 && reading.intent !== 'cancel' && reading.cancelled.length === 0)
    return { refused: 'nobody was read in it; use «registrar add», «correct» or «cancel», and dismiss it' }

  const verdicts = decidePeople(reading, {
    event,
    // The organiser lends the sender every right.
    known: { ...known, participants: known.participants.map((one) => ({ ...one, submittedBy: sender })) },
    intent: reading.intent,
    late: false,
    author: sender,
    authorName: author(mail)?.name ?? null,
    isSpelling: facts.isSpelling ?? (() => false),
    waived: waive,
  })
  const open = verdicts.flatMap(({ human }) => human ?? [])
  if (open.length > 0) return { refused: `${[...new Set(open)].join(' ')} ${wayOut(reading)}` }
  const waived = verdicts.flatMap(({ change }) => (change && 'waived' in change ? (change.waived ?? []) : []))
  const idle = waive.find((field) => !waived.includes(field))
  if (idle !== undefined) return { refused: `nobody in it lacks ${idle}, so there is nothing to waive` }

  const decision = conclude({ ...facts, reading }, verdicts)
  // What she sent to her own inbox she need not be told.
  const isOurs = foldAddress(decision.reply?.to.address ?? '') === foldAddress(event.organiser.email)
  if (decision.reply === null || isOurs) return { ...decision, reply: null }
  const people = decision.reply.people.map((person) => veil(person, facts, sender))
  return { ...decision, reply: { ...decision.reply, kind: 'decision', people } }
}

/** The same reading without its doubts. */
function asSettled(reading: Reading, waive: readonly string[]): Reading {
  const asks = reading.intent === 'amend' || reading.intent === 'cancel'
  return {
    ...reading,
    intent: asks ? reading.intent : 'register',
    review: null,
    question: false,
    participants: reading.participants.map((person) => withoutDoubt(person, waive)),
  }
}

function withoutDoubt(person: PersonReading, waive: readonly string[]): PersonReading {
  const { personalCodePrefix: code } = person
  const waivesCode = waive.includes('personalCodePrefix') && code.state !== 'found'
  const none: Finding = { state: 'missing' }
  return waivesCode
    ? { ...person, doubt: null, withoutCode: null, personalCodePrefix: none }
    : { ...person, doubt: null }
}

function wayOut({ participants }: Reading): string {
  const code = participants.some(({ withoutCode }) => withoutCode !== null)
  return code
    ? 'Add --waive personalCodePrefix to let them in without.'
    : 'Use «registrar add», «correct» or «cancel», and dismiss it.'
}

/** Of somebody whom the sender has no part in, the answer says no more than the mail did. */
function veil(person: PersonOutcome, { known, reading, event }: Facts, sender: string): PersonOutcome {
  const namesakes = known.participants.filter((one) => sameNames(one, person))
  const isTheirs = (one: Participant) => rightOver(one, sender, known.thread) !== 'none'
  if (namesakes.length === 0 || namesakes.some(isTheirs)) return person
  const stated = reading.participants.map((one) => supplied(one, event).data).find((data) => sameNames(data, person))
  const code = stated?.personalCodePrefix ? person.code : 'missing'
  return { ...person, organisation: stated?.organisation ?? null, code }
}
