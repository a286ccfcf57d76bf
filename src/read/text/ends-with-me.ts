// «… and so do I. Don't …», «ни Анна, ни я. Снимите …»: where the one letter before a full stop is the writer, or the last of
// the alphabet («pārzina no A līdz Z. Mani …»), and neither an initial nor an abbreviation.

import { anyOf } from '../../locales/hearing.ts'

/** Source of an expression for what stands right before such a full stop. */
export const ENDS_WITH_ME = `(?<!\\p{L})(?:${anyOf(({ words }) => words.endsWithMe)})`

const AT_END = new RegExp(`${ENDS_WITH_ME}$`, 'u')

/** Whether the letter that ends at `to` is the writer. */
export function endsWithMe(text: string, to: number): boolean {
  return AT_END.test(text.slice(Math.max(0, to - LONGEST), to))
}

/** Letters of «should I» and one before. */
const LONGEST = 12
