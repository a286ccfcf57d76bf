// «since our head, Tom Reed, would not miss it, and Ann Hale (120385) will sit beside him, prepare passes for the two of
// them»: more are counted than were read, and somebody else is named.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isNamed, isWhole } from '../names/is-named.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { headcountOf } from '../people/counted-people.ts'
import type { People } from '../people/find-people.ts'
import type { CueKind } from '../text/words.ts'
import type { Verdict } from './situation.ts'

/** Whom a mail names beside those who come, where it counts more than them. */
export function countsMore(
  { intent, coming, staying }: Verdict,
  { frames, units }: People,
  { ownWords, folded }: Findings,
  sender: Sender,
): string | null {
  if (intent !== 'register' || staying.length > 0 || coming.length === 0) return null
  const own = units.filter((u) => !u.asks && ownWords.kindAt(u.from) === 'own')
  if (own.some((u) => u.cues.some((c) => OTHERWISE.has(c.kind)))) return null
  const isTaken = (name: NameClaim): boolean => [...frames, sender].some((one) => sameName(one, asNamed(name)))
  const other = own.flatMap((u) => u.names).find((n) => isNamed(n) && isWhole(n) && !isTaken(n))
  const counted = own.some((u) => headcountOf(u, folded) > coming.length)
  return other && counted ? `It is not clear whether ${other.givenName} ${other.familyName} comes.` : null
}

const OTHERWISE = new Set<CueKind>(['maybe', 'iRegistered', 'before', 'staysAway', 'takesOff', 'supplements'])
