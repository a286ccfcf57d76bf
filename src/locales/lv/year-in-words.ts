// Years as Latvian says them: «četrdesmit septītajā gadā», «tūkstoš deviņi simti piecdesmitā gada», «divtūkstošajā gadā».
// Folded.

import type { YearInWords } from '../locale.ts'

const TENS = 'divdesmit trisdesmit cetrdesmit piecdesmit sesdesmit septindesmit astondesmit devindesmit'.split(' ')
const ONES = 'pirm otr tres ceturt piekt sest septit astot devit'.split(' ')

const ENDING = '(?:aja|ais|a)'
const IN_CENTURY = `(?:(?:${TENS.join('|')}) (?:${ONES.join('|')})|(?:${TENS.join('|')}))${ENDING}`
const CENTURY = '(?:tukstos devini simti|tukstos devinsimt|divi tukstosi|divtukstos) '

const PATTERN = `(?:(?:${CENTURY})?${IN_CENTURY}|(?:${CENTURY})(?:${ONES.join('|')})${ENDING}|divtukstos${ENDING}) gad[aus]{0,2}(?!\\p{L})`

function read(text: string): string {
  const words = text.split(' ').slice(0, -1)
  const tens = TENS.findIndex((stem) => words.some((word) => word.startsWith(stem)))
  const ones = ONES.findIndex((stem) => words.some((word) => word.startsWith(stem)))
  const digits = String((tens < 0 ? 0 : (tens + 2) * 10) + ones + 1).padStart(2, '0')
  if (words.some((word) => word.startsWith('divtukstos') || word === 'tukstosi')) return `20${digits}`
  return words[0] === 'tukstos' ? `19${digits}` : digits
}

export const yearInWords: YearInWords = { pattern: PATTERN, read, beforeDay: true }
