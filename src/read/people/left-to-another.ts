// «Can't make it. Gunta from marketing might come, I'll ask her»: whether somebody else comes is open, and not whether the
// writer does.

import { isNamed } from '../names/is-named.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** Whether what a sentence leaves open is another's: they are its subject, and the writer stands nowhere before. */
export function isLeftToAnother({ cues, names }: Unit): boolean {
  const maybe = cues.find((c) => c.kind === 'maybe')
  if (!maybe) return false
  const others = [
    ...names.filter((n) => isNamed(n) && n.sure),
    ...cues.filter((c) => c.kind === 'unnamed' || c.kind === 'third'),
  ]
  // «Perhaps a colleague of mine could join»
  const first = others.find((o) => o.to <= maybe.from) ?? others.find((o) => o.from - maybe.to < NEAR)
  if (!first) return false
  const end = Math.max(first.from, maybe.to)
  return !cues.some((c) => WRITERS.has(c.kind) && c.from < end)
}

const WRITERS = new Set<CueKind>(['me', 'we', 'iCome'])

/** Letters between «maybe» and its subject: «, придёт », « that ». */
const NEAR = 14
