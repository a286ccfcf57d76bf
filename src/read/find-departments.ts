// «Faculty of Social Sciences»: the capitals behind a department are its name and nobody's.

import { HEARD } from '../locales/hearing.ts'
import { firstFrom, type Stretch } from './cover.ts'
import { knownGivenNames } from './given-names.ts'
import type { Cue, Word } from './words.ts'

/** Departments with the names that «of» joins to them, in order. */
export function findDepartments(text: string, words: readonly Word[], cues: readonly Cue[]): readonly Stretch[] {
  return cues.flatMap((cue) => {
    const { joiners, and } = HEARD[cue.language].organisations
    const first = firstFrom(words, cue.to)
    const of = words[first]?.folded ?? ''
    // «Department, Ann Hale» and «Department Ann Hale» end at the department.
    if (cue.kind !== 'departments' || !joiners.includes(of) || and.includes(of)) return []
    let end = first
    for (let k = first; k < first + LONGEST; k++) {
      const [before, word] = [words[k - 1], words[k]]
      if (!before || !word || text.slice(before.to, word.from) !== ' ') break
      if (word.capital && knownGivenNames(word.text).length === 0) end = k
      else if (!joiners.includes(word.folded)) break
    }
    return end === first ? [] : [{ from: cue.from, to: words[end]!.to }]
  })
}

/** Words. */
const LONGEST = 8
