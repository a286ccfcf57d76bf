// Finds organisations by the noun that heads their name («Tieslietu ministrijas» → «Tieslietu ministrija»), by a legal
// form beside a quoted name («biedrību „Tabita”»), and by abbreviation («no LPS»). A department is never one.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues, type HeadForm, type OrganisationWords } from '../locales/locale.ts'
import type { Cue, Word } from './words.ts'

export interface OrganisationClaim {
  readonly value: string
  readonly from: number
  readonly to: number
  readonly rule: string
  /** Abbreviations and bare quoted names give way to a claim that says more. */
  readonly weak: boolean
}

const OPEN = '„“”"«\'‘'
const CLOSE = '“”"»\'’'
// «„Latvijas Pilsoniskā alianse”», «"R&D <Baltic>"», «Общество «Русская культура Латвии»»
const QUOTED = new RegExp(`[${OPEN}]([^${OPEN}${CLOSE}\\n\\t]{2,80})[${CLOSE}]`, 'gu')

const DEPARTMENTS = compileStems(ALL_HEARD.flatMap(([, { words }]) => words.departments))
const COMMON = new Set(ALL_HEARD.flatMap(([, { words }]) => words.common.map(foldForCues)))
const PLACES = new Set(ALL_HEARD.flatMap(([, { words }]) => words.places.map(foldForCues)))
const LEGAL_FORMS = new Map(ALL_HEARD.flatMap(([, { organisations }]) => [...organisations.legalForms]))
const NO_ABBREVIATION = new Set([
  'ps',
  'id',
  'ok',
  'eur',
  'pvn',
  'lv',
  'fw',
  're',
  'cv',
  'pk',
  'p.k',
  'ak',
  'dob',
  'gmt',
  'am',
  'pm',
  'pdf',
  'br',
  'tel',
  'ii',
  'iii',
  'iv',
  'nap',
  'usd',
  'html',
  'pgp',
  'sha',
  'фио',
  'eu',
  'es',
  'it',
  'tv',
  'pr',
  'hr',
  'nr',
  'dr',
  'mr',
  'ms',
  'mrs',
  'xii',
  'xi',
  'ogp',
  'mk',
  'www',
  'http',
  'https',
  'rsvp',
  'asap',
  'fyi',
  'covid',
  'gdpr',
  'iphone',
  'ipad',
])

function compileStems(list: readonly string[]): RegExp {
  const sources = list.map((entry) => foldForCues(entry).replace('*', '\\p{L}*'))
  return new RegExp(`^(?:${sources.join('|')})$`, 'u')
}

/** Whether a folded word names a part of an organisation: «departamenta», «nodaļa», «Faculty». */
export function isDepartment(folded: string): boolean {
  return DEPARTMENTS.test(folded)
}

/** Whether a line holds a word for an organisation, a legal form, or a quoted name. */
export function namesAnOrganisation(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}/]+/gu) ?? []
  return (
    /["„“«]/u.test(text) ||
    words.some(
      (w) =>
        LEGAL_FORMS.has(foldForCues(w)) ||
        ALL_HEARD.some(([, { organisations }]) => organisations.heads.has(w.toLowerCase())),
    )
  )
}

/** Organisations in a stretch of text, in order, the longer claim winning over one inside it. */
export function findOrganisations(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): readonly OrganisationClaim[] {
  const claims: OrganisationClaim[] = [
    ...findQuoted(text, words),
    ...findLegal(text, words),
    ...findHeaded(text, words, cues),
    ...findAbbreviations(text, words, cues),
    ...findWorkplaces(text, words, cues),
  ]
  const kept: OrganisationClaim[] = []
  for (const claim of claims.toSorted((a, b) => Number(a.weak) - Number(b.weak) || b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.from < claim.to && claim.from < other.to)) kept.push(claim)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

function* findQuoted(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const match of text.matchAll(QUOTED)) {
    const from = match.index
    const to = from + match[0].length
    const before = words.findLast((w) => w.to <= from && from - w.to <= 2 && /^[ ]{0,2}$/u.test(text.slice(w.to, from)))
    const after = words.find((w) => w.from >= to && w.from - to <= 2 && /^,? ?$/u.test(text.slice(to, w.from)))
    const formBefore = before && LEGAL_FORMS.get(before.folded)
    const formAfter = after && after.upper ? LEGAL_FORMS.get(after.folded) : undefined
    if (before && formBefore) {
      const start = extendLegalForm(text, words, before)
      yield {
        value: `${capitaliseLike(start.text, start.form ?? formBefore)} ${match[0]}`,
        from: start.from,
        to,
        rule: 'organisation.legal-form',
        weak: false,
      }
    } else if (after && formAfter)
      yield { value: text.slice(from, after.to), from, to: after.to, rule: 'organisation.legal-form', weak: false }
    else if (/^\p{Lu}/u.test(match[1]!))
      yield { value: match[1]!.trim(), from, to, rule: 'organisation.quoted', weak: true }
  }
}

/** «SIA Baltijas mediācija», «Baltic Ventures Consulting SIA», «ООО Ромашка»: a legal form and capitals, no quotes. */
function* findLegal(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    const form = LEGAL_FORMS.get(word.folded)
    if (!form || form === form.toLowerCase() || !word.capital) continue
    const after = runOfCapitals(text, words, i, 1)
    const before = runOfCapitals(text, words, i, -1)
    const end = after > 0 ? i + after : i
    const begin = after > 0 ? i : i - before
    if (begin === end) continue
    yield {
      value: text.slice(words[begin]!.from, words[end]!.to),
      from: words[begin]!.from,
      to: words[end]!.to,
      rule: 'organisation.legal-form',
      weak: false,
    }
  }
}

/** How many words beside word `i` go on as a name: the first capitalised, at most two small ones behind. */
function runOfCapitals(text: string, words: readonly Word[], i: number, step: 1 | -1): number {
  let count = 0
  for (let k = i + step; words[k] && count < 5; k += step) {
    const gap = step > 0 ? text.slice(words[k - 1]!.to, words[k]!.from) : text.slice(words[k]!.to, words[k + 1]!.from)
    if (gap !== ' ' && !(step < 0 && gap === ', ')) break
    const small = !words[k]!.capital
    if (small && (step < 0 || count === 0 || count > 2 || COMMON.has(words[k]!.folded))) break
    if (COMMON.has(words[k]!.folded) && !PLACES.has(words[k]!.folded)) break
    count++
  }
  return count
}

/** «Akciju sabiedrība „…”»: a class word of two words. */
function extendLegalForm(
  text: string,
  words: readonly Word[],
  word: Word,
): { from: number; text: string; form: string | null } {
  const previous = words.findLast((w) => w.to < word.from)
  if (previous && text.slice(previous.to, word.from) === ' ' && LEGAL_FORMS.has(`${previous.folded} ${word.folded}`)) {
    return { from: previous.from, text: previous.text, form: LEGAL_FORMS.get(`${previous.folded} ${word.folded}`)! }
  }
  return { from: word.from, text: word.text, form: null }
}

function capitaliseLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word
}

function* findHeaded(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  const cueStarts = new Set(cues.filter((c) => c.kind !== 'meeting' && c.kind !== 'departments').map((c) => c.from))
  for (let i = 0; i < words.length; i++) {
    for (const [, { organisations }] of ALL_HEARD) {
      const head = headForm(organisations, words[i]!)
      if (!head) continue
      const claim = organisations.nameFollowsHead
        ? nameAround(text, words, i, head, organisations)
        : nameBefore(text, words, i, head, organisations, cueStarts)
      if (claim) yield claim
    }
  }
}

function headForm(organisations: OrganisationWords, word: Word): HeadForm | undefined {
  return organisations.heads.get(word.text.toLowerCase()) ?? organisations.heads.get(word.folded)
}

const NEXT_TO = /^ {1,2}$/u
/** Endings of what can stand before a Latvian head: genitives and definite adjectives. */
const ATTRIBUTE = /(?:[ueo]|[aei]s|a|ais|ie|am|ai|aja)$/u
const MAX_WORDS = 9

/** The name ends in its head: walks left over the attributes to the capital letter that begins it. */
function nameBefore(
  text: string,
  words: readonly Word[],
  i: number,
  head: HeadForm,
  organisations: OrganisationWords,
  cueStarts: ReadonlySet<number>,
): OrganisationClaim | null {
  let first = i
  let begin = words[i]!.capital ? i : -1
  for (let k = i - 1; k >= 0 && k > i - MAX_WORDS; k--) {
    const word = words[k]!
    const gap = text.slice(word.to, words[k + 1]!.from)
    if (!NEXT_TO.test(gap) && !(gap === ', ' && !word.capital && begin < 0)) break
    if (isDepartment(word.folded) || /\d/u.test(word.text)) break
    if (word.capital) {
      if (cueStarts.has(word.from) && COMMON.has(word.folded)) break
      if (COMMON.has(word.folded) && !PLACES.has(word.folded)) break
      if (word.folded === 'musu' || word.folded === 'jusu') break
      begin = k
    } else if (
      !organisations.joiners.includes(word.folded) &&
      (!ATTRIBUTE.test(word.folded) || cueStarts.has(word.from) || COMMON.has(word.folded))
    )
      break
    first = k
  }
  if (begin < 0) {
    // Somebody who types without capitals: the attributes as far as they go, if there are any.
    if (first === i || words.some((w) => w.capital)) return null
    begin = first
    while (begin < i && (organisations.joiners.includes(words[begin]!.folded) || COMMON.has(words[begin]!.folded)))
      begin++
    if (begin === i) return null
  }
  if (begin === i && !words[i]!.capital) return null
  if (begin === i && !['saeima'].includes(head.nominative)) return null
  const parts = words.slice(begin, i + 1).map((word, k, all) => {
    if (k === all.length - 1) return nominativeHead(word, head)
    return head.case === 'nominative'
      ? word.text
      : (organisations.agree(word.text, head, all[k + 1]!.text) ?? word.text)
  })
  const gaps = words.slice(begin, i).map((word, k) => text.slice(word.to, words[begin + k + 1]!.from))
  const value = parts.map((part, k) => part + (gaps[k] ?? '')).join('')
  return { value, from: words[begin]!.from, to: words[i]!.to, rule: `organisation.${head.case}`, weak: false }
}

function nominativeHead(word: Word, head: HeadForm): string {
  if (head.case === 'nominative') return word.text
  const plain = isPlain(word.text) ? foldForCues(head.nominative) : head.nominative
  return word.upper ? plain.toUpperCase() : capitaliseLike(word.text, plain)
}

/** Typed without diacritics, so the nominative is written without them too. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/u.test(text)
}

/** The head stands anywhere in a capitalised run: «Embassy of Sweden», «Riga Technical University», «Посольство Украины». */
function nameAround(
  text: string,
  words: readonly Word[],
  i: number,
  head: HeadForm,
  organisations: OrganisationWords,
): OrganisationClaim | null {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(words[i]!.text)
  if (!words[i]!.capital && !isCyrillic) return null
  let begin = i
  while (begin > 0 && i - begin < MAX_WORDS) {
    const word = words[begin - 1]!
    const gap = text.slice(word.to, words[begin]!.from)
    if (gap !== ' ' && !(gap === '. ' && /\p{Lu}$/u.test(word.text))) break
    const adjective =
      organisations.agree(word.text, head, '') !== null ||
      (head.case === 'nominative' && /(?:ая|ий|ый|ое|ее|яя)$/u.test(word.text))
    if (isCyrillic ? !adjective : !word.capital && !isJoiningCapital(text, words, begin - 1, organisations)) break
    if (!isCyrillic && word.capital && COMMON.has(word.folded) && !PLACES.has(word.folded)) break
    begin--
  }
  let end = i
  while (end + 1 < words.length && end - i < MAX_WORDS) {
    const word = words[end + 1]!
    if (text.slice(words[end]!.to, word.from) !== ' ') break
    if (word.capital && !isPersonTitle(word)) end++
    else if (
      organisations.joiners.includes(word.folded) &&
      words[end + 2]?.capital &&
      text.slice(word.to, words[end + 2]!.from) === ' ' &&
      words[end + 2]!.folded !== 'riga'
    )
      end += 2
    else if (isCyrillic && /(?:ой|ого|ов|ей|ии|ий|ых|ства|ения|ания)$/u.test(word.text) && !COMMON.has(word.folded))
      end++
    else if (isCyrillic && !words[i]!.capital && PLACES.has(word.folded)) end++
    else break
  }
  if (begin === end) return null
  const value = words
    .slice(begin, end + 1)
    .map((word, k, all) => {
      const gap = k + 1 < all.length ? text.slice(word.to, all[k + 1]!.from) : ''
      const index = begin + k
      if (index === i) return nominativeHead(word, head) + gap
      if (index < i && head.case !== 'nominative') return (organisations.agree(word.text, head, '') ?? word.text) + gap
      return word.text + gap
    })
    .join('')
  return { value, from: words[begin]!.from, to: words[end]!.to, rule: 'organisation.name', weak: false }
}

function isJoiningCapital(text: string, words: readonly Word[], k: number, organisations: OrganisationWords): boolean {
  const before = words[k - 1]
  return (
    before?.capital === true &&
    organisations.joiners.includes(words[k]!.folded) &&
    text.slice(before.to, words[k]!.from) === ' ' &&
    !COMMON.has(before.folded)
  )
}

function isPersonTitle(word: Word): boolean {
  return /^(?:mr|mrs|ms|dr|prof)$/u.test(word.folded)
}

/** «strādāju Konrad-Adenauer-Stiftung», «I work at Nordlogic»: capitals behind a verb of work. */
function* findWorkplaces(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const cue of cues) {
    if (cue.kind !== 'works') continue
    const i = words.findIndex((w) => w.from >= cue.to)
    const first = [words[i], words[i + 1]].find((w) => w?.capital)
    if (!first || !/^ (?:\p{L}{1,4} )?$/u.test(text.slice(cue.to, first.from)) || COMMON.has(first.folded)) continue
    const k = words.indexOf(first)
    const more = runOfCapitals(text, words, k, 1)
    const last =
      words[k + (more > 0 && words[k + more]!.capital && !/(?:ā|ē|ī)$/u.test(words[k + more]!.text) ? more : 0)]!
    yield {
      value: text.slice(first.from, last.to),
      from: first.from,
      to: last.to,
      rule: 'organisation.workplace',
      weak: true,
    }
  }
}

function* findAbbreviations(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    if (
      !word.upper ||
      word.text.length > 8 ||
      /[\d.]/u.test(word.text) ||
      NO_ABBREVIATION.has(word.folded) ||
      LEGAL_FORMS.has(word.folded)
    )
      continue
    const led = cues.some((c) => c.kind === 'leads' && c.to < word.from && word.from - c.to <= 2)
    const post = cues.some(
      (c) => (c.kind === 'posts' || c.kind === 'theyCome') && c.from > word.to && c.from - word.to <= 2,
    )
    const neighbours = [words[i - 1], words[i + 1]].some(
      (w) => w?.upper && Math.abs(w.from - word.from) < 12 && w.text.length > 8,
    )
    if ((led || post) && !neighbours && /^\p{Lu}/u.test(word.text))
      yield { value: word.text, from: word.from, to: word.to, rule: 'organisation.abbreviation', weak: true }
  }
}
