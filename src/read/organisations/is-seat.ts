// «Seat 1 – Anna Berg», «2 места: …»: a cell that tells where somebody sits, and no organisation.

import type { Findings } from '../findings.ts'
import { around } from '../text/cover.ts'

/** Whether a cell is nothing but a place at the meeting, with its number. */
export function isSeat(from: number, to: number, { cues, text }: Findings): boolean {
  return around(cues, from, to).some(
    (c) => c.kind === 'countedSeats' && /^[\s\d.#№]*$/u.test(text.slice(from, c.from) + text.slice(c.to, to)),
  )
}
