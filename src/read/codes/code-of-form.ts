// The code of somebody who fills in a form, where it stands outside of it.

import type { PersonFrame } from '../people/person-frame.ts'
import type { Unit } from '../text/units.ts'
import type { Owner } from './bind-codes.ts'
import type { CodeClaim } from './find-codes.ts'

/** «Vārds: Zigurds / Uzvārds: Kalve / Dzimis 31.12.1959»: a code that nobody stands near is the form's who lacks one. */
export function giveToLabelled(
  frames: readonly PersonFrame[],
  owners: ReadonlyMap<CodeClaim, Owner>,
  units: readonly Unit[],
): readonly PersonFrame[] {
  const [frame, code] = [frames[0], [...owners.keys()][0]]
  if (frames.length !== 1 || owners.size !== 1 || frame!.code || owners.get(code!) !== 'sender') return frames
  const isWriters = units.some(
    (u) => u.codes.includes(code!) && u.cues.some((c) => c.kind === 'me' || c.kind === 'iCome'),
  )
  return isWriters ? frames : [{ ...frame!, code: code! }]
}
