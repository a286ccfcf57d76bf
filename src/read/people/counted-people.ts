// «two places for the embassy: me and our trainee», «divas vietas», «приедем вдвоём»: of how many a mail speaks, and how
// many of them it leaves to be named.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { countBefore, countOf } from '../text/numerals.ts'
import { CONDITIONAL, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame } from './person-frame.ts'
import { mergeFrames } from './settle-people.ts'

/** Those who are counted with the named ones and not yet named themselves. */
export function findCounted(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  const ofVerb = ofHeadcount(units, frames, findings)
  return ofVerb.length > 0 ? ofVerb : ofPlaces(units, frames, findings)
}

/** «Приедем вдвоём. … Со мной будет член правления, имя сообщу»: as many as the verb says. */
function ofHeadcount(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  const told = units.filter((u) => (!u.asks || asksForSeats(u)) && findings.ownWords.kindAt(u.from) === 'own')
  const unit = told.find((u) => u.cues.some((c) => c.kind === 'headcount'))
  const isDoubted = (u: Unit): boolean =>
    u.cues.some((c) => DOUBTFUL.has(c.kind) && !isOfName(c, u) && !(c.from === u.from && asksForSeats(u)))
  if (!unit || told.some(isDoubted)) return []
  const counted = headcountOf(unit, findings.folded)
  const coming = mergeFrames(frames).filter((f) => f.role === 'comes')
  // Whom the mail names and the reading does not take up may be the one who is counted.
  const isTaken = ({ from, to }: NameClaim): boolean => frames.some((f) => f.from <= to && from <= f.to)
  const isOpen = told.some((u) =>
    u.names.some(
      (n) => isNamed(n) && !isTaken(n) && !isOneOf(n, findings) && !coming.some((f) => sameName(f, asNamed(n))),
    ),
  )
  // «Vārds: …» is a label, «vārdu pateikšu» tells of somebody.
  const isTold = told.some((u) =>
    u.cues.some((c) => TO_BE_TOLD.has(c.kind) && !u.cues.some((l) => l.kind === 'ownData' && l.from === c.from)),
  )
  if (coming.length === 0 || coming.length >= counted || isOpen || !isTold) return []
  const end = Math.max(...coming.map((f) => f.to))
  return Array.from({ length: counted - coming.length }, () => ({ ...EMPTY_FRAME, from: end, to: end }))
}

/** «two of us»: how many a sentence counts; 1 where it counts nobody. */
export function headcountOf({ cues }: Unit, folded: string): number {
  const counts = cues
    .filter((c) => c.kind === 'headcount')
    .flatMap((c) => folded.slice(c.from, c.to).split(' ').map(countOf))
  return counts.find((n) => n > 1) ?? 1
}

/** «Delegate B: to be confirmed, depends on the diary»: what is open is who it will be. */
function isOfName({ kind, from, to }: Cue, { cues }: Unit): boolean {
  const naming = cues.filter((c) => c.kind === 'namedLater' || c.kind === 'later')
  return kind === 'maybe'
    ? naming.some((c) => c.kind === 'namedLater')
    : naming.some((c) => c.from <= from && to <= c.to)
}

/** «Второй – либо Света, либо Таня»: only one of them, and nobody knows who. */
function isOneOf({ from }: NameClaim, { folded }: Findings): boolean {
  return ONE_OF.test(folded.slice(Math.max(0, from - A_WORD), from))
}

const ONE_OF = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.or)}) $`, 'u')
/** Letters of « or else ». */
const A_WORD = 10

/** «Would you hold two places for the embassy?», «Might we have two seats?»: beside somebody named no question, but how many come. */
export function asksForSeats({ cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'headcount') && cues.some((c) => c.kind === 'countedSeats')
}

const TO_BE_TOLD = new Set<CueKind>(['later', 'promises', 'unnamed'])
const DOUBTFUL = new Set<CueKind>(['maybe', 'iRegistered', 'before', 'staysAway', 'takesOff'])

/** «two places for the embassy: me and our trainee, whose name I will send»: as many as there are people or places. */
function ofPlaces(units: readonly Unit[], frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] {
  if (!units.some((u) => u.cues.some(({ kind }) => COUNTED.has(kind)))) return []
  const named = mergeFrames(frames).filter((f) => f.role === 'comes').length
  if (named === 0) return []
  for (const unit of units) {
    if ((unit.asks && !asksForSeats(unit)) || !tellsOfComing(unit, findings)) continue
    for (const { from, to } of unit.cues.filter(({ kind }) => COUNTED.has(kind))) {
      const count = countBefore({ from, to }, findings)
      // «two of us may come»
      const mayBe = unit.cues.some((c) => c.kind === 'maybe' && c.from - to < NEAR && from - c.to < NEAR)
      if (count > named && !mayBe && isPromised(to, units, findings))
        return Array.from({ length: count - named }, () => ({ ...EMPTY_FRAME, from, to }))
    }
  }
  return []
}

/** Letters between a count and what is said of it. */
const NEAR = 30

const COUNTED = new Set<CueKind>(['several', 'countedSeats'])

/** Of an earlier mail, or of those who are on the list already, nothing is counted here. */
function tellsOfComing({ from, to, cues }: Unit, { folded, text }: Findings): boolean {
  const has = ({ kind }: Cue): boolean => COMING.has(kind)
  return (
    !CONDITIONAL.test(folded.slice(from, from + 20)) &&
    !cues.some(({ kind }) => TOLD_BEFORE.has(kind)) &&
    (cues.some(has) || text.slice(from, to).trimEnd().endsWith(':'))
  )
}

const COMING = new Set<CueKind>([
  'iCome',
  'iWant',
  'theyCome',
  'registering',
  'willBe',
  'onTheList',
  'sends',
  'countedSeats',
])
const TOLD_BEFORE = new Set<CueKind>(['iRegistered', 'listedAlready', 'before', 'takesOff', 'staysAway'])

/** «the third delegate to be confirmed», «who gets the second one I can only tell you tomorrow», not «my code will follow». */
function isPromised(from: number, units: readonly Unit[], { folded, ownWords }: Findings): boolean {
  return units.some((u) => {
    const behind = u.cues.filter((c) => c.from >= from && ownWords.kindAt(c.from) === 'own')
    const has = (kinds: ReadonlySet<CueKind>): boolean => behind.some((c) => kinds.has(c.kind))
    if (!has(PROMISING)) return false
    const isAnother = has(OF_ANOTHER) || ORDINAL.test(folded.slice(Math.max(from, u.from), u.to))
    return !has(OF_CODE) || isAnother || isUnnamedItem(u, folded)
  })
}

/** «2. our new trainee; name and date of birth follow»: an item of a list that names nobody. */
function isUnnamedItem({ from, to, names, codes }: Unit, folded: string): boolean {
  return NUMBERED.test(folded.slice(from, to)) && codes.length === 0 && !names.some(isNamed)
}

const NUMBERED = /^\(?[2-9][.)] ?(?=\p{L})/u

const PROMISING = new Set<CueKind>(['later', 'promises'])
const OF_CODE = new Set<CueKind>(['codeWords', 'documents', 'otherNumberWords'])
const OF_ANOTHER = new Set<CueKind>(['unnamed', 'others', 'third', 'themselves'])

/** «second», «otrs», «третий» */
const ORDINAL = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.ordinals.slice(1, 5).map(foldForCues))})`, 'u')
