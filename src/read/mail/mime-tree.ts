// Octets → tree of MIME parts, with their transfer encoding undone and their charset untouched. mailsplit (the splitter
// inside mailparser) finds the boundaries; mailparser itself is passed over because it decodes text before anybody can
// doubt the charset label, hides which parts are alternatives, and takes six times as long.

import type { SplitterChunk } from '@zone-eu/mailsplit'
import { Splitter } from '@zone-eu/mailsplit'
import type { ParsedHeaderValue } from 'libmime'
import libmime from 'libmime'
import { LEFT_OUT_HEADER } from '../../vocabulary.ts'
import type { RawHeader } from './mail-headers.ts'
import { decodeWords, parseHeaders } from './mail-headers.ts'
import { canonicalText } from './repair-text.ts'
import { unwrapSigned } from './signed-message.ts'

export interface MimePart {
  /** Lower case, `text/plain` where none is given. */
  readonly mediaType: string
  /** Content-Type parameters by lower-case name. */
  readonly parameters: { readonly [name: string]: string }
  readonly disposition: 'inline' | 'attachment' | null
  readonly name: string | null
  /** Content-ID without brackets. */
  readonly contentId: string | null
  /** Content after transfer decoding; of a multipart, the raw text around its parts. */
  readonly content: Buffer
  readonly children: readonly MimePart[]
  /** Its content was left in the mailbox, because of its size in octets. */
  readonly leftOut: number | null
}

export interface MimeTree {
  readonly headers: readonly RawHeader[]
  readonly root: MimePart
  readonly defects: readonly string[]
}

/** Defects of a message whose parts nobody can tell apart without harm. */
export const HEADER_TOO_LONG = 'the header of the message is too long to be read'
export const TOO_MANY_PARTS = 'the message has more or deeper parts than can be read'

const maxParts = 500
/** A signed message in a signed message is read, one deeper is not. */
const maxSigned = 2
const SIGNED = /^application\/(?:x-)?pkcs7-mime$/
/** Of a longer header only the beginning is read. */
export const maxHeaderOctets = 512 * 1024

/** Splits a message (RFC 5322, 2045–2049) into its parts; damage is told in `defects`. Never throws. */
export async function splitMime(source: Uint8Array, nesting = 0): Promise<MimeTree> {
  const octets = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const bodyStart = endOfHeaders(octets)
  const headers = readHeaders(octets)
  try {
    const root = await buildTree(octets, headers)
    const signed = nesting < maxSigned && SIGNED.test(root.mediaType) ? unwrapSigned(root.content) : null
    if (signed) return { ...(await splitMime(signed, nesting + 1)), headers }
    // A boundary that never appears leaves a multipart without parts: its raw text is all there is to read.
    if (root.mediaType.startsWith('multipart/') && root.children.length === 0) {
      const plain = { ...root, mediaType: 'text/plain', content: octets.subarray(bodyStart) }
      return { headers, root: plain, defects: ['the parts of the message cannot be told apart'] }
    }
    return { headers, root, defects: [] }
  } catch {
    const root: MimePart = { ...emptyPart, content: octets.subarray(bodyStart) }
    return { headers, root, defects: [bodyStart > maxHeaderOctets ? HEADER_TOO_LONG : TOO_MANY_PARTS] }
  }
}

const emptyPart: MimePart = {
  mediaType: 'text/plain',
  parameters: {},
  disposition: null,
  name: null,
  contentId: null,
  content: Buffer.alloc(0),
  children: [],
  leftOut: null,
}

/** Offset of the first octet after the header block (RFC 5322 §2.1: the first empty line). */
export function endOfHeaders(octets: Buffer): number {
  const crlf = octets.indexOf('\r\n\r\n')
  const lf = octets.indexOf('\n\n')
  if (crlf < 0 && lf < 0) return octets.length
  return lf < 0 || (crlf >= 0 && crlf < lf) ? crlf + 4 : lf + 2
}

/** The header fields of a message, topmost first. */
export function readHeaders(octets: Buffer): RawHeader[] {
  return parseHeaders(octets.toString('latin1', 0, Math.min(endOfHeaders(octets), maxHeaderOctets)))
}

type SplitNode = Extract<SplitterChunk, { type: 'node' }>

async function buildTree(octets: Buffer, headers: readonly RawHeader[]): Promise<MimePart> {
  const order: SplitNode[] = []
  const bodies = new Map<SplitNode, Buffer[]>()
  const splitter = new Splitter({ ignoreEmbedded: true, maxHeadSize: maxHeaderOctets, maxChildNodes: maxParts })
  splitter.end(octets)
  for await (const chunk of splitter as AsyncIterable<SplitterChunk>) {
    if (chunk.type === 'node') order.push(chunk)
    else if (chunk.type === 'body') {
      const body = bodies.get(chunk.node)
      if (body) body.push(chunk.value)
      else bodies.set(chunk.node, [chunk.value])
    }
  }
  const children = new Map<SplitNode, SplitNode[]>()
  for (const node of order) {
    if (!node.parentNode) continue
    const siblings = children.get(node.parentNode)
    if (siblings) siblings.push(node)
    else children.set(node.parentNode, [node])
  }
  const root = order[0]
  const build = (node: SplitNode): MimePart => {
    const own = node === root ? headers : parseHeaders(node.getHeaders().toString('latin1'))
    return describe(node, own, Buffer.concat(bodies.get(node) ?? []), (children.get(node) ?? []).map(build))
  }
  return root ? build(root) : emptyPart
}

/** What is named to the organiser must be a kind of file, and not whatever a mail can put in that place: a code, for one. */
const MEDIA_TYPE = /^(?!.*\d{5})[^\s/]+\/[^\s/]+$/

function describe(node: SplitNode, headers: readonly RawHeader[], body: Buffer, children: MimePart[]): MimePart {
  const value = (name: string) => headers.find((header) => header.name === name)?.raw ?? ''
  const type = libmime.parseHeaderValue(value('content-type'), { stripComments: true })
  const disposition = libmime.parseHeaderValue(value('content-disposition'), { stripComments: true })
  // Where none is given, mailsplit guesses by the file's name; RFC 2045 §5.2: what is no type at all is plain text.
  const types = [type.value.trim().toLowerCase(), node.contentType || '']
  return {
    mediaType: types.find((value) => MEDIA_TYPE.test(value)) ?? 'text/plain',
    parameters: type.params,
    // RFC 2183 §2.8: an unknown disposition is an attachment.
    disposition: !disposition.value ? null : /^inline$/i.test(disposition.value) ? 'inline' : 'attachment',
    name: parameter(disposition, 'filename') ?? parameter(type, 'name'),
    contentId: value('content-id').replace(/[<>\s]/g, '') || null,
    content: node.multipart
      ? body
      : undoTransferEncoding(body, node.encoding || '', /^(?:text\/|$)/i.test(type.value.trim())),
    children,
    leftOut: /^\d{1,12}$/.test(value(LEFT_OUT_HEADER).trim()) ? Number(value(LEFT_OUT_HEADER)) : null,
  }
}

function parameter(value: ParsedHeaderValue, name: string): string | null {
  const text = value.params[name]
  if (!text) return null
  // RFC 2231 values come decoded; others may hold encoded words or raw octets.
  return value.decodedParams.includes(name) ? canonicalText(text) : decodeWords(text)
}

/** RFC 2045 §6; what is none of the two encodings is taken as it stands, unless it looks like one that a gateway forgot to tell. */
function undoTransferEncoding(body: Buffer, encoding: string, isText: boolean): Buffer {
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return encoding === 'quoted-printable' || (isText && looksQuotedPrintable(body)) ? undoQuotedPrintable(body) : body
}

/** Lines of 70 to 76 octets that end in «=», and no «=» anywhere that is not one of theirs or an octet: nobody writes so. */
function looksQuotedPrintable(body: Buffer): boolean {
  if (!body.includes('=\n') && !body.includes('=\r\n')) return false
  const text = body.toString('latin1')
  return /(?:^|\n)[^\n]{69,75}=\r?\n/.test(text) && !/=(?!\r?\n|[\dA-F]{2})/.test(text) && !/[^\n]{78}/.test(text)
}

/** RFC 2045 §6.7: «=C4» is an octet, «=» at the end of a line joins it with the next; any other «=» stands for itself. */
function undoQuotedPrintable(body: Buffer): Buffer {
  const joined = Buffer.from(body.toString('latin1').replace(/=[ \t]*\r?\n/g, ''), 'latin1')
  let length = 0
  for (let i = 0; i < joined.length; i++, length++) {
    const octet = joined[i] === EQUALS ? hexOctet(joined, i + 1) : -1
    joined[length] = octet < 0 ? joined[i]! : octet
    if (octet >= 0) i += 2
  }
  return joined.subarray(0, length)
}

const EQUALS = 0x3d

/** The octet that two hexadecimal digits give; -1: they are none. */
function hexOctet(octets: Buffer, i: number): number {
  const [high, low] = [HEX_DIGITS[octets[i] ?? 0]!, HEX_DIGITS[octets[i + 1] ?? 0]!]
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

const HEX_DIGITS = new Int8Array(256).fill(-1)
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  HEX_DIGITS[digit.charCodeAt(0)] = value
  HEX_DIGITS[digit.toUpperCase().charCodeAt(0)] = value
}
