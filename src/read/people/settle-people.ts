// Several frames can speak of one person: the line with the code, the signature, the sentence that says they come.
// Here they become one; what contradicts itself is not chosen between but called unclear.

import { type Claim, type Finding, foldText, type NameReading, type PersonReading } from '../../vocabulary.ts'
import type { CodeClaim } from '../codes/find-codes.ts'
import { isGivenNameOf, sameName } from '../names/same-name.ts'
import type { PersonFrame, Value } from './person-frame.ts'

function countMarks(name: string): number {
  return name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

/** One frame per person, in the order of the mail. */
export function mergeFrames(frames: readonly PersonFrame[]): readonly PersonFrame[] {
  const merged: PersonFrame[] = []
  for (const frame of frames) {
    const i = merged.findIndex((other) => isSamePerson(other, frame))
    if (i < 0) merged.push(frame)
    else merged[i] = merge(merged[i]!, frame)
  }
  return doubtNamesakes(joinNameless(joinHalves(merged.toSorted((a, b) => a.from - b.from))))
}

/**
 * Two people of one name in one mail. Father and son are written out, each with both names; where one name came of half a
 * name, far more often a second person was misread.
 */
function doubtNamesakes(frames: readonly PersonFrame[]): readonly PersonFrame[] {
  const coming = frames.filter((f) => f.role === 'comes' && f.code?.value)
  const hasNamesake = (f: PersonFrame): boolean =>
    coming.includes(f) && coming.some((o) => o !== f && sameName(o, f) && !(isWrittenOut(o) && isWrittenOut(f)))
  return frames.map((f) =>
    hasNamesake(f) ? { ...f, doubt: f.doubt ?? 'Two personal codes stand beside the same name.' } : f,
  )
}

function isWrittenOut({ givenName, familyName }: PersonFrame): boolean {
  if (givenName === null || familyName === null) return false
  const apart = givenName.from !== familyName.from
  return apart || familyName.to - familyName.from > familyName.value.length + 1
}

/** «Es, Ģirts, nāku. Uzvārds Dripe»: a given name and a family name of which neither has the other are one person's. */
function joinHalves(frames: readonly PersonFrame[]): readonly PersonFrame[] {
  const given = frames.filter((f) => f.givenName && !f.familyName)
  const family = frames.filter((f) => f.familyName && !f.givenName)
  const [one, other] = [given[0], family[0]]
  if (!one || !other || given.length + family.length > 2) return frames
  if (one.role !== 'comes' || other.role !== 'comes') return frames
  if (one.code?.value && other.code?.value) return frames
  return frames.filter((f) => f !== other).map((f) => (f === one ? merge(one, other) : f))
}

/** «Ilze Bērziņa, TM, mans kods 120385» without a name in From: the only one named is the writer. */
function joinNameless(frames: readonly PersonFrame[]): readonly PersonFrame[] {
  const [one, other, ...more] = frames.filter((f) => f.role === 'comes')
  if (!one || !other || more.length > 0) return frames
  const [nameless, named] = one.isSender ? [one, other] : [other, one]
  if (!nameless.isSender || nameless.givenName || nameless.familyName || !nameless.code) return frames
  if (!named.givenName || !named.familyName || named.code) return frames
  return frames.filter((f) => f !== nameless).map((f) => (f === named ? merge(named, nameless) : f))
}

function isSamePerson(a: PersonFrame, b: PersonFrame): boolean {
  if (a.code?.value && b.code?.value && a.code.value !== b.code.value && !oneTellsNoDate(a.code, b.code)) return false
  if (sameName(a, b) || isRespelt(a, b) || isGivenNameOf(a, b) || isGivenNameOf(b, a)) return true
  // «Pieteicos kā Anna Ozola, pasē jau būs Anna Ozola-Liepa»: one name goes, the other comes.
  return (a.role === 'stays') === (b.role === 'stays') && (hasHalfOfDouble(a, b) || hasHalfOfDouble(b, a))
}

/** «Tobiasu Reičeru (dzimis 04.01.1988.)», and in English below «Tobias Reicher (born 4 January 1988)»: twins have two given names. */
function isRespelt(a: PersonFrame, b: PersonFrame): boolean {
  if (!a.code?.value || a.code.value !== b.code?.value || a.role !== b.role) return false
  if (!a.givenName || !b.givenName || !a.familyName || !b.familyName) return false
  const given = ({ givenName }: PersonFrame) => ({ givenName, familyName: null })
  return (
    a.givenName.value.length > 2 &&
    b.givenName.value.length > 2 &&
    sameName(given(a), given(b)) &&
    foldText(a.familyName.value)[0] === foldText(b.familyName.value)[0]
  )
}

/** «… (22/06/1996). Her code begins with 327710»: a birth date and a code that tells none are one person's. */
function oneTellsNoDate(a: CodeClaim, b: CodeClaim): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([code, date]) => date!.birthDate && !code!.birthDate && /^3[2-9]/u.test(code!.value))
}

/** «Guna Liepa-Ozoliņa (pasē vēl Guna Liepa)»: a double family name and one half of it. */
function hasHalfOfDouble(a: PersonFrame, b: PersonFrame): boolean {
  if (!a.familyName?.value.includes('-') || !b.familyName || !a.givenName || !b.givenName) return false
  return (
    foldText(a.givenName.value) === foldText(b.givenName.value) &&
    foldText(a.familyName.value).split('-').includes(foldText(b.familyName.value))
  )
}

/** «Ausma Dzilna un Kārlis Budovskis» over the row «Dzilna Ausma»: a sentence begins with the given name, a row with either. */
function inSentenceOrder(a: PersonFrame, b: PersonFrame): PersonFrame {
  const turned = a.givenName && b.familyName && foldText(a.givenName.value) === foldText(b.familyName.value)
  return turned && isRow(a) && !isRow(b) ? named(a, b) : a
}

function named(frame: PersonFrame, { givenName, familyName }: PersonFrame): PersonFrame {
  return { ...frame, givenName, familyName }
}

function isRow({ givenName }: PersonFrame): boolean {
  return givenName?.rule.startsWith('table') === true
}

function merge(first: PersonFrame, b: PersonFrame): PersonFrame {
  const a = isGivenNameOf(first, b) ? named(first, b) : inSentenceOrder(first, b)
  const fuller = (x: Value | null, y: Value | null): Value | null => {
    if (!x || !y) return x ?? y
    // «Antra Celmiņa (Antra Celmina)»: of two spellings in one mail the one with its marks.
    if (x.source === 'text' && y.source === 'text' && foldText(x.value) === foldText(y.value))
      return countMarks(y.value) > countMarks(x.value) ? y : x
    return y.value.length > x.value.length &&
      (x.value.endsWith('.') || y.value.startsWith(`${x.value} `) || x.value.length === 1)
      ? y
      : x
  }
  return {
    givenName: fuller(a.givenName, b.givenName),
    familyName: fuller(a.familyName, b.familyName),
    organisation: a.organisation ?? b.organisation,
    code:
      a.code?.value && !(b.code && a.code.birthDate && oneTellsNoDate(a.code, b.code)) ? a.code : (b.code ?? a.code),
    fields: { ...b.fields, ...a.fields },
    role:
      a.role === 'comes' && b.role === 'stays'
        ? // Out of the system a list comes as it is: who does not come is told above it.
          a.code && !isRow(a)
          ? 'comes'
          : 'stays'
        : a.role === 'mentioned'
          ? b.role
          : a.role,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    doubt: a.doubt && b.doubt ? a.doubt : a.givenName && b.givenName ? null : (a.doubt ?? b.doubt),
    isSender: a.isSender || b.isSender,
    closed: a.closed && b.closed,
  }
}

/** A frame as the reading tells it: found, unclear or missing for each field. */
export function toReading(frame: PersonFrame, withoutCode: PersonReading['withoutCode']): PersonReading {
  const code: Finding = frame.code?.value
    ? {
        state: 'found',
        claim: {
          value: frame.code.value,
          source: frame.code.source ?? 'text',
          from: frame.code.from,
          to: frame.code.to,
          rule: frame.code.rule,
        },
      }
    : { state: 'missing' }
  return {
    givenName: toFinding(frame.givenName),
    familyName: toFinding(frame.familyName),
    organisation: toFinding(frame.organisation),
    personalCodePrefix: code,
    fields: Object.fromEntries(
      Object.entries(frame.fields).map(([name, value]) => [name, toFinding(value, WHOLE_CODE_IN_FIELD)]),
    ),
    withoutCode: frame.code?.value ? null : withoutCode,
    codeFromBirthDate: frame.code?.birthDate ?? false,
    doubt: frame.doubt,
  }
}

function toFinding(value: Value | null, codes: RegExp = WHOLE_CODE): Finding {
  const clean = value && toPlainValue(value.value, codes)
  // Of what was lost on the way no half is stated.
  if (!clean || clean.includes('\ufffd')) return { state: 'missing' }
  const claim: Claim = { ...value, value: clean }
  return { state: 'found', claim }
}

// «Dau120385-12345gavpils», «2606120385-79-11583»: neither a name nor an organisation has five digits in a row, codes do
const WHOLE_CODE = /\d{5,}(?: ?[-–—] ?\d{5,})?/gu
/** In a field of the event's own eleven digits may be a telephone number: «37129123456». */
const WHOLE_CODE_IN_FIELD = /(?<!\d)\d{6} ?[-–—] ?\d{5}(?!\d)/gu

/** On one line, and without a code that got into it: its second part goes nowhere. */
function toPlainValue(value: string, codes: RegExp): string {
  return value
    .replace(codes, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** One who stays away, as the reading tells it. */
export function toNameReading({ givenName, familyName }: NameReading): NameReading {
  const plain = (name: string | null) => (name && toPlainValue(name, WHOLE_CODE)) || null
  return { givenName: plain(givenName), familyName: plain(familyName) }
}
