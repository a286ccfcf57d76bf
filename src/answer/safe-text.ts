// Words that came from outside, made harmless before they stand in a letter of ours: names and organisations that a
// sender wrote, and a sender's address. They can neither break a line, nor turn the writing direction, nor hide.

/** Bidi marks, zero-width characters, soft hyphens. */
const INVISIBLE = /\p{Cf}+/gu
/** Control, half surrogate and private characters, line and paragraph separators. */
const BREAKING = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu
/** More accents on one letter than any language writes: «Z̷̢̛͖o̸͓͝e». */
const PILED_UP_MARKS = /(\p{M}{2})\p{M}+/gu
/** «120385-12345» in a line that was read as an organisation: no code is ever repeated. */
const CODE_DIGITS = /\p{Nd}{6,}(?:\s?[-–]?\s?\p{Nd}+)?/gu
/** A link would make our letter carry somebody else's. */
const LINK = /(?<!\p{L})\p{L}+:\/\/\S*/gu
const LONGEST = 120

/** `text` on one line, at most 120 characters; null where nothing is left of it. */
export function safeText(text: string | null): string | null {
  if (text === null) return null
  const clean = text
    .slice(0, 10 * LONGEST)
    .normalize('NFC')
    .replace(LINK, ' ')
    .replace(INVISIBLE, '')
    .replace(BREAKING, ' ')
    .replace(PILED_UP_MARKS, '$1')
    .replace(CODE_DIGITS, '…')
    .replace(/\s+/gu, ' ')
    .trim()
  if (clean === '') return null
  const letters = [...clean]
  return letters.length <= LONGEST ? clean : `${letters.slice(0, LONGEST - 1).join('')}…`
}

/** Own text (an event's title, the organiser's name) on one line. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(BREAKING, ' ').replace(/\s+/gu, ' ').trim()
}
