// What follows from a decision about a mail, all in its one transaction: the message in the ledger, the list and its
// history, the reply, and a place for the first in line where one has become free.
import { compose } from '../answer/compose.ts'
import { newMessageId } from '../answer/message-id.ts'
import { isOver } from '../decide/deadline.ts'
import { author, authorAddress } from '../decide/reply-address.ts'
import { applyChanges } from '../record/changes.ts'
import type { Statements } from '../record/database.ts'
import { type Recorded, recordMessage } from '../record/ledger.ts'
import { spokenOf, storeReply } from '../record/replies.ts'
import type { Sighting } from '../record/sighting.ts'
import { type Decision, type Event, foldAddress, type Known, type Mail, type Reading } from '../vocabulary.ts'
import { fillPlaces } from './fill-places.ts'

export interface Decided {
  readonly event: Event
  readonly mail: Mail
  readonly sighting: Sighting
  readonly reading: Reading
  readonly known: Known
  readonly decision: Decision
  /** On whose word the list changes, where it is not the sender's: a folded address. */
  readonly actor?: string
  /** It stands in the ledger already, and is decided anew. */
  readonly again?: boolean
}

export interface CarriedOut {
  readonly recorded: Recorded
  /** Message-ID of the reply. */
  readonly mail: string | null
  /** How many others were given a place for which they waited. */
  readonly promoted: number
}

/** Carries out what was decided about a mail. Call it with the event locked. */
export async function carryOut(tx: Statements, decided: Decided): Promise<CarriedOut> {
  const { event, mail, sighting, reading, known, decision } = decided
  const { outcome, changes, reply, human } = decision
  const account = { event, mail, author: author(mail), reading, outcome, human }
  const recorded = await recordMessage(tx, sighting, account, { again: decided.again ?? false })
  const submitter = authorAddress(mail) ?? foldAddress(event.organiser.email)
  const { actor = submitter } = decided
  const receivedAt = sighting.internalDate
  const changed = await applyChanges(tx, changes, { event, message: recorded.id, actor, submitter, receivedAt })
  const messageId = newMessageId(event)
  if (reply !== null) {
    const composed = await compose(reply, event, { messageId, date: Temporal.Now.instant() })
    const participants = spokenOf(reply, known, submitter, changed)
    await storeReply(tx, { event, message: recorded.id, plan: reply, composed, participants })
  }
  // Whoever cancels once it is over frees no place.
  const frees = changes.some(({ type }) => type === 'cancel') && !isOver(event, receivedAt)
  const promoted = frees ? await fillPlaces(tx, event, recorded.id) : 0
  return { recorded, mail: reply === null ? null : messageId, promoted }
}
