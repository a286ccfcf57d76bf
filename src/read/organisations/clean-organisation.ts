// The organisation in a stretch of text that a label, a cell or its place between commas gives to it: in the
// nominative, without the department behind it.

import { anyOf, everyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { isPersonTitle } from '../names/person-title.ts'
import type { Value } from '../people/person-frame.ts'
import { around, within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { ALSO_BEHIND, ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { isAbbreviation } from './abbreviations.ts'
import { claimInCell } from './claim-in-cell.ts'
import {
  isCommonWord,
  isContainer,
  isDepartment,
  isHead,
  isNationality,
  isNominativeHead,
  isPlaceWord,
  isSpeltApart,
  isTown,
  namesAnOrganisation,
  pointsElsewhere,
  saysNothing,
  saysSame,
} from './organisation-words.ts'
import { type Cell, wrappedValue } from './wrapped-cell.ts'

/** «in Riga …», «в Риге …»: where somebody is. */
const PLACED = new RegExp(`^(?:${anyOf(({ words }) => words.placePrepositions)}) \\p{Lu}`, 'u')

/** «State Revenue Service too», «Delna arī»: without the word that only says that somebody else is of it. */
function withoutAlso({ text, from }: Cell): Cell {
  const bare = text.replace(ALSO_BEHIND, '')
  return { text: bare, from, to: from + bare.length }
}

// «E. S.-K.» signs
const INITIALS = /^(?:\p{Lu}\.[ -]?){2,4}\p{Lu}?$|^\p{Lu}\. ?\p{Lu}$/u

const DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?!\d)/u

/** The organisation that `cell` names; null where it names a post, a department or nothing. */
export function cleanOrganisation(whole: Cell, findings: Findings, rule: string): Value | null {
  const cell = withoutAlso(whole)
  const wrapped = rule === 'label' ? wrappedValue(cell, findings) : null
  if (wrapped) return { value: wrapped.text, source: 'text', from: wrapped.from, to: wrapped.to, rule }
  const { text, from, to } = cell
  const folded = foldForCues(text)
  if (saysNothing(folded) || saysSame(folded) || pointsElsewhere(folded) || isTown(folded.trim())) return null
  if (isNationality(folded)) return null
  // «Both are in Riga for the whole of that week»
  // «Livonia College - participants 16.11.2017»
  if (PLACED.test(text) || INITIALS.test(text.trim()) || DAY.test(text)) return null
  // «Mgr. Anna Kalna, Ph.D.»
  if (isPersonTitle(text.trim().replaceAll('.', ''))) return null
  const standIn = cuesWithin(findings, from, to, 'standIns')[0]
  if (standIn && standIn.to - standIn.from > (to - from) * 0.6)
    return { value: nameOfStandIn(withoutDenial(text, standIn.from - from), standIn), source: 'text', from, to, rule }
  // «nav, esmu aktīvs pilsonis»
  const first = folded.split(/[,;(–—]/u, 1)[0]!
  if (first !== folded && /\p{L}/u.test(first) && saysNothing(first)) return null
  // «Представляю «Дельту»»
  const told = withoutLead(cell, findings)
  const claimed = claimInCell(cell, told ?? text, findings)
  if (claimed) return { ...claimed, rule }
  if (told === null) return null
  const bare = withoutPost(withoutLabel(told), told === text ? from : null, findings)
    .replace(SENTENCE_BEHIND, '')
    .replace(DENIAL_BEHIND, '')
    .replace(CLAUSE_BEHIND, '')
    // «LLU *»: a mark that a note below the table explains
    .replace(/^[\s,;:–—-]+|[\s,;:?!–—*†‡¹²³-]+$/gu, '')
    .replace(/^([^()]*)\)$/u, '$1')
    .replace(/(?<![\p{Lu}.]\.?\p{L})\.$/u, '')
    .replace(/(?<=\p{L}) {1,3}\([^()]{2,20}\)$/u, '')
    .replace(ARTICLE_BEFORE, '')
    .replace(/, (\p{Lu}[\p{L} -]{1,30})$/u, (where, town: string) => (isTown(foldForCues(town)) ? '' : where))
  if (bare.length < 2 || !/\p{L}/u.test(bare)) return null
  const words = foldForCues(bare).split(/\s+/u)
  // «Juridiskā nodaļa» is a part of something; «Valsts kanceleja» is whole.
  const isWhole = isPlaceWord(words[0]!) || isBranch(words) || isBrand(bare) || (rule === 'label' && isGroup(bare))
  if (isDepartment(words.at(-1)!) && !isWhole) return null
  const start = from + text.indexOf(bare)
  // «TUR» in a column of schools is no «tur».
  const isShort = rule === 'table.organisation' && /^\p{Lu}{2,7}$/u.test(bare) && !isShouted(findings.text)
  if (!isShort && !isOfficeOf(bare) && !canBeName(bare, start, rule === 'label', findings)) return null
  return { value: bare, source: 'text', from: start, to: start + bare.length, rule }
}

/** «privātpersonām» → «privātpersona»: in the nominative, where nothing else stands beside it. */
function nameOfStandIn(told: string, { language, from, to }: Cue): string {
  return told.trim().length === to - from ? HEARD[language].organisations.standIn(told.trim()) : told
}

/** «Sabiedrības par atklātību Latvijas nodaļa»: behind a body's name its department of a country is a body of its own. */
function isBranch(words: readonly string[]): boolean {
  return words.length > 3 && isPlaceWord(words.at(-2)!)
}

/** «EP office», «WHO country office»: what a body keeps here is as good as its name; an office of any other is a part. */
function isOfficeOf(bare: string): boolean {
  const [, letters, head] = /^(\p{Lu}{2,6})(?: \p{L}{2,15}){0,2} (\p{Ll}{2,20})$/u.exec(bare) ?? []
  return head !== undefined && isAbbreviation(letters!) && isHead(foldForCues(head))
}

/** «Digitālo tiesību grupa»: behind a label a group of people is a body, by what it stands for. */
function isGroup(bare: string): boolean {
  const words = bare.toLowerCase().split(/\s+/u)
  return words.length > 2 && isNominativeHead(words.at(-1)!)
}

/** «CleanR Grupa»: a made-up word and a capital; departments are called by words that everybody knows. */
function isBrand(bare: string): boolean {
  return /^\p{Lu}?\p{Ll}+\p{Lu}\p{L}* \p{Lu}\p{Ll}+$/u.test(bare)
}

/** «nav, privātpersona», «нет, частное лицо»: without the word that says there is none. */
function withoutDenial(text: string, standIn: number): string {
  const before = text.slice(0, standIn).trim()
  if (!/[,;:.(–—-]$/u.test(before) || !saysNothing(foldForCues(before.slice(0, -1)))) return text.trim()
  const rest = text.slice(standIn).trim()
  return before.endsWith('(') ? rest.replace(/\)$/u, '') : rest
}

// «Идель», а не «Идел»
const DENIAL_BEHIND = new RegExp(
  `,? (?:${everyOf(({ words }) => words.cues.negates)
    .filter((w) => w.length > 2)
    .join('|')}) ["„“«][^\\n]{0,80}$`,
  'u',
)

// «Tilde, I no longer work at Delna», «Tilde, es vairs nestrādāju Delnā»
const CLAUSE_BEHIND = new RegExp(`[,;] (?:${anyOf(({ words }) => words.iMyself)}) [^\\n]{0,80}$`, 'u')

// «Rīgas dome. Mans kods ir …», not «Sv. Jāņa draudze»
const SENTENCE_BEHIND = /(?<=\p{Ll}{4}["”»)]?)[.!?]\s+\p{Lu}.*$/su

// «the association "Bits"»
const ARTICLE_BEFORE = new RegExp(`^${ARTICLE}(?=[\\p{L}"“„«])`, 'u')

/** «Agência Lusa, correspondent for the Baltic countries»: without what the person does there. */
function withoutPost(text: string, from: number | null, findings: Findings): string {
  if (from === null) return text
  const post = cuesWithin(findings, from, from + text.length, 'posts').find(
    (c) => /\p{L}{2}, $/u.test(text.slice(0, c.from - from)) && /^\p{Ll}/u.test(text.slice(c.from - from)),
  )
  return post ? text.slice(0, post.from - from) : text
}

/** «Organizacija Jauniesu centrs»: without the word that only says what follows, where that is a name of its own. */
function withoutLabel(text: string): string {
  const label = LABEL.exec(text)
  const rest = label ? text.slice(label[0].length) : ''
  const isName = namesAnOrganisation(rest) || /^["„“«]/u.test(rest)
  return label && isContainer(foldForCues(label[1]!)) && isName ? rest : text
}

// «Organizācija ir …»
const LABEL = new RegExp(`^\\s*(\\p{L}+) (?:(?:${anyOf(({ words }) => words.copulas)}) )?(?=["„“«]?\\p{Lu})`, 'u')

/** «Pārstāvu Sustento»: without the words that lead to a name; null where nobody can tell its nominative («Pārstāvu Zaļo tiltu»). */
function withoutLead({ text, from }: Cell, { cues, organisations }: Findings): string | null {
  const begin = from + text.length - text.trimStart().length
  const lead = around(cues, begin, begin + 1).find((c) => LEADING.has(c.kind) && c.from === begin)
  if (!lead || isContainer(foldForCues(text.slice(begin - from, lead.to - from)))) return text
  const rest = text.slice(lead.to - from).trim()
  // «От RTU – …»
  const isAll = around(organisations, lead.to, lead.to + 2).some(
    (o) => o.from === lead.to + 1 && text.slice(o.from - from).trim() === text.slice(o.from - from, o.to - from),
  )
  if (isAll) return rest
  if (!/^["„“«]?\p{Lu}/u.test(rest) || lead.to - lead.from < SHORTEST_LEAD) return text
  const { declines, organisations: heard } = HEARD[lead.language]
  const asTyped = !declines || /^["„“«]/u.test(rest) || heard.undeclined?.test(rest)
  return asTyped || namesAnOrganisation(rest) ? rest : null
}

const LEADING = new Set<Findings['cues'][number]['kind']>(['leads', 'works'])

/** «No» and «At» begin names as well. */
const SHORTEST_LEAD = 5

/** Whether the writer has no small letters to tell an abbreviation by. */
function isShouted(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text)
}

/** No label, no person's post, no pronoun, not words alone that every sentence has; behind a label several of these can be a name: «Otrā elpa». */
function canBeName(bare: string, from: number, isLabelled: boolean, findings: Findings): boolean {
  const words = within(findings.words, from, from + bare.length)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return true
  if (readLabel(bare) !== null || readLabel(first.folded) === 'familyName') return false
  // «Организация прежняя», «As promised»
  const isCommon = (w: Word): boolean => (isCommonWord(w.folded) && !isSpeltApart(w)) || isContainer(w.folded)
  const opens = isContainer(first.folded) || (isCommonWord(first.folded) && !isTown(first.folded))
  const isSpeech = opens && words.length > 1 && words.slice(1).every((w) => /^\p{Ll}/u.test(w.text))
  const isTitle = isLabelled && words.length > 1 && first.capital && !isContainer(first.folded)
  if ((words.every(isCommon) || isSpeech) && !isTitle) return false
  if (namesAnOrganisation(bare)) return true
  const posts = cuesWithin(findings, from, from + bare.length, 'posts')
  return !posts.some((c) => c.to === last.to && !isPartner(words.at(-2)))
}

/** «Kalns un partneri» */
function isPartner(before: Word | undefined): boolean {
  return before !== undefined && ANDS.has(before.folded)
}

const ANDS = new Set(everyOf(({ organisations }) => organisations.and))
