// The story of one mail, top to bottom; read this file first. A mail is opened, its event is found and its words are
// read; then, in one transaction, it is decided upon, recorded and answered. When that commits the mail is handled, and
// not before: killed at any instant, the desk tells the story again and comes to the same end.

import { chooseEvent } from './decide/choose-event.ts'
import { concernsEvent } from './decide/concerns-event.ts'
import { decide } from './decide/decide.ts'
import { reasons } from './decide/reasons.ts'
import { author, authorAddress } from './decide/reply-address.ts'
import { carryOut } from './desk/carry-out.ts'
import { findBounce } from './read/mail/find-bounce.ts'
import { spellsName } from './read/names/same-name.ts'
import { type Reader, ReadingFailure } from './reader/reader.ts'
import type { Mark } from './receive/watch.ts'
import { findBounced, markBounced } from './record/bounces.ts'
import type { Database } from './record/database.ts'
import { DatabaseFailure } from './record/database-failure.ts'
import { lockEvent } from './record/events.ts'
import { findConversation, findThread, gatherKnown } from './record/known.ts'
import { handleOnce, markOf, type Recorded, recordMessage, recordOther } from './record/ledger.ts'
import { identify, type Sighting } from './record/sighting.ts'
import type { Decision, Delivery, Event, Mail, Outcome, Reading } from './vocabulary.ts'

/** What the desk works with. */
export interface Desk {
  readonly db: Database
  /** Opens and reads mail, and survives it. */
  readonly reader: Reader
  /** The events that mail in this mailbox can be about. */
  readonly events: readonly Event[]
  /** The name under which the receiving server signs Authentication-Results; null: the topmost ones are its own. */
  readonly authservId: string | null
  /** Called when a reply has become due. */
  readonly wake: () => void
  /** Called with each mail that has been handled, and its number in the ledger. */
  readonly told?: (story: Story, outcome: Outcome, id: string) => void
  readonly log: { error(fields: object, message: string): void }
}

/** How far a mail has come: it is read where it may concern an event, and decided upon the first time only. */
export interface Story {
  readonly mail: Mail
  readonly sighting: Sighting
  event: Event | null
  reading: Reading | null
  decision: Decision | null
  /** How many others it has given a place for which they waited. */
  promoted: number
}

/**
 * Handles one message and says which marks it gets in the mailbox. Throws DatabaseFailure where the database fails: then
 * nothing has happened, and the message is to be handled again. Any other failure is the message's own: it is set aside
 * for a human, so that the next one can come.
 */
export async function handleMail(delivery: Delivery, desk: Desk): Promise<Mark> {
  const { mail, failure } = await desk.reader.open(delivery.source)
  const story: Story = {
    mail,
    sighting: identify(delivery, mail),
    event: null,
    reading: null,
    decision: null,
    promoted: 0,
  }
  const recorded = await tell(story, failure, desk).catch((error) => setAside(story, desk, error))
  if (story.decision?.reply || story.promoted > 0) desk.wake()
  desk.told?.(story, recorded.outcome, recorded.id)
  return markOf(recorded)
}

async function tell(story: Story, failure: ReadingFailure | null, desk: Desk): Promise<Recorded> {
  const { mail, sighting } = story
  const { db, reader, events, authservId } = desk
  const receivedAt = sighting.internalDate
  const thread = await findThread(db, mail)
  const bounced = await findBounced(db, findBounce(mail))
  const choice = chooseEvent(mail, events, thread?.event ?? bounced?.event ?? null, receivedAt)
  if (choice.event === null) return choice.why === 'none' ? leave(story, desk) : askWhichEvent(story, failure, desk)
  const { event } = choice
  story.event = event
  if (failure !== null) throw failure
  const conversation = await findConversation(db, { event, thread, author: authorAddress(mail) })
  const reading = await reader.read(mail, event, conversation)
  story.reading = reading

  return handleOnce(db, sighting, async (tx) => {
    await lockEvent(tx, event)
    const known = await gatherKnown(tx, { event, sighting, author: authorAddress(mail), thread, reading })
    const facts = {
      mail,
      reading,
      event,
      known,
      receivedAt,
      authservId,
      bounced: bounced?.failed ?? false,
      isSpelling: spellsName,
    }
    const decision = decide(facts)
    story.decision = decision
    if (decision.outcome === 'other') return recordOther(tx, sighting)
    const isForeign = decision.outcome === 'automatic' && bounced === null && !concernsEvent(mail, reading, known)
    if (isForeign) return recordMessage(tx, sighting, { ...foreign, mail })

    const { recorded, promoted } = await carryOut(tx, { event, mail, sighting, reading, known, decision })
    if (bounced?.failed && decision.human === reasons.bounced) await markBounced(tx, bounced, recorded.id)
    story.promoted = promoted
    return recorded
  })
}

/** Of what a machine wrote about something else nothing is kept, and it stays as found. */
const foreign = { event: null, author: null, reading: null, outcome: 'automatic', human: null } as const

/** Mail that is about no event of ours stays as found. */
function leave({ sighting }: Story, { db }: Desk): Promise<Recorded> {
  return handleOnce(db, sighting, (tx) => recordOther(tx, sighting))
}

/** Of mail that could be about several events a human says which, if it is about any at all. */
async function askWhichEvent(story: Story, failure: ReadingFailure | null, desk: Desk): Promise<Recorded> {
  if (failure !== null) throw failure
  const reading = await desk.reader.read(story.mail, desk.events[0]!)
  story.reading = reading
  if (reading.intent === 'automatic') {
    return handleOnce(desk.db, story.sighting, (tx) =>
      recordMessage(tx, story.sighting, { ...foreign, mail: story.mail }),
    )
  }
  return reading.intent === 'other'
    ? leave(story, desk)
    : leaveToHuman(story, desk, 'human', 'It could not be told which event it is about.')
}

/** Sets a message aside that the desk stumbled over. A foreign error may quote the mail: only its kind and place are told. */
function setAside(story: Story, desk: Desk, error: unknown): Promise<Recorded> {
  if (error instanceof DatabaseFailure) throw error
  story.decision = null
  const { name, message, stack } = error instanceof Error ? error : new Error()
  const why = error instanceof ReadingFailure ? message : `the desk stumbled over it (${name})`
  const { mailbox, uid } = story.sighting
  const at = stack?.match(/^ {4}at .*$/gm)?.slice(0, 5)
  desk.log.error({ mailbox, uid, error: name, why, at }, 'message set aside')
  const human = `The message could not be handled: ${why}. Nothing was changed or answered.`
  return leaveToHuman(story, desk, 'failed', human)
}

function leaveToHuman(story: Story, { db }: Desk, outcome: 'human' | 'failed', human: string): Promise<Recorded> {
  const { mail, sighting, event, reading } = story
  const account = { event, mail, author: author(mail), reading, outcome, human }
  return handleOnce(db, sighting, (tx) => recordMessage(tx, sighting, account))
}
