// Latvian typed where no Latvian letters are at hand: «piedaliishos» for «piedalīšos». Whoever writes so writes all words
// so; they are heard as if they were folded like any other.

import { everyOf } from '../../locales/hearing.ts'
import type { Word } from './words.ts'

/** Fewer words than this can be somebody's slip, a single capitalised name («Jaan Saar») another language. */
const FEWEST = 2

const HEARD_SO = everyOf(({ longhand }) => longhand ?? [])
const LETTERS = HEARD_SO.flatMap(({ letters }) => letters)

/** The words, those of a writer who spells long vowels twice folded to single ones. */
export function withoutLonghand(words: readonly Word[]): readonly Word[] {
  for (const { marks, spelled } of HEARD_SO) {
    const spelledOut = words.filter((w) => marks.test(w.text))
    if (spelledOut.length < FEWEST || spelledOut.every((w) => w.capital)) continue
    return words.map((word) => ({ ...word, folded: shorten(word.folded, spelled), longhand: true }))
  }
  return words
}

/** Words in longhand as they would stand with their letters, by which their cases are told: «agjentuuraa» → «aģentūrā». */
export function withLetters(words: readonly Word[]): readonly Word[] {
  return words.map((word) => (word.longhand ? { ...word, text: LETTERS.reduce(spell, word.text) } : word))
}

/** What was read from such words, as its writer spells: «Aģentūra» → «Agjentuura»; whoever typed one letter of the kind there has them. */
export function inLonghand(read: string, typed: string): string {
  if (LETTERS.some(([, letter]) => typed.toLowerCase().includes(letter))) return read
  return LETTERS.map(([long, letter]) => [letter, long] as const).reduce(spell, read)
}

function spell(text: string, [from, to]: readonly [string, string]): string {
  return text.replaceAll(from, to).replaceAll(capitalised(from), capitalised(to))
}

function capitalised(letters: string): string {
  return letters[0]!.toUpperCase() + letters.slice(1)
}

/** Whether two folded words differ in spelling alone: «zhanis» and «zanis», «liiga» and «liga». */
export function alikeInLonghand(a: string, b: string): boolean {
  return (
    a[0] === b[0] &&
    a.length !== b.length &&
    HEARD_SO.some(({ spelled }) => shorten(a, spelled) === shorten(b, spelled))
  )
}

/** A folded label as it is known: «organizaacija» → «organizacija». */
export function labelInShort(folded: string): string {
  return DOUBLED.test(folded) ? HEARD_SO.reduce((label, { spelled }) => shorten(label, spelled), folded) : folded
}

const DOUBLED = /aa|ii|uu/

function shorten(folded: string, spelled: readonly (readonly [string, string])[]): string {
  return spelled.reduce((word, [long, short]) => word.replaceAll(long, short), folded)
}
