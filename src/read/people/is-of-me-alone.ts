// «I can't come after all, but Ann Lee will», «mani neskaitiet, bet skaitiet Annu»: before «but» or a semicolon it is the
// writer who stays away, and nobody who is named behind it.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** Whether what is said of staying away is said of the writer alone, and not of `name`. */
export function isOfMeAlone(away: Cue, name: NameClaim, { cues }: Unit, { text }: Pick<Findings, 'text'>): boolean {
  const isParted = name.sure && !name.declined && text.slice(away.to, Math.max(away.to, name.from)).includes('; ')
  return (
    cues.some((c) => c.kind === 'iStay' && c.from <= away.to && away.from <= c.to) &&
    (isParted || cues.some((c) => c.kind === 'but' && c.from >= away.to && c.to <= name.from))
  )
}
