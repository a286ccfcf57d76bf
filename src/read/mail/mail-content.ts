// Which parts of a message are its body, and which of several alternatives says what its reader saw: HTML where it
// carries at least what the plain text says (it keeps tables and paragraphs), else the plain text.

import { isUtf8 } from 'node:buffer'
import { isHtmlSource, readHtmlSource } from './html-in-plain.ts'
import type { MimePart } from './mime-tree.ts'
import { renderHtml } from './render-html.ts'
import { renderPlain } from './render-plain.ts'
import { canonicalText, decodeText } from './repair-text.ts'
import { undoEncodings } from './undo-encodings.ts'

export interface MailContent {
  /** Canonical text of the body. */
  readonly text: string
  /** `text/html` or `text/plain`: what the text was made from. */
  readonly mediaType: string
  readonly attachments: readonly MimePart[]
  readonly defects: readonly string[]
}

/** The defect of a body that was cut. */
export const ONLY_BEGINNING = 'the text is too long or too deeply nested, only its beginning is read'

const maxTextLength = 200_000
const maxTextOctets = 1_500_000

/** Sorts the parts of a message into body and attachments, and renders the body. */
export function gatherContent(root: MimePart): MailContent {
  if (root.mediaType === 'multipart/alternative') return chooseAlternative(root.children.map(gatherContent))
  if (root.mediaType.startsWith('multipart/')) return join(root.children.map(gatherContent))
  return isBody(root) ? renderText(root) : { text: '', mediaType: 'text/plain', attachments: [root], defects: [] }
}

function isBody({ mediaType, disposition, name, leftOut, content }: MimePart): boolean {
  if (leftOut !== null) return false
  // A program that knows no better calls its text octets; what has neither a name nor a zero octet is read.
  if (mediaType === 'application/octet-stream')
    return (
      name === null && disposition === null && content.length > 0 && content.length < maxTextLength && isUtf8(content)
    )
  return (mediaType === 'text/plain' || mediaType === 'text/html') && disposition !== 'attachment' && name === null
}

function join(contents: readonly MailContent[]): MailContent {
  const spoken = contents.filter(({ text }) => text !== '')
  return {
    text: spoken.map(({ text }) => text).join('\n\n'),
    mediaType: spoken.find(({ mediaType }) => mediaType === 'text/html')?.mediaType ?? 'text/plain',
    attachments: contents.flatMap(({ attachments }) => attachments),
    defects: contents.flatMap(({ defects }) => defects),
  }
}

function chooseAlternative(contents: readonly MailContent[]): MailContent {
  const plain = contents.find(({ text, mediaType }) => text !== '' && mediaType === 'text/plain')
  const html = contents.findLast(({ text, mediaType }) => text !== '' && mediaType === 'text/html')
  const htmlSuffices = html && (!plain || (saysAsMuch(html.text, plain.text) && !hidesAnswers(html.text, plain.text)))
  const attachments = contents.flatMap((content) => content.attachments)
  return { text: '', mediaType: 'text/plain', defects: [], ...(htmlSuffices ? html : plain), attachments }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []

/**
 * Whether the HTML text says what the plain text says (nearly all words, and all long numbers; links aside), or the
 * plain text is but a notice that this is HTML.
 */
function saysAsMuch(html: string, plain: string): boolean {
  if (html === plain) return true
  // Programs write a link into plain text as <https://…>, an address as <mailto:…>, a picture as [cid:…].
  const tokens = plain.replace(/<[^\s<>]*>|\[cid:[^\]\s[]*\]/g, ' ').split(/\s+/)
  const said = wordsOf(tokens.filter((token) => !/^(?:https?:|www\.)|@/i.test(token)).join(' '))
  const all = wordsOf(html)
  if (said.length === all.length && said.every((word, i) => word === all[i])) return true
  const shown = new Set(all)
  const missing = said.filter((word) => !shown.has(word))
  if (missing.length <= said.length * 0.1 && !missing.some((word) => /^\d{4,}$/.test(word))) return true
  return missing.length > said.length * 0.5 && !beginsAlike(said, all)
}

/** Of HTML that a gateway cut off, the beginning is that of the plain text; a notice («This is HTML») begins otherwise. */
function beginsAlike(said: readonly string[], shown: readonly string[]): boolean {
  return said.length > A_BEGINNING && said.slice(0, A_BEGINNING).every((word, i) => word === shown[i])
}

/** Words. */
const A_BEGINNING = 3

/** Whether the HTML text has among its quotes what the plain text gives as the writer's own: an answer between quotes. */
function hidesAnswers(html: string, plain: string): boolean {
  if (!html.includes('\n>') || plain.length > 50_000) return false
  const side = (text: string, quoted: boolean) => text.split('\n').filter((line) => line.startsWith('>') === quoted)
  const joined = (lines: string[]) => ` ${wordsOf(lines.join('\n')).join(' ')} `
  const own = joined(side(html, false))
  const quoted = joined(side(html, true))
  return side(plain, false).some((line) => {
    const words = joined([line])
    return words.trim() !== '' && !own.includes(words) && quoted.includes(words)
  })
}

/** As much of a canonical text as is read; itself canonical. */
export function beginningOf(text: string): string {
  // Not between the two halves of a character beyond U+FFFF.
  return text
    .slice(0, maxTextLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}

/** A text part → canonical text. */
export function renderText(part: Pick<MimePart, 'mediaType' | 'parameters' | 'content'>): MailContent {
  const defects: string[] = []
  const decoded = decodeText(part.content.subarray(0, maxTextOctets), part.parameters.charset || null)
  if (decoded.lossy) defects.push('some letters were lost on the way')
  const source = undoEncodings(decoded.text)
  let text: string
  if (part.mediaType === 'text/html') {
    const rendered = renderHtml(source)
    if (rendered.cut) defects.push(ONLY_BEGINNING)
    text = rendered.text
  } else {
    const flowed = part.parameters.format?.toLowerCase() === 'flowed'
    text = renderPlain(undoClearSigning(source), {
      flowed,
      delSp: part.parameters.delsp?.toLowerCase() === 'yes',
    })
  }
  text = canonicalText(text)
  if (isHtmlSource(text)) text = canonicalText(readHtmlSource(text))
  text = partBullets(text).replace(/^\n+/, '').trimEnd()
  if (text.length > maxTextLength || part.content.length > maxTextOctets) {
    text = beginningOf(text)
    defects.push(ONLY_BEGINNING)
  }
  return { text, mediaType: part.mediaType, attachments: [], defects }
}

// -----BEGIN PGP SIGNED MESSAGE----- … -----BEGIN PGP SIGNATURE-----: RFC 4880 §7, with «- » before lines that begin in «-»
function undoClearSigning(text: string): string {
  const signed = /-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[A-Z][^\r\n]*\r?\n)*\r?\n/.exec(text)
  const end = text.indexOf('\n-----BEGIN PGP SIGNATURE-----')
  if (!signed || end < signed.index) return text
  return text.slice(0, signed.index) + text.slice(signed.index + signed[0].length, end).replace(/^- /gm, '')
}

/** «1.Anna Ozola», «3.120385», as telephones number what their owners type: a space behind the number, as others set. */
function partBullets(text: string): string {
  return text.replace(/^([ >]{0,8}\d{1,2}[.)])(?=\p{Lu}\p{L}|\d{6}(?!\d))/gmu, '$1 ')
}
