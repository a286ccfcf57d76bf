// What stands in a name before its head besides capitals: a number («Riga 1st Chess Club»), a list («Latvian Environment,
// Geology and Meteorology Centre»), other bodies that it is about («National Opera and Ballet Theatre»).

import { everyOf } from '../../locales/hearing.ts'
import type { HeadForm } from '../../locales/locale.ts'
import { isGivenName } from '../names/given-names.ts'
import type { Surroundings } from './organisation-head.ts'
import { isDepartment, isNoPartOfName, isPlaceWord, isTown } from './organisation-words.ts'
import { isWhole } from './towns-in-names.ts'

/** «40-я школа», «Riga 1st Chess Club», «Forum 2000 Foundation»: a number inside the name that ends in head `i`. */
export function isNumberOfName(around: Surroundings, k: number, i: number, head: HeadForm): boolean {
  const { text, words, organisations } = around
  const [before, number] = [words[k - 1], words[k]!]
  if (organisations.goesOn !== null)
    return /^\d{1,3}-\p{L}{1,2}$/u.test(number.text) || isBareNumber(around, k, i, head)
  if (!/^\d/u.test(number.text) || !before?.capital) return false
  if (isNoPartOfName(before, text) && !isTown(before.folded)) return false
  const isYear = k + 1 === i && /^(?:19|20)\d\d$/u.test(number.text)
  return (isYear || organisations.ordinal?.test(number.text) === true) && text.slice(before.to, number.from) === ' '
}

/** «рижская 88 средняя школа»: behind an adjective that agrees with the head the number needs no ending. */
function isBareNumber({ text, words, organisations }: Surroundings, k: number, i: number, head: HeadForm): boolean {
  const [adjective, number] = [words[k - 1], words[k]!]
  return (
    adjective !== undefined &&
    i - k < 3 &&
    /^\d{1,3}$/u.test(number.text) &&
    text.slice(adjective.to, number.from) === ' ' &&
    organisations.agree(adjective.text, head, '') !== null
  )
}

/** «National Opera and Ballet Theatre», «Latvian Hotel and Restaurant Association»: word `l` and the one behind «and» are bodies of which the head behind them is one. */
export function areSubjects({ text, words, organisations }: Surroundings, l: number, i: number): boolean {
  return (
    i === l + 3 &&
    !isWhole(words[l]!) &&
    organisations.heads.has(words[l + 2]!.folded) &&
    text.slice(words[l + 2]!.to, words[i]!.from) === ' '
  )
}

/** «Latvian Environment, Geology and Meteorology Centre»: the land with which the list begins that goes on with word `begin`; -1: there is none. */
export function beginOfList({ text, words, organisations }: Surroundings, begin: number, i: number): number {
  if (organisations.goesOn !== null || !words.slice(begin, i).some((w) => organisations.and.includes(w.folded)))
    return -1
  for (let k = begin - 1; k >= 0 && k > begin - LONGEST_LIST; k--) {
    const word = words[k]!
    const gap = text.slice(word.to, words[k + 1]!.from)
    if ((gap !== ' ' && gap !== ', ') || !word.capital || isNoPartOfName(word, text) || isGivenName(word)) return -1
    if (organisations.heads.has(word.folded) || isDepartment(word.folded) || isTown(word.folded)) return -1
    if (isPlaceWord(word.folded) || organisations.ofLand?.test(word.folded)) return gap === ' ' ? k : -1
  }
  return -1
}

const LONGEST_LIST = 6

/** « 4», «№40»: the number that ends the name of which word `end` is the last; else ''. */
export function numberBehind({ text, words, stops, posts, organisations }: Surroundings, end: number): string {
  const [last, number, next] = [words[end]!, words[end + 1], words[end + 2]]
  const told = NUMBERED.exec(text.slice(last.to, last.to + 8))?.[0]
  if (told !== undefined || !number || !next) return told ?? ''
  // «No Latvijas Radio 4 piedalīsies», not «no Latvijas Radio 4 cilvēki»
  const isChannel = organisations.channels?.includes(last.folded) === true && /^\d{1,2}$/u.test(number.text)
  return isChannel &&
    (stops.has(next.from) || posts.has(next.from)) &&
    text.slice(last.to, next.from) === ` ${number.text} `
    ? ` ${number.text}`
    : ''
}

const NUMBER = everyOf(({ words }) => words.numberWords.map((word) => word[0]!.toUpperCase() + word.slice(1)))
// «Latvijas Radio 4», «средняя школа №40», «School No. 7», «Foundation 1836»
const NUMBERED = new RegExp(
  `^ (?:(?:№|(?:${NUMBER.join('|')})\\.) ?\\d{1,3}|\\d{1,4}(?= ?(?:[,;()\\n–-]|\\.(?:\\s|$)|$)))`,
  'u',
)
