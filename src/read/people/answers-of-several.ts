// «Piesaku abus, kas atsaucās (skat. zemāk)», over a thread in which everybody answered for themselves: each writer of a
// message below who gives their own code comes.

import type { Findings } from '../findings.ts'
import { readDisplayName } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { comingIn, writerOf } from './coming-below.ts'
import type { People } from './find-people.ts'
import type { PersonFrame } from './person-frame.ts'

/** Those who answered, where the words above speak of several and at least two did; empty: no such thread. */
export function answersOfSeveral(
  { frames, units }: People,
  messages: readonly MessageBelow[],
  findings: Findings,
): readonly PersonFrame[] {
  if (messages.length < 2 || !units.some(speaksOfSeveral)) return []
  const isAway = (f: PersonFrame): boolean =>
    frames.some((o) => o.role === 'stays' && o.givenName?.value === f.givenName?.value)
  const answers: PersonFrame[] = []
  for (const message of messages) {
    const writer = readDisplayName(writerOf(message))
    const own = comingIn(message, findings).filter((f) => f.code?.value && sameName(f, writer) && !isAway(f))
    answers.push(...own.filter((f) => !answers.some((a) => sameName(a, f))))
  }
  return answers.length > 1 ? answers : []
}

/** «abus, kas atsaucās», «zemāk divu kolēģu atbildes» */
function speaksOfSeveral({ cues }: Unit): boolean {
  const has = (kind: CueKind): boolean => cues.some((c) => c.kind === kind)
  return cues.some((c) => OF_SEVERAL.has(c.kind)) || (has('unnamed') && has('correspondence') && has('below'))
}

const OF_SEVERAL = new Set<CueKind>(['allOfThem', 'several'])
