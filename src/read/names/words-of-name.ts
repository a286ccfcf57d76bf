// The words of a name, for comparing one name with another.

import { foldText } from '../../vocabulary.ts'

/** The folded words of both halves: «Pedro Paulo», «Brito Leal» → pedro, paulo, brito, leal. */
export function wordsOfName(...halves: readonly (string | null | undefined)[]): readonly string[] {
  return halves.flatMap((half) => (half ? foldText(half).split(' ') : []))
}
