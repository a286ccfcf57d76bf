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

/**
 * Phrases that begin alike: cut into words when a text first holds that beginning, since most never are, and a hundred
 * thousand would fill the memory; a few are tried one by one, many divided by their next word.
 */
interface Bundle {
  /** Their places in `entries`. */
  readonly orders: number[]
  phrases: readonly Phrase[] | null
  divided: Divided | null
}

interface Divided {
  /** Those that have no next word, and those of which several words may come next. */
  readonly others: readonly Phrase[]
  readonly byNext: ReadonlyMap<string, Bundle>
}

/** A list of phrases: what they tell, and in which language. */
type Source = Pick<Phrase, 'kind' | 'language'>

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

/** Every phrase as it is written, in the order in which they are heard, and which of the sources it is from. */
const entries: string[] = []
const sources: Source[] = []
const sourceOf: number[] = []

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
    sources.push({ kind, language })
    for (const entry of list) note(entry)
  }
}

/** Notes a phrase of the last source under its first word. */
function note(entry: string): void {
  const first = wordsOf(firstWord(entry))[0] ?? wordsOf(entry)[0]
  if (first === undefined) return
  const order = entries.push(entry) - 1
  sourceOf.push(sources.length - 1)
  const [bundles, word] = first.endsWith('*') ? [byStem, first.slice(0, -1)] : [exact, first]
  const known = bundles.get(word)
  if (known) known.orders.push(order)
  else bundles.set(word, { orders: [order], phrases: null, divided: null })
}

function firstWord(entry: string): string {
  const end = entry.indexOf(' ')
  return end < 0 ? entry : entry.slice(0, end)
}

function wordsOf(entry: string): readonly string[] {
  return foldForCues(entry).match(PHRASE_WORD) ?? []
}

/** The same few thousand words make all the phrases: each is kept once. */
const kept = new Map<string, string>()

function keep(word: string): string {
  const known = kept.get(word)
  if (known === undefined) kept.set(word, word)
  return known ?? word
}

function phrasesOf(bundle: Bundle): readonly Phrase[] {
  bundle.phrases ??= bundle.orders.map((order) => ({
    ...sources[sourceOf[order]!]!,
    order,
    words: wordsOf(entries[order]!).map(keep),
  }))
  return bundle.phrases
}

/** Divides phrases by their word at `depth`. */
function divide(phrases: readonly Phrase[], depth: number): Divided {
  const others: Phrase[] = []
  const byNext = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const next = phrase.words[depth]
    if (next === undefined || next.endsWith('*')) others.push(phrase)
    else {
      const known = byNext.get(next)
      if (known) known.push(phrase)
      else byNext.set(next, [phrase])
    }
  }
  const bundles = [...byNext].map(([next, of]): [string, Bundle] => [next, { orders: [], phrases: of, divided: null }])
  return { others, byNext: new Map(bundles) }
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
  const phrases = phrasesOf(bundle)
  if (phrases.length > A_FEW) bundle.divided ??= divide(phrases, depth)
  const { others = phrases, byNext } = bundle.divided ?? {}
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
