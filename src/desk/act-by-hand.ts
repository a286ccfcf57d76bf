// The organiser's own hand: what she adds, corrects or cancels goes the way of a mail – decide, record, answer, in one
// transaction with the event locked – into the same list and the same history, and whoever registered them is told.
import {
  addByHand,
  type ByHand,
  type Corrections,
  cancelByHand,
  correctByHand,
  type Places,
} from '../decide/by-hand.ts'
import { applyChanges } from '../record/changes.ts'
import type { Database, Statements } from '../record/database.ts'
import { lockEvent } from '../record/events.ts'
import { findNamesakes, findParticipant, readPlaces } from '../record/known.ts'
import {
  type Event,
  foldAddress,
  type Language,
  type Participant,
  type PersonOutcome,
  type Refusal,
} from '../vocabulary.ts'
import { fillPlaces } from './fill-places.ts'
import { tellSenders } from './tell-senders.ts'

export interface Done {
  /** Number of the participant. */
  readonly id: string
  readonly person: PersonOutcome
  /** Message-IDs of the mails that tell of it. */
  readonly mails: readonly string[]
  /** How many others were given a place for which they waited. */
  readonly promoted: number
}

export interface Addition {
  readonly given: Corrections
  readonly waive: readonly string[]
  /** Who registered them, so to say: is told, and may change them by mail. Null: nobody but the organiser. */
  readonly email: string | null
  readonly language: Language | null
}

/** Puts somebody on the list of the event. */
export function add(db: Database, event: Event, addition: Addition): Promise<Done | Refusal> {
  const { given, waive, email, language } = addition
  const name = { givenName: given.givenName ?? null, familyName: given.familyName ?? null }
  return act(db, event, { email, language }, async (tx, places) =>
    addByHand(given, waive, event, await findNamesakes(tx, event, name), places),
  )
}

/** Changes the participant with this number. */
export function correct(
  db: Database,
  event: Event,
  id: string,
  { given, waive }: Pick<Addition, 'given' | 'waive'>,
): Promise<Done | Refusal> {
  return actOn(db, event, id, (participant, places) => correctByHand(participant, given, waive, event, places))
}

/** Takes the participant with this number off the list. */
export function cancel(db: Database, event: Event, id: string): Promise<Done | Refusal> {
  return actOn(db, event, id, cancelByHand)
}

function actOn(
  db: Database,
  event: Event,
  id: string,
  decide: (participant: Participant, places: Places) => ByHand | Refusal,
): Promise<Done | Refusal> {
  return act(db, event, { email: null, language: null }, async (tx, places) => {
    const known = await findParticipant(tx, id)
    return known?.event === event.id ? decide(known.participant, places) : { refused: `there is no participant ${id}` }
  })
}

function act(
  db: Database,
  event: Event,
  firstContact: Pick<Addition, 'email' | 'language'>,
  decide: (tx: Statements, places: Places) => Promise<ByHand | Refusal>,
): Promise<Done | Refusal> {
  return db.transaction(async (tx) => {
    await lockEvent(tx, event)
    const decision = await decide(tx, await readPlaces(tx, event))
    if ('refused' in decision) return decision
    const now = Temporal.Now.instant()
    const actor = foldAddress(event.organiser.email)
    const submitter = foldAddress(firstContact.email ?? event.organiser.email)
    const { change, person } = decision
    const participants = await applyChanges(tx, [change], { event, message: null, actor, submitter, receivedAt: now })
    const news = { event, kind: 'decision', participants, tell: () => person, firstContact, now } as const
    const mails = await tellSenders(tx, news)
    return { id: participants[0]!, person, mails, promoted: await fillPlaces(tx, event, null) }
  })
}
