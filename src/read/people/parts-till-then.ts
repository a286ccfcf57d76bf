// Who answers the invitation with nothing but «see you on Thursday» comes.

import type { Findings } from '../findings.ts'
import { isFirstAnswer } from '../intent/changes-something.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** «Absolutely, see you on the 16th!», «Paldies, tiekamies ceturtdien», in answer to the invitation itself. */
export function partsTillThen(units: readonly Unit[], findings: Findings): boolean {
  return (
    units.some((u) => u.cues.some((c) => c.kind === 'seeYou')) &&
    !findings.cues.some((c) => LEAVES_OPEN.has(c.kind)) &&
    isFirstAnswer(findings)
  )
}

const LEAVES_OPEN = new Set<CueKind>(['staysAway', 'maybe', 'regrets', 'theyCome', 'requests'])
