// Names after the father: «Сергеевич», «Олеговну». They stand behind the given name and are kept with it.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import type { Locale, Patronymic } from '../../locales/locale.ts'
import { knownGivenNames } from './given-names.ts'
import { normaliseCase } from './normalise-case.ts'

export interface HeardPatronymic extends Patronymic {
  readonly locale: Locale
}

const LOCALES = ALL_HEARD.map(([, locale]) => locale).filter((locale) => locale.readPatronymic)

/** A patronymic in any case, as its nominative and the gender of who bears it; null: the word is none. */
export function readPatronymic(word: string): HeardPatronymic | null {
  // «АННА ПЕТРОВНА»
  const spelled = word === word.toUpperCase() ? normaliseCase(word) : word
  for (const locale of LOCALES) {
    const patronymic = locale.readPatronymic?.(spelled)
    if (patronymic) return { ...patronymic, locale }
  }
  return null
}

/** «Рашид», «оглы» → «Рашид оглы»: words that make a patronymic of the one before them become one with it. */
export function joinPatronymics<T>(
  words: readonly T[],
  textOf: (word: T) => string,
  join: (a: T, b: T) => T,
): readonly T[] {
  const isJoined = (k: number): boolean => k > 0 && k < words.length && CHILD_OF.has(textOf(words[k]!))
  return words.flatMap((word, k) => (isJoined(k) ? [] : [isJoined(k + 1) ? join(word, words[k + 1]!) : word]))
}

const CHILD_OF = new Set(everyOf(({ childOf }) => childOf ?? []))

/** Whether a word is a patronymic. */
export function isPatronymic(word: string): boolean {
  return readPatronymic(word) !== null
}

/** Whether a word behind a given name is a patronymic and hardly a family name, as in «Анна Петрович»: it is a woman's, or the father's name is a given name. `isCalled`: the sentence says what somebody is called («Меня зовут Виктор Казимирович»). */
export function isSurelyPatronymic(word: string, given: string, isCalled = false): boolean {
  const patronymic = readPatronymic(word)
  return (
    patronymic !== null &&
    knownGivenNames(given).some((g) => g.gender === patronymic.gender) &&
    (patronymic.gender === 'female' ||
      patronymic.fathers.some(
        (father) =>
          (isCalled || !OF_FAMILIES.has(father)) && knownGivenNames(father).some((g) => g.case === 'nominative'),
      ))
  )
}

/** Whether the word before a patronymic can be the given name of who bears it: «Мария» is no «Станкевич». */
export function canBeSonOrDaughter(given: string, patronymic: string): boolean {
  const gender = readPatronymic(patronymic)?.gender
  const known = knownGivenNames(given)
  return known.length === 0 || known.some((name) => name.gender === gender)
}

/** «Adamovičs», «Войцехович»: fathers' names that made family names besides. */
const OF_FAMILIES = new Set(everyOf(({ fathersOfFamilies }) => fathersOfFamilies ?? []))
