// The ledger of messages: where each lies, which it is, and what became of it. A message is handled in one transaction,
// which moves the cursor of its mailbox and holds everything else that follows from the message.
import type { Mark } from '../receive/watch.ts'
import { type Address, type Event, foldAddress, type Mail, type Outcome, type Reading } from '../vocabulary.ts'
import type { Database, Statements } from './database.ts'
import type { Sighting } from './sighting.ts'

/** A message in the ledger. */
export interface Recorded {
  readonly id: string
  readonly outcome: Outcome
  /** A human must look, and has not yet. */
  readonly needsHuman: boolean
  /** A machine wrote it, about something else. */
  readonly foreign: boolean
}

/**
 * Handles a message in one transaction: moves the cursor, and calls `handle`, which must record the message, unless the
 * same message was handled before. Gives what is recorded of it, now or then.
 */
export async function handleOnce(
  db: Database,
  sighting: Sighting,
  handle: (tx: Statements) => Promise<Recorded>,
): Promise<Recorded> {
  return db.transaction(async (tx) => {
    await moveCursor(tx, sighting)
    const recorded = (await findSame(tx, sighting)) ?? (await handle(tx))
    await recordDelivery(tx, sighting, recorded)
    return recorded
  })
}

/**
 * Handles a message anew that was handled before: `handle` records it `again`, or gives null where it stays as it is. The
 * cursor stays too, and the marks in the mailbox follow.
 */
export async function handleAgain(
  db: Database,
  sighting: Sighting,
  handle: (tx: Statements) => Promise<Recorded | null>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const recorded = await handle(tx)
    if (recorded === null) return
    await recordDelivery(tx, sighting, recorded)
    await tx.query('update registrar.delivery set marked_at = null where message = $1', [recorded.id])
  })
}

/** Records a message that is not about an event: that it was seen, and nothing of what it says. `again`: as below. */
export async function recordOther(tx: Statements, sighting: Sighting, { again = false } = {}): Promise<Recorded> {
  const [message] = await tx.query<Recorded>(
    `insert into registrar.message as message (mailbox, identity, message_id_hash, outcome, received_at)
     values ($1, $2, $3, 'other', $4) ${again ? FORGET : ''} returning ${RECORDED}`,
    [sighting.mailbox, sighting.identity, sighting.messageIdHash, sighting.internalDate],
  )
  return message!
}

/** What a message was about and what became of it. */
export interface Account {
  /** Null: it could not be found out. Then nothing is kept of what the message says. */
  readonly event: Event | null
  readonly mail: Mail
  /** Who wrote; null: the mail names nobody. */
  readonly author: Address | null
  /** Null: it could not be read. */
  readonly reading: Reading | null
  readonly outcome: Outcome
  /** Why a human must look; null: nobody needs to. */
  readonly human: string | null
}

/**
 * Records a message that concerns an event, or that may do so. `again`: it stands in the ledger already; then the reason
 * for which a human had to look stays beside it.
 */
export async function recordMessage(
  tx: Statements,
  sighting: Sighting,
  account: Account,
  { again = false } = {},
): Promise<Recorded> {
  const { event, outcome, human } = account
  const [message] = await tx.query<Recorded>(
    `insert into registrar.message as message (mailbox, identity, message_id_hash, received_at, outcome, needs_human, reason, event,
       message_id, sender, sender_folded, subject, language, intent)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ${again ? RECORD_ANEW : ''} returning ${RECORDED}`,
    [
      ...[sighting.mailbox, sighting.identity, sighting.messageIdHash, sighting.internalDate],
      ...[outcome, human !== null, human],
      ...(event === null ? Array(7).fill(null) : [event.id, ...contentOf(account)]),
    ],
  )
  return message!
}

function contentOf({ mail, author, reading }: Account): (string | null)[] {
  const sender = author?.address ?? null
  return [
    mail.messageId,
    sender,
    sender && foldAddress(sender),
    maskDigits(mail.subject),
    reading?.language ?? null,
    reading?.intent ?? null,
  ]
}

/** Which marks a message gets in its mailbox. */
export function markOf({ outcome, needsHuman, foreign }: Omit<Recorded, 'id'>): Mark {
  if (outcome === 'other' || outcome === 'old' || foreign) return 'none'
  return needsHuman ? 'human' : 'handled'
}

const RECORD_ANEW = `on conflict (mailbox, identity) do update set outcome = excluded.outcome,
  needs_human = excluded.needs_human, reason = coalesce(excluded.reason, message.reason), event = excluded.event,
  message_id = excluded.message_id, sender = excluded.sender, sender_folded = excluded.sender_folded,
  subject = excluded.subject, language = excluded.language, intent = excluded.intent, handled_at = now()`

const FORGET = `on conflict (mailbox, identity) do update set outcome = excluded.outcome, needs_human = false,
  reason = null, event = null, message_id = null, sender = null, sender_folded = null, subject = null, language = null,
  intent = null, handled_at = now()`

const RECORDED = `id, outcome, needs_human as "needsHuman", outcome = 'automatic' and event is null as foreign`

/** The row stays locked until the end: of two workers with one message one waits, and then finds it handled. */
async function moveCursor(tx: Statements, { mailbox, uidValidity, uid, doneTo = uid }: Sighting): Promise<void> {
  await tx.query(
    `insert into registrar.mailbox_position as position (mailbox, uid_validity, last_uid) values ($1, $2, $3)
     on conflict (mailbox, uid_validity) do update set last_uid = greatest(position.last_uid, excluded.last_uid)`,
    [mailbox, uidValidity, doneTo],
  )
}

async function findSame(tx: Statements, { mailbox, identity }: Sighting): Promise<Recorded | null> {
  const [message] = await tx.query<Recorded>(
    `select ${RECORDED} from registrar.message where mailbox = $1 and identity = $2`,
    [mailbox, identity],
  )
  return message ?? null
}

/**
 * Records where the message lies; what it had under an earlier UIDVALIDITY means nothing any more, nor what lay there
 * before a mailbox was restored from a backup and gave the same UID again.
 */
async function recordDelivery(tx: Statements, sighting: Sighting, { id }: Recorded): Promise<void> {
  await tx.query(
    `with gone as (delete from registrar.delivery where mailbox = $1 and uid_validity <> $2 and message = $5)
     insert into registrar.delivery (mailbox, uid_validity, uid, received_at, message) values ($1, $2, $3, $4, $5)
     on conflict (mailbox, uid_validity, uid) do update
       set received_at = excluded.received_at, message = excluded.message, marked_at = null
       where delivery.message is distinct from excluded.message or delivery.received_at <> excluded.received_at`,
    [sighting.mailbox, sighting.uidValidity, sighting.uid, sighting.internalDate, id],
  )
}

/** «Pieteikums 120385-12345» → «Pieteikums ******-*****»: a code in the subject goes no further. */
function maskDigits(subject: string): string {
  return subject.replace(/\p{Nd}{4,}/gu, (digits) => '*'.repeat([...digits].length))
}
