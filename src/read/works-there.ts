// A verb of work beside an organisation makes it somebody's own, be it the host's or in the locative.

import { around } from './cover.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import type { Cue } from './words.ts'

/** «strādāju Valsts kasē», «Kultūras centrā ar šo jautājumu nodarbojos es»: in the same sentence. */
export function worksThere({ from, to, rule }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return around(cues, from - NEAR, to + NEAR).some((c) => {
    if (c.kind !== 'works') return false
    if (c.to <= from) return !/[\n.!?]/u.test(text.slice(c.to, from))
    // «Kultūras centrā ar šo jautājumu nodarbojos es»
    return rule === 'organisation.locative' && c.from >= to && /^[^\n.,;!?]*$/u.test(text.slice(to, c.from))
  })
}

/** A verb of work is looked for within so many letters. */
const NEAR = 60
