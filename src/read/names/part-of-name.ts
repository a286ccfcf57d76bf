// Words of a name say nothing of the meeting, whatever they mean in a sentence: «Ann Will», «Slimību profilakses centrs»,
// «partija „Rīga pirmajā vietā”».

import type { OrganisationClaim } from '../organisations/find-organisations.ts'
import { around } from '../text/cover.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isWhole } from './is-named.ts'
import type { NameClaim } from './name-claim.ts'

/** «Juta Strīķe», «Ann Will»: one word of somebody's whole name does nothing to anybody. */
export function isPartOfName({ kind, from, to }: Cue, names: readonly NameClaim[], text: string): boolean {
  if (!DOES.has(kind) || text.slice(from, to).includes(' ')) return false
  return around(names, from, to).some((n) => isWhole(n) && n.from < from && to <= n.to)
}

/** «Slimību profilakses centrs»: nor does a word of an organisation's name; of one in quotes no words do, «partija „Rīga pirmajā vietā”». */
export function isPartOfOrganisation(
  { kind, from, to }: Cue,
  organisations: readonly OrganisationClaim[],
  text: string,
): boolean {
  return around(organisations, from, to).some(
    (o) =>
      !o.weak &&
      o.from <= from &&
      to < o.to &&
      (QUOTE_BEFORE.test(text.slice(o.from, from)) || (DOES.has(kind) && !text.slice(from, to).includes(' '))),
  )
}

/** «partija „Rīga » */
const QUOTE_BEFORE = /[„“"«][^„“”"«»\n]{0,80}$/u

const DOES = new Set<CueKind>([
  'takesOff',
  'staysAway',
  'iStay',
  'iCome',
  'theyCome',
  'corrects',
  'maybe',
  'asks',
  // «Ignacio Solà»: «sola» is «promises»
  'promises',
  'sends',
  'isAway',
  'elsewhere',
  'wonders',
])
