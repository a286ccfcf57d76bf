// Whom the first person takes along: «kopā ar Annu», «es un Juris», «mēs, Anna Ozola un Juris Kalns, …».

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'

/** «kopā ar Annu», «abi ar Lauru», «es un Juris», «Juris un es»: first person plural takes the named one along. */
export function isTogether(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  return (
    unit.cues.some(
      (c) =>
        c.kind === 'along' &&
        (c.to <= name.from
          ? /^ (?:\p{L}{3,14} )?$/u.test(text.slice(c.to, name.from))
          : c.from - name.to === 1 && unit.cues.some((m) => m.kind === 'me' && m.from - c.to === 1)),
    ) || isOneOfUs(name, unit, text)
  )
}

/** «mēs, Anna Ozola un Juris Kalns, piedalīsimies»: who «we» are. */
function isOneOfUs(name: NameClaim, { cues }: Unit, text: string): boolean {
  return (
    name.sure &&
    cues.some(
      (c) =>
        c.kind === 'we' &&
        c.to <= name.from &&
        /^(?:(?: ?[-–—,:(]){0,2} ?|[^,:(–—]{1,40} ?[:(–—] ?)$/u.test(text.slice(c.to, name.from)),
    )
  )
}
