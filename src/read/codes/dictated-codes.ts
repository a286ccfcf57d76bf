// Codes that somebody dictates to their telephone, digit by digit or in pairs: «divi viens nulle pieci septiņi deviņi»,
// "twenty-one oh five seventy-nine". All languages are heard at once, each run in one of them.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Candidate } from './find-codes.ts'
import { isPersonalCodePrefix } from './personal-code.ts'

/** Codes of six digits, or of eleven of which the first six are told, in a folded text. */
export function* findDictated(folded: string): Generator<Candidate> {
  if (!FEWEST_IN_A_ROW.test(folded)) return
  let run: RegExpExecArray[] = []
  const end = (): readonly Candidate[] => {
    const told = run
    run = []
    return told.length < FEWEST ? [] : codeOf(told)
  }
  for (const word of folded.matchAll(WORDS)) {
    const last = run.at(-1)
    const gap = last && folded.slice(last.index + last[0].length, word.index)
    if (last && !/^(?:[, -]{1,2}|\n)$/u.test(gap!)) yield* end()
    run.push(word)
  }
  yield* end()
}

/** Three pairs are the fewest words of a code. */
const FEWEST = 3

function codeOf(words: readonly RegExpExecArray[]): readonly Candidate[] {
  let digits = ''
  let open = false
  // Where the first six digits end: the second part is not taken along.
  let to = 0
  for (const { 0: word, index } of words) {
    const number = NUMBERS.get(word)!
    // «divdesmit viens» is one number.
    const isUnit = open && number > 0 && number < 10
    if (digits.length < A_CODE || isUnit) to = digits.length <= A_CODE ? index + word.length : to
    digits = isUnit ? `${digits.slice(0, -1)}${number}` : `${digits}${number}`
    open = number >= 20
  }
  if (digits.length !== A_CODE && digits.length !== A_WHOLE_CODE) return []
  const value = digits.slice(0, A_CODE)
  const told = { from: words[0]!.index, to, fullCode: digits.length === A_WHOLE_CODE, needsWord: true }
  return isPersonalCodePrefix(value)
    ? [{ ...told, value, rule: 'code.dictated', birthDate: false, otherReading: null }]
    : [{ ...told, value: '', rule: 'code.impossible', birthDate: false, otherReading: null }]
}

const A_CODE = 6
const A_WHOLE_CODE = 11

/** «viens» → 1, «divdesmit» → 20. */
const NUMBERS = new Map<string, number>(
  everyOf(({ words }) => [
    ...words.dictated.upToNineteen.flatMap((forms, n) => entriesOf(forms, n)),
    ...words.dictated.tens.flatMap((forms, n) => entriesOf(forms, (n + 2) * 10)),
  ]),
)

function entriesOf(forms: string, number: number): readonly [string, number][] {
  return forms.split('|').map((form) => [foldForCues(form), number])
}

const ANY = `(?:${[...NUMBERS.keys()].join('|')})`
const WORDS = new RegExp(`(?<![\\p{L}\\d])${ANY}(?![\\p{L}\\d])`, 'gu')
/** Asked first: hardly a text has them, and what need not look at the letters before is quicker told. */
const FEWEST_IN_A_ROW = new RegExp(Array(FEWEST).fill(ANY).join('[\\n, -]{1,2}'), 'u')
