// What a mail really supplies about one person: the surely read values that this event may keep, each still valid on
// a second look, and whether the name is stated of that person or merely the writer's own.

import type {
  Claim,
  Event,
  Evidence,
  Finding,
  NameReading,
  OwnField,
  ParticipantData,
  PersonReading,
  StandardField,
} from '../vocabulary.ts'
import { isPersonalCodePrefix } from './personal-code.ts'
import { isInitial } from './same-person.ts'

export interface Supplied {
  readonly data: ParticipantData
  /** The name as it is stated, to tell whom it means: «P. Zvirgzdiņš». An initial is no name to keep. */
  readonly name: NameReading
  readonly evidence: Evidence
  /**
   * `stated`: the words name this person. `writer`: the name stands only in the From header or under the mail, so it
   * says who writes, not of whom. `none`: no name at all.
   */
  readonly names: 'stated' | 'writer' | 'none'
  /** Names of the fields supplied besides the name; a code that somebody cannot or will not give counts as one. */
  readonly values: readonly string[]
  /** Everything that the event requires is there. */
  readonly full: boolean
  readonly withoutCode: 'none' | 'refused' | null
  /** A code was meant but cannot be one, or cannot be surely read: it is asked for again. */
  readonly codeUnclear: boolean
  readonly codeFromBirthDate: boolean
  readonly doubt: string | null
}

const standardFields: readonly StandardField[] = ['givenName', 'familyName', 'organisation', 'personalCodePrefix']

export function supplied(person: PersonReading, event: Event): Supplied {
  const claims = usableClaims(person, event)
  const value = (field: string) => claims.get(field)?.value ?? null
  const name: NameReading = { givenName: value('givenName'), familyName: value('familyName') }
  const data: ParticipantData = {
    givenName: isInitial(name.givenName) ? null : name.givenName,
    familyName: isInitial(name.familyName) ? null : name.familyName,
    organisation: value('organisation'),
    personalCodePrefix: value('personalCodePrefix'),
    fields: Object.fromEntries(ownFields(event).flatMap(({ name }) => (value(name) ? [[name, value(name)!]] : []))),
  }
  const kept = [...claims].filter(([field]) => valueIn(data, field) !== null)
  const code = data.personalCodePrefix
  const lacksCode = requires(event, 'personalCodePrefix') && code === null
  const withoutCode = lacksCode ? person.withoutCode : null
  return {
    data,
    name,
    evidence: Object.fromEntries(kept.map(([field, { value, ...where }]) => [field, where])),
    names: whoseName([claims.get('givenName'), claims.get('familyName')]),
    values: [
      ...[...claims.keys()].filter((field) => field !== 'givenName' && field !== 'familyName'),
      ...(withoutCode ? ['personalCodePrefix'] : []),
    ],
    full: lacking(data, event).length === 0,
    withoutCode,
    codeUnclear: lacksCode && withoutCode === null && person.personalCodePrefix.state !== 'missing',
    codeFromBirthDate: code !== null && person.codeFromBirthDate,
    doubt: person.doubt,
  }
}

/** Names of the required fields that are not there, in the event's order. */
export function lacking(data: ParticipantData, event: Event, waived: readonly string[] = []): string[] {
  return event.required.map(fieldName).filter((field) => valueIn(data, field) === null && !waived.includes(field))
}

export function requires(event: Event, field: StandardField): boolean {
  return event.required.includes(field)
}

export function valueIn(data: ParticipantData, field: string): string | null {
  return isStandard(field) ? data[field] : (data.fields[field] ?? null)
}

function usableClaims(person: PersonReading, event: Event): Map<string, Claim> {
  const findings: [string, Finding | undefined, (value: string) => boolean][] = [
    ['givenName', person.givenName, () => true],
    ['familyName', person.familyName, () => true],
    ['organisation', person.organisation, () => true],
    ...ownFields(event).map(({ name, pattern }): [string, Finding | undefined, (value: string) => boolean] => [
      name,
      person.fields[name],
      (value) => pattern === null || value.search(pattern) >= 0,
    ]),
  ]
  // A code that the event does not ask for is not kept.
  if (requires(event, 'personalCodePrefix')) {
    findings.push(['personalCodePrefix', person.personalCodePrefix, isPersonalCodePrefix])
  }
  return new Map(
    findings.flatMap(([field, finding, isValid]) =>
      finding?.state === 'found' && isValid(finding.claim.value) ? [[field, finding.claim] as const] : [],
    ),
  )
}

function whoseName(claims: readonly (Claim | undefined)[]): Supplied['names'] {
  const names = claims.filter((claim) => claim !== undefined)
  if (names.length === 0) return 'none'
  const isWriters = (claim: Claim) => claim.source === 'from' || claim.rule.startsWith('signature')
  return names.every(isWriters) ? 'writer' : 'stated'
}

function ownFields(event: Event): OwnField[] {
  return event.required.filter((field) => typeof field !== 'string')
}

function fieldName(field: StandardField | OwnField): string {
  return typeof field === 'string' ? field : field.name
}

function isStandard(field: string): field is StandardField {
  return (standardFields as readonly string[]).includes(field)
}
