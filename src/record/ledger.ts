// The ledger of messages: where each lies, which it is, and what became of it. All of this is written in the one
// transaction that handles the message, together with the cursor of its mailbox.
import type { Mark } from '../receive/watch.ts'
import { type Delivery, type Event, foldAddress, type Mail, type Outcome, type Reading } from '../vocabulary.ts'
import type { Statements } from './database.ts'
import type { Identity } from './identity.ts'

/**
 * Moves the mailbox's cursor to this delivery. The first statement of a message's transaction: the row stays locked
 * until the end, so that of two workers with the same message one waits, and then finds it recorded.
 */
export async function enterMailbox(tx: Statements, { mailbox, uidValidity, uid }: Delivery): Promise<void> {
  await tx.query(
    `insert into registrar.mailbox_position as position (mailbox, uid_validity, last_uid) values ($1, $2, $3)
     on conflict (mailbox, uid_validity) do update set last_uid = greatest(position.last_uid, excluded.last_uid)`,
    [mailbox, uidValidity, uid],
  )
}

/** What is recorded of a message. */
export interface Recorded {
  readonly id: string
  readonly outcome: Outcome
  readonly needsHuman: boolean
}

/** The same message, where it was handled before. */
export async function findSame(tx: Statements, delivery: Delivery, identity: Identity): Promise<Recorded | null> {
  const [message] = await tx.query<Recorded>(
    `select id, outcome, needs_human as "needsHuman" from registrar.message where mailbox = $1 and identity = $2`,
    [delivery.mailbox, identity.hash],
  )
  return message ?? null
}

/** Records that a message lies here; a position that it had under an earlier UIDVALIDITY means nothing any more. */
export async function recordDelivery(tx: Statements, delivery: Delivery, message: string): Promise<void> {
  const { mailbox, uidValidity, uid, internalDate } = delivery
  await tx.query(
    `with gone as (delete from registrar.delivery where mailbox = $1 and uid_validity <> $2 and message = $5)
     insert into registrar.delivery (mailbox, uid_validity, uid, received_at, message) values ($1, $2, $3, $4, $5)
     on conflict (mailbox, uid_validity, uid) do nothing`,
    [mailbox, uidValidity, uid, internalDate, message],
  )
}

/** Records a message that is not about an event: that it was seen, and nothing of what it says. */
export async function recordOther(tx: Statements, delivery: Delivery, identity: Identity): Promise<Recorded> {
  const [message] = await tx.query<Recorded>(
    `insert into registrar.message (mailbox, identity, message_id_hash, outcome, received_at)
     values ($1, $2, $3, 'other', $4) returning id, outcome, needs_human as "needsHuman"`,
    [delivery.mailbox, identity.hash, identity.messageIdHash, delivery.internalDate],
  )
  await recordDelivery(tx, delivery, message!.id)
  return message!
}

/** What became of a message that concerns an event, or may do so. `human`: why a human must look, or null. */
export interface Account {
  readonly event: Event | null
  readonly mail: Mail
  readonly reading: Reading | null
  readonly outcome: Outcome
  readonly human: string | null
}

/** Records a message and what became of it. Where no event is known, nothing that it says is kept. */
export async function recordMessage(
  tx: Statements,
  delivery: Delivery,
  identity: Identity,
  { event, mail, reading, outcome, human }: Account,
): Promise<Recorded> {
  const from = event && mail.from[0]?.address
  const [message] = await tx.query<Recorded>(
    `insert into registrar.message (mailbox, identity, message_id_hash, event, outcome, received_at, message_id, sender,
       sender_folded, subject, language, intent, needs_human, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text is not null, $13)
     returning id, outcome, needs_human as "needsHuman"`,
    [
      delivery.mailbox,
      identity.hash,
      identity.messageIdHash,
      event?.id,
      outcome,
      delivery.internalDate,
      event && mail.messageId,
      from,
      from && foldAddress(from),
      event && maskDigits(mail.subject),
      event && reading?.language,
      event && reading?.intent,
      human,
    ],
  )
  await recordDelivery(tx, delivery, message!.id)
  return message!
}

/** Which marks a message gets in the mailbox (DESIGN §5). */
export function markOf({ outcome, needsHuman }: Omit<Recorded, 'id'>): Mark {
  if (outcome === 'other' || outcome === 'old') return 'none'
  return needsHuman ? 'human' : 'handled'
}

/** «Pieteikums 120385-12345» → «Pieteikums ******-*****»: a code in the subject goes no further. */
function maskDigits(subject: string): string {
  return subject.replace(/\p{Nd}{4,}/gu, (digits) => '*'.repeat([...digits].length))
}
