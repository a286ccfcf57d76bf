// «*Tieslietu ministrija*⏎Anna Ozola, 120385⏎⏎*Zaļais punkts*⏎Juris Kalns, 030469»: below a line that names the body of the
// people under it, a line that stands likewise names the body of those under it, whatever it is called.

import type { Findings } from '../findings.ts'
import type { Line } from '../own-words/own-words.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { firstFrom, type Stretch } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import { canBeOrganisation } from './signature-organisation.ts'

/** What the last such line between a heading and a person names; null: there is none. */
export function likeHeadingLine(
  above: Stretch,
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  findings: Findings,
): Value | null {
  const { lines } = findings.ownWords
  const head = firstFrom(lines, above.from + 1) - 1
  const mark = lines[head] && markOf(lines[head], findings)
  if (mark === undefined) return null
  for (let k = firstFrom(lines, frame.from + 1) - 2; k > head; k--) {
    const line = lines[k]!
    if (line.kind !== 'own' || markOf(line, findings) !== mark || !isAboveSomebody(lines[k + 1], frames)) continue
    // Without marks it is the blank line before it that sets a heading off.
    if (mark === '' && lines[k - 1]!.kind !== 'blank') continue
    const cell = withoutMarks(line, findings)
    if (readLabel(cell.text) !== null || /[:.!?,;]$/u.test(cell.text)) continue
    if (canBeOrganisation(cell, true, frames, findings))
      return cleanOrganisation(cell, findings, 'organisation.heading')
  }
  return null
}

/** «*», «**», «#», «__» before the words of a line; '': none. */
function markOf({ from, to }: Stretch, { text }: Findings): string {
  return /^\s{0,9}([*_#]{1,3})/u.exec(text.slice(from, Math.min(to, from + 14)))?.[1] ?? ''
}

function withoutMarks({ from, to }: Stretch, { text }: Findings): { text: string; from: number; to: number } {
  const raw = text.slice(from, to)
  const begin = from + /^[\s*_#]*/u.exec(raw)![0].length
  const bare = text.slice(begin, to).replace(/[\s*_#]{1,12}$/u, '')
  return { text: bare, from: begin, to: begin + bare.length }
}

/** Right below stands somebody with a code. */
function isAboveSomebody(below: Line | undefined, frames: readonly PersonFrame[]): boolean {
  return (
    below !== undefined && frames.some((f) => f.to > 0 && f.code !== null && f.from >= below.from && f.from < below.to)
  )
}
