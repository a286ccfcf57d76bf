// Names whose halves stand apart: «Podniece, Zelma» in a list, «Aija un Andris Zvirgzdiņi» with one family name for two.

import { ALL_HEARD, everyOf, HEARD } from '../../locales/hearing.ts'
import { mayLabelFamily } from '../text/labels.ts'
import { knownGivenNames } from './given-names.ts'
import { joinHalves } from './join-halves.ts'
import { beginsItem, joinInverted } from './join-inverted.ts'
import type { NameClaim } from './name-claim.ts'
import type { NameSurroundings } from './name-runs.ts'
import { withToldHalves } from './told-halves.ts'
import { withBrackets } from './told-in-bracket.ts'
import { findToldOrders, type ToldOrder } from './told-order.ts'

/** The claims, in order, with the halves put together. */
export function joinNames(claims: readonly NameClaim[], { text, folded }: NameSurroundings): readonly NameClaim[] {
  // The rows of a list that are surely so tell how the ones above them are to be read, too.
  const joined = joinInverted(joinInverted(joinHalves(claims, text), text), text)
  // Of two halves that are told one is the family name.
  const isTold = mayLabelFamily(folded)
  const ordered = followOrder(shareFamilyNames(joined, text), text, isTold ? findToldOrders(text) : [])
  const whole = withBrackets(ordered, text)
  return isTold ? withToldHalves(whole, text, folded) : whole
}

/**
 * «Raivo Krūms / Šarlote Nīmane / Bertrāns Ūpis», «Ozola Anna / Egle Mārtiņš»: of two words that nobody knows, or that
 * both are given names, the order is that of all the others.
 */
function followOrder(claims: readonly NameClaim[], text: string, told: readonly ToldOrder[]): readonly NameClaim[] {
  const known = claims.filter((c) => c.sure && c.givenName && c.familyName && !c.declined && c.swapped === undefined)
  // The rows of a list have their own order, whatever the sentences around it have.
  const rows = known.filter((c) => isRow(c, text))
  const ordered = [orderOf(rows), orderOf(known)] as const
  // «Jana Egle un Egle Mārtiņš»: of two given names the one that is another's family name is theirs too.
  const families = new Set(known.map((c) => c.familyName))
  return claims.map((claim) => {
    if (claim.declined || !claim.givenName || !claim.familyName || claim.swapped === undefined) return claim
    const saidAbove = isRow(claim, text) ? told.findLast((o) => o.from <= claim.from)?.familyFirst : undefined
    const order = isRow(claim, text) ? (ordered[0] ?? ordered[1]) : ordered[1]
    const shared = families.has(claim.givenName) !== families.has(claim.familyName)
    const isTurned = isRow(claim, text) && claims.some((o) => isReverse(o, claim) && !isRow(o, text))
    const isRight =
      saidAbove !== undefined
        ? claim.swapped === saidAbove
        : isTurned
          ? false
          : shared
            ? families.has(claim.familyName)
            : order === null || claim.swapped === order
    if (isRight) return claim
    const [first, second] = claim.givenName.split(' ')
    if (second) return { ...claim, givenName: `${second} ${claim.familyName}`, familyName: first!, swapped: true }
    return { ...claim, givenName: claim.familyName, familyName: claim.givenName, swapped: !claim.swapped }
  })
}

/** «Sūtām Ausmu Dzilnu» over the row «Dzilna Ausma»: a sentence gives the same name the other way round. */
function isReverse(sentence: NameClaim, row: NameClaim): boolean {
  return sentence.givenName === row.familyName && sentence.familyName === row.givenName
}

/** Whether all these names begin with the family name, or none; null: some do, or too few tell. */
function orderOf(names: readonly NameClaim[]): boolean | null {
  const familyFirst = names.filter((c) => c.rule === 'name.family-first').length
  return names.length < 2 || (familyFirst > 0 && familyFirst < names.length) ? null : familyFirst > 0
}

/** «3. Zaķis Roberts, 120385»: begins its line, and goes on in another cell. */
function isRow({ from, to }: NameClaim, text: string): boolean {
  return beginsItem(text, from) && /^(?:[\t,;|(]| [-–—(|\d])/u.test(text.slice(to, to + 2))
}

/** «and», «&»: of the languages in which a family name has one form for all. */
const UNCHANGED_FOR_TWO = new Set(everyOf((l) => (l.declines ? [] : l.organisations.and)))

/** «Aija un Andris Zvirgzdiņi», «Иван и Анна Петровы», «Anna and John Smith»: the family name is both people's. */
function shareFamilyNames(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const shared = [...claims]
  for (let i = 1; i < shared.length; i++) {
    const [one, other] = [shared[i - 1]!, shared[i]!]
    if (!isGivenAlone(one) || other.familyName === null) continue
    if (!/^ (?:\p{Ll}{1,3}|&) $/u.test(text.slice(one.to, other.from))) continue
    const family = text.slice(other.from, other.to).split(' ').at(-1)!
    // «Anna, Pēteris un Zane Lejnieki»
    let first = i - 1
    while (
      first > 0 &&
      text.slice(shared[first - 1]!.to, shared[first]!.from) === ', ' &&
      isGivenAlone(shared[first - 1]!)
    )
      first--
    const relatives = shared.slice(first, i)
    // «Lars and Mette Eriksen»
    const isNamedElsewhere = claims.some((c) => c.givenName === one.givenName && c.familyName !== null)
    if (!isNamedElsewhere && UNCHANGED_FOR_TWO.has(text.slice(one.to, other.from).trim())) {
      for (const [k, one] of relatives.entries())
        shared[first + k] = { ...one, familyName: other.familyName, orElse: null }
      continue
    }
    for (const [, locale] of ALL_HEARD) {
      const families = [...relatives, other].map((n) => n.gender && locale.familyOfTwo?.(family, n.gender))
      if (!families.every((name) => typeof name === 'string')) continue
      for (const [k, one] of [...relatives, other].entries())
        shared[first + k] = { ...one, familyName: families[k]!, orElse: null }
      break
    }
  }
  return shared
}

function isGivenAlone({ sure, familyName }: NameClaim): boolean {
  return sure && familyName === null
}

/** «brāļi Kalniņi: Pauls un Toms», «супруги Петровы: Иван и Анна»: all given names behind are theirs. */
export function shareWithRelatives(
  claims: readonly NameClaim[],
  { text, cues }: Pick<NameSurroundings, 'text' | 'cues'>,
): readonly NameClaim[] {
  const cue = cues.find((c) => c.kind === 'relatives')
  const family = cue && /^ (\p{Lu}\p{Ll}[\p{L}-]{1,30})/u.exec(text.slice(cue.to, cue.to + 40))?.[1]
  const { familyOfTwo } = cue ? HEARD[cue.language] : {}
  if (!cue || !family || !familyOfTwo || knownGivenNames(family).some((g) => g.case === 'nominative')) return claims
  const end = cue.to + 1 + family.length
  // «ar brāli Juri Kalnu»: one relative with a name in full.
  if (/^ \p{Lu}/u.test(text.slice(end, end + 2))) return claims
  return claims
    .filter((c) => c.from >= end || c.to <= cue.to)
    .map((claim) => {
      const familyName =
        claim.sure && claim.from >= end && !claim.familyName && claim.gender && familyOfTwo(family, claim.gender)
      return familyName ? { ...claim, familyName, orElse: null } : claim
    })
}
