// What is said of a person and is no part of the name, and what it tells of the words behind it.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { NameClaim } from './name-claim.ts'

/** «Dr.», «Mr», «prof.», «kundze»: said of a person, no part of the name. */
export function isPersonTitle(word: string): boolean {
  return TITLES.has(foldForCues(word).replace(/\.$/u, ''))
}

/** «Dr. oec.», «Mg. sc. ing.»: in what somebody has a degree. */
export function isField(word: string): boolean {
  return /^(?:\p{Ll}{2,7}\.){1,3}$/u.test(word)
}

/** Letters of the titles before a name: those of «Mg. sc. ing. » in «Mg. sc. ing. Anna Kalna». */
export function titlesBefore(name: string): number {
  let length = 0
  for (const [typed, word] of name.matchAll(/(?<!\S)(\S{1,30})\s/gu)) {
    if (!isPersonTitle(word!) && !(length > 0 && isField(word!))) break
    length += typed.length
  }
  return length
}

const TITLES = new Set(everyOf(({ words }) => words.titles))

/** «Mr. Zhao Wenbo», «Dr Masoud DARA», «Ambassador Kristensen»: behind a title one or two words are a name, known or not. */
export function isTitled({ rule, from }: NameClaim, text: string): boolean {
  if (rule !== 'name.unknown' && rule !== 'name.single' && rule !== 'name.capitals') return false
  const before = /(?<!\p{L})(\p{L}{2,10})\.? $/u.exec(text.slice(Math.max(0, from - 14), from))
  return before !== null && isPersonTitle(before[1]!)
}

/** Source of a regular expression for it, as typed, without its dot. */
export const GENERATION = `(?:${anyOf(({ words }) => words.generations)})`
const WHOLE_GENERATION = new RegExp(`^${GENERATION}\\.?$`, 'u')

/** «Egils Liepa Jr.», «Liepa, Egils jun.»: which of two of one name; «Jun», «Sen» are names. */
export function isGeneration(word: string): boolean {
  return WHOLE_GENERATION.test(word)
}
