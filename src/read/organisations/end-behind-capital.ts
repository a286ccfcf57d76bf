// «I represent Papardes zieds», «I work at Marupe county council»: how far a name goes on behind a single capital that only
// its place gives away. What goes on in a word that no sentence has is not whole without it.

import { everyOf } from '../../locales/hearing.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { endOfName } from './capital-runs.ts'
import { isCommonWord, isHead, isTown, TRADES, UNDECLINED_JOINERS } from './organisation-words.ts'

/** Where the name that word `i` alone begins ends in the text; null: nobody can tell. */
export function endBehindCapital(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): number | null {
  const { to, upper } = words[i]!
  if (upper) return to
  // «Article 19», «Seniors 55+»
  const number = /^ \d{1,4}\+?(?=[\s,.;)]|$)/u.exec(text.slice(to, to + 8))
  if (number) return to + number[0].length
  for (let k = i + 1; k < i + MOST_WORDS; k++) {
    const word = words[k]
    if (!word || text.slice(words[k - 1]!.to, word.from) !== ' ') return k === i + 1 ? to : null
    if (isHead(word.folded)) return word.to
    const next = words[k + 1]
    if (
      k === i + 1 &&
      UNDECLINED_JOINERS.has(word.folded) &&
      !AND.has(word.folded) &&
      next?.capital &&
      !isTown(next.folded)
    )
      return words[endOfName(text, words, i)]!.to
    const isOfSentence =
      isCommonWord(word.folded) ||
      TRADES.some((ending) => ending.test(word.folded)) ||
      around(cues, word.from, word.to).some((c) => c.from === word.from)
    if (isOfSentence || word.capital) return k === i + 1 ? to : null
  }
  return null
}

const MOST_WORDS = 4

const AND = new Set(everyOf(({ organisations }) => organisations.and))
