// Damaged text, and what a human would make of it: mail whose charset label is missing or wrong, UTF-8 that was encoded
// twice, letters taken apart, look-alikes from another alphabet, invisible characters. Pure. The rule throughout: what
// is there stays, unless another reading is clearly more like Latvian or Russian writing.

import { Parser } from 'htmlparser2'
import { isLatin, judge } from './how-like-writing.ts'
import { isCentral, isWestern, LABEL_OF_WEST } from './is-western.ts'
import { octetsOfWestern, tellLost } from './misread-letters.ts'
import { decodeUtf7, isUtf7 } from './utf-7.ts'

export interface DecodedText {
  readonly text: string
  /** The charset that was believed, lower case. */
  readonly charset: string
  /** Letters are lost for good: U+FFFD stands in their place. */
  readonly lossy: boolean
}

/** What Latvian and Russian mail was ever written in, most likely first. */
const charsets = ['windows-1257', 'windows-1251', 'iso-8859-13', 'koi8-r', 'iso-8859-4', 'windows-1252']

const ESCAPE = 0x1b

/** Another reading must be better by this much: about two letters right instead of wrong. */
const clearly = 2

/** Octets and their charset label (null: none) → text. Line ends and invisible characters are left as they are. */
export function decodeText(octets: Uint8Array, label: string | null): DecodedText {
  const unicode = sniffUnicode(octets)
  if (unicode) return finish(decode(octets, unicode) ?? '', unicode)
  const claimed = (label ?? 'utf-8').trim().toLowerCase()
  const asClaimed = decode(octets, claimed)
  // A name that no decoder knows («utf-7») hides ASCII as often as not.
  const readable = asClaimed ?? decode(octets, 'utf-8', true)
  const ascii = readable !== null && isAscii(readable) ? readable : null
  if (ascii !== null && isUtf7(ascii, claimed)) return finish(decodeUtf7(ascii), 'utf-7')
  if (ascii !== null) {
    const text = tellLost(ascii)
    return { text, charset: claimed, lossy: text !== ascii }
  }
  // «Mr. OKUBO (␛$BBg5WJ]␛(B)»: charsets of Japan change their letters by escapes, all of them octets of ASCII.
  if (asClaimed !== null && octets.includes(ESCAPE) && octets.every((octet) => octet < 0x80))
    return { text: asClaimed, charset: claimed, lossy: false }
  // Whatever the label says: text of another charset is not UTF-8 by chance.
  const isUtf8 = claimed === 'utf-8' && asClaimed !== null && !asClaimed.includes('\ufffd')
  const asUtf8 = isUtf8 ? asClaimed : decode(octets, 'utf-8', true)
  if (asUtf8 !== null) return finish(asUtf8, 'utf-8')
  const { text, charset } = likeliest(octets, claimed, asClaimed)
  return finish(text, charset)
}

/** Of the charsets whose letters are one octet each the one that gives the likeliest text. */
function likeliest(
  octets: Uint8Array,
  claimed: string,
  asClaimed: string | null,
): Pick<DecodedText, 'text' | 'charset'> {
  const honest = asClaimed === null ? null : judge(asClaimed)
  if (honest && honest.score >= honest.letters * 0.45) return { text: asClaimed!, charset: claimed }
  // «Begoña Núñez» is as she says, though «Begoņa» has a Latvian letter.
  const isHonest = asClaimed !== null && (isWestern(asClaimed, claimed) || isCentral(asClaimed, claimed))
  if (isHonest) return { text: asClaimed, charset: claimed }
  let best = {
    text: asClaimed ?? '',
    charset: claimed,
    score: honest ? honest.score + clearly : Number.NEGATIVE_INFINITY,
  }
  for (const charset of charsets) {
    const text = charset === claimed ? null : decode(octets, charset)
    if (text === null) continue
    const { score } = judge(text)
    if (score > best.score) best = { text, charset, score }
  }
  return best
}

function finish(decoded: string, charset: string): DecodedText {
  const repaired = repairText(decoded)
  const misread = octetsOfWestern(repaired)
  const text = tellLost(misread ? likeliest(misread, LABEL_OF_WEST, repaired).text : repaired)
  return { text, charset, lossy: text.includes('\ufffd') }
}

function decode(octets: Uint8Array, charset: string, fatal = false): string | null {
  try {
    return decoderFor(charset, fatal).decode(octets)
  } catch {
    return null // a name that nobody knows, or octets that cannot be
  }
}

/** A decoder of each charset, whose names are few, is made once: making one costs more than to decode a mail. */
const decoders = new Map<string, TextDecoder>()

function decoderFor(charset: string, fatal: boolean): TextDecoder {
  const key = `${charset} ${fatal}`
  let decoder = decoders.get(key)
  if (!decoder) {
    decoder = new TextDecoder(charset, { fatal })
    decoders.set(key, decoder)
  }
  return decoder
}

/** UTF-16 by its mark or by its zero octets, UTF-8 by its mark. */
function sniffUnicode(octets: Uint8Array): string | null {
  if (octets[0] === 0xff && octets[1] === 0xfe) return 'utf-16le'
  if (octets[0] === 0xfe && octets[1] === 0xff) return 'utf-16be'
  if (octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf) return 'utf-8'
  const sample = octets.subarray(0, 400)
  if (sample.length < 8 || !sample.includes(0)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++
  const most = sample.length * 0.3
  return odd > most && even < odd / 8 ? 'utf-16le' : even > most && odd < even / 8 ? 'utf-16be' : null
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text)

// ── text that is damaged although its octets were decoded as they should ────────────────────────────────────────

/** One character of a charset → its octet. */
type Encoding = ReadonlyMap<string, number>

function encodingOf(charset: string): Encoding {
  const decoded = new TextDecoder(charset).decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i))
  const encoding = new Map<string, number>()
  // Octets that the charset leaves open come through as controls.
  for (let octet = 0x80; octet < 0xa0; octet++) encoding.set(String.fromCharCode(octet), octet)
  for (const [i, character] of [...decoded].entries()) if (character !== '\ufffd') encoding.set(character, 128 + i)
  return encoding
}

// «BÄ“rziÅ†Å¡»: UTF-8 read as windows-1252; «Р РёРіР°» as windows-1251
const mangled = ['windows-1252', 'windows-1257', 'windows-1251'].map((charset) => {
  const encoding = encodingOf(charset)
  const between = (from: number, to: number) =>
    [...encoding].flatMap(([c, octet]) =>
      octet >= from && octet <= to ? [`\\u{${c.codePointAt(0)!.toString(16)}}`] : [],
    )
  const trail = `[${between(0x80, 0xbf).join('')}]`
  const sequence = `[${between(0xc2, 0xdf).join('')}]${trail}|[${between(0xe0, 0xef).join('')}]${trail}${trail}`
  return { encoding, sequence: new RegExp(sequence, 'gu') }
})

/** Undoes UTF-8 that was decoded in another charset and encoded again, once or twice; all of the text or stretches. */
export function repairText(text: string): string {
  if (isAscii(text)) return text
  const readings = mangled.flatMap((way) => {
    const once = undo(text, way)
    return once === text ? [] : [once, undo(once, way)]
  })
  if (readings.length === 0) return text
  let best = { text, score: judge(text).score + clearly }
  for (const reading of readings) {
    const { score } = judge(reading)
    if (score > best.score) best = { text: reading, score }
  }
  return best.text
}

/** What mangled text is made of, or was before: Latin and Cyrillic letters, marks, and what windows-1252 has besides. */
const plausible = /^[\u0080-\u017f\u0400-\u045f\u2010-\u2044\u0192\u02c6\u02dc\u20ac\u2122]$/

function undo(text: string, { encoding, sequence }: (typeof mangled)[number]): string {
  return text.replace(sequence, (found) => {
    const character = utf8.decode(Uint8Array.from(found, (part) => encoding.get(part)!))
    return plausible.test(character) ? character : found
  })
}

const utf8 = new TextDecoder()

// «Jаnis» with a Cyrillic а, «Κrista» with a Greek Κ: letters that look alike, in a word of the other alphabet
const latinTwins = new Map(zip('АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo'))
const cyrillicTwins = new Map(zip('ABEKMHOPCTXaeopcyx', 'АВЕКМНОРСТХаеорсух'))

function zip(from: string, to: string): [string, string][] {
  return Array.from(from, (character, i) => [character, to[i]!])
}

/** Writes a word of mixed alphabets in the one that its other letters belong to, where all intruders have a twin. */
function undoLookAlikes(text: string): string {
  if (!/[\u0370-\u0460]/.test(text) || !/[A-Za-z]/.test(text)) return text
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const latin = [...word].filter(isLatin)
    if (latin.length === 0 || latin.length === word.length) return word
    const toLatin = [...word].map((c) => (isLatin(c) ? c : latinTwins.get(c)))
    const toCyrillic = [...word].map((c) => (isLatin(c) ? cyrillicTwins.get(c) : c))
    const latinFits = !toLatin.includes(undefined)
    const cyrillicFits = !toCyrillic.includes(undefined)
    if (latinFits && (!cyrillicFits || latin.length * 2 >= word.length)) return toLatin.join('')
    return cyrillicFits ? toCyrillic.join('') : word
  })
}

// soft hyphen, zero-width characters, marks of writing direction, variation selectors, controls but \t and \n
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g

/** The form that `Mail.text` promises: NFC, \n, plain spaces, nothing invisible, no spaces at line ends (tabs stay inside). */
export function canonicalText(text: string): string {
  const lines = undoReferences(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
  if (isAscii(lines)) return trimLines(lines)
  const spaced = lines.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
  // Some keyboards set a comma below where Unicode's Latvian letters have a cedilla; only the latter compose.
  const known = spaced.includes('\u0326') ? spaced.replace(/([gklnrGKLNR])\u0326/g, '$1\u0327') : spaced
  return trimLines(undoLookAlikes(known.normalize('NFC')))
}

// «V&#257;rds: &#325;ina», «&#x16a;dris», «Pa&scaron;uk»: web forms put HTML's character references into plain text
const REFERENCE = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi

function undoReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeReference) : text
}

function decodeReference(reference: string): string {
  const parts: string[] = []
  new Parser({ ontext: (part) => void parts.push(part) }, { decodeEntities: true }).end(reference)
  return parts.join('')
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
