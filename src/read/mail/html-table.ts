// What an HTML table is: rows of data (one line each, cells parted by tabs) or mere layout (its cells are simply read
// one after another). Mail programs use tables for everything, so the content decides, not the tag.
import type { Line } from './html-flow.ts'
import { Flow } from './html-flow.ts'

interface Cell {
  readonly flow: Flow
  readonly columns: number
  readonly rows: number
}

const maxSpan = 50

export class Table {
  readonly rows: Cell[][] = []
  /** Stands in the table but in no cell: a caption, text that belongs nowhere. */
  readonly outside = new Flow()

  openRow(): void {
    this.rows.push([])
  }

  openCell(columns: number, rows: number): Flow {
    if (this.rows.length === 0) this.openRow()
    const span = (count: number) => Math.min(Math.max(1, Math.trunc(count) || 1), maxSpan)
    const flow = new Flow()
    this.rows.at(-1)!.push({ flow, columns: span(columns), rows: span(rows) })
    return flow
  }

  /** The table as lines of the text around it, and whether they are rows of data. */
  finish(): { lines: Line[]; isData: boolean } {
    this.outside.endLine()
    for (const { flow } of this.rows.flat()) flow.endLine()
    const isData = this.isData()
    return { lines: [...this.outside.lines, ...(isData ? this.dataLines() : this.layoutLines())], isData }
  }

  private isData(): boolean {
    const rows = this.rows.map((row) => row.filter(({ flow }) => flow.lines.some((line) => line.text.trim() !== '')))
    const wide = rows.filter((row) => row.length > 1)
    if (wide.length === 0 || rows.flat().some(({ flow }) => flow.structured)) return false
    // A signature beside a logo, two columns of a letter: one row, each cell a stack of lines.
    const tallest = wide.length > 1 ? 6 : 1
    return rows.flat().every(({ flow }) => flow.lines.length <= tallest)
  }

  private layoutLines(): Line[] {
    return this.rows.flat().flatMap(({ flow }) => flow.lines)
  }

  /** One line a row. A cell that spans rows has its text in the first; the columns of the others stay where they are. */
  private dataLines(): Line[] {
    const hanging: number[] = [] // column → rows still covered from above
    return this.rows.flatMap((row) => {
      const texts: string[] = []
      let column = 0
      const skipCovered = () => {
        for (; (hanging[column] ?? 0) > 0; column++) {
          hanging[column]!--
          texts[column] = ''
        }
      }
      for (const cell of row) {
        skipCovered()
        const text = cell.flow.lines
          .map((line) => line.text.trim())
          .filter(Boolean)
          .join(' ')
          .replace(/\t/g, ' ')
        for (let i = 0; i < cell.columns; i++, column++) {
          texts[column] = i === 0 ? text : ''
          if (cell.rows > 1) hanging[column] = cell.rows - 1
        }
      }
      skipCovered()
      const text = texts.join('\t').trimEnd()
      return text.trim() === '' ? [] : [{ depth: 0, text }]
    })
  }
}
