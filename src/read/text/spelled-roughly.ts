// One rough spelling for names of which one is in Russian letters and the other in Latin ones: «Игорь» and «Igors»; and
// for names that were put into Latin letters in two ways: «Andrey Tsoy» and «Andrejs Cojs».

import { everyOf } from '../../locales/hearing.ts'
import { remembered } from './remembered.ts'

const ROUGH = everyOf(({ roughLatin }) => roughLatin ?? [])
const PLAIN = everyOf(({ plainLatin }) => plainLatin ?? [])
const OF_WOMEN = everyOf(({ spellingsOfWoman }) => spellingsOfWoman ?? [])
const rough = remembered((name) => ROUGH.reduce((spelled, spell) => spell(spelled), name))
const plainly = remembered((name) => PLAIN.reduce((spelled, spell) => spell(spelled), name))
const CYRILLIC = /\p{Script=Cyrillic}/u

export type Half = 'given' | 'family'

/** Two folded names as they are to be compared: as they stand, or, where their letters differ, both in rough Latin. */
export function spelledAlike(x: string, y: string, half: Half = 'family'): readonly [string, string] {
  const isCyrillic = CYRILLIC.test(x)
  if (isCyrillic === CYRILLIC.test(y)) return !isCyrillic && isPutInLatinLikewise(x, y) ? [x, x] : [x, y]
  const [a, b] = [rough(x), rough(y)]
  return a !== b && isOfWoman(isCyrillic ? x : y, isCyrillic ? b : a, half) ? [a, a] : [a, b]
}

/** «Andrey» and «Andrejs», «Tsoy» and «Cojs»; «Jo» and «Joe» are too short to tell. */
function isPutInLatinLikewise(x: string, y: string): boolean {
  return x !== y && Math.min(x.length, y.length) >= SHORTEST && plainly(x) === plainly(y)
}

const SHORTEST = 4

/** «Ковальчук» of a woman is Kovaļčuka in Latvian. */
function isOfWoman(cyrillic: string, inLatin: string, half: Half): boolean {
  return OF_WOMEN.some((spell) => spell(cyrillic, half).some((spelling) => rough(spelling) === inLatin))
}
