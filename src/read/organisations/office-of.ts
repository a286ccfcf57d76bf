// «LLPA birojs»: what a body has for its papers is the body.

import { everyOf } from '../../locales/hearing.ts'
import type { OrganisationClaim } from './find-organisations.ts'

/** «LLPA birojs», «Nordplus Network birojs» without its office, where the body goes by letters or by words of another language. */
export function withoutOffice(claim: OrganisationClaim): OrganisationClaim {
  const [, named, office] = OFFICE_OF.exec(claim.value) ?? []
  return named !== undefined && isOffice(office!) ? { ...claim, value: named, to: claim.from + named.length } : claim
}

export function isOffice(word: string): boolean {
  return OFFICES.has(word)
}

/** Letters, or capitals of which the last ends as no genitive does. */
const OFFICE_OF = /^(\p{Lu}{3,8}|(?:\p{Lu}[\p{L}-]{2,20} ){0,3}\p{Lu}\p{L}{1,20}[bdfgkmnprtvwxyz]) (\p{Ll}{4,12})$/u

const OFFICES = new Set(everyOf(({ organisations }) => (organisations.nameFollowsHead ? [] : organisations.offices)))
