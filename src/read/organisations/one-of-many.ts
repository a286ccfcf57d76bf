// Which body is meant where a mail names several and none stands beside a person.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from '../people/person-frame.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isNearVerbOfSending } from './told-own.ts'

/** The one that all claims name. */
export function onlyOne(claims: readonly OrganisationClaim[]): Value | null {
  const sure = claims.filter((o) => !o.weak)
  const distinct = new Set(sure.map((o) => foldForCues(o.value)))
  const only = distinct.size === 1 ? sure[0] : distinct.size === 0 ? claims[0] : undefined
  return only ? valueOfOrganisation(only) : null
}

/** The last before a person, or the first of all. */
export function nearestBefore(
  frame: PersonFrame,
  inBody: readonly OrganisationClaim[],
  findings: Findings,
): Value | null {
  if (frame.to === 0) return null
  const all = inBody.filter((o) => !o.weak)
  const senders = all.filter((o) => o.rule !== 'organisation.accusative' || isNearVerbOfSending(o, findings))
  const sure = senders.length > 0 ? senders : all
  const before = sure.findLast((o) => o.to <= frame.from) ?? sure[0]
  return before ? valueOfOrganisation(before) : null
}
