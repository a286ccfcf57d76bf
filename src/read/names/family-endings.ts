// How family names end, in every language.

import { ALL_HEARD } from '../../locales/hearing.ts'

/** «-iņš», «-skis», «-son»: hardly anybody's given name ends so. */
export function endsLikeFamily(word: string): boolean {
  const lower = word.toLowerCase()
  return ALL_HEARD.some(([, { familyEnding }]) => familyEnding.test(lower))
}

/** «Jovanović», «Kvaratskhelidze»: nothing but a family name ends so. */
export function isSurelyFamily(word: string): boolean {
  const lower = word.toLowerCase()
  return ALL_HEARD.some(([, { surelyFamily }]) => surelyFamily?.test(lower) === true)
}
