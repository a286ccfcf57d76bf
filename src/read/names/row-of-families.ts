// «Krastiņš (010170), Egle (020280) un Roze (030390)»: in a row in which somebody is called by the family name, so are the
// others, though theirs may be a given name elsewhere.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import type { NameClaim } from './name-claim.ts'

/** The claims, in order, those of such rows under their family names. */
export function asFamilies(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const isFamily = (c: NameClaim): boolean =>
    c.rule === 'name.single' && c.familyName !== null && endsLikeFamily(c.familyName) && isBesideCode(c, text)
  if (!claims.some(isFamily)) return claims
  return claims.map((claim, i) => {
    const { givenName, familyName, declined } = claim
    if (givenName === null || familyName !== null || declined || !isBesideCode(claim, text) || !isBorne(givenName))
      return claim
    const beside = [claims[i - 1], claims[i + 1], claims[i - 2]]
    return beside.some((c) => c && isFamily(c) && isInRow(c, claim, text))
      ? { ...claim, givenName: null, familyName: givenName, rule: 'name.single' }
      : claim
  })
}

/** A woman's name that is also a noun, which men bear as a family name: «Egle». */
function isBorne(name: string): boolean {
  return (
    knownGivenNames(name).every(({ gender }) => gender === 'female') &&
    ALL_HEARD.some(([, locale]) => locale.seldomBorne?.(name, 'male') === false)
  )
}

function isBesideCode({ to }: NameClaim, text: string): boolean {
  return /^(?: ?[(:–-]| [–-]|,)? ?\d{6}(?!\d)/u.test(text.slice(to, to + 12))
}

function isInRow(a: NameClaim, b: NameClaim, text: string): boolean {
  return !/[\n.!?]/u.test(text.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)))
}
