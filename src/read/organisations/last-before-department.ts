// Where the name of a body ends before the name of its department: «Ministry of Justice |Legal Department», «Riga City Council
// |Housing and Environment Department».

import type { Word } from '../text/words.ts'
import type { Surroundings } from './organisation-head.ts'

/** Where the body ends before a department behind it; -1: «Press and Culture Section» is all department. */
export function lastBeforeDepartment({ text, words, organisations }: Surroundings, i: number, end: number): number {
  const { joiners, and, plural, ofTitles } = organisations
  const joins = (w: Word | undefined): boolean => w !== undefined && joiners.includes(w.folded)
  const isAnd = (w: Word | undefined): boolean => w !== undefined && and.includes(w.folded)
  const joiner = words.findLastIndex((w, k) => k > i && k < end && joins(w) && !isAnd(w))
  const hasAnd = words.slice(i + 1, end).some(isAnd)
  const isNamed = words[i - 1]?.capital === true && text.slice(words[i - 1]!.to, words[i]!.from) === ' '
  // «Riga University Legal Department», «Riga City Council Housing and Environment Department»
  // «Ministry of Culture Media Policy Unit»: «Media» begins the department.
  if (joiner < 0 && isNamed && joins(words[i - 2]) && ofTitles?.includes(words[i]!.folded)) return -1
  if (joiner < 0) return isNamed && !(hasAnd && ofTitles?.includes(words[i]!.folded)) ? i : hasAnd ? -1 : end
  // «Ministry of Health and Welfare Legal Department»
  const last = isAnd(words[joiner + 2]) && joiner + 3 <= end ? joiner + 3 : joiner + 1
  // «Ministry of Foreign Affairs Consular Department»
  return last + 1 < end && words[last + 1]!.capital && plural?.test(words[last + 1]!.folded) ? last + 1 : last
}
