// Tables without any label: a cell with a code, a cell (or two) with a name; what is left over may be the organisation.

import { cuesWithin, type Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Writer } from '../names/name-order.ts'
import { readNameText } from '../names/read-name-text.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import type { Cell, Row } from './cut-tables.ts'
import { codeIn, frameAt, isSwapped, nameIn, organisationIn, valueIn } from './read-cells.ts'
import { cellOfWriter } from './row-of-writer.ts'

/** One person per row that holds a code, in the order of the table. */
export function readPlainRows(rows: readonly Row[], findings: Findings): readonly PersonFrame[] {
  const frames: PersonFrame[] = []
  const columns = nameColumns(rows, findings)
  let above: Value | null = null
  for (const row of rows) {
    const code = row.find((c) => codeIn(c, findings) !== null)
    const me = code && cellOfWriter(row, findings)
    if (!code && !row.some((c) => nameIn(c, findings)?.sure)) {
      // «Kas <tab> Amats <tab> Būs 16.11.?»: of several cells none is a body only because it begins with a capital.
      const isHead = row.filter((c) => c.text !== '').length > 2
      const group = row.map((c) => organisationIn(c, findings, isHead)).find((o) => o !== null)
      if (group) above = group
      continue
    }
    if (!code && rows.every((r) => r.every((c) => codeIn(c, findings) === null))) continue
    const { name, used } = me ? { name: { isSender: true }, used: [me] } : nameOfRow(row, findings, columns)
    const rest = row.filter((c) => c !== code && !used.includes(c))
    const told = rest.map((c) => organisationIn(c, findings)).find((o) => o !== null)
    const organisation: Value | null = told ?? shortIn(row, rest, rows, findings) ?? above
    if (organisation) above = organisation
    frames.push({ ...frameAt(row), ...name, organisation, code: code ? codeIn(code, findings) : null })
  }
  return frames.filter((f) => f.givenName || f.familyName || f.isSender)
}

/** «BA» below «RSU»: capitals that are nobody's name, in a column where another row has its organisation. */
function shortIn(row: Row, rest: readonly Cell[], rows: readonly Row[], findings: Findings): Value | null {
  const cell = rest.find(
    (c) =>
      /^\p{Lu}{2,6}$/u.test(c.text) &&
      rows.some((other) => {
        const beside = other === row ? undefined : other[row.indexOf(c)]
        return beside !== undefined && organisationIn(beside, findings) !== null
      }),
  )
  return cell ? { value: cell.text, source: 'text', from: cell.from, to: cell.to, rule: 'table.organisation' } : null
}

interface NameColumns {
  readonly given: number
  readonly family: number
}

/** The two columns of single words of which one holds given names that are known; null where names stand in one cell. */
function nameColumns(rows: readonly Row[], findings: Findings): NameColumns | null {
  const full = rows.filter((row) => row.some((c) => codeIn(c, findings)))
  const width = Math.max(0, ...full.map((row) => row.length))
  const isWords = (k: number): boolean =>
    full.every((row) => row[k] !== undefined && SINGLE.test(row[k].text) && !organisationIn(row[k], findings, true)) &&
    full.filter((row) => isPost(row[k]!, findings)).length * 2 <= full.length
  const known = Array.from({ length: width }, (_, k) =>
    isWords(k) ? full.filter((row) => knownGivenNames(row[k]!.text).length > 0).length : -1,
  )
  const given = known.indexOf(Math.max(...known))
  if (given < 0) return null
  if (known[given]! < 1) return besideCapitals(full, known)
  const family = [given + 1, given - 1].find((k) => known[k] !== undefined && known[k]! >= 0)
  return family === undefined ? null : { given, family }
}

/** «HAKOBYAN | Levon»: of two columns of words that nobody knows, side by side, family names stand in capitals. */
function besideCapitals(rows: readonly Row[], known: readonly number[]): NameColumns | null {
  const [first, second, ...others] = known.flatMap((count, k) => (count < 0 ? [] : [k]))
  if (first === undefined || second !== first + 1 || others.length > 0 || rows.length < 2) return null
  const isIn = (k: number, letters: RegExp): boolean => rows.every((row) => letters.test(row[k]!.text))
  if (isIn(first, CAPITALS) && isIn(second, SMALL)) return { family: first, given: second }
  return isIn(second, CAPITALS) && isIn(first, SMALL) ? { family: second, given: first } : null
}

const CAPITALS = /^[\p{Lu} '’-]{2,}$/u
const SMALL = /^\p{Lu}\p{Ll}/u

/** «valdes loceklis», «Direktors», «tehniķis»: what somebody is, beside the columns of their name. */
function isPost({ text, from, to }: Cell, findings: Findings): boolean {
  return (!findings.lowerCase && /^\p{Ll}/u.test(text)) || cuesWithin(findings, from, to, 'posts').length > 0
}

/** One name, or two, or one and an initial: «Quang H.» */
const SINGLE = /^\p{L}[\p{L}\p{M}'’-]*(?: \p{L}(?:[\p{L}\p{M}'’-]+|\.))?$/u

function nameOfRow(
  row: Row,
  findings: Findings,
  columns: NameColumns | null,
): { name: Partial<PersonFrame>; used: readonly Cell[] } {
  const writer = findings.mail.from[0] ?? null
  if (columns && row[columns.given] && row[columns.family]) {
    const both = [row[columns.given]!, row[columns.family]!]
    return { name: { givenName: valueIn(both[0]!, 'table'), familyName: valueIn(both[1]!, 'table') }, used: both }
  }
  const candidates = row.filter((c) => /^\p{L}[\p{L}\p{M} .,'’-]+$/u.test(c.text) && !organisationIn(c, findings, true))
  const sure = candidates.find((c) => nameIn(c, findings)?.sure && /[ ,]/u.test(c.text))
  if (sure) return ofCell(sure, findings, writer)
  const single = candidates.filter((c) => SINGLE.test(c.text))
  const given = single.findIndex((c) => nameIn(c, findings)?.sure)
  const partner = given < 0 ? undefined : (single[given + 1] ?? single[given - 1])
  if (partner) {
    const both = [single[given]!, partner]
    return { name: { givenName: valueIn(both[0]!, 'table'), familyName: valueIn(both[1]!, 'table') }, used: both }
  }
  const pair = candidates.find((c) => / /u.test(c.text))
  return pair ? ofCell(pair, findings, writer) : { name: {}, used: [] }
}

/** The name in one cell, in the order of the other rows. */
function ofCell(
  cell: Cell,
  findings: Findings,
  writer: Writer | null,
): { name: Partial<PersonFrame>; used: readonly Cell[] } {
  const familyFirst = isSwapped(cell, findings)
  return { name: readNameText(cell.text, cell.from, 'table', familyFirst, 'text', writer), used: [cell] }
}
