// Cuts the list of waiting messages into what is done in one go. Fetching one by one costs a round trip each, fetching
// all at once costs memory without bound; and since the cursor may only move forward, old and new keep their order.

export interface Waiting {
  readonly uid: number
  readonly internalDate: Temporal.Instant
  /** Octets (RFC822.SIZE). */
  readonly size: number
  /** It bears our keyword, or cannot: the server keeps none. */
  readonly marked: boolean
}

/** Neighbours that are all from before the event opened, or all to be handled. */
export interface Chunk {
  readonly old: boolean
  readonly messages: readonly Waiting[]
}

const MOST_MESSAGES = 50
const MOST_OCTETS = 16 * 1024 * 1024
/** Old messages are only counted, never fetched. */
const MOST_OLD = 1000

/**
 * The waiting messages in their order. A chunk to be handled holds at most 50 messages and 16 MB; a larger message
 * stands alone.
 */
export function* inChunks(waiting: readonly Waiting[], opens: Temporal.Instant): Generator<Chunk> {
  let old = false
  let messages: Waiting[] = []
  let octets = 0
  for (const message of waiting) {
    const isOld = Temporal.Instant.compare(message.internalDate, opens) < 0
    const full = old
      ? messages.length === MOST_OLD
      : messages.length === MOST_MESSAGES || octets + message.size > MOST_OCTETS
    if (messages.length > 0 && (isOld !== old || full)) {
      yield { old, messages }
      messages = []
      octets = 0
    }
    old = isOld
    messages.push(message)
    octets += message.size
  }
  if (messages.length > 0) yield { old, messages }
}
