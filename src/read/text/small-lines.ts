// Where names are typed small in a mail that has capitals elsewhere: a list whose rows were typed in haste.

import type { CodeClaim } from '../codes/find-codes.ts'

/**
 * «ķeiris andris, 221066»: short lines with a code and without any capital, in a mail that has capitals elsewhere; the lines
 * of the list right above and below them, whose code is still to come.
 */
export function smallLines(text: string, codes: readonly CodeClaim[]): readonly { from: number; to: number }[] {
  const isSmall = ({ from, to }: { from: number; to: number }): boolean =>
    to - from < LONGEST_ITEM &&
    /\p{Ll}{2} \p{Ll}{2}/u.test(text.slice(from, to)) &&
    !/\p{Lu}/u.test(text.slice(from, to))
  return codes.flatMap((code) => {
    const own = lineAt(text, code.from)
    if (isSmallParagraph(text, own)) return [own]
    // «Здравствуйте, нас двое. штерн регина 200579, лаптев павел 111185»
    if (!isSmall(own)) return [sentenceAt(text, code.from, own)].filter(isSmall)
    return [own, lineAt(text, own.from - 1), lineAt(text, own.to + 1)].filter(isSmall)
  })
}

/** A paragraph of one line, however long, without any capital: so write some from the telephone. */
function isSmallParagraph(text: string, { from, to }: { from: number; to: number }): boolean {
  const isBlank = (line: { from: number; to: number }): boolean => text.slice(line.from, line.to).trim() === ''
  return !/\p{Lu}/u.test(text.slice(from, to)) && isBlank(lineAt(text, from - 1)) && isBlank(lineAt(text, to + 1))
}

/** The sentence of a line that holds a position. */
function sentenceAt(text: string, at: number, line: { from: number; to: number }): { from: number; to: number } {
  const begin = Math.max(line.from, at - LONGEST_ITEM)
  const mark = [...text.slice(begin, at).matchAll(/[.!?)] /gu)].at(-1)
  const end = text.slice(at, Math.min(line.to, at + LONGEST_ITEM)).search(/[.!?] /u)
  return { from: mark ? begin + mark.index + 2 : line.from, to: end < 0 ? line.to : at + end }
}

/** The line that holds a position; an empty one outside the text. */
function lineAt(text: string, at: number): { from: number; to: number } {
  if (at < 0 || at > text.length) return { from: 0, to: 0 }
  const end = text.indexOf('\n', at)
  return { from: text.lastIndexOf('\n', at - 1) + 1, to: end < 0 ? text.length : end }
}

/** An item of a list has no more letters: two names, a code, an organisation. */
const LONGEST_ITEM = 90
