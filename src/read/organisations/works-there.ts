// A verb of work beside an organisation makes it somebody's own, be it the host's or in the locative.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { around } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { compileStems } from './organisation-words.ts'

/** «strādāju Valsts kasē», «Kultūras centrā ar šo jautājumu nodarbojos es»: in the same sentence. */
export function worksThere({ from, to, rule }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  if (rule === 'organisation.locative' && isHabit(text.slice(Math.max(0, from - NEAR), from))) return true
  return around(cues, from - NEAR, to + NEAR).some((c) => {
    if (c.kind !== 'works') return false
    if (c.to <= from) return !/[\n.!?]/u.test(text.slice(c.to, from))
    // «Kultūras centrā ar šo jautājumu nodarbojos es»
    return rule === 'organisation.locative' && c.from >= to && /^[^\n.,;!?]*$/u.test(text.slice(to, c.from))
  })
}

/** «Anna Ozola, juriste Rīgas domē»: a post right before the place; not «akadēmijas pārstāvji Ministru kabinetā», where they go. */
export function hasPostThere({ from }: OrganisationClaim, cues: readonly Cue[]): boolean {
  if (around(cues, from, from + 1).some((c) => c.kind === 'meeting' && c.from === from)) return false
  const before = around(cues, from - 2, from).filter((c) => c.to === from - 1)
  return before.some((c) => c.kind === 'posts' && c.to - c.from > A_TITLE) && !before.some((c) => c.kind === 'several')
}

/** Letters of «kungs»: who is called so works nowhere by it. */
const A_TITLE = 5

/** A verb of work is looked for within so many letters. */
const NEAR = 60

/** «Ikdienā rēķinu inflāciju Centrālajā statistikas pārvaldē», «jau desmit gadus …»: what is done there day by day is work, whatever it is. */
function isHabit(before: string): boolean {
  return (foldForCues(before.split(/[.!?\n]/u).at(-1)!).match(/\p{L}+/gu) ?? []).some((word) => HABIT.test(word))
}

const HABIT = compileStems(everyOf(({ organisations }) => organisations.habitually ?? []))
