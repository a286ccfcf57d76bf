// What stands beside a person in place of an organisation: «tas pats» of whoever stands before, or that there is none.

import type { Findings } from '../findings.ts'
import { SAME, saysNothing } from '../organisations/organisation-words.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { firstFrom } from './cover.ts'
import { type Unit, unitAt } from './units.ts'

/** «Juris Liepa, tas pats, 030469», «там же»: between this person and the next stands a word for «the same». */
export function saysTheSame(
  frame: PersonFrame,
  inOrder: readonly PersonFrame[],
  units: readonly Unit[],
  { folded }: Findings,
): boolean {
  return SAME.test(folded.slice(frame.from, endOfOwn(frame, inOrder, units)))
}

/** «Juris Liepa, 030469, nav organizācijas», «(no affiliation)»: a cell says that there is none. */
export function saysNone(
  frame: PersonFrame,
  inOrder: readonly PersonFrame[],
  units: readonly Unit[],
  { folded }: Findings,
): boolean {
  const cells = folded.slice(frame.from, endOfOwn(frame, inOrder, units)).split(/[,;()\t|.]/u)
  return cells.some((cell) => /\p{L}{3}/u.test(cell) && saysNothing(cell))
}

/** Where what is said of a person ends: before the next one, at the latest with the sentence. */
function endOfOwn(frame: PersonFrame, inOrder: readonly PersonFrame[], units: readonly Unit[]): number {
  const unit = unitAt(units, { from: frame.from, to: frame.from + 1 })
  if (!unit || frame.to === 0) return frame.from
  return Math.min(unit.to, inOrder[firstFrom(inOrder, frame.to)]?.from ?? unit.to)
}
