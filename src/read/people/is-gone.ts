// Whose sentence says that they go: denied, replaced, taken off, under another name by now. No code in it is theirs.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { isAdded } from './is-added.ts'
import { isNamedAway, isNamedInAnotherTown } from './is-kept-away.ts'
import { isRenamed } from './is-renamed.ts'
import { isCalledOff, isReplaced, isReplacedByPronoun } from './is-replaced.ts'
import { isNegated } from './named-otherwise.ts'
import { staysBehindClause } from './stays-behind-clause.ts'

/** Whether the sentence of a name says that its bearer goes. */
export function isGone(name: NameClaim, units: readonly Unit[], findings: Findings): boolean {
  const unit = unitAt(units, name)
  return (
    unit !== undefined &&
    (isNegated(name, unit) ||
      isAwayWithout(name, unit) ||
      (!hasOwnCode(name, unit) && isReplacedByPronoun(name, unit, units, findings)) ||
      isOffBesideMe(name, unit, findings) ||
      // «Happy to attend. DOB 03/17/1979. Our officer, Janet Weems, is on leave and will not be joining.»
      (unit.codes.length === 0 && isCalledOff(name, unit, findings)) ||
      // «Ms Lee, to whom you addressed the invitation, cannot come»
      (unit.codes.length === 0 && staysBehindClause(name, unit, findings)) ||
      (unit.codes.length === 0 && (isNamedAway(name, unit) || isNamedInAnotherTown(name, unit, findings))) ||
      isReplaced(name, unit, findings) ||
      isRenamed(name, unit, findings))
  )
}

/** «Mani ierakstiet, bet Juri Kalnu dzēsiet. 120385»: whoever goes while the writer comes is not the one whose code follows. */
function isOffBesideMe(name: NameClaim, unit: Unit, findings: Findings): boolean {
  const has = (kind: CueKind): boolean => unit.cues.some((c) => c.kind === kind)
  return unit.codes.length === 0 && has('iCome') && has('takesOff') && !isAdded(name, unit, findings.text)
}

/** «Anna Ozola, 120385, nevarēs, viņas vietā Juris Kalns, 030469»: a code before the next name, which is nobody else's. */
function hasOwnCode({ to }: NameClaim, { names, codes }: Unit): boolean {
  const next = names.find((n) => n.from >= to)
  const code = codes.find((c) => c.from >= to)
  return code !== undefined && (next === undefined || code.from < next.from)
}

/** «Mark Dow will not attend; Jane Lee (020371) and I (030469) will»: away before any code is told. */
function isAwayWithout({ to }: NameClaim, { cues, codes }: Unit): boolean {
  const away = cues.find((c) => c.kind === 'staysAway' && c.from >= to && c.from - to < A_FEW_WORDS)
  return (
    away !== undefined && codes.some((c) => c.from > away.to) && !codes.some((c) => c.from >= to && c.to <= away.from)
  )
}

/** Letters between a name and its verb: «, diemžēl, ». */
const A_FEW_WORDS = 16
