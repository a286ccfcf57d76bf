// Octets → Mail, the first half of reading. One canonical text comes out (the body as its reader saw it, then what the
// attachments say), with the header facts beside it; whatever is wrong with the message is told in `defects`, because
// a damaged mail is still somebody's mail.
import type { Attachment, Mail, Part } from '../vocabulary.ts'
import { CUT_HEADER } from '../vocabulary.ts'
import { isDecorative, readAttachment } from './attachments/attachment-text.ts'
import type { InflationBudget } from './attachments/attachment-zip.ts'
import { fingerprint } from './mail/fingerprint.ts'
import { gatherContent, ONLY_BEGINNING } from './mail/mail-content.ts'
import type { RawHeader } from './mail/mail-headers.ts'
import { decodeWords, messageIds, parseAddresses } from './mail/mail-headers.ts'
import type { MimePart } from './mail/mime-tree.ts'
import {
  endOfHeaders,
  HEADER_TOO_LONG,
  maxHeaderOctets,
  readHeaders,
  splitMime,
  TOO_MANY_PARTS,
} from './mail/mime-tree.ts'

/** Attached mails are opened this deep: a forward of a forward. */
const maxNesting = 3

/** Archives of one mail may inflate to this many octets together. */
const maxInflation = 8_000_000

const UNREADABLE = 'the message cannot be read'

/** Defects with which nothing in the mail can be relied on: a human opens it. */
export const givenUp: ReadonlySet<string> = new Set([HEADER_TOO_LONG, TOO_MANY_PARTS, UNREADABLE])

/** Opens a message (RFC 5322 octets). Never throws: what cannot be understood stands in `defects`. */
export async function parseMail(source: Uint8Array): Promise<Mail> {
  try {
    return await openMail(source, 0, { left: maxInflation })
  } catch {
    // Nothing is known to lead here. Should something, the headers still tell whose mail a human has to open.
    return openHeader(source, UNREADABLE)
  }
}

/** Opens only the header of a message that cannot be opened whole; `why` becomes its defect. */
export async function openHeader(source: Uint8Array, why: string): Promise<Mail> {
  const octets = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const end = endOfHeaders(octets)
  const mail = await openMail(octets.subarray(0, Math.min(end, maxHeaderOctets)), 0, { left: 0 })
  return { ...mail, defects: [why], fingerprint: fingerprint(readHeaders(octets), octets.subarray(end)) }
}

async function openMail(source: Uint8Array, nesting: number, budget: InflationBudget): Promise<Mail> {
  const { headers, root, defects: formDefects } = await splitMime(source)
  const content = gatherContent(root)
  const defects = new Set([...formDefects, ...content.defects])
  if (headers.some(({ name }) => name === CUT_HEADER)) defects.add(ONLY_BEGINNING)

  let text = content.text
  const parts: Part[] = [{ name: null, mediaType: content.mediaType, from: 0, to: text.length }]
  const attachments: Attachment[] = []
  for (const attached of content.attachments) {
    const part = root.mediaType === 'multipart/report' ? withoutReturnedText(attached) : attached
    const decorative = isDecorative(part)
    const reading = await readAttachment(part, { openAttached: nesting < maxNesting ? openNext : null, budget })
    if (reading.defect) defects.add(reading.defect)
    if (reading.text) {
      if (text !== '') text += '\n\n'
      parts.push({
        name: part.name,
        mediaType: part.mediaType,
        from: text.length,
        to: text.length + reading.text.length,
      })
      text += reading.text
    }
    attachments.push(describeAttachment(part, decorative, Boolean(reading.text)))
  }
  async function openNext(attached: Uint8Array): Promise<Mail> {
    const mail = await openMail(attached, nesting + 1, budget)
    for (const defect of mail.defects) defects.add(defect)
    attachments.push(...mail.attachments.filter(({ decorative, read }) => !decorative && !read))
    return mail
  }

  const first = (name: string) => headers.find((header) => header.name === name)?.raw ?? ''
  const addresses = (name: string) =>
    headers.filter((header) => header.name === name).flatMap(({ raw }) => parseAddresses(raw))
  const octets = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  return {
    messageId: messageIds(first('message-id'))[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to')),
    references: messageIds(first('references')),
    from: addresses('from'),
    sender: addresses('sender')[0] ?? null,
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    subject: decodeWords(first('subject')),
    headers: headers.map(({ name, raw }: RawHeader) => ({ name, value: decodeWords(raw) })),
    text,
    parts,
    attachments,
    mediaType: root.mediaType,
    mediaTypeParameters: root.parameters,
    defects: [...defects],
    fingerprint: fingerprint(headers, octets.subarray(endOfHeaders(octets))),
  }
}

/** A report gives back our own message: what counts of it is which one it was, never what it said. */
function withoutReturnedText(part: MimePart): MimePart {
  if (part.mediaType !== 'message/rfc822') return part
  return { ...part, mediaType: 'text/rfc822-headers', content: part.content.subarray(0, endOfHeaders(part.content)) }
}

function describeAttachment(part: MimePart, decorative: boolean, read: boolean): Attachment {
  // A calendar's method (RFC 6047 §2.4) tells an answer from an invitation.
  const method = part.mediaType === 'text/calendar' ? part.parameters.method : undefined
  const mediaType = method ? `text/calendar;method=${method.toLowerCase()}` : part.mediaType
  return { name: part.name, mediaType, size: part.leftOut ?? part.content.length, decorative, read }
}
