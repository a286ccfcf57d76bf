// Those who come by a mail that does not name them: counted, told by a post, second to somebody, or promised to be named.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Stretch } from '../text/cover.ts'
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
    if (found.length > 0) return found.length === 1 && isKnownNow(found[0]!, named, findings) ? [] : found
  }
  return []
}

/** «I had left the second line blank. Now they have decided: it will be Tom Reed»: who was open in an earlier mail is named in this one. */
function isKnownNow({ to }: Stretch, named: readonly PersonFrame[], { folded }: Findings): boolean {
  const told = named.filter((f) => f.role === 'comes' && !f.isSender && f.familyName !== null && f.from > to)
  return told.some((f) => f.from - to < TWO_SENTENCES && KNOWN_NOW.test(folded.slice(to, f.from)))
}

const KNOWN_NOW = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.knownNow.map(foldForCues))})(?!\\p{L})`, 'u')

/** Letters. */
const TWO_SENTENCES = 240
