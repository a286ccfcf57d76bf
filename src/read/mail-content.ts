// Which parts of a message are its body, and which of several alternatives says what its reader saw: HTML where it
// carries at least what the plain text says (it keeps tables and paragraphs), else the plain text.
import type { MimePart } from './mime-tree.ts'
import { renderHtml } from './render-html.ts'
import { renderPlain } from './render-plain.ts'
import { canonicalText, decodeText } from './repair-text.ts'

export interface MailContent {
  /** Canonical text of the body. */
  readonly text: string
  /** `text/html` or `text/plain`: what the text was made from. */
  readonly mediaType: string
  readonly attachments: readonly MimePart[]
  readonly defects: readonly string[]
}

const maxTextLength = 200_000
const maxTextOctets = 4_000_000

/** Sorts the parts of a message into body and attachments, and renders the body. */
export function gatherContent(root: MimePart): MailContent {
  if (root.mediaType === 'multipart/alternative') return chooseAlternative(root.children.map(gatherContent))
  if (root.mediaType.startsWith('multipart/')) return join(root.children.map(gatherContent))
  return isBody(root) ? renderText(root) : { text: '', mediaType: 'text/plain', attachments: [root], defects: [] }
}

function isBody({ mediaType, disposition, name }: MimePart): boolean {
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
  const chosen = html && (!plain || carries(html.text, plain.text)) ? html : plain
  const rest = contents.flatMap((content) => content.attachments)
  return { text: '', mediaType: 'text/plain', defects: [], ...chosen, attachments: rest }
}

/** Whether nearly all words, and all numbers, of the plain text stand in the HTML text as well (links aside). */
function carries(html: string, plain: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  // Programs write a link into plain text as <https://…>, an address as <mailto:…>, a picture as [cid:…].
  const said = words(plain.replace(/<?(?:https?:|mailto:|tel:|www\.)[^\s>]*>?|\[cid:[^\]\s]*\]|\S+@\S+/gi, ' '))
  const shown = new Set(words(html))
  const missing = said.filter((word) => !shown.has(word))
  return missing.length <= said.length * 0.1 && !missing.some((word) => /^\d{4,}$/.test(word))
}

/** A text part → canonical text. */
export function renderText(part: MimePart): MailContent {
  const defects: string[] = []
  const decoded = decodeText(part.content.subarray(0, maxTextOctets), part.parameters.charset || null)
  if (decoded.lossy) defects.push('some letters were lost on the way')
  let text: string
  if (part.mediaType === 'text/html') {
    const rendered = renderHtml(decoded.text)
    if (rendered.cut) defects.push('the text is too long or too deeply nested, only its beginning is read')
    text = rendered.text
  } else {
    const flowed = part.parameters.format?.toLowerCase() === 'flowed'
    text = renderPlain(decoded.text, { flowed, delSp: part.parameters.delsp?.toLowerCase() === 'yes' })
  }
  text = canonicalText(text).replace(/^\n+/, '').trimEnd()
  if (text.length > maxTextLength || part.content.length > maxTextOctets) {
    text = text.slice(0, maxTextLength)
    defects.push('the text is too long or too deeply nested, only its beginning is read')
  }
  return { text, mediaType: part.mediaType, attachments: [], defects }
}
