// A question with data in it: «is Tom Reed (120385) on your list already?» registers nobody, though a name and a code stand
// there as they do in an application. A writer who gives their own data applies, whatever else they ask.

import { sameName } from '../names/same-name.ts'
import { type PersonFrame, valuesOfName } from '../people/person-frame.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** «Vai Juris Kalns (120385) jau ir pieteikts?»: whom the mail only asks about, whatever data stand beside. */
export function areAskedAbout(coming: readonly PersonFrame[], units: readonly Unit[]): boolean {
  const has = (u: Unit, ...kinds: readonly CueKind[]): boolean => u.cues.some((c) => kinds.includes(c.kind))
  if (coming.length === 0 || units.some((u) => has(u, 'theyCome', 'iCome', 'willBe', 'onTheList'))) return false
  const asked = units
    .filter((u) => u.asks)
    .flatMap(({ names, cues }) =>
      names
        .filter((n) => n.sure && n.givenName && n.familyName)
        .filter((n) => cues.some((c) => c.kind === 'before' && n.from - c.to < NEAR && c.from - n.to < NEAR))
        .map(valuesOfName),
    )
  return coming.every((f) => !f.isSender && asked.some((n) => sameName(n, f)))
}

/** Letters: a code and an organisation in brackets fit between a name and «registered». */
const NEAR = 40
