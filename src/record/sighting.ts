// Which message it is that lies at a place in a mailbox. The same message delivered again (same Message-ID and content,
// trace headers aside; without a Message-ID, same content and internal date) has the same identity. Hashes only: they
// outlive the retention, and are all that is kept of mail that is not about an event.
import { createHash } from 'node:crypto'
import type { Delivery, Mail } from '../vocabulary.ts'

/** A message at its place. */
export interface Sighting extends Omit<Delivery, 'source'> {
  /** sha-256 that tells the message from every other of its mailbox. */
  readonly identity: Uint8Array
  /** sha-256 of the Message-ID alone: shows when it comes again with other content. Null where there is none. */
  readonly messageIdHash: Uint8Array | null
}

export function identify(delivery: Delivery, mail: Mail): Sighting {
  const { source: _, ...place } = delivery
  const { messageId, fingerprint } = mail
  const distinction = messageId === null ? ['date', place.internalDate.toString()] : ['id', messageId]
  return {
    ...place,
    identity: sha256(...distinction, fingerprint),
    messageIdHash: messageId === null ? null : sha256(messageId),
  }
}

function sha256(...parts: string[]): Uint8Array {
  return createHash('sha256').update(parts.join('\n')).digest()
}
