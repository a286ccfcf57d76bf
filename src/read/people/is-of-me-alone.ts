// «I can't come after all, but Ann Lee will», «mani neskaitiet, bet skaitiet Annu»: before «but» or a semicolon it is the
// writer who stays away, and nobody who is named behind it.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isMine, isSaidOf } from './takes-off-me.ts'

/** Whether what is said of staying away is said of the writer alone, and not of `name`. */
export function isOfMeAlone(away: Cue, name: NameClaim, { cues }: Unit, { text }: Pick<Findings, 'text'>): boolean {
  // «it will not be me, but do expect Ann Lee»
  if (cues.some((c) => c.kind === 'notMe' && c.from <= away.to && away.from <= c.to)) return true
  // «Ann Lee (041291) takes my seat; my pass is no longer needed»
  const pass = cues.find((c) => isMine(c, cues) && isSaidOf(away, c))
  if (pass && name.to <= pass.from && /[,;:–—]\s(?:\p{L}{1,4}\s)?$/u.test(text.slice(name.to, pass.from))) return true
  const isParted = name.sure && !name.declined && text.slice(away.to, Math.max(away.to, name.from)).includes('; ')
  // «As I myself will be at the dentist, the Fund sends you Ann Lee»
  const behind = away.to <= name.from ? text.slice(away.to, name.from) : ''
  const isSent = (c: Cue): boolean => SENDING.has(c.kind) && c.from >= away.to && c.to <= name.from
  if (behind.includes(', ') && cues.some((c) => c.kind === 'me' && away.from - c.to === 1) && cues.some(isSent))
    return true
  return (
    cues.some((c) => c.kind === 'iStay' && c.from <= away.to && away.from <= c.to) &&
    (isParted || cues.some((c) => c.kind === 'but' && c.from >= away.to && c.to <= name.from))
  )
}

const SENDING = new Set<CueKind>(['sends', 'theyCome'])
