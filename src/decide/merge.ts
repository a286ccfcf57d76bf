// What is known of a participant and what a mail adds to it, put together. A gap is filled by anything that was
// surely read; what is there already is replaced only by those who may change it, and only by words that state it: a
// signature or a From header under a correction says who writes, not what is to be corrected.

import { type Evidence, foldText, type Participant, type ParticipantData } from '../vocabulary.ts'
import { nameFits, sameNames, sameOrganisation } from './same-person.ts'
import { type Supplied, valueIn } from './supplied.ts'

export interface Merged {
  readonly data: ParticipantData
  /** Evidence of the fields that were filled or replaced. */
  readonly evidence: Evidence
  /** Something that was there has been replaced. */
  readonly corrects: boolean
  readonly changes: boolean
}

export function merge(participant: Participant, person: Supplied, mayReplace: boolean, isAmendment: boolean): Merged {
  const isSameName = sameNames(person.data, participant)
  const pick = (field: string): string | null => {
    const [old, now] = [valueIn(participant, field), valueIn(person.data, field)]
    if (now === null || old === now) return old
    if (isName(field) && person.names !== 'stated') return old
    if (old === null) return now
    return mayReplace && isStated(person, field) && isOther(field, old, now) ? now : old
  }
  const isOther = (field: string, old: string, now: string): boolean => {
    if (field === 'personalCodePrefix') return true
    if (isName(field)) return isSameName ? isAmendment && isBetterSpelling(old, now) : isOtherName(old, now)
    // Whoever merely completes replaces nothing else: «Lūdzu: 120385» is not from the organisation «Lūdzu».
    if (!isAmendment && !person.full) return false
    return field !== 'organisation' || !sameOrganisation(old, now)
  }
  const ownFields = new Set([...Object.keys(participant.fields), ...Object.keys(person.data.fields)])
  const data: ParticipantData = {
    givenName: pick('givenName'),
    familyName: pick('familyName'),
    organisation: pick('organisation'),
    personalCodePrefix: pick('personalCodePrefix'),
    fields: Object.fromEntries([...ownFields].map((field) => [field, pick(field)!])),
  }
  const changed = ['givenName', 'familyName', 'organisation', 'personalCodePrefix', ...ownFields].filter(
    (field) => valueIn(data, field) !== valueIn(participant, field),
  )
  return {
    data,
    evidence: Object.fromEntries(Object.entries(person.evidence).filter(([field]) => changed.includes(field))),
    corrects: changed.some((field) => valueIn(participant, field) !== null),
    changes: changed.length > 0,
  }
}

function isName(field: string): field is 'givenName' | 'familyName' {
  return field === 'givenName' || field === 'familyName'
}

function isStated({ evidence }: Supplied, field: string): boolean {
  const claim = evidence[field]
  return claim !== undefined && claim.source !== 'from' && !claim.rule.startsWith('signature')
}

/** «J.» and «Janis» are no other name than «Jānis». */
function isOtherName(old: string, now: string): boolean {
  return !nameFits({ givenName: now, familyName: null }, { givenName: old, familyName: null })
}

/** A correction may put in the diacritics, but a plain keyboard does not take them away. */
function isBetterSpelling(old: string, now: string): boolean {
  return foldText(old) === foldText(now) && diacritics(now) >= diacritics(old)
}

function diacritics(name: string): number {
  return name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}
