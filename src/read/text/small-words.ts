// Small words and endings of the languages that are heard, as fragments of expressions: what may stand between two
// things without saying more.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

const either = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|')

/** «of the Ministry»: an article and its space, or none. */
export const ARTICLE = `(?:(?:${either(everyOf(({ organisations }) => organisations.articles ?? []))}) )?`

/** «22.», «3rd»: what makes a number a day, or nothing. */
export const ORDINAL = `(?:\\.|${either(everyOf(({ words }) => words.ordinalEndings))})?`

/** «on the 3rd», «the second»: before the day, or nothing. */
export const BEFORE_DAY = `(?:(?:${either(everyOf(({ words }) => words.beforeDay))}) )?`

/** «3rd of May»: before the month, or nothing. */
export const BEFORE_MONTH = `(?:(?:${either(everyOf(({ words }) => words.beforeMonth))}) )?`

/** «24. augusts, gads 1975», «24 August and the year is 1975»: what leads from the month to its year, or nothing. */
export const BEFORE_YEAR = `(?:(?:(?:${either(everyOf(({ organisations, words }) => [...organisations.and, ...words.cues.but].map(foldForCues)))}) )?(?:${either(everyOf(({ words }) => words.beforeYear))}):? )?`

/** «lūdzu», «please», «пожалуйста», as typed, whatever their case. */
export const PLEASE = `(?:${anyOf(({ words }) => words.please)})(?!\\p{L})`

/** «…, ka », «…, that »: what is said stands behind who says it; of a folded text. */
export const OBJECT_CLAUSE = new RegExp(`^, (?:${anyOf(({ words }) => words.that)}) `, 'u')

/** «… too», «… as well»: at the end of a cell. */
export const ALSO_BEHIND = new RegExp(`,? (?:${either(everyOf(({ words }) => words.alsoBehind))})[.;]?\\s*$`, 'u')

/** «until», «from»: right before a day, of a folded text. */
export const UNTIL = new RegExp(
  `(?<!\\p{L})(?:${either(everyOf(({ words }) => words.untilWords.map(foldForCues)))}) $`,
  'u',
)
