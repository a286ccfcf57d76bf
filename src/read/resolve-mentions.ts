// Who is named in full once is called by a half of the name afterwards: «Edija kods ir …» of Edijs Lapsenītis,
// «T. Milleram …» of Tālis Millers. Whatever case the half stands in, it is the one whom it can mean.

import { ALL_HEARD } from '../locales/hearing.ts'
import { type Case, foldForCues, type Gender } from '../locales/locale.ts'
import type { NameClaim } from './find-names.ts'
import { knownGivenNames } from './given-names.ts'
import { normaliseCase } from './normalise-case.ts'

/** The claims, in order, with halves completed from the one full name that they can be a form of. */
export function resolveMentions(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  const bearers = claims.filter((c) => c.sure && isFull(c))
  if (bearers.length === 0) return claims
  return claims.map((claim) => {
    if (isFull(claim)) return claim
    const meant = bearers.filter((bearer) => canMean(text.slice(claim.from, claim.to), bearer))
    const names = new Set(meant.map((m) => foldForCues(`${m.givenName} ${m.familyName}`)))
    if (names.size !== 1) return claim
    const { givenName, familyName, gender } = meant[0]!
    return { ...claim, givenName, familyName, gender, sure: true, orElse: null }
  })
}

/** Given name and family name, both more than an initial. */
function isFull({ givenName, familyName }: NameClaim): boolean {
  return givenName !== null && familyName !== null && /\p{L}{2}/u.test(givenName) && /\p{L}{2}/u.test(familyName)
}

// «Edija», «T. Milleram», «Rudzītei F.», «Salmiņai»
const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu

function canMean(half: string, bearer: NameClaim): boolean {
  const words = half.match(WORDS) ?? []
  const initials = words.filter((w) => w.length === 1)
  const others = words.filter((w) => w.length > 1)
  if (others.length !== 1 || initials.length > 2) return false
  const [word] = others as [string]
  if (initials.length > 0)
    return foldForCues(bearer.givenName!).startsWith(foldForCues(initials[0]!)) && isFamilyForm(word, bearer)
  return isGivenForm(word, bearer) || isFamilyForm(word, bearer)
}

function isGivenForm(word: string, { givenName }: NameClaim): boolean {
  const first = foldForCues(givenName!.split(' ')[0]!)
  return foldForCues(word) === first || knownGivenNames(word).some((g) => foldForCues(g.nominative) === first)
}

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental']
const GENDERS: readonly Gender[] = ['male', 'female']

function isFamilyForm(word: string, { familyName, gender }: NameClaim): boolean {
  const spelled = normaliseCase(word)
  if (foldForCues(spelled) === foldForCues(familyName!)) return true
  return ALL_HEARD.some(([, locale]) =>
    (gender ? [gender] : GENDERS).some((g) =>
      CASES.some((c) => locale.undeclineFamilyName(spelled, c, g).includes(familyName!)),
    ),
  )
}
