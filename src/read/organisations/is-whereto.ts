// «приду на городское собрание», «работаю в городской больнице»: words in small letters behind a joiner tell where to, or
// where somebody is; only the second may be whose they are.

import { everyOf } from '../../locales/hearing.ts'
import type { Surroundings } from './organisation-head.ts'

/** «врач в городской больнице» */
const PLACED = new Set(everyOf(({ words }) => words.placePrepositions))

/** «приду на городское собрание»: small letters behind a joiner that leads to no body tell where to or what of. */
export function isWhereto({ words, leads, organisations }: Surroundings, begin: number, end: number): boolean {
  const before = words[begin - 1]
  if (!before || leads.has(before.to) || organisations.and.includes(before.folded) || PLACED.has(before.folded))
    return false
  return organisations.joiners.includes(before.folded) && !words.slice(begin, end + 1).some((w) => w.capital)
}
