// Days of a month in words: by their ordinal, «trešajā», «the twenty-first», and by the numeral of whoever is learning a
// language or dictates, «divdesmit viens februāris», «двадцать один февраль». All languages are heard at once.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'

/** «tres» → 3, «divdesmit viens» → 21. */
const DAYS = new Map<string, number>()
for (const [, { words }] of ALL_HEARD) {
  const { upToNineteen, tens } = words.dictated
  for (const [n, forms] of upToNineteen.entries())
    for (const form of forms.split('|').map(foldForCues)) {
      if (n > 0) DAYS.set(form, n)
      if (n > 0 && n < 10)
        for (const ten of tens[0]!.split('|').map(foldForCues))
          for (const dash of [' ', '-']) DAYS.set(`${ten}${dash}${form}`, 20 + n)
      if (n === 1) for (const ten of tens[1]!.split('|').map(foldForCues)) DAYS.set(`${ten} ${form}`, 30 + n)
    }
  for (const [i, ten] of tens.slice(0, 2).entries())
    for (const form of ten.split('|').map(foldForCues)) DAYS.set(form, (i + 2) * 10)
  for (const [i, stem] of words.ordinals.entries()) DAYS.set(foldForCues(stem), i + 1)
}

/** Source of a regular expression that captures what `dayOf` knows, in folded text. */
export const DAY_WORD = `(${[...DAYS.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\p{L}{0,6}`

/** The day in figures. */
export function dayOf(word: string): string {
  return String(DAYS.get(word))
}
