// The languages that are heard, in one table: adding a language is adding its folder and one line here. Finders hear
// all of them at once, since people mix them; only ties are broken by the language of the mail.

import type { Language } from '../vocabulary.ts'
import { english } from './en/locale.ts'
import type { Locale } from './locale.ts'
import { latvian } from './lv/locale.ts'
import { russian } from './ru/locale.ts'

export const HEARD: { readonly [L in Language]: Locale } = { lv: latvian, en: english, ru: russian }

export const ALL_HEARD: readonly (readonly [Language, Locale])[] = Object.entries(HEARD) as [Language, Locale][]

/** What all languages know of something, in one list: `everyOf(({ words }) => words.copulas)`. */
export function everyOf<T>(of: (locale: Locale) => T | readonly T[]): T[] {
  return ALL_HEARD.flatMap(([, locale]) => of(locale))
}

/** The same as the alternatives of an expression: «ir|is|есть». */
export function anyOf(of: (locale: Locale) => string | readonly string[]): string {
  return everyOf(of).join('|')
}
