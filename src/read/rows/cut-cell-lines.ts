// Tables of which every cell has come to stand in a line of its own, as mail programs write them in plain text:
// «Arodbiedrība⏎Vārds⏎Uzvārds⏎Kods⏎LKDAF⏎Irina⏎Avdejeva⏎120359⏎…». The labels in a row tell how many lines a person has.

import type { Findings } from '../findings.ts'
import { within } from '../text/cover.ts'
import { type Label, readLabel } from '../text/labels.ts'
import { headsBodies } from './columns-of-bodies.ts'
import type { Cell, Row } from './cut-tables.ts'

/** The rows of each such table, the head among them. */
export function cutCellLines({ text, codes, ownWords }: Findings): readonly (readonly Row[])[] {
  if (codes.length === 0) return []
  const cells = ownWords.lines
    .filter((l) => (l.kind === 'own' || l.kind === 'signature') && text.slice(l.from, l.to).trim() !== '')
    .map((l): Cell => ({ text: text.slice(l.from, l.to).trim(), from: l.from, to: l.to }))
  const tables: Row[][] = []
  for (let i = 0; i < cells.length; i++) {
    const width = widthAt(cells, i)
    if (width === 0) continue
    const code = cells.slice(i, i + width).findIndex(({ text }) => readLabel(text) === 'personalCodePrefix')
    const rows: Row[] = [cells.slice(i, i + width)]
    for (let k = i + width; k + width <= cells.length; k += width) {
      const row = cells.slice(k, k + width)
      // Each has the code where the head says, and digits nowhere else but in front.
      if (!row.every((cell, n) => within(codes, cell.from, cell.to).length === Number(n === code))) break
      rows.push(row)
    }
    if (rows.length > 1) tables.push(rows)
    i += rows.length * width - 1
  }
  return tables
}

const [FEWEST, MOST] = [3, 6]
const LONGEST_HEAD = 40

/** How many lines from `i` on are the head of a table: labels of names and of the code, each once; 0: they are none. */
function widthAt(cells: readonly Cell[], i: number): number {
  const labels: Label[] = []
  let width = 0
  for (const cell of cells.slice(i, i + MOST)) {
    const label =
      cell.text.length > LONGEST_HEAD ? null : (readLabel(cell.text) ?? (headsBodies(cell) ? 'organisation' : null))
    if (label === null || (label !== 'ignored' && labels.includes(label))) break
    labels.push(label)
    width++
  }
  const isNamed = labels.some((l) => l === 'fullName' || l === 'familyNameFirst' || l === 'familyName')
  return width >= FEWEST && isNamed && labels.includes('personalCodePrefix') ? width : 0
}
