// «Arhibīskapu Jāni Vanagu pārstāvēs bīskaps Einārs Alpe»: whoever is represented by another comes to no list; nor does he
// of whom one clause tells where he will be, while behind «but» another comes.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'

/** Whether a declined name stands right before the verb of who represents its bearer. */
export function isRepresented({ declined, sure, to }: NameClaim, { cues, names }: Unit): boolean {
  const verb =
    sure && declined ? cues.find((c) => c.kind === 'represents' && c.from >= to && c.from - to <= 2) : undefined
  return verb !== undefined && names.some((n) => n.sure && !n.declined && n.from >= verb.to)
}

/** «Viņš pats (Aigars Lukss) būs Saeimā, bet novada domi pārstāvēs jurists Toms Celms, 280790»: without a code, before «but» and those who come with theirs. */
export function isBeforeOthers(
  { sure, declined, from, to }: NameClaim,
  { cues, names, codes }: Unit,
  { text }: Findings,
): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= to)
  if (!sure || declined || !but || codes.some((c) => c.from < but.from)) return false
  const behind = cues.find((c) => c.kind === 'willBe' && c.from >= to && c.to <= but.from)
  const comes = cues.some(
    (c) => (c.kind === 'theyCome' || c.kind === 'iCome') && c.from < but.from && c.to > from - A_WORD,
  )
  return (
    behind !== undefined &&
    !comes &&
    /^\)? $/u.test(text.slice(to, behind.from)) &&
    codes.some((c) => c.from >= but.to) &&
    names.some((n) => n.sure && n.from >= but.to)
  )
}

/** Letters between a verb and its subject. */
const A_WORD = 20
