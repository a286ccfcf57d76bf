// Legal forms typed small: «z/s Vējiņi», «sia Lielais Loms», «sia baltais vilnis», «as "Latvenergo"»; and what only looks
// like one, «my name as "Hong"».

import { everyOf, HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { isDepartment, isNoPartOfName } from './organisation-words.ts'

const SMALL_FORMS = new Set(everyOf(({ organisations }) => organisations.smallForms ?? []))

/** «z/s Vējiņi», «sia Lielais Loms»: a form typed small, which is no other word («as»), before a capital. */
export function isSmallForm({ folded }: Word, next: Word | undefined): boolean {
  return (
    next?.capital === true &&
    (folded.includes('/') || SMALL_FORMS.has(folded)) &&
    knownGivenNames(next.text).length === 0
  )
}

/** «Freie Stadt e.V.», «Otevřeno, z.s.»: letters with dots behind a capital are no other word. */
export function isDottedForm({ text }: Word, before: Word | undefined): boolean {
  return before?.capital === true && /^\p{L}{1,4}(?:\.\p{L}{1,2}){1,3}$/u.test(text)
}

/** How many words behind the small form `i` are its name, to somebody who types without capitals: «ооо балтийский якорь спасибо»; 0: nobody can tell. */
export function namedInSmall(text: string, words: readonly Word[], i: number, stops: ReadonlySet<number>): number {
  if (!SMALL_FORMS.has(words[i]!.folded) || words[i]!.capital) return 0
  for (let k = i + 1; k <= i + LONGEST + 1; k++) {
    const [word, run] = [words[k], k - i - 1]
    // «sia ozols un bērzs»
    if (word && AND.has(word.folded)) return 0
    const gap = word ? text.slice(words[k - 1]!.to, word.from) : ''
    if (gap !== ' ' || /^\d{4}/u.test(word!.text) || stops.has(word!.from) || isNoPartOfName(word!, text)) return run
    if (isDepartment(word!.folded) || knownGivenNames(word!.text).some((name) => name.case === 'nominative')) return 0
  }
  return 0
}

const AND = new Set(everyOf(({ organisations }) => organisations.and))

/** Words of such a name. */
const LONGEST = 3

/** «you wrote my name as "Hong"»: in a language of its own a form typed small is another word. */
export function isOtherSmallWord({ capital, folded, from, to }: Word, cues: readonly Cue[]): boolean {
  if (capital || !COMPARES.has(folded)) return false
  const near = around(cues, from - A_CLAUSE, to + A_CLAUSE)
  return near.some((c) => !HEARD[c.language].declines) && !near.some((c) => HEARD[c.language].declines)
}

const COMPARES = new Set(everyOf(({ words, declines }) => (declines ? [] : words.compares)))
const A_CLAUSE = 30
