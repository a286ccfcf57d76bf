// «- Jānis Kalns, SIA Vējš, 120385⏎- un es pati, 110380»: in a list the body in somebody's row is theirs. A writer who
// stands in the list by a pronoun is from where the signature tells.

import type { PersonFrame } from '../people/person-frame.ts'
import type { Stretch } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'

/** Whether a body stands in a row of somebody who is named there with a code, while the writer has a row of their own. */
export function isInAnothersRow(body: Stretch, frame: PersonFrame, units: readonly Unit[], text: string): boolean {
  if (!frame.isSender || frame.from !== frame.code?.from) return false
  const [row, own] = [unitAt(units, body), unitAt(units, frame.code)]
  return (
    row !== undefined &&
    own !== undefined &&
    row !== own &&
    row.codes.length === 1 &&
    row.names.filter((n) => n.sure).length === 1 &&
    ROW.test(text.slice(row.from, row.from + LONGEST_MARK)) &&
    ROW.test(text.slice(own.from, own.from + LONGEST_MARK))
  )
}

/** «- », «3) », «• » */
const ROW = /^\s{0,4}(?:[-–—•*·>]|\d{1,2}[.)])\s/u
const LONGEST_MARK = 9
