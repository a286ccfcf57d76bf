// Whether the desk does its work: a list of sentences for the operator, empty where all is well. Limits are generous: an
// alarm that rings at every hiccup of a mail server is soon switched off.
import type { Backlog } from '../record/backlog.ts'
import type { MailboxPulse } from './pulse.ts'

/** In seconds. A mailbox is looked through every minute, and a dead connection is noticed within 90 seconds. */
const LONGEST_WITHOUT_LOOK = 180
const LONGEST_UNHANDLED = 300
/** Servers put mail off for minutes as a matter of course. */
const LONGEST_UNSENT = 3600

/** What is wrong at `now` (milliseconds, performance.now). `backlog`: null where the database did not answer. */
export function findTroubles(
  mailboxes: ReadonlyMap<string, MailboxPulse>,
  backlog: Pick<Backlog, 'oldestDueReply' | 'unwatched'> | null,
  now: number,
): string[] {
  const troubles: string[] = []
  if (backlog === null) troubles.push('the database does not answer')
  for (const name of backlog?.unwatched ?? []) troubles.push(`nobody watches ${name}`)
  for (const [name, mailbox] of mailboxes) {
    const look = (now - mailbox.lastLook) / 1000
    if (look > LONGEST_WITHOUT_LOOK) troubles.push(`${name} was not looked through for ${Math.round(look)} s`)
    const first = (now - mailbox.firstSince) / 1000
    if (mailbox.first !== null && first > LONGEST_UNHANDLED)
      troubles.push(`message ${mailbox.first} of ${name} could not be handled for ${Math.round(first)} s`)
  }
  const unsent = backlog?.oldestDueReply ?? 0
  if (unsent > LONGEST_UNSENT) troubles.push(`a reply has waited to be sent for ${Math.round(unsent)} s`)
  return troubles
}
