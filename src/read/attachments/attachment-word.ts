// A Word document (.docx, ECMA-376 part 1 §17) as lines: paragraphs, numbered lists with their numbers, tables as rows.
// Deleted and hidden text is not there, as its reader does not see it.

import { Flow, flowText } from '../mail/html-flow.ts'
import { Table } from '../mail/html-table.ts'
import { walkXml } from './attachment-xml.ts'
import type { ZipEntry } from './attachment-zip.ts'

/** w:instrText and w:delText are elements of their own; only w:t is shown. Fallbacks repeat what their Choice says. */
const silent = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pict', 'w:sectPr'])

/** Text of the document among these entries. Throws where it is damaged. */
export function readWord(entries: readonly ZipEntry[]): string {
  const entry = (name: string) => entries.find((candidate) => candidate.name === name)
  const numbering = entry('word/numbering.xml')
  const numbers = new ListNumbers(numbering ? readNumbering(numbering.read()) : new Map())

  const root = new Flow()
  let flow = root
  const tables: { table: Table; outer: Flow }[] = []
  let quiet = 0 // open elements whose content is not shown
  let shown = false // inside w:t
  let hiddenRun = false
  let cell = { columns: 1 }
  let list: { id: string; level: number } | null = null

  const openCellOnce = () => {
    const open = tables.at(-1)
    if (open && flow === open.table.outside) flow = open.table.openCell(cell.columns, 1)
  }
  walkXml(entry('word/document.xml')!.read(), {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (silent.has(name)) quiet++
      else if (quiet > 0) return
      else if (name === 'w:t') shown = true
      else if (name === 'w:r') hiddenRun = false
      else if (name === 'w:vanish') hiddenRun = value !== '0' && value !== 'false'
      else if (name === 'w:tab' && attributes['w:pos'] === undefined) flow.write('\t', true)
      else if (name === 'w:br' || name === 'w:cr') flow.breakLine()
      else if (name === 'w:noBreakHyphen') flow.write('-', true)
      else if (name === 'w:p') {
        openCellOnce()
        list = null
      } else if (name === 'w:numPr') list = { id: '0', level: 0 }
      else if (name === 'w:ilvl' && list) list.level = Number(value)
      else if (name === 'w:numId' && list) list.id = value
      else if (name === 'w:tbl') {
        openCellOnce()
        const table = new Table()
        tables.push({ table, outer: flow })
        flow = table.outside
      } else if (name === 'w:tr') tables.at(-1)?.table.openRow()
      else if (name === 'w:tc') cell = { columns: 1 }
      else if (name === 'w:gridSpan') cell.columns = Number(value)
    },
    text(text) {
      if (shown && quiet === 0 && !hiddenRun) flow.write(text, true)
    },
    close(name) {
      if (silent.has(name)) quiet--
      else if (quiet > 0) return
      else if (name === 'w:t') shown = false
      else if (name === 'w:pPr' && list) flow.mark(numbers.next(list.id, list.level))
      else if (name === 'w:p') flow.breakLine()
      else if (name === 'w:tc') flow = tables.at(-1)?.table.outside ?? root
      else if (name === 'w:tbl') {
        const closed = tables.pop()
        if (!closed) return
        flow = closed.outer
        flow.take(closed.table.finish().lines)
      }
    },
  })
  return flowText(root)
}

interface ListLevel {
  readonly start: number
  readonly bullet: boolean
}

/** w:numId → its levels. */
type Numbering = ReadonlyMap<string, readonly ListLevel[]>

function readNumbering(xml: Buffer): Numbering {
  const abstract = new Map<string, { start: number; bullet: boolean }[]>()
  const numbering = new Map<string, readonly ListLevel[]>()
  let levels: { start: number; bullet: boolean }[] = []
  let id = ''
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:abstractNum') {
        levels = []
        abstract.set(attributes['w:abstractNumId'] ?? '', levels)
      } else if (name === 'w:lvl') levels.push({ start: 1, bullet: false })
      else if (name === 'w:start' && levels.length > 0) levels.at(-1)!.start = Number(value)
      else if (name === 'w:numFmt' && levels.length > 0) levels.at(-1)!.bullet = value === 'bullet' || value === 'none'
      else if (name === 'w:num') {
        id = attributes['w:numId'] ?? ''
        levels = [] // overrides (w:lvlOverride) are passed over
      } else if (name === 'w:abstractNumId') numbering.set(id, abstract.get(value) ?? [])
    },
  })
  return numbering
}

class ListNumbers {
  private readonly counts = new Map<string, number[]>()
  private readonly numbering: Numbering

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  /** «3. » or «- » for the next item of a list at a level; a deeper level begins anew after a higher one. */
  next(id: string, level: number): string {
    const { start, bullet } = this.numbering.get(id)?.[level] ?? { start: 1, bullet: id === '0' }
    if (bullet) return '- '
    const counts = this.counts.get(id) ?? []
    counts.length = level + 1
    counts[level] = (counts[level] ?? start - 1) + 1
    this.counts.set(id, counts)
    return `${counts[level]}. `
  }
}
