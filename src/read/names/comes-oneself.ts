// «iešu pati saimniece, kas ir Līga Kalna», «I will come myself, the owner, who is Lilian Hill»: whoever says that they
// come in person tells what they are, and behind it who that is.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { around, within } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether a whole name is told of the writer who comes in person, in the same sentence. */
export function comesOneself(name: NameClaim, { cues, names, text, folded }: Findings): boolean {
  const { sure, declined, givenName, familyName, from } = name
  if (!sure || declined || !givenName || !familyName) return false
  const leads = WHO_IS.exec(folded.slice(Math.max(0, from - A_LEAD), from))?.[0].length
  if (leads === undefined) return false
  const isPerson = (c: Cue): boolean => c.kind === 'oneself' || c.kind === 'myself'
  const comes = around(cues, from - A_SENTENCE, from).findLast((c) => c.kind === 'iCome' && c.from < from)
  const self = comes && around(cues, comes.from, from).findLast((c) => isPerson(c) && c.from >= comes.from)
  if (!self || self.to > from - leads) return false
  return !/[.!?\n]/u.test(text.slice(self.to, from)) && !within(names, self.to, from).some((n) => n.sure)
}

const either = (list: readonly string[]): string => list.map((w) => foldForCues(w).replace('.', '\\.')).join('|')
const WORDS = ALL_HEARD.map(([, { words }]) => words)
// «, kas ir », «, who is », «, proti, », « – то есть »
const WHO_IS = new RegExp(
  `[,–—-] ?(?:(?:${either(WORDS.flatMap((w) => w.which))}) (?:${either(WORDS.flatMap((w) => w.copulas))})|(?:${either(WORDS.flatMap((w) => w.thatIs))})[.,:]{0,2}) $`,
  'u',
)
/** Letters of «, in other words: ». */
const A_LEAD = 26
const A_SENTENCE = 120
