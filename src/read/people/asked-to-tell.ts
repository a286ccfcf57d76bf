// «My colleagues Tom Hale and Ann Leary have asked me to tell you that they have to cancel», «Juris lūdza mani paziņot, ka
// nevarēs»: what somebody tells through the writer is said of whoever asked, and not of the writer.

import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether the bearer of a name lets the writer tell that they stay away. */
export function letsTellOfStaying(name: NameClaim, { cues, names, codes, asks }: Unit, text: string): boolean {
  if (!name.sure || asks || codes.length > 0) return false
  const asking = cues.find((c) => c.kind === 'arranges' && c.from >= name.to && isOfMe(c, cues))
  if (!asking || asking.from - name.to > A_SUBJECT || /[;:().]/u.test(text.slice(name.to, asking.from))) return false
  if (names.some((n) => n.sure && n.from >= asking.to) || cues.some((c) => OTHERWISE.has(c.kind))) return false
  const away = cues.find((c) => (c.kind === 'staysAway' || c.kind === 'takesOff') && c.from >= asking.to)
  const between = cues.filter((c) => c.from >= asking.to && away !== undefined && c.to <= away.from)
  if (!away || between.some((c) => WRITERS.has(c.kind))) return false
  // «Tom forwarded me your invitation, he can't make it himself»
  if (cues.some((c) => PASSED_ON.has(c.kind) && c.from >= asking.from && c.to <= away.from)) return false
  // «Tom asked me to cancel»: whom, it does not tell.
  return away.kind === 'staysAway' || between.some((c) => THEY.has(c.kind))
}

/** The writer is the one who is asked. */
function isOfMe({ from, to }: Cue, cues: readonly Cue[]): boolean {
  return cues.some((m) => m.kind === 'myself' && m.from >= from && m.to <= to)
}

const WRITERS = new Set<CueKind>(['me', 'myself', 'we'])
const PASSED_ON = new Set<CueKind>(['below', 'invitation', 'correspondence'])
const THEY = new Set<CueKind>(['third', 'allOfThem', 'themselves'])
const OTHERWISE = new Set<CueKind>(['insteadOf', 'sends', 'but', 'maybe'])
/** Letters of « and Ann Leary from our office have ». */
const A_SUBJECT = 70
