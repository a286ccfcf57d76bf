// A mail that waits for a human, taken up again: `retry` handles it anew under the rules of now, `accept` carries out what
// was read in it on the organiser's word. Its words are fetched from the mailbox, since they are kept nowhere else; what
// follows goes the same way as at first: decide, record, answer, in one transaction.

import { acceptAsRead } from '../decide/accept.ts'
import { chooseEvent } from '../decide/choose-event.ts'
import { decide } from '../decide/decide.ts'
import { authorAddress } from '../decide/reply-address.ts'
import { spellsName } from '../read/names/same-name.ts'
import type { Reader } from '../reader/reader.ts'
import type { Database, Statements } from '../record/database.ts'
import { lockEvent } from '../record/events.ts'
import { type EventThread, findConversation, findThread, gatherKnown } from '../record/known.ts'
import { handleAgain, recordOther } from '../record/ledger.ts'
import { isAnswered, withdrawReply } from '../record/replies.ts'
import { holdOpen, type OpenMessage } from '../record/review.ts'
import { identify, type Sighting } from '../record/sighting.ts'
import {
  type Decision,
  type Delivery,
  type Event,
  foldAddress,
  type Mail,
  type Reading,
  type Refusal,
} from '../vocabulary.ts'
import { type CarriedOut, carryOut } from './carry-out.ts'

/** What the organiser wants done with a message. */
export type Wish =
  | { readonly do: 'retry' }
  /** `waive`: names of required fields that those go without who lack them. */
  | { readonly do: 'accept'; readonly waive: readonly string[] }

export interface Archive {
  readonly db: Database
  readonly reader: Reader
  /** The events that the message can be about. */
  readonly events: readonly Event[]
  readonly authservId: string | null
  /** The messages in the mailbox that may be it. */
  readonly fetch: (message: OpenMessage) => Promise<readonly Delivery[]>
}

export interface Reconsidered extends CarriedOut {
  readonly decision: Decision
}

/** Takes up an open message again. Whatever is refused has no effect, and leaves it open. */
export async function reconsider(message: OpenMessage, wish: Wish, archive: Archive): Promise<Reconsidered | Refusal> {
  const found = await findAgain(message, archive)
  if (found === null) return { refused: `it no longer lies in ${message.mailbox}; move it back there, or dismiss it` }
  const { mail, sighting } = found
  const { db, reader, events } = archive
  const thread = await findThread(db, mail)
  const choice = chooseEvent(mail, events, thread?.event ?? message.event, sighting.internalDate)
  if (choice.event === null) return { refused: WHY_NO_EVENT[choice.why] }
  const { event } = choice
  const conversation = await findConversation(db, { event, thread, author: authorAddress(mail) })
  const reading = await reader.read(mail, event, conversation)
  return decideAnew({ message, mail, sighting, thread, event, reading }, wish, archive)
}

const WHY_NO_EVENT = {
  none: 'none of the events was open when it was received',
  unclear: 'it could not be told which event it is about; name it with --event',
}

interface Reopened {
  readonly message: OpenMessage
  readonly mail: Mail
  readonly sighting: Sighting
  readonly thread: EventThread | null
  readonly event: Event
  readonly reading: Reading
}

async function decideAnew(reopened: Reopened, wish: Wish, archive: Archive): Promise<Reconsidered | Refusal> {
  const { message, mail, sighting, thread, event, reading } = reopened
  const result: { value: Reconsidered | Refusal } = { value: CLOSED }
  await handleAgain(archive.db, sighting, async (tx) => {
    await lockEvent(tx, event)
    if (!(await holdOpen(tx, message.id))) return null
    const known = await gatherKnown(tx, { event, sighting, author: authorAddress(mail), thread, reading })
    const { authservId } = archive
    const receivedAt = sighting.internalDate
    const facts = { mail, reading, event, known, receivedAt, authservId, isSpelling: spellsName }
    const decision = wish.do === 'accept' ? acceptAsRead(facts, wish.waive) : decide(facts)
    if ('refused' in decision) {
      result.value = decision
      return null
    }
    if (decision.outcome === 'other') {
      const recorded = await recordOther(tx, sighting, { again: true })
      result.value = { recorded, mail: null, promoted: 0, decision }
      return recorded
    }
    const settled = { ...decision, reply: await toNews(tx, message, decision) }
    const actor = wish.do === 'accept' ? { actor: foldAddress(event.organiser.email) } : {}
    const carriedOut = await carryOut(tx, {
      ...{ event, mail, sighting, reading, known, decision: settled, again: true },
      ...actor,
    })
    result.value = { ...carriedOut, decision: settled }
    return carriedOut.recorded
  })
  return result.value
}

const CLOSED: Refusal = { refused: 'it no longer waits for a human' }

/** One mail gets one reply: what is said after it is a decision, where there is anything to say. */
async function toNews(tx: Statements, { id }: OpenMessage, { reply }: Decision): Promise<Decision['reply']> {
  if (reply === null || !(await isAnswered(tx, id))) return reply
  // That a human will answer is said once.
  if (reply.kind === 'handover') return null
  await withdrawReply(tx, id)
  return { ...reply, kind: 'decision' }
}

/** The message in the mailbox, known by its identity; its time of receipt is that of the first delivery. */
async function findAgain(
  message: OpenMessage,
  { fetch, reader }: Archive,
): Promise<{ readonly mail: Mail; readonly sighting: Sighting } | null> {
  for (const delivery of await fetch(message)) {
    const { mail, failure } = await reader.open(delivery.source)
    const sighting = identify({ ...delivery, internalDate: message.receivedAt }, mail)
    const isIt = Buffer.compare(sighting.identity, message.identity) === 0
    if (isIt && failure !== null) throw failure
    if (isIt) return { mail, sighting }
  }
  return null
}
