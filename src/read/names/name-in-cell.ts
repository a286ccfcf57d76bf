// The name beside a legal form where it fills its cell: «SIA Dialogs Plus,», «FINEXCEL ADVISORY BALTICS, SIA». There all of
// its capitals are the name, whatever else they mean; in a sentence a common word ends it.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import {
  belongsToOrganisation,
  isAnd,
  isCommonWord,
  isDepartment,
  isHead,
  isPlaceWord,
  NAME_PREPOSITIONS,
} from '../organisations/organisation-words.ts'
import type { Word } from '../text/words.ts'
import { knownGivenNames } from './given-names.ts'

/** Words of a name in a cell. */
const LONGEST = 6

/** How many words behind word `i` are the name of what it is: of a run of so many, and capitals that go on to the cell's end. */
export function runToEndOfCell(
  text: string,
  words: readonly Word[],
  i: number,
  run: number,
  stops: ReadonlySet<number>,
): number {
  let end = i + run
  while (end - i < LONGEST && goesOn(text, words, end, end + 1, stops)) end++
  if (end > i && isNumberAtEnd(text, words, end)) end++
  if (end > i && end === i + run && isNumberBeforeVerb(text, words, end, stops)) return run + 1
  if (end > i && isJoinedAtEnd(text, words, end, stops)) end += 2
  else if (end > i && isOwnedAtEnd(text, words, end, stops)) end++
  return end > i && ENDS.test(text.slice(words[end]!.to, words[end]!.to + 4)) ? end - i : run
}

/** «SIA Marsruts 24,» */
export function isNumberAtEnd(text: string, words: readonly Word[], end: number): boolean {
  const number = words[end + 1]
  return (
    number !== undefined &&
    /^\d{1,3}$/u.test(number.text) &&
    text.slice(words[end]!.to, number.from) === ' ' &&
    /^(?:[,;)\n]|$)/u.test(text.slice(number.to, number.to + 1))
  )
}

/** «SIA Jaunais Laiks 99 piesaka», not «SIA Vējš 3 piesaka» */
function isNumberBeforeVerb(text: string, words: readonly Word[], end: number, stops: ReadonlySet<number>): boolean {
  const [number, verb] = [words[end + 1], words[end + 2]]
  return (
    verb !== undefined &&
    stops.has(verb.from) &&
    /^[2-9]\d$/u.test(number!.text) &&
    text.slice(words[end]!.to, verb.from) === ` ${number!.text} `
  )
}

/**
 * «SIA Dialogs un tiesības –», «biedrība Logs uz pasauli,»: a small noun that «un» or a preposition joins to the capitals
 * is their end, where it is no people's or another body's.
 */
export function isJoinedAtEnd(text: string, words: readonly Word[], end: number, stops: ReadonlySet<number>): boolean {
  const [and, last] = [words[end + 1], words[end + 2]]
  if (!and || !last || !(isAnd(and.folded) || NAME_PREPOSITIONS.has(and.folded)) || last.capital) return false
  // «tiesības» are a driver's, too.
  if (stops.has(last.from) && NAME_PREPOSITIONS.has(and.folded)) return false
  if (stops.has(last.from) && (VERBAL.some((ending) => ending.test(last.text)) || !isNoun(last))) return false
  if (text.slice(words[end]!.to, last.from) !== ` ${and.text} ` || !/^\p{L}{4,}$/u.test(last.text)) return false
  const isOther = isCommonWord(last.folded) || isHead(last.folded) || belongsToOrganisation(last.folded)
  return !isOther && ENDS.test(text.slice(last.to, last.to + 4))
}

/** «SIA Daugavas tulki –»: behind a capital in the genitive a small noun that is no people's is what is called after it. */
function isOwnedAtEnd(text: string, words: readonly Word[], end: number, stops: ReadonlySet<number>): boolean {
  const [owner, last] = [words[end]!, words[end + 1]]
  if (!last || last.capital || text.slice(owner.to, last.from) !== ' ' || !/^\p{L}{4,}$/u.test(last.text)) return false
  if (!NAMED_AFTER.some((ending) => ending.test(owner.text)) || VERBAL.some((ending) => ending.test(last.text)))
    return false
  // «SIA Rīgas tulks», «SIA Ziemeļu grāmatvedība»: no firm is called by the genitive of a place alone.
  if (isPlaceWord(owner.folded)) return true
  return (
    !stops.has(last.from) &&
    !isCommonWord(last.folded) &&
    !belongsToOrganisation(last.folded) &&
    !isDepartment(last.folded)
  )
}

const NAMED_AFTER = everyOf(({ organisations }) => organisations.namedAfter ?? [])

const VERBAL = everyOf(({ organisations }) => organisations.verbal ?? [])

function isNoun({ text }: Word): boolean {
  return ALL_HEARD.some(([, { organisations }]) => organisations.goesOn?.test(text))
}

// «SIA Dialogs Plus – 2 человека»
const ENDS = /^\s*(?:[,;:)(\n]|$|[.!] ?(?:\n|\p{Lu}|$))|^ [–—-] /u

/** Where the capitals in front of word `i` begin, if they fill their cell and a comma or nothing parts them from it; else `i`. */
export function beginOfCell(text: string, words: readonly Word[], i: number, stops: ReadonlySet<number>): number {
  const last = words[i - 1]
  if (!last?.capital || !/^,? $/u.test(text.slice(last.to, words[i]!.from)) || !isPart(last, stops)) return i
  // «Anna Ozola, AS „Vējš”»: its name stands behind it.
  if (!ENDS.test(text.slice(words[i]!.to, words[i]!.to + 4))) return i
  let begin = i - 1
  while (i - begin < LONGEST && goesOn(text, words, begin - 1, begin, NONE)) begin--
  const { from } = words[begin]!
  return i - begin > 1 && /(?:^|[,;:(\n]\s{0,3})$/u.test(text.slice(Math.max(0, from - 4), from)) ? begin : i
}

function goesOn(text: string, words: readonly Word[], k: number, next: number, stops: ReadonlySet<number>): boolean {
  const [left, right] = [words[k], words[next]]
  if (!left?.capital || !right?.capital || !/^ (?:& )?$/u.test(text.slice(left.to, right.from))) return false
  return isPart(next > k ? right : left, stops) && isPart(left, NONE)
}

const NONE: ReadonlySet<number> = new Set()

/** No verb, post or label begins there, and nobody's name. */
function isPart({ from, text }: Word, stops: ReadonlySet<number>): boolean {
  return !stops.has(from) && !/^\d/u.test(text) && !knownGivenNames(text).some((name) => name.case === 'nominative')
}
