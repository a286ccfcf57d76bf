// What makes two deliveries the same message: all that the sender sent, and nothing that the way added.
import { hash } from 'node:crypto'
import type { RawHeader } from './mail-headers.ts'

// RFC 5322 §3.6 without the trace fields, RFC 2045 §3: what programs add on the way bears other names.
const sent = /^(?:from|sender|reply-to|to|cc|subject|date|message-id|in-reply-to|references|mime-version|content-.+)$/

/** sha-256 (hex) of the sender's header fields (sorted, folding undone) and the body octets (line ends alike). */
export function fingerprint(headers: readonly RawHeader[], body: Buffer): string {
  const fields = headers.filter(({ name }) => sent.test(name))
  const lines = fields.map(({ name, raw }) => `${name}:${raw.replace(/\s+/g, '')}\n`).sort()
  const text = body.toString('latin1')
  const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  // Mailboxes end a message with as many line ends as they like.
  return hash('sha256', Buffer.from(`${lines.join('')}\n${normal.trimEnd()}`, 'latin1'))
}
