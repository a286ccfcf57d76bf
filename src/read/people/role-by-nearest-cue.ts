// What the cue nearest to a name says of its bearer: a sentence may say of one that they come and of the next that they
// do not.

import type { Findings } from '../findings.ts'
import { hasPost } from '../names/has-post.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isInRowBeside } from '../rows/is-in-row-beside.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { isAwayUntil } from './away-until.ts'
import { isAdded, isOfAdded } from './is-added.ts'
import { isOfMeAlone } from './is-of-me-alone.ts'
import { isPutInPlace, isReplaced } from './is-replaced.ts'
import { isTogether } from './is-together.ts'
import { isIntroduced, isPromised, ROLES } from './listed-people.ts'
import type { Role } from './person-frame.ts'
import { isConditional, isForNow, isInCondition, isOfMissing, mayCome } from './settles-nothing.ts'
import { isOfBracketed } from './stays-behind-clause.ts'

/** What the nearest cue says of a name; null: no cue speaks of it. */
export function roleByNearestCue(name: NameClaim, unit: Unit, findings: Findings): Role | 'unsaid' | null {
  const cues = unit.cues.filter(
    (c) =>
      ROLES[c.kind] !== undefined &&
      !(c.kind === 'staysAway' && isInCondition(c, unit, findings)) &&
      !((c.kind === 'staysAway' || c.kind === 'takesOff') && isOfMeAlone(c, name, unit, findings)) &&
      !(c.kind === 'iCome' && !isTogether(name, unit, findings)) &&
      !isOfMissing(c, name, unit) &&
      !(c.kind === 'contact' && thanksOnly(c, name, unit)) &&
      !(
        c.kind === 'staysAway' &&
        (isAnothers(c, name, unit) ||
          isAwayUntil(c, unit, findings) ||
          isOfReplaced(c, name, unit, findings) ||
          isOfBracketed(c, name, unit, findings) ||
          isForNow(c, unit, findings))
      ),
  )
  // «Anna Ozola – kodu nesūtīs, uzrādīs pasi pie ieejas»: far behind the name, and alone, «pie» speaks of something else.
  const acting = cues.some((c) => c.kind !== 'contact' || c.from - name.to <= 15) ? cues : []
  const nearest = acting
    .map((cue) => ({ cue, distance: distanceTo(cue, name, findings.text) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  if (acting.some((c) => c.kind === 'takesOff') && isAdded(name, unit, findings.text)) return 'comes'
  // Taking off is done to whoever the sentence names, except to somebody whose verb of coming stands right beside.
  // «All three of us (Ann Hale, …) have to pull out» counts them.
  const isAnotherAdded = nearest !== undefined && isOfAdded(nearest.cue, name, unit, findings.text)
  const counts = unit.cues.some((c) => c.kind === 'headcount' && c.from === nearest?.cue.from)
  if (
    acting.some((c) => c.kind === 'takesOff') &&
    !(nearest!.cue.kind === 'theyCome' && nearest!.distance < 20 && !counts && !isAnotherAdded)
  )
    return 'stays'
  if (nearest?.cue.kind === 'staysAway' && isConditional(name, unit, findings)) return 'unsaid'
  if (nearest && ROLES[nearest.cue.kind] === 'stays' && isPutInPlace(name, unit, findings)) return 'comes'
  if (
    nearest &&
    ROLES[nearest.cue.kind] === 'comes' &&
    name.familyName === null &&
    nearest.distance > 30 &&
    !isInRowBeside(nearest.cue, name, unit, findings) &&
    !isIntroduced(name, unit) &&
    !isPromised(name, unit) &&
    !isTogether(name, unit, findings)
  )
    return 'mentioned'
  if (!nearest && isPromised(name, unit)) return 'comes'
  // «My colleague Ann Reed is not sure yet, she will let you know»
  const isOpen = unit.cues.some((c) => c.kind === 'maybe') && !unit.cues.some((c) => c.kind === 'ownData')
  const isTold = unit.codes.length > 0 || (unit.cues.some((c) => c.kind === 'later') && !isOpen)
  if (!nearest && isIntroduced(name, unit) && isTold) return 'comes'
  if (nearest && ROLES[nearest.cue.kind] === 'comes' && mayCome(name, nearest.cue, unit, findings))
    return name.familyName === null ? 'mentioned' : 'unsaid'
  if (nearest)
    return name.sure ||
      ROLES[nearest.cue.kind] !== 'comes' ||
      nearest.distance < 40 ||
      hasPost(name, unit, findings) ||
      isInRowBeside(nearest.cue, name, unit, findings)
      ? ROLES[nearest.cue.kind]!
      : 'mentioned'
  return null
}

/** «Ministrs Juris Kalns pateicas par ielūgumu, taču nevarēs būt klāt»: behind «but» the same one refuses. */
function thanksOnly(thanks: Cue, name: NameClaim, { cues, names }: Unit): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= thanks.to)
  if (!but || thanks.from - name.to !== 1 || names.some((n) => n.sure && n.from > name.to)) return false
  const behind = cues.filter((c) => c.from >= but.to)
  return behind.some((c) => c.kind === 'staysAway') && !behind.some((c) => c.kind === 'iStay' || c.kind === 'me')
}

/** «Ann Hale will take Tom Reed's place since he is abroad»: the pronoun is of the one who is replaced. */
function isOfReplaced(away: Cue, name: NameClaim, unit: Unit, findings: Findings): boolean {
  const pronoun = unit.cues.find((c) => c.kind === 'third' && away.from - c.to === 1)
  return (
    pronoun !== undefined &&
    unit.names.some((n) => n.sure && n.from >= name.to && n.to <= pronoun.from && isReplaced(n, unit, findings))
  )
}

/** «Pieteicu Annu un Juri, bet Juris netiks»: behind «but» somebody else is the one who stays away. */
function isAnothers(away: Cue, name: NameClaim, unit: Unit): boolean {
  return unit.cues.some(
    (c) =>
      c.kind === 'but' &&
      c.from >= name.to &&
      unit.names.some((n) => n.sure && n.from >= c.to && n.to <= away.from && n.familyName !== name.familyName),
  )
}
