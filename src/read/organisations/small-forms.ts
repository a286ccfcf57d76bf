// Legal forms typed small: «z/s Vējiņi», «sia Lielais Loms», «as "Latvenergo"»; and what only looks like one, «my name as
// "Hong"».

import { ALL_HEARD, HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'

const SMALL_FORMS = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.smallForms ?? []))

/** «z/s Vējiņi», «sia Lielais Loms»: a form typed small, which is no other word («as»), before a capital. */
export function isSmallForm({ folded }: Word, next: Word | undefined): boolean {
  return (
    next?.capital === true &&
    (folded.includes('/') || SMALL_FORMS.has(folded)) &&
    knownGivenNames(next.text).length === 0
  )
}

/** «you wrote my name as "Hong"»: in a language of its own a form typed small is another word. */
export function isOtherSmallWord({ capital, folded, from, to }: Word, cues: readonly Cue[]): boolean {
  if (capital || !COMPARES.has(folded)) return false
  const near = around(cues, from - A_CLAUSE, to + A_CLAUSE)
  return near.some((c) => !HEARD[c.language].declines) && !near.some((c) => HEARD[c.language].declines)
}

const COMPARES = new Set(ALL_HEARD.flatMap(([, { words, declines }]) => (declines ? [] : words.compares)))
const A_CLAUSE = 30
