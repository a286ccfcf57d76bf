// What an attachment says: which ones may carry the list, and their text. Its content tells the kind, since names and
// labels are often wrong. What cannot be read is told in a sentence that names the kind, so that a human opens it.
import { parse as parseCsv } from 'csv-parse/sync'
import type { Mail } from '../../vocabulary.ts'
import { beginningOf, renderText } from '../mail/mail-content.ts'
import { decodeWords, parseHeaders } from '../mail/mail-headers.ts'
import type { MimePart } from '../mail/mime-tree.ts'
import { canonicalText } from '../mail/repair-text.ts'
import { isCard, readCard } from './attachment-card.ts'
import { readOpenDocument } from './attachment-odf.ts'
import { readPdf } from './attachment-pdf.ts'
import { readSheets } from './attachment-sheet.ts'
import { readWord } from './attachment-word.ts'
import type { InflationBudget, ZipEntry } from './attachment-zip.ts'
import { listZip } from './attachment-zip.ts'

export interface AttachmentReading {
  /** Canonical text; null where it could not be read. */
  readonly text: string | null
  /** Why not, or what is lacking, in words for the organiser. */
  readonly defect: string | null
}

export interface AttachmentHelp {
  /** Opens an attached mail; null: nested too deep. */
  readonly openAttached: ((source: Uint8Array) => Promise<Mail>) | null
  readonly budget: InflationBudget
}

const maxOctets = 6_000_000
const maxTextLength = 200_000
/** A container in a container is read, one deeper is not. */
const maxContainers = 2

// ── which ones matter ───────────────────────────────────────────────────────────────────────────────────────────

const signatures = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)$/

/** Never holds a list: pictures shown in the text, logos, digital signatures, visiting cards, calendar entries. */
export function isDecorative({ mediaType, contentId, name, content, disposition, leftOut }: MimePart): boolean {
  if (signatures.test(mediaType) || /\.(?:p7s|asc|ics)$/i.test(name ?? '')) return true
  if (mediaType === 'text/calendar' || isCard(mediaType, name)) return true
  if (!mediaType.startsWith('image/')) return false
  // Shown between the words, and of fewer octets than a line of writing takes.
  if (disposition === 'inline' && leftOut === null && content.length < LEAST_PICTURE) return true
  return contentId !== null || /^(?:image\d{3}|logo.{0,20}|outlook-.{0,30})\.(?:png|jpe?g|gif|bmp)$/i.test(name ?? '')
}

/** Octets of a picture on which anything could be read. */
const LEAST_PICTURE = 1000

// ── reading them ────────────────────────────────────────────────────────────────────────────────────────────────

/** A file: an attachment, or an entry of a container. */
type File = Pick<MimePart, 'mediaType' | 'name' | 'content' | 'parameters'>

/** Text of one attachment: of a decorative one only what a visiting card says. Never throws. */
export async function readAttachment(part: MimePart, help: AttachmentHelp): Promise<AttachmentReading> {
  if (isDecorative(part))
    return {
      text: isCard(part.mediaType, part.name) ? canonicalText(readCard(part.content)) || null : null,
      defect: null,
    }
  const cannot = (why: string): AttachmentReading => ({ text: null, defect: `the attached ${kindOf(part)} ${why}` })
  if (part.leftOut !== null) return cannot('is too large to be fetched')
  if (part.content.length > maxOctets) return cannot('is too large to be read')
  try {
    const text = await readFile(part, help, maxContainers)
    if (text === null) return cannot('is of a kind that cannot be read')
    const canonical = canonicalText(text).replace(/^\n+/, '').trimEnd()
    if (canonical === '') return cannot('holds no text')
    if (canonical.length <= maxTextLength) return { text: canonical, defect: null }
    return { ...cannot('is long, only its beginning is read'), text: beginningOf(canonical) }
  } catch {
    return cannot('is damaged or protected and cannot be read')
  }
}

/** Text of a file by what it is; null where its kind is unknown. Throws where it is damaged. */
async function readFile(file: File, help: AttachmentHelp, containers: number): Promise<string | null> {
  const { content, mediaType } = file
  const extension = extensionOf(file.name)
  if (mediaType === 'text/rfc822-headers') return headersText(content)
  if (mediaType === 'message/rfc822' || extension === 'eml') {
    return help.openAttached ? mailText(await help.openAttached(content)) : null
  }
  if (content.includes('%PDF-') && content.indexOf('%PDF-') < 1024) return readPdf(content)
  if (content.subarray(0, 4).equals(zipMark)) return readArchive(listZip(content, help.budget), help, containers)
  const isText = /^(?:text|message)\//.test(mediaType) || /^(?:csv|tsv|txt|md|html?)$/.test(extension)
  if (!isText || content.subarray(0, 8).equals(oldOfficeMark)) return null
  if (/^text\/(?:csv|tab-separated-values)$/.test(mediaType) || /^(?:csv|tsv)$/.test(extension)) return readTable(file)
  const isHtml = mediaType === 'text/html' || /^html?$/.test(extension)
  return renderText({ ...file, mediaType: isHtml ? 'text/html' : 'text/plain' }).text
}

const zipMark = Buffer.from('PK\x03\x04', 'latin1')
/** OLE compound file: .doc and .xls, and every office document with a password. */
const oldOfficeMark = Buffer.from('d0cf11e0a1b11ae1', 'hex')

async function readArchive(entries: ZipEntry[], help: AttachmentHelp, containers: number): Promise<string | null> {
  const holds = (name: string) => entries.some((entry) => entry.name === name)
  if (holds('word/document.xml')) return readWord(entries)
  if (holds('xl/workbook.xml')) return readSheets(entries)
  if (holds('content.xml')) return readOpenDocument(entries)
  if (containers < 1) return null
  // .edoc, .asice, .bdoc (ETSI EN 319 162): the document beside META-INF with its signatures; .zip: whatever it holds
  const texts: string[] = []
  for (const entry of entries) {
    if (/^META-INF\/|^mimetype$|\/$|^__MACOSX\/|\.(?:p7s|png|jpe?g|gif)$/i.test(entry.name)) continue
    const name = entry.name.replace(/^.*\//s, '')
    const file = { name, mediaType: 'application/octet-stream', content: entry.read(), parameters: {} }
    const text = await readFile(file, help, containers - 1)
    if (text === null) return null
    texts.push(text.trim())
  }
  return texts.length > 0 ? texts.join('\n\n') : null
}

/** An attached mail: who wrote it when about what, then its text. */
function mailText(mail: Mail): string {
  const header = (name: string) => mail.headers.find((field) => field.name === name)?.value ?? ''
  return `From: ${header('from')}\nDate: ${header('date')}\nSubject: ${mail.subject}\n\n${mail.text}`
}

/** What a bounce gives back of the message that it is about (RFC 6522). */
function headersText(content: Buffer): string {
  const headers = parseHeaders(content.toString('latin1', 0, maxTextLength))
  return headers.map(({ name, raw }) => `${name}: ${decodeWords(raw)}`).join('\n')
}

// Vārds;Uzvārds;Iestāde · "Bērziņš, Jānis","TM" · Excel's first line «sep=;»
function readTable(file: File): string {
  const text = renderText({ ...file, mediaType: 'text/plain' }).text.replace(/^sep=(.)\n/, '')
  const head = text.slice(0, 2000)
  const count = (delimiter: string) => head.split(delimiter).length
  const delimiter = ['\t', ';', ','].toSorted((a, b) => count(b) - count(a))[0]!
  const rows: string[][] = parseCsv(text, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t')).join('\n')
}

function extensionOf(name: string | null): string {
  return /\.([\p{L}\p{N}]{1,8})$/u.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
}

function kindOf({ mediaType, name }: MimePart): string {
  if (mediaType === 'message/rfc822') return 'mail'
  if (mediaType.startsWith('image/')) return `picture (${extensionOf(name) || mediaType})`
  return `file (${extensionOf(name) || mediaType})`
}
