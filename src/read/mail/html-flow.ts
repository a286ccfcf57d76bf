// Where rendered HTML collects: lines with their quote depth, built up as a browser would break them. A table cell is a
// flow of its own, so that the table can decide afterwards whether it is a row of data or mere layout.

export interface Line {
  readonly depth: number
  readonly text: string
}

export const rule = '_'.repeat(32)

export class Flow {
  readonly lines: Line[] = []
  /** Level of quotation (blockquotes) that new lines stand in. */
  depth = 0
  /** Holds more than text lines: a rule, a quotation, a data table. Then it cannot be one cell of a row. */
  structured = false
  private current = ''
  private begun = false
  /** The line begins here or ends in a space; kept apart, since asking a growing string costs its length. */
  private atSpace = true
  private marker = ''
  private blankDue = false

  /** Adds text; outside `pre`, white space runs together as in HTML. */
  write(text: string, pre: boolean): void {
    if (pre) {
      const lines = text.split(/\r\n?|\n/)
      for (const [i, line] of lines.entries()) {
        if (i > 0) this.breakLine()
        if (line !== '') this.append(line)
      }
      return
    }
    const collapsed = /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text
    const fresh = this.atSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (fresh !== '') this.append(fresh)
  }

  /** `<br>`: ends the line, even an empty one. */
  breakLine(): void {
    if (this.begun) this.endLine()
    else this.push('')
  }

  /** Begin or end of a block: ends the line if there is one. */
  endLine(): void {
    if (!this.begun) return
    const line = this.current
    this.current = ''
    this.begun = false
    this.atSpace = true
    this.push(line)
  }

  /** A paragraph with a margin: parted by an empty line from what stands before and after. */
  space(): void {
    this.endLine()
    if (!this.marker) this.blankDue = true
  }

  /** «1. » or «- » before the next text. */
  mark(marker: string): void {
    this.endLine()
    this.marker = marker
    this.blankDue = false
  }

  rule(): void {
    this.endLine()
    const last = this.lines.findLast((line) => line.text.trim() !== '')
    if (last?.text === rule) return
    this.push(rule)
    this.structured = true
  }

  /** Takes in the lines of a table or cell. */
  take(lines: readonly Line[]): void {
    this.endLine()
    for (const { depth, text } of lines) this.push(text, this.depth + depth)
  }

  private append(text: string): void {
    if (this.marker) {
      this.current = this.marker
      this.marker = ''
      text = text.trimStart()
    }
    this.current += text
    this.begun = true
    this.atSpace = text === '' || text.endsWith(' ')
  }

  private push(text: string, depth = this.depth): void {
    if (depth > 0) this.structured = true
    const last = this.lines.at(-1)
    if (this.blankDue && last && last.text.trim() !== '' && text.trim() !== '') {
      this.lines.push({ depth: Math.min(depth, last.depth), text: '' })
    }
    this.blankDue = false
    // More than one empty line says no more than one.
    if (text.trim() === '' && (!this.lines.length || this.lines.at(-1)!.text.trim() === '')) return
    this.lines.push({ depth, text })
  }
}

/** Lines of a finished flow, quotes as one `>` per level. */
export function flowText(flow: Flow): string {
  flow.endLine()
  return flow.lines.map(({ depth, text }) => (depth === 0 ? text : `${'>'.repeat(depth)} ${text}`)).join('\n')
}
