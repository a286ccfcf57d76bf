// A frame is one person as one place of the mail tells of them: a table row, a labelled form, a line, a sentence, a
// signature. What stands in one frame belongs together; what several frames say of one person is settled later.

import type { CodeClaim } from '../codes/find-codes.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { OrganisationClaim } from '../organisations/find-organisations.ts'

/** Comes to the meeting, stays away or is taken off, or is only spoken of. */
export type Role = 'comes' | 'stays' | 'mentioned'

export interface Value {
  readonly value: string
  readonly source: 'text' | 'from' | 'subject'
  readonly from: number
  readonly to: number
  readonly rule: string
}

export interface PersonFrame {
  readonly givenName: Value | null
  readonly familyName: Value | null
  readonly organisation: Value | null
  readonly code: CodeClaim | null
  /** Fields of the event's own, by name. */
  readonly fields: { readonly [name: string]: Value }
  readonly role: Role
  readonly from: number
  readonly to: number
  /** Another name that the same words can mean, or another reason to doubt the person. */
  readonly doubt: string | null
  /** The frame speaks of the writer of the mail. */
  readonly isSender: boolean
  /** A labelled row or form: what stands beside the person there is another label's. */
  readonly closed: boolean
}

export const EMPTY_FRAME: PersonFrame = {
  givenName: null,
  familyName: null,
  organisation: null,
  code: null,
  fields: {},
  role: 'comes',
  from: 0,
  to: 0,
  doubt: null,
  isSender: false,
  closed: false,
}

/** The two halves of a name as values that stand in the text. */
export function valuesOfName(name: NameClaim): Pick<PersonFrame, 'givenName' | 'familyName' | 'doubt'> {
  const at = { source: 'text', from: name.from, to: name.to, rule: name.rule } as const
  return {
    givenName: name.givenName === null ? null : { value: name.givenName, ...at },
    familyName: name.familyName === null ? null : { value: name.familyName, ...at },
    doubt: name.orElse
      ? `The name can be read as ${[name.givenName, name.familyName].join(' ')} or as ${[name.orElse.givenName, name.orElse.familyName].join(' ')}.`
      : null,
  }
}

export function valueOfOrganisation(organisation: OrganisationClaim): Value {
  const { value, from, to, rule } = organisation
  return { value, source: 'text', from, to, rule }
}

/** «Anna Ozola», or the half of it that is known. */
export function nameOfFrame({ givenName, familyName }: Pick<PersonFrame, 'givenName' | 'familyName'>): string {
  return [givenName?.value, familyName?.value].filter(Boolean).join(' ')
}

/** Named whole by more than the signature and the header. */
export function isNamedInBody({ givenName, familyName }: PersonFrame): boolean {
  return [givenName, familyName].every((half) => half === null || (half.source === 'text' && half.rule !== 'signature'))
}
