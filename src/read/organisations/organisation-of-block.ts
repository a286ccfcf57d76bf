// Some write a person over several lines: the name, the organisation, the code, each on its own. The line that is
// neither the name nor the code is the organisation, whatever it is called.

import type { Findings } from '../findings.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { firstFrom } from '../text/cover.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import { namesAnOrganisation } from './organisation-words.ts'
import { canBeOrganisation } from './signature-organisation.ts'

const MOST_LINES = 6

/** The organisation on a line of its own beside the person's name and code, no blank line between; null: none. */
export function organisationOfBlock(
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  findings: Findings,
): Value | null {
  const { lines } = findings.ownWords
  const name = frame.familyName ?? frame.givenName
  if (!name || !frame.code || name.source !== 'text') return null
  const lineAt = (position: number): number => firstFrom(lines, position + 1) - 1
  const [named, coded] = [lineAt(name.from), lineAt(frame.code.from)]
  if (named < 0 || coded < 0 || named === coded || Math.abs(named - coded) > MOST_LINES) return null
  const first = Math.min(named, coded)
  const behind = lines[Math.max(named, coded)]!.to
  const next = Math.min(...frames.filter((f) => f.to > 0 && f.from > behind).map((f) => f.from))
  const block = lines.slice(first, Math.min(first + MOST_LINES, next < Infinity ? lineAt(next) : lines.length))
  const blank = block.findIndex((l, i) => i > 0 && l.kind === 'blank')
  const end = first + (blank < 0 ? block.length : blank)
  const cells = lines
    .slice(first, end)
    .filter((line, i) => first + i !== named && first + i !== coded && line.to - line.from < 60)
    .map(({ from, to }) => ({ text: findings.text.slice(from, to), from, to }))
    .filter((cell) => !/:(?:\s|$)|[.!?]\s*$/u.test(cell.text))
    .filter((cell) => canBeOrganisation(cell, true, frames, findings))
  const cell = cells.find((c) => namesAnOrganisation(c.text)) ?? cells[0]
  return cell ? cleanOrganisation(cell, findings, 'organisation.block') : null
}
