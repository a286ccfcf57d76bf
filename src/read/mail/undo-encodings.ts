// Text that is still encoded when all that its header tells was undone: gateways lose a Content-Transfer-Encoding, scripts
// encode twice, forms escape what they hold. Pure. Only what nobody would type is undone, and only where it yields text.
import { decodeWords, ENCODED_WORD } from './mail-headers.ts'
import { decodeText } from './repair-text.ts'

/** Encoded twice is met, encoded thrice is not. */
const DEEPEST = 2

/** Text as its writer typed it; what is not encoded stays as it is. */
export function undoEncodings(text: string): string {
  let undone = text
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = WAYS.reduce((so, way) => way(so), undone)
    if (next === undone) break
    undone = next
  }
  return undone
}

const WAYS: readonly ((text: string) => string)[] = [
  undoWords,
  undoBase64,
  undoQuotedPrintable,
  undoPercents,
  undoEscapes,
]

const LINK = /https?:\S{1,2000}/g

/** Nothing but lines of base64, all of one length but the last. */
function undoBase64(text: string): string {
  const lines = text.trim().split(/\r?\n/)
  const [first, last] = [lines[0]!.length, lines.at(-1)!.length]
  const isEven = lines.every(
    (line, i) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && (line.length === first || i === lines.length - 1),
  )
  if (!isEven || first < SHORTEST_LINE || last > first || first % 4 || last % 4) return text
  const decoded = decodeText(Buffer.from(lines.join(''), 'base64'), null)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what no text has
  return decoded.lossy || /[\0-\x08\x0e-\x1f]/.test(decoded.text) || !/\s/.test(decoded.text) ? text : decoded.text
}

const SHORTEST_LINE = 40

// «novembr=C4=AB», «B=E7rzi=F2=F0»: octets beyond ASCII, in words
const OCTETS = /(?:=[89A-F][\dA-F]){2}|[a-z]=[89A-F][\dA-F](?:[a-z]|$)/gm

function undoQuotedPrintable(text: string): string {
  if (!text.includes('=') || !isAscii(text)) return text
  if ((text.replace(LINK, '').match(OCTETS)?.length ?? 0) < A_FEW) return text
  const joined = text.replace(/=[ \t]{0,9}\r?\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => octet(hex))
  return decodeText(Buffer.from(joined, 'latin1'), null).text
}

// «tik%C5%A1an%C4%81s», «Piesakos+tik%C5%A1…»: RFC 3986 §2.1, and without a space as forms send it
const PERCENTS = /%[CD][\dA-F]%[89AB][\dA-F]/gi

function undoPercents(text: string): string {
  if (!text.includes('%') || !isAscii(text)) return text
  if ((text.replace(LINK, '').match(PERCENTS)?.length ?? 0) < A_FEW) return text
  const spaced = /\s/.test(text.trim()) ? text : text.replaceAll('+', ' ')
  const joined = spaced.replace(/%([\dA-F]{2})/gi, (_, hex: string) => octet(hex))
  return decodeText(Buffer.from(joined, 'latin1'), null).text
}

// «tik\u0161an\u0101s»: RFC 8259 §7
const ESCAPES = /\\u0[0-5][\dA-F]{2}/gi

function undoEscapes(text: string): string {
  if ((text.match(ESCAPES)?.length ?? 0) < A_FEW) return text
  return text
    .replace(/\\u([\dA-F]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/(?:\\r)?\\n/g, '\n')
    .replace(/\\"/g, '"')
}

/** «=?UTF-8?Q?Anna_=C5=A0=C4=B7=C4=93le?=» in a body: what a form took from a header. */
function undoWords(text: string): string {
  return text.includes('=?') ? text.replace(ENCODED_WORD, (word) => decodeWords(word)) : text
}

/** One may be anything. */
const A_FEW = 2

const octet = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)
