// Years as English says them: «nineteen eighty-nine». Folded.

import type { YearInWords } from '../locale.ts'

const PATTERN = '(?:nineteen|two thousand)(?: and)?[ -]\\p{L}{3,9}(?:[ -]\\p{L}{3,5})?'

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** «nineteen eighty-nine» → «1989», «two thousand and one» → «2001» */
function read(text: string): string | null {
  const words = text.split(/[ -]/u).filter((word) => word !== 'and')
  const century = words[0] === 'nineteen' ? 1900 : 2000
  const [first, second] = words.slice(words[0] === 'nineteen' ? 1 : 2)
  const tens = TENS.indexOf(first ?? '')
  const ones = NUMBERS.indexOf((tens < 0 ? first : second) ?? '') + 1
  if (tens < 0 && ones === 0) return null
  return String(century + (tens < 0 ? 0 : (tens + 2) * 10) + ones)
}

export const yearInWords: YearInWords = { pattern: PATTERN, read }
