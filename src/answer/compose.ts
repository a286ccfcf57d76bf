// A reply becomes a mail with its final octets (RFC 5322), here and nowhere else: what is stored is what is sent, however
// often it has to be tried. The same plan, event and ids give the same octets.
import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { type Composed, type Event, isNews, type ReplyPlan } from '../vocabulary.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { oneLine } from './safe-text.ts'
import { writeCalendar } from './write-calendar.ts'
import { carriesCalendar, writeLetter } from './write-letter.ts'

/** A thread can be endless, its References must not (RFC 5322 §2.1.1 bounds a line, not a field). */
const MOST_REFERENCES = 20

/**
 * Composes the mail that `plan` asks for. `ids.messageId`: without angle brackets, unguessable; `ids.date`: its Date.
 * No word of the answered mail comes into it but the names and organisations in `plan.people`.
 */
export async function compose(
  plan: ReplyPlan,
  event: Event,
  ids: { readonly messageId: string; readonly date: Temporal.Instant },
): Promise<Composed> {
  const letter = writeLetter(plan, event)
  const from = event.organiser.email
  const to = plan.to.address.replace(/[\p{Cc}\p{Cf}\s]+/gu, '')
  const composer = new MailComposer({
    from: { name: oneLine(event.organiser.name), address: from },
    to: { name: '', address: to },
    subject: letter.subject,
    messageId: `<${ids.messageId}>`,
    date: new Date(ids.date.epochMilliseconds),
    headers: {
      ...threadHeaders(plan),
      'Content-Language': plan.language,
      'Auto-Submitted': isNews(plan.kind) ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'X-Registrar-Reply': plan.kind,
    },
    text: renderText(letter),
    html: renderHtml(letter),
    attachments: carriesCalendar(plan.kind) ? [calendar(writeCalendar(plan, event, ids.date))] : [],
    baseBoundary: createHash('sha256').update(ids.messageId).digest('hex').slice(0, 24),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return { messageId: ids.messageId, from, to, raw }
}

function threadHeaders({ inReplyTo, references }: ReplyPlan): { [name: string]: string } {
  if (inReplyTo === null || !isMessageId(inReplyTo)) return {}
  return { 'In-Reply-To': `<${inReplyTo}>`, References: traceThread(references, inReplyTo) }
}

/** The mails before this one, the answered one last (RFC 5322 §3.6.4); of a long thread its first and its latest. */
function traceThread(references: readonly string[], inReplyTo: string): string {
  const earlier = [...new Set(references)].filter((id) => isMessageId(id) && id !== inReplyTo)
  const [first, ...rest] = earlier
  const kept = first === undefined ? [] : [first, ...rest.slice(2 - MOST_REFERENCES)]
  return [...kept, inReplyTo].map((id) => `<${id}>`).join(' ')
}

/** Visible ASCII without angle brackets, short enough for a line: nothing in it can end a header. */
function isMessageId(id: string): boolean {
  return /^[\x21-\x3b\x3d\x3f-\x7e]{1,500}$/.test(id)
}

function calendar(content: string) {
  return {
    filename: 'meeting.ics',
    content,
    contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
    contentDisposition: 'attachment',
  }
}
