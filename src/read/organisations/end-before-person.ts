// Where a run of capitals behind a lead ends because somebody is named in it: «UNHCR Tom Reed», «State Secretary Ann Hale».

import { knownGivenNames } from '../names/given-names.ts'
import { firstFrom, within } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { endBeforeLand } from './capital-runs.ts'
import { isHead, isPlaceWord } from './organisation-words.ts'

/** «UNHCR Tom Reed»: where a run of capitals ends in a person, it ends before them. */
export function endBeforePerson(text: string, words: readonly Word[], i: number): number {
  const end = endBeforeLand(text, words, i)
  const [given, family] = [words[end - 1], words[end]]
  const isPerson =
    end - 1 > i &&
    given!.capital &&
    knownGivenNames(given!.text).some((name) => name.case === 'nominative' && !name.familyToo) &&
    family!.capital &&
    !isHead(family!.folded) &&
    !isPlaceWord(family!.folded)
  return isPerson ? end - 2 : end
}

/** «on behalf of State Secretary Ann Hale», «from Delna Director Tom Reed»: before a post that a person's name follows; less than `i`: at once. */
export function endBeforePost(words: readonly Word[], i: number, end: number, cues: readonly Cue[]): number {
  const post = within(cues, words[i]!.from, words[end]!.from + LONGEST_POST).find(
    (c) => c.kind === 'posts' && c.from <= words[end]!.from && isBeforePerson(c, words),
  )
  return post ? firstFrom(words, post.from) - 1 : end
}

const LONGEST_POST = 40

function isBeforePerson({ to }: Cue, words: readonly Word[]): boolean {
  const given = words[firstFrom(words, to)]
  return given?.capital === true && given.from - to === 1 && knownGivenNames(given.text).length > 0
}
