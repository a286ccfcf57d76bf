// What a bracket right behind a name tells of it: «K. Vītola (Kristīne)» what the initial stands for, «Lars (Eriksen,
// 120385)» the half that the list still needs, «Zhao Wenbo (surname: Zhao)» which of its words is the family name.

import { type Label, readLabel } from '../text/labels.ts'
import type { NameClaim } from './name-claim.ts'
import { endsLikeFamily } from './name-order.ts'

/** The claims, in order, with what their brackets tell. */
export function withBrackets(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  if (!text.includes(' (')) return claims
  return fillHalves(joinGlossed(fillInitials(claims, text), text), text)
}

// « (first name)», « (this is the last name, both parts please)»
const GLOSS = /^ \(([\p{Ll} ]{4,40})(?:,[^()\n]{0,60})?\)/u
// « Pardo Ruiz»
const OTHER_HALF = /^ (\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2})(?= \()/u

/** What a bracket at `at` says that the words before it are. */
function glossAt(at: number, text: string): { readonly label: Label; readonly to: number } | null {
  const [all, told] = GLOSS.exec(text.slice(at, at + 110)) ?? []
  if (!all || !told) return null
  const words = told.split(' ')
  const label = words.map((_, i) => readLabel(words.slice(i).join(' '))).find((l) => l !== null)
  return label === 'givenName' || label === 'familyName' ? { label, to: at + all.length } : null
}

/** «Ana Lucía (first name) Pardo Ruiz (last name)»: each half with a bracket that says which it is. */
function joinGlossed(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const joined = claims.map((claim) => {
    const first = glossAt(claim.to, text)
    const other = first && OTHER_HALF.exec(text.slice(first.to, first.to + 100))?.[1]
    const end = first && other ? first.to + 1 + other.length : 0
    const second = end > 0 ? glossAt(end, text) : null
    if (!first || !other || !second || first.label === second.label) return claim
    const own = text.slice(claim.from, claim.to)
    const [givenName, familyName] = first.label === 'givenName' ? [own, other] : [other, own]
    return { ...claim, givenName, familyName, to: end, sure: true, declined: false, orElse: null }
  })
  const longer = joined.filter((c, i) => c !== claims[i])
  return longer.length === 0
    ? claims
    : joined.filter((c) => !longer.some((l) => c !== l && c.from >= l.from && c.to <= l.to))
}

function fillInitials(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const filled: NameClaim[] = []
  for (const name of claims) {
    const before = filled.at(-1)
    const isMeant =
      before?.givenName &&
      before.familyName &&
      /^\p{Lu}\.?$/u.test(before.givenName) &&
      name.givenName?.startsWith(before.givenName[0]!) &&
      name.familyName === null &&
      text.slice(before.to, name.from).trim() === '(' &&
      text[name.to] === ')'
    // «Lars (Eriksen)», «Lars (Eriksen, 120385)», «Lars (Eriksen – 120385)»
    const isClosed = text[name.to] === ')'
    const isFamily =
      before?.sure === true &&
      before.familyName === null &&
      name.rule === 'name.single' &&
      text.slice(before.to, name.from) === ' (' &&
      // Before a code stands the half that the list still needs.
      (isClosed
        ? endsLikeFamily(text.slice(name.from, name.to))
        : /^(?:[,:]? | [–—-] )\d{6}/u.test(text.slice(name.to, name.to + 9)))
    const to = isClosed ? name.to + 1 : name.to
    if (isFamily) filled[filled.length - 1] = { ...before, familyName: name.familyName, to, orElse: null }
    else if (isMeant)
      filled[filled.length - 1] = { ...name, familyName: before.familyName, from: before.from, to: name.to + 1 }
    else filled.push(name)
  }
  return filled
}

// « (surname: Zhao)», « (family name Kim, code 120385)», « (uzvārds – Nguyen)», « (given names Thanh Huyen, …)»
const TOLD = /^ \(([\p{L} ]{4,20}?)[ :=–-]{1,3}(\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)(?=[,;)])/u
const LONGEST = 100

/** What a bracket that opens at `at` calls one half of the name before it; null: it does not. */
export function toldInBracket(
  at: number,
  text: string,
): { readonly label: Label; readonly half: string; readonly to: number } | null {
  if (text[at + 1] !== '(') return null
  const [all, label, half] = TOLD.exec(text.slice(at, at + LONGEST)) ?? []
  const read = label === undefined ? null : readLabel(label)
  return (read === 'familyName' || read === 'givenName') && half ? { label: read, half, to: at + all!.length } : null
}

/** «Zhao Wenbo (surname: Zhao)», «Lars (family name Eriksen)»: a half of the name again, or the half that it lacks. */
function fillHalves(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const told = new Map<NameClaim, number>()
  const filled = claims.map((claim) => {
    const bracket = claim.givenName === null ? null : toldInBracket(claim.to, text)
    const whole = bracket && withHalf(claim, bracket.label, bracket.half, text)
    if (!whole) return claim
    const to = claim.familyName === null ? bracket.to : claim.to
    const name = { ...claim, ...whole, to, orElse: null }
    told.set(name, bracket.to)
    return name
  })
  if (told.size === 0) return claims
  return filled.filter((c) => ![...told].some(([name, to]) => c !== name && c.from >= name.from && c.to <= to))
}

function withHalf(
  { from, to, givenName, familyName }: NameClaim,
  label: Label,
  half: string,
  text: string,
): Pick<NameClaim, 'givenName' | 'familyName'> | null {
  if (familyName === null) return label === 'familyName' && !half.includes(' ') ? { givenName, familyName: half } : null
  const words = text.slice(from, to).split(' ')
  const own = half.split(' ')
  const others = words.filter((word) => !own.includes(word))
  if (others.length === 0 || others.length + own.length !== words.length) return null
  const [first, second] = [own.join(' '), others.join(' ')]
  return label === 'familyName' ? { givenName: second, familyName: first } : { givenName: first, familyName: second }
}
