// «As in passport:   Anna Hale⏎Born:   12/19/1951⏎For the badge:   University of Latvia»: lines that say what they hold in
// words of their own, with a colon, and that spaces only line up. A table without a label of ours for the name would
// leave out who it is; read as lines, they tell it.

import type { Findings } from '../findings.ts'
import type { Label } from '../text/labels.ts'
import type { Cell, Row } from './cut-tables.ts'
import { organisationIn } from './read-cells.ts'

/** Whether rows are lines of a form of which no label announces the name that stands behind it. */
export function isLinedUp(
  rows: readonly Row[],
  labelOf: (cell: Cell | undefined) => Label | null,
  findings: Findings,
): boolean {
  const namesSomebody = ([label, value]: Row): boolean =>
    OF_NAMES.has(labelOf(label)) && organisationIn(value!, findings, true) === null
  return rows.every((row) => row.length === 2 && row[0]!.text.endsWith(':') && !namesSomebody(row))
}

const OF_NAMES = new Set<Label | null>(['givenName', 'familyName', 'fullName', 'familyNameFirst'])
