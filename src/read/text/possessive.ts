// «Ann Hale's assistant», «Copenhagen's», «the Ministers' Office»: where a language sets an ending or a mark behind a name
// to say that something is theirs, the name itself is what stands before it.

import { everyOf } from '../../locales/hearing.ts'

const ENDINGS = everyOf(({ words }) => words.possessives)

/** Source of a regular expression for the ending: «'s». */
export const POSSESSIVE = `(?:${ENDINGS.join('|')})`

/** The owner of a word with that ending, «Tilde's» → «Tilde»; null: it has none. */
export function withoutPossessive(word: string): string | null {
  const ending = ENDINGS.find((e) => word.endsWith(e))
  return ending === undefined ? null : word.slice(0, -ending.length)
}

/** Whether what stands between two words says that the second is the first's, a plural: «Nordic Council of Ministers' Office». */
export function isOwnersMark(gap: string): boolean {
  return /^['’´] $/u.test(gap)
}
