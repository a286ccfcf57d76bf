// Figures that are parted by spaces – «27 03 92», «05 05 1983» – are telephone numbers as often as not. What tells a
// code or a birth date is a word beside, or that they are all that stands between two commas.

/** A cell of its own between commas or at a line's end, as in «Anna Ozola, LU, 27 03 92.». */
export function standsAlone(text: string, match: RegExpExecArray): boolean {
  // «Mana līdzdalība ir droša. 01 06 60», «Газета «Семь дней». 30 06 57»
  const begins = /(?:[,;(|\t]|\s[–-]|(?:\p{Ll}{3}|[»”"])[.!])\s?$/u.test(
    text.slice(Math.max(0, match.index - 6), match.index),
  )
  return begins && endsCell(text, match)
}

/** Nothing of the cell stands behind it, or words in brackets or at an arrow: «32 84 06 (mainīja šoruden)», «32 84 06 <- jauns». */
export function endsCell(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return /^(?: \([^()\d\n]{1,40}\))?(?:\s?(?:[.,;)]|\n|$)|\s{1,4}(?:<[-–=]|←))/u.test(text.slice(end, end + 46))
}

/** Nothing else stands in its line, as under a signature; an arrow may point to it: «-> 32 84 06». */
export function fillsLine(text: string, match: RegExpExecArray): boolean {
  const begins = /(?:^|\n)[ \t]{0,3}(?:[-–=]?> ?|→ ?)?$/u.test(text.slice(Math.max(0, match.index - 7), match.index))
  return begins && endsCell(text, match)
}

/**
 * The last line of a block of short lines without figures, as name and organisation are written below one another; an
 * empty line, or our question that was quoted between, is no end of it.
 */
export function endsBlock(text: string, match: RegExpExecArray): boolean {
  if (!fillsLine(text, match)) return false
  const above = text.slice(Math.max(0, match.index - 180), match.index)
  return /[^\d\n]{3,60}\n[^\d\n]{0,8}$/u.test(above) || /\p{L}[^\d\n]{1,60}\n[ \n]{0,110}$/u.test(above)
}

/** «nākam Anna Ozola 12 03 85 un Juris Kalns 03 04 69»: right behind two capitals, the first of which ends no sentence. */
export function isBehindFullName(text: string, { index }: RegExpExecArray): boolean {
  return /\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]\p{L}+,? \(?$/u.test(text.slice(Math.max(0, index - 40), index))
}

/** «has one of the new numbers: 32 40 16.», «hence the odd number: 32 60 14)»: behind a colon, and the last word. */
export function isToldLast(text: string, { index, 0: digits }: RegExpExecArray): boolean {
  const end = index + digits.length
  return (
    /\p{Ll}: $/u.test(text.slice(Math.max(0, index - 4), index)) &&
    /^(?:[).;,]|\s*\n|$)/u.test(text.slice(end, end + 3))
  )
}
