// The name beside a legal form where it fills its cell: «SIA Dialogs Plus,», «FINEXCEL ADVISORY BALTICS, SIA». There all of
// its capitals are the name, whatever else they mean; in a sentence a common word ends it.

import type { Word } from '../text/words.ts'
import { knownGivenNames } from './given-names.ts'

/** Words of a name in a cell. */
const LONGEST = 6

/** How many words behind word `i` are the name of what it is: of a run of so many, and capitals that go on to the cell's end. */
export function runToEndOfCell(
  text: string,
  words: readonly Word[],
  i: number,
  run: number,
  stops: ReadonlySet<number>,
): number {
  let end = i + run
  while (end - i < LONGEST && goesOn(text, words, end, end + 1, stops)) end++
  return end > i && ENDS.test(text.slice(words[end]!.to, words[end]!.to + 4)) ? end - i : run
}

// «SIA Dialogs Plus – 2 человека»
const ENDS = /^\s*(?:[,;)(\n]|$|[.!] ?(?:\n|\p{Lu}|$))|^ [–—-] /u

/** Where the capitals in front of word `i` begin, if they fill their cell and a comma or nothing parts them from it; else `i`. */
export function beginOfCell(text: string, words: readonly Word[], i: number, stops: ReadonlySet<number>): number {
  const last = words[i - 1]
  if (!last?.capital || !/^,? $/u.test(text.slice(last.to, words[i]!.from)) || !isPart(last, stops)) return i
  // «Anna Ozola, AS „Vējš”»: its name stands behind it.
  if (!ENDS.test(text.slice(words[i]!.to, words[i]!.to + 4))) return i
  let begin = i - 1
  while (i - begin < LONGEST && goesOn(text, words, begin - 1, begin, NONE)) begin--
  const { from } = words[begin]!
  return i - begin > 1 && /(?:^|[,;:(\n]\s{0,3})$/u.test(text.slice(Math.max(0, from - 4), from)) ? begin : i
}

function goesOn(text: string, words: readonly Word[], k: number, next: number, stops: ReadonlySet<number>): boolean {
  const [left, right] = [words[k], words[next]]
  if (!left?.capital || !right?.capital || !/^ (?:& )?$/u.test(text.slice(left.to, right.from))) return false
  return isPart(next > k ? right : left, stops) && isPart(left, NONE)
}

const NONE: ReadonlySet<number> = new Set()

/** No verb, post or label begins there, and nobody's name. */
function isPart({ from, text }: Word, stops: ReadonlySet<number>): boolean {
  return !stops.has(from) && !/^\d/u.test(text) && !knownGivenNames(text).some((name) => name.case === 'nominative')
}
