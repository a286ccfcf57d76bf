// Where capitals in a row stand for a body by their place alone: as a sentence of their own, as a heading, in brackets
// behind a name, behind a post or a department, before a verb of sending.

import { anyOf, everyOf, HEARD } from '../../locales/hearing.ts'
import { around, within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { KNOWN } from './abbreviations.ts'
import { isCommonWord, isDepartment, namesAnOrganisation } from './organisation-words.ts'
import { isKindOfBody } from './organisations-called.ts'

/** Whether the place of word `i` makes its capitals a body's. */
export function standsForBody(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const word = words[i]!
  return (
    isBeforePost(text, words, i, cues) ||
    standsAlone(text, words, i) ||
    isSubject(text, word, cues) ||
    isHeading(text, word) ||
    isBehindPost(word, cues) ||
    isOfDepartment(text, word, cues) ||
    isOfPost(text, word, cues) ||
    isInBrackets(text, words, i) ||
    isBehindKind(text, words, i) ||
    isToo(text, words, i)
  )
}

/** «Signe Egle (RSU) 150977», «(RSU; born …)»: in brackets behind somebody's name, not behind the body whose letters it gives. */
function isInBrackets(text: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  const { from, to } = words[i]!
  if (!before || to - from < 3 || text.slice(before.to, from) !== ' (' || !/[),;]/u.test(text[to] ?? '')) return false
  return !before.upper && !isDepartment(before.folded) && !namesAnOrganisation(before.text)
}

/** «the Flemish public television (VRT)»: in brackets behind small words for a body of some kind. */
function isBehindKind(text: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  const { from, to } = words[i]!
  if (!before || before.capital || to - from < 3 || text.slice(before.to, from) !== ' (' || text[to] !== ')')
    return false
  return isKindOfBody(before.folded)
}

/** «VZD no savas puses piesaka …»: begins a sentence in which somebody is sent, no other name between. */
function isSubject(text: string, { from, to }: Word, cues: readonly Cue[]): boolean {
  if (to - from < 3 || !/(?:^|\n|[.!?,] {1,2})$/u.test(text.slice(Math.max(0, from - 3), from))) return false
  const verb = around(cues, to, to + 50).find((c) => (c.kind === 'theyCome' || c.kind === 'willBe') && c.from > to)
  return verb !== undefined && /^ (?:\p{Ll}+ ){0,4}$/u.test(text.slice(to, verb.from))
}

/** «студент РТУ»: in a language where the whole stands behind its part. */
export function isBehindPost({ from }: Word, cues: readonly Cue[]): boolean {
  return around(cues, from - 3, from).some((c) => {
    const { declines, organisations } = HEARD[c.language]
    return c.kind === 'posts' && c.to === from - 1 && declines && organisations.nameFollowsHead
  })
}

/** «магистрант факультета социальных наук ЛУ»: the same behind a department. */
function isOfDepartment(text: string, { from }: Word, cues: readonly Cue[]): boolean {
  return around(cues, from - LONGEST_DEPARTMENT, from).some((c) => {
    const { declines, organisations } = HEARD[c.language]
    const isWhole = declines && organisations.nameFollowsHead
    return c.kind === 'departments' && isWhole && /^(?: \p{Ll}{1,16}){0,5} $/u.test(text.slice(c.to, from))
  })
}

/** Letters of « международных отношений и социальных наук ». */
const LONGEST_DEPARTMENT = 60

/** «student of RTU», «a journalist of the BBC.»: and nothing of the name behind it. */
function isOfPost(text: string, { from, to }: Word, cues: readonly Cue[]): boolean {
  if (to - from < 3 || /^[ -]\p{L}/u.test(text.slice(to, to + 2))) return false
  return around(cues, from - 9, from).some((c) => c.kind === 'posts' && OF.test(text.slice(c.to, from)))
}

const OF = new RegExp(`^ (?:${anyOf(({ organisations }) => organisations.behindNames ?? [])}) ${ARTICLE}$`, 'u')

/** «ĀM: Anna Ozola, …», «LPS – Anna Ozola», «VARAM no savas puses: …»: begins a line, before a colon and a name. */
function isHeading(text: string, { from, to, text: word }: Word): boolean {
  return (
    /^(?:(?: \p{Ll}{2,12}){0,3}:| [–—-](?= )) ?\n?[-–•* ]{0,3}\p{Lu}\p{Ll}/u.test(text.slice(to, to + 48)) &&
    // «EM: Anna Ozola, 120385. LIAA: Juris Kalns, 030469.»
    /(?:^|\n|\d[.;] ?) {0,2}$/u.test(text.slice(Math.max(0, from - 4), from)) &&
    readLabel(word) === null
  )
}

/** «LLU 3. kursa studente», «ZM vecākā referente», «LU Starptautisko attiecību programmas studente»: a few words before a post. */
function isBeforePost(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const { to } = words[i]!
  const post = around(cues, to, to + 70).find((c) => c.kind === 'posts' && c.from > to)
  if (
    !post ||
    !/^ (?:\d{1,2}\. )?(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){1,4}|(?:\p{Ll}+ ){0,2})$/u.test(text.slice(to, post.from))
  )
    return false
  return within(words, to, post.from).every((w) => !isCommonWord(w.folded))
}

/** «Рута Лапса, 041190, тоже ЛСС»: a cell of its own behind «too». */
function isToo(text: string, words: readonly Word[], i: number): boolean {
  const [also, word] = [words[i - 1], words[i]!]
  return (
    also !== undefined &&
    ALSO.has(also.folded) &&
    /^[,;(–-] ?$/u.test(text.slice(also.from - 2, also.from).trimStart()) &&
    text.slice(also.to, word.from) === ' ' &&
    /^[.,;)]?\s|^$/u.test(text.slice(word.to, word.to + 2))
  )
}

const ALSO = new Set(everyOf(({ words }) => words.also))

/** «Raivo 280578, Dace 110587. PKC.»: a sentence or line of its own, or the end of one behind a dash. */
function standsAlone(text: string, words: readonly Word[], i: number): boolean {
  const { from, to } = words[i]!
  if (words[i - 1]?.upper || words[i + 1]?.upper) return false
  const isSure = KNOWN.has(words[i]!.folded)
  if (to - from < 3 && !isSure) return false
  return (
    /(?:^|\n|[.!?] {1,2}|\d\) | [–—-] )$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    (isSure ? /^[.!,;]?\s*(?:\n|$|\d{6})/u : /^[.!]?\s*(?:\n|$)/u).test(text.slice(to, to + 9))
  )
}
