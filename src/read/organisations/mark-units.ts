// A school, an institute or an office that stands right beside its university or embassy is a unit of it, as in the
// lines of a signature: «School of Law and Government / Dublin City University». People come from the whole.

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { OrganisationClaim } from './find-organisations.ts'

/** The claims, in order, each a part that is a unit of the body beside it. */
export function markUnits(claims: readonly OrganisationClaim[], text: string): readonly OrganisationClaim[] {
  return claims.map((claim, i) => {
    const [before, after] = [claims[i - 1], claims[i + 1]]
    const isUnit =
      (after && ADJOINS.test(text.slice(claim.to, after.from)) && isUnitOf(claim, after)) ||
      (before && ADJOINS.test(text.slice(before.to, claim.from)) && isUnitOf(claim, before)) ||
      isInBrackets(claim, text)
    return isUnit ? { ...claim, part: true } : claim
  })
}

/** A line's end, or a space where the program broke it, a comma, a dash or a bar; between a body's name in one language and in another also the first of them. */
const ADJOINS = /^(?: |, |,? {0,3}\n {0,3}(?:[^\n\d]{2,60} [/|] )?| {0,2}[-–—|/·•] {0,2})$/u

function isUnitOf(unit: OrganisationClaim, whole: OrganisationClaim): boolean {
  if (unit.rule !== 'organisation.name' && unit.rule !== 'organisation.nominative') return false
  return UNITS.some(
    (u) => holdsAny(whole.value, u.wholes) && holdsAny(unit.value, u.units) && !holdsAny(unit.value, u.wholes),
  )
}

/** «, Oxfam (Regional Office)»: in brackets behind a cell of capitals that begins with no given name. */
function isInBrackets({ value, from }: OrganisationClaim, text: string): boolean {
  const cell = CELL_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_CELL), from))?.[1]
  return (
    cell !== undefined &&
    value.split(' ').length < 3 &&
    UNITS.some((u) => holdsAny(value, u.units) && !holdsAny(value, u.wholes)) &&
    knownGivenNames(cell).length === 0
  )
}

const CELL_BEFORE = /[,;:–-] (\p{Lu}\p{L}+)[^,;:()\n]{0,50} ?\($/u
const LONGEST_CELL = 80

const UNITS = everyOf(({ organisations }) => organisations.units ?? [])

function holdsAny(value: string, heads: readonly string[]): boolean {
  return value
    .toLowerCase()
    .split(' ')
    .some((word) => heads.includes(word))
}
