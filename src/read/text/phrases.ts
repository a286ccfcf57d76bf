// The phrases of all languages, by their first words and, where many begin alike, by the next ones: hearing eighty
// thousand costs no more than hearing eighty.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { type Cues, foldForCues, type Words } from '../../locales/locale.ts'
import type { Language } from '../../vocabulary.ts'
import { remembered } from './remembered.ts'

export type CueKind =
  | keyof Cues
  | 'works'
  | 'sends'
  | 'monthFirst'
  | 'codeWords'
  | 'otherNumberWords'
  | 'posts'
  | 'departments'
  | 'streets'
  | 'relatives'
  | 'animals'
  | 'standIns'
  | 'leads'
  | 'nobodys'
  | 'taglines'
  | 'disclaimers'

interface Phrase {
  readonly kind: CueKind
  readonly language: Language
  /** Its place among the phrases: of those that begin at one word the earlier ones are heard first. */
  readonly order: number
  /** Folded words; one that ends in * stands for any ending, a bare * for any word. */
  readonly words: readonly string[]
}

/** Phrases that begin alike: a few are tried one by one, many divided by their next word when they are first looked at. */
interface Bundle {
  readonly phrases: Phrase[]
  divided: Divided | null
}

interface Divided {
  /** Those that have no next word, and those of which several words may come next. */
  readonly others: readonly Phrase[]
  readonly byNext: ReadonlyMap<string, Bundle>
}

/** So many phrases are tried as quickly as a word is looked up. */
const A_FEW = 8

const PHRASE_WORD = /(?:\+(?=\d))?[\p{L}\p{N}*](?:[\p{L}\p{N}*]|['’´`./&+-](?=[\p{L}\p{N}*]))*/gu

const WORD_LISTS = [
  'codeWords',
  'otherNumberWords',
  'monthFirst',
  'posts',
  'departments',
  'streets',
  'relatives',
  'animals',
  'taglines',
  'disclaimers',
] as const satisfies readonly (keyof Words)[]

/** By the first word, as it is or as the stem of one that ends in *. */
const exact = new Map<string, Bundle>()
const byStem = new Map<string, Bundle>()

learnAll()

function learnAll(): void {
  // The same few thousand words make all the phrases: each is kept once.
  const kept = new Map<string, string>()
  const keep = (word: string): string => {
    const known = kept.get(word)
    if (known === undefined) kept.set(word, word)
    return known ?? word
  }
  let order = 0
  for (const [language, locale] of ALL_HEARD) {
    const lists: [CueKind, readonly string[]][] = [
      ...(Object.entries(locale.words.cues) as [CueKind, readonly string[]][]),
      ...WORD_LISTS.map((kind): [CueKind, readonly string[]] => [kind, locale.words[kind]]),
      ['standIns', locale.organisations.standIns],
      ['leads', locale.organisations.leads],
      ['nobodys', locale.organisations.nobodys],
      ['works', locale.organisations.works],
      ['sends', locale.organisations.sends],
    ]
    for (const [kind, list] of lists) {
      for (const entry of list) {
        const words = foldForCues(entry).match(PHRASE_WORD)?.map(keep)
        if (words) learn({ kind, language, order: order++, words })
      }
    }
  }
}

function learn(phrase: Phrase): void {
  const first = phrase.words[0]!
  if (first.endsWith('*')) bundle(byStem, first.slice(0, -1), phrase)
  else bundle(exact, first, phrase)
}

function bundle(bundles: Map<string, Bundle>, word: string, phrase: Phrase): void {
  const known = bundles.get(word)
  if (known) known.phrases.push(phrase)
  else bundles.set(word, { phrases: [phrase], divided: null })
}

/** Divides phrases by their word at `depth`. */
function divide(phrases: readonly Phrase[], depth: number): Divided {
  const others: Phrase[] = []
  const byNext = new Map<string, Bundle>()
  for (const phrase of phrases) {
    const next = phrase.words[depth]
    if (next === undefined || next.endsWith('*')) others.push(phrase)
    else bundle(byNext, next, phrase)
  }
  return { others, byNext }
}

/** The longest stem by its first letter: with most digits begins none. */
const longestStem = new Map<string, number>()
for (const stem of byStem.keys()) longestStem.set(stem[0]!, Math.max(stem.length, longestStem.get(stem[0]!) ?? 0))

/** What a folded word may open: phrases with the word itself, then with its stems, the shortest first. */
const openedBy = remembered((folded): readonly Bundle[] => {
  const longest = Math.min(folded.length, longestStem.get(folded[0]!) ?? 0)
  const stems = Array.from({ length: longest }, (_, i) => folded.slice(0, i + 1))
  return [exact.get(folded), ...stems.map((stem) => byStem.get(stem))].filter((bundle) => bundle !== undefined)
})

type Folded = readonly { readonly folded: string }[]

/** The phrases that begin at a word. */
export function phrasesAt(words: Folded, first: number): readonly Phrase[] {
  const heard: Phrase[] = []
  for (const bundle of openedBy(words[first]!.folded)) {
    const begun = heard.length
    hear(bundle, words, first, 1, heard)
    if (heard.length - begun > 1) heard.push(...heard.splice(begun).toSorted((a, b) => a.order - b.order))
  }
  return heard
}

/** Adds those of a bundle that go on as the words do; their words before `depth` are known to. */
function hear(bundle: Bundle, words: Folded, first: number, depth: number, heard: Phrase[]): void {
  if (bundle.phrases.length > A_FEW) bundle.divided ??= divide(bundle.phrases, depth)
  const { others = bundle.phrases, byNext } = bundle.divided ?? {}
  for (const phrase of others) if (goesOn(phrase, words, first, depth)) heard.push(phrase)
  const next = words[first + depth]
  const further = next && byNext?.get(next.folded)
  if (further) hear(further, words, first, depth + 1, heard)
}

/** Whether the words from `depth` on are the phrase's. */
function goesOn({ words: wanted }: Phrase, words: Folded, first: number, depth: number): boolean {
  if (first + wanted.length > words.length) return false
  for (let k = depth; k < wanted.length; k++) if (!fits(wanted[k]!, words[first + k]!.folded)) return false
  return true
}

function fits(wanted: string, word: string): boolean {
  if (wanted === word) return true
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1))
}
