// «Krastiņš (010170), Egle (020280) un Roze (030390)»: in a row in which somebody is called by the family name, so are the
// others, though theirs may be a given name elsewhere. «Kalvei 160982, Šteinbergam 011275»: and all stand in one case.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import { dativesOf } from './guess-names.ts'
import type { NameClaim } from './name-claim.ts'
import { normaliseCase } from './normalise-case.ts'

/** The claims, in order, those of such rows under their family names. */
export function asFamilies(found: readonly NameClaim[], text: string): readonly NameClaim[] {
  const claims = inDatives(found, text)
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

/** The claims, in order, those that a family name in the dative stands beside in the nominative, though their letters are of no language. */
function inDatives(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const isAlone = (c: NameClaim): boolean =>
    c.rule === 'name.single' && c.givenName === null && c.familyName !== null && isBesideCode(c, text)
  const alone = claims.filter(isAlone)
  if (alone.length < 2) return claims
  const nominatives = new Map(alone.map((c) => [c, dativesOf(text.slice(c.from, c.to))]))
  return claims.map((claim) => {
    const [nominative] = nominatives.get(claim) ?? []
    if (nominative === undefined || claim.familyName !== normaliseCase(text.slice(claim.from, claim.to))) return claim
    const isBeside = alone.some(
      (c) => c !== claim && nominatives.get(c)!.length > 0 && isInRow(c, claim, text, IN_LIST),
    )
    return isBeside ? { ...claim, familyName: nominative } : claim
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

/** Between two of a row, or of lines right below each other. */
const IN_LIST = /[.!?]|\n\s{0,9}\n/u

function isInRow(a: NameClaim, b: NameClaim, text: string, parts: RegExp = /[\n.!?]/u): boolean {
  return !parts.test(text.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)))
}
