// Finds personal codes and birth dates in every spelling, and keeps away from what only looks like one: telephone and
// registration numbers, passports, the day of the meeting. The second part of a code is never taken along.

import { everyOf } from '../../locales/hearing.ts'
import { keepApart, within } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'
import { isOfNeighbour } from './codes-of-neighbours.ts'
import { isCount } from './counted-things.ts'
import { findDictated } from './dictated-codes.ts'
import { isInDocument, isInFingerprint } from './document-numbers.ts'
import { findBirthDates } from './find-birth-dates.ts'
import { findNewCodes } from './new-codes.ts'
import { isPersonalCodePrefix, isRealDate } from './personal-code.ts'
import { endsBlock, endsCell, fillsLine, isBehindFullName, isToldLast, standsAlone } from './stands-alone.ts'

export interface CodeClaim {
  /** Six digits; empty where the digits cannot be a code, which is then asked for again. */
  readonly value: string
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly fullCode: boolean
  readonly birthDate: boolean
  /** Where it stands, if not in the text. */
  readonly source?: 'subject'
  /** «03/12/1985» can be either day; the sender's country decides. The other reading. */
  readonly otherReading: string | null
}

const GLUE = everyOf(({ words }) => words.codeWords)
  .filter((word) => /^[\p{L}.]{2,5}$/u.test(word))
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|')
// What must not stand before the digits is asked behind them: six digits are rare, whatever stands before is not.
// «110480-12345», «110480 12345», «11048012345»
const FULL = /(\d{6})(?<![\d+/-]\d{6})(?:[-–—] ?|\s)?(\d{5})(?![\d/])/gu
// «120385», «120385-», «120385-1XXXX», «120385-*****», «120385-…», «…ministrija/120385»
const PREFIX =
  /(\d{6})(?<!(?:[\d\p{L}+]|\d[/.,-]|(?<!\p{L}{3})\/)\d{6})(?![\d\p{L}]|[.,/-]\d{2})(?:\s?[-–—] ?\d?[*xX\u0445\u0425_?#.…]{1,6}|[-–—](?!\p{L}))?/gu
// «120385-1XXXX» with letters right behind, «120385-12***», «120385-12...»
const MASKED = /(\d{6})(?<!(?:[\d\p{L}+/]|\d[.,-])\d{6})\s?[-–—]\s?\d{0,4}(?:[*xX\u0445\u0425_?#…•]{2,6}|…|\.{2,5})/gu
// «pk300539»
const GLUED = new RegExp(`(\\d{6})(?<=(?<!\\p{L})(?:${GLUE})\\d{6})(?![\\d\\p{L}])`, 'giu')
// «kods ir290757», «the code is120385»: typed without a space behind a small word, only beside such a word
const STUCK = /(\d{6})(?<=(?<![\p{L}\d])\p{Ll}{2,6}\d{6})(?![\d\p{L}]|[.,/-]\d{2})/gu
// «32 51 79», «31 12 79»: only beside a word that announces a code
const SPACED = /(?<!\d[ .-]?)(\d{2})[ -](\d{2})[ -](\d{2})(?![ .-]?\d)/gu
// «dzimis esmu 8 11 83»: a birth date as it is spoken, only beside such a word
const SPOKEN = /(?<!\d[ .-]?)(?:(\d) (\d{1,2})|(\d{2}) (\d)) (\d{2})(?![ .-]?\d)/gu
// «32 0145», «32-5179», «328 551»: how codes that tell no birth date are parted
const PARTED = /(?<!\d[ .-]?)(?:(3[2-9])[ -](\d{4})|(3[2-9]\d)(?: - |[ -])(\d{3}))(?![ .-]?\d)/gu
// «32.70.13», «32/70/13»: parted like a day that is in no calendar
const NO_DAY = /(?<![\d./-])(3[2-9])([./])(\d{2})\2(\d{2})(?![./-]?\d)/gu
// «140 977», «1203 85», «0 9 0 8 8 4»: only beside such a word
const IN_GROUPS = /(?<!\d[ .-]?)\d(?: ?\d){5}(?![ .-]?\d)/gu
// «0 9 0 8 8 4», «0-9-0-8-8-4»: every digit for itself
const SINGLY = /(?<!\d[ .-]?)\d([ -])\d\1\d\1\d\1\d\1\d(?![ .-]?\d)/gu
// «12O385», «l20385»: letters that look like digits, only beside such a word
const LOOK_ALIKE = /(?<![\p{L}\d])[\dOo\u041e\u043elI]{6}(?![\p{L}\d])/gu

export interface Candidate extends CodeClaim {
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
  const isFree = keepApart()
  const isNoDay = ({ value }: Candidate): number => (value === '' ? 1 : 0)
  const candidates = [
    ...findNumbers(text),
    ...(announcing.length > 0 ? findDictated(folded) : []),
    ...findBirthDates(text, folded, eventDay),
  ]
  // «Nov 21 1976»: six figures that are no code may be the half of a date.
  for (const { needsWord, ...claim } of candidates.toSorted((a, b) => isNoDay(a) - isNoDay(b))) {
    const announced = isNear(announcing, claim.from, text, 60)
    if (needsWord && !announced && !isExplained(announcing, claim, text)) continue
    // «проверила паспорт: правильно 230146»
    const isRight = within(cues, claim.from - 20, claim.from).some((c) => c.kind === 'shouldBe')
    const diverted =
      !isRight &&
      isNear(diverting, claim.from, text, 25, text[claim.from - 1] === '(' ? OPENS_BRACKET : SAME_CELL) &&
      !/,[^,]{0,2}$/u.test(text.slice(0, claim.from).slice(-3))
    if (!announced && !claim.birthDate && diverted) continue
    if (/[№#]\s{0,2}$/u.test(text.slice(Math.max(0, claim.from - 4), claim.from))) continue
    if (isInFingerprint(claim, text) || (!claim.birthDate && isInDocument(claim.from, diverting, text))) continue
    if (!announced && !claim.birthDate && isCount(claim, text)) continue
    if (!claim.birthDate && isAroundEvent(claim.value, eventDay)) continue
    if (isFree(claim)) found.push(claim)
  }
  return found
    .filter((claim, _, all) => !isOfNeighbour(claim, all, text))
    .toSorted((a, b) => a.from - b.from)
    .filter((claim, i, all) => !isRepeated(claim, all[i - 1], text))
}

/** «dzim. 27.01.1955., p.k. 270155-»: one code told twice in one breath. */
function isRepeated(claim: CodeClaim, before: CodeClaim | undefined, text: string): boolean {
  if (before === undefined || before.value !== claim.value || claim.value === '') return false
  return claim.from - before.to < 40 && !/[\n;]/u.test(text.slice(before.to, claim.from))
}

/** No phrase that announces a number has more letters. */
const LONGEST_CUE = 120

const SAME_LINE = /^[^\n]*$/u
/** «Tālr.<tab>120385» is a cell and its label; «Maksājumu nodaļa<tab>120385» are two cells of a row. */
const SAME_CELL = /^[^\n\t]*$|^[^\n\t\p{L}]*\t[^\n\t]*$/u
/** «Tālr. (120385)», but «Finanšu un līgumu aģentūras jurists (120385)»: what a bracket begins with is not of a word further away. */
const OPENS_BRACKET = /^[ .:№#]{0,3}\($/u

/** Whether a cue ends at most `distance` characters before, with nothing but `gap` between. */
function isNear(cues: readonly Cue[], position: number, text: string, distance: number, gap = SAME_LINE): boolean {
  return within(cues, position - distance - LONGEST_CUE, position).some(
    (cue) => position - cue.to <= distance && gap.test(text.slice(cue.to, position)),
  )
}

/** «32 10 55 (tas ir jaunais kods)», «22 01 55 is how my code begins»: right behind the digits, and no other number's. */
function isExplained(cues: readonly Cue[], { to, rule }: CodeClaim, text: string): boolean {
  return (
    rule === 'code.spaced' &&
    within(cues, to, to + 60).some(
      (cue) =>
        /^[^\d,;.!?\n]{1,45}$/u.test(text.slice(to, cue.from)) &&
        !/^[^\n]{0,12}\d/u.test(text.slice(cue.to, cue.to + 13)),
    )
  )
}

function* findNumbers(text: string): Generator<Candidate> {
  if (/\d{6}/.test(text)) yield* findUnbroken(text)
  if (/\d{5}-/.test(text)) for (const match of text.matchAll(SHORT)) yield candidate(match, '', 'code.impossible')
  if (/\d ?[ -] ?\d/.test(text)) yield* findInGroups(text)
  if (/3[2-9][./]\d/.test(text))
    for (const match of text.matchAll(NO_DAY))
      yield prefixCandidate(match, 'code.spaced', `${match[1]}${match[3]}${match[4]}`)
  if (/3[2-9]/.test(text))
    for (const { match, digits, isPlain } of findNewCodes(text))
      yield { ...prefixCandidate(match, 'code.spaced', digits), needsWord: !isPlain }
  if (/\d[Oo\u041e\u043elI]|[Oo\u041e\u043elI]\d/.test(text)) yield* findLookAlikes(text)
}

// «19077-» alone in its line: a digit was lost on the way
const SHORT = /(?<=^|\n)\d{5}-(?=\s*(?:\n|$))/gu

function* findUnbroken(text: string): Generator<Candidate> {
  for (const match of text.matchAll(FULL)) {
    const digits = match[1]!
    if (isPersonalCodePrefix(digits)) yield candidate(match, digits, 'code.full', { fullCode: true })
    else yield { ...candidate(match, '', 'code.impossible'), needsWord: true }
  }
  for (const match of text.matchAll(GLUED)) yield { ...prefixCandidate(match, 'code.prefix'), from: match.index }
  for (const match of text.matchAll(STUCK)) yield { ...prefixCandidate(match, 'code.prefix'), needsWord: true }
  for (const match of text.matchAll(MASKED)) yield prefixCandidate(match, 'code.masked')
  for (const match of text.matchAll(PREFIX)) yield prefixCandidate(match, 'code.prefix')
}

function* findLookAlikes(text: string): Generator<Candidate> {
  for (const match of text.matchAll(LOOK_ALIKE)) {
    const digits = match[0].replaceAll(/[Oo\u041e\u043e]/gu, '0').replaceAll(/[lI]/gu, '1')
    if (/\d.*\d.*\d/u.test(match[0]) && digits !== match[0])
      yield { ...prefixCandidate(match, 'code.look-alike', digits), needsWord: true }
  }
}

function* findInGroups(text: string): Generator<Candidate> {
  for (const match of text.matchAll(SPACED)) {
    // «32 77 14», a line alone: a date could be a telephone number, a code that is no date is hardly one.
    const isNew = /^3[2-9]/u.test(match[0])
    const isCell =
      standsAlone(text, match) ||
      endsBlock(text, match) ||
      isBehindFullName(text, match) ||
      (isNew && (fillsLine(text, match) || isToldLast(text, match) || isBehindName(text, match)))
    yield { ...prefixCandidate(match, 'code.spaced', match.slice(1, 4).join('')), needsWord: !isCell }
  }
  for (const match of text.matchAll(SPOKEN)) {
    const digits = [match[1] ?? match[3], match[2] ?? match[4], match[5]].map((part) => part!.padStart(2, '0')).join('')
    if (isPersonalCodePrefix(digits)) yield { ...candidate(match, digits, 'code.spaced'), needsWord: true }
  }
  for (const match of text.matchAll(PARTED)) {
    // «325 013, that's me: Evita Siliņa»
    const isFirst = /(?:^|\n)$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) && endsCell(text, match)
    const needsWord = !standsAlone(text, match) && !isFirst && !isBehindName(text, match)
    yield { ...prefixCandidate(match, 'code.spaced', match.slice(1).join('')), needsWord }
  }
  for (const match of text.matchAll(SINGLY))
    yield prefixCandidate(match, 'code.spaced', match[0].replaceAll(/[ -]/gu, ''))
  for (const match of text.matchAll(IN_GROUPS)) {
    // «Dace Kalve, vadītāja, 14 0579-»: the hyphen that stands for the second part
    const isCut = /^[-–‑](?![\d\p{L}])/u.test(
      text.slice(match.index + match[0].length, match.index + match[0].length + 2),
    )
    const isCell = isCut && /[,;] $/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    yield { ...prefixCandidate(match, 'code.spaced', match[0].replaceAll(' ', '')), needsWord: !isCell }
  }
}

/** «Evita Siliņa 32 0145», «Evita Siliņa, 328 551.», «Evita Siliņa (328 551: yes, …)», «Evita Siliņa 32 03 58 (new)» */
function isBehindName(text: string, match: RegExpExecArray): boolean {
  return (
    /\p{Lu}\p{Ll}+,? \(?$/u.test(text.slice(Math.max(0, match.index - 30), match.index)) &&
    (endsCell(text, match) || text[match.index + match[0].length] === ':')
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

/** «161117», «131117 - 171117»: a day within a year of the meeting is no birthday of a participant. */
function isAroundEvent(digits: string, eventDay: Temporal.PlainDate): boolean {
  const [day, month, year] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), 2000 + Number(digits.slice(4))]
  if (Math.abs(year - eventDay.year) > 2 || !isRealDate(year, month, day)) return false
  const distance = eventDay.until({ year, month, day }, { largestUnit: 'days' }).days
  return Math.abs(distance) <= 400
}
