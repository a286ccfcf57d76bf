// A row that names its person by a pronoun: «un es pati | 12.08.1970», «2. | myself | 120385», «я сама». It is the writer's.

import { cuesWithin, type Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { coverOf } from '../text/cover.ts'
import type { Cell, Row } from './cut-tables.ts'

/** The cell of a row that says nothing but «I»; undefined: there is none. */
export function cellOfWriter(row: Row, findings: Findings): Cell | undefined {
  return row.find((cell) => saysOnlyMe(cell, findings))
}

/** Whether a cell is «es», «un es pati», «and myself», «(me)» and no more. */
export function saysOnlyMe({ text, from, to }: Cell, findings: Findings): boolean {
  if (text.length > LONGEST || !/\p{L}/u.test(text) || /\d/u.test(text)) return false
  const me = cuesWithin(findings, from, to, 'me', 'myself')
  // «us» and «нас» are more than one.
  if (me.length === 0 || cuesWithin(findings, from, to, 'we').length > 0) return false
  const said = coverOf([...me, ...cuesWithin(findings, from, to, 'oneself', 'along')])
  return [...text.matchAll(/\p{L}+/gu)].every((w) =>
    said.holds({ from: from + w.index, to: from + w.index + w[0].length }),
  )
}

/** Letters of «kā arī es pati pats». */
const LONGEST = 24

/** The frame, named as the writer is where its row only says «I». */
export function withNameOfWriter(frame: PersonFrame, { givenName, familyName }: Sender): PersonFrame {
  return frame.isSender ? { ...frame, givenName, familyName } : frame
}
