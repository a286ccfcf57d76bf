// What single cells say: a name, a code, an organisation, a field of the event's own.

import type { CodeClaim } from '../codes/find-codes.ts'
import { isPersonalCodePrefix } from '../codes/personal-code.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { normaliseCase } from '../names/normalise-case.ts'
import { readNameText } from '../names/read-name-text.ts'
import { cleanOrganisation } from '../organisations/clean-organisation.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valueOfOrganisation } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'
import type { Label } from '../text/labels.ts'
import type { Cell, Row } from './cut-tables.ts'
import { saysOnlyMe } from './row-of-writer.ts'

export function frameAt(row: Row): PersonFrame {
  return { ...EMPTY_FRAME, from: row[0]!.from, to: row.at(-1)!.to }
}

export function valueIn(cell: Cell, rule: string): Value {
  return { value: normaliseCase(cell.text), source: 'text', from: cell.from, to: cell.to, rule }
}

export function fill(frame: PersonFrame, label: Label | null, cell: Cell, findings: Findings): PersonFrame {
  switch (label) {
    case 'givenName':
      return { ...frame, givenName: valueIn(cell, 'table.given-name') }
    case 'familyName':
      return { ...frame, familyName: valueIn(cell, 'table.family-name') }
    case 'fullName':
    case 'familyNameFirst':
      if (saysOnlyMe(cell, findings)) return { ...frame, isSender: true }
      return {
        ...frame,
        ...readNameText(cell.text, cell.from, 'table.name', label === 'familyNameFirst' || isSwapped(cell, findings)),
      }
    case 'organisation':
      return { ...frame, organisation: cleanOrganisation(cell, findings, 'table.organisation') }
    case 'personalCodePrefix':
      return { ...frame, code: codeIn(cell, findings) ?? codeWithoutZero(cell) }
    default:
      return typeof label === 'object' && label
        ? {
            ...frame,
            fields: {
              ...frame.fields,
              [label.own]: { value: cell.text, source: 'text', from: cell.from, to: cell.to, rule: 'table.own-field' },
            },
          }
        : frame
  }
}

/** «Zaķis Roberts» in a column of family names before given names. */
export function isSwapped(cell: Cell, findings: Findings): boolean {
  const named = nameIn(cell, findings)
  return named?.swapped === true && named.from === cell.from && named.to === cell.to
}

/** The code in a cell; null: none. */
export function codeIn(cell: Cell, { codes }: Findings): CodeClaim | null {
  return within(codes, cell.from, cell.to)[0] ?? null
}

/** A spreadsheet drops the zero in front: «30580» in a column of codes is «030580». */
function codeWithoutZero(cell: Cell): CodeClaim | null {
  const digits = `0${cell.text}`
  if (!/^0\d{5}$/.test(digits) || !isPersonalCodePrefix(digits)) return null
  return {
    value: digits,
    from: cell.from,
    to: cell.to,
    rule: 'code.without-zero',
    fullCode: false,
    birthDate: false,
    otherReading: null,
  }
}

/** The name in a cell; null: none. */
export function nameIn(cell: Cell, { names }: Findings): NameClaim | null {
  return within(names, cell.from, cell.to)[0] ?? null
}

export function organisationIn(cell: Cell, findings: Findings, onlySure = false): Value | null {
  const claim = within(findings.organisations, cell.from, cell.to).find((o) => !(onlySure && o.weak))
  if (claim) return valueOfOrganisation(claim)
  if (
    onlySure ||
    !/^["„«“]?\p{Lu}.*\p{L}{2}/u.test(cell.text) ||
    codeIn(cell, findings) ||
    nameIn(cell, findings)?.sure
  )
    return null
  return cleanOrganisation(cell, findings, 'table.organisation')
}
