// The phrases of all languages, by their first words and, where many begin alike, by the next ones: hearing thousands
// costs no more than hearing eighty.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { Cues, Words } from '../../locales/locale.ts'
import type { Language } from '../../vocabulary.ts'
import { type Rest, readPattern, SAID, type Wanted, whatMayCome } from './phrase-pattern.ts'
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

/** A list of phrases: what they tell, and in which language. */
interface Source {
  readonly kind: CueKind
  readonly language: Language
}

/** A phrase that the words have begun, and what it still wants of them. */
interface Begun {
  readonly source: Source
  /** Its place among the phrases: of those that one word opens the earlier ones are heard first. */
  readonly order: number
  readonly rest: Rest
}

/** Phrases that begin alike; a few are followed one by one, many divided by their next word. */
interface Bundle {
  readonly begun: readonly Begun[]
  divided: Divided | null
}

interface Divided {
  /** Those that are said, and those of which several words may come next. */
  readonly others: readonly Begun[]
  readonly byNext: ReadonlyMap<string, Bundle>
}

/** So many phrases are followed as quickly as a word is looked up. */
const A_FEW = 8

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

/** The places in `entries` of what may begin with a word, or with the stem of a word that ends in *. */
const byFirst = new Map<string, number[]>()

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

/** Notes a phrase of the last source under each of its first words. */
function note(entry: string): void {
  const order = entries.push(entry) - 1
  sourceOf.push(sources.length - 1)
  for (const first of firstWords(entry)) {
    const known = byFirst.get(first)
    if (known) known.push(order)
    else byFirst.set(first, [order])
  }
}

/** Most phrases begin with one word: they need not be read for that. */
function firstWords(entry: string): ReadonlySet<string> {
  const end = entry.indexOf(' ')
  const first = end < 0 || entry.startsWith('(') ? entry : entry.slice(0, end)
  const begins = wanted(readPattern(first))
  return new Set((begins.length > 0 ? begins : wanted(readPattern(entry))).map(({ word }) => word))
}

function wanted(rest: Rest): readonly Wanted[] {
  return whatMayCome(rest).filter((next) => next !== SAID)
}

const bundles = new Map<string, Bundle>()

/** The phrases that begin with a word: read when a text first holds that word, since most never are. */
function bundleOf(first: string): Bundle | undefined {
  const known = bundles.get(first)
  const orders = byFirst.get(first)
  if (known || !orders) return known
  const begun = orders.flatMap((order) =>
    wanted(readPattern(entries[order]!))
      .filter(({ word }) => word === first)
      .map(({ behind }) => ({ source: sources[sourceOf[order]!]!, order, rest: behind })),
  )
  const bundle = { begun, divided: null }
  bundles.set(first, bundle)
  return bundle
}

/** The longest stem by its first letter: with most digits begins none. */
const longestStem = new Map<string, number>()
for (const first of byFirst.keys())
  if (first.endsWith('*')) longestStem.set(first[0]!, Math.max(first.length - 1, longestStem.get(first[0]!) ?? 0))

/** What a folded word may open: phrases with the word itself, then with its stems, the shortest first. */
const openedBy = remembered((folded): readonly Bundle[] => {
  const longest = Math.min(folded.length, longestStem.get(folded[0]!) ?? 0)
  const stems = Array.from({ length: longest }, (_, i) => `${folded.slice(0, i + 1)}*`)
  return [folded, ...stems].map(bundleOf).filter((bundle) => bundle !== undefined)
})

type Folded = readonly { readonly folded: string }[]

/** A phrase that a text says, from one of its words on. */
interface Said {
  readonly source: Source
  readonly order: number
  /** The place behind its last word. */
  readonly end: number
}

/** The phrases that begin at a word. */
export function phrasesAt(words: Folded, first: number): readonly Said[] {
  const said: Said[] = []
  for (const bundle of openedBy(words[first]!.folded)) {
    const before = said.length
    hear(bundle, words, first + 1, said)
    if (said.length - before > 1) said.push(...said.splice(before).toSorted((a, b) => a.order - b.order))
  }
  return said
}

/** Adds those of a bundle that the words from `at` on say. */
function hear(bundle: Bundle, words: Folded, at: number, said: Said[]): void {
  if (bundle.begun.length > A_FEW) bundle.divided ??= divide(bundle.begun)
  const { others = bundle.begun, byNext } = bundle.divided ?? {}
  for (const { source, order, rest } of others)
    for (const end of endsOf(rest, words, at)) said.push({ source, order, end })
  const next = words[at]
  const further = next && byNext?.get(next.folded)
  if (further) hear(further, words, at + 1, said)
}

/** Divides phrases by the word that they want next. */
function divide(phrases: readonly Begun[]): Divided {
  const others: Begun[] = []
  const byNext = new Map<string, Begun[]>()
  for (const { source, order, rest } of phrases)
    for (const next of whatMayCome(rest)) {
      if (next === SAID || next.word.endsWith('*')) others.push({ source, order, rest: next })
      else {
        const known = byNext.get(next.word)
        const further = { source, order, rest: next.behind }
        if (known) known.push(further)
        else byNext.set(next.word, [further])
      }
    }
  return { others, byNext: new Map([...byNext].map(([next, begun]) => [next, { begun, divided: null }])) }
}

const NOWHERE: readonly number[] = []

/** Behind which words the rest of a phrase is said, when the words from `at` on say it. */
function endsOf(rest: Rest, words: Folded, at: number): readonly number[] {
  if (rest === SAID) return [at]
  if ('either' in rest) return rest.either.flatMap((one) => endsOf(one, words, at))
  const word = words[at]
  return word && fits(rest.word, word.folded) ? endsOf(rest.behind, words, at + 1) : NOWHERE
}

function fits(wanted: string, word: string): boolean {
  if (wanted === word) return true
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1))
}
