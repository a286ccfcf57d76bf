// Birth dates stand for the first part of a code: in figures of every order, with the month in words, all in words.
// A year has to be one in which somebody who comes to a meeting can have been born.

import { ALL_HEARD, anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { inLonghand } from '../text/longhand.ts'
import { BEFORE_DAY, BEFORE_MONTH, BEFORE_YEAR, ORDINAL } from '../text/small-words.ts'
import { DAY_WORD, dayOf } from './day-words.ts'
import type { Candidate } from './find-codes.ts'
import { isRealDate, prefixOfBirthDate } from './personal-code.ts'
import { fillsLine, standsAlone } from './stands-alone.ts'
import { readYearInWords, YEAR_BEFORE_DAY, YEAR_IN_WORDS } from './year-in-words.ts'

// «06.06.74.», «26/05/81», «3.07.1965», «12-03-1985», «06. 06. 1974», «Rīgas dome/25.12.1981»
const DAY_FIRST = /(?<![\d.,-]|(?<!\p{L}{3})\/)(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/]|-\d)/gu
// «22 08 1977», «1977 08 22», beside a word for it
const SPACED = /(?<!\d[ .]?)(\d{2}) (\d{2}) ((?:19|20)\d{2})(?![ .-]?\d)/gu
const SPACED_YEAR_FIRST = /(?<!\d[ .-]?)((?:19|20)\d{2}) (\d{2}) (\d{2})(?![ .-]?\d)/gu
// «1985-03-12», «1985.03.12.»
const YEAR_FIRST = /(?<![\d.,/-])(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d/-])/gu
// «19800229», beside a word for it; Latvian telephone numbers begin with 2 or 6
const TOGETHER = /(?<![\d.,/+-])(19\d\d)(\d\d)(\d\d)(?![\d/-])/gu

// «14031976», beside a word for it
const DAY_TOGETHER = /(?<![\d.,/+-])(\d\d)(\d\d)(19\d\d)(?![\d/-])/gu

/** Every month by the stems of all languages: «marta» → 3. */
const MONTHS = new Map<string, number>()
for (const [, { words }] of ALL_HEARD) {
  for (const [i, stem] of words.months.entries()) {
    MONTHS.set(foldForCues(stem), i + 1)
    // «23. juunijaa»
    MONTHS.set(foldForCues(inLonghand(stem, '')), i + 1)
  }
}
// «30. okt.», «3 янв.»: abbreviated
for (const [stem, month] of [...MONTHS]) MONTHS.set(stem.slice(0, 3), month)
const STEMS = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length)
const MONTH_ENDING = '(?:\\p{L}{0,8})'
const MONTH = `(${STEMS.join('|')})${MONTH_ENDING}`
const YEAR_WORDS = anyOf(({ words }) => words.yearWords)
const YEAR_ENDINGS = anyOf(({ words }) => words.yearEndings)
// «'85», «85-го», «85. gadā», «85 года»: two digits that nothing but a year can be
const SHORT_YEAR = `['’](\\d{2})(?![\\d.,/])|(\\d{2})(?:(?:${YEAR_ENDINGS})|\\.? ?(?:${YEAR_WORDS}))(?![\\p{L}\\d])`
const ANY_YEAR = `(?:(\\d{4})(?!\\d)|(${YEAR_IN_WORDS})|${SHORT_YEAR})`
// «22. maijs 1958», «12 March 1985», «2nd of May, 1988», «12 марта 1985 г.», «5. maijā 1967. g.», «11-DEC-1982», «10 мая 54-го», «the 5th of October of 1972», «24. augusts un gads 1975»
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:[-/]|${ORDINAL} {0,2}${BEFORE_MONTH} ?)${MONTH}(?!\\p{L})(?:[-/]|[.,]? {0,2}\\(?${BEFORE_MONTH} ?${BEFORE_YEAR})${ANY_YEAR}`,
  'gu',
)
// «1958. gada 22. maijā», «58. gada 22. maijā», «1979. g. 23. jūlijā», «1980, 27th of February», «1980 on the 3rd of May», «1960 года (30 апреля)», «1958., 22. maijs»
const YEAR_DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{4}|\\d{2}(?=\\. ?(?:${YEAR_WORDS})(?!\\p{L})))\\.?,? ?(?:(?:${YEAR_WORDS})\\.?,?)? {0,2}\\(?${BEFORE_DAY}(\\d{1,2})${ORDINAL} {0,2}${BEFORE_MONTH}${MONTH}(?!\\p{L})`,
  'gu',
)
// «1996, June 3rd», «1990-Jul-04», «1981. April 09.», «1981. gada aprīļa 9.», «1981 год, апрель, 9»
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)(\\d{4})(?:[,.] ?|-|[.,]? (?:(?:${YEAR_WORDS})\\.?,? )?)${MONTH}(?:\\.? |, ?|-)(\\d{1,2})${ORDINAL}(?![\\d:])`,
  'gu',
)
/** Three letters of each: «ма» is «май» or «мая». */
const ABBREVIATED = STEMS.filter((s) => s.length < 4).map((s) => (s.length === 3 ? s : `${s}\\p{L}`))
// «22JAN76», «22-JAN-76», «3 Jan 76»: an hour of a day may stand there as well («16 Nov 11»)
const SHORT_MONTH_YEAR = new RegExp(
  `(?<![\\d.:])(\\d{1,2})([-/.]?| )(${ABBREVIATED.join('|')})\\2(\\d{2})(?![\\d:.-]\\d|\\d)`,
  'gu',
)
const HAS_SHORT_MONTH = /\d[-/. ]?\p{L}{3}[-/. ]?\d{2}(?!\d)/u
// «March 12, 1985», «April 25th 1979»
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${MONTH}\\.? {1,2}(\\d{1,2})${ORDINAL},? {1,2}${BEFORE_MONTH}(\\d{4})(?!\\d)`,
  'gu',
)

// «8.VIII.1953», «8/VIII/1953», «8-VIII-1953», «8 VIII 1953»
// and in small letters «14.ix.1944», where no space can make a word of it
const ROMAN_MONTH =
  /(?<!\d)(\d{1,2})(?:(?:[./-] ?| )(I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:[./-] ?| )|([./-])(i{1,3}|iv|vi{0,3}|ix|xi{0,2})\3)(\d{4})(?!\d)/gu
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
// «fourteenth of May 1976», «четырнадцатого мая пятьдесят шестого года», «the second of April nineteen eighty-nine», «divdesmit viens februāris, gads 1968»
const WORD_MONTH_YEAR = new RegExp(
  `(?<!\\p{L})${DAY_WORD} ${BEFORE_MONTH}${MONTH}(?!\\p{L}),? {1,2}${BEFORE_YEAR}${ANY_YEAR}`,
  'gu',
)
// «1941. gada trešajā septembrī», «1948, девятнадцатое апреля»
const YEAR_WORD_MONTH = new RegExp(
  `(?<!\\d)(\\d{4})[.,]? ?(?:(?:${YEAR_WORDS})\\.?,?)? {0,2}${DAY_WORD} ${MONTH}(?!\\p{L})`,
  'gu',
)
// «četrdesmit septītajā gadā, 3. aprīlī», «piecdesmit otrā gada piektajā maijā», «тысяча девятьсот пятьдесят первого года рождения (5 мая)»
const WORDED_YEAR_FIRST = new RegExp(
  `(?<!\\p{L})(${YEAR_BEFORE_DAY})(?: (?:${YEAR_WORDS})\\.?)?,? \\(?(?:(\\d{1,2})${ORDINAL} {0,2}|${DAY_WORD} )${MONTH}(?!\\p{L})`,
  'gu',
)

/** Most dates have a year of four digits, or in words, which is asked for first: most mails have none in which anybody was born. */
const YEAR = /(?<!\d)\d{4}(?!\d)/gu
const SPELLED_YEAR = new RegExp(`${YEAR_IN_WORDS}|${SHORT_YEAR}`, 'u')

/** Birth dates in `text`; those in words are found in its folded twin, also where a line breaks inside them. */
export function* findBirthDates(text: string, lines: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  const folded = lines.replaceAll('\n', ' ')
  const hasYear = (text.match(YEAR) ?? []).some((year) => isBirthYear(Number(year), eventDay))
  // «… 14 May 1986 / 2. Jānis …»: the number of the next line is no day, and its name no month.
  if (hasYear || SPELLED_YEAR.test(folded))
    yield* inChain([...findInWords(folded, eventDay)], eventDay).filter(
      (c) => !/^\d{4}\.?\s*\n/u.test(lines.slice(c.from, c.to)),
    )
  if (HAS_SHORT_MONTH.test(folded)) yield* findShort(folded, eventDay)
  if (hasYear) yield* findInFigures(text, eventDay)
  if (/\d{8}/.test(text)) yield* findTogether(text, eventDay)
  yield* findDayFirst(text, eventDay)
}

/** «17 August 1981, 6 December 1992», «1981. gada 17. augusts, 1992. gada 6. decembris»: of two that share a year the first is meant, unless it is the day of the event. */
function inChain(found: readonly Candidate[], eventDay: Temporal.PlainDate): readonly Candidate[] {
  const ofEvent = prefixOfBirthDate(eventDay.year, eventDay.month, eventDay.day).slice(0, 4)
  const chain: Candidate[] = []
  for (const date of found.toSorted((a, b) => a.from - b.from)) {
    const before = chain.at(-1)
    if (!before || before.to <= date.from) chain.push(date)
    else if (before.value === '' || before.value.startsWith(ofEvent)) chain.splice(-1, 1, date)
  }
  return chain
}

function* findInWords(folded: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  for (const match of folded.matchAll(YEAR_DAY_MONTH))
    yield* dated(match, match[1]!, MONTHS.get(match[3]!)!, match[2]!, eventDay)
  for (const match of folded.matchAll(DAY_MONTH_YEAR)) {
    const year = yearOf(match)
    if (year) yield* dated(match, year, MONTHS.get(match[2]!)!, match[1]!, eventDay)
  }
  for (const match of folded.matchAll(YEAR_MONTH_DAY))
    yield* dated(match, match[1]!, MONTHS.get(match[2]!)!, match[3]!, eventDay)
  for (const match of folded.matchAll(MONTH_DAY_YEAR))
    yield* dated(match, match[3]!, MONTHS.get(match[1]!)!, match[2]!, eventDay)
  for (const match of folded.matchAll(YEAR_WORD_MONTH))
    yield* dated(match, match[1]!, MONTHS.get(match[3]!)!, dayOf(match[2]!), eventDay)
  for (const match of folded.matchAll(WORDED_YEAR_FIRST)) {
    const year = readYearInWords(match[1]!)
    if (year) yield* dated(match, year, MONTHS.get(match[4]!)!, match[2] ?? dayOf(match[3]!), eventDay)
  }
  for (const match of folded.matchAll(WORD_MONTH_YEAR)) {
    const year = yearOf(match)
    if (year) yield* dated(match, year, MONTHS.get(match[2]!)!, dayOf(match[1]!), eventDay)
  }
}

/** What `ANY_YEAR` has caught behind a day and a month: four digits, two where the century is not told; null: no year. */
function yearOf([, , , figures, inWords, ...short]: RegExpExecArray): string | null {
  if (figures) return figures
  return inWords ? readYearInWords(inWords) : (short.find(Boolean) ?? null)
}

function* findInFigures(text: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  for (const [pattern, year, day] of [
    [SPACED, 3, 1],
    [SPACED_YEAR_FIRST, 1, 3],
  ] as const)
    for (const match of text.matchAll(pattern))
      for (const claim of dated(match, match[year]!, Number(match[2]), match[day]!, eventDay))
        yield { ...claim, needsWord: claim.needsWord || !(standsAlone(text, match) || fillsLine(text, match)) }
  for (const match of text.matchAll(ROMAN_MONTH))
    yield* dated(match, match[5]!, ROMANS.indexOf((match[2] ?? match[4]!).toUpperCase()) + 1, match[1]!, eventDay)
  for (const match of text.matchAll(YEAR_FIRST)) yield* dated(match, match[1]!, Number(match[3]), match[4]!, eventDay)
}

function* findShort(folded: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  for (const match of folded.matchAll(SHORT_MONTH_YEAR)) {
    const mayBeHour = match[2] !== '' && Number(match[4]) <= HOURS
    for (const claim of dated(match, match[4]!, monthOf(match[3]!), match[1]!, eventDay))
      yield { ...claim, needsWord: claim.needsWord || mayBeHour || !standsAlone(folded, match) }
  }
}

const HOURS = 24

function monthOf(abbreviated: string): number {
  return MONTHS.get(abbreviated) ?? MONTHS.get(abbreviated.slice(0, 2))!
}

function* findTogether(text: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  for (const match of text.matchAll(TOGETHER))
    for (const claim of dated(match, match[1]!, Number(match[2]), match[3]!, eventDay))
      yield { ...claim, needsWord: true }
  // «…, 09051981.» between commas; what begins with 2 or 6 is as likely a telephone number.
  for (const match of text.matchAll(DAY_TOGETHER))
    for (const claim of dated(match, match[3]!, Number(match[2]), match[1]!, eventDay))
      yield { ...claim, needsWord: /^[26]/u.test(match[0]) || !standsAlone(text, match) }
}

function* findDayFirst(text: string, eventDay: Temporal.PlainDate): Generator<Candidate> {
  for (const match of text.matchAll(DAY_FIRST)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    // «04/25/1979», «07-19-1993» can only be American; «03/12/1985» can be either.
    const isParted = match[2] !== '.'
    if (isParted && second > 12) yield* dated(match, match[4]!, first, match[3]!, eventDay)
    else {
      const other =
        isParted && first <= 12 && first !== second ? prefixOfBirthDate(Number(match[4]), first, second) : null
      yield* dated(match, match[4]!, second, match[1]!, eventDay, other)
    }
  }
}

const OLDEST = 110
const YOUNGEST = 10

function isBirthYear(year: number, eventDay: Temporal.PlainDate): boolean {
  return year <= eventDay.year - YOUNGEST && year >= eventDay.year - OLDEST
}

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
  // «16 ноября 17 г.» is the day of the meeting.
  if (yearText.length === 2 && Math.abs(2000 + written - eventDay.year) < 2) return
  const year = years.find((y) => isBirthYear(y, eventDay))
  if (year === undefined) return
  const base = { from: match.index, to: match.index + match[0].length, fullCode: false, birthDate: true, otherReading }
  if (isRealDate(year, month, day))
    yield { ...base, value: prefixOfBirthDate(year, month, day), rule: 'code.birth-date', needsWord: false }
  else yield { ...base, value: '', rule: 'code.impossible', needsWord: true }
}
