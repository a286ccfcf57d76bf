// How many of the words behind a given name are the family name.

import { knownGivenNames } from './given-names.ts'
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
