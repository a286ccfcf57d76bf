// Years as Russian says them: «тысяча девятьсот сорок шестого», «двухтысячного», and without the century «пятьдесят
// четвёртого», «семидесятого года». Folded.

import type { YearInWords } from '../locale.ts'

const TENS = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')
const ROUND = 'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'.split(' ')
const ONES =
  `перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат
  шестнадцат семнадцат восемнадцат девятнадцат`.split(/\s+/u)

const ORDINAL = `(?:${[...ROUND, ...ONES].toSorted((a, b) => b.length - a.length).join('|')})(?:ьего|ого|его|ьем|ом|ем|ый|ий|ой)`
const IN_CENTURY = `(?:(?:${TENS.join('|')}) )?${ORDINAL}`

const PATTERN = `(?:тысяча девятьсот|две тысячи) ${IN_CENTURY}|двухтысячного|двухтысячный|двухтысячном|(?:${TENS.join('|')}) ${ORDINAL}|${IN_CENTURY} г(?:од\\p{L}{0,2})?(?!\\p{L})`

function read(text: string): string | null {
  if (text.startsWith('двухтысячн')) return '2000'
  const century = /^(?:тысяча девятьсот|две тысячи) /u.exec(text)?.[0] ?? ''
  const [first, second] = text
    .slice(century.length)
    .split(' ')
    .filter((word) => !/^г(?:од|$)/u.test(word))
  const tens = TENS.indexOf(first!)
  const last = tens < 0 ? first : second
  const round = ROUND.findIndex((stem) => last?.startsWith(stem))
  // «шестнадцатого», not «шестого»
  const ones = ONES.findLastIndex((stem) => last?.startsWith(stem)) + 1
  const number = (tens < 0 ? 0 : (tens + 2) * 10) + (round < 0 ? ones : (round + 2) * 10)
  if (number === 0 || number > 99 || (tens >= 0 && (round >= 0 || ones > 9))) return null
  const digits = String(number).padStart(2, '0')
  return century === '' ? digits : `${century.startsWith('тысяча') ? 19 : 20}${digits}`
}

export const yearInWords: YearInWords = { pattern: PATTERN, read, beforeDay: true }
