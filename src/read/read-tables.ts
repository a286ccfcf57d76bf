// Tables: with a header row, with labels down the side, or with nothing but their order. Each row (or column) is one
// person. Cells are parted by tabs, bars, semicolons, or by the spaces with which somebody lined them up.

import { knownGivenNames } from './given-names.ts'
import type { Event } from '../vocabulary.ts'
import { type Findings } from './findings.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valueOfOrganisation } from './person-frame.ts'
import { type Label, readLabel } from './labels.ts'
import { isPersonalCodePrefix } from './personal-code.ts'
import { normaliseCase } from './resolve-name.ts'
import { readNameText } from './read-name-text.ts'
import { cleanOrganisation } from './clean-organisation.ts'

export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

type Row = readonly Cell[]

/** People in tables, and the stretches that the tables cover. */
export function readTables(findings: Findings): { readonly frames: readonly PersonFrame[]; readonly covered: readonly Stretch[] } {
  const frames: PersonFrame[] = []
  const covered: Stretch[] = []
  for (const rows of findTables(findings)) {
    const people = readTable(rows, findings)
    if (people.length === 0) continue
    frames.push(...people)
    covered.push({ from: rows[0]![0]!.from, to: rows.at(-1)!.at(-1)!.to })
  }
  return { frames, covered }
}

const SEPARATORS: readonly RegExp[] = [/\t/gu, /\s?\|\s?/gu, /;/gu, / {3,}/gu]

/** Runs of lines that one separator cuts into cells; one line alone is a table only by tabs. */
function findTables({ text, ownWords }: Findings): readonly (readonly Row[])[] {
  const tables: Row[][] = []
  let rows: Row[] = []
  let cutBy = -1
  const close = (): void => {
    if (rows.length > 1 || (rows.length === 1 && cutBy === 0)) tables.push(rows)
    rows = []
    cutBy = -1
  }
  for (const line of ownWords.lines) {
    const raw = text.slice(line.from, line.to)
    if (raw.trim() === '' || /^[\s|+_=-]+$/u.test(raw)) continue
    const separator: number = SEPARATORS.findIndex((s, i) => raw.trim().search(s) > 0 && (i !== 2 || raw.split(';').length > 2) && (i !== 1 || line.kind !== 'signature'))
    if (separator < 0) {
      close()
      continue
    }
    if (cutBy !== separator) close()
    cutBy = separator
    rows.push(cutCells(raw, line.from, SEPARATORS[separator]!))
  }
  close()
  return tables
}

function cutCells(raw: string, offset: number, separator: RegExp): Row {
  const cells: Cell[] = []
  let start = 0
  for (const match of raw.matchAll(separator)) {
    cells.push(cellAt(raw, offset, start, match.index))
    start = match.index + match[0].length
  }
  cells.push(cellAt(raw, offset, start, raw.length))
  return cells
}

function cellAt(raw: string, offset: number, start: number, end: number): Cell {
  const part = raw.slice(start, end)
  const lead = part.length - part.trimStart().length
  const text = part.trim()
  return { text, from: offset + start + lead, to: offset + start + lead + text.length }
}

function readTable(rows: readonly Row[], findings: Findings): readonly PersonFrame[] {
  const labelOf = (cell: Cell | undefined): Label | null => (cell ? readLabel(cell.text, ownFieldsOf(findings.event)) : null)
  const header = rows.slice(0, 4).findIndex((row) => new Set(row.map(labelOf).filter((l) => l !== null)).size >= 2)
  if (header >= 0 && header + 1 < rows.length) {
    return readByHeader(rows.slice(header + 1), rows[header]!.map(labelOf), findings)
  }
  const side = rows.filter((row) => labelOf(row[0]) !== null && labelOf(row[1]) === null)
  if (side.length >= 2 || (side.length === 1 && rows.length <= 2)) return readBySide(rows, labelOf, findings)
  return readByContent(rows, findings)
}

function ownFieldsOf(event: Event) {
  return event.required.filter((f) => typeof f !== 'string')
}

function readByHeader(rows: readonly Row[], labels: readonly (Label | null)[], findings: Findings): readonly PersonFrame[] {
  const frames: PersonFrame[] = []
  // Beside a column of family names «Name» means the given name.
  const roles = labels.includes('familyName') ? labels.map((l) => (l === 'fullName' ? 'givenName' : l)) : labels
  let above: Value | null = null
  for (const row of rows) {
    const filled = row.filter((c) => c.text !== '')
    if (filled.length === 1 && row.length > 0) {
      const group = organisationIn(filled[0]!, findings)
      if (group && !codeIn(filled[0]!, findings)) above = group
      if (filled[0]!.text === row[0]!.text || !codeIn(filled[0]!, findings)) continue
    }
    const frame = roles.reduce((person, label, k) => (row[k] && row[k].text !== '' ? fill(person, label, row[k], findings) : person), frameAt(row))
    const organisation: Value | null = frame.organisation ?? above
    if (labels.includes('organisation') && frame.organisation) above = frame.organisation
    if (frame.givenName || frame.familyName || frame.code) frames.push({ ...frame, organisation })
  }
  return frames
}

/** Labels in the first column, one person in each of the others. */
function readBySide(rows: readonly Row[], labelOf: (cell: Cell | undefined) => Label | null, findings: Findings): readonly PersonFrame[] {
  const columns = Math.max(...rows.map((row) => row.length))
  const frames: PersonFrame[] = []
  for (let k = 1; k < columns; k++) {
    let frame: PersonFrame = { ...EMPTY_FRAME, from: rows[0]![0]!.from, to: rows.at(-1)!.at(-1)!.to }
    for (const row of rows) {
      const label = labelOf(row[0])
      if (label === null || !row[k] || row[k]!.text === '') continue
      // A second form below the first begins where a field comes again.
      if (isFilled(frame, label)) {
        frames.push(frame)
        frame = { ...EMPTY_FRAME, from: row[0]!.from, to: row[0]!.to }
      }
      frame = fill(frame, label, row[k]!, findings)
    }
    frames.push(frame)
  }
  return frames.filter((f) => f.givenName || f.familyName || f.code)
}

function isFilled(frame: PersonFrame, label: Label): boolean {
  if (label === 'givenName' || label === 'fullName' || label === 'familyNameFirst') return frame.givenName !== null
  if (label === 'familyName') return frame.familyName !== null
  return false
}

/** No labels at all: a cell with a code, a cell (or two) with a name; what is left over may be the organisation. */
function readByContent(rows: readonly Row[], findings: Findings): readonly PersonFrame[] {
  const frames: PersonFrame[] = []
  const columns = nameColumns(rows, findings)
  let above: Value | null = null
  for (const row of rows) {
    const code = row.find((c) => codeIn(c, findings) !== null)
    if (!code && !row.some((c) => nameIn(c, findings)?.sure)) {
      const group = row.map((c) => organisationIn(c, findings)).find((o) => o !== null)
      if (group) above = group
      continue
    }
    if (!code && rows.every((r) => r.every((c) => codeIn(c, findings) === null))) continue
    const { name, used } = nameOfRow(row, findings, columns)
    const rest = row.filter((c) => c !== code && !used.includes(c))
    const organisation: Value | null = rest.map((c) => organisationIn(c, findings)).find((o) => o !== null) ?? above
    if (organisation) above = organisation
    frames.push({ ...frameAt(row), ...name, organisation, code: code ? codeIn(code, findings) : null })
  }
  return frames.filter((f) => f.givenName || f.familyName)
}

interface NameColumns {
  readonly given: number
  readonly family: number
}

/** The two columns of single words of which one holds given names that are known; null where names stand in one cell. */
function nameColumns(rows: readonly Row[], findings: Findings): NameColumns | null {
  const full = rows.filter((row) => row.some((c) => codeIn(c, findings)))
  const width = Math.max(0, ...full.map((row) => row.length))
  const isWords = (k: number): boolean => full.every((row) => row[k] !== undefined && SINGLE.test(row[k].text) && !organisationIn(row[k], findings, true))
  const known = Array.from({ length: width }, (_, k) => (isWords(k) ? full.filter((row) => knownGivenNames(row[k]!.text).length > 0).length : -1))
  const given = known.indexOf(Math.max(...known))
  if (given < 0 || known[given]! < 1) return null
  const family = [given + 1, given - 1].find((k) => known[k] !== undefined && known[k]! >= 0)
  return family === undefined ? null : { given, family }
}

const SINGLE = /^\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]+)?$/u

function nameOfRow(row: Row, findings: Findings, columns: NameColumns | null): { name: Partial<PersonFrame>; used: readonly Cell[] } {
  if (columns && row[columns.given] && row[columns.family]) {
    const both = [row[columns.given]!, row[columns.family]!]
    return { name: { givenName: valueIn(both[0]!, 'table'), familyName: valueIn(both[1]!, 'table') }, used: both }
  }
  const candidates = row.filter((c) => /^\p{L}[\p{L}\p{M} .,'’-]+$/u.test(c.text) && !organisationIn(c, findings, true))
  const sure = candidates.find((c) => nameIn(c, findings)?.sure && /[ ,]/u.test(c.text))
  if (sure) return { name: readNameText(sure.text, sure.from, 'table', false), used: [sure] }
  const single = candidates.filter((c) => SINGLE.test(c.text))
  const given = single.findIndex((c) => nameIn(c, findings)?.sure)
  const partner = given < 0 ? undefined : (single[given + 1] ?? single[given - 1])
  if (partner) {
    const both = [single[given]!, partner]
    return { name: { givenName: valueIn(both[0]!, 'table'), familyName: valueIn(both[1]!, 'table') }, used: both }
  }
  const pair = candidates.find((c) => / /u.test(c.text))
  return pair ? { name: readNameText(pair.text, pair.from, 'table', false), used: [pair] } : { name: {}, used: [] }
}

function frameAt(row: Row): PersonFrame {
  return { ...EMPTY_FRAME, from: row[0]!.from, to: row.at(-1)!.to }
}

function valueIn(cell: Cell, rule: string): Value {
  return { value: normaliseCase(cell.text), source: 'text', from: cell.from, to: cell.to, rule }
}

function fill(frame: PersonFrame, label: Label | null, cell: Cell, findings: Findings): PersonFrame {
  switch (label) {
    case 'givenName':
      return { ...frame, givenName: valueIn(cell, 'table.given-name') }
    case 'familyName':
      return { ...frame, familyName: valueIn(cell, 'table.family-name') }
    case 'fullName':
    case 'familyNameFirst':
      return { ...frame, ...readNameText(cell.text, cell.from, 'table.name', label === 'familyNameFirst') }
    case 'organisation':
      return { ...frame, organisation: cleanOrganisation(cell, findings, 'table.organisation') }
    case 'personalCodePrefix':
      return { ...frame, code: codeIn(cell, findings) ?? codeWithoutZero(cell) }
    default:
      return frame
  }
}

function codeIn(cell: Cell, { codes }: Findings) {
  return codes.find((c) => c.from >= cell.from && c.to <= cell.to) ?? null
}

/** A spreadsheet drops the zero in front: «30580» in a column of codes is «030580». */
function codeWithoutZero(cell: Cell) {
  const digits = `0${cell.text}`
  if (!/^0\d{5}$/.test(digits) || !isPersonalCodePrefix(digits)) return null
  return { value: digits, from: cell.from, to: cell.to, rule: 'code.without-zero', fullCode: false, birthDate: false, otherReading: null }
}

function nameIn(cell: Cell, { names }: Findings) {
  return names.find((n) => n.from >= cell.from && n.to <= cell.to) ?? null
}

function organisationIn(cell: Cell, findings: Findings, onlySure = false): Value | null {
  const claim = findings.organisations.find((o) => o.from >= cell.from && o.to <= cell.to && !(onlySure && o.weak))
  if (claim) return valueOfOrganisation(claim)
  if (onlySure || !/^["„«“]?\p{Lu}.*\p{L}{2}/u.test(cell.text) || codeIn(cell, findings) || nameIn(cell, findings)?.sure) return null
  return cleanOrganisation(cell, findings, 'table.organisation')
}
