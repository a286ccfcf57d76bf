// Towns in the names of bodies: at the end of one («Freie Universität Berlin»), whose it is («Copenhagen's»), and at the
// beginning of another («Vilnius University»).

import { everyOf } from '../../locales/hearing.ts'
import { withoutPossessive } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import type { Surroundings } from './organisation-head.ts'
import { isTown } from './organisation-words.ts'

/** «Freie Universität Berlin»: a town before a mark or a small letter. */
export function isTownAtEnd({ text, words, stops, organisations }: Surroundings, k: number): boolean {
  const { capital, folded, from, to } = words[k]!
  if (organisations.goesOn !== null || !capital || stops.has(from) || !isTown(folded)) return false
  return /^\s*(?:$|[\n,;.)(]| \p{Ll})/u.test(text.slice(to, to + 4))
}

/** «Copenhagen's» */
export function isTownsOwn({ folded }: Word): boolean {
  const town = withoutPossessive(folded)
  return town !== null && isTown(town)
}

/** «Vilnius University», «Riga Technical University»: a town with a head behind it that has units is a body of its own. */
export function opensWithTown({ text, words, organisations }: Surroundings, k: number): boolean {
  if (organisations.goesOn !== null || !words[k]!.capital || !isTown(words[k]!.folded)) return false
  return [1, 2].some((n) => {
    const last = words[k + n]
    return last?.capital === true && isWhole(last) && /^[\p{L} ]*$/u.test(text.slice(words[k]!.to, last.from))
  })
}

/** «University» */
export function isWhole({ folded }: Word): boolean {
  return WHOLES.has(folded)
}

const WHOLES = new Set(everyOf(({ organisations }) => (organisations.units ?? []).flatMap((u) => u.wholes)))
