// Cells that begin with a capital and name nobody's organisation: «As announced by our Riga desk, …», «Seat 1 – Anna Berg»,
// «… (yes, Christmas child)».

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { around } from '../text/cover.ts'
import { OBJECT_CLAUSE } from '../text/small-words.ts'

/** Whether a cell is a part of speech by its place in it, or tells where somebody sits. */
export function isSaidOrSeat(from: number, to: number, findings: Findings): boolean {
  const { folded } = findings
  return (
    AS_SAID.test(folded.slice(from, to)) ||
    // «Tieslietu ministrijā tika nolemts, ka …»: what is said stands behind who says it.
    OBJECT_CLAUSE.test(folded.slice(to, to + 9)) ||
    REMARKS.test(folded.slice(Math.max(0, from - A_REMARK), from)) ||
    isSeat(from, to, findings)
  )
}

/** «Seat 1 – Anna Berg», «2 места: …» */
function isSeat(from: number, to: number, { cues, text }: Findings): boolean {
  return around(cues, from, to).some(
    (c) => c.kind === 'countedSeats' && /^[\s\d.#№]*$/u.test(text.slice(from, c.from) + text.slice(c.to, to)),
  )
}

// «Kā runāts ar biroju, …»: the word for «as», and a small word behind it
const AS_SAID = new RegExp(`^\\s?(?:${anyOf(({ words }) => words.compares.map(foldForCues))}) \\p{L}{2,15} \\p{L}`, 'u')

// «(yes, », «(jā, »: a bracket that begins so remarks on what stands before it
const REMARKS = new RegExp(`\\((?:${anyOf(({ words }) => [...words.yes, ...words.no].map(foldForCues))}),? ?$`, 'u')
/** Letters of «(not with us, ». */
const A_REMARK = 24
