// «Arturs Lazda, 280171; Liega Mūrniece, kodu neatceros»: beside somebody who comes stand two capitals in the same place
// of the list that nobody knows as a name, and that no code makes one. They are hardly nobody.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { People } from '../people/find-people.ts'
import { coverOf } from '../text/cover.ts'
import { unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { Verdict } from './situation.ts'

/** Who stands in a list of those who come, and was not read as one of them. */
export function leavesNeighbourUnread({ intent, coming }: Verdict, people: People, findings: Findings): string | null {
  if (intent !== 'register' && intent !== 'amend') return null
  const listed = coming.filter((f) => f.to > 0 && !f.isSender)
  if (listed.length === 0) return null
  const { names, text, ownWords, organisations, cues } = findings
  const told = coverOf([
    ...people.frames.flatMap((f) => [f, f.organisation, f.code].filter((x) => x !== null)),
    ...organisations,
    ...names.filter((n) => n.sure),
    ...cues.filter((c) => NO_NAME.has(c.kind)),
  ])
  const paragraphs = new Set(listed.map((f) => unitAt(people.units, f)?.paragraph))
  const isListed = (name: NameClaim): boolean =>
    ownWords.kindAt(name.from) === 'own' &&
    paragraphs.has(unitAt(people.units, name)?.paragraph) &&
    BEFORE.test(text.slice(Math.max(0, name.from - A_FEW_LETTERS), name.from)) &&
    BEHIND.test(text.slice(name.to, name.to + A_FEW_LETTERS))
  const unread = names.find((n) => isUnknown(n) && !told.touches(n) && isListed(n) && !isOf(n, people.frames))
  return unread ? `It is not clear whether ${unread.givenName} ${unread.familyName} comes.` : null
}

function isUnknown({ rule, sure, givenName, familyName }: NameClaim): boolean {
  return rule === 'name.unknown' && !sure && givenName !== null && familyName !== null
}

/** Whether one of the frames has the same family name. */
function isOf({ familyName }: NameClaim, frames: People['frames']): boolean {
  const family = foldForCues(familyName ?? '')
  return frames.some((f) => foldForCues(f.familyName?.value ?? '') === family)
}

const A_FEW_LETTERS = 8
/** The beginning of a line or a cell: «; », «2) », «, un ». */
const BEFORE = /(?:^|[;,\n:(–•)]) ?(?:\p{Ll}{1,3} )?$|\d[.)] $/u
const BEHIND = /^(?: ?[,;(|–\n]| [-–]|\.?\s*$|\.\n)/u

const NO_NAME = new Set<CueKind>([
  'meeting',
  'posts',
  'codeWords',
  'thatDay',
  'otherTime',
  'registering',
  'invitation',
  'documents',
  'streets',
  'departments',
  'courtesy',
])
