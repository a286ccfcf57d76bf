// Numerals beside people, in words and figures: «2 pārstāvji», «divi kolēģi», «vēl divus», «вдвоём».

import { ALL_HEARD, anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Stretch } from './cover.ts'

/** «2 pārstāvji», «divi kolēģi»: up to five; else one. */
export function countBefore({ from, to }: Stretch, { folded }: Findings): number {
  // «vēl divus», «two more», not «number two»
  const told = folded.slice(from, to).split(' ')
  const word = told.some(isMore) ? (told.find((w) => !isMore(w)) ?? '') : ''
  const [, tens = '', before = ''] = NUMERAL.exec(folded.slice(Math.max(0, from - A_PHRASE), from)) ?? []
  // «тридцать два человека»
  if (TENS.test(tens)) return 1
  if (/^[2-5]$/u.test(before)) return Number(before)
  return Math.max(1, countOf(word), countOf(before))
}

/** «двое» → 2; 1: no numeral. */
export function countOf(numeral: string): number {
  return Math.max(...ALL_HEARD.map(([, { words }]) => words.numerals.findIndex((forms) => forms.includes(numeral)))) + 2
}

// «four of our volunteers», «two (2) persons»
const NUMERAL = new RegExp(
  `(?:(\\p{L}{1,12}) )??([\\p{L}\\d]{1,12}) (?:\\(\\d\\) )?(?:(?:\\p{L}{2} )?(?:${anyOf(({ organisations }) => organisations.ours)}) )?$`,
  'u',
)
const A_PHRASE = 36

const TENS = new RegExp(`(?:${anyOf(({ words }) => words.tens)})$`, 'u')

/** «vēl», «more»: besides those who were named. */
export function isMore(word: string): boolean {
  return MORE.has(word)
}

const MORE = new Set(everyOf(({ words }) => words.more.map(foldForCues)))
