// How a phrase is written in a locale: words, of which one that ends in * stands for any ending and a bare * for any
// word, and in round brackets, parted by |, what may stand in one place: «(my|our) (seat|place) (is|) free».

import { foldForCues } from '../../locales/locale.ts'

/** What a phrase still wants of the words that follow: nothing, a word and then more, or one of several. */
export type Rest = typeof SAID | Wanted | { readonly either: readonly Rest[] }

export const SAID = null

export interface Wanted {
  /** Folded. */
  readonly word: string
  readonly behind: Rest
}

/** A bracket stands between words, never within one. */
const GLUED = /[^\s(|]\(|\)[^\s|),]/u

/** Words as phrases have them, and the marks of what may stand in one place. */
const TOKEN = /(?:\+(?=\d))?[\p{L}\p{N}*](?:[\p{L}\p{N}*]|['’´`./&+-](?=[\p{L}\p{N}*]))*|[(|)]/gu

/** Reads a phrase; brackets that are not closed, or not opened, are an error of the locale. */
export function readPattern(pattern: string): Rest {
  if (GLUED.test(pattern)) throw new Error(`A bracket of the phrase «${pattern}» is not parted from its word`)
  const tokens = foldForCues(pattern).match(TOKEN) ?? []
  const { rest, before } = readBackwards(tokens, tokens.length, SAID)
  if (before !== 0) throw new Error(`Brackets do not match in the phrase «${pattern}»`)
  return rest
}

/** Reads the tokens before `end` up to where one of several begins; `after` follows them. */
function readBackwards(tokens: readonly string[], end: number, after: Rest): { rest: Rest; before: number } {
  let rest = after
  let before = end
  while (before > 0 && tokens[before - 1] !== '(' && tokens[before - 1] !== '|') {
    const token = tokens[--before]!
    if (token === ')') ({ rest, before } = readEither(tokens, before, rest))
    else rest = { word: keep(token), behind: rest }
  }
  return { rest, before }
}

/** Reads what may stand in one place, from before its closing bracket back to its opening one. */
function readEither(tokens: readonly string[], closing: number, after: Rest): { rest: Rest; before: number } {
  const either: Rest[] = []
  let before = closing
  do {
    const one = readBackwards(tokens, before, after)
    either.unshift(one.rest)
    before = one.before - 1
  } while (tokens[before] === '|')
  return { rest: { either }, before }
}

/** The same few thousand words make all the phrases: each is kept once. */
const kept = new Map<string, string>()

function keep(word: string): string {
  const known = kept.get(word)
  if (known === undefined) kept.set(word, word)
  return known ?? word
}

/** The words that may come next, each with what follows it; SAID where nothing more is wanted. */
export function whatMayCome(rest: Rest): readonly (Wanted | typeof SAID)[] {
  return rest !== SAID && 'either' in rest ? rest.either.flatMap(whatMayCome) : [rest]
}
