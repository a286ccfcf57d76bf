// Which column of a headed table holds organisations, where its heading is no label of ours: «Partnerība», «Biedrība»; and
// which one holds only parts of one: «VZD daļa».

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isDepartment, isNominativeHead, LEGAL_FORMS } from '../organisations/organisation-words.ts'
import { within } from '../text/cover.ts'
import type { Label } from '../text/labels.ts'
import type { Cell, Row } from './cut-tables.ts'

/** The labels, with that of organisations over the one column of them, and no label over their parts. */
export function findBodies(
  header: Row,
  labels: readonly (Label | null)[],
  rows: readonly Row[],
  findings: Findings,
): readonly (Label | null)[] {
  const told = labels.map((label, k) => (label === null && isOfParts(header[k]) ? 'ignored' : label))
  if (told.includes('organisation')) return told
  const columns = told.flatMap((label, k) =>
    label === null && (headsBodies(header[k]) || holdsBodies(rows, k, findings)) ? [k] : [],
  )
  return columns.length === 1 ? told.with(columns[0]!, 'organisation') : told
}

/** «Partnerība», «Skola»: a word of which bodies are called. */
export function headsBodies(cell: Cell | undefined): boolean {
  return cell !== undefined && (isNominativeHead(cell.text.toLowerCase()) || LEGAL_FORMS.has(foldForCues(cell.text)))
}

/** «VZD daļa», «Mūsu nodaļa» */
function isOfParts(cell: Cell | undefined): boolean {
  const words = foldForCues(cell?.text ?? '').split(' ')
  return words.length > 1 && words.length < 4 && isDepartment(words.at(-1)!)
}

/** A column of which most cells are bodies as a whole, or all are letters that bodies go by: «LCDP». */
function holdsBodies(rows: readonly Row[], k: number, { organisations }: Findings): boolean {
  const filled = rows.flatMap((row) => (row[k] && row[k].text !== '' ? [row[k]] : []))
  const named = filled.filter(({ from, to }) =>
    within(organisations, from, to).some((o) => o.to - o.from >= to - from - 2),
  )
  const isLettered = filled.length > 1 && filled.every((cell) => /^\p{Lu}{3,8}$/u.test(cell.text))
  return isLettered || (named.length > 1 && named.length * 2 > filled.length)
}
