// An OpenDocument text or sheet (.odt, .ods; ISO 26300) as lines: paragraphs, lists, tables as rows.

import { Flow, flowText } from '../mail/html-flow.ts'
import { Table } from '../mail/html-table.ts'
import { walkXml } from './attachment-xml.ts'
import type { ZipEntry } from './attachment-zip.ts'

const silent = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'text:sequence-decls',
  'office:forms',
])
/** Programs fill a sheet to its last row by repeating an empty one a million times. */
const maxRepeat = 50

/** Text of the document among these entries. Throws where it is damaged. */
export function readOpenDocument(entries: readonly ZipEntry[]): string {
  const manifest =
    entries
      .find(({ name }) => name === 'META-INF/manifest.xml')
      ?.read()
      .toString('latin1') ?? ''
  if (manifest.includes('encryption-data')) throw new Error('the document is protected by a password')

  const root = new Flow()
  let flow = root
  const tables: { table: Table; outer: Flow; repeat: number }[] = []
  const lists: number[] = []
  let quiet = 0
  let paragraphs = 0
  walkXml(entries.find(({ name }) => name === 'content.xml')!.read(), {
    open(name, attributes) {
      const table = tables.at(-1)
      if (silent.has(name)) quiet++
      else if (quiet > 0) return
      else if (name === 'text:p' || name === 'text:h') paragraphs++
      else if (name === 'text:line-break') flow.breakLine()
      else if (name === 'text:tab') flow.write('\t', true)
      else if (name === 'text:s') flow.write(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 40)), true)
      else if (name === 'text:list') lists.push(0)
      else if (name === 'text:list-item') flow.mark(`${++lists[lists.length - 1]!}. `)
      else if (name === 'table:table') {
        tables.push({ table: new Table(), outer: flow, repeat: 1 })
        flow = tables.at(-1)!.table.outside
      } else if (name === 'table:table-row') table?.table.openRow()
      else if (table && (name === 'table:table-cell' || name === 'table:covered-table-cell')) {
        flow = table.table.openCell(1, 1)
        table.repeat = Math.min(Number(attributes['table:number-columns-repeated'] ?? 1) || 1, maxRepeat)
      }
    },
    text(text) {
      if (paragraphs > 0 && quiet === 0) flow.write(text, false)
    },
    close(name) {
      const table = tables.at(-1)
      if (silent.has(name)) quiet--
      else if (quiet > 0) return
      else if (name === 'text:p' || name === 'text:h') {
        paragraphs--
        flow.breakLine()
      } else if (name === 'text:list') lists.pop()
      else if (table && (name === 'table:table-cell' || name === 'table:covered-table-cell')) {
        const text = flow.lines
        for (let i = 1; i < table.repeat; i++) table.table.openCell(1, 1).take(text)
        flow = table.table.outside
      } else if (name === 'table:table' && table) {
        tables.pop()
        flow = table.outer
        flow.take(table.table.finish().lines)
      }
    },
  })
  return flowText(root)
}
