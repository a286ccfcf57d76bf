// A message as a tree that can be changed and put together again: unlike the parser of src/read, it keeps every octet
// that nobody touches, so that a variation differs from its mail in the varied thing and in nothing else. Strict where
// the parser is lenient: what it does not understand for certain it leaves alone (RFC 5322, RFC 2045–2047).

export interface Entity {
  /** Header fields as they stand, folded, octets as latin1, without their last CRLF. */
  readonly fields: readonly string[]
  readonly content: Leaf | Branch
}

/** Octets as they stand, transfer encoding not undone. */
interface Leaf {
  readonly octets: Buffer
}

interface Branch {
  readonly boundary: string
  readonly children: readonly Entity[]
  readonly preamble: string
  readonly epilogue: string
}

/** A text part, its transfer encoding and charset undone. */
export interface TextPart {
  readonly mediaType: 'text/plain' | 'text/html'
  /** As labelled, lower case; `us-ascii` where nothing is said (RFC 2046 §4.1.2). */
  readonly charset: string
  readonly encoding: Encoding
  readonly flowed: boolean
  /** Lines end with \n. */
  readonly text: string
}

export type Encoding = '7bit' | '8bit' | 'quoted-printable' | 'base64'

/** Takes a message apart (RFC 5322 octets). A message without an empty line is all header. */
export function takeApart(source: Uint8Array): Entity {
  return takeApartText(Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1'))
}

function takeApartText(text: string): Entity {
  const end = text.indexOf('\r\n\r\n')
  const fields = (end < 0 ? text : text.slice(0, end)).split(/\r\n(?![ \t])/)
  const body = end < 0 ? '' : text.slice(end + 4)
  const boundary = /^multipart\//i.test(fieldValue(fields, 'content-type'))
    ? parameterOf(fieldValue(fields, 'content-type'), 'boundary')
    : null
  const branch = boundary === null ? null : splitAt(boundary, body)
  return { fields, content: branch ?? { octets: Buffer.from(body, 'latin1') } }
}

/** Null where the boundary does not both open and close: such a message is damaged, and its damage is kept. */
function splitAt(boundary: string, body: string): Branch | null {
  const escaped = boundary.replace(/[^A-Za-z0-9]/g, '\\$&')
  const pieces = `\r\n${body}`.split(new RegExp(`\\r\\n--${escaped}[ \\t]*(?=\\r\\n)`))
  const last = pieces.at(-1)!.split(new RegExp(`\\r\\n--${escaped}--`))
  if (pieces.length < 2 || last.length !== 2) return null
  const children = [...pieces.slice(1, -1), last[0]!].map((piece) => takeApartText(piece.replace(/^\r\n/, '')))
  return { boundary, children, preamble: pieces[0]!, epilogue: last[1]! }
}

/** Puts a message together again; what nobody touched is octet for octet what it was. */
export function putTogether(entity: Entity): Buffer {
  return Buffer.from(putTogetherText(entity), 'latin1')
}

function putTogetherText({ fields, content }: Entity): string {
  const head = `${fields.join('\r\n')}\r\n\r\n`
  if ('octets' in content) return head + content.octets.toString('latin1')
  const { boundary, children, preamble, epilogue } = content
  const parts = children.map((child) => `\r\n--${boundary}\r\n${putTogetherText(child)}`).join('')
  return head + `${preamble}${parts}\r\n--${boundary}--${epilogue}`.replace(/^\r\n/, '')
}

/** The text of a leaf; null where it is no text, an attachment, or not what its labels say. */
export function textOf({ fields, content }: Entity): TextPart | null {
  if (!('octets' in content)) return null
  const type = fieldValue(fields, 'content-type') || 'text/plain'
  const mediaType = /^text\/(?:plain|html)/i.exec(type)?.[0].toLowerCase() as TextPart['mediaType'] | undefined
  const encoding = (fieldValue(fields, 'content-transfer-encoding') || '7bit').trim().toLowerCase()
  if (!mediaType || !isEncoding(encoding) || /^attachment/i.test(fieldValue(fields, 'content-disposition'))) return null
  const charset = (parameterOf(type, 'charset') ?? 'us-ascii').toLowerCase()
  const octets = undoEncoding(content.octets, encoding)
  const text = decode(octets, charset)
  if (text === null || isMangled(text)) return null
  const flowed = /^flowed$/i.test(parameterOf(type, 'format') ?? '')
  return { mediaType, charset, encoding, flowed, text: text.replaceAll('\r\n', '\n') }
}

/**
 * The same leaf with another text, charset or encoding; other fields and parameters stay. A text that its charset
 * cannot write is written in UTF-8, as mail programs do.
 */
function withText(entity: Entity, wanted: TextPart): Entity {
  const text = wanted.text.replaceAll('\n', '\r\n')
  const direct = encode(text, wanted.charset)
  const part: TextPart = direct ? wanted : { ...wanted, charset: 'utf-8', encoding: 'quoted-printable' }
  const octets = direct ?? Buffer.from(text)
  const type = fieldValue(entity.fields, 'content-type') || 'text/plain'
  const kept = type.split(/;\s*/).filter((piece) => piece !== '' && !/^(?:charset|format|delsp)=/i.test(piece))
  const pieces = [...kept, `charset=${part.charset}`, ...(part.flowed ? ['format=flowed'] : [])]
  const fields = withField(
    withField(entity.fields, 'Content-Type', pieces.join(';\r\n ')),
    'Content-Transfer-Encoding',
    part.encoding,
  )
  return { fields, content: { octets: applyEncoding(octets, part.encoding) } }
}

/** Applies `change` to every text part of the body (never inside attachments); null from it leaves a part as it is. */
export function mapTexts(entity: Entity, change: (part: TextPart) => TextPart | null): Entity {
  if ('octets' in entity.content) {
    const part = textOf(entity)
    const changed = part && change(part)
    return changed ? withText(entity, changed) : entity
  }
  const children = entity.content.children.map((child) => mapTexts(child, change))
  return { ...entity, content: { ...entity.content, children } }
}

/** All leaves, in order. */
export function leavesOf(entity: Entity): readonly Entity[] {
  return 'octets' in entity.content ? [entity] : entity.content.children.flatMap(leavesOf)
}

/** The unfolded value of the first field of that name (lower case); '' where there is none. */
export function fieldValue(fields: readonly string[], name: string): string {
  const field = fields.find((f) => f.toLowerCase().startsWith(`${name}:`))
  return field === undefined
    ? ''
    : field
        .slice(name.length + 1)
        .replace(/\r\n/g, '')
        .trim()
}

/** The first field of that name gets a value; where there is none, one is added. */
export function withField(fields: readonly string[], name: string, value: string): readonly string[] {
  const at = fields.findIndex((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return at < 0 ? [...fields, `${name}: ${value}`] : fields.with(at, `${name}: ${value}`)
}

function parameterOf(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value)
  return found ? (found[1] ?? found[2]!) : null
}

// ── transfer encodings (RFC 2045 §6) ────────────────────────────────────────────────────────────────────────────────

function isEncoding(name: string): name is Encoding {
  return ['7bit', '8bit', 'quoted-printable', 'base64'].includes(name)
}

function undoEncoding(octets: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'base64') return Buffer.from(octets.toString('latin1'), 'base64')
  if (encoding !== 'quoted-printable') return octets
  const text = octets
    .toString('latin1')
    .replace(/=[ \t]*\r\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}

function applyEncoding(octets: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'base64') {
    return Buffer.from(
      octets
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n')
        .replace(/(?:\r\n)?$/, '\r\n'),
    )
  }
  return encoding === 'quoted-printable' ? Buffer.from(quotePrintable(octets)) : octets
}

function quotePrintable(octets: Buffer): string {
  const quoted = octets
    .toString('latin1')
    .replace(/[^\r\n\t -<>-~]|[ \t](?=\r\n|$)/g, hex)
    .split('\r\n')
  return quoted.map(breakSoftly).join('\r\n')
}

const hex = (octet: string) => `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** No line longer than 76 (RFC 2045 §6.7), no escape torn apart. */
function breakSoftly(line: string): string {
  const pieces: string[] = []
  while (line.length > 76) {
    const end = 75 - (/=.?$/.exec(line.slice(0, 75))?.[0].length ?? 0)
    pieces.push(line.slice(0, end))
    line = line.slice(end)
  }
  return [...pieces, line].join('=\r\n')
}

// ── charsets ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Text, if the octets are what the label says; else null. */
function decode(octets: Buffer, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(octets)
    return charset === 'us-ascii' && /[^\0-\x7f]/.test(text) ? null : text
  } catch {
    return null
  }
}

/** Octets of a text; null where the charset lacks a letter. UTF-16 is little-endian with its mark. */
export function encode(text: string, charset: string): Buffer | null {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le')
  const octets = octetsOf(charset)
  const encoded = Array.from(text, (letter) => octets.get(letter))
  return encoded.includes(undefined) ? null : Buffer.from(encoded as number[])
}

// «BÄ“rziÅ†Å¡», UTF-8 encoded twice; «Bçrziòð», windows-1257 labelled iso-8859-1; «лТБУЙЧБС», koi8-r labelled
// windows-1251: damage that a human undoes. Whoever changes such a text makes another damage of it.
function isMangled(text: string): boolean {
  return (
    /[ÃÄÅ][\u0080-\u00bf\u0152-\u017e\u2013-\u2122]|[а-яё][А-ЯЁ]{3}/.test(text) ||
    new Set(text.match(/[âîïðòþ]/g)).size > 1
  )
}

const remembered = new Map<string, ReadonlyMap<string, number>>()

function octetsOf(charset: string): ReadonlyMap<string, number> {
  let octets = remembered.get(charset)
  if (!octets) {
    const all = Uint8Array.from({ length: charset === 'us-ascii' ? 128 : 256 }, (_, octet) => octet)
    const letters = Array.from(all, (octet) => new TextDecoder(charset).decode(Uint8Array.of(octet)))
    octets = new Map(letters.flatMap((letter, octet) => (letter === '\ufffd' ? [] : [[letter, octet] as const])))
    remembered.set(charset, octets)
  }
  return octets
}
