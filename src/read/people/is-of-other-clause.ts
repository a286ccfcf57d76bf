// Whether a comma parts somebody from the word for a list before them, so that it is another clause's.

import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** «Caurlaides manis dēļ neprasi, Iveta jau tās sagādāja»; not «Dalībnieki: Anna, Iveta». */
export function isOfOtherClause({ to }: Cue, { from }: NameClaim, { names }: Unit, text: string): boolean {
  return (
    to <= from &&
    /^[^:;–—(\n]{0,80}?\p{L}[^:;–—(\n]{0,80}, /u.test(text.slice(to, from)) &&
    !names.some((n) => n.from >= to && n.to <= from)
  )
}
