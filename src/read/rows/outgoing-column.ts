// «Bija pieteikti <tab> Piedalīsies <tab> Personas kods»: a table of who comes in whose place has a column of those who
// were listed before. It is read apart, so that nobody in it is taken for a guest.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { readNameText } from '../names/read-name-text.ts'
import { EMPTY_FRAME, type PersonFrame } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'
import { readAnyLabel } from '../text/labels.ts'
import type { Cell, Row } from './cut-tables.ts'
import { isSwapped } from './read-cells.ts'

/** Where the column of those who come no more stands in a table under its header; -1: there is none. */
export function findOutgoing(header: Row, rows: readonly Row[], findings: Findings): number {
  const k = header.findIndex(isOfFormer)
  if (k < 0 || !rows.some((row) => namesOne(row[k], findings))) return -1
  // «Iepriekš pieteikti» above the only names of a table says when they were sent in.
  const others = rows.filter((row) => row.some((cell, i) => i !== k && namesOne(cell, findings)))
  return others.length * 2 > rows.length ? k : -1
}

/** Those in the column, taken off the list. */
export function readOutgoing(k: number, rows: readonly Row[], findings: Findings): readonly PersonFrame[] {
  return rows.flatMap((row) => {
    const cell = row[k]
    if (!cell || !namesOne(cell, findings)) return []
    const { from, to, text } = cell
    const name = readNameText(text, from, 'table.name', isSwapped(cell, findings))
    return [{ ...EMPTY_FRAME, ...name, role: 'stays' as const, from, to, closed: true }]
  })
}

/** The rows without what stands in the column. */
export function withoutColumn(k: number, rows: readonly Row[]): readonly Row[] {
  return k < 0 ? rows : rows.map((row) => row.map((cell, i) => (i === k ? { ...cell, text: '', to: cell.from } : cell)))
}

const OF_FORMER = new RegExp(
  `^(?:${everyOf(({ words }) => [...words.was, ...words.goesLabels, ...words.cameBefore].map(foldForCues))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'u',
)

/** «Bija pieteikti», «Iepriekšējais dalībnieks», «Previously registered», «Вместо кого». */
function isOfFormer({ text }: Cell): boolean {
  return text.length <= A_HEADING && (readAnyLabel(text, []) === 'outgoing' || OF_FORMER.test(foldForCues(text)))
}

function namesOne(cell: Cell | undefined, { names }: Findings): boolean {
  return (
    cell !== undefined &&
    cell.text !== '' &&
    within(names, cell.from, cell.to).some((n) => n.sure && n.givenName !== null && n.familyName !== null)
  )
}

/** Letters. */
const A_HEADING = 40
