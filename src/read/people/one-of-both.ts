// Somebody whom the writer only names beside themselves – «my wife Ann Hale and I live in Riga» – comes where the writer
// then speaks of both: «please put us both down».

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** Whether a name of the unit of index `i` is the other one of those whom the writer registers as «us both» or «we». */
export function isOneOfBoth(name: NameClaim, units: readonly Unit[], i: number, { text }: Findings): boolean {
  const { cues } = units[i]!
  const isBeside = (and: Cue): boolean =>
    and.kind === 'along' &&
    and.from - name.to === 1 &&
    cues.some((me) => me.kind === 'me' && /^ $/u.test(text.slice(and.to, me.from)))
  return name.sure && cues.some(isBeside) && units.slice(i + 1, i + 1 + NEXT).some(speaksOfBoth)
}

/** The sentence of coming is one of the next. */
const NEXT = 3

function speaksOfBoth({ cues, asks }: Unit): boolean {
  const us = cues.filter((c) => c.kind === 'bothOfUs' || c.kind === 'we')
  const isOurs = (come: Cue): boolean => us.some((w) => w.from >= come.from - A_WORD && w.to <= come.to + A_WORD)
  return !asks && cues.some((c) => (c.kind === 'iCome' || c.kind === 'theyCome') && isOurs(c))
}

/** Letters of a blank and «both». */
const A_WORD = 6
