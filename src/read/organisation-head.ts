// The noun that heads an organisation's name, and what the walk from it outwards needs to know of the text around it.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues, type HeadForm, type OrganisationWords } from '../locales/locale.ts'
import { within } from './cover.ts'
import { knownGivenNames } from './given-names.ts'
import { DECLINED_PLACE, isCommonWord, LEGAL_FORMS } from './organisation-words.ts'
import type { Word } from './words.ts'

/** What the walk needs to know of the text around it. */
export interface Surroundings {
  readonly text: string
  readonly words: readonly Word[]
  /** Where a cue begins: a verb or a lead is no part of a name. */
  readonly stops: ReadonlySet<number>
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

/** « sievietēm „Marta”», « „Ziemeļblāzma”»: the quoted name behind head `i`, small words between included; else ''. */
export function quotedBehind({ text, words, stops }: Surroundings, i: number): string {
  const { to } = words[i]!
  const quoted = /^(?: \p{Ll}{2,20}){0,3} [«„“"][^«»„“”"\n\t]{2,60}[»”“"]/u.exec(text.slice(to, to + 140))?.[0] ?? ''
  return within(words, to + 1, to + quoted.length).some((w) => !w.capital && stops.has(w.from)) ? '' : quoted
}

/** « Latvijā», « Īrijā»: where the body that head `i` names is, if that is a part of its name; else ''. */
export function placeBehind({ text, words, organisations }: Surroundings, i: number, head: HeadForm): string {
  const { placed, locative } = organisations
  const place = words[i + 1]
  if (!placed || !place?.capital || head.case === 'locative' || text.slice(words[i]!.to, place.from) !== ' ') return ''
  const isPart = placed.anywhere.includes(head.nominative)
    ? locative?.test(place.text)
    : placed.abroad.includes(head.nominative) && placed.country.test(place.text)
  return isPart ? text.slice(words[i]!.to, place.to) : ''
}

/** « Dzintari»: a single capital behind a class word at the end of its cell is its name; else ''. */
export function namedBehind({ text, words, organisations }: Surroundings, i: number, head: HeadForm): string {
  const [word, name] = [words[i]!, words[i + 1]]
  if (!name?.capital || name.text.length < 4 || name.upper !== word.upper || text.slice(word.to, name.from) !== ' ')
    return ''
  if (
    !NAMED.has(head.nominative) ||
    organisations.heads.has(name.text.toLowerCase()) ||
    isCommonWord(name.folded) ||
    knownGivenNames(name.text).length > 0
  )
    return ''
  return /^\s*(?:[,;.)\n\d–-]|$)/u.test(text.slice(name.to, name.to + 3)) && !isLocative(name)
    ? text.slice(word.to, name.to)
    : ''
}

const NAMED = new Set([
  ...LEGAL_FORMS.values(),
  ...ALL_HEARD.flatMap(([, { organisations }]) => [...organisations.headsBehind.keys(), ...organisations.ensembles]),
])

function isLocative({ text }: Word): boolean {
  return DECLINED_PLACE.some((ending) => ending.test(text))
}

/** The head in the nominative, large and small and with or without diacritics as it was typed. */
export function nominativeHead(word: Word, head: HeadForm): string {
  if (head.case === 'nominative') return word.text
  const nominative = /^[\x20-\x7e]*$/u.test(word.text) ? foldForCues(head.nominative) : head.nominative
  if (word.upper) return nominative.toUpperCase()
  return word.capital ? nominative[0]!.toUpperCase() + nominative.slice(1) : nominative
}
