// Whoever opens and reads mail for the desk. Bytes from strangers are opened in a process of their own, which may hang,
// crash or eat memory without harm to the desk; so reading can fail, and then it is told why.
import { createHash } from 'node:crypto'
import type { Conversation, Event, Mail, Reading } from '../vocabulary.ts'

export interface Reader {
  /** Opens a message (RFC 5322 octets). Never rejects: where opening had to be given up, `failure` tells why. */
  open(source: Uint8Array): Promise<Opened>
  /**
   * Reads an opened mail.
   *
   * @throws ReadingFailure where reading had to be given up; whatever else the reading throws
   */
  read(mail: Mail, event: Event, conversation?: Conversation): Promise<Reading>
}

/** A message opened; after a failure only its header stands in the mail, or where that kills too, not even that. */
export interface Opened {
  readonly mail: Mail
  readonly failure: ReadingFailure | null
}

/** Reading was given up. The message is a sentence for the organiser, and says nothing of what the mail says. */
export class ReadingFailure extends Error {
  constructor(why: string, options?: { cause: unknown }) {
    super(why, options)
    this.name = 'ReadingFailure'
  }
}

/** A message that nobody dares to look into: known again by its octets alone. */
export function unopenedMail(source: Uint8Array, why: string): Mail {
  return {
    ...{ messageId: null, inReplyTo: [], references: [], from: [], sender: null, replyTo: [], to: [], cc: [] },
    ...{ subject: '', headers: [], text: '', parts: [], attachments: [] },
    ...{ mediaType: 'text/plain', mediaTypeParameters: {}, defects: [why] },
    fingerprint: createHash('sha256').update(source).digest('hex'),
  }
}
