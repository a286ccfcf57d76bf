// «Zeltīte Jansone-», then «Bērza (130478)»: who wraps lines breaks a double name behind its hyphen. For whoever looks for
// names its halves are one word again.

import type { Cover } from '../text/cover.ts'
import type { Word } from '../text/words.ts'
import { knownGivenNames } from './given-names.ts'

/**
 * The words, in order, with the halves of broken names put together. `typed`: the text as it came, its lines not joined;
 * `taken`: stretches that are something else, as the body of «Anna Ozola-», then «Tieslietu ministrija».
 */
export function joinAtHyphen(words: readonly Word[], typed: string, taken: Cover): readonly Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const half = joined.at(-1)
    if (!half || !isBroken(half, word, joined.at(-2), typed) || taken.holds(half) || taken.holds(word))
      joined.push(word)
    else {
      const [text, folded] = [`${half.text}-${word.text}`, `${half.folded}-${word.folded}`]
      joined[joined.length - 1] = { ...half, text, folded, to: word.to }
    }
  }
  return joined
}

/** Whether one word goes on in the next line as another; «Ozola-», then «Juris Kalns» is a list. */
function isBroken(half: Word, rest: Word, before: Word | undefined, typed: string): boolean {
  if (rest.from - half.to > A_WRAP || !WRAP.test(typed.slice(half.to, rest.from))) return false
  if (!CAPITAL.test(half.text) || !CAPITAL.test(rest.text)) return false
  if (knownGivenNames(rest.text).length === 0) return true
  // «Karl-», then «Heinz Meyer»; not «John Lee-», then «Anna Ozola»
  return knownGivenNames(half.text).length > 0 && knownGivenNames(before?.text ?? '').length === 0
}

const WRAP = /^-[ \u00a0]{0,2}\n {0,3}$/u
const A_WRAP = 8
const CAPITAL = /^\p{Lu}\p{L}*\p{Ll}(?:-\p{Lu}\p{Ll}+)?$/u
