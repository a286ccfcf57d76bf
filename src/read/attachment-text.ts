// What an attachment says: which ones may carry the list, and their text. Each kind of file has a reader of its own;
// what cannot be read is told in a sentence that names the kind, so that a human opens it.
import type { Mail } from '../vocabulary.ts'
import { renderText } from './mail-content.ts'
import type { MimePart } from './mime-tree.ts'

export interface AttachmentReading {
  /** Canonical text; null where it could not be read. */
  readonly text: string | null
  /** Why not, in words for the organiser. */
  readonly defect: string | null
}

export interface AttachmentHelp {
  /** Opens an attached mail; null: nested too deep. */
  readonly openAttached: ((source: Uint8Array) => Promise<Mail>) | null
}

const signatures = /^application\/(?:x-)?pkcs7-signature$|^application\/pgp-signature$|^application\/pgp-keys$/

/** Never holds a list: pictures shown in the text, signature logos, digital signatures, visiting cards, calendar entries. */
export function isDecorative(part: MimePart): boolean {
  const { mediaType, contentId, name } = part
  if (signatures.test(mediaType) || /\.(?:p7s|vcf|asc|ics)$/i.test(name ?? '')) return true
  if (/^text\/(?:x-)?(?:vcard|calendar)$/.test(mediaType)) return true
  if (!mediaType.startsWith('image/')) return false
  return contentId !== null || /^(?:image\d{3}|logo.{0,20}|outlook-.{0,30})\.(?:png|jpe?g|gif|bmp)$/i.test(name ?? '')
}

/** Text of one attachment. Never throws. */
export async function readAttachment(part: MimePart, help: AttachmentHelp): Promise<AttachmentReading> {
  try {
    return await readByKind(part, help)
  } catch {
    return { text: null, defect: `the attached ${kindOf(part)} cannot be read` }
  }
}

async function readByKind(part: MimePart, help: AttachmentHelp): Promise<AttachmentReading> {
  if (part.mediaType === 'message/rfc822') {
    if (!help.openAttached) return { text: null, defect: 'mails are attached to mails too deep to be read' }
    return { text: mailText(await help.openAttached(part.content)), defect: null }
  }
  if (part.mediaType.startsWith('text/') || part.mediaType.startsWith('message/')) {
    const { text, defects } = renderText(part)
    return { text, defect: defects[0] ?? null }
  }
  return { text: null, defect: `the attached ${kindOf(part)} cannot be read` }
}

/** An attached mail: who wrote it when about what, then its text. */
function mailText(mail: Mail): string {
  const header = (name: string) => mail.headers.find((field) => field.name === name)?.value ?? ''
  return `From: ${header('from')}\nDate: ${header('date')}\nSubject: ${mail.subject}\n\n${mail.text}`
}

function kindOf({ mediaType, name }: MimePart): string {
  const extension = /\.([\p{L}\p{N}]{1,8})$/u.exec(name ?? '')?.[1]
  return `file (${extension?.toLowerCase() ?? mediaType})`
}
