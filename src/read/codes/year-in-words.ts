// Years that people write out, «nineteen eighty-nine», «piecdesmit otrajā gadā», in whichever language: each knows how it
// says them, and all are heard at once.

import { ALL_HEARD } from '../../locales/hearing.ts'

const YEARS = ALL_HEARD.map(([, { yearInWords }]) => ({
  ...yearInWords,
  whole: new RegExp(`^(?:${yearInWords.pattern})$`, 'u'),
}))

/** Source of a regular expression for such a year in folded text; it captures nothing. */
export const YEAR_IN_WORDS = YEARS.map(({ pattern }) => pattern).join('|')

/** Of these, the ones that may stand before their day: «četrdesmit septītajā gadā, 3. aprīlī». */
export const YEAR_BEFORE_DAY = YEARS.flatMap(({ beforeDay, pattern }) => (beforeDay ? pattern : [])).join('|')

/** What these have caught, in digits: four, or two where the century is not told; null: the words are no year. */
export function readYearInWords(text: string): string | null {
  return YEARS.find(({ whole }) => whole.test(text))?.read(text) ?? null
}
