// Who is away until a day, and of whom the same sentence says that they come, is back by then: «our chair, who will not be
// back before Wednesday, wants a place».

import { HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { ENDS_ABSENCE } from '../text/back-in-time.ts'
import { within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether an absence ends before the sentence goes on to say, of nobody else, that people come. */
export function isAwayUntil({ to }: Cue, { cues, names, to: end }: Unit, { folded }: Findings): boolean {
  const ends = UNTIL.exec(folded.slice(to, Math.min(end, to + LONGEST)))
  if (!ends) return false
  const behind = to + ends[0].length
  const comes = cues.find((c) => c.kind === 'theyCome' && c.from >= behind)
  return (
    comes !== undefined &&
    !within(names, to, comes.from).some((n) => n.sure) &&
    !isBeforeSubject(comes, names, folded) &&
    !cues.some((c) => ANOTHER.has(c.kind) && c.from >= to && c.from < comes.to)
  )
}

/** «…, nāks Juris Kalns»: where names decline, one right behind the verb may be its subject. */
function isBeforeSubject({ language, to }: Cue, names: Unit['names'], folded: string): boolean {
  if (!HEARD[language].declines) return false
  const next = names.find((n) => n.sure && n.from >= to)
  return next !== undefined && !next.declined && /^[ \p{L}]{1,30}$/u.test(folded.slice(to, next.from))
}

/** «…, her deputy will come», «…, viņas vietā nāks kolēģe» */
const ANOTHER = new Set<CueKind>(['posts', 'unnamed', 'insteadOf', 'inTheirPlace'])

/** « be back from Spain |before », « atpakaļ |līdz », « дома |до » */
const UNTIL = new RegExp(`^[ \\p{L}]*? (?:${ENDS_ABSENCE}) `, 'u')
/** Letters from the verb to where its absence ends. */
const LONGEST = 50
