// «William ("Bill") Hanson», «Jānis „Džonis” Kalns»: between the halves of a name stands what its bearer is called by.

import type { Findings } from '../findings.ts'
import type { Sender } from './display-name.ts'
import type { NameClaim } from './name-claim.ts'
import { sameName } from './same-name.ts'

// « ("Bill") », « (Bill) », « „Džonis” »
const NICKNAME = /^ (?:\(["“„«]?(\p{Lu}\p{Ll}+)["”“»]?\)|["“„«](\p{Lu}\p{Ll}+)["”“»]) (?=\p{Lu})/u

/** The claims, in order, with a given name joined to the family name behind its bearer's nickname. */
export function withNicknames(claims: readonly NameClaim[], text: string): readonly NameClaim[] {
  if (!/["”“»)] \p{Lu}/u.test(text)) return claims
  const joined: NameClaim[] = []
  for (const claim of claims) {
    const at = claim.rule === 'name.single' ? joined.findLastIndex((c) => isNicknamed(c, claim, text)) : -1
    if (at < 0) joined.push(claim)
    else joined.splice(at, joined.length - at, { ...joined[at]!, familyName: claim.familyName, to: claim.to })
  }
  return joined
}

/** Whether a family name stands right behind a given name and a nickname. */
function isNicknamed(given: NameClaim, family: NameClaim, text: string): boolean {
  const { sure, givenName, familyName, declined, to } = given
  if (!sure || givenName === null || familyName !== null || declined || family.familyName === null) return false
  return NICKNAME.exec(text.slice(to, family.from + 1))?.[0].length === family.from - to
}

/** «William ("Bill") Hanson» of Bill Hanson: the writer as the passport has them. */
export function withoutNickname(sender: Sender, { names, text }: Findings): Sender {
  const { givenName, familyName } = sender
  if (!givenName || !familyName) return sender
  const own = names.find(
    (n) =>
      n.givenName !== null &&
      n.familyName !== null &&
      sameName({ givenName: null, familyName: { value: n.familyName } }, { givenName: null, familyName }) &&
      calledBy(n, text) === givenName.value,
  )
  return own ? { ...sender, givenName: { ...givenName, value: own.givenName! } } : sender
}

/** What stands between the halves of a name. */
function calledBy({ givenName, from, to }: NameClaim, text: string): string | undefined {
  const literal = text.slice(from, to)
  if (givenName === null || !literal.startsWith(givenName)) return undefined
  const [, bracketed, quoted] = NICKNAME.exec(literal.slice(givenName.length)) ?? []
  return bracketed ?? quoted
}
