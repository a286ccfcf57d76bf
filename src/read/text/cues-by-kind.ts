// Cues by what they say. Most questions are about kinds that a mail has no cue of: those cost a look-up.

import { onceEach } from './once-each.ts'
import type { Cue, CueKind } from './words.ts'

const byKind = onceEach(
  (cues: readonly Cue[]): ReadonlyMap<CueKind, readonly Cue[]> => Map.groupBy(cues, ({ kind }) => kind),
)

const NONE: readonly Cue[] = []

/** The cues of a kind, in order. */
export function cuesOf(cues: readonly Cue[], kind: CueKind): readonly Cue[] {
  return cues.length === 0 ? NONE : (byKind(cues).get(kind) ?? NONE)
}

/** The cues of several kinds, in order. */
export function cuesOfAny(cues: readonly Cue[], kinds: ReadonlySet<CueKind>): readonly Cue[] {
  const heard = [...kinds].map((kind) => cuesOf(cues, kind)).filter((of) => of.length > 0)
  if (heard.length < 2) return heard[0] ?? NONE
  return cues.filter((c) => kinds.has(c.kind))
}
