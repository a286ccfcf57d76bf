// Whoever stays away and was told of by an earlier mail is on the list already; a verb of registering that is done to somebody
// else tells of no earlier mail.

import type { NameReading } from '../../vocabulary.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** «Manis pieteiktā kolēģe Elvīra Līce slimo»: who stays away was registered before. */
export function isOnListAlready(staying: readonly NameReading[], units: readonly Unit[]): boolean {
  return units.some((u) =>
    u.names.some(
      (n) =>
        staying.some((s) => s.familyName === n.familyName && (s.familyName !== null || s.givenName === n.givenName)) &&
        u.cues.some((c) => isEarlier(c, n) && !isSaidOfAnother(c, n, u) && !isDoneToAnother(c, n, u)),
    ),
  )
}

/** «previously registered», «we had nominated Tom Hale»: told by an earlier mail, of the one right behind where it is the writer's verb. */
function isEarlier({ kind, to }: Cue, { from }: NameClaim): boolean {
  return kind === 'before' || (kind === 'iRegistered' && from >= to && from - to < A_POST)
}

/** Letters of « our legal adviser Ms ». */
const A_POST = 24

/** «Dalību apstiprinājis Juris Kalns, savukārt Anna Ozola netiks»: behind «but» begins what is said of somebody else. */
function isSaidOfAnother(before: Cue, name: NameClaim, { names, cues }: Unit): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= before.to && c.to <= name.from)
  return but !== undefined && names.some((n) => n.sure && n.from >= before.to && n.to <= but.from)
}

/** «Mrs Hale has a board of her own, so put down Tom Reed»: a verb of registering right before another is none of the past. */
function isDoneToAnother({ from, to }: Cue, name: NameClaim, { names, cues }: Unit): boolean {
  return (
    cues.some((c) => c.kind === 'theyCome' && c.from === from && c.to === to) &&
    names.some((n) => n.sure && n !== name && n.from - to === 1)
  )
}
