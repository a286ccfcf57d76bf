// What a sentence says of somebody, and yet settles nothing: a condition, a «varbūt», a reason for something else.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { compileStems } from '../organisations/organisation-words.ts'
import { CONDITIONAL, distanceTo, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'

/** «Ja Juris Kalns nevarēs, nākšu es»: nothing is settled of whoever stands in the condition. */
export function isConditional(name: NameClaim, { from }: Unit, { folded }: Findings): boolean {
  const clause = folded
    .slice(from, name.from)
    .split(/[,;:] /u)
    .at(-1)!
  return CONDITIONAL.test(clause)
}

/** «…, bet, ja saslimšu, tad Anna Ozola»: a refusal that may never be. */
export function isInCondition({ from: at }: Cue, { from }: Unit, { folded }: Findings): boolean {
  const clause = folded
    .slice(from, at)
    .split(/[,;:] /u)
    .at(-1)!
  return CONDITIONAL.test(clause)
}

/** «Ja ceļš būs labs, atbraukšu», «I'll come if the trains run»: what only luck decides; «nākšu, ja drīkst» asks for a place. */
export function isOnCondition({ from, to, cues, codes }: Unit, { folded }: Findings): boolean {
  if (codes.length > 0 || !cues.some((c) => c.kind === 'iCome')) return false
  let at = from
  return folded
    .slice(from, to)
    .split(/(?<=[,;:–—.]) ?/u)
    .some((clause) => {
      const [begin, end] = [at, at + clause.length]
      at = folded.indexOf(clause, begin) + clause.length
      const words = clause.match(/\p{L}+/gu) ?? []
      return (
        words.length > 2 &&
        CONDITIONAL.test(clause) &&
        !words.some((word) => PERMITTED.test(word)) &&
        !cues.some((c) => c.kind === 'iCome' && c.from >= begin && c.to <= end + 2)
      )
    })
}

const PERMITTED = compileStems(everyOf(({ words }) => words.permitted))

/** «Varbūt pievienosies arī Juris»: who is not yet on any list. */
export function mayCome(name: NameClaim, verb: Cue, { cues, codes }: Unit, { text }: Findings): boolean {
  const [from, to] = [Math.min(name.from, verb.from), Math.max(name.to, verb.to)]
  return (
    codes.length === 0 &&
    cues.some(
      (c) =>
        c.kind === 'maybe' &&
        // «Iespējams, atnāks arī Juris»
        !/[,;:.()–—]/u.test(text.slice(c.to <= from ? c.to + 1 : from, Math.max(c.from, to))) &&
        Math.min(Math.abs(from - c.to), Math.abs(c.from - to)) <= 12,
    )
  )
}

/**
 * «Viņas kodu atsūtīšu rīt, šodien Anna ir atvaļinājumā», «Anna Ozola (kodu paprasīšu, viņa slimo)»: why something comes
 * later, not who stays away.
 */
export function isForNow(away: Cue, unit: Unit, { text, folded }: Findings): boolean {
  // «birth date to be sent as soon as she is off the plane»
  if (AS_SOON_AS.test(folded.slice(unit.from, away.from))) return true
  const isNear = (c: Cue): boolean => distanceTo(c, away, text) < LONGEST_CLAUSE
  if (isBesideCode(away, unit, text) || isOfCode(away, unit, text) || isWhyUntold(away, unit)) return true
  return (
    unit.cues.some((c) => c.kind === 'isAway' && c.from <= away.from && away.to <= c.to) &&
    unit.cues.some((c) => c.kind === 'promises' || c.kind === 'later') &&
    unit.cues.some((c) => (c.kind === 'forNow' || c.kind === 'codeWords') && isNear(c))
  )
}

/** «as soon as she », «tiklīdz viņš » */
const AS_SOON_AS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.asSoonAs)})(?: \\p{L}+){1,3} $`, 'u')

/**
 * «Ingus Tropiņš – koda vēl nav, cilvēks komandējumā», «Armands Usāns (kods nav pie rokas)»: behind a word for the data
 * that are missing stands why they are, and not who stays away.
 */
export function isOfMissing(
  { from, kind }: Cue,
  name: NameClaim,
  { cues, names, codes, organisations }: Unit,
): boolean {
  // «When Tom was born I can't tell you, he is out till Friday»
  const isBehind = (c: Cue): boolean => c.from >= name.to && c.to <= from
  const isUntold =
    cues.some((c) => c.kind === 'otherInability' && isBehind(c)) ||
    // «Tom's birthday I do not know»
    cues.some((c) => c.kind === 'negates' && isBehind(c) && cues.some((m) => m.kind === 'me' && isRightBefore(m, c)))
  const isAway = cues.some((c) => c.kind === 'isAway' && c.from <= from && from < c.to)
  if (kind !== 'contact' && !isAway && !isUntold) return false
  const isBefore = (c: { from: number }): boolean => c.from >= name.to && c.from < from
  // «Ingus Tropiņš (Izglītības ministrija) – koda vēl nav»
  const told = organisations.findLast((o) => o.from >= name.to && o.to < from)?.to ?? name.to
  return (
    cues.some((c) => DATA.has(c.kind) && isBefore(c) && c.from - told < A_FEW_WORDS) &&
    cues.some((c) => MISSING.has(c.kind) && isBefore(c)) &&
    !codes.some(isBefore) &&
    !names.some((n) => n.sure && isBefore(n))
  )
}

/** «I don't», «I do not», «es nezinu» */
function isRightBefore(me: Cue, { from }: Cue): boolean {
  return me.to < from && from - me.to <= A_SMALL_VERB
}

/** Letters of « do ». */
const A_SMALL_VERB = 4
const DATA = new Set<CueKind>(['codeWords', 'ownData', 'surname'])
const MISSING = new Set<CueKind>([
  'negates',
  'otherInability',
  'noCode',
  'notYet',
  'promises',
  'later',
  'namedLater',
  'maybe',
])
/** Letters between: « – viņas personas ». */
const A_FEW_WORDS = 24

/** «Tom Reed (no idea when he was born, he is out for lunch)»: in a bracket about the code, why it is not told. */
function isBesideCode(away: Cue, { cues }: Unit, text: string): boolean {
  const opens = text.lastIndexOf('(', away.from)
  const closes = text.indexOf(')', away.to)
  if (opens < 0 || closes < 0 || /[)\n]/u.test(text.slice(opens, away.from)) || closes - away.to > LONGEST_CLAUSE)
    return false
  return cues.some((c) => (c.kind === 'codeWords' || c.kind === 'noCode') && c.from > opens && c.to <= closes)
}

/** «Tom is at sea, so his date of birth I can't ask him», «Tom ir jūrā, tāpēc kodu pajautāt nevaru»: why the code is not told. */
function isWhyUntold(away: Cue, { cues, names, codes }: Unit): boolean {
  const word = cues.find((c) => c.kind === 'codeWords' && c.from >= away.to)
  const isAway = cues.some((c) => AWAY.has(c.kind) && c.from <= away.from && away.from < c.to)
  return (
    isAway &&
    word !== undefined &&
    cues.some((c) => c.kind === 'otherInability' && c.from >= away.to && Math.abs(c.from - word.to) < LONGEST_CLAUSE) &&
    !cues.some((c) => c.kind === 'insteadOf' || c.kind === 'takesOff') &&
    ![...names, ...codes].some((n) => n.from >= away.to && n.to <= word.from)
  )
}

const AWAY = new Set<CueKind>(['isAway', 'elsewhere'])

/** «his date of birth I can't give you», «I can't give you her birthday»: what is not there is the code. */
function isOfCode(away: Cue, { cues }: Unit, text: string): boolean {
  return (
    away.to - away.from < A_VERB &&
    cues.some((c) => {
      if (c.kind !== 'codeWords') return false
      const between = c.to <= away.from ? text.slice(c.to, away.from) : text.slice(away.to, c.from)
      return between.length <= A_FEW_WORDS && /^ (?:\p{L}+ ){0,5}$/u.test(between)
    })
  )
}

/** Letters of «can't». */
const A_VERB = 8
