// Names whose parts no list of given names tells: «Maria do Carmo Figueiredo Pinto» has three given names, «Guðrún Ósk
// Þorsteinsdóttir» one family name, and in «Kim Min-jun» it stands first. The locales know the peoples' ways.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { endsLikeFamily } from './family-endings.ts'
import { PARTICLES } from './normalise-case.ts'

const COMPOUND = everyOf(({ compoundGiven }) => compoundGiven ?? [])
const LAST = everyOf(({ lastIsFamily }) => lastIsFamily ?? [])
const BEFORE = everyOf(({ familyBefore }) => familyBefore ?? [])

/** How many words of a whole name are surely given names; 0: nothing tells. */
export function countForeignGivenNames(words: readonly string[]): number {
  if (words.length < 3) return 0
  const name = foldForCues(words.join(' '))
  const compound = COMPOUND.map((e) => e.exec(name)?.[0]).find((found) => found !== undefined)
  if (compound) return compound.split(' ').length
  return LAST.some((e) => e.test(name)) ? words.length - 1 : beforeLargeParticle(words)
}

/** «Maria Grazia Di Benedetto»: a particle with a capital begins the family name; how many words stand before it. */
function beforeLargeParticle(words: readonly string[]): number {
  const at = words.findIndex((word, k) => k > 1 && /^\p{Lu}\p{Ll}/u.test(word) && PARTICLES.has(word.toLowerCase()))
  return at === 2 && at < words.length - 1 && !endsLikeFamily(words[1]!) && /\p{Ll}$/u.test(words[1]!) ? at : 0
}

/** «Kim Min-jun», «Chen Xiaoling»: of two words the first is the family name, where they come from; null: nothing tells. */
export function isForeignFamilyFirst(first: string, second: string): boolean | null {
  // «Lee Anne-Marie», not «Lee Ann-marie»: a syllable with a capital is a name of its own.
  if (/-\p{Lu}/u.test(second) || /-\p{Lu}/u.test(first)) return null
  const [one, other] = [foldForCues(first), foldForCues(second)]
  if (BEFORE.some((e) => e.test(`${one} ${other}`))) return true
  return BEFORE.some((e) => e.test(`${other} ${one}`)) ? false : null
}
