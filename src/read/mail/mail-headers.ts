// The header block of a message: fields topmost first, encoded words decoded from their octets (so that a wrong charset
// label can be doubted like that of a body), addresses with their names. Headers are kept as Latin-1 strings, one
// character per octet, until the last moment.
import type { Address } from '../../vocabulary.ts'
import { canonicalText, decodeText } from './repair-text.ts'

export interface RawHeader {
  /** Lower case. */
  readonly name: string
  /** Unfolded, not decoded; one character per octet. */
  readonly raw: string
}

/** No field that says anything is longer. */
const maxFieldLength = 32_000

/** Reads a header block (RFC 5322 §2.2), given one character per octet. Lines that are no field are passed over. */
export function parseHeaders(block: string): RawHeader[] {
  const headers: RawHeader[] = []
  for (const field of block.split(/\r?\n(?![ \t])/)) {
    const colon = field.indexOf(':')
    if (colon < 1) continue
    const name = field.slice(0, colon).trim().toLowerCase()
    if (/[^!-9;-~]/.test(name)) continue
    const folded = field.slice(colon + 1, colon + 1 + maxFieldLength)
    const raw = /[\r\n\t]/.test(folded) ? folded.replace(/[\r\n]+/g, '').replace(/\t/g, ' ') : folded
    headers.push({ name, raw: raw.trim() })
  }
  return headers
}

// =?utf-8?B?SsSBbmlz?=   =?windows-1257?Q?J=E2nis_B=E7rzi=F2=F0?=   (RFC 2047; RFC 2231 §5 allows `*lv` after the charset)
export const ENCODED_WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\r\n]{0,2000})\?=/gi

/** Decodes encoded words and raw 8-bit octets of a header value (one character per octet) into canonical text. */
export function decodeWords(raw: string): string {
  if (!raw.includes('=?')) return decodeRaw(raw)
  let decoded = ''
  let end = 0
  // Neighbouring words of one charset are one run of octets: some programs cut a letter in two.
  let run: { charset: string; octets: Buffer[] } | null = null
  const flush = () => {
    if (run) decoded += decodeText(Buffer.concat(run.octets), run.charset).text
    run = null
  }
  for (const word of raw.matchAll(ENCODED_WORD)) {
    const [all, charset = '', encoding = '', payload = ''] = word
    const between = raw.slice(end, word.index)
    const adjacent = run !== null && /^\s*$/.test(between)
    if (!adjacent || (run as { charset: string } | null)?.charset !== charset.toLowerCase()) flush()
    if (!adjacent) decoded += decodeRaw(between, false)
    run ??= { charset: charset.toLowerCase(), octets: [] }
    run.octets.push(decodeWord(encoding, payload))
    end = word.index + all.length
  }
  flush()
  return canonicalLine(decoded + decodeRaw(raw.slice(end), false))
}

function decodeWord(encoding: string, payload: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(payload, 'base64')
  const octets = payload
    .replace(/_/g, ' ')
    .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(octets, 'latin1')
}

function decodeRaw(raw: string, whole = true): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is exactly whether there is more than ASCII
  const text = /^[\x00-\x7f]*$/.test(raw) ? raw : decodeText(Buffer.from(raw, 'latin1'), null).text
  return whole ? canonicalLine(text) : text
}

function canonicalLine(text: string): string {
  // Most header values are printable ASCII, of which only the spaces may be too many.
  const canonical = /^[ -~]*$/.test(text) && !text.includes('&') ? text : canonicalText(text)
  return canonical.replace(/\s{2,}|[^\S ]/g, ' ').trim()
}

/** Message-IDs in a header value (RFC 5322 §3.6.4), without brackets, in order. */
export function messageIds(raw: string): string[] {
  const bracketed = [...raw.matchAll(/<([^<>]{1,998})>/g)].map((id) => id[1]!.replace(/\s+/g, ''))
  const ids = bracketed.length > 0 ? bracketed : raw.split(/\s+/)
  return ids.filter((id) => id !== '')
}

// "Bērziņš, Jānis" <j@x.lv>   =?…?= <j@x.lv>   j@x.lv (Jānis Bērziņš)   Visi: a@x.lv, b@x.lv;   <@relay:j@x.lv>
const addressToken =
  /"(?:\\.|[^"\\])*"?|\((?:\\.|[^()\\])*\)?|=\?[^?\s]+\?[bq]\?[^?]*\?=|<[^<>]*>?|[,;:]|[^"(<,;:=]+|=|./gis

/** Addresses of a header value (RFC 5322 §3.4); the members of a group stand for the group. */
export function parseAddresses(raw: string): Address[] {
  const addresses: Address[] = []
  let phrase = ''
  let comment = ''
  let address: string | null = null
  const finish = (separator: string) => {
    const bare = phrase.trim()
    if (address === null && /^[^\s@]+@[^\s@]+$/.test(bare)) {
      addresses.push({ name: name(comment), address: bare })
    } else if (address !== null) {
      addresses.push({ name: name(phrase) ?? name(comment), address })
    } else if (separator === ',' && bare && bare.length < 200) {
      // Bērziņš, Jānis <j@x.lv>: a comma that should have stood in quotes
      phrase = `${bare}, `
      return
    }
    phrase = ''
    comment = ''
    address = null
  }
  for (const [token] of raw.matchAll(addressToken)) {
    if (token.startsWith('"')) phrase += token.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1')
    else if (token.startsWith('(')) comment += token.slice(1).replace(/\)$/, '')
    else if (token.startsWith('<')) address = token.replace(/[<>\s]/g, '').replace(/^@[^:]*:/, '')
    else if (token === ',' || token === ';') finish(token)
    else if (token === ':' && !phrase.includes('@')) phrase = ''
    else phrase += token
  }
  finish('')
  return addresses.filter(({ address }) => address !== '')
}

function name(raw: string): string | null {
  return withoutQuotes(decodeWords(raw.trim())) || null
}

/** «'Anna Ozola'» and «"Anna Ozola» lose their quotes, «Biedrība "Zaļā pļava"» keeps both. */
export function withoutQuotes(display: string): string {
  const bare = display.trim().replace(/^(["'])(.*)\1$/, '$2')
  return /^[^'"\s].{0,99}\s"[^"]+"$/.test(bare) ? bare : bare.replace(/^['"\s]+|['"\s]+$/g, '')
}
