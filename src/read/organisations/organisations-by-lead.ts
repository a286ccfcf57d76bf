// Organisations that only their place gives away: capitals behind a lead or before a word for people («from Green
// Liberty», «TAVA dalībnieki»); those behind a verb of work, firms of partners and abbreviations have files of their own.

import { ALL_HEARD, everyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { goesOnAsPerson } from '../names/goes-on-as-person.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { around, firstFrom } from '../text/cover.ts'
import { withoutPossessive } from '../text/possessive.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { endOfName, runOfCapitals } from './capital-runs.ts'
import { endBeforePerson, endBeforePost } from './end-before-person.ts'
import { endBehindCapital } from './end-behind-capital.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { leadsPerson } from './leads-person.ts'
import { inGenitive } from './led-in-genitive.ts'
import {
  goesOnInName,
  isCommonWord,
  isDepartment,
  isHead,
  isPlaceWord,
  isTown,
  LEADS_OF_OWN,
  leadsBehindName,
  UNDECLINED_JOINERS,
} from './organisation-words.ts'
import { findAbbreviations } from './organisations-by-abbreviation.ts'
import { findWorkplaces } from './organisations-by-work.ts'
import { isKindOfBody } from './organisations-called.ts'
import { findPartners } from './organisations-of-partners.ts'
import { findSides } from './organisations-of-sides.ts'
import { findKnownInFull, findWellKnown } from './organisations-well-known.ts'

/** Nothing but an article between the lead and the name. */
const BEFORE = new RegExp(`^ ${ARTICLE}$`, 'u')

export function* findByLead(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  yield* findAbbreviations(text, words, cues)
  yield* findWellKnown(text, words, cues)
  yield* findKnownInFull(text, words, cues)
  yield* findWorkplaces(text, words, cues)
  yield* findLed(text, words, cues)
  yield* findPartners(text, words, cues)
  yield* findBehindNames(text, words)
  yield* findSides(text, words)
}

/** «no Latvenergo», «no Swedbank»: a single capital that no case of the language ends like. */
function isUndeclined(text: string, word: Word, last: Word, cue: Cue): boolean {
  const { organisations } = HEARD[cue.language]
  if (!organisations.undeclined?.test(word.text) || text.slice(cue.to, word.from) !== ' ') return false
  if (
    !/^(?: \p{Ll}|[,.;:)\n]|$)/u.test(text.slice(last.to, last.to + 2)) ||
    (word === last && isPlaceWord(word.folded))
  )
    return false
  if (isCommonWord(word.folded) || isTown(word.folded) || knownGivenNames(word.text).length > 0) return false
  // «pārstāvu Balto vilnu»
  const next = /^ (\p{Ll}+)/u.exec(text.slice(last.to, last.to + 20))?.[1]
  if (next && organisations.definiteObject?.test(`${word.text} ${next}`) && !organisations.verbal?.test(next))
    return false
  return isAmongItsOwn(text, cue)
}

/** «no Problem», «no Latvian ID» are another language's: whether letters of its own stand around a lead. */
function isAmongItsOwn(text: string, { from, to, language }: Cue): boolean {
  return LETTERS.get(language)!.test(text.slice(Math.max(0, from - 80), to + 80))
}

const LETTERS = new Map(ALL_HEARD.map(([language, { words }]) => [language, new RegExp(`[${words.letters}]`, 'u')]))

/** «от Nordic Tech»: among other letters the capitals that go on in the same. */
function lastInLetters(text: string, words: readonly Word[], i: number): Word | undefined {
  let k = i
  if (!/[\u0400-\u04ff]/u.test(words[i - 1]?.text ?? '')) return words[i]
  while (
    words[k + 1]?.capital &&
    /^[A-Za-z]/u.test(words[k + 1]!.text) &&
    text.slice(words[k]!.to, words[k + 1]!.from) === ' '
  )
    k++
  return words[k]
}

/** «no Riga CoderDojo», «pārstāvu RB Rail»: two capitals and more behind a lead that are of no case of its language, a land in its own last at most. */
function inForeign(text: string, words: readonly Word[], i: number, cue: Cue): OrganisationClaim | null {
  const { foreign, ownersName } = HEARD[cue.language].organisations
  const first = words[i]
  if (!foreign || !first?.capital || text.slice(cue.to, first.from) !== ' ' || !isAmongItsOwn(text, cue)) return null
  const end = i + runOfCapitals(text, words, i, 1)
  const last = words[end]!
  const run = words.slice(i, end + 1)
  if (run.length < 2 || LANDS.has(run.map((w) => w.folded).join(' '))) return null
  if (!/^(?: [\p{Ll}(]|\s?[,.;:)\n]|$)/u.test(text.slice(last.to, last.to + 2))) return null
  const land = ownersName?.(last.text) ?? last.text
  const isForeign = ({ text, upper }: Word): boolean => upper || foreign.test(text)
  const isWhole = run.every(
    (w) =>
      isForeign(w) ||
      (w === last && isTown(foldForCues(land))) ||
      (w === first && isTown(foldForCues(ownersName?.(w.text) ?? w.text))),
  )
  // «no Eesti Koostöö Kogu»: one of three words may look like one of the language.
  const isMostly = run.length > 2 && run.filter(isForeign).length === run.length - 1 && run.slice(0, 2).every(isForeign)
  if (!(isWhole || isMostly) || run.filter(isForeign).length * 2 < run.length) return null
  if (run.some((w) => knownGivenNames(w.text).length > 0 || isHead(w.folded) || isDepartment(w.folded))) return null
  const value = text.slice(first.from, last.from) + (isForeign(last) || isMostly ? last.text : land)
  return { value, from: first.from, to: last.to, rule: 'organisation.led', weak: true }
}

/** «Institut français»: a small word with letters that the language does not have goes on in a name. */
function inOtherLetters(text: string, words: readonly Word[], end: number): number {
  const next = words[end + 1]
  return next && !next.capital && /[^\x20-\x7e’]/u.test(next.text) && text.slice(words[end]!.to, next.from) === ' '
    ? end + 1
    : end
}

/** Of a run of words, the first of which begins a name and word `end` is its last: «the Slovak Republic's embassy» is the embassy, «Providus's legal team» are the people of Providus. */
function owner(run: readonly Word[], end: number, text: string): OrganisationClaim {
  const k = run.findIndex((w, n) => n <= end && withoutPossessive(w.text) !== null)
  const last = run[k < 0 ? end : k]!
  const behind = run[k + 1]
  const isWhole = k >= 0 && behind !== undefined && isHead(behind.folded) && text.slice(last.to, behind.from) === ' '
  const to = isWhole ? behind.to : last.from + (withoutPossessive(last.text) ?? last.text).length
  const { from } = run[0]!
  return { value: text.slice(from, to), from, to, rule: 'organisation.led', weak: true }
}

/** «representing Nordlogic»: behind such a lead one capital is enough. */
function isOwn(cue: Cue, text: string): boolean {
  return LEADS_OF_OWN.has(foldForCues(text.slice(cue.from, cue.to)))
}

/** «Thanks», «Monday», but not «Code for Romania» */
function isOpener(first: Word, next: Word | undefined): boolean {
  return (
    isCommonWord(first.folded) && !(goesOnInName(first) && next !== undefined && UNDECLINED_JOINERS.has(next.folded))
  )
}

/** «Ann Hale of Delna»: one capital is enough behind somebody's name. */
function isBehindName(words: readonly Word[], { from }: Pick<Cue, 'from'>, text: string): boolean {
  const last = firstFrom(words, from) - 1
  const [given, family] = [words[last - 1], words[last]]
  if (!given?.capital || !family?.capital || text.slice(family.to, from) !== ' ') return false
  return text.slice(given.to, family.from) === ' ' && knownGivenNames(given.text).length > 0
}

/** «Lucy Grant (120385) of Providus», «…, born 3 May 1971, of Providus» */
const BEHIND_DATA = /\d(?:\)|,|\),) $/u

/** «Lucy Grant of Providus»: what nobody but a person in front of it makes a lead. */
function* findBehindNames(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const [i, first] of words.entries()) {
    const lead = words[i - 1]
    if (!lead || !leadsBehindName(lead.folded) || !first.capital || text.slice(lead.to, first.from) !== ' ') continue
    if (!isBehindName(words, lead, text) && !BEHIND_DATA.test(text.slice(Math.max(0, lead.from - 4), lead.from)))
      continue
    if (isOpener(first, words[i + 1])) continue
    if (isTown(first.folded) || LANDS.has(`${first.folded} ${words[i + 1]?.folded}`)) continue
    const end = endOfName(text, words, i)
    yield owner(words.slice(i, end + 2), end - i, text)
  }
}

const LANDS = new Set(everyOf(({ organisations }) => organisations.lands))

/** «correspondent of the Portuguese news agency Lusa»: one capital before a small word for a body says of which land it is. */
function isBeforeClass(text: string, words: readonly Word[], i: number): boolean {
  const behind = words.slice(i + 1, i + 4)
  const at = behind.findIndex((w) => isHead(w.folded) || isKindOfBody(w.folded))
  return at >= 0 && behind.slice(0, at + 1).every((w, k) => !w.capital && text.slice(words[i + k]!.to, w.from) === ' ')
}

/** «on behalf of Civic Seed Ireland», «from Fundación Agua Viva»: two capitals and more behind a lead, in no case. */
function* findLed(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const cue of cues) {
    if (cue.kind !== 'leads' || leadsPerson(cue, cues)) continue
    if (HEARD[cue.language].declines) {
      const i = firstFrom(words, cue.to)
      const told = inForeign(text, words, i, cue) ?? inGenitive(text, words, i, cue)
      if (told) yield told
      const [next, last] = [words[i], lastInLetters(text, words, i)]
      if (next && last && isUndeclined(text, next, last, cue))
        yield {
          value: text.slice(next.from, last.to),
          from: next.from,
          to: last.to,
          rule: 'organisation.led',
          weak: true,
        }
      continue
    }
    const behind = firstFrom(words, cue.to)
    const i = words[behind]?.capital ? behind : behind + 1
    const first = words[i]
    if (!first?.capital || !BEFORE.test(text.slice(cue.to, first.from)) || isOpener(first, words[i + 1])) continue
    if (knownGivenNames(first.text).length > 0 || LANDS.has(`${first.folded} ${words[i + 1]?.folded}`)) continue
    // «on behalf of H.E. Ann Hale»
    if (isPersonTitle(first.text)) continue
    // «on behalf of the Speaker», «on behalf of the Country Manager»
    const post = around(cues, first.from, first.to).find((c) => c.kind === 'posts' && c.from === first.from)
    if (post && (post.to > first.to || !words[i + 1]?.capital)) continue
    const end = endBeforePost(words, i, inOtherLetters(text, words, endBeforePerson(text, words, i)), cues)
    if (end < i) continue
    const to = words[end]!.to
    // «of the Press and Culture Section»
    const behindIt = words[end + 1]
    if (behindIt && isDepartment(behindIt.folded) && text.slice(to, behindIt.from) === ' ') continue
    // «ClimateBridge», «Konrad-Adenauer-Stiftung»: a capital inside makes one word enough.
    if (
      end === i &&
      !/\p{Ll}\p{Lu}|-\p{L}+-/u.test(first.text) &&
      !isBehindName(words, cue, text) &&
      !isOwn(cue, text) &&
      !TWO_DIGITS.test(text.slice(to, to + 5))
    )
      continue
    if (end === i && (isTown(first.folded) || isBeforeClass(text, words, i))) continue
    if (end === i + 1 && !isBehindName(words, cue, text) && goesOnAsPerson(to, text, cues)) continue
    // «I represent Papardes zieds»
    if (end === i && withoutPossessive(first.text) === null) {
      const last = endBehindCapital(text, words, i, cues)
      if (last !== null)
        yield { value: text.slice(first.from, last), from: first.from, to: last, rule: 'organisation.led', weak: true }
      continue
    }
    // «from Lemon Peak 7»
    const number = NUMBER_AT_END.exec(text.slice(to, to + 6))?.[0] ?? ''
    const led = owner(words.slice(i, end + 2), end - i, text)
    yield led.to === to ? { ...led, value: led.value + number, to: to + number.length } : led
  }
}

/** « 42» at the end of its cell */
const TWO_DIGITS = /^ \d\d(?=\s*(?:[,.;:)\n]|$))/u
const NUMBER_AT_END = /^ \d{1,2}(?=\s*(?:[,.;)\n]|$)| \p{Lu} )/u
