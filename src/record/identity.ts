// Which message is new. The same message delivered again (same Message-ID and content, trace headers aside; without a
// Message-ID, same content and internal date) has the same identity. Hashes only: they outlive the retention, and are
// all that is kept of mail that is not about an event.
import { createHash } from 'node:crypto'
import type { Delivery, Mail } from '../vocabulary.ts'

export interface Identity {
  readonly hash: Uint8Array
  /** Of the Message-ID alone: shows when it comes again with other content. */
  readonly messageIdHash: Uint8Array | null
}

/** Tells `mail` from every other message of its mailbox. */
export function identify(delivery: Delivery, mail: Mail): Identity {
  if (mail.messageId === null)
    return { hash: sha256('date', delivery.internalDate.toString(), mail.fingerprint), messageIdHash: null }
  return { hash: sha256('id', mail.messageId, mail.fingerprint), messageIdHash: sha256(mail.messageId) }
}

function sha256(...parts: string[]): Uint8Array {
  return createHash('sha256').update(parts.join('\n')).digest()
}
