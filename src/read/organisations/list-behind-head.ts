// Lists with which the name of a body goes on: what it is for («Education, Science and Culture»), and the lands where it is.

import { everyOf } from '../../locales/hearing.ts'
import { isGivenName } from '../names/given-names.ts'
import { LANDS } from '../text/lands.ts'
import type { Word } from '../text/words.ts'
import type { Surroundings } from './organisation-head.ts'
import { isCommonWord } from './organisation-words.ts'

/** «in», «at»: in front of where somebody is. */
export const PLACES = new Set(everyOf(({ words }) => words.placePrepositions))

/** «Ministry of Education, Science and Culture»: the last of a list of single capitals; -1: no list goes on. */
export function lastOfList(around: Surroundings, end: number): number {
  const { text, words, organisations } = around
  const lands = lastOfLands(around, end)
  if (lands > end + 1) return lands
  for (let k = end + 1; k < end + 5; k++) {
    const [word, next] = [words[k], words[k + 1]]
    if (!word?.capital || !next || isGivenName(word) || isCommonWord(word.folded)) return -1
    const gap = text.slice(word.to, next.from)
    const last = words[k + 2]
    if (organisations.and.includes(next.folded))
      // «…, Lithuania and I»
      return gap === ' ' &&
        last?.capital &&
        last.text.length > 1 &&
        !isGivenName(last) &&
        text.slice(next.to, last.from) === ' '
        ? k + 2
        : -1
    if (gap !== ', ') return -1
  }
  return -1
}

/** «in Estonia, Latvia, Lithuania»: the last of a list of lands behind where the body is. */
function lastOfLands({ text, words }: Surroundings, end: number): number {
  const isLand = (word: Word | undefined): boolean => word?.capital === true && LANDS.has(word.folded)
  if (!isLand(words[end]) || !PLACES.has(words[end - 1]?.folded ?? '')) return end
  let last = end
  while (isLand(words[last + 1]) && text.slice(words[last]!.to, words[last + 1]!.from) === ', ') last++
  return last
}
