// Who is on the list, and for whom another comes, without a word that they stay away: «On your list you have Ann Hale –
// her baby arrived early. The one who comes is therefore Tom Reed». What happened to them is told in as many ways as there
// are people; that another comes now is told in few.

import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'

/** Whether the list has somebody, and the same sentence or one of the next two says who comes now: nobody else before. */
export function isSuperseded(name: NameClaim, unit: Unit, units: readonly Unit[], { text }: Findings): boolean {
  const isListed = unit.cues.some((c) => c.kind === 'before')
  if (!name.sure || name.familyName === null || !isListed || unit.asks) return false
  const at = units.indexOf(unit)
  for (const u of units.slice(at, at + 3)) {
    const behind = u === unit ? name.to : u.from
    const now = u.cues.find((c) => c.kind === 'nowComes' && c.from >= behind)
    const other = u.names.find((n) => isNamed(n) && n.sure && n.from >= behind)
    // «Is Tom Reed still on your list? Tom Reed comes now.»
    if (now && other && other !== name)
      return other.from >= now.to
        ? other.from - now.to < A_POST && !/[.;:?!]/u.test(text.slice(now.to, other.from))
        : now.from - other.to < A_POST
    if (other || u.codes.length > 0) return false
  }
  return false
}

/** Letters between «the one who comes is now» and a name: « our project manager ». */
const A_POST = 40
