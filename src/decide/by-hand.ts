// What the organiser's own hand does to the list: she may do anything at any time, except what would make the list wrong.
// One person still stands on it once, whoever is complete takes a place or waits for one, and a place is never taken back.

import type { Change, Event, Known, Participant, ParticipantData, PersonOutcome, Refusal } from '../vocabulary.ts'
import { codeOf, tell } from './person-outcome.ts'
import { takePlaces } from './places.ts'
import { prefixesConflict, sameNames } from './same-person.ts'
import { lacking } from './supplied.ts'

export interface ByHand {
  readonly change: Change
  /** What the sender is told of the person. */
  readonly person: PersonOutcome
}

export type Places = Pick<Known, 'placesTaken' | 'waiting'>

/** Values that somebody gives by hand; absent: as it is. */
export type Corrections = Partial<ParticipantData>

const NOTHING: ParticipantData = {
  givenName: null,
  familyName: null,
  organisation: null,
  personalCodePrefix: null,
  fields: {},
}

/** Puts somebody on the list. `namesakes`: whoever on it bears the same name. */
export function addByHand(
  given: Corrections,
  waive: readonly string[],
  event: Event,
  namesakes: readonly Participant[],
  places: Places,
): ByHand | Refusal {
  const data = { ...NOTHING, ...given }
  const same = namesakes.filter((one) => sameNames(one, data) && !prefixesConflict(one, data))
  const standing = same.find(({ status }) => status !== 'cancelled')
  if (standing !== undefined)
    return {
      refused: `that is participant ${standing.id}, who is ${standing.status}; «registrar correct ${standing.id}» changes them`,
    }
  const [returning] = same
  if (returning !== undefined) return settle(returning, given, waive, event, places)
  const missing = lacking(data, event, waive)
  const waived = waive.filter((field) => lacking(data, event).includes(field))
  const { status, position } = missing.length > 0 ? INCOMPLETE : takePlaces(event, places, places.waiting.length)()
  return {
    change: { type: 'register', data, status, evidence: {}, ...(waived.length > 0 ? { waived } : {}) },
    person: tell(data, status, codeOf(data, null, waived), missing, position),
  }
}

/** Changes somebody on the list; whoever becomes complete by it takes a place or waits for one. */
export function correctByHand(
  participant: Participant,
  given: Corrections,
  waive: readonly string[],
  event: Event,
  places: Places,
): ByHand | Refusal {
  if (participant.status === 'cancelled')
    return { refused: `participant ${participant.id} is cancelled; «registrar add» puts them on the list again` }
  return settle(participant, given, waive, event, places)
}

export function cancelByHand(participant: Participant): ByHand | Refusal {
  if (participant.status === 'cancelled') return { refused: `participant ${participant.id} is cancelled already` }
  return { change: { type: 'cancel', id: participant.id }, person: tell(participant, 'cancelled', 'missing') }
}

const INCOMPLETE = { status: 'incomplete', position: null } as const

function settle(
  participant: Participant,
  given: Corrections,
  waive: readonly string[],
  event: Event,
  places: Places,
): ByHand | Refusal {
  const { id, status: before } = participant
  const data = correct(participant, given, waive)
  const waived = [...new Set([...participant.waived, ...waive])]
  const holdsPlace = before === 'registered' || before === 'waitlisted'
  const missing = holdsPlace ? [] : lacking(data, event, waived)
  const index = places.waiting.indexOf(id)
  const { status, position } = holdsPlace
    ? { status: before, position: index < 0 ? null : index + 1 }
    : missing.length > 0
      ? INCOMPLETE
      : takePlaces(event, places, places.waiting.length)()
  if (status === before && waived.length === participant.waived.length && sameData(participant, data))
    return { refused: `participant ${id} stands so already` }
  const how = lacking(participant, event).some((field) => !lacking(data, event).includes(field)) ? 'complete' : 'amend'
  return {
    change: { type: 'update', id, data, status, evidence: {}, how, waived },
    person: tell(
      data,
      holdsPlace && status === 'registered' ? 'amended' : status,
      codeOf(data, null, waived),
      missing,
      position,
    ),
  }
}

/** What is given replaces what was there; what is waived and not given is taken out. */
function correct(participant: Participant, given: Corrections, waive: readonly string[]): ParticipantData {
  const pick = (field: keyof Omit<ParticipantData, 'fields'>) =>
    given[field] ?? (waive.includes(field) ? null : participant[field])
  const kept = Object.entries(participant.fields).filter(([name]) => !waive.includes(name))
  return {
    givenName: pick('givenName'),
    familyName: pick('familyName'),
    organisation: pick('organisation'),
    personalCodePrefix: pick('personalCodePrefix'),
    fields: { ...Object.fromEntries(kept), ...given.fields },
  }
}

function sameData(one: ParticipantData, other: ParticipantData): boolean {
  const values = ({ givenName, familyName, organisation, personalCodePrefix, fields }: ParticipantData) =>
    JSON.stringify([givenName, familyName, organisation, personalCodePrefix, Object.entries(fields).sort()])
  return values(one) === values(other)
}
