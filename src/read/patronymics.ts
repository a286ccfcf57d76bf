// Names after the father: «Сергеевич», «Олеговну». They stand behind the given name and are kept with it.

import { ALL_HEARD } from '../locales/hearing.ts'
import type { Locale, Patronymic } from '../locales/locale.ts'

export interface HeardPatronymic extends Patronymic {
  readonly locale: Locale
}

const LOCALES = ALL_HEARD.map(([, locale]) => locale).filter((locale) => locale.readPatronymic)

/** A patronymic in any case, as its nominative and the gender of who bears it; null: the word is none. */
export function readPatronymic(word: string): HeardPatronymic | null {
  for (const locale of LOCALES) {
    const patronymic = locale.readPatronymic?.(word)
    if (patronymic) return { ...patronymic, locale }
  }
  return null
}

/** Whether a word is a patronymic. */
export function isPatronymic(word: string): boolean {
  return readPatronymic(word) !== null
}
