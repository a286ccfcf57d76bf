// Columns lined up by spaces, of which a value fills its own to the last letter: «Kvaratskhelia Nino» under «Surname
// Given name» is two cells, since the second begins where the heading's does.

import type { Cell, Row } from './cut-tables.ts'

/** The rows with a cell cut in two where another column of the first row begins behind a single space. `begins`: where each line does. */
export function cutFilledColumns(rows: readonly Row[], begins: readonly number[], text: string): Row[] {
  const columns = rows[0]!.map((cell) => cell.from - begins[0]!)
  return rows.map((row, i) => {
    if (row.length >= columns.length) return row
    const marks = columns.map((column) => begins[i]! + column)
    const cut = row.flatMap((cell) => cutAt(cell, marks, text))
    return cut.length === columns.length ? cut : row
  })
}

function cutAt(cell: Cell, marks: readonly number[], text: string): readonly Cell[] {
  const at = marks.find((mark) => mark > cell.from && mark < cell.to && text[mark - 1] === ' ' && text[mark] !== ' ')
  if (at === undefined) return [cell]
  const first = text.slice(cell.from, at).trimEnd()
  return [
    { text: first, from: cell.from, to: cell.from + first.length },
    ...cutAt({ text: text.slice(at, cell.to), from: at, to: cell.to }, marks, text),
  ]
}
