// «Mans uzvārds ir Roberts, pie jums ir otrādi. Kolēģei Martai Undīnei viss pareizi»: in a correction whoever is said to be
// right is on the list already, and gives nothing new.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'

/** Whether a sentence says so of somebody, while another corrects something. */
export function isRightAlready({ from, to }: NameClaim, unit: Unit, { cues }: Findings): boolean {
  if (unit.asks || unit.codes.length > 0) return false
  const isSaid = unit.cues.some((c) => c.kind === 'isRight' && Math.max(c.from - to, from - c.to) < A_CLAUSE)
  return (
    isSaid &&
    !unit.cues.some((c) => c.kind === 'theyCome' || c.kind === 'iCome' || c.kind === 'corrects') &&
    cues.some((c) => c.kind === 'corrects' && (c.to <= unit.from || c.from >= unit.to))
  )
}

/** Letters between somebody and what is said of them. */
const A_CLAUSE = 50
