// Organisations by the form of their name: quotes, a legal form or a class word beside it, words that stand for one.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { runOfCapitals } from './capital-runs.ts'
import { around, firstFrom } from './cover.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { knownGivenNames } from './given-names.ts'
import { DECLINED_PLACE, isCommonWord, isDeterminer, isEvent, LEGAL_FORMS } from './organisation-words.ts'
import { findByHead, INSIDE_NAMES } from './organisations-by-head.ts'
import type { Cue, Word } from './words.ts'

export function* findByForm(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  yield* findQuoted(text, words, cues)
  yield* findLegal(text, words, cues)
  for (const { kind, from, to } of cues) {
    // «piedalīšos kā neatkarīgs eksperts»: what stands for an organisation where there is none.
    if (kind === 'standIns') yield { value: text.slice(from, to), from, to, rule: 'organisation.stand-in', weak: true }
  }
}

const OPEN = '„“”"«\'‘'
const CLOSE = '“”"»\'’'
// «„Latvijas Pilsoniskā alianse”», «"R&D <Baltic>"»; an apostrophe inside a word («O'Brien-D'Arcy») is no quote
const QUOTED = new RegExp(
  `(?<![\\p{L}\\p{N}])[${OPEN}]([^${OPEN}${CLOSE}\\n\\t]{2,80})[${CLOSE}](?![\\p{L}\\p{N}])`,
  'gu',
)
const MAYBE_DECLINED = ALL_HEARD.flatMap(([, { organisations }]) => organisations.maybeDeclined ?? [])

function* findQuoted(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const match of text.matchAll(QUOTED)) {
    const from = match.index
    const to = from + match[0].length
    const before = around(words, from - 3, from).findLast((w) => /^ {0,2}$/u.test(text.slice(w.to, from)))
    const after = around(words, to, to + 3).find((w) => w.from >= to && /^,? ?$/u.test(text.slice(to, w.from)))
    const form = before && (LEGAL_FORMS.get(before.folded) ?? headOf(before))
    if (before && isEvent(before.folded)) continue
    if (before && form) {
      const named = classBefore(text, words, before, form, cues)
      yield { value: `${named.value} ${match[0]}`, from: named.from, to, rule: 'organisation.legal-form', weak: false }
    } else if (after?.upper && LEGAL_FORMS.has(after.folded)) {
      yield { value: text.slice(from, after.to), from, to: after.to, rule: 'organisation.legal-form', weak: false }
    } else if (/^\p{Lu}/u.test(match[1]!) && !/\d{6}/u.test(match[1]!) && !mayBeDeclined(match[1]!, from, cues)) {
      yield { value: match[1]!.trim(), from, to, rule: 'organisation.quoted', weak: true }
    }
  }
}

/** «zvērinātu advokātu birojs „…”»: any head whose name stands before it can have a quoted one behind. */
function headOf(word: Word): string | undefined {
  const heads = ALL_HEARD.filter(([, { organisations }]) => !organisations.nameFollowsHead)
  return heads
    .map(([, { organisations }]) => organisations.heads.get(word.text.toLowerCase())?.nominative)
    .find(Boolean)
}

/** «Invalīdu biedrība „Spārni”», «Akciju sabiedrība „…”»: the class word with what stands before it, in the nominative. */
function classBefore(
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
  if (headed) return headed
  // «pensionāru biedrība „Sarma”»: genitive plurals say whose it is; other small words («vietējā») are the writer's.
  let first = i
  const isPart = (w: Word): boolean =>
    isWhose(w, cues) || isBodysAttribute(w, form) || CLASS_ADJECTIVES.some((adjective) => adjective.test(w.text))
  while (first > 0 && isPart(words[first - 1]!) && text.slice(words[first - 1]!.to, words[first]!.from) === ' ') first--
  const attributes = words
    .slice(first, i)
    .map((w, k) => inNominative(w, word, words[first + k + 1]!) + text.slice(w.to, words[first + k + 1]!.from))
  return { value: attributes.join('') + asTyped(word, form), from: words[first]!.from }
}

/** «folkloras kopa» */
function isBodysAttribute({ folded }: Word, form: string): boolean {
  return ALL_HEARD.some(([, { organisations }]) => organisations.headsBehind.get(form)?.test(folded))
}

const CLASS_ADJECTIVES = ALL_HEARD.flatMap(([, { organisations }]) => organisations.classAdjective ?? [])

/** «kooperatīvo sabiedrību» → «kooperatīvā» */
function inNominative(attribute: Word, classWord: Word, next: Word): string {
  for (const [, { organisations }] of ALL_HEARD) {
    const head = organisations.heads.get(classWord.text.toLowerCase())
    const agreed =
      head && head.case !== 'nominative' ? organisations.agree(attribute.text, head, next.text, true) : null
    if (agreed) return agreed
  }
  return attribute.text
}

function isWhose({ text, folded, capital, from }: Word, cues: readonly Cue[]): boolean {
  if (capital || text.length < 4 || !text.endsWith('u') || isCommonWord(folded) || isDeterminer(folded)) return false
  return !around(cues, from, from + 1).some((c) => c.from === from && !INSIDE_NAMES.has(c.kind))
}

/** The class word in the nominative; one that stands in it already stays as it was typed. */
function asTyped(word: Word, nominative: string): string {
  const typed = word.text.toLowerCase()
  return typed === nominative || typed === foldForCues(nominative) ? word.text : capitaliseLike(word.text, nominative)
}

function capitaliseLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word
}

/** Behind «no» a quoted name may stand in another case, and nobody can tell: it is left out rather than guessed. */
function mayBeDeclined(name: string, from: number, cues: readonly Cue[]): boolean {
  const led = around(cues, from - 3, from).some((c) => c.kind === 'leads' && c.to <= from)
  const last = name.trim().split(/\s+/u).at(-1)!
  return led && /\p{Ll}$/u.test(last) && MAYBE_DECLINED.some((ending) => ending.test(last))
}

/** «SIA Baltijas mediācija», «Baltic Ventures Consulting SIA», «ООО Ромашка», «domnīca Avots»: no quotes. */
function* findLegal(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  const stops = new Set(cues.filter((c) => !INSIDE_NAMES.has(c.kind) || c.kind === 'posts').map((c) => c.from))
  for (const [i, word] of words.entries()) {
    const form = LEGAL_FORMS.get(word.folded)
    if (!form) continue
    const isClass = /^\p{Ll}\p{Ll}/u.test(form)
    if (isClass ? !isNamedClass(words, i) : !word.capital) continue
    const after = runOfCapitals(text, words, i, 1, stops)
    const begin = after > 0 || isClass ? i : i - runOfCapitals(text, words, i, -1)
    const end = i + after
    if (begin === end) continue
    const [from, to] = [words[begin]!.from, words[end]!.to]
    const value = isClass ? asTyped(word, form) + text.slice(word.to, to) : text.slice(from, to)
    yield { value, from, to, rule: 'organisation.legal-form', weak: isClass }
  }
}

/** «portāla Delfi», «biedrība Dzintara osta»: behind a class word a capital is its name, unless it is a person's or a place. */
function isNamedClass(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]]
  if (word.upper || !next?.capital) return false
  if (words[i + 2]?.capital && knownGivenNames(next.text).length > 0) return false
  return !DECLINED_PLACE.some((ending) => ending.test(next.text))
}
