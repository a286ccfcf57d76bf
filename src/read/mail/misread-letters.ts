// Letters that were read in another charset before they were written in UTF-8: Latvian or Russian taken for Western
// («Þanete Ðíçle», «Ïðèâåò»), and letters of which a half or nothing is left («ŠķÄle», «J?nis»). Pure.
import { LABEL_OF_WEST } from './is-western.ts'

/** Where Latvian letters of windows-1257 come out as windows-1252, small; Western text has no three of them. */
const LATVIAN_AS_WESTERN = new Set('âîìíòðûþçèï')
const AS_WESTERN = /[À-ÿ]/g
const THREE = 3

/** Its octets in the Western charset that it was misread in; null: it was not. */
export function octetsOfWestern(text: string): Buffer | null {
  const kinds = new Set((text.match(AS_WESTERN) ?? []).map((letter) => letter.toLowerCase()))
  if ([...kinds].filter((letter) => LATVIAN_AS_WESTERN.has(letter)).length < THREE) return null
  const octets = [...text].map((character) => WESTERN.get(character) ?? character.charCodeAt(0))
  return octets.every((octet) => octet < 0x100) ? Buffer.from(octets) : null
}

/** Of windows-1252, what has another place in Unicode. */
const WESTERN: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 0x20 },
    (_, i) => [new TextDecoder(LABEL_OF_WEST).decode(Uint8Array.of(0x80 + i)), 0x80 + i] as const,
  ),
)

// «PensionÄru», «ŠķÄle», «tikšanÄs»: of «ā» (C4 81), «č» and «ē» a program has dropped the octet that is a control
const HALVED = /(?<=\p{Ll})Ä(?!\p{Lu})/u

// «J?nis ???le, C?sis»: programs without the letter write a question mark; behind one that asks stands no small letter
const QUESTIONED = /\?(?=\p{Ll})/gu
const LOST = /\?(?=\?{0,9}\p{Ll})|(?<=\p{L})\?(?=\?{0,3}[,.;:])/gu
const LINK = /https?:\S{1,2000}/g

/** The same with U+FFFD for letters that were lost, or of which only the first half is left. */
export function tellLost(text: string): string {
  const told = HALVED.test(text) ? text.replace(/Ä(?!\p{Lu}{2})/gu, '\ufffd') : text
  if (/[\u0100-\u052f]/u.test(told) || (told.replace(LINK, '').match(QUESTIONED)?.length ?? 0) < A_FEW) return told
  return told.replace(LOST, '\ufffd')
}

/** Who types without spaces may set one. */
const A_FEW = 2
