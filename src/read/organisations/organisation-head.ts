// The noun that heads an organisation's name, and what the walk from it outwards needs to know of the text around it.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues, type HeadForm, type OrganisationWords } from '../../locales/locale.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { within } from '../text/cover.ts'
import type { Word } from '../text/words.ts'
import { beginsDepartment, runOfCapitals, withoutSentence } from './capital-runs.ts'
import {
  DECLINED_PLACE,
  isCommonWord,
  isDepartment,
  isDeterminer,
  isNoPartOfName,
  isTown,
  LEGAL_FORMS,
} from './organisation-words.ts'

/** What the walk needs to know of the text around it. */
export interface Surroundings {
  readonly text: string
  readonly words: readonly Word[]
  /** Where a cue begins: a verb or a lead is no part of a name. */
  readonly stops: ReadonlySet<number>
  /** Where a word for a personal code stands inside a name: «Brīvā koda apvienība». */
  readonly inside?: ReadonlySet<number>
  /** Where a person's post is named. */
  readonly posts: ReadonlySet<number>
  /** Where the meeting is spoken of. */
  readonly meetings: ReadonlySet<number>
  /** Where something ends behind which an organisation comes: a lead, a verb of work, a post. */
  readonly leads: ReadonlySet<number>
  /** Nothing in the text has a capital. */
  readonly lowerCase: boolean
  readonly organisations: OrganisationWords
}

/** Words beside a head that are looked at. */
export const MAX_WORDS = 9

const INFINITIVES = everyOf(({ words }) => words.infinitive?.any ?? [])
const COPULAS = new Set(everyOf(({ words }) => words.copulas.map(foldForCues)))

/** « sievietēm „Marta”», « „Ziemeļblāzma”»: the quoted name behind head `i`, small words between included; else ''. */
export function quotedBehind({ text, words, stops, organisations }: Surroundings, i: number): string {
  const { to } = words[i]!
  const quoted = /^(?: \p{Ll}{2,20}){0,3} [«„“"][^«»„“”"\n\t]{2,60}[»”“"]/u.exec(text.slice(to, to + 140))?.[0] ?? ''
  // «Kultūras ministrijas un biedrības „Vējš”»
  const isOther = (w: Word): boolean =>
    !w.capital &&
    (stops.has(w.from) ||
      organisations.and.includes(w.folded) ||
      LEGAL_FORMS.has(w.folded) ||
      isDepartment(w.folded) ||
      organisations.called?.verbs.includes(w.folded) === true ||
      // «pulciņš ļoti vēlas ieskatīties „lielajā politikā”»: the sentence goes on.
      INFINITIVES.some((ending) => ending.test(w.folded)) ||
      COPULAS.has(w.folded))
  const between = within(words, to + 1, to + quoted.search(/[«„“"]/u))
  // «iniciatīvas grupa „…”» is a group, no initiative.
  const isClass = between.length > 0 && organisations.heads.has(between.at(-1)!.text)
  return isClass || between.some(isOther) ? '' : quoted
}

/** « Dzintari», « LETA»: a single capital behind a class word at the end of its cell is its name; else ''. */
export function namedBehind(
  { text, words, stops, posts, organisations }: Surroundings,
  i: number,
  head: HeadForm,
): string {
  const [word, name] = [words[i]!, words[i + 1]]
  const isClass = bearsName(head.nominative, organisations)
  // «Veselības centrs 4»
  const atEnd = isClass && NUMBER_AT_END.exec(text.slice(word.to, word.to + 7))
  const number = atEnd && (head.case === 'nominative' || atEnd[0].length > 4) ? atEnd : null
  if (number) return number[0]
  if (!name?.capital || text.slice(word.to, name.from) !== ' ') return ''
  // «deju kopa Vizbulīte», not «deju kopa Vizbulīte Kalna»
  const isEnsembles = ({ to }: Word): boolean =>
    ENSEMBLES.has(head.nominative) && !/^ (?:\p{Lu}|\d)/u.test(text.slice(to, to + 2))
  // «pētījumu centrs SKDS»: among small letters capitals alone are a name, wherever they stand.
  if (
    name.upper &&
    !word.upper &&
    isClass &&
    name.text.length > 2 &&
    !stops.has(name.from) &&
    !isCommonWord(name.folded)
  ) {
    // «volejbola klubs JĒKABPILS LŪŠI»
    const second = words[i + 2]
    const isTwo = second?.upper === true && second.text.length > 2 && text.slice(name.to, second.from) === ' '
    return text.slice(word.to, (isTwo ? second : name).to)
  }
  if (name.text.length < 4 || name.upper !== word.upper) return ''
  // «Tiesībsarga biroja Sociālo, ekonomisko un …»
  if (head.case !== 'nominative' && organisations.definite?.test(name.text)) return ''
  // «Attīstības finanšu institūcija Altum», «„Lauku partnerība Sēlija”»: any body may have a name of its own where nothing follows.
  const endsLine = head.case === 'nominative' && /^(?:\s*(?:\n|$)|[”“"»])/u.test(text.slice(name.to, name.to + 3))
  if (
    !(isClass || (endsLine && !posts.has(name.from) && !isTown(name.folded) && !isDepartment(name.folded))) ||
    organisations.heads.has(name.text.toLowerCase()) ||
    (isCommonWord(name.folded) && !isClass) ||
    (isGivenName(name) && !isEnsembles(name)) ||
    beginsDepartment(text, words, i + 1)
  )
    return ''
  const ends = /^\s*(?:[,;.)”“"»\n\d–-]|$)/u.test(text.slice(name.to, name.to + 3))
  // «NO ZAĻĀS BIEDRĪBAS NĀKŠU 120385»
  if (isLocative(name) || (word.upper && name.upper && stops.has(name.from))) return ''
  if (ends) return text.slice(word.to, name.to + numberBehind(text, name.to))
  // «Biznesa augstskola Turība piesaka …», not «no kluba Ozola un Kalns», «aģentūras Cēsu filiāle»
  const run = isClass ? withoutSentence(text, words, i, runOfCapitals(text, words, i, 1, stops)) : 0
  const behind = words[i + 2]
  // «Māsu asociācijas Zariņa neizpaliks»
  const isPerson = head.case === 'genitive' && endsLikeFamily(name.text) && words[i + 2]?.capital !== true
  const goesOn =
    run > 0 &&
    !isPerson &&
    (behind?.capital === false || (run === 1 && beginsDepartment(text, words, i + 2))) &&
    !organisations.and.includes(behind!.folded) &&
    !words.slice(i + 2, i + run + 2).some((w) => isPart(w, organisations))
  return goesOn ? text.slice(word.to, words[i + run]!.to) : ''
}

/** Letters of « 66»: a number that ends a body's name. */
function numberBehind(text: string, from: number): number {
  return /^ \d{1,3}(?= ?(?:[,;)\n]|$)| \p{Ll})/u.exec(text.slice(from, from + 8))?.[0].length ?? 0
}

/** «Veselības centrs 4,», «Ekonomistu apvienība 2010,» */
const NUMBER_AT_END = /^ (?:\d{1,3}|(?:19|20)\d\d)(?= ?(?:[,;\n”“"»]|$))/u

/** «klubs», «motoklubs», «jauniešu centrs» */
function bearsName(nominative: string, { endsCompounds }: OrganisationWords): boolean {
  return NAMED.has(nominative) || endsCompounds?.some((ending) => nominative.endsWith(ending)) === true
}

function isPart({ text, folded }: Word, { heads }: OrganisationWords): boolean {
  return isDepartment(folded) || heads.has(text.toLowerCase())
}

/** « cerību spārni»: to somebody who types without capitals, the small words between a class word and the end of its cell; else ''. */
export function smallBehind(
  { text, words, stops, leads, lowerCase, organisations }: Surroundings,
  i: number,
  head: HeadForm,
): string {
  if (!lowerCase || !organisations.named.some((named) => head.nominative.endsWith(named))) return ''
  // «iniciatīvas grupa»
  const first = words[i + 1] && organisations.heads.get(words[i + 1]!.text)
  if (first && organisations.headsBehind.get(first.nominative)?.test(words[i]!.folded)) return ''
  let end = i
  let isInside = false
  const before = words[i - 1]
  const opens = !before || leads.has(before.to) || /[,;:(\n]/u.test(text.slice(before.to, words[i]!.from))
  for (let k = i + 1; k <= i + 4; k++) {
    const word = words[k]
    if (
      !word ||
      text.slice(words[k - 1]!.to, word.from) !== ' ' ||
      /\d/u.test(word.text) ||
      beginsPerson(word, words[k + 1])
    )
      break
    // «biedriba musu maja»
    const begins = k === i + 1 && isDeterminer(word.folded) && head.case === 'nominative'
    const innerHead = organisations.heads.get(word.text)
    // «biedriba musu maja»: what heads a body behind some words only
    const isOther =
      innerHead && organisations.headsBehind.get(innerHead.nominative)?.test(words[k - 1]!.folded) === false
    const inner = isOther ? undefined : innerHead
    // «biedriba skolas draugi», «biedriba jauniesu centrs kopa»: in a cell that a class word opens all is its name.
    const isInner = opens && inner !== undefined && (head.case === 'nominative' || inner.case === 'nominative')
    const isLast = isInside && /^ ?(?:[,;\n\d]|$)/u.test(text.slice(word.to, word.to + 2))
    isInside ||= isInner
    if (!begins && !isInner && !isLast && (stops.has(word.from) || isNoPartOfName(word, text) || inner)) break
    if (k === i + 4 || organisations.verbal?.test(word.text)) return ''
    end = k
  }
  return end === i || isDeterminer(words[end]!.folded) ? '' : text.slice(words[i]!.to, words[end]!.to)
}

const ENSEMBLES = new Set(
  everyOf(({ organisations }) => [...organisations.headsBehind.keys(), ...organisations.ensembles]),
)
const NAMED = new Set([
  ...LEGAL_FORMS.values(),
  ...everyOf(({ organisations }) => [...organisations.headsBehind.keys(), ...organisations.ensembles]),
])

/** A given name with a word behind it: in small letters «maja» alone is a house as well. */
function beginsPerson(word: Word, next: Word | undefined): boolean {
  return isGivenName(word) && next !== undefined && !/\d/u.test(next.text)
}

/** «Dzintari» is a form of a given name as well; only in the nominative it is somebody. */
function isGivenName({ text }: Word): boolean {
  return knownGivenNames(text).some((f) => f.case === 'nominative')
}

function isLocative({ text }: Word): boolean {
  return DECLINED_PLACE.some((ending) => ending.test(text))
}

/** The head in the nominative, large and small and with or without diacritics as it was typed. */
export function nominativeHead(word: Word, head: HeadForm): string {
  if (head.case === 'nominative') return word.text
  const nominative = /^[\x20-\x7e]*$/u.test(word.text) ? foldForCues(head.nominative) : head.nominative
  if (word.upper) return nominative.toUpperCase()
  // «IT-школы»: in front of the mark as typed.
  const mark = nominative.indexOf('-') + 1
  if (mark > 0 && word.text.toLowerCase().startsWith(nominative.slice(0, mark)))
    return word.text.slice(0, mark) + nominative.slice(mark)
  return word.capital ? nominative[0]!.toUpperCase() + nominative.slice(1) : nominative
}

/** Heads that are a name by themselves. */
export const ALONE = new Set(everyOf(({ organisations }) => organisations.standAlone))

/** «Prokuratūra», «Ģenerālprokuratūra» */
export function standsAlone(nominative: string): boolean {
  return ALONE.has(nominative) || [...ALONE].some((head) => nominative.endsWith(head))
}

/** «nevalstisko organizāciju sadarbības tīkls», «iniciatīvu un attīstības departamenta»: a genitive inside what goes on behind it. */
export function goesOnBehind({ text, words, stops, organisations }: Surroundings, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    const word = words[k]
    if (!word || word.capital || text.slice(words[k - 1]!.to, word.from) !== ' ') return false
    const head = organisations.heads.get(word.text)
    if (isDepartment(word.folded)) return true
    // «reģionu un biedrību»: two in the same case are two.
    const isOther = head?.case === 'accusative' && organisations.and.includes(words[k - 1]!.folded) && k === i + 2
    if (head && !isOther && !organisations.headsBehind.has(head.nominative)) return true
    if (stops.has(word.from)) return false
    if (!organisations.and.includes(word.folded) && !organisations.goesOn?.test(word.text)) return false
  }
  return false
}
