// Names after the father: «Сергеевич», «Олеговну». They stand behind the given name and are kept with it.

import { ALL_HEARD } from '../locales/hearing.ts'
import type { Patronymic } from '../locales/locale.ts'

const READERS = ALL_HEARD.flatMap(([, { readPatronymic }]) => readPatronymic ?? [])

/** A patronymic in any case, as its nominative and the gender of who bears it; null: the word is none. */
export function readPatronymic(word: string): Patronymic | null {
  for (const read of READERS) {
    const patronymic = read(word)
    if (patronymic) return patronymic
  }
  return null
}

/** Whether a word is a patronymic. */
export function isPatronymic(word: string): boolean {
  return readPatronymic(word) !== null
}
