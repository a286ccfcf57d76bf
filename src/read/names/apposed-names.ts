// «Anna Berg (Green Liberty)», «Anna Berg, Green Liberty. Born …»: two capitals that are no known name, right behind
// somebody's, are where they are from. Only a code of their own makes them another person.

import type { CodeClaim } from '../codes/find-codes.ts'
import { isArticle, leadsBehindName } from '../organisations/organisation-words.ts'
import { around } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'

/** Without the possible names that stand in apposition to somebody. */
export function withoutApposed(
  names: readonly NameClaim[],
  codes: readonly CodeClaim[],
  text: string,
  cues: readonly Cue[],
): readonly NameClaim[] {
  const people = names.filter((n) => n.sure && n.familyName !== null).length
  // As many codes as known names: none is left for another.
  const none = codes.length > 0 && codes.length <= people
  return names.filter((name, i) => {
    const before = names[i - 1]
    if (name.rule !== 'name.unknown' || name.sure) return true
    if (isOfPost(name, text, cues) || (before && isBelowPost(name, before, text, cues))) return false
    if (!before?.sure || before.familyName === null) return true
    const gap = text.slice(before.to, name.from)
    const behind = text.slice(name.to, name.to + 2)
    if (gap === ' (') return !/^\)/u.test(behind)
    return !(none && gap === ', ' && /^(?:[.,;]| \(|\s*$)/u.test(behind))
  })
}

/** «director of Access Info Europe»: what a post is of is no person. */
function isOfPost({ from }: NameClaim, text: string, cues: readonly Cue[]): boolean {
  return around(cues, from - 12, from).some((c) => c.kind === 'posts' && isLead(text.slice(c.to, from)))
}

/** «Teresa Vale⏎Senior Program Officer⏎Baltic Civic Exchange»: below a name and its post the next line is where they work. */
function isBelowPost({ from, to }: NameClaim, before: NameClaim, text: string, cues: readonly Cue[]): boolean {
  const ends = LINES_END.exec(text.slice(to, to + A_LINE))
  if (!ends || !/^ {0,3}\n[^\n]{3,60}\n {0,3}$/u.test(text.slice(before.to, from))) return false
  const isPost = (begin: number, end: number): boolean => around(cues, begin, end).some((c) => c.kind === 'posts')
  return isPost(before.to, from) && !isPost(to, to + ends[0].length)
}

/** The end of a line, with the next one. */
const LINES_END = /^ {0,3}(?:\n[^\n]*|$)/u
const A_LINE = 60

/** « of the » */
function isLead(between: string): boolean {
  const [before, lead, article, behind] = between.split(' ')
  if (before !== '' || lead === undefined || !leadsBehindName(lead)) return false
  return behind === undefined ? article === '' : isArticle(article!) && behind === ''
}
