// Who is named in full once is called by a half of the name afterwards: «Edija kods ir …» of Edijs Lapsenītis,
// «T. Milleram …» of Tālis Millers. Whatever case the half stands in, it is the one whom it can mean.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { type Case, foldForCues, type Gender } from '../../locales/locale.ts'
import { once } from '../text/once.ts'
import { knownGivenNames } from './given-names.ts'
import type { NameClaim } from './name-claim.ts'
import { normaliseCase } from './normalise-case.ts'
import { asFamilies } from './row-of-families.ts'

/** The claims, in order, with halves completed from the one full name that they can be a form of. */
export function resolveMentions(found: readonly NameClaim[], text: string): readonly NameClaim[] {
  const claims = asFamilies(found.some((c) => c.orElse) ? asCalled(found, text) : found, text)
  const bearers = claims.flatMap((claim) =>
    (claim.sure || claim.rule === 'name.unknown') && isFull(claim) ? [asBearer(claim)] : [],
  )
  if (bearers.length === 0) return claims
  const longest = bearers.filter((bearer) => bearer.given.includes(' '))
  return claims.map((claim) => {
    const whole = longest.find((bearer) => bearer.claim !== claim && isBothGiven(claim, bearer))
    if (whole) return { ...claim, givenName: whole.claim.givenName, familyName: whole.claim.familyName, orElse: null }
    const half = isFull(claim) ? null : readHalf(text.slice(claim.from, claim.to))
    if (half === null) return claim
    const meant = bearers.filter((bearer) => canMean(half, bearer))
    if (new Set(meant.map((m) => `${m.given} ${m.family}`)).size !== 1) return claim
    const { givenName, familyName, gender, sure } = meant[0]!.claim
    return { ...claim, givenName, familyName, gender, sure: claim.sure || sure, orElse: null }
  })
}

/** «Piesakām Ingu Liepu. Inga būs …»: of two readings the one by whose given name somebody is called. */
function asCalled(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const called = new Set(claims.filter((c) => c.familyName === null).map((c) => text.slice(c.from, c.to)))
  return claims.map((claim) => {
    if (!claim.orElse) return claim
    const [isFirst, isOther] = [claim.givenName ?? '', claim.orElse.givenName].map((name) => called.has(name))
    if (isFirst === isOther) return claim
    return isOther ? { ...claim, ...claim.orElse, orElse: null } : { ...claim, orElse: null }
  })
}

/** «Ana Luíza» of Ana Luíza Carvalho: her two given names, taken for a whole name. */
function isBothGiven({ givenName, familyName, declined }: NameClaim, { given }: Bearer): boolean {
  return !declined && givenName !== null && familyName !== null && given === foldForCues(`${givenName} ${familyName}`)
}

/** Given name and family name, both more than an initial. */
function isFull({ givenName, familyName }: NameClaim): boolean {
  return givenName !== null && familyName !== null && /\p{L}{2}/u.test(givenName) && /\p{L}{2}/u.test(familyName)
}

interface Bearer {
  readonly claim: NameClaim
  /** Both parts folded, and the first of the given names. */
  readonly given: string
  readonly family: string
  readonly first: string
}

function asBearer(claim: NameClaim): Bearer {
  const [given, family] = [foldForCues(claim.givenName!), foldForCues(claim.familyName!)]
  return { claim, given, family, first: given.split(' ')[0]! }
}

/** One word of a name, with what it can be a form of. */
interface Half {
  readonly folded: string
  readonly initial: string | null
  /** Given names, folded. */
  readonly given: ReadonlySet<string>
  /** The word itself, as a name is spelled; and the family names that it can be a form of. */
  readonly spelled: string
  readonly family: { readonly [G in Gender]: () => ReadonlySet<string> }
}

// «Edija», «T. Milleram», «Rudzītei F.», «Salmiņai»
const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu

function readHalf(text: string): Half | null {
  const words = text.match(WORDS) ?? []
  const initials = words.filter((w) => w.length === 1)
  const [word, another] = words.filter((w) => w.length > 1)
  if (word === undefined || another !== undefined || initials.length > 2) return null
  const spelled = normaliseCase(word)
  return {
    folded: foldForCues(spelled),
    initial: initials[0] === undefined ? null : foldForCues(initials[0]),
    given: new Set([foldForCues(word), ...knownGivenNames(word).map((g) => foldForCues(g.nominative))]),
    spelled,
    family: { male: once(() => familyNames(spelled, 'male')), female: once(() => familyNames(spelled, 'female')) },
  }
}

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental']

function familyNames(spelled: string, gender: Gender): ReadonlySet<string> {
  return new Set(everyOf((locale) => CASES.flatMap((c) => locale.undeclineFamilyName(spelled, c, gender))))
}

/** «Ženijas» is a form of Ženija, «Jana» of Janis, «Kalvei-Dumpei» of Kalve-Dumpe: all but the endings is the same. For names that no list knows. */
export function sharesStem(word: string, nominative: string): boolean {
  const [a, b] = [word, nominative].map((w) => w.split('-').map((half) => half.replace(ENDING, ''))) as [
    string[],
    string[],
  ]
  return a.length === b.length && a.every((half, i) => half.length >= 3 && half === b[i])
}

const ENDING = new RegExp(`(?:${anyOf(({ caseEndings }) => caseEndings ?? [])})$`, 'u')

function canMean(half: Half, { claim, given, family, first }: Bearer): boolean {
  const genders = claim.gender ? [claim.gender] : (['male', 'female'] as const)
  // No case changes how a name begins.
  const isForm = half.spelled[0] === claim.familyName![0]
  const isFamily =
    half.folded === family ||
    // «Zemzara kungs» of Kārlis Zemzaris
    (isForm && sharesStem(half.folded, family)) ||
    (isForm && genders.some((gender) => half.family[gender]().has(claim.familyName!)))
  return half.initial === null
    ? half.given.has(first) || sharesStem(half.folded, first) || isFamily
    : given.startsWith(half.initial) && isFamily
}
