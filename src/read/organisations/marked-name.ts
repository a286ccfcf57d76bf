// Names that a mark inside them gives away: «Re:Port», «Re:Baltica».

import { firstFrom } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import type { Surroundings } from './organisation-head.ts'

/** Capitals on both sides of a mark are one name. */
const MARKED = /(?<![\p{L}\p{N}:])\p{Lu}\p{L}{0,15}:\p{Lu}\p{L}{2,20}(?![\p{L}:])/gu
const LONGEST = 40

/** All such names of a text, in order; «Vārds:Anna» is a label and its value. */
export function* markedNames(text: string): Generator<{ readonly marked: string; readonly from: number }> {
  for (const { index: from, 0: marked } of /:\p{Lu}/u.test(text) ? text.matchAll(MARKED) : [])
    if (readLabel(marked.split(':')[0]!) === null) yield { marked, from }
}

/** «центр Re:Start»: the last word of such a name that word `k` begins, where names go on behind small words; -1: it begins none. */
export function lastOfMarked({ text, words, organisations }: Surroundings, k: number): number {
  const { from } = words[k]!
  const [first] = organisations.goesOn === null ? [] : markedNames(text.slice(from, from + LONGEST))
  return first?.from === 0 ? firstFrom(words, from + first.marked.length) - 1 : -1
}
