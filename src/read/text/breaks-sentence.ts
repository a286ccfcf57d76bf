// Whether a sentence ends between two things. The dot of «Ms. Anna Berg and Mr. Tom Reed» ends none.

import { everyOf } from '../../locales/hearing.ts'

const TITLES = everyOf(({ words }) => words.titles).map(
  (title) => `[${title[0]!.toUpperCase()}${title[0]}]${title.slice(1)}`,
)
const BREAK = new RegExp(`\\n|[.!?] (?<!(?<!\\p{L})(?:${TITLES.join('|')})[.] )`, 'u')

/** Whether what stands between two things parts their sentences: a line's end, or a mark that is no title's dot. */
export function breaksSentence(gap: string): boolean {
  return BREAK.test(gap)
}
