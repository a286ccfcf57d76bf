// The class word in front of a name («biedrības „Sarma”») with all that belongs to it: the words that say whose or what
// kind it is («pensionāru», «kooperatīvā»), and the whole in the nominative.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { around, firstFrom } from '../text/cover.ts'
import { alikeInLonghand } from '../text/longhand.ts'
import type { Cue, Word } from '../text/words.ts'
import { MAX_WORDS } from './organisation-head.ts'
import { compileStems, isNoPartOfName, LEGAL_FORMS } from './organisation-words.ts'
import { findByHead, INSIDE_NAMES } from './organisations-by-head.ts'

/** «Invalīdu biedrība „Spārni”», «Akciju sabiedrība „…”»: the class word with what stands before it, in the nominative. */
export function classBefore(
  text: string,
  words: readonly Word[],
  word: Word,
  form: string,
  cues: readonly Cue[],
): { value: string; from: number } {
  const i = firstFrom(words, word.from)
  for (const length of [2, 1]) {
    const run = words.slice(Math.max(0, i - length), i + 1)
    const whole = LEGAL_FORMS.get(run.map((w) => w.folded).join(' '))
    if (run.length > length && whole && /^[^\n]*$/u.test(text.slice(run[0]!.from, word.to)))
      return { value: capitaliseLike(run[0]!.text, whole), from: run[0]!.from }
  }
  const near = words.slice(Math.max(0, i - 8), i + 1)
  const headed = [...findByHead(text.slice(0, word.to), near, around(cues, near[0]!.from - 3, word.to))].find(
    (c) => c.to === word.to,
  )
  // «Intara Briežkalna palīdze uzņēmumā „…”»: who works there is no part of its name, as «juristu» is.
  const holdsPost =
    headed &&
    around(cues, headed.from, word.from).some(
      (c) => c.kind === 'posts' && c.to < word.from && isSmallSingular(text.slice(c.from, c.to)),
    )
  if (headed && !holdsPost) return headed
  return withAttributes(text, words, i, form, cues)
}

/** «pensionāru biedrība „Sarma”»: genitives say whose it is; other small words («vietējā») are the writer's. */
export function withAttributes(
  text: string,
  words: readonly Word[],
  i: number,
  form: string,
  cues: readonly Cue[],
): { value: string; from: number } {
  const word = words[i]!
  let first = i
  const isPart = (w: Word): boolean =>
    isWhose(w, text, cues) ||
    isOfMany(w, words[firstFrom(words, w.to)]!, word, text, cues) ||
    isBodysAttribute(w, form) ||
    CLASS_ADJECTIVES.some((adjective) => adjective.test(w.text))
  // «ar rīkojumu Biedrību „Saule” pārstāv …»: a capital begins the name.
  while (
    first > 0 &&
    !word.capital &&
    i - first < MAX_WORDS &&
    isPart(words[first - 1]!) &&
    text.slice(words[first - 1]!.to, words[first]!.from) === ' '
  )
    first--
  const attributes = words
    .slice(first, i)
    .map((w, k) => inNominative(w, word, words[first + k + 1]!) + text.slice(w.to, words[first + k + 1]!.from))
  return { value: attributes.join('') + asTyped(word, form), from: words[first]!.from }
}

/** «folkloras kopa» */
function isBodysAttribute({ folded }: Word, form: string): boolean {
  return ALL_HEARD.some(([, { organisations }]) => organisations.headsBehind.get(form)?.test(folded))
}

const CLASS_ADJECTIVES = everyOf(({ organisations }) => organisations.classAdjective ?? [])

/** «kooperatīvo sabiedrību» → «kooperatīvā» */
function inNominative(attribute: Word, classWord: Word, next: Word): string {
  for (const [, { organisations }] of ALL_HEARD) {
    const head = organisations.heads.get(classWord.text.toLowerCase())
    const agreed = head && head.case !== 'nominative' ? organisations.agree(attribute.text, head, next.text) : null
    if (agreed) return agreed
  }
  return attribute.text
}

/** «izlasīju portālā …» */
const SAYS = compileStems(everyOf(({ organisations }) => [...organisations.hearsay, ...organisations.asides]))
const VERBS = everyOf(({ organisations }) => organisations.opensWithVerb ?? [])
const WHOSE = everyOf(({ organisations }) => organisations.whose ?? [])

/** «pensionāru», not «mūsu» or «darbojas» */
function isWhose(word: Word, whole: string, cues: readonly Cue[]): boolean {
  if (!WHOSE.some((ending) => ending.test(word.text)) || VERBS.some((ending) => ending.test(word.text))) return false
  return isAttribute(word, whole, cues)
}

/** «pieaugušo (izglītības centrs)», «mazo uzņēmēju (biedrība)» */
function isOfMany(word: Word, next: Word, classWord: Word, whole: string, cues: readonly Cue[]): boolean {
  return ALL_HEARD.some(([, { organisations }]) => {
    const head = organisations.ofMany && organisations.heads.get(classWord.text.toLowerCase())
    if (!head) return false
    const { people, others } = organisations.ofMany!
    const isWhose = head.case !== 'accusative' || (next !== classWord && organisations.genitivePlural?.test(next.text))
    return (people.test(word.text) || (isWhose === true && others.test(word.text))) && isAttribute(word, whole, cues)
  })
}

/** «palīdze», not «Direktors», nor the many of «juristu». */
function isSmallSingular(post: string): boolean {
  return /^\p{Ll}/u.test(post) && !GENITIVE_PLURALS.some((ending) => ending.test(post))
}

const GENITIVE_PLURALS = everyOf(({ organisations }) => organisations.genitivePlural ?? [])
const OF_POSTS = everyOf(({ organisations }) => organisations.ofPosts ?? [])

/** A small word that neither the sentence nor a cue needs. */
function isAttribute(word: Word, whole: string, cues: readonly Cue[]): boolean {
  const { text, folded, capital, from } = word
  if (capital || text.length < 4 || isNoPartOfName(word, whole) || SAYS.test(folded)) return false
  return !around(cues, from, from + 1).some(
    (c) =>
      c.from === from &&
      (!INSIDE_NAMES.has(c.kind) || (c.kind === 'posts' && !OF_POSTS.some((ending) => ending.test(folded)))),
  )
}

/** The class word in the nominative; one that stands in it already stays as it was typed: «biedriba», «biedriiba». */
function asTyped({ text }: Word, nominative: string): string {
  const [typed, folded] = [text.toLowerCase(), foldForCues(nominative)]
  const isNominative = typed === nominative || typed === folded || alikeInLonghand(typed, folded)
  return isNominative ? text : capitaliseLike(text, nominative)
}

function capitaliseLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word
}
