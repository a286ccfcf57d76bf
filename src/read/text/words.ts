// Text as words with positions, and the cues among them. All languages are heard at once: a cue is looked up by its
// first word, so that hearing a thousand phrases costs no more than hearing ten.

import { ALL_HEARD, HEARD } from '../../locales/hearing.ts'
import { type Cues, foldForCues, type Words } from '../../locales/locale.ts'
import type { Language } from '../../vocabulary.ts'
import { combine } from './combine-cues.ts'
import { firstFrom, within } from './cover.ts'
import { findByGrammar } from './grammar-cues.ts'
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

// «O'Brien-D'Arcy», «p.k», «16.11.2017», «e-pasts», «R&D», «220777», «+1»; a slash parts «Liepa/Rīgas dome/120385», a dot «nevaru.Slimnīca», a hyphen «Mežiņa-110250»
const WORD =
  /(?:\+(?=\d(?![\p{L}\p{N}])))?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’´`&+-](?=[\p{L}\p{N}])(?!(?<=\p{L}-)\d{6}(?!\d))|\.(?=[\p{L}\p{N}])(?!(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll}|(?<=\p{Ll}{4}\.)\p{Ll}{4})|\/(?=[\p{L}\p{N}])(?!(?<=\p{L}{3}\/)(?:\p{Lu}\p{Ll}|\d{2})))*/gu

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

export interface Cue {
  readonly kind: CueKind
  readonly language: Language
  readonly from: number
  readonly to: number
}

interface Phrase {
  readonly kind: CueKind
  readonly language: Language
  /** Folded words; one that ends in * stands for any ending, a bare * for any word. */
  readonly words: readonly string[]
}

const PHRASE_WORD = /(?:\+(?=\d))?[\p{L}\p{N}*](?:[\p{L}\p{N}*]|['’´`./&+-](?=[\p{L}\p{N}*]))*/gu

/** Phrases by their first word; those whose first word ends in * by its stem. */
const exact = new Map<string, Phrase[]>()
const byStem = new Map<string, Phrase[]>()

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
      const words = foldForCues(entry).match(PHRASE_WORD)
      if (!words) continue
      const phrase: Phrase = { kind, language, words }
      const first = words[0]!
      const [index, key] = first.endsWith('*') ? [byStem, first.slice(0, -1)] : [exact, first]
      const known = index.get(key)
      if (known) known.push(phrase)
      else index.set(key, [phrase])
    }
  }
}

/** The longest stem by its first letter: with most digits begins none. */
const longestStem = new Map<string, number>()
for (const stem of byStem.keys()) longestStem.set(stem[0]!, Math.max(stem.length, longestStem.get(stem[0]!) ?? 0))

function matchWord(pattern: string, word: string): boolean {
  if (pattern === word || pattern === '*') return true
  return pattern.endsWith('*') && word.startsWith(pattern.slice(0, -1))
}

/** The phrases that a folded word may open. */
const phrasesOpenedBy = remembered((folded): readonly Phrase[] => {
  const longest = Math.min(folded.length, longestStem.get(folded[0]!) ?? 0)
  const stems = Array.from({ length: longest }, (_, i) => folded.slice(0, i + 1))
  return [...(exact.get(folded) ?? []), ...stems.flatMap((stem) => byStem.get(stem) ?? [])]
})

/** Whether the words behind its first one are the phrase's too. */
function goesOn(phrase: Phrase, words: readonly Word[], first: number): boolean {
  for (let k = 1; k < phrase.words.length; k++) if (!matchWord(phrase.words[k]!, words[first + k]!.folded)) return false
  return true
}

/** All cues in a run of words, in order of their first word. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  for (const [i, { folded, from }] of words.entries()) {
    for (const phrase of phrasesOpenedBy(folded)) {
      const last = words[i + phrase.words.length - 1]
      if (last && goesOn(phrase, words, i))
        cues.push({ kind: phrase.kind, language: phrase.language, from, to: last.to })
    }
  }
  const lists = cues.filter((c) => c.kind === 'mailingList')
  const heard = lists.length === 0 ? cues : cues.filter((c) => c.kind !== 'takesOff' || !isBeside(c, lists))
  const errands = heard.filter((c) => c.kind === 'onBehalf')
  const meantFor =
    errands.length === 0 ? heard : heard.filter((c) => !PUTS_IN_PLACE.has(c.kind) || !isPartOf(c, errands))
  const sent = meantFor.filter((c) => c.kind === 'sends')
  // «the Fund sends you Ann Lee», not «sends you regards»
  const said = meantFor.filter((c) => c.kind !== 'contact' || !isPartOf(c, sent) || !isBeforeCapital(c, words))
  const greetings = said.filter((c) => c.kind === 'contact')
  const corrections = said.filter((c) => c.kind === 'corrects')
  const codeless = said.filter((c) => c.kind === 'noCode')
  const thanks = said.filter((c) => c.kind === 'courtesy')
  const gathering = said.filter(
    (c) => c.kind === 'registering' && said.some((o) => o.kind === 'iCome' && o.to === c.to),
  )
  const idioms = said.filter((c) => c.kind === 'idioms')
  const aways = said.filter((c) => c.kind === 'staysAway' || c.kind === 'elsewhere')
  const meant = said
    .filter((c) => (c.kind !== 'theyCome' && c.kind !== 'sends') || !isPartOf(c, greetings))
    // «I'm in», not «I'm in Liepaja»
    .filter((c) => c.kind !== 'comesBare' || !goesOnToPlace(c, words))
    // «Neither Ann Reed nor I have a Latvian code»
    .filter((c) => (c.kind !== 'staysAway' && c.kind !== 'iStay') || !isPartOf(c, codeless))
    // «piedalīšos sapulcē»: in ours
    .filter((c) => c.kind !== 'elsewhere' || !gathering.some((g) => c.from - g.to === 1))
    // «paliek birojā» leaves nothing as it is.
    .filter((c) => c.kind !== 'asPlanned' || !isPartOf(c, aways))
    // «instead of only reading about it»
    .filter((c) => !PUTS_IN_PLACE.has(c.kind) || !isBeforeGerund(c, words))
    // «Of our registrations strike the second one»
    .filter((c) => c.kind !== 'bothOfUs' || !isPartOf(c, idioms))
    // «Let me come back to you»
    .filter((c) => c.kind !== 'toCome' || !isPartOf(c, idioms))
    // «You put me under Delna»
    .filter((c) => c.kind !== 'iCome' || !isPartOf(c, corrections))
    // «būšu pateicīga»
    .filter((c) => (c.kind !== 'iCome' && c.kind !== 'comesBare') || !isPartOf(c, thanks))
    // «braucu garām katru dienu»
    .filter((c) => (c.kind !== 'iCome' && c.kind !== 'comesBare') || !isPartOf(c, idioms))
  const told = [...meant, ...combine(meant, words), ...findByGrammar(words, meant)]
  return withoutTakenBack(told.toSorted((a, b) => a.from - b.from))
}

function isBeforeCapital({ to }: Cue, words: readonly Word[]): boolean {
  const next = words[firstFrom(words, to)]
  return next?.capital === true && next.from - to === 1
}

/** A small word at the end of a phrase that a capital follows at once: a preposition. */
function goesOnToPlace({ to }: Cue, words: readonly Word[]): boolean {
  const i = firstFrom(words, to)
  const [last, next] = [words[i - 1], words[i]]
  return last !== undefined && last.text.length === 2 && !last.capital && next?.capital === true && next.from - to === 1
}

/** «Remove me from your mailing list» takes nobody off the list of those who come. */
function isBeside(verb: Cue, lists: readonly Cue[]): boolean {
  return within(lists, verb.from - NEAR, verb.to + NEAR).length > 0
}

/** «Rakstu Annas vietā», «writing in place of Ann»: who writes for another takes nobody's place. */
const PUTS_IN_PLACE = new Set<CueKind>(['insteadOf', 'behindReplaced', 'beforeReplaced', 'negates'])

function isBeforeGerund({ language, from, to }: Cue, words: readonly Word[]): boolean {
  const { gerund } = HEARD[language].words
  if (!gerund || to - from < A_PHRASE) return false
  const i = firstFrom(words, to)
  return words.slice(i, i + 3).some((w) => !w.capital && gerund.test(w.folded) && w.from - to < A_FEW_LETTERS)
}

/** Letters of «instead»; «not representing» denies. */
const A_PHRASE = 7
/** Letters of « of simply ». */
const A_FEW_LETTERS = 15

export function isPartOf({ from, to }: Cue, longer: readonly Cue[]): boolean {
  return longer.some((e) => e.from <= from && to <= e.to)
}

/** More letters than one word between has. */
const NEAR = 60
