// One mail gets at most one reply. Of several kinds that apply the first of this row is it; the text then tells each
// person's outcome.

import type { Outcome, ReplyKind } from '../vocabulary.ts'

export const precedence: readonly ReplyKind[] = [
  'late',
  'handover',
  'missing',
  'waitlist',
  'amendment',
  'cancellation',
  'confirmation',
]

/** The kind of the one reply; null where no kind applies and none goes out. */
export function replyKind(kinds: readonly ReplyKind[]): ReplyKind | null {
  return precedence.find((kind) => kinds.includes(kind)) ?? null
}

/** What the ledger says of a message that is answered so. A confirmation that changed nothing is a repeat. */
export function outcomeOf(kind: ReplyKind | null, changed: boolean): Outcome {
  switch (kind) {
    case 'late':
      return 'late'
    case 'handover':
      return 'human'
    case 'missing':
      return 'incomplete'
    case 'waitlist':
      return 'waitlisted'
    case 'amendment':
      return 'amended'
    case 'cancellation':
      return 'cancelled'
    case 'confirmation':
      return changed ? 'registered' : 'unchanged'
    case null:
      return 'unchanged'
  }
}
