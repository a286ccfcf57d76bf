// A row of a table that has a cell of its own for whether somebody comes: «Anna Ozola <tab> 120385 <tab> nepiedalīsies».

import type { Findings } from '../findings.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { around, within } from '../text/cover.ts'
import { saysNo } from './says-no.ts'

/** Whoever the row says of that they do not come stays away, whatever else it tells of them. */
export function asTheRowSays(frame: PersonFrame, findings: Findings): PersonFrame {
  const { cues, organisations, text } = findings
  const name = frame.familyName ?? frame.givenName
  if (name && frame.role === 'comes' && saysNo(name, findings)) return { ...frame, role: 'stays' }
  const end = text.indexOf('\n', frame.from)
  const row = within(cues, text.lastIndexOf('\n', frame.from - 1) + 1, end < 0 ? text.length : end)
  const own = row.filter(
    ({ from, to }) =>
      /[\t|;,] ?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
      around(organisations, from, to).length === 0 &&
      (frame.organisation === null || to <= frame.organisation.from || from >= frame.organisation.to),
  )
  const says = (kind: 'staysAway' | 'theyCome'): boolean => own.some((c) => c.kind === kind)
  return frame.role === 'comes' && says('staysAway') && !says('theyCome') ? { ...frame, role: 'stays' } : frame
}
