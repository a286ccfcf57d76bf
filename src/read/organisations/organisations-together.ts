// «Rīgas dome un Liepājas muzejs piesaka Annu Ozolu un Juri Kalnu»: two bodies in one breath before two people or more.
// Whose is which nobody can tell, unless each is called again beside its own: «no domes – Anna Ozola».

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isNext } from './organisations-in-order.ts'

/** The only two bodies that a mail names, before two people or more in the same sentence; empty: it is no such mail. */
export function namedTogether(
  claims: readonly OrganisationClaim[],
  frames: readonly PersonFrame[],
  { text }: Findings,
): readonly OrganisationClaim[] {
  const [first, second, third] = claims
  if (!first || !second || third || first.value === second.value || !isNext(text, first.to, second.from)) return []
  if (/,/u.test(text.slice(first.to, second.from))) return []
  const people = frames.filter((f) => f.to > 0 && f.role !== 'mentioned')
  const begin = Math.min(...people.map((f) => f.from))
  if (people.length < 2 || begin < second.to) return []
  return begin - second.to < NEAR && !/[\n.]/u.test(text.slice(second.to, begin)) ? [first, second] : []
}

const NEAR = 120

/** «no domes – Anna Ozola», «from the embassy: Ann Hale»: the one of which a word stands again right before a person; null: neither. */
export function calledAgain(
  frame: PersonFrame,
  together: readonly OrganisationClaim[],
  { folded }: Findings,
): OrganisationClaim | null {
  const said = /(?<!\p{L})(\p{L}{4,30}) ?[–—:-] ?$/u.exec(folded.slice(Math.max(0, frame.from - 40), frame.from))?.[1]
  if (!said) return null
  const stem = said.slice(0, Math.max(4, said.length - 3)).slice(0, said.length - 1)
  const called = together.filter(({ value }) =>
    foldForCues(value)
      .split(' ')
      .some((word) => word.startsWith(stem)),
  )
  return called.length === 1 ? called[0]! : null
}
