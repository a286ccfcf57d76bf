// A place that has become free goes to the first in line, in the transaction that made it free, and they are told.
// Whoever is told that they wait can so trust that nobody comes in between.
import { codeOf, tell } from '../decide/person-outcome.ts'
import { countFree } from '../decide/places.ts'
import { promoteFirst } from '../record/changes.ts'
import type { Database, Statements } from '../record/database.ts'
import { lockEvent, noteCapacity } from '../record/events.ts'
import { readPlaces } from '../record/known.ts'
import type { Event } from '../vocabulary.ts'
import { tellSenders } from './tell-senders.ts'

/** Who is written into the history where nobody asked for the change. */
const DESK = 'registrar'

/**
 * Gives the free places of the event to those who wait, and stores the mails that tell them. Call it with the event
 * locked. `message`: the one that made the places free; null: the organiser's hand. Gives how many were given.
 */
export async function fillPlaces(tx: Statements, event: Event, message: string | null): Promise<number> {
  const now = Temporal.Now.instant()
  const free = countFree(event, await readPlaces(tx, event))
  const participants = await promoteFirst(tx, free, { event, message, actor: DESK, receivedAt: now })
  const say = (participant: Parameters<typeof codeOf>[0] & { waived: readonly string[] }) =>
    tell(participant, 'registered', codeOf(participant, null, participant.waived))
  await tellSenders(tx, { event, kind: 'promotion', participants, tell: say, now })
  return participants.length
}

/** At a start: gives the places that a raised `capacity` has added since. Gives how many, over all events. */
export async function fillAddedPlaces(db: Database, events: readonly Event[]): Promise<number> {
  let filled = 0
  for (const event of events) {
    filled += await db.transaction(async (tx) => {
      await lockEvent(tx, event)
      return (await noteCapacity(tx, event)) ? fillPlaces(tx, event, null) : 0
    })
  }
  return filled
}
