// Years as Latvian says them: «četrdesmit septītajā gadā», «tūkstoš deviņi simti piecdesmitā gada», «divtūkstošajā gadā».
// Folded.

const TENS = 'divdesmit trisdesmit cetrdesmit piecdesmit sesdesmit septindesmit astondesmit devindesmit'.split(' ')
const ONES = 'pirm otr tres ceturt piekt sest septit astot devit'.split(' ')

const ENDING = '(?:aja|ais|a)'
const IN_CENTURY = `(?:(?:${TENS.join('|')}) (?:${ONES.join('|')})|(?:${TENS.join('|')}))${ENDING}`
const CENTURY = '(?:tukstos devini simti|tukstos devinsimt|divi tukstosi|divtukstos) '

export const LATVIAN_YEAR = `(?:(?:${CENTURY})?${IN_CENTURY}|(?:${CENTURY})(?:${ONES.join('|')})${ENDING}|divtukstos${ENDING}) gad[aus]{0,2}(?!\\p{L})`

/** Four digits, or two where the century is not told. */
export function readLatvianYear(text: string): string {
  const words = text.split(' ').slice(0, -1)
  const tens = TENS.findIndex((stem) => words.some((word) => word.startsWith(stem)))
  const ones = ONES.findIndex((stem) => words.some((word) => word.startsWith(stem)))
  const digits = String((tens < 0 ? 0 : (tens + 2) * 10) + ones + 1).padStart(2, '0')
  if (words.some((word) => word.startsWith('divtukstos') || word === 'tukstosi')) return `20${digits}`
  return words[0] === 'tukstos' ? `19${digits}` : digits
}
