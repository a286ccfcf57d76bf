// A name that nobody knows is a person's or a body's by what comes behind it: «…, Counsellor (born …)», «…, who will attend».

import { around } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'

/** Whether words that end at `to` go on as a person does: «represented by Dovilė Kazlauskienė, Counsellor». */
export function goesOnAsPerson(to: number, text: string, cues: readonly Cue[]): boolean {
  return text[to] !== '.' && around(cues, to, to + 3).some((c) => c.from === to + 2 && PERSONAL.has(c.kind))
}

const PERSONAL = new Set<Cue['kind']>(['posts', 'codeWords', 'asks'])
