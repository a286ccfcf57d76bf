// «I can't come after all, but Ann Lee will», «mani neskaitiet, bet skaitiet Annu»: before «but» it is the writer who
// stays away, and nobody who is named behind it.

import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** Whether what is said of staying away is said of the writer alone, and not of `name`. */
export function isOfMeAlone(away: Cue, name: NameClaim, { cues }: Unit): boolean {
  return (
    cues.some((c) => c.kind === 'iStay' && c.from <= away.to && away.from <= c.to) &&
    cues.some((c) => c.kind === 'but' && c.from >= away.to && c.to <= name.from)
  )
}
