// Organisations of those who type English without capitals («from the baltic media lab», «, riga business school,»): a
// head and the words beside it, where a lead or a mark says that a name begins.

import type { HeadForm } from '../../locales/locale.ts'
import type { OrganisationClaim } from '../organisations/find-organisations.ts'
import type { Surroundings } from '../organisations/organisation-head.ts'
import { isArticle, isCommonWord, isDepartment, isNoPartOfName, isTown } from '../organisations/organisation-words.ts'
import { LANDS } from '../text/lands.ts'
import type { Word } from '../text/words.ts'
import { knownGivenNames } from './given-names.ts'

const MOST_BEFORE = 5
const MOST_BEHIND = 4

/** The name around head `i`, all small; null: nothing says that one begins here, or the head is all there is. */
export function nameInSmall(around: Surroundings, i: number, { nominative }: HeadForm): OrganisationClaim | null {
  const { text, words, leads, organisations } = around
  let begin = i
  while (i - begin < MOST_BEFORE && isPart(around, words[begin - 1]) && isBeside(text, words, begin)) begin--
  const before = words[begin - 1]
  const article = before !== undefined && isArticle(before.folded) && isBeside(text, words, begin)
  const border = article ? words[begin - 2] : before
  const opens =
    border && (leads.has(border.to) || /[,;(\n]/u.test(text.slice(border.to, words[article ? begin - 1 : begin]!.from)))
  if (!opens) return null
  let end = i
  if (isBeside(text, words, i + 1) && organisations.joiners.includes(words[i + 1]!.folded)) {
    let last = i + 1
    while (last - i <= MOST_BEHIND && isPart(around, words[last + 1]) && isBeside(text, words, last + 1)) last++
    if (last > i + 1 && !organisations.and.includes(words[i + 1]!.folded)) end = last
  }
  // «institute of mathematics and computer science.»: the second of two subjects, up to the mark behind it
  if (end > i && isBeside(text, words, end + 1) && organisations.and.includes(words[end + 1]!.folded)) {
    let second = end + 1
    while (second - end < MOST_BEHIND && isPart(around, words[second + 1]) && isBeside(text, words, second + 1))
      second++
    const ends = /^ ?(?:[,;.)\n]|$)/u.test(text.slice(words[second]!.to, words[second]!.to + 2))
    if (second > end + 1 && ends) end = second
  }
  // «, transparency watch baltics,»: up to the mark that ends the cell.
  let last = end
  while (last - end < 2 && isPart(around, words[last + 1]) && isBeside(text, words, last + 1)) last++
  if (/^ ?(?:[,;)\n]|$)/u.test(text.slice(words[last]!.to, words[last]!.to + 2))) end = last
  // «civic watch lithuania im in riga»: a land behind the name is its end.
  else if (end === i && isBeside(text, words, i + 1) && LANDS.has(words[i + 1]!.folded)) end++
  if (begin === end || (isDepartment(nominative) && end - begin < 2)) return null
  const [from, to] = [words[begin]!.from, words[end]!.to]
  return { value: text.slice(from, to), from, to, rule: 'organisation.name', weak: false }
}

function isBeside(text: string, words: readonly Word[], k: number): boolean {
  return k > 0 && k < words.length && text.slice(words[k - 1]!.to, words[k]!.from) === ' '
}

function isPart({ text, stops, posts }: Surroundings, word: Word | undefined): boolean {
  if (!word || /\d|['’]/u.test(word.text) || posts.has(word.from)) return false
  if (isTown(word.folded)) return true
  return (
    !isNoPartOfName(word, text) &&
    !isCommonWord(word.folded) &&
    !stops.has(word.from) &&
    knownGivenNames(word.text).length === 0
  )
}
