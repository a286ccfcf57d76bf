// Organisations by the form of their name: quotes, a legal form or a class word beside it, words that stand for one.

import { ALL_HEARD, everyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { beginOfCell, isJoinedAtEnd, isNumberAtEnd, runToEndOfCell } from '../names/name-in-cell.ts'
import { around, firstFrom } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { isAbbreviation } from './abbreviations.ts'
import { beginBeforeComma, beginOfFirm, namesPartners, ownedForm } from './begin-of-firm.ts'
import { runOfCapitals, withoutSentence } from './capital-runs.ts'
import { isSurelyNominative, nominativeOfQuoted } from './case-of-quoted.ts'
import { classBefore, withAttributes } from './class-word.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isOrder, isPlaceHolder } from './is-no-name.ts'
import { isFamilyFirst } from './last-behind-head.ts'
import { nominativeOfFirm } from './nominative-of-name.ts'
import { ofLandBehind } from './of-land.ts'
import {
  DECLINED_PLACE,
  formOf,
  isCommonWord,
  isContainer,
  isEvent,
  isPlaceWord,
  LEGAL_FORMS,
  namesAnOrganisation,
  pointsElsewhere,
} from './organisation-words.ts'
import { headsAt, INSIDE_NAMES, isOtherWord } from './organisations-by-head.ts'
import { isOwner } from './owner-of-named.ts'
import { isDottedForm, isOtherSmallWord, isSmallForm, namedInSmall } from './small-forms.ts'

export function* findByForm(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  yield* findQuoted(text, words, cues)
  yield* findLegal(text, words, cues)
  for (const { kind, language, from, to } of cues) {
    // «piedalīšos kā neatkarīgs eksperts»: what stands for an organisation where there is none.
    // «all you have is "Hale, private person"» is what a list says.
    if (kind !== 'standIns' || /["„“«][^"“”»\n]{1,40}, $/u.test(text.slice(Math.max(0, from - 45), from))) continue
    const value = HEARD[language].organisations.standIn(text.slice(from, to))
    yield { value, from, to, rule: 'organisation.stand-in', weak: true }
  }
}

const OPEN = '„“”"«\'‘'
const CLOSE = '“”"»\'’'
const BARE = `[^${OPEN}${CLOSE}\\n\\t]`
// «„Latvijas Pilsoniskā alianse”», «„Patvērums „Drošā māja””», «"R&D <Baltic>"»; an apostrophe inside a word («Pepper's»,
// «O'Brien-D'Arcy») is no quote
const QUOTED = new RegExp(
  `[${OPEN}](?<![\\p{L}\\p{N}].)(${BARE}{2,80}(?:(?<=\\p{L})['’](?=\\p{L})${BARE}{1,60})?|${BARE}{2,40}[${OPEN}]${BARE}{2,40}[${CLOSE}])[${CLOSE}](?![\\p{L}\\p{N}])`,
  'gu',
)

function* findQuoted(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const match of text.matchAll(QUOTED)) {
    const from = match.index
    const to = from + match[0].length
    const before = around(words, from - 3, from).findLast((w) => /^ {0,2}$/u.test(text.slice(w.to, from)))
    const after = around(words, to, to + 3).find((w) => w.from >= to && /^,? ?$/u.test(text.slice(to, w.from)))
    const form = before && !isOtherSmallWord(before, cues) && (formOf(before) ?? headOf(before, words))
    // «konkurss "Labākais bibliotekārs"», «mans uzvārds ir "Mičulis"»
    const told = before && words[firstFrom(words, before.from) - 1]
    if (before && (isEvent(before.folded) || (COPULAS.has(before.folded) && told && isEvent(told.folded)))) continue
    if (before && isOtherHead(before, words)) continue
    // «название — в строке «Тема»»
    if (match[1]!.length > 3 && pointsElsewhere(foldForCues(match[1]!))) continue
    if (isPlaceHolder(match[1]!) || (!form && isOrder(match[1]!))) continue
    // «my name is spelt "Lauma"»
    if (around(cues, from - 3, from).some((c) => c.kind === 'corrects' && c.to === from - 1)) continue
    if (around(cues, from, to).some((c) => c.kind === 'standIns' && c.from > from)) continue
    const beginsCell = before && (!told || isCommonWord(told.folded) || text.slice(told.to, before.from) !== ' ')
    if (beginsCell && isContainer(before.folded) && namesAnOrganisation(match[1]!)) {
      // «organizācija „Vecticībnieku biedrība”»
      yield { value: match[1]!.trim(), from, to, rule: 'organisation.legal-form', weak: false }
    } else if (before && form) {
      // «Фирма SIA "Start VM"»: in front of an abbreviation a class word is no part of the name.
      const isShort = before.upper && before.text.length <= 4
      const named = isShort ? ownedForm(text, told, before) : classBefore(text, words, before, form, cues)
      const quoted = match[0] + ofLandBehind(text, words, to)
      const end = from + quoted.length
      yield {
        value: `${named.value} ${quoted}`,
        from: named.from,
        to: end,
        rule: 'organisation.legal-form',
        weak: false,
      }
    } else if (
      before?.upper &&
      before.text.length <= 5 &&
      (isAbbreviation(before.text) || isInSentence(before, text))
    ) {
      // «PII "Saulstariņš"»
      yield { value: text.slice(before.from, to), from: before.from, to, rule: 'organisation.legal-form', weak: false }
    } else if (after?.upper && LEGAL_FORMS.has(after.folded)) {
      yield { value: text.slice(from, after.to), from, to: after.to, rule: 'organisation.legal-form', weak: false }
    } else if (/^\p{Lu}/u.test(match[1]!) && !/\d{6}|\p{Ll}{4}[.!?…]$/u.test(match[1]!)) {
      // «can only give me "Thursday, sometime."» ends a sentence.
      const value = nominativeOfQuoted(match[1]!.trim(), text, from, to, cues)
      // «Новая газета – Балтия» is more than a paper.
      if (value) yield { value, from, to, rule: 'organisation.quoted', weak: !/ [–—-] /u.test(value) }
    }
  }
}

/** «strādāju PS „Tilti”», not «Būšu. PS „…”» */
function isInSentence({ from, text: form }: Word, text: string): boolean {
  return form.length === 2 && /[\p{Ll},] $/u.test(text.slice(Math.max(0, from - 2), from))
}

/** «zvērinātu advokātu birojs „…”»: any head whose name stands before it can have a quoted one behind. */
const COPULAS = new Set(everyOf(({ words }) => words.copulas.map(foldForCues)))

/** «grupa „…”»: a word that heads an organisation's name only behind certain others. */
function isOtherHead(word: Word, words: readonly Word[]): boolean {
  return ALL_HEARD.some(([, { organisations }]) => {
    const head = organisations.heads.get(word.text.toLowerCase())
    const attribute = head && organisations.headsBehind.get(head.nominative)
    return attribute !== undefined && isOtherWord(words, firstFrom(words, word.from), attribute)
  })
}

function headOf(word: Word, words: readonly Word[]): string | undefined {
  // «deju kopa „…”», «amatierteātris „…”», not «grupa „…”»
  return headsAt(word).find(
    ({ organisations, head }) =>
      !organisations.nameFollowsHead &&
      !isOtherWord(words, firstFrom(words, word.from), organisations.headsBehind.get(head.nominative)),
  )?.head.nominative
}

/** «SIA Baltijas mediācija», «Baltic Ventures Consulting SIA», «ООО Ромашка», «domnīca Avots»: no quotes. */
function* findLegal(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  const stops = new Set(cues.filter((c) => !INSIDE_NAMES.has(c.kind) || c.kind === 'posts').map((c) => c.from))
  const ends = new Set([...stops, ...cues.filter((c) => c.kind === 'otherNumberWords').map((c) => c.from)])
  const lowerCase = !words.some((w) => w.capital)
  for (const [i, word] of words.entries()) {
    const form = formOf(word)
    // «Åsa Hallström» is no ASA.
    if (!form || (word.text.length < A_CLASS && /[^ -~]/u.test(word.text) && /^[ -~]+$/u.test(form))) continue
    const small = lowerCase ? namedInSmall(text, words, i, ends) : 0
    if (small > 0) {
      const [from, to] = [word.from, words[i + small]!.to]
      yield { value: text.slice(from, to), from, to, rule: 'organisation.legal-form', weak: false }
      continue
    }
    const isClass = /^\p{Ll}\p{Ll}/u.test(form)
    if (
      isClass
        ? !isNamedClass(text, words, i)
        : !word.capital && !isSmallForm(word, words[i + 1]) && !isDottedForm(word, words[i - 1])
    )
      continue
    const all = runOfCapitals(text, words, i, 1, stops)
    const run = withoutSentence(text, words, i, withoutPerson(words, i, all))
    const after =
      namesPartners(text, words, i + run + 1) && run > 0
        ? run + 2
        : isClass
          ? withLast(text, words, i, run, ends)
          : run < all
            ? run
            : runToEndOfCell(text, words, i, run, ends)
    const begin =
      after > 0 || isClass
        ? i
        : Math.min(
            beginOfFirm(text, words, i),
            beginOfCell(text, words, i, ends),
            beginBeforeComma(text, words, i, cues),
          )
    const end = i + after
    if (begin === end) continue
    if (isClass && foldForCues(form) !== word.folded && isOwner(words, i, end)) continue
    const [from, last] = [words[begin]!.from, words[end]!.to]
    const to = end === i && word.text.includes('.') && text[last] === '.' ? last + 1 : last
    // «ziņu aģentūra LETA»
    const named = isClass && !isLedUndeclined(word, cues) ? withAttributes(text, words, i, form, cues) : null
    const value = named
      ? named.value + text.slice(word.to, to)
      : after > 0
        ? nominativeOfFirm(text, words, begin, end)
        : text.slice(from, to)
    yield { value, from: named?.from ?? from, to, rule: 'organisation.legal-form', weak: isClass }
  }
}

/** Letters of a class word; legal forms have fewer. */
const A_CLASS = 5

/** «from our team at Skolas Balss»: behind a lead of a language without cases a name stands as it is. */
function isLedUndeclined({ from, capital }: Word, cues: readonly Cue[]): boolean {
  return (
    capital &&
    around(cues, from - 2, from).some((c) => c.kind === 'leads' && c.to === from - 1 && !HEARD[c.language].declines)
  )
}

/** «biedrība Rīta rasa Anna Kalna»: a run of capitals without the person who ends it. */
function withoutPerson(words: readonly Word[], i: number, run: number): number {
  const [given, family] = [words[i + run - 1], words[i + run]]
  if (run < 3 || !given?.capital || !family?.capital || isPlaceWord(family.folded)) return run
  // «SIA Vēja Roze Annu Ozolu»
  const known = knownGivenNames(given.text).some((name) => name.case !== 'genitive' && !name.familyToo)
  return known && knownGivenNames(family.text).length === 0 ? run - 2 : run
}

/** «laikraksts Kurzemes Vārds,», «biedrība Brīvais kods»: what ends the cell, or agrees with an adjective, belongs to the name whatever else it means. */
function withLast(text: string, words: readonly Word[], i: number, run: number, stops: ReadonlySet<number>): number {
  const [first, last] = [words[i + 1], words[i + 2]]
  if (run > 0 && isJoinedAtEnd(text, words, i + run, stops)) return run + 2
  // «biedrība Otrā elpa»
  if (run === 0 && last && text.slice(words[i]!.to, last.to) === ` ${first!.text} ${last.text}`)
    return first!.capital && isSurelyNominative(`${first!.text} ${last.text}`) && !isCommonWord(last.folded) ? 2 : 0
  if (run !== 1 || !last || text.slice(first!.to, last.from) !== ' ') return run
  // «biedrība Tilts 21,»
  if (isNumberAtEnd(text, words, i + run)) return run + 1
  const endsCell =
    last.capital && ENDS_CELL.test(text.slice(last.to, last.to + 4)) && knownGivenNames(last.text).length === 0
  return endsCell || isSurelyNominative(`${first!.text} ${last.text}`) ? 2 : run
}

/** «,», « (», « – », the end of a line */
const ENDS_CELL = /^(?:\s*(?:[,;)\n]|$)| [(–—-])/u

/** «biedrība Anna Kalna», «директора школы Валентину Дорошенко», not the «Ventas» of «laikraksts Ventas Krasts». */
function isGivenName(classWord: Word, { text }: Word): boolean {
  const isNominative = foldForCues(formOf(classWord) ?? '') === classWord.folded
  return knownGivenNames(text).some((name) => !isNominative || name.case === 'nominative')
}

/** «portāla Delfi», «biedrība Dzintara osta»: behind a class word a capital is its name, unless it is a person's or a place. */
function isNamedClass(text: string, words: readonly Word[], i: number): boolean {
  const [word, next, second] = [words[i]!, words[i + 1], words[i + 2]]
  if (word.upper || !next?.capital) return false
  // «basketbola kluba VENTAS VILKI»
  if (next.upper && second?.upper && next.text.length > 2) return true
  if (second?.capital && isGivenName(word, next)) return false
  // «председателя общества Журавлёва Льва Аркадьевича»
  if (second?.capital && endsLikeFamily(next.text) && isFamilyFirst(text, next, second, words[i + 3])) return false
  return !DECLINED_PLACE.some((ending) => ending.test(next.text)) || isSurelyNominative(`${next.text} ${second?.text}`)
}
