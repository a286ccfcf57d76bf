// Rights over a participant follow from the From address or from a thread with us, never from Reply-To. Whoever
// registered a person may change them; so may the address that our reply went to, in the thread of that reply; from
// elsewhere a thread may complete, never change or cancel. Everybody else has no say.

import type { Participant, Thread } from '../vocabulary.ts'

export type Right = 'change' | 'complete' | 'none'

/** @param author folded From address of the mail (`authorAddress`) */
export function rightOver(participant: Participant, author: string, thread: Thread | null): Right {
  if (participant.submittedBy === author) return 'change'
  if (!thread?.participants.includes(participant.id)) return 'none'
  return thread.recipient === author ? 'change' : 'complete'
}
