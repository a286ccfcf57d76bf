// An organisation that was found inside a cell is what the cell names, unless the cell has more of a name than was found.

import type { Findings } from '../findings.ts'
import { type Value, valueOfOrganisation } from '../people/person-frame.ts'
import { firstFrom, within } from '../text/cover.ts'
import { isAboveDepartment } from './above-department.ts'
import { isInsideForm } from './inside-form.ts'
import { isOffice } from './office-of.ts'
import { isCommonWord } from './organisation-words.ts'
import { isOfNoName } from './whole-cell.ts'
import type { Cell } from './wrapped-cell.ts'

/** The organisation found in a cell; `told`: the cell's text without what leads to a name. Null: none, or the cell has more of it. */
export function claimInCell({ text, from, to }: Cell, told: string, findings: Findings): Value | null {
  const claims = findings.organisations.filter((o) => o.from >= from && o.to <= to)
  const claim = claims[0]
  if (!claim) return null
  if (isInsideForm(text, claim.from - from, claim.to - from)) {
    const whole = text.trimEnd()
    return { value: whole, source: 'text', from, to: from + whole.length, rule: claim.rule }
  }
  if (claim.weak && claim.to - claim.from <= told.length * 0.7) return null
  // «Latvijas Universitāte / University of Latvia», «SIA Baltic Data» are more than the claim inside them.
  const rest = text.slice(0, claim.from - from) + text.slice(claim.to - from)
  const isAll = !/\p{L}{2}/u.test(rest) || isOffice(rest.trim()) || claims.length > 1
  const isParted = /^\s*[(,;/–-]/u.test(text.slice(claim.to - from))
  // «arī Labklājības ministrija»
  const before = within(findings.words, from, claim.from)
  const isBehindAside = before.length > 0 && before.every((w) => !w.capital && isCommonWord(w.folded))
  // «Kultūras ministrija tam piekrīt»
  const next = findings.words[firstFrom(findings.words, claim.to)]
  const isSaid = claim.from === from && next !== undefined && next.to < to && isOfNoName(next, claim)
  const isAbove = claim.from === from && isAboveDepartment(claim, text, findings)
  const mayBePart = claim.rule === 'organisation.nominative' && /^\s*\p{L}/u.test(text)
  return isAll || isParted || isBehindAside || isSaid || isAbove || !mayBePart ? valueOfOrganisation(claim) : null
}
