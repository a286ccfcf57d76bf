// The nominative of a name in quotes, where a lead, a preposition or a post beside it governs it: «no „Saules puķēm”»,
// «в «Немецком доме»», «„Latvijas Avīzes” žurnāliste». Where nobody can tell it the name is left out rather than guessed.

import { ALL_HEARD, everyOf, HEARD } from '../../locales/hearing.ts'
import type { Language } from '../../vocabulary.ts'
import { around } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'
import { NOUN_JOINERS } from './organisation-words.ts'
import { wellKnownName } from './organisations-well-known.ts'

const NOMINATIVES = everyOf(({ organisations }) => organisations.surelyNominative ?? [])
const MAYBE_DECLINED = everyOf(({ organisations }) => organisations.maybeDeclined ?? [])

/** «в», where names are declined behind it. */
const PLACED = ALL_HEARD.flatMap(([language, { declines, words }]) =>
  declines && words.placePrepositions.length > 0
    ? [{ language, before: new RegExp(`(?<!\\p{L})(?:${words.placePrepositions.join('|')}) $`, 'iu') }]
    : [],
)

/** The nominative of a quoted name that begins at `from` and ends before `to`; null: nobody can tell it. */
export function nominativeOfQuoted(
  quoted: string,
  text: string,
  from: number,
  to: number,
  cues: readonly Cue[],
): string | null {
  const known = wellKnownName(quoted)
  if (known) return known
  const isDeclined = isSurelyDeclined(quoted, text, to, cues)
  const called = isDeclined ? null : calledElsewhere(quoted, text)
  if (called !== null) return called
  const lead = around(cues, from - 3, from).find(
    (c) => (c.kind === 'leads' || (c.kind === 'posts' && governs(c.language))) && c.to === from - 1,
  )
  const language = lead?.language ?? placedIn(text, from)
  const told = (language && HEARD[language].organisations.fromLed?.(quoted)) ?? null
  if (told !== null) return told
  if (isDeclined) return null
  return mayBeDeclined(quoted, language !== null || isLed(from, cues)) ? null : ownersName(quoted, to, cues)
}

/** «„Pilsoņu tilta” delegācija», above a signature of «biedrība „Pilsoņu tilts”»: declined, and elsewhere as it is called. */
function calledElsewhere(quoted: string, text: string): string | null {
  const words = quoted.split(' ')
  if (words.length > A_NAME || !words.every((word) => /^\p{L}{3,30}$/u.test(word))) return null
  const last = words.at(-1)!
  const forms = new Set(DECLINING.flatMap((locale) => nominativesOf(last, locale)).filter((form) => form !== last))
  if (forms.size === 0) return null
  // «Zilā lāča»: the adjective goes with it.
  const before = words.slice(0, -1).map((word) => `(?:${word}|${word.slice(0, -1)}\\p{Ll}{1,3}) `)
  return new RegExp(`(?<!\\p{L})${before.join('')}(?:${[...forms].join('|')})(?!\\p{L})`, 'u').exec(text)?.[0] ?? null
}

const A_NAME = 4
const DECLINING = ALL_HEARD.flatMap(([, locale]) => (locale.declines ? [locale] : []))

function nominativesOf(word: string, { undeclineFamilyName }: (typeof DECLINING)[number]): readonly string[] {
  return OBLIQUE.flatMap((form) => GENDERS.flatMap((gender) => undeclineFamilyName(word, form, gender)))
}

const OBLIQUE = ['genitive', 'dative', 'accusative'] as const
const GENDERS = ['male', 'female'] as const

/** ««Klusuma balsu» vārdā», ««Zaļo Kurzemi» pārstāvēs», «„Vēja zvanu” kopsapulcē»: before what governs it, or any small word, a form that is no nominative. */
function isSurelyDeclined(quoted: string, text: string, to: number, cues: readonly Cue[]): boolean {
  const isGoverned = ({ language, kind, from }: Cue): boolean =>
    (kind === 'leads' || kind === 'represents') &&
    from === to + 1 &&
    HEARD[language].organisations.neverNominative?.test(quoted) === true
  return (
    around(cues, to, to + 2).some(isGoverned) ||
    (/^ \p{Ll}{4}/u.test(text.slice(to, to + 5)) &&
      A_PAIR.test(quoted) &&
      NEVER_NOMINATIVE.some((shape) => shape.test(quoted)))
  )
}

const NEVER_NOMINATIVE = everyOf(({ organisations }) => organisations.neverNominative ?? [])
/** «Vēja zvanu», not «Kopā ar dabu», which nothing changes. */
const A_PAIR = /^\p{Lu}\p{Ll}{2,} \p{Ll}{3,}$/u

/** «директор «Врачей без границ»»: where a name stands behind a post, it stands in a case. */
function governs(language: Language): boolean {
  const { declines, organisations } = HEARD[language]
  return declines && organisations.nameFollowsHead
}

function placedIn(text: string, from: number): Language | null {
  const before = text.slice(Math.max(0, from - 5), from)
  return PLACED.find((p) => p.before.test(before))?.language ?? null
}

function isLed(from: number, cues: readonly Cue[]): boolean {
  return around(cues, from - 3, from).some((c) => c.kind === 'leads' && c.to <= from)
}

/** «от «Новая волна»», «от «Смарт-сити Рига»» stand in the nominative. */
function mayBeDeclined(quoted: string, led: boolean): boolean {
  const last = quoted.replace(BEHIND_NOUN, '').split(/\s+/u).at(-1)!
  return led && !isSurelyNominative(quoted) && /\p{Ll}$/u.test(last) && MAYBE_DECLINED.some((e) => e.test(last))
}

/** « без границ»: what a joiner leads to never changes. */
const BEHIND_NOUN = new RegExp(` (?:${[...NOUN_JOINERS].join('|')}) .*$`, 'u')

/** Whether a name has the shape of a nominative, whatever stands before it: «Brīvais kods». */
export function isSurelyNominative(name: string): boolean {
  return NOMINATIVES.some((shape) => shape.test(name))
}

/** «„Latvijas Avīzes” žurnāliste»: before a post a quoted name stands in the genitive. */
function ownersName(quoted: string, to: number, cues: readonly Cue[]): string | null {
  const post = around(cues, to, to + 2).find((c) => c.kind === 'posts' && c.from === to + 1)
  const inNominative = post && HEARD[post.language].organisations.ownersName
  return inNominative ? inNominative(quoted) : quoted
}
