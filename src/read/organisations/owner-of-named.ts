// A class word that is no part of the name behind it, since it owns a part with a name of its own.

import type { Word } from '../text/words.ts'
import { isDepartment } from './organisation-words.ts'
import { headsAt } from './organisations-by-head.ts'

/** «savienības Kuldīgas biedrība», «apvienības Madonas nodaļa»: in another case it owns what is named whole behind it. */
export function isOwner(words: readonly Word[], i: number, end: number): boolean {
  const next = words[end + 1]
  return end > i + 1
    ? headsAt(words[end]!).length > 0
    : next !== undefined && next.from - words[end]!.to === 1 && isDepartment(next.folded)
}
