// «Krišjāņa Valdemāra iela 5», «Brīvības bulvāris»: an address holds the names of people who come to no meeting.

import { knownGivenNames } from '../names/given-names.ts'
import { firstFrom, type Stretch } from './cover.ts'
import type { Cue, Word } from './words.ts'

/** «Krišjāņa Valdemāra iela», «ул. Гертрудес»: the name of a street is nobody's. */
export function findAddresses(text: string, words: readonly Word[], cues: readonly Cue[]): readonly Stretch[] {
  return cues
    .filter((c) => c.kind === 'streets')
    .map((cue) => {
      const i = firstFrom(words, cue.from)
      // No comma is crossed: «Ieva Kalniņa, Brīvības iela 5».
      const before = words
        .slice(Math.max(0, i - 3), i)
        .filter((w) => w.capital && cue.from - w.from < 40 && !/[,;|\n\t]| [–—/-] /u.test(text.slice(w.to, cue.from)))
      // «Peter Lane, 120385»: behind a given name, with no number before it or right behind
      const [given, family, after] = [words[i - 1], words[i]!, words[i + 1]]
      if (given && isBearer(given, family, text)) return null
      return { from: before[0]?.from ?? cue.from, to: after?.capital && after.from - cue.to <= 2 ? after.to : cue.to }
    })
    .filter((address) => address !== null)
}

/** Whether a street word is the family name of the given name right before it, and no house number stands beside them. */
function isBearer(given: Word, family: Word, text: string): boolean {
  return (
    given.capital &&
    family.capital &&
    !family.upper &&
    text.slice(given.to, family.from) === ' ' &&
    knownGivenNames(given.text).some((name) => name.case === 'nominative') &&
    !/[\p{Lu}\d][\p{L}\d]{0,20},? $/u.test(text.slice(Math.max(0, given.from - 24), given.from)) &&
    !/^,? ?\d{1,3}(?!\d)/u.test(text.slice(family.to, family.to + 7))
  )
}
