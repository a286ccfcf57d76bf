// What the languages know of organisations, made ready for looking up: heads, legal forms, departments, and the words
// that cannot be or may be part of a name.

import { ALL_HEARD, anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { LANDS } from '../text/lands.ts'
import type { Word } from '../text/words.ts'

const DEPARTMENTS = compileStems(everyOf(({ words }) => words.departments))
const WORK = new Set(everyOf(({ organisations: o }) => [...(o.fields ?? []), ...(o.duties ?? []), ...o.and]))
const PLACES = compileStems(everyOf(({ words }) => words.places))
const DETERMINERS = compileStems(everyOf(({ organisations }) => organisations.determiners))
const OPENERS = compileStems(everyOf(({ organisations }) => organisations.openers))
const VERB_ENDINGS = everyOf(({ organisations }) => organisations.opensWithVerb ?? [])
const SHORTENED = new Set(everyOf(({ organisations }) => organisations.shortened))
const EVENTS = compileStems(everyOf(({ organisations }) => organisations.events))
const RESIDENTS = compileStems(everyOf(({ organisations }) => organisations.residents))
const BELONGINGS = compileStems(everyOf(({ organisations }) => organisations.belongings))
const COMMON = new Set(everyOf(({ words }) => words.common.map(foldForCues)))

/** Endings of the locative: a place, or a declined name. */
export const DECLINED_PLACE = everyOf(({ organisations }) => organisations.locative ?? [])

/** Legal forms and class words in all their forms, folded → nominative. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  everyOf(({ organisations }) => [...organisations.legalForms]),
)

const ENDS_COMPOUNDS = new Set(everyOf(({ organisations }) => organisations.endsCompounds ?? []))
const SHORTEST_CLASS = 4
/** The forms of class words that longer words end in, the longest first. */
const COMPOUND_ENDINGS = [...LEGAL_FORMS.keys()]
  .filter((folded) => folded.length >= SHORTEST_CLASS && ENDS_COMPOUNDS.has(LEGAL_FORMS.get(folded)!))
  .toSorted((a, b) => b.length - a.length)
/** «motokluba» */
const SHORTEST_PREFIX = 3

/** The legal form or class word that a word is, in the nominative; a longer word ends in one: «motokluba»; undefined: it is none. */
export function formOf({ text, folded, capital }: Word): string | undefined {
  const whole = LEGAL_FORMS.get(folded)
  if (whole !== undefined || capital || folded.length !== text.length) return whole
  const ending = COMPOUND_ENDINGS.find((e) => folded.length >= SHORTEST_PREFIX + e.length && folded.endsWith(e))
  return ending && text.slice(0, -ending.length) + LEGAL_FORMS.get(ending)!
}

/** Of the leads, those by which people tell their own organisation, folded. */
export const LEADS_OF_OWN = new Set(everyOf(({ organisations }) => organisations.own))

/** One expression for a list of folded words, some ending in *. */
export function compileStems(list: readonly string[]): RegExp {
  return new RegExp(`^(?:${list.map((entry) => foldForCues(entry).replace('*', '\\p{L}*')).join('|')})$`, 'u')
}

/** «Travel & events», «Sales and marketing»: of a folded text, all that a team does, and no name; one word may be one. */
export function isWorkOfTeam(folded: string): boolean {
  const words = folded.match(/\p{L}+/gu) ?? []
  return words.length > 1 && words.every((word) => WORK.has(word))
}

/** Whether a folded word names a part of an organisation: «departamenta», «nodaļa», «Faculty». */
export function isDepartment(folded: string): boolean {
  return DEPARTMENTS.test(folded)
}

/** Whether a capitalised word may begin an organisation's name although it begins many a sentence: «Latvijas». */
export function isPlaceWord(folded: string): boolean {
  return PLACES.test(folded)
}

/** Whether a folded word stands before a name and is no part of it: «mūsu», «nevienu», «our». */
export function isDeterminer(folded: string): boolean {
  return DETERMINERS.test(folded)
}

/** Whether a word stands in front of a name and is no part of it: «mūsu», «iesniedzu», at the start of a sentence any verb. */
export function isNoPartOfName(word: Word, text: string): boolean {
  return isNoWordOfName(word) || isOpeningVerb(word, text)
}

/** The same wherever it stands: «Soros», at the start of a sentence, ends like a verb of another language. */
export function isNoWordOfName({ folded }: Word): boolean {
  return isCommonWord(folded) || isDeterminer(folded) || OPENERS.test(folded)
}

/** «Nenokavēšu», «Ielaidiet», «Atsaucamies»: a word that ends like a verb, at the start of a sentence. */
export function isOpeningVerb(word: Word, text: string): boolean {
  return (
    // «BritCham», «AmCham» are no verbs.
    !/\p{Ll}\p{Lu}/u.test(word.text) &&
    VERB_ENDINGS.some((ending) => ending.test(word.text)) &&
    /(?:^|[.!?:\n])\s*$/u.test(text.slice(Math.max(0, word.from - 3), word.from))
  )
}

const SPELT_HEADS = new Set(everyOf(({ organisations }) => [...organisations.heads.keys()]))
const HEADS = new Set([...SPELT_HEADS].map(foldForCues))

/** Whether a folded word is a head in any case: «biedribas», «institute». */
export function isHead(folded: string): boolean {
  return HEADS.has(folded)
}

/** «ĀM» is no «am»: letters of its own keep an abbreviation apart from a common word. */
export function isSpeltApart({ upper, text, folded }: Word): boolean {
  return upper && text.toLowerCase() !== folded
}

/** «Sv. Nikolaja», «J. Rozentāla»: whether a word with a dot behind it goes on in the name. */
export function isShortened({ text, folded }: Word): boolean {
  return /^\p{Lu}$/u.test(text) || SHORTENED.has(folded)
}

/** Whether a folded word says that a quoted name behind it is an award's, a project's, a book's: «konkurss». */
export function isEvent(folded: string): boolean {
  return EVENTS.test(folded)
}

/** Whether a folded word behind a place says where somebody lives: «iedzīvotāja». */
export function isResident(folded: string): boolean {
  return RESIDENTS.test(folded)
}

/** Whether a folded word behind an abbreviation says that it is an organisation's: «saraksts», «delegation». */
export function belongsToOrganisation(folded: string): boolean {
  return BELONGINGS.test(folded)
}

/** Whether a folded word is an ordinary one, of which no name is made. */
export function isCommonWord(folded: string): boolean {
  return COMMON.has(folded) && !PLACES.test(folded)
}

const NAME_WORDS = new Set(everyOf(({ organisations }) => organisations.nameWords))

/** Whether an ordinary word goes on in a name that has begun: «Change» in «Fund for Social Change». */
export function goesOnInName({ capital, upper, folded }: Word): boolean {
  return capital && !upper && NAME_WORDS.has(folded)
}

/** Whether a small word is a head in the nominative: «portāls». */
export function isNominativeHead(word: string): boolean {
  return ALL_HEARD.some(
    ([, { organisations }]) => organisations.goesOn !== null && organisations.heads.get(word)?.case === 'nominative',
  )
}

const NOTHING = new Set(everyOf(({ organisations }) => organisations.nothing))
const TOWNS = new Set([...everyOf(({ organisations }) => [...organisations.towns, ...organisations.lands]), ...LANDS])

/** Whether a folded cell says that there is no organisation: «nav», «n/a». */
export function saysNothing(folded: string): boolean {
  return NOTHING.has(folded.trim().replace(/[.]$/u, '')) || !/[\p{L}\p{N}]/u.test(folded)
}

const POINTERS = new Set(everyOf(({ organisations }) => organisations.pointers.map(foldForCues)))

/** Whether a folded cell says where the organisation is told instead: «vēstules tematā», «see subject line». */
export function pointsElsewhere(folded: string): boolean {
  const words = folded.match(/[\p{L}-]+/gu)
  if (words === null || /\d/u.test(folded)) return false
  // «предприятие указано в теме»
  const [first, ...rest] = words
  const isClass = rest.length > 1 && (LEGAL_FORMS.has(first!) || isContainer(first!) || isHead(first!))
  return rest.every((word) => POINTERS.has(word)) && (isClass || POINTERS.has(first!))
}

/** Words for «the same organisation», in folded text. */
export const SAME = new RegExp(`(?<!\\p{L})(?:${anyOf(({ organisations }) => organisations.same)})(?!\\p{L})`, 'u')
const LONGEST_SAME = 60
const CONTAINERS = compileStems(everyOf(({ organisations }) => organisations.containers))
const DITTO = /^[-–—\s]*(?:["“”„«»]|''|,,|\/\/)[-–—\s]*$/u

/** Words that may stand beside «the same» in its cell: «tā pati organizācija», «the same as above». */
const MOST_BESIDE_SAME = 2

/** Whether a folded cell says that the organisation is the one before: «tas pats», «same as above», «-"-». */
export function saysSame(folded: string): boolean {
  if (DITTO.test(folded)) return true
  if (folded.length > LONGEST_SAME || !SAME.test(folded)) return false
  return (folded.replace(SAME, ' ').match(/\p{L}{3,}/gu) ?? []).length <= MOST_BESIDE_SAME
}

/** Whether a folded word means an organisation of any kind: «organizācija». */
export function isContainer(folded: string): boolean {
  return CONTAINERS.test(folded)
}

const BEHIND_NAMES = new Set(everyOf(({ organisations }) => organisations.behindNames ?? []))
const ARTICLES = new Set(everyOf(({ organisations }) => organisations.articles ?? []))

/** «Ann Hale of Delna»: whether a folded word stands between a name and where its bearer is from. */
export function leadsBehindName(folded: string): boolean {
  return BEHIND_NAMES.has(folded)
}

/** Whether a folded word is an article: «the». */
export function isArticle(folded: string): boolean {
  return ARTICLES.has(folded)
}

/** Whether a folded cell is a town or a country: «Ogre», «Dublin, Ireland». */
export function isTown(folded: string): boolean {
  return folded.split(/[,/]/u).every((part) => TOWNS.has(part.trim()))
}

const NATIONALITIES = everyOf(({ organisations }) => organisations.nationality ?? [])

/** Whether a folded cell says of what land somebody is: «Irish», «Austrian citizen». */
export function isNationality(folded: string): boolean {
  return folded.length < LONGEST_SAME && NATIONALITIES.some((e) => e.test(folded.trim()))
}

/** Whether a line holds a word for an organisation, a legal form, or a quoted name. */
export function namesAnOrganisation(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}/]+/gu) ?? []
  return /["„“«]/u.test(text) || words.some((w) => LEGAL_FORMS.has(foldForCues(w)) || SPELT_HEADS.has(w.toLowerCase()))
}

/** Whether a folded word joins two things to one: «un», «and», «и». */
export function isAnd(folded: string): boolean {
  return ANDS.has(folded)
}

const ANDS = new Set(everyOf(({ organisations }) => organisations.and.map(foldForCues)))

/** Folded prepositions that join a name's last noun to it: «biedrība Logs uz pasauli». */
export const NAME_PREPOSITIONS: ReadonlySet<string> = new Set(
  everyOf(({ organisations }) => organisations.prepositions ?? []),
)

/** Small words inside names behind which a noun stands: «of», «для»; «and» joins two. */
export const NOUN_JOINERS: ReadonlySet<string> = new Set(
  everyOf(({ organisations }) => organisations.joiners.filter((word) => !organisations.and.includes(word))),
)

/** Small words inside names, of the languages whose names do not decline: «of», «and», «de». */
export const UNDECLINED_JOINERS: ReadonlySet<string> = new Set(
  everyOf(({ organisations, declines }) => (declines ? [] : organisations.joiners)),
)

/** Endings of a trade or a doing: «skolotāja», «doing». */
export const TRADES = everyOf(({ organisations }) => organisations.trades ?? [])
