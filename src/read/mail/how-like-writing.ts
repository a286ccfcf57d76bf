// How much a text looks like Latvian or Russian writing: by this the readings of damaged text are compared.

const latvian = new Set('āčēģīķļņšūž')
const neighbours = new Set('éöüäåõßóáąęėįųśźżłńćŗōøæëèçâîôêíñý')
const frequentRussian = new Set('оеаинтсрвлкмдпу')
const russian = new Set('яыьзгбчйё')
const rareRussian = new Set('хжшюцщэфъ')
const marks = new Set('–—“”„‟’‘‚…«»•·№€°§®©™ ×½²³\u00a0\u202f\u200b\u200e\u00ad\ufeff−‑')

/**
 * Weighs the characters beyond ASCII (all else is alike in every charset): letters in the place where words have
 * them count for the reading, lost characters, controls, symbols between letters and capitals after small ones against.
 */
export function judge(text: string): { score: number; letters: number } {
  let score = 0
  let letters = 0
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/g)) {
    if (++letters > 3000) break
    score += weigh(character, text[index - 1] ?? ' ', text[index + 1] ?? ' ')
  }
  return { score, letters }
}

function weigh(character: string, before: string, after: string): number {
  const code = character.charCodeAt(0)
  if (code === 0xfffd) return -3
  if (code < 0xa0) return -2
  const small = character.toLowerCase()
  const isCapital = small !== character
  if (isCapital && isSmall(before)) return -2
  if (code >= 0x400 && code < 0x500) {
    if (isLatin(before) || isLatin(after)) return -1
    // A wrong Cyrillic charset turns letters into other letters, and small ones into capitals.
    const weight = frequentRussian.has(small) ? 1 : russian.has(small) ? 0.5 : rareRussian.has(small) ? 0 : -1
    return isCapital && weight > 0 ? weight * 0.7 : weight
  }
  if (latvian.has(small)) return isCyrillic(before) || isCyrillic(after) ? -1 : 1
  if (neighbours.has(small)) return isCyrillic(before) || isCyrillic(after) ? -1 : 0
  if (isLatin(character)) return -0.7
  if (isLetter(before) && isLetter(after) && code < 0x2010) return -1
  return marks.has(character) || code > 0x2000 ? 0.5 : -0.3
}

const isSmall = (c: string) => c !== c.toUpperCase()
const isLetter = (c: string) => c.toLowerCase() !== c.toUpperCase()
const isCyrillic = (c: string) => c >= '\u0400' && c < '\u0500'
export const isLatin = (c: string) => c < '\u0250' && isLetter(c)
