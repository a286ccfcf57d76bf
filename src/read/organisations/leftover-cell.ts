// In «Name, X, code» the X is the organisation, whatever it is called: what stands between the borders beside a person
// and is no name, no post, no contact and no part of a sentence.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { tellsOfName } from '../names/told-halves.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { isHardlyOrganisation } from '../second-opinion/word-of-no-name.ts'
import { around, coverOf, type Stretch, within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { onceEach } from '../text/once-each.ts'
import type { Unit } from '../text/units.ts'
import { isBesideOwnCode, isNameInSmall, standsBehindName, standsInOrder } from './cell-in-order.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import { isSaidOrSeat } from './is-said-or-seat.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import {
  isDepartment,
  isHead,
  isNominativeHead,
  isOpeningVerb,
  isPlaceWord,
  isResident,
  isSpeltApart,
  isTown,
  namesAnOrganisation,
} from './organisation-words.ts'
import { isShortForm } from './short-form.ts'

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to
}

// «, », « – », « (», « | », « / », a tab, the end of a sentence
const CELL_BORDER = /[,;\t|()]|\s\/\s|\s[-–—]\s|[-–—]\s|:\s|\.\s*$/gu
const LONGEST = 90
const MOST_WORDS = 10

/** The organisation in the cells between `begin` and `end`, the one behind the person first; null: there is none. */
export function leftoverCell(
  frame: PersonFrame,
  begin: number,
  end: number,
  unit: Unit,
  frames: readonly PersonFrame[],
  findings: Findings,
): Value | null {
  if (!frame.code && !frame.givenName && !frame.familyName) return null
  const raw = findings.text.slice(begin, end)
  const marks = [...raw.matchAll(CELL_BORDER)].filter((m) => !isInsideName(raw, m.index, m.index + m[0].length))
  const borders = [0, ...marks.flatMap((m) => [m.index, m.index + m[0].length]), raw.length]
  const isRecord = looksLikeRecord(unit, findings)
  const found: Value[] = []
  for (let i = 0; i + 1 < borders.length; i += 2) {
    const [from, to] = [begin + borders[i]!, begin + borders[i + 1]!]
    const text = findings.text.slice(from, to)
    // «Latvijas Vides, ģeoloģijas un meteoroloģijas centrs»: a piece of a name is none.
    if (around(findings.organisations, from, to).some((o) => !o.weak && (o.from < from || o.to > to))) continue
    const inOrder = standsInOrder(frame, from, to, findings)
    if (!canBeOrganisation(text.trim(), from, to, frame, inOrder, findings)) continue
    if (isSomebodysName(text, frames, findings) || isShortForm({ from, to }, findings.organisations, findings.text))
      continue
    // In a sentence only what is surely a name counts: «Paziņoju, ka …» begins with a capital too.
    if (
      !isRecord &&
      !inOrder &&
      !standsBehindName(from, to, findings) &&
      !namesAnOrganisation(text) &&
      !CAPITALS.test(text) &&
      !isStandIn(from, to, findings)
    )
      continue
    // Beside a code that is only the writer's («Правильный — 120391», «Small correction – …») a word is just a word.
    if (
      frame.isSender &&
      !inOrder &&
      !namesAnOrganisation(text) &&
      !isBesideOwnCode(frame, from, to, frames, findings) &&
      !/^\s*\p{Lu}[\p{L}’'&-]*(?:\s+\p{Lu}[\p{L}’'&-]*)+\s*$/u.test(text) &&
      !CAPITALS.test(text) &&
      !isStandIn(from, to, findings)
    )
      continue
    const cell = cleanOrganisation({ text, from, to }, findings, 'organisation.cell')
    if (cell && !isHardlyOrganisation(cell.value)) found.push(cell)
  }
  return found.find((v) => v.from >= frame.from) ?? found.at(-1) ?? null
}

// «VARAM», «KfW», «IeM»
const CAPITALS = /^\s*\p{Lu}\p{Ll}{0,2}\p{Lu}{1,7}\s*$/u

/** «Sabiedrība par atklātību – Delna»: behind a whole cell that names an organisation a dash and one capital are its name. */
function isInsideName(raw: string, from: number, to: number): boolean {
  if (!/^\s[-–—]\s$/u.test(raw.slice(from, to)) || !/^\p{Lu}[\p{L}.]+\s*(?:[,;)]|$)/u.test(raw.slice(to))) return false
  const cell = /(?:^|[,;(\t])\s*([^,;(\t]*)$/u.exec(raw.slice(0, from))?.[1] ?? ''
  return (
    namesAnOrganisation(cell) &&
    !/\s[-–—]\s/u.test(cell) &&
    knownGivenNames(raw.slice(to).match(/^\p{L}+/u)![0]).length === 0
  )
}

/** Whether a sentence is a row of data rather than speech: few small words beside what is known; asked for each person in it. */
const looksLikeRecord = onceEach((unit: Unit, { words, cues }: Findings): boolean => {
  const data = around(cues, unit.from, unit.to).filter((c) => DATA.has(c.kind))
  const told = coverOf([...unit.names, ...unit.organisations, ...unit.codes, ...data])
  const small = within(words, unit.from, unit.to).filter(
    (w) => !w.capital && /^\p{L}/u.test(w.text) && !told.touches(w),
  )
  return small.length <= 4
})

const DATA = new Set<Findings['cues'][number]['kind']>([
  'codeWords',
  'posts',
  'standIns',
  'departments',
  'registering',
  'onTheList',
  'iCome',
])

function canBeOrganisation(
  bare: string,
  from: number,
  to: number,
  frame: PersonFrame,
  inOrder: boolean,
  findings: Findings,
): boolean {
  if (bare.length < 2 || bare.length > LONGEST || bare.includes('\n') || bare.split(/\s+/u).length > MOST_WORDS)
    return false
  const names = around(findings.names, from, to).filter((n) => n.sure || overlaps(n, frame))
  const used = [...names, ...around(findings.codes, from, to), ...around(findings.besides, from, to)]
  if (used.length > 0 || isTown(foldForCues(bare))) return false
  // «Open Data Charter (Secretariat, Madrid)»
  if (isOffice(bare, from, findings)) return false
  // «(Szabó is the surname)» tells of a name.
  if (tellsOfName(bare)) return false
  // «Mežule (ž as in žurnāls)» tells how to spell it.
  if (/^[„“"'«]?[^\P{Ll}a-z\u0430-\u044f][”“"'»]? \p{Ll}/u.test(bare)) return false
  // «Santiņ, mani dati: …» calls whom it is written to.
  if (
    /^, \p{Ll}/u.test(findings.text.slice(to, to + 3)) &&
    !bare.includes(' ') &&
    findings.text.slice(0, from).trim() === ''
  )
    return false
  // «Nenokavēšu, Raimonds», «Ielaidiet, lūdzu, redaktori …»
  const opens = within(findings.words, from, to)[0]
  if (opens && isOpeningVerb(opens, findings.text) && !namesAnOrganisation(bare)) return false
  // «Фамилия Дорошенко»
  if (readLabel(bare.split(/\s/u)[0]!) === 'familyName') return false
  if (isSaidOrSeat(from, to, findings)) return false
  const named = within(findings.organisations, from, to).length > 0
  if (findings.text[to] === ':' && !named) return false
  if (isStandIn(from, to, findings)) return true
  const begins =
    // «15min», «4. vidusskola», not «38 gadi»
    /^["„“«]?(?:\p{Lu}|\d(?:\S{0,9}\p{L}|.*\p{Lu}))/u.test(bare) ||
    (/^\d/u.test(bare) && namesAnOrganisation(bare)) ||
    (namesAnOrganisation(bare) && (findings.lowerCase || hasHead(bare))) ||
    (inOrder && isNameInSmall(bare, from, to, findings))
  if (
    !begins ||
    /(?<!^\p{Lu}{2,6}\d{0,3})[@\d]{3}|\+\d|https?:|www\./u.test(bare) ||
    /^(?:\p{Lu}\. ?){1,3}$/u.test(bare)
  )
    return false
  if (within(findings.words, from, to).some((w) => isResident(w.folded))) return false
  return !isSpeech(from, to, findings) && (inOrder || findings.lowerCase || looksLikeName(bare))
}

/** One word for a part of the body before its bracket. */
function isOffice(bare: string, from: number, { text }: Findings): boolean {
  return /\p{L}\s?\(\s?$/u.test(text.slice(Math.max(0, from - 4), from)) && isHead(foldForCues(bare))
}

/** «interneta portāls pilsonis.lv», «iniciatīva #atkrāpies»: small letters with a head in the nominative. */
function hasHead(bare: string): boolean {
  const words = bare.match(/\p{L}+/gu) ?? []
  return words.length > 1 && words.length < 5 && words.some((word) => isNominativeHead(word.toLowerCase()))
}

function isStandIn(from: number, to: number, findings: Findings): boolean {
  return cuesWithin(findings, from, to, 'standIns').some((c) => c.to - c.from > (to - from) * 0.5)
}

const SPEECH = [
  'iCome',
  'theyCome',
  'staysAway',
  'takesOff',
  'insteadOf',
  'corrects',
  'codeWords',
  'me',
  'asks',
  'posts',
  'courtesy',
  'otherNumberWords',
  'streets',
  'contact',
  'meeting',
  'maybe',
  'noCode',
  'unnamed',
  'below',
] as const

const COMMON = new Set(everyOf(({ words }) => words.common.map(foldForCues)))

/** Part of a sentence rather than a name: it contains words that do something, or a person's post, or nothing else. */
export function isSpeech(from: number, to: number, findings: Findings): boolean {
  if (cuesWithin(findings, from, to, ...SPEECH).length > 0) return true
  return within(findings.words, from, to).every(
    (w) => isDepartment(w.folded) || /^\d/u.test(w.folded) || (COMMON.has(w.folded) && !isSpeltApart(w)),
  )
}

/** Names are mostly capitals; a run of small words with one capital in front is the beginning of a sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? []
  // «Nacionālais kultūras mantojums»
  if (words.length < 3 || namesAnOrganisation(text) || isPlaceWord(foldForCues(words[0]!))) return true
  return words.filter((w) => /^\p{Lu}/u.test(w)).length * 2 > words.length
}
