// «I am Ann Lee now, no longer Ann Hale», «my name is Ann Lee instead of Ann Hale»: of two names that one person has borne
// the former is denied, and nobody stays away or is replaced.

import { around } from '../text/cover.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isWhole } from './is-named.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether a cue of staying away or of replacing only denies the name right behind it, in favour of another of one person. */
export function deniesFormerName(cue: Cue, cues: readonly Cue[], names: readonly NameClaim[]): boolean {
  const { kind, from, to } = cue
  if (!DENYING.has(kind)) return false
  const former = around(names, to, to + 2).find((n) => n.from - to === 1 && isWhole(n))
  if (!former || !around(cues, from, to).some((n) => n.kind === 'negates' && n.to === to)) return false
  const said = around(cues, from - A_SENTENCE, former.to + A_SENTENCE)
  return (
    said.some((c) => OF_NAMES.has(c.kind)) &&
    !said.some((c) => OF_COMING.has(c.kind)) &&
    around(names, from - A_SENTENCE, former.to + A_SENTENCE).some(
      (n) => isWhole(n) && n.givenName === former.givenName && n.familyName !== former.familyName,
    )
  )
}

const DENYING = new Set<CueKind>(['staysAway', 'insteadOf', 'beforeReplaced'])
const OF_NAMES = new Set<CueKind>(['introduces', 'newName', 'surname', 'ownData', 'corrects'])
const OF_COMING = new Set<CueKind>(['theyCome', 'willBe', 'comesBare'])

/** Letters in which both names are told. */
const A_SENTENCE = 60
