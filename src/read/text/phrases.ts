// The phrases of all languages as one tree: at each step stand the words that may come next, so that hearing fifty
// thousand phrases at a word costs no more than hearing those that really begin with it.

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
}

/** What may follow the words so far. */
interface Step {
  /** By the folded word. */
  words: Map<string, Step> | null
  /** By how the word begins: «piesak*». */
  stems: [stem: string, step: Step][] | null
  /** Whatever the word: «*». */
  any: Step | null
  /** The phrases that are whole here. */
  whole: Phrase[] | null
}

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

/** First words as they are, and the stems of those that end in *. */
const exact = new Map<string, Step>()
const byStem = new Map<string, Step>()

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
  for (const [kind, list] of lists) for (const entry of list) learn(entry, { kind, language, order: order++ })
}

/** Puts a phrase («ja es nevar*») into the tree. */
function learn(entry: string, phrase: Phrase): void {
  const [first, ...rest] = foldForCues(entry).match(PHRASE_WORD) ?? []
  if (first === undefined) return
  let step = first.endsWith('*') ? stepIn(byStem, first.slice(0, -1)) : stepIn(exact, first)
  for (const word of rest) step = stepBehind(step, word)
  step.whole ??= []
  step.whole.push(phrase)
}

function stepBehind(step: Step, word: string): Step {
  if (word === '*') {
    step.any ??= emptyStep()
    return step.any
  }
  if (!word.endsWith('*')) {
    step.words ??= new Map()
    return stepIn(step.words, word)
  }
  step.stems ??= []
  const stem = word.slice(0, -1)
  const known = step.stems.find(([s]) => s === stem)
  if (known) return known[1]
  const next = emptyStep()
  step.stems.push([stem, next])
  return next
}

function stepIn(steps: Map<string, Step>, word: string): Step {
  const known = steps.get(word)
  if (known) return known
  const step = emptyStep()
  steps.set(word, step)
  return step
}

function emptyStep(): Step {
  return { words: null, stems: null, any: null, whole: null }
}

/** The longest stem by its first letter: with most digits begins none. */
const longestStem = new Map<string, number>()
for (const stem of byStem.keys()) longestStem.set(stem[0]!, Math.max(stem.length, longestStem.get(stem[0]!) ?? 0))

/** Where a folded word leads as the first one of a phrase: itself, then by its stems, the shortest first. */
const openedBy = remembered((folded): readonly Step[] => {
  const longest = Math.min(folded.length, longestStem.get(folded[0]!) ?? 0)
  const stems = Array.from({ length: longest }, (_, i) => folded.slice(0, i + 1))
  return [exact.get(folded), ...stems.map((stem) => byStem.get(stem))].filter((step) => step !== undefined)
})

export interface HeardPhrase extends Phrase {
  /** Index of its last word. */
  readonly last: number
}

/** The phrases that begin at a word. `words`: folded. */
export function phrasesAt(words: readonly { readonly folded: string }[], first: number): readonly HeardPhrase[] {
  const steps = openedBy(words[first]!.folded)
  if (steps.length === 0) return NONE
  const heard: HeardPhrase[] = []
  for (const step of steps) {
    const begun = heard.length
    follow(step, words, first, heard)
    if (heard.length - begun > 1) heard.push(...heard.splice(begun).toSorted((a, b) => a.order - b.order))
  }
  return heard
}

const NONE: readonly HeardPhrase[] = []

/** Adds the phrases that are whole at `step`, which the word at `at` led to, and behind it. */
function follow(step: Step, words: readonly { readonly folded: string }[], at: number, heard: HeardPhrase[]): void {
  if (step.whole) for (const phrase of step.whole) heard.push({ ...phrase, last: at })
  const next = words[at + 1]?.folded
  if (next === undefined) return
  const known = step.words?.get(next)
  if (known) follow(known, words, at + 1, heard)
  if (step.stems)
    for (const [stem, behind] of step.stems) if (next.startsWith(stem)) follow(behind, words, at + 1, heard)
  if (step.any) follow(step.any, words, at + 1, heard)
}
