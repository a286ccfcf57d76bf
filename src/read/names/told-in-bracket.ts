// What a bracket right behind a name tells of it: «K. Vītola (Kristīne)» what the initial stands for, «Lars (Eriksen,
// 120385)» the half that the list still needs, «Zhao Wenbo (surname: Zhao)» which of its words is the family name.

import { anyOf } from '../../locales/hearing.ts'
import { type Label, readLabel } from '../text/labels.ts'
import { endsLikeFamily } from './family-endings.ts'
import type { NameClaim } from './name-claim.ts'
import { isInPaper, withHalfInPaper } from './name-in-paper.ts'
import { labelWithin, NAME_WORDS } from './told-halves.ts'

const COPULAS = anyOf(({ words }) => words.copulas)

/** The claims, in order, with what their brackets tell. */
export function withBrackets(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  return fillHalves(fillInitials(claims, text), text)
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
      (isClosed ? endsLikeFamily(text.slice(name.from, name.to)) : CODE_BEHIND.test(text.slice(name.to, name.to + 9)))
    const to = isClosed ? name.to + 1 : name.to
    const inPaper = before && withHalfInPaper(before, name, text)
    const called = isClosed ? -1 : calledBefore(filled, name, text)
    if (before && (isWholeBehindNickname(before, name, text) || isInPaper(before, name, text)))
      // «Džeisonu Vaitu (031069). Pasē viņš ir Jason White»: the code between them stays outside.
      filled[filled.length - 1] = {
        ...name,
        from: before.from,
        to: /\d{6}/u.test(text.slice(before.to, name.from)) ? before.to : name.to,
      }
    else if (inPaper) filled[filled.length - 1] = inPaper
    else if (called >= 0) filled[called] = { ...filled[called]!, familyName: name.familyName, orElse: null }
    else if (before && isFamilyBehindPost(before, name, text))
      filled[filled.length - 1] = { ...before, familyName: name.familyName, orElse: null }
    else if (isFamily) filled[filled.length - 1] = { ...before, familyName: name.familyName, to, orElse: null }
    else if (isMeant)
      filled[filled.length - 1] = { ...name, familyName: before.familyName, from: before.from, to: name.to + 1 }
    else filled.push(name)
  }
  return filled
}

/** «only Bob (Robert Hale, DOB 2/3/68)»: whoever is called so, in full. */
function isWholeBehindNickname(given: NameClaim, name: NameClaim, text: string): boolean {
  return (
    given.sure &&
    given.familyName === null &&
    name.sure &&
    name.givenName !== null &&
    name.familyName !== null &&
    !(given.gender && name.gender && given.gender !== name.gender) &&
    text.slice(given.to, name.from) === ' (' &&
    /^(?:\)|[,;:]? [^()\n]{0,20}\d)/u.test(text.slice(name.to, name.to + 24))
  )
}

/** «Sandijs, our lawyer (Brūveris, 060681)»: before the code stands the half that the list still needs. */
function isFamilyBehindPost(given: NameClaim, { rule, from, to }: NameClaim, text: string): boolean {
  return (
    given.sure &&
    given.givenName !== null &&
    given.familyName === null &&
    rule === 'name.single' &&
    POST_BETWEEN.test(text.slice(given.to, from)) &&
    CODE_BEHIND.test(text.slice(to, to + 9))
  )
}

/**
 * «our volunteer Rudolf, that tall fellow who ran the workshops (it's Hale, 050892)»: which of the names before is the given
 * one that such a bracket, a clause behind it, fills; negative: none is. */
function calledBefore(before: readonly NameClaim[], { rule, familyName, from, to }: NameClaim, text: string): number {
  if (rule !== 'name.single' || familyName === null || !CODE_BEHIND.test(text.slice(to, to + 9))) return -1
  const lead = IN_BRACKET.exec(text.slice(Math.max(0, from - A_LEAD), from))?.[0].length
  const at = before.findLastIndex((n) => n.sure)
  const given = before[at]
  if (lead === undefined || !given?.givenName || given.familyName !== null || from - given.to > LONGEST) return -1
  return CLAUSE.test(text.slice(given.to, from - lead)) ? at : -1
}

/** « (», « (it's », « (uzvārdā », « (это » */
const IN_BRACKET = / \((?:\p{Ll}[\p{Ll}'’ ]{0,14} )?$/u
const A_LEAD = 20
const CLAUSE = /^(?:, [^().!?;:\n]{2,90})?$/u

const POST_BETWEEN = /^, \p{Ll}[\p{Ll} '’-]{2,60} \($/u
const CODE_BEHIND = /^(?:[,:;]? | [–—-] )\d{6}/u

// « (surname: Zhao)», « (family name Kim, code 120385)», « (uzvārds – Nguyen)», « (given names Thanh Huyen, …)»
const TOLD = /^ \(([\p{L} ]{4,20}?)[ :=–-]{1,3}(\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)(?=[,;)])/u
const LONGEST = 100

// « (Zhao is the surname)», « (Ortega Vidal are my two surnames)», « (Tran – family name)»
const TOLD_BEHIND = new RegExp(
  String.raw`^ \((${NAME_WORDS})(?: (?:${COPULAS}|[–—-]))? (\p{Ll}[\p{Ll} '’]{2,40})(?=[,;)])`,
  'u',
)

/** What a bracket that opens at `at` calls one half of the name before it; null: it does not. */
export function toldInBracket(
  at: number,
  text: string,
): { readonly label: Label; readonly half: string; readonly to: number } | null {
  if (text[at + 1] !== '(') return null
  const bracket = text.slice(at, at + LONGEST)
  const [before, label, half] = TOLD.exec(bracket) ?? []
  const read = label === undefined ? null : readLabel(label)
  if ((read === 'familyName' || read === 'givenName') && half) return { label: read, half, to: at + before!.length }
  const [behind, name, gloss] = TOLD_BEHIND.exec(bracket) ?? []
  const told = gloss === undefined ? null : labelWithin(gloss)
  return told === 'familyName' || told === 'givenName' ? { label: told, half: name!, to: at + behind!.length } : null
}

/** «Zhao Wenbo (surname: Zhao)», «Lars (family name Eriksen)»: a half of the name again, or the half that it lacks. */
function fillHalves(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const told = new Map<NameClaim, number>()
  const filled = claims.map((claim) => {
    const bracket = toldInBracket(claim.to, text)
    const whole = bracket && withHalf(claim, bracket.label, bracket.half, text)
    if (!whole) return claim
    const to = claim.familyName === null ? bracket.to : claim.to
    const name = { ...claim, ...whole, to, sure: true, orElse: null }
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
  if (familyName === null)
    return givenName !== null && label === 'familyName' && !half.includes(' ') ? { givenName, familyName: half } : null
  const words = text.slice(from, to).split(' ')
  const own = half.split(' ')
  const others = words.filter((word) => !own.includes(word))
  if (others.length === 0 || others.length + own.length !== words.length) return null
  const [first, second] = [own.join(' '), others.join(' ')]
  return label === 'familyName' ? { givenName: second, familyName: first } : { givenName: first, familyName: second }
}
