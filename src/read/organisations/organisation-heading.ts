// A line of its own, or «no …:», names the organisation of all people below it, up to the next such.

import type { Findings } from '../findings.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from '../people/person-frame.ts'
import { readLabel } from '../text/labels.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isSpeech } from './leftover-cell.ts'
import { likeHeadingLine } from './like-heading.ts'

/** A line (or «no X:») that names the organisation of the people below it, up to the next such. */
export function headingAbove(
  frame: PersonFrame,
  heads: readonly OrganisationClaim[],
  frames: readonly PersonFrame[],
  findings: Findings,
): Value | null {
  const above = heads.findLast((o) => o.to <= frame.from)
  if (!above) return null
  const like = isHeading(above, findings)
    ? likeHeading(above.to, frame.from, findings)
    : likeHeadingLine(above, frame, frames, findings)
  return like ?? valueOfOrganisation(above)
}

// «Valsts kase: …; Delna: Ilze Bērza»: behind a heading the like words are a heading too.
const LIKE_HEADING = /[;\n]\s{0,20}([„"«]?\p{Lu}[^;:\n\d]{1,40}):[^;:\n]{0,80}$/u

function likeHeading(from: number, to: number, findings: Findings): Value | null {
  const match = LIKE_HEADING.exec(findings.text.slice(Math.max(from, to - 150), to))
  const value = match?.[1]?.trim()
  if (!match || !value) return null
  const at = Math.max(from, to - 150) + match.index + match[0].indexOf(value)
  if (isSpeech(at, at + value.length, findings) || readLabel(value) !== null) return null
  return { value, source: 'text', from: at, to: at + value.length, rule: 'organisation.heading' }
}

/** Nothing else on the line, brackets and abbreviations aside. */
export function standsAlone(organisation: OrganisationClaim, { text }: Findings): boolean {
  const start = text.lastIndexOf('\n', organisation.from - 1) + 1
  const end = text.indexOf('\n', organisation.to)
  const rest = text.slice(start, organisation.from) + text.slice(organisation.to, end < 0 ? text.length : end)
  if (rest.length > LONGEST_LINE) return false
  const letters = rest
    .replace(/\([^()]{0,80}\)/gu, '')
    .replace(/(?<!\p{L})\p{Lu}{2,7}(?!\p{L})/gu, '')
    .replace(/[^\p{L}]/gu, '')
  return letters.length < 4
}

/** Whoever writes more on a line writes no heading, in letters. */
const LONGEST_LINE = 300

/** «No Ogres novada pašvaldības: …», «(…) LPS (Latvijas Pašvaldību savienība):» */
export function isHeading(organisation: OrganisationClaim, { text }: Findings): boolean {
  return /^\s{0,9}(?:\([^)\n]{1,40}\))?\s{0,9}:/u.test(text.slice(organisation.to, organisation.to + 50))
}
