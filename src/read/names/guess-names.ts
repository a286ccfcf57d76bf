// Names whose given name nobody has listed («Vidvudu Straumi»): the endings of both words, and the word that governs
// them, tell the case; where the gender stays open, both readings are given.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import type { Case, Gender, Locale } from '../../locales/locale.ts'
import { knownGivenNames } from './given-names.ts'
import { normaliseCase, PARTICLES } from './normalise-case.ts'
import type { Governed, NameReading } from './resolve-name.ts'

const CASES: { readonly [G in NonNullable<Governed>]: readonly Case[] } = {
  genitive: ['genitive'],
  dative: ['dative'],
  object: ['accusative', 'instrumental'],
  oblique: ['accusative', 'dative', 'instrumental'],
}
const FREE: readonly Case[] = ['dative']
const GENDERS: readonly Gender[] = ['male', 'female']

/** What two words can be in a case that the words around them allow; empty where they can only stand as written. */
export function guessNames(given: readonly string[], family: string, governed: Governed): readonly NameReading[] {
  const words = [...given, ...family.split(' ')].map(normaliseCase)
  const guessed = everyOf((locale) =>
    locale.looksDeclined && words.every((word) => PARTICLES.has(word) || locale.looksDeclined!(word))
      ? (governed ? CASES[governed] : FREE).flatMap((c) =>
          GENDERS.flatMap((gender) => guess(words, given.length, c, gender, locale, governed)),
        )
      : [],
  )
  if (guessed.length > 0) return guessed
  const foreign = guessForeign(words, given.length, governed)
  return foreign.length > 0
    ? foreign
    : guessBesideUnchanged(words.slice(0, given.length), words.slice(given.length), governed)
}

/** «Lūdzu caurlaidi Wojciecham Zielińskim»: a foreign name with an ending behind it, where a word governs it. */
function guessForeign(words: readonly string[], givenCount: number, governed: Governed): readonly NameReading[] {
  if (governed === null) return []
  const guessed = ALL_HEARD.flatMap(([, { undeclineForeign, womensForeign }]) =>
    CASES[governed].flatMap((c) =>
      GENDERS.flatMap((gender) => {
        const nominatives = undeclineForeign?.(words, c, gender) ?? []
        const [givenName, familyName] = [nominatives.slice(0, givenCount), nominatives.slice(givenCount)]
        const base = { givenName: givenName.join(' '), familyName: familyName.join(' '), case: c, gender }
        if (nominatives.length === 0) return []
        const odds = isBorneBy(base.givenName, gender) ? 0 : 1
        // «Charlotti Dupontu»: a woman keeps her family name, or has one that ends as women's do here.
        const bare = gender === 'female' && !womensForeign?.test(base.familyName) ? base.familyName.slice(0, -1) : null
        return [{ ...base, odds }, ...(bare === null ? [] : [{ ...base, familyName: bare, odds }])]
      }),
    ),
  )
  return guessed
}

/** «Matthewu»: Matthew, whom we know, and no Matthewa. */
function isBorneBy(givenName: string, gender: Gender): boolean {
  return knownGivenNames(givenName).some((name) => name.case === 'nominative' && name.gender === gender)
}

/** «участие Айгерим Жумабаевой», «piesakām Meri Vītolu»: the family name alone tells the case; ungoverned it may stand as written. */
export function guessBesideUnchanged(
  given: readonly string[],
  [family, another]: readonly string[],
  governed: Governed,
): readonly NameReading[] {
  if (family === undefined || another !== undefined) return []
  const told = ALL_HEARD.flatMap(
    ([, l]) => l.undeclineBesideUnchanged?.(given.at(-1)!, family, governed === 'object') ?? [],
  )
  const base = { givenName: given.join(' '), case: 'dative', odds: 0 } as const
  const declined = told.map(({ nominative, gender }) => ({ ...base, familyName: nominative, gender }))
  if (told.length === 0 || governed || told.some((t) => t.plain)) return declined
  return [...declined, { ...base, familyName: family, gender: 'male' }]
}

/** «nodrošināt caurlaidi Oto Brāmanim»: a family name with the letters of its language that can be nothing but a dative. */
export function isPlainlyDative(given: string, family: string): boolean {
  return (
    /[^ -~]/u.test(family) &&
    ALL_HEARD.some(([, l]) => l.undeclineBesideUnchanged?.(given, family, false).some((told) => told.plain) === true)
  )
}

function guess(
  words: readonly string[],
  givenCount: number,
  grammaticalCase: Case,
  gender: Gender,
  locale: Locale,
  governed: Governed,
): readonly NameReading[] {
  const nominatives = words.map((word) =>
    PARTICLES.has(word) ? word : locale.undeclineFamilyName(word, grammaticalCase, gender)[0],
  )
  // A word that stays as it is proves no case; «добавить Агниту Строде», «пропуск нужен Расе Юргайтите»: the given name does.
  const isTold =
    governed === 'dative' ||
    governed === 'genitive' ||
    // «записать Далю Грибаускайте»: a woman's name, whatever stands beside it
    (governed !== null && gender === 'female' && !locale.couldBeNominative(words.at(-1)!, 'male')) ||
    (grammaticalCase === 'accusative' && locale.obliqueFamily?.[gender]?.test(words[0]!) === true)
  const proves = isTold ? nominatives.slice(0, givenCount) : nominatives
  if (
    nominatives.includes(undefined) ||
    proves.some((nominative, i) => nominative === words[i] && !PARTICLES.has(nominative!))
  )
    return []
  const familyName = nominatives.slice(givenCount).join(' ')
  if (!locale.couldBeNominative(familyName, gender)) return []
  return [
    {
      givenName: nominatives.slice(0, givenCount).join(' '),
      familyName,
      case: grammaticalCase,
      gender,
      odds: locale.seldomBorne?.(familyName, gender) ? 1 : 0,
    },
  ]
}

/** «pārstāvei E. Zālītei»: with the letters of one language and in nobody's nominative it is a dative; so are both halves of «Kalvei-Dumpei». */
function guessDatives(spelled: string): readonly string[] {
  const told = /[^ -~]/u.test(spelled) || isDoubleDative(spelled) ? dativesOf(spelled) : []
  return told.length > 0 ? told : [spelled]
}

function isDoubleDative(spelled: string): boolean {
  const halves = spelled.split('-')
  return halves.length > 1 && halves.every((half) => half.length > 3 && dativesOf(half).length > 0)
}

/** What a family name that is nobody's nominative can be the dative of: «Kalvei» → Kalve; empty: it is none. */
export function dativesOf(spelled: string): readonly string[] {
  const names = everyOf((locale) => {
    const isPlain =
      locale.looksDeclined?.(spelled) === true && !GENDERS.some((gender) => locale.couldBeNominative(spelled, gender))
    if (!isPlain) return []
    return GENDERS.flatMap((gender) =>
      locale
        .undeclineFamilyName(spelled, 'dative', gender)
        .slice(0, 1)
        .filter((name) => locale.couldBeNominative(name, gender)),
    )
  })
  return [...new Set(names.filter((name) => name !== spelled))]
}

/** «Piesakām J. Bērziņu»: initials tell no gender, the family name alone can be a man's or a woman's. */
export function guessFamilyNames(family: string, governed: Governed): readonly string[] {
  const spelled = normaliseCase(family)
  if (governed === null) return guessDatives(spelled)
  // «включить в список Н. Орлову»: what can be an accusative is one.
  const names = ALL_HEARD.flatMap(([, locale]) => {
    const inCase = (c: Case): readonly string[] =>
      GENDERS.flatMap((gender) => locale.undeclineFamilyName(spelled, c, gender).slice(0, 1))
    // What only stays as it is proves no case.
    const likely =
      CASES[governed].find((c) => inCase(c).some((name) => name !== spelled)) ??
      CASES[governed].find((c) => inCase(c).length > 0)
    // «J. Kalniņam» is nobody's nominative.
    const isBorne = (name: string): boolean =>
      name !== spelled || GENDERS.some((gender) => locale.couldBeNominative(name, gender))
    return likely && locale.looksDeclined?.(spelled) ? inCase(likely).filter(isBorne) : []
  })
  // «пропуск нужен О. Кравцу»: hardly a woman whose name ends so
  const changed = names.filter((name) => name !== spelled)
  const told = changed.length > 0 ? changed : names
  return told.length > 0 ? [...new Set(told)] : [spelled]
}
