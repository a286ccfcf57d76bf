// «Victor Hale Riga Sailors Club 190844», typed without a comma by those whose language has no case to tell where the
// person ends: a given name and one word more, and the town or the land that a body's name begins with.

import { knownGivenNames } from '../names/given-names.ts'
import type { Word } from '../text/words.ts'
import { isHead, isPlaceWord, isTown } from './organisation-words.ts'

/** Where the body begins in a run from `begin` to its head `i` and its end, a code right behind it; `begin`: nobody stands before it. */
export function beginBehindPerson(words: readonly Word[], begin: number, i: number, end: number, text: string): number {
  const [first, second, place] = [words[begin]!, words[begin + 1], words[begin + 2]]
  if (!second || !place || begin + 2 >= i || !(isTown(place.folded) || isPlaceWord(place.folded))) return begin
  const opens = /(?:^|\n|[.!?:] )\s{0,3}$/u.test(text.slice(Math.max(0, first.from - 4), first.from))
  const endsRecord = /^,? \(?\d{6}(?!\d)/u.test(text.slice(words[end]!.to, words[end]!.to + 10))
  if (!opens || !endsRecord || text.slice(first.to, place.from) !== ` ${second.text} `) return begin
  const isOther = (w: Word): boolean => isHead(w.folded) || isPlaceWord(w.folded) || isTown(w.folded)
  const isGiven = (w: Word): boolean => knownGivenNames(w.text).some((name) => name.case === 'nominative')
  return [first, second].some(isGiven) && ![first, second].some(isOther) ? begin + 2 : begin
}
