// Capitals in a row that are no body's: a family name («Hiroshi TANABE»), or what somebody is («CEO», «our EVS volunteer»).

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { KNOWN } from './abbreviations.ts'

/** Whether the capitals of word `i` name somebody, or somebody's post. */
export function areOfPerson(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  return (
    isFamilyName(text, words, i) ||
    isBehindInitial(text, words, i) ||
    isBehindTitle(text, words, i) ||
    isFamilyFirst(text, words, i, cues) ||
    isOurPost(text, words, i, cues) ||
    isPost(words[i]!, cues)
  )
}

/** «CEO» */
function isPost({ from, to }: Word, cues: readonly Cue[]): boolean {
  return around(cues, from, to).some((c) => c.kind === 'posts' && c.from === from && c.to === to)
}

/** «Hiroshi TANABE», «Mr Wenbo ZHAO»: capitals right behind a given name, or behind a title and one word, are a family name. */
function isFamilyName(text: string, words: readonly Word[], i: number): boolean {
  const [title, given, family] = [words[i - 2], words[i - 1], words[i]!]
  if (!given?.capital || given.upper || KNOWN.has(family.folded) || text.slice(given.to, family.from) !== ' ')
    return false
  const isLast = !/^ \p{Lu}/u.test(text.slice(family.to, family.to + 2))
  const isGiven = knownGivenNames(given.text).some((name) => name.case === 'nominative' && !name.familyToo)
  const isTitled = title !== undefined && isPersonTitle(title.text) && /^\.? $/u.test(text.slice(title.to, given.from))
  return isLast && family.to - family.from > 2 && (isGiven || isTitled)
}

/** «Ms. LIN will be accompanied», «in place of Prof. HALE»: right behind a title the one word is a family name. */
function isBehindTitle(text: string, words: readonly Word[], i: number): boolean {
  const [title, family] = [words[i - 1], words[i]!]
  return (
    title?.capital === true &&
    !title.upper &&
    isPersonTitle(title.text) &&
    !KNOWN.has(family.folded) &&
    /^\.? $/u.test(text.slice(title.to, family.from)) &&
    !/^ \p{Lu}/u.test(text.slice(family.to, family.to + 2))
  )
}

/** «JAMES R. HOLLIS», «James R HOLLIS»: behind a given name and an initial. */
function isBehindInitial(text: string, words: readonly Word[], i: number): boolean {
  const [given, initial, family] = [words[i - 2], words[i - 1], words[i]!]
  return (
    given !== undefined &&
    initial?.capital === true &&
    initial.text.length === 1 &&
    /^ \p{Lu}\.? $/u.test(text.slice(given.to, family.from)) &&
    family.to - family.from > 2 &&
    knownGivenNames(given.text).some((name) => name.case === 'nominative')
  )
}

/** «консул ЛУКША Марина,»: behind a post, before a given name with which the person ends. */
function isFamilyFirst(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const [family, given] = [words[i]!, words[i + 1]]
  if (!given?.capital || given.upper || family.to - family.from < 4 || KNOWN.has(family.folded)) return false
  if (text.slice(family.to, given.from) !== ' ' || /^ \p{Lu}/u.test(text.slice(given.to, given.to + 2))) return false
  return (
    around(cues, family.from - 3, family.from).some((c) => c.kind === 'posts' && c.to === family.from - 1) &&
    knownGivenNames(given.text).some((name) => name.case === 'nominative' && !name.familyToo)
  )
}

/** «our EVS volunteer Pablo», «our new DHM, Mrs. Kalna»: what somebody of the writer's own body is. */
function isOurPost(text: string, words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const { from, to } = words[i]!
  const isOurs = [1, 2].some((n) => {
    const own = words[i - n]
    return own !== undefined && OURS.has(own.folded) && /^(?: \p{Ll}+)? $/u.test(text.slice(own.to, from))
  })
  if (!isOurs) return false
  if (around(cues, to, to + 2).some((c) => c.kind === 'posts' && c.from === to + 1)) return true
  const next = words[i + 1]
  return (
    next?.capital === true &&
    text.slice(to, next.from) === ', ' &&
    (isPersonTitle(next.text) || knownGivenNames(next.text).length > 0)
  )
}

const OURS = new Set(everyOf(({ organisations }) => organisations.ours))
