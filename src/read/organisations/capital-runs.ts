// Runs of capitals beside a word: how far a name goes that only its capitals hold together.

import { knownGivenNames } from '../names/given-names.ts'
import type { Word } from '../text/words.ts'
import { goesOnInName, isCommonWord, isPlaceWord, isTown, UNDECLINED_JOINERS } from './organisation-words.ts'

const NOWHERE: ReadonlySet<number> = new Set()

/** How many words beside word `i` go on as a name: the first capitalised, at most two small ones behind. */
export function runOfCapitals(
  text: string,
  words: readonly Word[],
  i: number,
  step: 1 | -1,
  stops: ReadonlySet<number> = NOWHERE,
): number {
  let count = 0
  for (let k = i + step; words[k] && count < 5; k += step) {
    const [left, right] = step > 0 ? [words[k - 1]!, words[k]!] : [words[k]!, words[k + 1]!]
    const gap = text.slice(left.to, right.from)
    // «J. Kalniņa SIA»
    // «Bankers' Circle»
    if (
      gap !== ' ' &&
      gap !== ' & ' &&
      gap !== "' " &&
      gap !== '’ ' &&
      !(step < 0 && gap === '. ' && /^\p{Lu}$/u.test(words[k]!.text))
    )
      break
    const small = !words[k]!.capital
    // «Civic Space Europe there'll be three of us»
    if (small && (stops.has(words[k]!.from) || /['’]\p{Ll}{1,2}$/u.test(words[k]!.text))) break
    if (
      // «Transparency Vilnius»
      // «SIA Lursoft IT»
      (isCommonWord(words[k]!.folded) &&
        !(step > 0 && words[k]!.upper && words[k]!.text.length > 1 && !words[k - 1]!.upper) &&
        !(step > 0 ? isTown(words[k]!.folded) || goesOnInName(words[k]!) : isInTown(words, k, text))) ||
      /^\d/u.test(words[k]!.text) ||
      (small && (step < 0 || count === 0 || count > 2))
    )
      break
    count++
  }
  return count
}

/** «Accentia Latvia Ltd»: a town or land behind another capital of the name. */
function isInTown(words: readonly Word[], k: number, text: string): boolean {
  const before = words[k - 1]
  return (
    isTown(words[k]!.folded) &&
    before?.capital === true &&
    !isCommonWord(before.folded) &&
    text.slice(before.to, words[k]!.from) === ' '
  )
}

/** «Save the Children», «Women for Peace»: where the name that begins with word `i` ends, joiners between capitals included. */
export function endOfName(text: string, words: readonly Word[], i: number): number {
  let end = i
  for (let more = 1; more > 0; ) {
    more = runOfCapitals(text, words, end, 1)
    end += more
    let k = end + 1
    while (words[k] && UNDECLINED_JOINERS.has(words[k]!.folded) && text.slice(words[k - 1]!.to, words[k]!.from) === ' ')
      k++
    const next = words[k]
    if (
      k === end + 1 ||
      isPlaceWord(words[end]!.folded) ||
      k > end + 3 ||
      !next?.capital ||
      text.slice(words[k - 1]!.to, next.from) !== ' '
    )
      break
    if ((isCommonWord(next.folded) && !goesOnInName(next)) || knownGivenNames(next.text).length > 0) break
    // «Coalition for Integrity in Sport»
    more += k - end
    end = k
  }
  while (end > i && /^\p{Ll}/u.test(words[end]!.text)) end--
  return end
}

/** «the news agency Lusa for the Baltic countries»: an adjective of place before a small noun is no part of the name. */
export function endBeforeLand(text: string, words: readonly Word[], i: number): number {
  const end = endOfName(text, words, i)
  const isAdjective =
    isPlaceWord(words[end]!.folded) && /^ \p{Ll}{5}/u.test(text.slice(words[end]!.to, words[end]!.to + 6))
  const joiner = isAdjective ? words.findIndex((w, k) => k > i && k < end && !w.capital) : -1
  return joiner < 0 ? end : joiner - 1
}
