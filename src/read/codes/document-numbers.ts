// «passport FE 112233», «pase Nr. LV 4433221»: letters and digits of a paper, which are nobody's name and no code, even where a
// birth date was told right before.

import { anyOf } from '../../locales/hearing.ts'
import { around, type Stretch } from '../text/cover.ts'
import type { Cue } from '../text/words.ts'

/** What stands between the word for the paper and its digits: « no. FE », «: », « (D) ». */
const SERIES = new RegExp(
  `^[ :.#№(-]{1,3}(?:(?:${anyOf(({ words }) => words.numberWords)})(?!\\p{L}))?[ .:]{0,2}\\p{Lu}{1,3}[ .-]?$`,
  'iu',
)

/** Letters of a series with its mark. */
const LONGEST = 20

/** Whether the digits from `from` on belong to a paper's number that begins with letters. */
export function isInDocument(from: number, cues: readonly Cue[], text: string): boolean {
  return around(cues, from - LONGEST, from).some(
    (c) => c.to <= from && from - c.to <= LONGEST && PAPERS.has(c.kind) && SERIES.test(text.slice(c.to, from)),
  )
}

/** Where the letters of such numbers stand. */
export function findSeries(text: string, cues: readonly Cue[]): readonly { from: number; to: number }[] {
  return cues.flatMap((c) => {
    if (!PAPERS.has(c.kind)) return []
    const digits = /\d{5}/u.exec(text.slice(c.to, c.to + LONGEST + 5))
    if (!digits || !SERIES.test(text.slice(c.to, c.to + digits.index))) return []
    return [{ from: c.to, to: c.to + digits.index }]
  })
}

const PAPERS = new Set<Cue['kind']>(['documents', 'otherNumberWords'])

/** «5A21 7C30 120944 0E1B»: a group of hexadecimal digits among others. */
export function isInFingerprint({ from, to }: Stretch, text: string): boolean {
  const isHex = (group: string | undefined): boolean => group !== undefined && /[A-F]/u.test(group) && /\d/u.test(group)
  return (
    isHex(/(?<![\p{L}\d])[\dA-F]{4,8}(?=[ :]$)/u.exec(text.slice(Math.max(0, from - 10), from))?.[0]) &&
    isHex(/^[ :]([\dA-F]{4,8})(?![\p{L}\d])/u.exec(text.slice(to, to + 10))?.[1])
  )
}
