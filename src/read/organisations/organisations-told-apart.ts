// Where a mail itself tells apart who of many is from where, that goes before all that stands near: a mark with its note,
// «attiecīgi», «the first two», «the others», groups that semicolons part.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import type { Unit } from '../text/units.ts'
import { bindOrganisationsByClause } from './organisations-by-clause.ts'
import { bindOrganisationsByName } from './organisations-by-name.ts'
import { bindOrganisationsByNote } from './organisations-by-note.ts'
import { bindOrganisationsByOrdinal } from './organisations-by-ordinal.ts'
import { bindOrganisationsInOrder } from './organisations-in-order.ts'

/** The frames with the organisations that are told apart so; all others as they are. */
export function bindOrganisationsToldApart(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
  sender: Sender,
): readonly PersonFrame[] {
  const noted = bindOrganisationsByNote(frames, findings)
  const inOrder = bindOrganisationsInOrder(noted, units, findings)
  const counted = bindOrganisationsByOrdinal(inOrder, units, findings)
  return bindOrganisationsByName(bindOrganisationsByClause(counted, units, findings), units, findings, sender)
}
