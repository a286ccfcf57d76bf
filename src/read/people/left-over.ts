// Where one comes in another's place and nobody is said to stay away, the only other one who is named is whose place it
// is: «Tom Reed's boy has chickenpox. Ann Lee will go instead». What keeps somebody away is told in as many ways as there
// are people; that another comes is told in few.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isKin } from '../names/is-kin.ts'
import { isWhole } from '../names/is-named.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isSubstitution } from './is-substitution.ts'
import { EMPTY_FRAME, type PersonFrame, valuesOfName } from './person-frame.ts'

/** Who alone is left over beside those who come in somebody's place; `spokenOf`: named, and not said to come or to stay away. */
export function findLeftOver(
  spokenOf: readonly NameClaim[],
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  sender: Sender,
  findings: Findings,
): PersonFrame | null {
  const coming = frames.filter((f) => f.role === 'comes')
  if (coming.length === 0 || frames.some((f) => f.role === 'stays')) return null
  const [one, ...more] = spokenOf.filter(
    (n) =>
      isWhole(n) &&
      findings.ownWords.kindAt(n.from) === 'own' &&
      !isRelative(n, findings) &&
      ![...frames, sender].some((f) => sameName(asNamed(n), f)),
  )
  if (!one || more.some((n) => !sameName(asNamed(n), asNamed(one)))) return null
  const at = units.findIndex((u) => u.from <= one.from && one.from < u.to)
  const near = units.slice(Math.max(0, at - NEXT), at + 1 + NEXT)
  const takes = near.some((u, i) => givesPlace(u, near[i + 1], coming, findings))
  const goes = takes || isListedAndRegretted(units[at]!, units, coming, findings)
  return goes ? { ...EMPTY_FRAME, ...valuesOfName(one), from: one.from, to: one.to, role: 'stays' } : null
}

/** «Regrettably, Tom Reed, who had been registered, was in an accident. Please accept Ann Lee, 120385»: on the list, and another comes who is not added. */
function isListedAndRegretted(
  unit: Unit,
  units: readonly Unit[],
  coming: readonly PersonFrame[],
  { folded }: Findings,
): boolean {
  const [only, another] = coming
  const theirs = only && units.find((u) => u.from <= only.from && only.from < u.to)
  if (!only || another || only.code === null || only.isSender || !theirs || only.from < unit.from || unit.asks)
    return false
  const has = (u: Unit, kind: CueKind): boolean => u.cues.some((c) => c.kind === kind)
  // «We had nominated Ann Lee. Her contract has ended, so it will be Tom Reed»: something is told of the one, and another comes.
  const isToldOf = units
    .slice(units.indexOf(unit) + 1, units.indexOf(theirs) + 1)
    .some((u) => u.cues.some((c) => (c.kind === 'third' || c.kind === 'themselves') && c.to <= only.from))
  return (
    has(unit, 'before') &&
    (isToldOf || has(unit, 'regrets') || units.some((u) => has(u, 'changeNotices'))) &&
    !has(theirs, 'besides') &&
    !ADDS.test(folded.slice(theirs.from, theirs.to))
  )
}

// «please also add Ann Lee»
const ADDS = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ words }) => [...words.also, ...words.alsoBehind, ...words.alsoAdds, ...words.more].map(foldForCues))})(?!\\p{L})`,
  'u',
)

/** Sentences between the one who is replaced and the one who comes. */
const NEXT = 2

/** Whether a sentence puts somebody who comes in another's place, or is the headline of one that names them. */
function givesPlace(unit: Unit, next: Unit | undefined, coming: readonly PersonFrame[], findings: Findings): boolean {
  if (unit.asks && !unit.cues.some((c) => c.kind === 'requests')) return false
  const names = (u: Unit): boolean => coming.some((f) => u.from <= f.from && f.from < u.to)
  const headline = unit.cues.find((c) => HEADS.has(c.kind))
  const isHeadline = headline !== undefined && unit.names.every((n) => !isWhole(n) || n.from > headline.to)
  // «Sorry for the late change» may stand at the end.
  const headsThem =
    isHeadline && (headline.kind === 'changeNotices' || (next !== undefined && coming.every((f) => f.from >= unit.to)))
  const isMine = (c: Cue): boolean => unit.cues.some((m) => m.kind === 'me' && m.from >= c.from && m.to <= c.to)
  const says = unit.cues.some((c) => PLACE.has(c.kind) && !isMine(c))
  return (names(unit) && says && (isSubstitution(unit, findings) || saysNow(unit))) || headsThem
}

const PLACE = new Set<CueKind>(['insteadOf', 'inTheirPlace', 'nowComes'])

const HEADS = new Set<CueKind>(['changes', 'changeNotices'])

function saysNow({ cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'nowComes')
}

/** «my husband Tom Reed» */
function isRelative({ from }: NameClaim, { words }: Findings): boolean {
  return within(words, from - A_WORD, from).some((w) => isKin(w.text))
}

/** Letters of a word before a name. */
const A_WORD = 16
