// «Sintija no Zaļās brīvības»: behind a lead an adjective with a capital and a small noun in the genitive are a name, since
// nothing else would have the capital; but «no Zaļās mobilitātes nodaļas» names a department.

import { HEARD } from '../../locales/hearing.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isCommonWord, isDepartment, isHead, isPlaceWord } from './organisation-words.ts'

/** «Sintija no Zaļās brīvības», «no Zaļā tilta būs trīs»: a capital, which is word `i`, and a small noun that agree. */
export function inGenitive(text: string, words: readonly Word[], i: number, cue: Cue): OrganisationClaim | null {
  const [adjective, noun] = [words[i], words[i + 1]]
  const { fromGenitive } = HEARD[cue.language].organisations
  if (!fromGenitive || !adjective?.capital || adjective.upper || !noun || noun.capital || cue.to - cue.from > 2)
    return null
  if (text.slice(cue.to, noun.from) !== ` ${adjective.text} ` || isCommonWord(adjective.folded)) return null
  if (isHead(noun.folded) || isPlaceWord(adjective.folded) || isOfDepartment(text, words, i + 1)) return null
  const value = fromGenitive(adjective.text, noun.text)
  return value === null ? null : { value, from: adjective.from, to: noun.to, rule: 'organisation.led', weak: true }
}

/** «Sabiedriskā |transporta nodaļas», «Zaļās |enerģijas politikas departamenta»: from word `n` small words go on to a department. */
function isOfDepartment(text: string, words: readonly Word[], n: number): boolean {
  for (const [k, word] of words.slice(n, n + LONGEST).entries()) {
    if (k > 0 && (word.capital || text.slice(words[n + k - 1]!.to, word.from) !== ' ')) return false
    if (isDepartment(word.folded)) return true
  }
  return false
}

/** Words of the name of a department behind its first, with «nodaļas». */
const LONGEST = 4
