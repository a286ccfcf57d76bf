// Organisations whose people are told by whose side they are on: «on Tilde's side», «from Delna's end».

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { withoutPossessive } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isCommonWord } from './organisation-words.ts'

/** «On Tilde's side», «from Delna's end»: a single capital in the genitive, whoever else is called so. */
export function* findSides(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const [i, side] of words.entries()) {
    const [before, owner] = [words[i - 2], words[i - 1]]
    const name = withoutPossessive(owner?.text ?? '')
    if (!name || !owner!.capital || !SIDES.has(side.folded) || isCommonWord(foldForCues(name))) continue
    if (!before || before.to - before.from > LONGEST_LEAD || text.slice(before.to, owner!.from) !== ' ') continue
    const { from, to } = owner!
    yield { value: name, from, to, rule: 'organisation.led', weak: true }
  }
}

const SIDES = new Set(everyOf(({ organisations }) => organisations.sides ?? []))
/** «on», «from» */
const LONGEST_LEAD = 4
