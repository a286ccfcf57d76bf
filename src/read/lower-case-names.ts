// Names typed without capitals: pairs of words around the given names that are known, where the sentence does not need the
// other word for itself.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { knownGivenNames } from './given-names.ts'
import { claimName, type NameClaim } from './name-claim.ts'
import { governing } from './name-government.ts'
import { endsLikeFamily } from './name-order.ts'
import type { NameSurroundings, Token } from './name-runs.ts'

/** «aivars berzins 040770 gunta reinholde», «смирнова ольга»: pairs around known given names, in either order. */
export function readLowerCase(tokens: readonly Token[], surroundings: NameSurroundings): readonly NameClaim[] {
  const claims: NameClaim[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    // «соколову е.н.», «j. bērziņš»
    const family = token.initial
      ? [tokens[i - 1], tokens[i + 1]].find((t) => t && !t.given && endsLikeFamily(t.text))
      : undefined
    if (family) claims.push(claimName(surroundings, [token], [family], 'name.initials'))
    if (!token.given) continue
    const [previous, next] = [tokens[i - 1], tokens[i + 1]].map((t) => (t && goesOn(t) ? undefined : t))
    if (!knownGivenNames(token.text).some((g) => g.case === 'nominative')) {
      // «piesaku annu ozolu», «запишите котову анну»: of words of small letters only a verb's object is a declined name
      const family = [next, previous].find(
        (t) => t && !t.given && !claims.some((c) => c.to >= t.to) && looksDeclined(t),
      )
      const named = family && claimName(surroundings, [token], [family], 'name.lower-case')
      if (named?.declined && governing(surroundings, named.from, named.to) !== null) claims.push(named)
      continue
    }
    // «oskars perle»: of two words alone the second is the family name, whatever else it may be.
    if (next && (!next.given || tokens.length - i === 2)) {
      claims.push(claimName(surroundings, [token], [next], 'name.lower-case'))
      i++
    } else if (previous && !claims.some((c) => c.to >= previous.to))
      claims.push(claimName(surroundings, [token], [previous], 'name.lower-case'))
    else claims.push(claimName(surroundings, [token], [], 'name.lower-case'))
  }
  return claims
}

/** «mans draugs aleksis grib atnākt»: a verb is nobody's family name. */
function goesOn({ folded }: Token): boolean {
  return BESIDE_GIVEN.has(folded)
}

const BESIDE_GIVEN = new Set(ALL_HEARD.flatMap(([, { words }]) => words.besideGiven.split(/\s+/u).map(foldForCues)))

function looksDeclined({ text }: Token): boolean {
  return ALL_HEARD.some(([, locale]) => locale.looksDeclined?.(text) === true)
}
