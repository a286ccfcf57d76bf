// «…, ka esmu no Valsts kases. Tur vairs nestrādāju, nākšu no …»: the body right before is the one that was left, whatever
// verb told of it.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Stretch } from '../text/cover.ts'

/** Whether the clause behind a body says that somebody is there no more. */
export function isLeftThere({ to }: Stretch, text: string): boolean {
  const behind = /^[”“"»)]{0,2}[.,;:]? [^.!?;\n]{0,100}/u.exec(text.slice(to, to + LONGEST))?.[0]
  if (behind === undefined) return false
  const left = LEFT.exec(foldForCues(behind))
  // Another body, or somebody, may be named between.
  return left !== null && !/ \p{Lu}/u.test(behind.slice(FIRST_WORD, left.index))
}

/** Letters. */
const LONGEST = 110
/** Letters of «. T» and «, bet »: a sentence begins with a capital. */
const FIRST_WORD = 3

const LEFT = new RegExp(`(?<!\\p{L})(?:${anyOf(({ organisations }) => organisations.leftThere)})(?!\\p{L})`, 'u')
