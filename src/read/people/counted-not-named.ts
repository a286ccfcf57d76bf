// Those who come by a mail that does not name them: counted, told by a post, second to somebody, or promised to be named.

import type { Findings } from '../findings.ts'
import type { Unit } from '../text/units.ts'
import { findCounted } from './counted-people.ts'
import { findNamedLater } from './named-later.ts'
import type { PersonFrame } from './person-frame.ts'
import { findSecond } from './second-told-later.ts'
import { findUnnamed } from './unnamed-people.ts'
import { findNameless } from './whose-name-is-open.ts'

/** Asked in order: each knows one way in which a mail speaks of them. */
const FINDERS = [findUnnamed, findCounted, findNamedLater, findSecond, findNameless]

/** Frames without a name, one for each of them. */
export function findNotNamed(
  units: readonly Unit[],
  named: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  // What a form leaves open is told there.
  if (named.some((f) => f.role === 'comes' && !f.givenName && !f.familyName && !f.code && !f.isSender)) return []
  for (const find of FINDERS) {
    const found = find(units, named, findings)
    if (found.length > 0) return found
  }
  return []
}
