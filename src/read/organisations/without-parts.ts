// What only describes a body gives way where the mail names one: «Juridiskā pārvalde» to «Rīgas dome», «Novada domes
// priekšsēdētājs …» to «Viesītes novada pašvaldība».

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { OrganisationClaim } from './find-organisations.ts'

/** Without the parts, where the mail names a whole that they can be parts of. */
export function withoutParts(claims: readonly OrganisationClaim[], text: string): readonly OrganisationClaim[] {
  const wholes = claims.filter((c) => !c.part && !isOfAnyName(c, text))
  return wholes.length > 0 ? wholes.filter((c) => !isDescribed(c, wholes)) : claims
}

/** «I run the English-language library … Jūrmala English Library»: what a small head describes is named beside it. */
function isDescribed({ value, weak }: OrganisationClaim, claims: readonly OrganisationClaim[]): boolean {
  const head = value.slice(value.lastIndexOf(' ') + 1)
  return (
    weak &&
    /^\p{Ll}{4}/u.test(head) &&
    claims.some(
      (o) => !o.weak && /\p{Lu}\p{L}{0,40}$/u.test(o.value) && foldForCues(o.value).endsWith(` ${foldForCues(head)}`),
    )
  )
}

/** «skolas padome», «Novada domes priekšsēdētājs …»: small letters alone, but for the one that opens the sentence, name no body where another has a name of its own. */
function isOfAnyName({ value, rule, from }: OrganisationClaim, text: string): boolean {
  if (rule === 'organisation.stand-in') return false
  if (/^[\p{Ll} ,-]+$/u.test(value)) return true
  const first = /^(\p{Lu}\p{Ll}+) \p{Ll}+$/u.exec(value)?.[1]
  return (
    first !== undefined &&
    OF_ANY_BODY.has(first.toLowerCase()) &&
    OPENS_SENTENCE.test(text.slice(Math.max(0, from - 4), from))
  )
}

/** «Novada», «Ministrijas»: whose genitive says what a body belongs to and not what it is called. */
const OF_ANY_BODY = new Set(
  everyOf(({ organisations }) => [
    ...(organisations.ofAnyPlace ?? []),
    ...(organisations.nameFollowsHead
      ? []
      : [...organisations.heads].filter(([, head]) => head.case === 'genitive' && !head.plural).map(([form]) => form)),
  ]),
)

const OPENS_SENTENCE = /(?:^|\n|[.!?]) {0,3}$/u
