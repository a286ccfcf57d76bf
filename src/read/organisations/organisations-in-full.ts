// «The Embassy will be represented by …», signed «Embassy of Poland in Riga»: a mail that gives the long name of a body
// calls it by the head alone elsewhere. A short form that the mail itself does not explain stays as it is.

import { foldForCues } from '../../locales/locale.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isHead, isTown, NOUN_JOINERS } from './organisation-words.ts'

/** The claims, with the long name where it is the only one that a short one can stand for. `writer`: what the From header shows. */
export function inFull(claims: readonly OrganisationClaim[], writer: string | null): readonly OrganisationClaim[] {
  // «FERREIRA Lucia, World Bank»: of a person and a body, the body
  const shown = writer ? writer.split(/[,(|]/u).map((part) => part.trim()) : []
  if (!claims.some((c) => isBare(c) || shown.some((body) => isBranchOf(c, body)))) return claims
  const named = [...claims.map(({ value }) => value), ...shown]
  const values = [...new Map(named.map((value) => [foldForCues(value), value])).entries()]
  return claims.map((claim) => {
    const owner = shown.find((body) => isBranchOf(claim, body))
    if (owner) return { ...claim, value: owner }
    if (!isBare(claim)) return claim
    const short = foldForCues(claim.value)
    // «Embassy of Poland» and «Embassy of Poland in Riga» are one.
    const [whole, ...others] = values
      .filter(([long]) => isShortOf(short, long))
      .toSorted(([a], [b]) => a.length - b.length)
    return whole && others.every(([long]) => long.startsWith(`${whole[0]} `)) ? { ...claim, value: whole[1] } : claim
  })
}

/** «Embassy», «Country Office»: a head, and at most one word more; «UNESCO» is whole. */
function isBare({ value }: OrganisationClaim): boolean {
  const words = value.split(' ')
  return words.length <= 2 && !/^\p{Lu}{2}/u.test(words.at(-1)!) && isHead(foldForCues(words.at(-1)!))
}

/** «Riga Resident Office» of «EBRD Riga Resident Office»: the header says whose it is, in capitals right before. */
function isBranchOf({ value }: OrganisationClaim, body: string): boolean {
  return (
    isHead(foldForCues(value.split(' ').at(-1)!)) &&
    body.endsWith(` ${value}`) &&
    /^\p{Lu}{2,8}$/u.test(body.slice(0, -value.length - 1))
  )
}

/** «Country Office» of «WHO Country Office», «Embassy» of «Embassy of Poland» and of «British Embassy Riga». */
function isShortOf(short: string, long: string): boolean {
  const at = ` ${long} `.indexOf(` ${short} `)
  if (at < 0 || short === long) return false
  const behind = long.slice(at + short.length).trimStart()
  return behind === '' || NOUN_JOINERS.has(behind.split(' ', 1)[0]!) || isTown(behind)
}
