// An Excel workbook (.xlsx, ECMA-376 part 1 §18) as lines: a row is a line, its cells parted by tabs where they stand.
// Numbers are shown as their format shows them: «030580» keeps its zero, a birth date is a date.

import { walkXml } from './attachment-xml.ts'
import type { ZipEntry } from './attachment-zip.ts'

const maxRows = 3000
const maxColumns = 60

/** Text of all sheets that are shown. Throws where the workbook is damaged. */
export function readSheets(entries: readonly ZipEntry[]): string {
  const read = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name)?.read()
  const strings = readStrings(read('xl/sharedstrings.xml'))
  const formats = readFormats(read('xl/styles.xml'))
  const sheets = entries
    .filter(({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/i.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  const tabs = readTabs(read('xl/workbook.xml'))
  const shown = sheets
    .map((sheet, i) => ({ sheet, tab: tabs[i] }))
    .filter(({ tab }) => !tab?.hidden)
    .map(({ sheet, tab }) => ({ name: tab?.name ?? '', text: asLines(readRows(sheet.read(), strings, formats)) }))
    .filter(({ text }) => text !== '')
  return shown.map(({ name, text }) => (shown.length > 1 && isTold(name) ? `${name}\n${text}` : text)).join('\n\n')
}

/** Of several sheets the names part what they hold: «Rēzeknes pilsētas dome»; «Sheet1» is the program's. */
function isTold(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !/\d$/u.test(name)
}

interface Tab {
  readonly name: string
  readonly hidden: boolean
}

/** The sheets' tabs. Files are numbered in the order of the workbook in all that programs write. */
function readTabs(workbook: Buffer | undefined): Tab[] {
  const tabs: Tab[] = []
  if (workbook) {
    walkXml(workbook, {
      open(element, { name, state }) {
        if (element !== 'sheet') return
        tabs.push({ name: (name ?? '').trim(), hidden: state === 'hidden' || state === 'veryHidden' })
      },
    })
  }
  return tabs
}

function readStrings(xml: Buffer | undefined): string[] {
  const strings: string[] = []
  let reading = false
  let phonetic = false
  if (xml) {
    walkXml(xml, {
      open(name) {
        if (name === 'si') strings.push('')
        else if (name === 'rPh') phonetic = true
        else if (name === 't') reading = !phonetic
      },
      text(text) {
        if (reading) strings[strings.length - 1] += text
      },
      close(name) {
        if (name === 't') reading = false
        else if (name === 'rPh') phonetic = false
      },
    })
  }
  return strings
}

type Show = (number: number) => string

/** Cell style → how it shows a number. */
function readFormats(xml: Buffer | undefined): Show[] {
  const codes = new Map<string, string>()
  const formats: Show[] = []
  let inCells = false
  if (xml) {
    walkXml(xml, {
      open(name, attributes) {
        if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '')
        else if (name === 'cellXfs') inCells = true
        else if (name === 'xf' && inCells) formats.push(showAs(attributes.numFmtId ?? '0', codes))
      },
      close(name) {
        if (name === 'cellXfs') inCells = false
      },
    })
  }
  return formats
}

function showAs(id: string, codes: ReadonlyMap<string, string>): Show {
  // ECMA-376 §18.8.30: 14–17 and 22 are the built-in dates.
  const code = codes.get(id) ?? (/^(?:1[4-7]|22)$/.test(id) ? 'dd.mm.yyyy' : '')
  const plain = code.replace(/"[^"]{0,99}"|\\.|\[[^[\]]{0,99}\]/g, '')
  if (/[dy]/i.test(plain)) return showDate
  const zeros = /^0{2,12}(?=-?$)/.exec(plain)?.[0].length ?? 0
  return (number) => (zeros > 0 ? String(number).padStart(zeros, '0') : String(number))
}

/** Days since 30 December 1899, as Excel counts them after February 1900. */
function showDate(serial: number): string {
  if (!(serial >= 1 && serial < 100_000)) return String(serial)
  const date = Temporal.PlainDate.from('1899-12-30').add({ days: Math.floor(serial) })
  return [date.day, date.month, date.year].map((part) => String(part).padStart(2, '0')).join('.')
}

/** Rows as lines, without the empty columns that stand before all of them. */
function asLines(rows: readonly string[][]): string {
  const first = Math.min(...rows.map((row) => row.findIndex((text) => text !== '')))
  return rows.map((row) => row.slice(first).join('\t').trimEnd()).join('\n')
}

/** Cells of all rows that say anything; gaps are empty. */
function readRows(xml: Buffer, strings: readonly string[], formats: readonly Show[]): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let column = -1
  let type = ''
  let show: Show = String
  let value = ''
  let reading = false
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = []
        column = -1
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1
        type = attributes.t ?? 'n'
        show = formats[Number(attributes.s ?? -1)] ?? String
        value = ''
      } else if (name === 'v' || name === 't') reading = true
    },
    text(text) {
      if (reading) value += text
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c' && column < maxColumns) row[column] = cellText(type, value, strings, show)
      else if (name === 'row' && rows.length < maxRows) {
        const cells = Array.from(row, (text) => text ?? '')
        if (cells.some((text) => text !== '')) rows.push(cells)
      }
    },
  })
  return rows
}

/** «C12» → 2 */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference.slice(0, 3).match(/[A-Z]/g) ?? []) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function cellText(type: string, value: string, strings: readonly string[], show: Show): string {
  const text =
    type === 's'
      ? (strings[Number(value)] ?? '')
      : type === 'n' && value !== '' && Number.isFinite(Number(value))
        ? show(Number(value))
        : type === 'e' || type === 'b'
          ? ''
          : value
  return text.replace(/\s+/g, ' ').trim()
}
