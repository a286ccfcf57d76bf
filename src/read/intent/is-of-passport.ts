// «Visi mani sauc par Džoniju, pasē tur rakstīts Jānis Aploks», «Pasi atradu. Tur rakstīts 120385»: what somebody's
// passport says puts no list right.

import { speaksOfPaper } from '../names/name-in-paper.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether what is heard as a correction, the cue that ends at `to`, only tells what a passport says. */
export function isOfPassport(units: readonly Unit[], at: number, { to }: Pick<Cue, 'to'>, text: string): boolean {
  const unit = units[at]!
  const told = /^ (?:(\p{Lu}\p{Ll})|\d{2})/u.exec(text.slice(to, to + 3))
  if (!told) return false
  // Of a code, the sentence before may speak of the passport; nor is it one of two.
  const its = told[1] ? [unit] : [...units.slice(Math.max(0, at - 1), at), unit]
  if (!told[1] && its.flatMap((u) => u.codes).length > 1) return false
  return (
    speaksOfPaper(text.slice(its[0]!.from, to)) &&
    !its.some((u) => u.cues.some((c) => TOLD_BEFORE.has(c.kind) || c.kind === 'negates'))
  )
}

const TOLD_BEFORE = new Set<CueKind>(['ourThings', 'iRegistered', 'before'])
