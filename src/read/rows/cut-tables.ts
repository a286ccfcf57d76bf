// Lines that are rows: cells parted by tabs (as HTML tables and attachments are rendered), bars, semicolons, slashes,
// or the dots or spaces with which somebody lined them up.

import type { Findings } from '../findings.ts'
import { isTabbedChange } from '../text/change-labels.ts'
import { around } from '../text/cover.ts'
import { cutFilledColumns } from './cut-filled-columns.ts'

export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

export type Row = readonly Cell[]

/** «Nguyen ....... Minh Anh ... SSE ... 190398», «Ozola ______ Anna ______ LU» */
const LEADERS = /\s?(?:\.{3,}|…{2,}|·{3,}|_{3,}|-{3,})\s?/gu
const SEPARATORS: readonly RegExp[] = [/\t/gu, /\s?\|\s?/gu, /;/gu, / \/ /gu, LEADERS, / {3,}/gu]
/** Columns lined up by hand stand at least three spaces apart somewhere, and two elsewhere. */
const CUTS: readonly RegExp[] = [...SEPARATORS.slice(0, -1), / {2,}/gu]

/** Runs of lines that one separator cuts into cells; one line alone is a table only by tabs. */
export function findTables(findings: Findings): readonly (readonly Row[])[] {
  const { text, ownWords, codes } = findings
  const tables: Row[][] = []
  let rows: Row[] = []
  let begins: number[] = []
  let cutBy = -1
  const close = (): void => {
    const isTable = rows.length > 1 && !(cutBy === BY_SEMICOLON && rows.some((row) => listsCodes(row, codes)))
    if (isTable || (rows.length === 1 && cutBy === 0)) {
      const whole = cutBy === BY_SPACES ? cutFilledColumns(rows, begins, text) : rows
      tables.push(dropMargin(dropPadding(whole)))
    }
    rows = []
    begins = []
    cutBy = -1
  }
  for (const line of ownWords.lines) {
    const raw = text.slice(line.from, line.to)
    if (raw.trim() === '' || /^[\s|+_=:-]+$/u.test(raw)) continue
    const separator: number = SEPARATORS.findIndex(
      (s, i) =>
        raw.trim().replace(/^\|/u, '').search(s) > 0 &&
        (i !== BY_SEMICOLON || raw.split(';').length > 2) &&
        (i !== BY_SLASH || raw.split(' / ').length > 2) &&
        (i !== BY_LEADERS || isLed(raw)) &&
        (i !== 1 || line.kind !== 'signature'),
    )
    // «OUT <tab> Tom Hale» tells a change, whatever parts the label from whom it is about.
    if (separator < 0 || (separator === 0 && isTabbedChange(line.from, line.to, findings))) {
      close()
      continue
    }
    if (cutBy !== separator) close()
    cutBy = separator
    rows.push(cutCells(raw, line.from, CUTS[separator]!))
    begins.push(line.from)
  }
  close()
  return tables
}

const BY_SEMICOLON = 2
const BY_SLASH = 3
const BY_LEADERS = 4
const BY_SPACES = 5

/** Two leaders at least, and one of them longer than the dots with which a sentence hesitates. */
function isLed(raw: string): boolean {
  const cells = raw.split(LEADERS)
  return cells.length > 2 && cells.every((cell) => cell.trim() !== '') && /\.{4}|…{2}|·{3}|_{3}|-{4}/u.test(raw)
}

/** «Anna Ozola; Juris Kalns⏎Kodi: 120385; 110380»: a list of codes is no row, unless a label heads it. */
function listsCodes(row: Row, codes: Findings['codes']): boolean {
  const coded = row.filter(({ from, to }) => around(codes, from, to).some((c) => c.from >= from && c.to <= to))
  return coded.length > 1 && coded.length === row.length
}

/** Several tabs in a row line columns up by eye: where every row fills as many cells, the empty ones mean nothing. */
function dropPadding(rows: Row[]): Row[] {
  const filled = rows.map((row) => row.filter((cell) => cell.text !== ''))
  const isPadded =
    new Set(rows.map((row) => row.length)).size > 1 && new Set(filled.map((row) => row.length)).size === 1
  return isPadded ? filled : rows
}

/** «   vards      Dzidra»: a margin before every row is no column. */
function dropMargin(rows: Row[]): Row[] {
  return rows.every((row) => row.length > 1 && row[0]!.text === '') ? rows.map((row) => row.slice(1)) : rows
}

function cutCells(raw: string, offset: number, separator: RegExp): Row {
  const cells: Cell[] = []
  let start = 0
  for (const match of raw.matchAll(separator)) {
    cells.push(cellAt(raw, offset, start, match.index))
    start = match.index + match[0].length
  }
  cells.push(cellAt(raw, offset, start, raw.length))
  // «| Wrona | Katarzyna |»: the outer bars enclose, they part nothing.
  const isFramed = /^\s*\|.*\|\s*$/u.test(raw)
  return isFramed ? cells.slice(1, -1) : cells
}

function cellAt(raw: string, offset: number, start: number, end: number): Cell {
  const part = raw.slice(start, end)
  const lead = part.length - part.trimStart().length
  const text = part.trim()
  return { text, from: offset + start + lead, to: offset + start + lead + text.length }
}
