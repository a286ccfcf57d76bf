// Words of absence that keep nobody away: what cannot be done is another act («whose birthday I can't think of»), what is
// not there is something of theirs («whose passport unfortunately is not»), or they come in spite of it («Although he is
// on leave, he insists on being there»).

import { everyOf, HEARD } from '../../locales/hearing.ts'
import { firstFrom } from './cover.ts'
import type { Cue, Word } from './words.ts'

/** «can't even think of», «nevaru pateikt», «не могу назвать»: right behind a refusal stands a verb that is not of coming. */
export function isOfAnotherAct({ language, to }: Cue, words: readonly Word[]): boolean {
  const { otherActs, adverb } = HEARD[language].words
  let end = to
  for (const word of words.slice(firstFrom(words, to), firstFrom(words, to) + 2)) {
    if (word.capital || word.from - end !== 1) return false
    if (otherActs?.includes(word.folded)) return true
    if (!adverb?.test(word.folded)) return false
    end = word.to
  }
  return false
}

/** «whose passport unfortunately is not»: the clause of a cue is about what somebody has. */
export function isOfTheirs(cue: Cue, words: readonly Word[]): boolean {
  return opens(WHOSE, cue, words)
}

/** «Although he is on leave» */
export function isInSpite(cue: Cue, words: readonly Word[]): boolean {
  return opens(THOUGH, cue, words)
}

/** Whether one of some words stands in front of a cue in its clause; a mark of any kind parts clauses. */
function opens(openers: ReadonlySet<string>, { from }: Cue, words: readonly Word[]): boolean {
  let begin = from
  for (let i = firstFrom(words, from) - 1, n = 0; i >= 0 && n < LONGEST; i--, n++) {
    const { folded, to, from: at } = words[i]!
    if (begin - to !== 1) return false
    if (openers.has(folded) || openers.has(`${words[i - 1]?.folded} ${folded}`)) return true
    begin = at
  }
  return false
}

const WHOSE = new Set(everyOf(({ words }) => words.ofTheirs ?? []))
const THOUGH = new Set(everyOf(({ words }) => words.though ?? []))

/** Words of a clause. */
const LONGEST = 8
