// What is already known and can bear on one mail: the reply of ours that it answers, the people whom its sender
// registered, our thread spoke of or its words name, and the figures that decisions need. Reads only; all but the thread
// is read while the event is locked.
import {
  type Conversation,
  type Event,
  type Finding,
  foldText,
  type Known,
  type Mail,
  type NameReading,
  type Participant,
  type Reading,
  type Thread,
} from '../vocabulary.ts'
import type { Statements } from './database.ts'
import { hasBeenWrittenTo } from './replies.ts'
import type { Sighting } from './sighting.ts'

/** A thread, and the event that it is about. */
export interface EventThread extends Thread {
  readonly event: string
}

/** A mail can refer to any number of others; the nearest of them tell the thread. */
const MOST_REFERENCES = 100

/**
 * The thread that `mail` belongs to by its In-Reply-To and References (RFC 5322 §3.6.4): the nearest reply of ours, and
 * whoever was spoken of in it or in earlier replies of the thread to the same address. Null where it answers none.
 */
export async function findThread(db: Statements, mail: Mail): Promise<EventThread | null> {
  const nearestFirst = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, MOST_REFERENCES)
  const replies = await db.query<{ event: string; recipient: string; participants: string[] }>(
    `select event, recipient_folded as recipient, participants from registrar.reply
     where message_id = any ($1::text[]) and recipient_folded is not null
     order by array_position($1::text[], message_id)`,
    [nearestFirst],
  )
  const [nearest] = replies
  if (nearest === undefined) return null
  const { event, recipient } = nearest
  const same = replies.filter((reply) => reply.event === event && reply.recipient === recipient)
  return { event, recipient, participants: [...new Set(same.flatMap((reply) => reply.participants))] }
}

/** What bears on how a mail about `event` is read. `author`: folded. */
export async function findConversation(
  db: Statements,
  { event, thread, author }: Pick<Enquiry, 'event' | 'thread' | 'author'>,
): Promise<Conversation> {
  return { inThread: thread?.event === event.id, awaited: await isAwaited(db, event, author) }
}

/** Whether anybody whom this address registered still lacks something. */
async function isAwaited(db: Statements, event: Event, author: string | null): Promise<boolean> {
  const [row] = await db.query<{ awaited: boolean }>(
    `select exists (select from registrar.participant
       where event = $1 and submitted_by = $2 and status = 'incomplete' and purged_at is null) as awaited`,
    [event.id, author],
  )
  return row!.awaited
}

/** Whose knowledge is asked for, and on account of what. */
export interface Enquiry {
  readonly event: Event
  readonly sighting: Sighting
  /** Folded address of the one who wrote, from which rights follow; null: the mail names none. */
  readonly author: string | null
  /** As found by `findThread`; one about another event does not count. */
  readonly thread: EventThread | null
  readonly reading: Reading
}

/** All that can bear on one mail. Call it with the event locked. */
export async function gatherKnown(tx: Statements, enquiry: Enquiry): Promise<Known> {
  const { event, sighting, author, reading } = enquiry
  const thread = enquiry.thread?.event === event.id ? enquiry.thread : null
  const names = statedNames(reading)
  const people = await tx.query<ParticipantRow>(
    `select * from registrar.participant p
     where event = $1 and purged_at is null and (submitted_by = $2 or id = any ($3::bigint[]) or exists (
       select from unnest($4::text[], $5::text[]) as stated (given, family)
       where (given is null or given = p.given_key) and (family is null or family = p.family_key)))
     order by id`,
    [event.id, author, thread?.participants ?? [], names.map(([given]) => given), names.map(([, family]) => family)],
  )
  return {
    participants: people.map(toParticipant),
    thread,
    ...(await readPlaces(tx, event)),
    messageIdReused: await isMessageIdReused(tx, sighting),
    answeredBefore: author !== null && (await hasBeenWrittenTo(tx, event, author)),
  }
}

/** How many hold a place, and who waits for one. */
export async function readPlaces(tx: Statements, event: Event): Promise<Pick<Known, 'placesTaken' | 'waiting'>> {
  const [places] = await tx.query<{ placesTaken: number; waiting: string[] }>(
    `select
       (select count(*)::int from registrar.participant where event = $1 and status = 'registered') as "placesTaken",
       array(select id::text from registrar.participant where event = $1 and status = 'waitlisted'
         order by ${IN_LINE}) as waiting`,
    [event.id],
  )
  return places!
}

async function isMessageIdReused(tx: Statements, { mailbox, messageIdHash, identity }: Sighting): Promise<boolean> {
  const others = await tx.query(
    'select from registrar.message where mailbox = $1 and message_id_hash = $2 and identity <> $3 limit 1',
    [mailbox, messageIdHash, identity],
  )
  return others.length > 0
}

/** Whoever in the event bears these names, in either order. */
export async function findNamesakes(tx: Statements, event: Event, name: NameReading): Promise<Participant[]> {
  const keys = [name.givenName, name.familyName].map((part) => foldText(part ?? ''))
  const rows = await tx.query<ParticipantRow>(
    `select * from registrar.participant
     where event = $1 and purged_at is null and given_key = any ($2::text[]) and family_key = any ($2::text[])
     order by id`,
    [event.id, keys],
  )
  return rows.map(toParticipant)
}

/** The participant with this number and their event; null: there is none, or their data are deleted. */
export async function findParticipant(
  db: Statements,
  id: string,
): Promise<{ readonly event: string; readonly participant: Participant } | null> {
  // Whatever is no number of ours names nobody.
  if (!/^[0-9]{1,18}$/.test(id)) return null
  const [row] = await db.query<ParticipantRow & { event: string }>(
    'select * from registrar.participant where id = $1 and purged_at is null',
    [id],
  )
  return row === undefined ? null : { event: row.event, participant: toParticipant(row) }
}

/** Who waits longest comes first. */
export const IN_LINE = 'waiting_number nulls last, registered_at, id'

type Name = readonly [given: string | null, family: string | null]

/** Every name that a mail states, folded for comparison, each also the other way round; null stands for any. */
function statedNames(reading: Reading): Name[] {
  const people = reading.participants.flatMap((person) =>
    values(person.givenName).flatMap((given) => values(person.familyName).map((family): Name => [given, family])),
  )
  const cancelled = reading.cancelled.map(({ givenName, familyName }): Name => [givenName, familyName])
  return [...people, ...cancelled]
    .filter(([given, family]) => given !== null || family !== null)
    .map(([given, family]): Name => [given && foldText(given), family && foldText(family)])
    .flatMap(([given, family]): Name[] => [
      [given, family],
      [family, given],
    ])
}

function values(finding: Finding): (string | null)[] {
  if (finding.state === 'found') return [finding.claim.value]
  if (finding.state === 'unclear') return finding.claims.map((claim) => claim.value)
  return [null]
}

export interface ParticipantRow {
  id: string
  given_name: string | null
  family_name: string | null
  organisation: string | null
  personal_code_prefix: string | null
  fields: { [name: string]: string }
  status: Participant['status']
  submitted_by: string
  waived: string[]
  registered_at: Temporal.Instant
}

export function toParticipant(row: ParticipantRow): Participant {
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    organisation: row.organisation,
    personalCodePrefix: row.personal_code_prefix,
    fields: row.fields,
    status: row.status,
    submittedBy: row.submitted_by,
    waived: row.waived,
    registeredAt: row.registered_at,
  }
}
