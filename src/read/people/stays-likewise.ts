// «I have to resign. The same applies to Mr Tom Hale», «Es nevarēšu. Tas pats attiecas uz Annu Ozolu»: of somebody a sentence
// says nothing but that it is with them as the sentence before said of the writer.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { whatTheSenderSays } from './sender-says.ts'

/** Whether the writer stays away by the sentence before, and so does the bearer of a name in this one. */
export function staysLikewise(name: NameClaim, unit: Unit, units: readonly Unit[], findings: Findings): boolean {
  const before = units[units.indexOf(unit) - 1]
  const too = unit.cues.find((c) => c.kind === 'soDoThey' && c.from - unit.from < A_WORD)
  return (
    name.sure &&
    before !== undefined &&
    too !== undefined &&
    name.from >= too.to &&
    name.from - too.to < A_POST &&
    unit.codes.length === 0 &&
    !unit.cues.some((c) => COMES.has(c.kind)) &&
    whatTheSenderSays(before, findings) === 'stays'
  )
}

const COMES = new Set<CueKind>(['iCome', 'theyCome', 'willBe'])
/** Letters of «And ». */
const A_WORD = 6
/** Letters of « my colleague and friend Mr ». */
const A_POST = 30
