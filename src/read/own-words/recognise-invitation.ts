// The invitation comes back in every second answer, rewrapped, without its quote marks, in pieces. It is known text:
// whoever and whatever it names is nobody's statement. Compared by three words at a time, which survive rewrapping.

import { foldForCues } from '../../locales/locale.ts'

export interface KnownText {
  /** The text, folded. */
  readonly folded: string
  readonly shingles: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const WORD = /[\p{L}\p{N}]+/gu
const SHINGLE = 3
/** Share of a line's word triples that must be known; people do not write their own sentences this alike. */
const ENOUGH = 0.6

function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? []
}

function shinglesOf(words: readonly string[]): readonly string[] {
  const shingles: string[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.push(words.slice(i, i + SHINGLE).join(' '))
  return shingles
}

const remembered = new Map<string, KnownText>()

/** Prepares a text that was sent out (kept per text: the same invitation meets every mail). */
export function knowText(text: string): KnownText {
  let known = remembered.get(text)
  if (!known) {
    const folded = foldForCues(text)
    const words = wordsOf(folded)
    known = {
      folded,
      shingles: new Set(shinglesOf(words)),
      lines: new Set(
        folded
          .split('\n')
          .map((line) => wordsOf(line).join(' '))
          .filter((line) => line !== ''),
      ),
      words: new Set(words),
    }
    if (remembered.size > 100) remembered.clear()
    remembered.set(text, known)
  }
  return known
}

/** Whether a folded line is the known text's: most of its word triples are, or, if it is short, the whole line is one of its lines. */
export function isKnownLine(line: string, known: KnownText): boolean {
  const words = wordsOf(line)
  if (words.length === 0) return false
  // «Personas koda pirmo daļu: 091081»: whoever fills in its words says something of their own.
  if (words.some((word) => /\d{5}/u.test(word) && !known.words.has(word))) return false
  if (words.length < SHINGLE + 1) return known.lines.has(words.join(' '))
  const shingles = shinglesOf(words)
  return shingles.filter((shingle) => known.shingles.has(shingle)).length >= ENOUGH * shingles.length
}
