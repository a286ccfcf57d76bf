// A refusal for all: a sentence about taking part that says no, or a mail with hardly a word but «citreiz».

import type { Findings } from '../findings.ts'
import type { People } from '../people/find-people.ts'
import { CONDITIONAL, hasCue, type Unit } from '../text/units.ts'

/** «Neviens no mums piedalīties nevarēs»: a sentence about taking part says no, and none says yes. */
export function nobodyComes(people: People, { folded }: Findings): boolean {
  const asks = people.units.some((u) => u.asks)
  return people.units.some(
    (u) =>
      !u.asks &&
      !u.cues.some((c) => c.kind === 'maybe') &&
      // «Ja tiešraides nebūs, tad domāsim, vai kāds var braukt»
      !CONDITIONAL.test(folded.slice(u.from, u.from + 20)) &&
      u.cues.some(
        (s) =>
          s.kind === 'staysAway' &&
          // «Our director is abroad. May somebody else come?»
          !(asks && u.cues.some((c) => c.kind === 'posts' && c.to <= s.from && !hasCue(u, 'me') && !hasCue(u, 'we'))) &&
          // «… is abroad, but …» holds no Latvian «būt».
          u.cues.some(
            (c) =>
              c.kind === 'registering' || c.kind === 'meeting' || (c.kind === 'toCome' && c.language === s.language),
          ),
      ),
  )
}

/** «Citreiz!», «Next time.»: a refusal and nothing else. */
export function isOnlyRefusal({ from, to, cues }: Unit, { text }: Findings): boolean {
  return cues.some((c) => c.kind === 'staysAway' && !/\p{L}/u.test(text.slice(from, c.from) + text.slice(c.to, to)))
}
