// «pirmajam», «the second», «третий»: words that count people by the place in which they were named.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

/** The stems of each language, in order; for folded words. */
export const ORDINALS = ALL_HEARD.map(([, { words }]) => words.ordinals.map(foldForCues))

/** Letters of the longest ending: «pirm-ajiem». */
const AN_ENDING = 5

/** Whether a word is a form of a stem, and no longer word that begins alike. */
export function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length - stem.length <= AN_ENDING
}
