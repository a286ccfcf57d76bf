// What joins a word before an organisation's head to it: «Council of Ministers' Office», «Rule of Law Forum», «Nurses and
// Carers Union», «краеведческий и художественный музей».

import type { HeadForm } from '../../locales/locale.ts'
import { isGivenName } from '../names/given-names.ts'
import { isOwnersMark } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import { areSubjects } from './inside-names.ts'
import type { Surroundings } from './organisation-head.ts'
import { isArticle, isCommonWord, isDepartment, isPlaceWord, isTown, leadsBehindName } from './organisation-words.ts'

/** «Council of Ministers' Office», «Nurses and Carers Union»: joiner `k` between two capitals that are neither people nor bodies. */
export function joinsTwo(around: Surroundings, k: number, i: number): boolean {
  const { text, words, posts, leads, organisations } = around
  const [before, left, joiner, right] = [words[k - 2], words[k - 1], words[k]!, words[k + 1]!]
  if (!left?.capital || !organisations.joiners.includes(joiner.folded) || isCommonWord(left.folded)) return false
  // «Dockers' and Crane Operators' Union»
  const gap = text.slice(left.to, joiner.from)
  if (gap !== ' ' && !isOwnersMark(gap)) return false
  // «I write from Riga for the Startup Association»
  if (before && !before.capital && isTown(left.folded) && !organisations.and.includes(joiner.folded)) return false
  // «Access to Information Programme», «Baltic Rule of Law Forum», where a cell begins or behind a lead; not «Specialist
  // in Public Services», «Ann Hale of Baltic Law Forum».
  const first = beginOfRun(words, k - 1, text)
  const [lead, run] = [words[first - 1], words.slice(first, k)]
  const isLed = lead !== undefined && (leads.has(lead.to) || (isArticle(lead.folded) && leads.has(lead.from - 1)))
  const isRun = run.length === 1 || (leadsBehindName(joiner.folded) && !run.some((w) => w.upper || isGivenName(w)))
  const begins =
    isRun &&
    !run.some((w) => posts.has(w.from)) &&
    (isLed || /(?:^|[,;(|–\n] ?| - )$/u.test(text.slice(Math.max(0, run[0]!.from - 3), run[0]!.from)))
  if (!organisations.and.includes(joiner.folded)) return begins || !isCommonWord(joiner.folded)
  // «Boris and Inara Teterev Foundation»
  if (k + 2 < i && !before?.capital && [left, right].every(isGivenName)) return true
  // «Anna Ozola and Riga Dance Club», «Delna and Baltic Dance Club» are two.
  const isBody =
    left.upper || (organisations.heads.has(left.folded) && !areSubjects(around, k - 1, i)) || isDepartment(left.folded)
  const isBeside = before?.capital === true && text.slice(before.to, left.from) === ' '
  const isPerson = isGivenName(left) || (isBeside && isGivenName(before))
  return k + 1 < i && !isBody && !isPerson && !isPlaceWord(right.folded) && !isTown(right.folded)
}

/** Where the capitals begin that `last` ends. */
function beginOfRun(words: readonly Word[], last: number, text: string): number {
  let begin = last
  while (words[begin - 1]?.capital && text.slice(words[begin - 1]!.to, words[begin]!.from) === ' ') begin--
  return begin
}

/** «краеведческий и художественный музей»: joiner `k` between two words that agree with the head. */
export function joinsAdjectives({ text, words, organisations }: Surroundings, k: number, head: HeadForm): boolean {
  const [left, joiner] = [words[k - 1], words[k]!]
  return (
    left !== undefined &&
    organisations.and.includes(joiner.folded) &&
    text.slice(left.to, joiner.from) === ' ' &&
    organisations.agree(left.text, head, '') !== null
  )
}
