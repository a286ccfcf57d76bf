// How many of the words behind a given name are the family name, and how many are given names still.

import { knownGivenNames } from './given-names.ts'
import { endsLikeFamily } from './name-order.ts'
import type { Token } from './name-runs.ts'
import { PARTICLES } from './normalise-case.ts'

/** «Павел Сомов Старый Маяк»: where family names are one word, three words behind a given name are more than it. */
export function isOneWord(given: Token, family: readonly Token[]): boolean {
  const known = knownGivenNames(given.text)
  return (
    family.length > 2 &&
    known.length > 0 &&
    known.every(({ locale }) => locale.oneWordFamilyNames === true) &&
    !family.some((t) => t.initial || PARTICLES.has(t.folded))
  )
}

/** «Maria Grazia Di Benedetto»: a particle with a capital begins the family name; how many words stand before it. */
export function beforeLargeParticle(tokens: readonly Token[]): number {
  const at = tokens.findIndex((t, k) => k > 1 && t.capital && PARTICLES.has(t.folded))
  return at === 2 && at < tokens.length - 1 && !tokens[1]!.initial && !endsLikeFamily(tokens[1]!.text) ? at : 0
}
