// «Can't make it. Gunta from marketing might come, I'll ask her»: whether somebody else comes is open, and not whether the
// writer does.

import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether what a sentence leaves open is another's: they are its subject, and the writer stands nowhere before in the clause. */
export function isLeftToAnother({ cues, names, from }: Unit, { text }: Findings): boolean {
  const maybe = cues.find((c) => c.kind === 'maybe')
  if (!maybe) return false
  const before = text.slice(from, maybe.from)
  const begin = before.endsWith(', ') ? maybe.from : from + before.search(LAST_CLAUSE)
  const others = [
    ...names.filter((n) => isNamed(n) && n.sure),
    ...cues.filter((c) => OTHERS.has(c.kind)),
    // «I don't go to meetings any more; maybe ask the new director», «…, perhaps write to our chair»
    ...cues.filter((c) => ASKED.has(c.kind) && c.from > maybe.to),
  ].filter((o) => o.from >= begin)
  // «Perhaps a colleague of mine could join»
  const first = others.find((o) => o.to <= maybe.from) ?? others.find((o) => o.from - maybe.to < NEAR)
  if (!first) return false
  const end = Math.max(first.from, maybe.to)
  // «maybe my deputy will»
  const isWhose = ({ to }: Cue): boolean => first.from - to === 1
  return !cues.some((c) => WRITERS.has(c.kind) && c.from >= begin && c.from < end && !isWhose(c))
}

/** What stands behind the last mark that parts two halves of a sentence. */
const LAST_CLAUSE = /[^;:()–—]*$/u

const ASKED = new Set<CueKind>(['posts', 'contact'])
const OTHERS = new Set<CueKind>(['unnamed', 'third'])
const WRITERS = new Set<CueKind>(['me', 'we', 'iCome'])

/** Letters between «maybe» and its subject: «, придёт », « ask the new ». */
const NEAR = 14
