// Finds personal codes and birth dates in every spelling, and keeps away from what only looks like one: telephone and
// registration numbers, passports, the day of the meeting. The second part of a code is never taken along.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { isPersonalCodePrefix, isRealDate, prefixOfBirthDate } from './personal-code.ts'
import type { Cue } from './words.ts'

export interface CodeClaim {
  /** Six digits; empty where the digits cannot be a code, which is then asked for again. */
  readonly value: string
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly fullCode: boolean
  readonly birthDate: boolean
  /** «03/12/1985» can be either day; the sender's country decides. The other reading. */
  readonly otherReading: string | null
}

// «110480-12345», «110480 12345», «11048012345»
const FULL = /(?<![\d+/-])(\d{6})(?:[-–—] ?|\s)?(\d{5})(?![\d/])/gu
// «120385», «120385-», «120385-1XXXX», «120385-*****», «120385-…»
const PREFIX =
  /(?<![\d\p{L}+/]|\d[.,-])(\d{6})(?![\d\p{L}]|[.,/-]\d{2})(?:\s?[-–—] ?\d?[*x\u0445_?#.…]{1,6}|[-–—](?!\p{L}))?/giu
// «120385-1XXXX» with letters right behind
const MASKED = /(?<![\d\p{L}+/]|\d[.,-])(\d{6})\s?[-–—]\s?\d?[*x\u0445_?#…•]{2,6}/giu
// «32 51 79», «31 12 79»: only beside a word that announces a code
const SPACED = /(?<!\d[ .-]?)(\d{2})[ -](\d{2})[ -](\d{2})(?![ .-]?\d)/gu
// «140 977»
const HALVED = /(?<!\d[ .-]?)(\d{3}) (\d{3})(?![ .-]?\d)/gu
// «06.06.74.», «26/05/81», «3.07.1965», «12-03-1985», «06. 06. 1974»
const DAY_FIRST = /(?<![\d.,/-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/]|-\d)/gu
// «1985-03-12», «1985.03.12.»
const YEAR_FIRST = /(?<![\d.,/-])(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d/-])/gu

/** Every month by the stems of all languages: «marta» → 3. */
const MONTHS = new Map<string, number>()
for (const [, { words }] of ALL_HEARD) {
  for (const [i, stem] of words.months.entries()) MONTHS.set(foldForCues(stem), i + 1)
}
const STEMS = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length)
const MONTH_ENDING = '(?:\\p{L}{0,8})'
const MONTH = `(${STEMS.join('|')})${MONTH_ENDING}`
const YEAR_WORDS = ALL_HEARD.flatMap(([, { words }]) => words.yearWords).join('|')
// «22. maijs 1958», «12 March 1985», «2nd of May, 1988», «12 марта 1985 г.», «5. maijā 1967. g.»
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,2}(?:of )?\\s?${MONTH}(?!\\p{L})[.,]?\\s{0,2}(\\d{4})(?!\\d)`,
  'gu',
)
// «1958. gada 22. maijā», «1979. g. 23. jūlijā»
const YEAR_DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{4})\\.?\\s?(?:(?:${YEAR_WORDS})\\.?,?)?\\s{0,2}(\\d{1,2})\\.?\\s{0,2}${MONTH}(?!\\p{L})`,
  'gu',
)
// «March 12, 1985», «April 25th 1979»
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${MONTH}\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})(?!\\d)`,
  'gu',
)

interface Candidate extends CodeClaim {
  /** A bare number needs a word that announces it. */
  readonly needsWord: boolean
}

/**
 * Codes and birth dates in `text` (with its folded twin), in order. `eventDay` keeps the days around the meeting out:
 * nobody who comes was born then.
 */
export function findCodes(
  text: string,
  folded: string,
  cues: readonly Cue[],
  eventDay: Temporal.PlainDate,
): readonly CodeClaim[] {
  const announcing = cues.filter((cue) => cue.kind === 'codeWords')
  const diverting = cues.filter((cue) => cue.kind === 'otherNumberWords')
  const found: CodeClaim[] = []
  for (const { needsWord, ...claim } of [...findNumbers(text), ...findDates(text, folded, eventDay)]) {
    if (found.some((other) => other.from < claim.to && claim.from < other.to)) continue
    const announced = isNear(announcing, claim.from, text, 60)
    if (needsWord && !announced) continue
    if (!announced && !claim.birthDate && isNear(diverting, claim.from, text, 25)) continue
    if (/[№#]\s{0,2}$/u.test(text.slice(Math.max(0, claim.from - 4), claim.from))) continue
    if (!claim.birthDate && !announced && isAroundEvent(claim.value, eventDay)) continue
    found.push(claim)
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** Whether a cue ends in the same line, at most `distance` characters before. */
function isNear(cues: readonly Cue[], position: number, text: string, distance: number): boolean {
  return cues.some(
    (cue) => cue.to <= position && position - cue.to <= distance && !text.slice(cue.to, position).includes('\n'),
  )
}

function* findNumbers(text: string): Generator<Candidate> {
  for (const match of text.matchAll(FULL)) {
    const digits = match[1]!
    if (isPersonalCodePrefix(digits)) yield candidate(match, digits, 'code.full', { fullCode: true })
    else yield { ...candidate(match, '', 'code.impossible'), needsWord: true }
  }
  for (const match of text.matchAll(MASKED)) yield prefixCandidate(match, 'code.masked')
  for (const match of text.matchAll(PREFIX)) yield prefixCandidate(match, 'code.prefix')
  for (const match of text.matchAll(SPACED)) {
    yield { ...prefixCandidate(match, 'code.spaced', match.slice(1, 4).join('')), needsWord: !standsAlone(text, match) }
  }
  for (const match of text.matchAll(HALVED))
    yield { ...prefixCandidate(match, 'code.spaced', match.slice(1, 3).join('')), needsWord: true }
}

/** A cell of its own between commas or at a line's end, as in «Anna Ozola, LU, 27 03 92.». */
function standsAlone(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return (
    /(?:[,;(|\t]|\s[–-])\s?$/u.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
    /^\s?(?:[.,;)]|\n|$)/u.test(text.slice(end, end + 2))
  )
}

function prefixCandidate(match: RegExpExecArray, rule: string, digits = match[1]!): Candidate {
  const possible = isPersonalCodePrefix(digits)
  return { ...candidate(match, possible ? digits : '', possible ? rule : 'code.impossible'), needsWord: !possible }
}

function candidate(match: RegExpExecArray, value: string, rule: string, more: Partial<Candidate> = {}): Candidate {
  // The evidence is the six digits themselves, not what stands behind them.
  const to = value !== '' && match[0].startsWith(value) ? match.index + 6 : match.index + match[0].length
  return {
    value,
    from: match.index,
    to,
    rule,
    fullCode: false,
    birthDate: false,
    otherReading: null,
    needsWord: false,
    ...more,
  }
}

function* findDates(text: string, folded: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  for (const match of folded.matchAll(YEAR_DAY_MONTH))
    yield* dated(match, match[1]!, MONTHS.get(match[3]!)!, match[2]!, eventDay)
  for (const match of folded.matchAll(DAY_MONTH_YEAR))
    yield* dated(match, match[3]!, MONTHS.get(match[2]!)!, match[1]!, eventDay)
  for (const match of folded.matchAll(MONTH_DAY_YEAR))
    yield* dated(match, match[3]!, MONTHS.get(match[1]!)!, match[2]!, eventDay)
  for (const match of text.matchAll(YEAR_FIRST)) yield* dated(match, match[1]!, Number(match[3]), match[4]!, eventDay)
  for (const match of text.matchAll(DAY_FIRST)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    // «04/25/1979» can only be American; «03/12/1985» can be either.
    if (match[2] === '/' && second > 12) yield* dated(match, match[4]!, first, match[3]!, eventDay)
    else {
      const other =
        match[2] === '/' && first <= 12 && first !== second ? prefixOfBirthDate(Number(match[4]), first, second) : null
      yield* dated(match, match[4]!, second, match[1]!, eventDay, other)
    }
  }
}

const OLDEST = 110
const YOUNGEST = 10

function* dated(
  match: RegExpExecArray,
  yearText: string,
  month: number,
  dayText: string,
  eventDay: Temporal.PlainDate,
  otherReading: string | null = null,
): Generator<Candidate> {
  const day = Number(dayText)
  const written = Number(yearText)
  const years = yearText.length === 4 ? [written] : [1900 + written, 2000 + written]
  const year = years.find((y) => y <= eventDay.year - YOUNGEST && y >= eventDay.year - OLDEST)
  if (year === undefined) return
  const base = { from: match.index, to: match.index + match[0].length, fullCode: false, birthDate: true, otherReading }
  if (isRealDate(year, month, day))
    yield { ...base, value: prefixOfBirthDate(year, month, day), rule: 'code.birth-date', needsWord: false }
  else yield { ...base, value: '', rule: 'code.impossible', needsWord: true }
}

/** «161117», «131117 - 171117»: a day within a year of the meeting is no birthday of a participant. */
function isAroundEvent(digits: string, eventDay: Temporal.PlainDate): boolean {
  const [day, month, year] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), 2000 + Number(digits.slice(4))]
  if (!isRealDate(year, month, day)) return false
  const distance = eventDay.until({ year, month, day }, { largestUnit: 'days' }).days
  return Math.abs(distance) <= 400
}
