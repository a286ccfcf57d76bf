// An Excel workbook for whoever orders passes: one sheet whose head stays in sight. Every cell is text, so that a code
// keeps its leading zero, and what looks like a formula is none.
import writeXlsxFile from 'write-excel-file/node'

const MOST_WIDTH = 50

/** A whole file: a bold line of column names, then the rows; columns as wide as what stands in them. */
export function writeXlsx(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) => row.map((value) => ({ value, type: String })))
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)))
  return writeXlsxFile([head, ...body], {
    columns: widths.map((width) => ({ width: Math.min(width, MOST_WIDTH) + 2 })),
    stickyRowsCount: 1,
  }).toBuffer()
}
