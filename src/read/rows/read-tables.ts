// Tables: with a header row, with labels down the side, or with nothing but their order. Each row (or column) is one
// person.

import { foldForCues } from '../../locales/locale.ts'
import type { OwnField } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { saysSame } from '../organisations/organisation-words.ts'
import { EMPTY_FRAME, type PersonFrame, type Value } from '../people/person-frame.ts'
import { type Stretch, within } from '../text/cover.ts'
import { type Label, readLabel } from '../text/labels.ts'
import { findBodies } from './columns-of-bodies.ts'
import { cutCellLines } from './cut-cell-lines.ts'
import { cutHeadedLines } from './cut-headed-lines.ts'
import { type Cell, findTables, type Row } from './cut-tables.ts'
import { isLinedUp } from './is-lined-up.ts'
import { findOutgoing, readOutgoing, withoutColumn } from './outgoing-column.ts'
import { codeIn, fill, frameAt, organisationIn } from './read-cells.ts'
import { readPlainRows } from './read-plain-rows.ts'
import { withNameOfWriter } from './row-of-writer.ts'
import { isAnswer } from './says-no.ts'

/** People in tables, and the stretches that the tables cover. */
export function readTables(
  findings: Findings,
  sender: Sender,
): {
  readonly frames: readonly PersonFrame[]
  readonly covered: readonly Stretch[]
} {
  const frames: PersonFrame[] = []
  const covered: Stretch[] = []
  for (const rows of [...findTables(findings), ...cutHeadedLines(findings), ...cutCellLines(findings)]) {
    const people = readTable(rows, findings)
    if (people.length === 0) continue
    frames.push(...people.map((frame) => withNameOfWriter(frame, sender)))
    covered.push({ from: rows[0]![0]!.from, to: rows.at(-1)!.at(-1)!.to })
  }
  return { frames, covered }
}

function readTable(rows: readonly Row[], findings: Findings): readonly PersonFrame[] {
  const labelOf = (cell: Cell | undefined): Label | null => (cell ? readLabel(cell.text, ownFieldsOf(findings)) : null)
  // «Latvijas Universitāte / prof. Daina Kalve / dzim. 02.11.1959.»: a post and a word for the date stand in the row itself.
  const isHeader = (row: Row): boolean =>
    new Set(row.map(labelOf).filter((l) => l !== null)).size >= 2 && !row.some((c) => codeIn(c, findings)?.value)
  const labelled = rows.slice(0, 4).findIndex(isHeader)
  const header = labelled < 0 && isAboveCodes(rows, labelOf, findings) ? 0 : labelled
  if (header >= 0 && header + 1 < rows.length) {
    // «Vārds, uzvārds <tab> PK» once more: the sheet of another body, or the next page.
    const next = rows.findIndex((row, i) => i > header + 1 && isHeader(row))
    if (next > 0) return [...readTable(rows.slice(0, next), findings), ...readTable(rows.slice(next), findings)]
    const labels = withoutUnits(spreadName(rows[header]!, rows[header]!.map(labelOf)), rows.slice(header), findings)
    const all = withoutNumbers(rows.slice(header + 1), rows[header]!.length)
    const outgoing = findOutgoing(rows[header]!, all, findings)
    const people = withoutColumn(outgoing, all)
    const placed = findBodies(rows[header]!, withoutAnswers(labels, people), people, findings)
    const known = findNames(placed, people, findings)
    return [
      ...readByHeader(people, findCodes(known, people, findings), findings),
      ...readOutgoing(outgoing, all, findings),
    ]
  }
  if (isLinedUp(rows, labelOf, findings)) return []
  const side = rows.filter((row) => labelOf(row[0]) !== null && labelOf(row[1]) === null)
  if (side.length >= 2 || (side.length === 1 && rows.length <= 2)) return readBySide(rows, labelOf, findings)
  return readPlainRows(rows, findings)
}

/** «No. Family name   First name» above «1.  Sardor  Abdullayev»: a head that one space parts from the number's is one cell. */
function withoutNumbers(rows: readonly Row[], width: number): readonly Row[] {
  const isNumbered = rows.every((row) => row.length === width + 1 && /^\d{1,3}[.)]?$/u.test(row[0]!.text))
  return isNumbered ? rows.map((row) => row.slice(1)) : rows
}

/** «Docētājs | Koda 1. daļa»: a first row with one label of ours, where that stands above nothing but codes. */
function isAboveCodes(
  [first, ...rows]: readonly Row[],
  labelOf: (cell: Cell | undefined) => Label | null,
  findings: Findings,
): boolean {
  const k = first!.findIndex((cell) => labelOf(cell) === 'personalCodePrefix')
  return (
    k >= 0 &&
    rows.length > 0 &&
    !first!.some((cell) => codeIn(cell, findings)) &&
    rows.every((row) => row[k] !== undefined && (isEmpty(row[k]) || codeIn(row[k], findings) !== null)) &&
    rows.some((row) => !isEmpty(row[k]!))
  )
}

/** «–»: what who fills a table puts where there is nothing to tell. */
function isEmpty({ text }: Cell): boolean {
  return /^[-–—]{0,3}$/u.test(text)
}

function ownFieldsOf({ event }: Findings): readonly OwnField[] {
  return event.required.filter((f) => typeof f !== 'string')
}

/** «Vārds, uzvārds» over two columns, the second without a label of its own: each has its half. */
function spreadName(header: Row, labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const k = labels.findIndex((l) => l === 'fullName' || l === 'familyNameFirst')
  if (k < 0 || header[k + 1]?.text !== '') return labels
  const halves: readonly Label[] = labels[k] === 'fullName' ? ['givenName', 'familyName'] : ['familyName', 'givenName']
  return labels.map((l, i) => halves[i - k] ?? l)
}

/** «Piedalīsies» above «jā» and «nē»: a column that says who comes names nobody. */
function withoutAnswers(labels: readonly (Label | null)[], rows: readonly Row[]): readonly (Label | null)[] {
  return labels.map((label, k) => {
    const filled = rows.flatMap((row) => (row[k] && row[k].text !== '' ? [row[k].text] : []))
    return filled.length > 0 && filled.every(isAnswer) ? 'ignored' : label
  })
}

/** «Struktūrvienība un amats» above «Eiropas Savienības fondu departaments»: where few units begin with a body, it is their subject. */
function withoutUnits(
  labels: readonly (Label | null)[],
  [header, ...rows]: readonly Row[],
  findings: Findings,
): readonly (Label | null)[] {
  return labels.map((label, k) => {
    const heard = new Set(within(findings.cues, header![k]!.from, header![k]!.to).map((c) => c.kind))
    // «Pers. koda 1. daļa»
    if (label !== null || !heard.has('departments') || heard.has('codeWords')) return label
    const filled = rows.flatMap((row) => (row[k] && row[k].text !== '' ? [row[k]] : []))
    const told = filled.filter((cell) => organisationIn(cell, findings, true))
    return told.length === 0 || told.length * 2 > filled.length ? label : 'ignored'
  })
}

const OF_NAMES = new Set<Label | null>(['givenName', 'familyName', 'fullName', 'familyNameFirst'])

/** Names under a heading that is a post («Vadītājs») or no label of ours are names all the same, where no other column is headed so. */
function findNames(
  labels: readonly (Label | null)[],
  rows: readonly Row[],
  { names }: Findings,
): readonly (Label | null)[] {
  if (labels.some((l) => OF_NAMES.has(l))) return labels
  const isOfNames = (k: number): boolean => {
    const filled = rows.flatMap((row) => (row[k] && row[k].text !== '' ? [row[k]] : []))
    const named = filled.filter(({ from, to }) =>
      within(names, from, to).some((n) => n.sure && n.familyName !== null && to - from - (n.to - n.from) < A_TITLE),
    )
    return named.length > 0 && named.length * 2 > filled.length
  }
  const columns = labels.flatMap((label, k) => ((label === null || label === 'ignored') && isOfNames(k) ? [k] : []))
  return columns.length === 1 ? labels.with(columns[0]!, 'fullName') : labels
}

/** Letters of a title beside a name. */
const A_TITLE = 6

/** Codes under a heading that is no label of ours («ID 1-6») are codes all the same, where no other column is headed so. */
function findCodes(
  labels: readonly (Label | null)[],
  rows: readonly Row[],
  findings: Findings,
): readonly (Label | null)[] {
  if (labels.includes('personalCodePrefix')) return labels
  const isOfCodes = (k: number): boolean => {
    const filled = rows.flatMap((row) => (row[k] && /\d/u.test(row[k].text) ? [row[k]] : []))
    return filled.length > 0 && filled.every((cell) => codeIn(cell, findings) !== null)
  }
  const columns = labels.flatMap((label, k) => (label === null && isOfCodes(k) ? [k] : []))
  return columns.length === 1 ? labels.with(columns[0]!, 'personalCodePrefix') : labels
}

function readByHeader(
  rows: readonly Row[],
  labels: readonly (Label | null)[],
  findings: Findings,
): readonly PersonFrame[] {
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
    const frame = roles.reduce(
      (person, label, k) => (row[k] && row[k].text !== '' ? fill(person, label, row[k], findings) : person),
      frameAt(row),
    )
    // A column without a label may hold nothing but organisations.
    const unlabelled = roles.includes('organisation')
      ? undefined
      : row.find((c, k) => roles[k] === null && organisationIn(c, findings, true))
    const organisation: Value | null =
      frame.organisation ?? (unlabelled ? organisationIn(unlabelled, findings, true) : null) ?? above
    if (labels.includes('organisation') && frame.organisation) above = frame.organisation
    if (frame.givenName || frame.familyName || frame.code || frame.isSender)
      frames.push({ ...frame, organisation, closed: true })
  }
  return frames
}

/** Labels in the first column, one person in each of the others. */
function readBySide(
  rows: readonly Row[],
  labelOf: (cell: Cell | undefined) => Label | null,
  findings: Findings,
): readonly PersonFrame[] {
  const columns = Math.max(...rows.map((row) => row.length))
  const people = Array.from({ length: columns - 1 }, (_, k) =>
    rows.map((row) => row[k + 1] ?? { ...row[0]!, text: '' }),
  )
  const told = besideFamilyName(
    rows.map((row) => labelOf(row[0])),
    people,
  )
  // «Kontaktpersona | Anna Ozola / Tālrunis | …» is no form; beside a code a name is whose it is.
  const coded = findCodes(told, people, findings)
  const labels = coded.includes('personalCodePrefix') ? findNames(coded, people, findings) : told
  const frames: PersonFrame[] = []
  for (const cells of people) {
    let frame: PersonFrame = { ...EMPTY_FRAME, from: rows[0]![0]!.from, to: rows.at(-1)!.at(-1)!.to, closed: true }
    for (const [i, cell] of cells.entries()) {
      const label = labels[i]!
      if (label === null || cell.text === '') continue
      // A second form below the first begins where a field comes again.
      if (isFilled(frame, label)) {
        frames.push(frame)
        const { from, to } = rows[i]![0]!
        frame = { ...EMPTY_FRAME, from, to, closed: true }
      }
      frame = fill(frame, label, cell, findings)
      if (label === 'organisation' && saysSame(foldForCues(cell.text)))
        frame = { ...frame, organisation: frames.at(-1)?.organisation ?? null }
    }
    frames.push(frame)
  }
  const filled = frames.filter((f) => f.givenName || f.familyName || f.code)
  // Where one form is for several people, its only organisation is theirs.
  const whose = filled.filter((f) => f.organisation !== null)
  return whose.length === 1 && filled.length === frames.length
    ? filled.map((f) => ({ ...f, organisation: whose[0]!.organisation }))
    : filled
}

/** «Name | Ana Maria / Surname | Ionescu Dobre»: beside the family name it is the given one, unless it holds both. */
function besideFamilyName(labels: readonly (Label | null)[], people: readonly Row[]): readonly (Label | null)[] {
  const [whole, family] = [labels.indexOf('fullName'), labels.indexOf('familyName')]
  if (whole < 0 || family < 0 || labels.includes('givenName')) return labels
  const holdsBoth = people.some(
    (cells) => cells[family]!.text === '' || cells[whole]!.text.includes(cells[family]!.text),
  )
  return holdsBoth ? labels : labels.with(whole, 'givenName')
}

function isFilled(frame: PersonFrame, label: Label): boolean {
  if (label === 'givenName' || label === 'fullName' || label === 'familyNameFirst') return frame.givenName !== null
  if (label === 'familyName') return frame.familyName !== null
  return false
}
