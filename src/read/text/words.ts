// Text as words with positions, and the cues among them: all languages are heard at once.

import { foldForCues } from '../../locales/locale.ts'
import type { Language } from '../../vocabulary.ts'
import { combine } from './combine-cues.ts'
import { findByGrammar } from './grammar-cues.ts'
import { meantAsSaid } from './meant-otherwise.ts'
import { type CueKind, phrasesAt } from './phrases.ts'
import { remembered } from './remembered.ts'
import { withoutTakenBack } from './without-taken-back.ts'

export interface Word {
  readonly text: string
  readonly folded: string
  readonly from: number
  readonly to: number
  readonly capital: boolean
  /** More than one letter, all of them capitals. */
  readonly upper: boolean
  /** Its writer spells letters of the language with several others: «agjentuuraa». */
  readonly longhand?: boolean
}

// «O'Brien-D'Arcy», «van 't Hart», «p.k», «16.11.2017», «e-pasts», «R&D», «220777», «+1»; a slash parts «Liepa/Rīgas dome/120385», a dot «nevaru.Slimnīca» and «LLU.kods», a hyphen «Mežiņa-110250»
const WORD =
  /(?:\+(?=\d(?![\p{L}\p{N}]))|(?<!\p{L})['’](?=t \p{Lu}))?[\p{L}\p{N}](?:[\p{L}\p{M}\p{Nd}\p{Nl}]|['’´`&+-](?=[\p{L}\p{N}])(?!(?<=\p{L}-)\d{6}(?!\d))|\.(?=[\p{L}\p{N}])(?!(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll}|(?<=\p{Ll}{4}\.)\p{Ll}{4}|(?<=\p{Lu}{2}\.)(?:\p{Lu}\p{Ll}|\p{Ll}{4}|\p{Script=Cyrillic}{3}))|\/(?=[\p{L}\p{N}])(?!(?<=\p{L}{3}\/)(?:\p{Lu}\p{Ll}|\d{2})))*/gu

/** What a word is wherever it stands. */
const shapeOf = remembered((text): Omit<Word, 'from' | 'to'> => {
  // «ePaństwo», «openDemocracy», «d'Italia»
  const capital = text[0] !== text[0]!.toLowerCase() || /^\p{Ll}{1,5}['’]?\p{Lu}\p{Ll}/u.test(text)
  const upper = capital && text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)
  return { text, folded: foldForCues(text), capital, upper }
})

/** The words of a stretch of text, in order. */
export function findWords(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) {
    const from = match.index
    const { text, folded, capital, upper } = shapeOf(match[0])
    words.push({ text, folded, from, to: from + text.length, capital, upper })
  }
  return words
}

export type { CueKind }

export interface Cue {
  readonly kind: CueKind
  readonly language: Language
  readonly from: number
  readonly to: number
}

/** All cues in a run of words, in order of their first word. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < words.length; i++)
    for (const { source, end } of phrasesAt(words, i))
      cues.push({ ...source, from: words[i]!.from, to: words[end - 1]!.to })
  const meant = meantAsSaid(cues, words)
  const told = [...meant, ...combine(meant, words), ...findByGrammar(words, meant)]
  return withoutTakenBack(told.toSorted((a, b) => a.from - b.from))
}
