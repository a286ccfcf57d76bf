// Two words that nobody knows as a name are one where a post or a passport stands beside them.

import type { Findings } from '../findings.ts'
import type { Unit } from '../text/units.ts'
import type { NameClaim } from './name-claim.ts'

/** «… divi: padomnieks Šerzods Junusalijevs (pase AA 5520143)», «Gulnora Tašpulatova, atašejs». */
export function hasPost({ rule, from, to }: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return (
    rule === 'name.unknown' &&
    cues.some(
      (c) =>
        (c.kind === 'posts' && (from - c.to === 1 || /^(?:, | [(–—-] ?)$/u.test(text.slice(to, c.from)))) ||
        (c.kind === 'otherNumberWords' && c.from > to && /^,? \(?$/u.test(text.slice(to, c.from))),
    )
  )
}
