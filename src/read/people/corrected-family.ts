// «Вчера напутал: правильно Цветаев, а не Цветков, код 051082» from «Георгий»: the family name that is put right is the
// half that the one who comes still lacks.

import type { Findings } from '../findings.ts'
import type { Unit } from '../text/units.ts'
import type { PersonFrame } from './person-frame.ts'
import { correctedFamilyName } from './supplied-value.ts'

/** The frames, the only one who comes with the family name that the mail puts right. */
export function withCorrectedFamily(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): readonly PersonFrame[] {
  const [one, ...more] = frames.filter((f) => f.role === 'comes')
  if (!one || more.length > 0 || one.familyName !== null || one.givenName === null) return frames
  const familyName = correctedFamilyName(units, findings)
  return familyName === null ? frames : frames.map((f) => (f === one ? { ...f, familyName } : f))
}
