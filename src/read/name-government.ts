// What the words around a name say of it: a verb or preposition in front makes it an object («piesakām», «вместо»), a
// noun behind it a genitive («… vietā»), a post or title beside it tells the bearer's gender («direktori», «kundze»).

import { ALL_HEARD } from '../locales/hearing.ts'
import type { Gender } from '../locales/locale.ts'
import type { Governed } from './resolve-name.ts'
import type { Cue, Word } from './words.ts'

interface Surroundings {
  readonly text: string
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
}

/** How many words of small letters may stand between the verb and the name: «deleģējam uz šo tikšanos Vidvudu Straumi». */
const REACH = 4
/** A line this long goes on in the next. */
const FULL_LINE = 55

/** What governs the name between two positions. */
export function governing(surroundings: Surroundings, from: number, to: number): Governed {
  const { text, cues } = surroundings
  const genitive = cues.some(
    (c) => c.kind === 'afterGenitive' && c.from >= to && c.from - to <= 2 && /^ $/u.test(text.slice(to, c.from)),
  )
  if (genitive) return 'genitive'
  let small = 0
  for (const word of wordsBefore(surroundings, from)) {
    // Another name says nothing; a verb may begin the sentence.
    if (word.capital && !/(?:^|[.:!?\n]\s*)$/u.test(text.slice(Math.max(0, word.from - 3), word.from))) continue
    const lower = word.text.toLowerCase()
    if (governs('object', lower)) return small === 0 ? 'object' : 'oblique'
    if (governs('subject', lower) || ++small > REACH) return null
  }
  return null
}

function governs(part: 'object' | 'subject', word: string): boolean {
  return ALL_HEARD.some(([, locale]) => locale.government?.[part].test(word))
}

/** The words in front of a position, nearest first, back to the beginning of the sentence or of the line. */
function* wordsBefore({ text, words }: Surroundings, from: number): Generator<Word> {
  let right = from
  for (let i = lastBefore(words, from); i >= 0; i--) {
    const word = words[i]!
    const gap = text.slice(word.to, right)
    if (/[.:;!?]/u.test(gap) || (gap.includes('\n') && !isWrapped(text, word.to))) return
    yield word
    right = word.from
  }
}

/** The index of the last word that ends before a position. */
function lastBefore(words: readonly Word[], from: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a line that ends here is long enough to have been broken by the mail program. */
export function isWrapped(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return at - start >= FULL_LINE && !text.startsWith('\n\n', at)
}

/** The bearer's gender, where the word right in front of a name or right behind it tells it; null: it does not. */
export function genderBeside(surroundings: Surroundings, from: number, to: number): Gender | null {
  const { text, words, cues } = surroundings
  const i = lastBefore(words, from)
  const beside = [words[i], words.find((w) => w.from >= to)].filter(
    (w) => w && /^[ ,]{1,2}$/u.test(w.from < from ? text.slice(w.to, from) : text.slice(to, w.from)),
  )
  for (const word of beside) {
    if (!cues.some((c) => c.kind === 'posts' && c.from <= word!.from && word!.to <= c.to)) continue
    const lower = word!.text.toLowerCase()
    for (const [, { genderWords }] of ALL_HEARD) {
      const genders = (['male', 'female'] as const).filter((gender) => genderWords?.[gender].test(lower))
      if (genders.length === 1) return genders[0]!
    }
  }
  return null
}
