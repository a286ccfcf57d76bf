// What becomes of one person of a mail: what changes on the list, what the reply tells of them, whether a human has to
// look. Up to the deadline whatever the sender has a right to is done; after it only what stands, stands.

import type { Change, Participant, ParticipantData, PersonOutcome, ReplyKind, Status } from '../vocabulary.ts'
import type { Match } from './match-person.ts'
import { merge } from './merge.ts'
import { reasons } from './reasons.ts'
import { isCyrillic, prefixesConflict } from './same-person.ts'
import type { Situation } from './situation.ts'
import { lacking, type Supplied } from './supplied.ts'
import type { Right } from './who-may-change.ts'

export interface Verdict {
  readonly people: readonly PersonOutcome[]
  /** The kind of reply that this alone would deserve; null: none. */
  readonly kind: ReplyKind | null
  readonly change: Change | null
  readonly human: string | null
}

/** Where somebody stands: `position` in the queue counts from 1. */
export interface Standing {
  readonly status: Status
  readonly position: number | null
}

/** A place for somebody who has become complete, or a place in the queue. */
export type TakePlace = () => Standing

export function decidePerson(person: Supplied, match: Match, situation: Situation, takePlace: TakePlace): Verdict {
  if (person.doubt !== null) return heldBack(person, person.doubt, situation)
  switch (match.who) {
    case 'new':
      return situation.late ? tooLate(person) : register(person, situation, takePlace)
    case 'known':
      return match.right === 'none'
        ? repeatElsewhere(person, match.participant, situation)
        : update(person, match.participant, match.right, situation, takePlace)
    case 'several':
      return askWhose(match.among, situation)
    case 'unclear':
      return heldBack(person, match.why, situation)
  }
}

/** Nothing about this person is stored or changed; a human will see to it. */
export function heldBack(person: Supplied, why: string, { late }: Situation): Verdict {
  return {
    people: [tell(person.data, late ? 'late' : 'human', codeOf(person.data, person))],
    kind: late ? 'late' : 'handover',
    change: null,
    human: why,
  }
}

/** After the deadline whoever is on the list stays on it as they are. */
export function stands(participant: Participant): Verdict {
  const state = participant.status === 'registered' || participant.status === 'waitlisted' ? 'unchanged' : 'late'
  const people = [tell(participant, state, codeOf(participant, null, participant.waived))]
  return { people, kind: 'late', change: null, human: null }
}

/** A cancellation is accepted at any time. Whoever is off the list already stays off it. */
export function takeOff(participant: Participant): Verdict {
  const people = [tell(participant, 'cancelled', codeOf(participant, null, participant.waived))]
  const change: Change | null = participant.status === 'cancelled' ? null : { type: 'cancel', id: participant.id }
  return { people, kind: 'cancellation', change, human: null }
}

/** Something that concerns nobody whom the reply may speak of. */
export function toHuman(why: string): Verdict {
  return { people: [], kind: 'handover', change: null, human: why }
}

/** One line of the reply. */
export function tell(
  { givenName, familyName, organisation }: ParticipantData,
  state: PersonOutcome['state'],
  code: PersonOutcome['code'],
  missing: readonly string[] = [],
  position: number | null = null,
): PersonOutcome {
  const askSpelling = isCyrillic({ givenName, familyName })
  return { givenName, familyName, organisation, state, missing, code, askSpelling, position }
}

/** What the reply may say of the code. `person`: as the mail supplies them; null: nothing comes from a mail. */
export function codeOf(
  data: ParticipantData,
  person: Supplied | null,
  waived: readonly string[] = [],
): PersonOutcome['code'] {
  if (data.personalCodePrefix !== null) return person?.codeFromBirthDate ? 'from-birth-date' : 'received'
  return waived.includes('personalCodePrefix') ? 'waived' : 'missing'
}

// ── the cases ───────────────────────────────────────────────────────────────────────────────────────────────────

function register(person: Supplied, { event, waived: waivable = [] }: Situation, takePlace: TakePlace): Verdict {
  const { data, evidence } = person
  const waived = lacking(data, event).filter((field) => waivable.includes(field))
  const missing = lacking(data, event, waived)
  const standing = missing.length > 0 ? INCOMPLETE : takePlace()
  return {
    ...answer(person, data, standing, missing, waived),
    change: { type: 'register', data, status: standing.status, evidence, ...(waived.length > 0 ? { waived } : {}) },
  }
}

const INCOMPLETE: Standing = { status: 'incomplete', position: null }

function tooLate(person: Supplied): Verdict {
  const people = [tell(person.data, 'late', codeOf(person.data, person))]
  return { people, kind: 'late', change: null, human: null }
}

/** A completion, a correction, a repeat, or the return of somebody who was cancelled. */
function update(
  person: Supplied,
  participant: Participant,
  right: Right,
  situation: Situation,
  takePlace: TakePlace,
): Verdict {
  const isAmendment = situation.intent === 'amend'
  const { id } = participant
  if (right === 'complete' && oversteps(participant, person, isAmendment)) {
    return heldBack(person, reasons.notTheirs, situation)
  }
  const merged = merge(participant, person, right === 'change', isAmendment)
  const returns = participant.status === 'cancelled'
  if (situation.late) {
    // «Ilze will not come. I still do.»: what is merely repeated beside a cancellation is not turned away.
    const isMentioned = situation.intent === 'cancel' && !merged.changes && !returns
    const human = merged.corrects && !returns ? reasons.lateChange : null
    return { ...stands(participant), human, ...(isMentioned ? { kind: null } : {}) }
  }

  const { data, evidence } = merged
  const lacks = lacking(data, situation.event, participant.waived)
  const newlyWaived = lacks.filter((field) => situation.waived?.includes(field))
  const waived = [...participant.waived, ...newlyWaived]
  const holdsPlace = participant.status === 'registered' || participant.status === 'waitlisted'
  const missing = holdsPlace ? [] : lacking(data, situation.event, waived)
  const standing = holdsPlace
    ? { status: participant.status, position: positionOf(participant, situation) }
    : missing.length > 0
      ? INCOMPLETE
      : takePlace()
  const { status } = standing
  const corrects = merged.corrects && holdsPlace
  const how = merged.corrects ? 'amend' : 'complete'
  const changes = merged.changes || status !== participant.status || newlyWaived.length > 0
  return {
    ...answer(person, data, standing, missing, waived, corrects),
    change: changes
      ? { type: 'update', id, data, status, evidence, how, ...(newlyWaived.length > 0 ? { waived } : {}) }
      : null,
  }
}

/** Place in the queue, from 1. */
function positionOf({ id }: Participant, { known }: Situation): number | null {
  const index = known.waiting.indexOf(id)
  return index < 0 ? null : index + 1
}

/** Whoever may only complete cannot give another code, nor ask for a change. */
function oversteps(participant: Participant, person: Supplied, isAmendment: boolean): boolean {
  return prefixesConflict(participant, person.data) || (isAmendment && merge(participant, person, true, true).corrects)
}

/**
 * Repeating somebody's registration gives no right to change it and no look at it: the reply is judged by what this
 * sender supplied, and speaks only of that.
 */
function repeatElsewhere(person: Supplied, { status }: Participant, situation: Situation): Verdict {
  if (situation.intent === 'amend') return heldBack(person, reasons.notTheirs, situation)
  if (situation.late) return tooLate(person)
  const missing = lacking(person.data, situation.event)
  const isBegunElsewhere = missing.length === 0 && status === 'incomplete'
  if (isBegunElsewhere) return heldBack(person, reasons.incompleteElsewhere, situation)
  return answer(person, person.data, missing.length > 0 ? INCOMPLETE : { status, position: null }, missing)
}

/** A value that could belong to more than one incomplete participant is given to none. */
function askWhose(among: readonly Participant[], { event, late }: Situation): Verdict {
  return {
    people: among.map((one) =>
      tell(one, late ? 'late' : 'incomplete', codeOf(one, null, one.waived), lacking(one, event, one.waived)),
    ),
    kind: late ? 'late' : 'missing',
    change: null,
    human: null,
  }
}

/** What a person's state deserves for an answer, once the list says what it will say. */
function answer(
  person: Supplied,
  data: ParticipantData,
  { status, position }: Standing,
  missing: readonly string[],
  waived: readonly string[] = [],
  corrects = false,
): Verdict {
  const code = codeOf(data, person, waived)
  const verdict = (state: PersonOutcome['state'], kind: ReplyKind, asked: readonly string[] = []): Verdict => ({
    people: [tell(data, state, code, asked, state === 'waitlisted' ? position : null)],
    kind,
    change: null,
    human: null,
  })
  // Somebody without a code, or who will not send it, is not asked for it again.
  if (person.withoutCode !== null && missing.includes('personalCodePrefix')) {
    const why = person.withoutCode === 'none' ? reasons.noCode : reasons.codeRefused
    return {
      ...verdict(
        'human',
        'handover',
        missing.filter((field) => field !== 'personalCodePrefix'),
      ),
      human: why,
    }
  }
  const asked = person.codeUnclear ? [...new Set([...missing, 'personalCodePrefix'])] : missing
  if (asked.length > 0) return verdict('incomplete', 'missing', asked)
  if (status === 'waitlisted') return verdict('waitlisted', 'waitlist')
  return corrects ? verdict('amended', 'amendment') : verdict('registered', 'confirmation')
}
