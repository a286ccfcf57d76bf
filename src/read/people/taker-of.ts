// «Anna Berg will take his seat»: whoever takes the place of somebody who was named before.

import { foldForCues } from '../../locales/locale.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isAnd, leadsBehindName } from '../organisations/organisation-words.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

// « will », « (born 3 October 1986) comes », «, also of this embassy, will », «, »
const TAKES = /^(?:, |(?: \([^()\n]{1,40}\)|, [^,;\n]{1,40},)?(?: \p{Ll}{2,12}){0,3} )$/u

/** «Anna Berg will take his seat», «…, Anna Berg, in his stead»: who takes the place is its verb's subject, or its object. */
export function takerOf(place: Cue, { names, cues }: Unit, text: string): NameClaim | undefined {
  return names.find(
    (n) =>
      n.familyName !== null &&
      n.to <= place.from &&
      (TAKES.test(text.slice(n.to, place.from)) || isFromThere(n, place, cues, text)) &&
      // «Peter Nowak, who is on leave, to go instead of him»
      !cues.some((c) => c.kind === 'elsewhere' && n.to <= c.from && c.to <= place.from),
  )
}

/** «Anna Berg from the Embassy instead of him», «Anna Berg of this Embassy will attend in his stead»: no other clause is between. */
function isFromThere({ to }: NameClaim, place: Cue, cues: readonly Cue[], text: string): boolean {
  const between = /^ (\p{L}{1,12}) [^,.;:()\n]{1,60} $/u.exec(text.slice(to, place.from))
  return (
    between !== null &&
    (leadsBehindName(foldForCues(between[1]!)) || cues.some((c) => c.kind === 'leads' && c.from - to === 1)) &&
    !foldForCues(between[0]).split(' ').some(isAnd) &&
    !cues.some((c) => AWAY.has(c.kind) && c.from > to && c.to <= place.from)
  )
}

const AWAY = new Set<CueKind>(['staysAway', 'isAway', 'elsewhere', 'takesOff'])
