// «Faculty of Social Sciences», «Press and Public Affairs Unit»: the capitals beside a department are its name and
// nobody's.

import { HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { firstFrom, type Stretch } from '../text/cover.ts'
import { cuesOf } from '../text/cues-by-kind.ts'
import type { Cue, Word } from '../text/words.ts'

/** Departments with the names that stand before them or that «of» joins to them, in order. */
export function findDepartments(text: string, words: readonly Word[], cues: readonly Cue[]): readonly Stretch[] {
  return cuesOf(cues, 'departments').flatMap((cue) => [
    ...namedBefore(text, words, cue),
    ...namedBehind(text, words, cue),
  ])
}

/** «Cultural Diplomacy Team»: two capitals at least, of which the first is no given name. */
function namedBefore(text: string, words: readonly Word[], cue: Cue): readonly Stretch[] {
  const { and, nameFollowsHead } = HEARD[cue.language].organisations
  const i = firstFrom(words, cue.from)
  if (HEARD[cue.language].declines || !nameFollowsHead || !words[i]?.capital) return []
  let begin = i
  for (let k = i - 1; k >= 0 && i - k < LONGEST; k--) {
    const word = words[k]!
    if (text.slice(word.to, words[k + 1]!.from) !== ' ') break
    if (word.capital && knownGivenNames(word.text).length === 0) begin = k
    else if (!and.includes(word.folded)) break
  }
  return i - begin < 2 ? [] : [{ from: words[begin]!.from, to: cue.to }]
}

function namedBehind(text: string, words: readonly Word[], cue: Cue): readonly Stretch[] {
  const { joiners, and } = HEARD[cue.language].organisations
  const first = firstFrom(words, cue.to)
  const of = words[first]?.folded ?? ''
  // «Department, Ann Hale» and «Department Ann Hale» end at the department.
  if (!joiners.includes(of) || and.includes(of)) return []
  let end = first
  for (let k = first; k < first + LONGEST; k++) {
    const [before, word] = [words[k - 1], words[k]]
    if (!before || !word || text.slice(before.to, word.from) !== ' ') break
    if (word.capital && knownGivenNames(word.text).length === 0) end = k
    else if (!joiners.includes(word.folded)) break
  }
  return end === first ? [] : [{ from: cue.from, to: words[end]!.to }]
}

/** Words. */
const LONGEST = 8
