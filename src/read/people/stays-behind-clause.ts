// Of whom a verb of staying away is said where something stands between: a clause about somebody («…, которую я
// регистрировала, прийти не сможет»), or a bracket that names several of whom one is the subject.

import { anyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { ROLES } from './listed-people.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'

/** «из нашей пары (Артемий Власюк и Инга Голубева) Инга выпадает»: behind the bracket that names them one is the subject. */
export function isOfBracketed(away: Cue, name: NameClaim, { names }: Unit, { text }: Findings): boolean {
  const closes = text.indexOf(')', name.to)
  return (
    closes > 0 &&
    closes < away.from &&
    text.lastIndexOf('(', name.from) > text.lastIndexOf(')', name.from) &&
    names.some((n) => n.from > closes && away.from - n.to === 1 && n.givenName !== name.givenName)
  )
}

/** Behind a name and a clause about it the verb is the name's: «Ann Hale, whom I registered last week, cannot come». */
export function staysBehindClause(name: NameClaim, unit: Unit, findings: Findings): boolean {
  const verb = verbBehindClause(name, unit, findings)
  return verb !== undefined && ROLES[verb.kind] === 'stays'
}

/** The same of who told of the meeting: «Dr. Ann Hale, at whose chair I write my thesis, drew my attention to it». */
export function tellsBehindClause(name: NameClaim, unit: Unit, findings: Findings): boolean {
  const verb = verbBehindClause(name, unit, findings)
  // «Ann Hale, whom you have on your list, has asked me to go for her»
  const isListed = verb && unit.cues.some((c) => c.kind === 'before' && c.from >= name.to && c.to <= verb.from)
  return verb?.kind === 'contact' && !isListed
}

/** «Ann Hale, who runs the place,| will come»: where a clause about somebody ends; null: none stands behind the name. */
export function endOfClause({ to }: Stretch, text: string, end = text.length): number | null {
  const clause = CLAUSE.exec(text.slice(to, Math.min(end, to + LONGEST_CLAUSE * 3)))?.[0]
  return clause ? to + clause.length : null
}

function verbBehindClause(name: NameClaim, { cues, names, to }: Unit, { text }: Findings): Cue | undefined {
  const behind = endOfClause(name, text, to)
  if (behind === null) return undefined
  const verb = cues.find((c) => c.from >= behind && ROLES[c.kind] !== undefined)
  const isNear = verb !== undefined && verb.from - behind < A_VERB
  return isNear && !names.some((n) => n.sure && n.from >= behind && n.to <= verb.from) ? verb : undefined
}

/** «, которую я регистрировала вместе с собой,», «, who was on the list,», «, at whose chair I write my thesis,» */
const CLAUSE = new RegExp(
  `^, (?:\\p{Ll}{1,5} )?(?:${anyOf(({ words }) => words.which)})(?!\\p{L})[^,;:.()\\n]{3,80},(?= )`,
  'u',
)
/** Letters from the clause to the verb: « прийти ». */
const A_VERB = 25
