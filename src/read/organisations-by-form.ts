// Organisations by the form of their name: quotes, a legal form beside it, capitals behind a lead or a verb of work.

import { ALL_HEARD, HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { isCommonWord, isDepartment, isPlaceWord, LEGAL_FORMS, type OrganisationClaim } from './find-organisations.ts'
import { knownGivenNames } from './given-names.ts'
import { findByHead, INSIDE_NAMES } from './organisations-by-head.ts'
import type { Cue, Word } from './words.ts'

export function* findByForm(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  yield* findQuoted(text, words, cues)
  yield* findLegal(text, words, cues)
  yield* findAbbreviations(text, words, cues)
  yield* findWorkplaces(text, words, cues)
  yield* findLed(text, words, cues)
  yield* findPartners(text, words, cues)
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
    const before = words.findLast((w) => w.to <= from && from - w.to <= 2 && /^ {0,2}$/u.test(text.slice(w.to, from)))
    const after = words.find((w) => w.from >= to && w.from - to <= 2 && /^,? ?$/u.test(text.slice(to, w.from)))
    const form = before && LEGAL_FORMS.get(before.folded)
    if (before && form) {
      const named = classBefore(text, words, before, form, cues)
      yield { value: `${named.value} ${match[0]}`, from: named.from, to, rule: 'organisation.legal-form', weak: false }
    } else if (after?.upper && LEGAL_FORMS.has(after.folded)) {
      yield { value: text.slice(from, after.to), from, to: after.to, rule: 'organisation.legal-form', weak: false }
    } else if (/^\p{Lu}/u.test(match[1]!) && !mayBeDeclined(match[1]!, from, cues)) {
      yield { value: match[1]!.trim(), from, to, rule: 'organisation.quoted', weak: true }
    }
  }
}

/** «Invalīdu biedrība „Spārni”», «Akciju sabiedrība „…”»: the class word with what stands before it, in the nominative. */
function classBefore(
  text: string,
  words: readonly Word[],
  word: Word,
  form: string,
  cues: readonly Cue[],
): { value: string; from: number } {
  const i = words.indexOf(word)
  for (const length of [2, 1]) {
    const run = words.slice(Math.max(0, i - length), i + 1)
    const whole = LEGAL_FORMS.get(run.map((w) => w.folded).join(' '))
    if (run.length > length && whole && /^[^\n]*$/u.test(text.slice(run[0]!.from, word.to)))
      return { value: capitaliseLike(run[0]!.text, whole), from: run[0]!.from }
  }
  const headed = [...findByHead(text.slice(0, word.to), words.slice(Math.max(0, i - 8), i + 1), cues)].find(
    (c) => c.to === word.to,
  )
  return headed ?? { value: asTyped(word, form), from: word.from }
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
  const led = cues.some((c) => c.kind === 'leads' && c.to <= from && from - c.to <= 2)
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

const NOWHERE: ReadonlySet<number> = new Set()

/** How many words beside word `i` go on as a name: the first capitalised, at most two small ones behind. */
function runOfCapitals(
  text: string,
  words: readonly Word[],
  i: number,
  step: 1 | -1,
  stops: ReadonlySet<number> = NOWHERE,
): number {
  let count = 0
  for (let k = i + step; words[k] && count < 5; k += step) {
    const [left, right] = step > 0 ? [words[k - 1]!, words[k]!] : [words[k]!, words[k + 1]!]
    const gap = text.slice(left.to, right.from)
    if (gap !== ' ' && gap !== ' & ') break
    const small = !words[k]!.capital
    if (small && stops.has(words[k]!.from)) break
    if (
      isCommonWord(words[k]!.folded) ||
      /^\d/u.test(words[k]!.text) ||
      (small && (step < 0 || count === 0 || count > 2))
    )
      break
    count++
  }
  return count
}

/** «strādāju Konrad-Adenauer-Stiftung», «I work at Nordlogic»: capitals behind a verb of work. */
function* findWorkplaces(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const cue of cues) {
    if (cue.kind !== 'works') continue
    const i = words.findIndex((w) => w.from >= cue.to)
    const first = [words[i], words[i + 1]].find((w) => w?.capital)
    if (!first || !/^ (?:\p{L}{1,4} )?$/u.test(text.slice(cue.to, first.from))) continue
    if (isCommonWord(first.folded) || knownGivenNames(first.text).length > 0) continue
    // A Latvian locative is a place or a declined name, which is read by its head or not at all.
    const k = words.indexOf(first)
    const last = words[endOfName(text, words, k)]!
    const undeclined = [first, last].filter((w) => !DECLINED_PLACE.some((ending) => ending.test(w.text)))
    if (undeclined.length === 0) continue
    const to = undeclined.at(-1)!.to
    yield { value: text.slice(first.from, to), from: first.from, to, rule: 'organisation.workplace', weak: true }
  }
}

/** «Save the Children», «Women for Peace»: where the name that begins with word `i` ends, joiners between capitals included. */
function endOfName(text: string, words: readonly Word[], i: number): number {
  let end = i
  for (let more = 1; more > 0; ) {
    more = runOfCapitals(text, words, end, 1)
    end += more
    let k = end + 1
    while (words[k] && JOINERS.has(words[k]!.folded) && text.slice(words[k - 1]!.to, words[k]!.from) === ' ') k++
    const next = words[k]
    if (
      k === end + 1 ||
      isPlaceWord(words[end]!.folded) ||
      k > end + 3 ||
      !next?.capital ||
      text.slice(words[k - 1]!.to, next.from) !== ' '
    )
      break
    if (isCommonWord(next.folded) || knownGivenNames(next.text).length > 0) break
    end = k
  }
  return end
}

const JOINERS = new Set(ALL_HEARD.flatMap(([, { organisations, declines }]) => (declines ? [] : organisations.joiners)))
const DECLINED_PLACE = ALL_HEARD.flatMap(([, { organisations }]) => organisations.locative ?? [])
const NO_ABBREVIATION = new Set(
  ALL_HEARD.flatMap(([, { organisations }]) => organisations.noAbbreviations.map(foldForCues)),
)
const AFTER = new Set<Cue['kind']>(['posts', 'theyCome', 'onTheList'])

// «LPS», «RSU»; «KNABa», «KNABam» with the ending that speech gives them
const ENDINGS = ALL_HEARD.flatMap(([, { organisations }]) => organisations.spokenEndings).join('|')
const ABBREVIATION = new RegExp(`^(\\p{Lu}[\\p{Lu}&]{1,7})(?:${ENDINGS})?$`, 'u')

function abbreviation(text: string): string | null {
  return ABBREVIATION.exec(text)?.[1] ?? null
}

/** «no LPS», «RTU pārstāvi», «TAVA dalībnieki», «LU Sociālo zinātņu fakultāte». */
function* findAbbreviations(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    const value = abbreviation(word.text)
    if (value === null) continue
    if (NO_ABBREVIATION.has(foldForCues(value)) || LEGAL_FORMS.has(word.folded) || isCommonWord(word.folded)) continue
    const led = cues.some((c) => c.kind === 'leads' && c.to < word.from && word.from - c.to <= 2)
    const post = cues.some((c) => AFTER.has(c.kind) && c.from > word.to && c.from - word.to <= 2)
    const department = departmentBehind(text, words, i)
    // Among capitals a short word is a family name as well as anything.
    const shouted = [words[i - 1], words[i + 1]].some(
      (w) => w?.upper && w.text.length > 8 && Math.abs(w.from - word.from) < 12,
    )
    if ((led || post || department) && !shouted && text[word.to] !== '@') {
      yield { value, from: word.from, to: (department ?? word).to, rule: 'organisation.abbreviation', weak: true }
    }
  }
}

/** The department that the words right behind word `i` name; null: they name none. */
function departmentBehind(text: string, words: readonly Word[], i: number): Word | null {
  for (let k = i + 1; k < i + 7; k++) {
    const word = words[k]
    if (!word || text.slice(words[k - 1]!.to, word.from) !== ' ' || isCommonWord(word.folded)) return null
    if (isDepartment(word.folded)) return word
  }
  return null
}

/** «Ernst & Young Baltic»: two capitals around «&» are a firm, unless both are given names. */
function* findPartners(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [i, second] of words.entries()) {
    const [before, first] = [words[i - 2], words[i - 1]]
    if (!first?.capital || !second.capital || text.slice(first.to, second.from) !== ' & ') continue
    if (isCommonWord(first.folded) || isCommonWord(second.folded) || knownGivenNames(second.text).length > 0) continue
    // «Anna Berg & Priya Raman», «Piet van der Broek & Co» begin with a person: a firm has its own cell or a lead.
    const led = cues.some((c) => (c.kind === 'leads' || c.kind === 'works') && c.to === before?.to)
    if (before && !led && /^ +$/u.test(text.slice(before.to, first.from))) continue
    const to = words[endOfName(text, words, i)]!.to
    yield { value: text.slice(first.from, to), from: first.from, to, rule: 'organisation.partners', weak: true }
  }
}

const LANDS = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.lands))

/** «on behalf of Civic Seed Ireland», «from Fundación Agua Viva»: two capitals and more behind a lead, in no case. */
function* findLed(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const cue of cues) {
    if (cue.kind !== 'leads' || HEARD[cue.language].declines) continue
    const behind = words.findIndex((w) => w.from >= cue.to)
    const i = words[behind]?.capital ? behind : behind + 1
    const first = words[i]
    if (!first?.capital || !/^ (?:the )?$/u.test(text.slice(cue.to, first.from)) || isCommonWord(first.folded)) continue
    if (knownGivenNames(first.text).length > 0 || LANDS.has(`${first.folded} ${words[i + 1]?.folded}`)) continue
    const end = endOfName(text, words, i)
    const to = words[end]!.to
    // «ClimateBridge», «Konrad-Adenauer-Stiftung»: a capital inside makes one word enough.
    if (end === i && !/\p{Ll}\p{Lu}|-\p{L}+-/u.test(first.text)) continue
    yield { value: text.slice(first.from, to), from: first.from, to, rule: 'organisation.led', weak: true }
  }
}
