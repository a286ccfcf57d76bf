// «I work for the Riverside Trust in Glasgow»: behind an article a body is told of in a sentence, and the town abroad that
// it is in tells where, as no signature would. The embassies and schools in our own town are called so.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { LANDS } from '../text/lands.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isArticle, isTown } from './organisation-words.ts'

/** A claim of the text without the town abroad that it ends in. */
export function withoutTown(claim: OrganisationClaim, text: string): OrganisationClaim {
  const place = claim.rule === 'organisation.name' ? IN_PLACE.exec(claim.value) : null
  if (!place || !isAbroad(foldForCues(place[1]!))) return claim
  const before = /(\p{L}{1,5}) $/u.exec(text.slice(Math.max(0, claim.from - AN_ARTICLE), claim.from))?.[1]
  if (before === undefined || !isArticle(before.toLowerCase())) return claim
  return { ...claim, value: claim.value.slice(0, place.index), to: claim.to - place[0].length }
}

function isAbroad(town: string): boolean {
  return isTown(town) && !LANDS.has(town) && !OWN_TOWNS.has(town)
}

const OWN_TOWNS = new Set(everyOf(({ organisations }) => organisations.ownTowns ?? []))
const IN_PLACE = new RegExp(` (?:${anyOf(({ words }) => words.placePrepositions)}) (\\p{Lu}[\\p{L} ]{2,20})$`, 'u')
/** Letters of «the ». */
const AN_ARTICLE = 6
