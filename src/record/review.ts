// What waits for a human: messages that the desk did not surely understand, may not decide, or could not answer.
import type { Outcome } from '../vocabulary.ts'
import type { Database, Statements } from './database.ts'

/** A message that needs a human. `sender` and `subject` are null where no event is known. */
export interface ReviewItem {
  /** The number that `registrar review accept`, `retry` and `dismiss` take. */
  readonly id: string
  readonly event: string | null
  readonly mailbox: string
  /** Where it lies now; null: no longer known. */
  readonly uid: number | null
  readonly receivedAt: Temporal.Instant
  readonly sender: string | null
  /** Runs of four or more digits are masked. */
  readonly subject: string | null
  readonly outcome: Outcome
  readonly replyKind: string | null
  readonly replyState: 'none' | 'due' | 'sent' | 'withheld' | 'failed'
  readonly reason: string
}

/** All messages that need a human and have not had one, oldest first; of one event where `event` is given. */
export async function listReview(
  db: Database,
  { event = null }: { event?: string | null } = {},
): Promise<ReviewItem[]> {
  const rows = await db.query<Omit<ReviewItem, 'uid'> & { uid: string | null }>(
    `select m.id, m.event, m.mailbox, d.uid, m.received_at as "receivedAt", m.sender, m.subject, m.outcome,
       r.kind as "replyKind", coalesce(r.state, 'none') as "replyState", coalesce(m.reason, '') as reason
     from registrar.message m
       left join registrar.reply r on r.answers = m.id
       left join lateral (
         select max(uid) as uid from registrar.delivery where message = m.id) d on true
     where m.needs_human and ($1::text is null or m.event = $1)
     order by m.received_at, m.id`,
    [event],
  )
  return rows.map((row) => ({ ...row, uid: row.uid === null ? null : Number(row.uid) }))
}

/** Where an open message lies and how it is known again. */
export interface OpenMessage {
  readonly id: string
  readonly event: string | null
  readonly mailbox: string
  readonly identity: Uint8Array
  /** Without angle brackets. */
  readonly messageId: string | null
  readonly receivedAt: Temporal.Instant
  readonly places: readonly { readonly uidValidity: bigint; readonly uid: number }[]
}

/** The message with this number, if it waits for a human. */
export async function findOpen(db: Statements, id: string): Promise<OpenMessage | null> {
  if (!isNumber(id)) return null
  const [message] = await db.query<Omit<OpenMessage, 'places'>>(
    `select id, event, mailbox, identity, message_id as "messageId", received_at as "receivedAt"
     from registrar.message where id = $1 and needs_human`,
    [id],
  )
  if (message === undefined) return null
  const places = await db.query<{ uidValidity: string; uid: string }>(
    'select uid_validity as "uidValidity", uid from registrar.delivery where message = $1 order by uid desc',
    [id],
  )
  return {
    ...message,
    places: places.map(({ uidValidity, uid }) => ({ uidValidity: BigInt(uidValidity), uid: Number(uid) })),
  }
}

/** Holds an open message for this transaction; false where somebody has closed it meanwhile. */
export async function holdOpen(tx: Statements, id: string): Promise<boolean> {
  const held = await tx.query('select from registrar.message where id = $1 and needs_human for update', [id])
  return held.length > 0
}

/** Closes a message that a human has seen to; its marks in the mailbox follow. False where nothing was open. */
export async function dismiss(db: Database, id: string): Promise<boolean> {
  if (!isNumber(id)) return false
  const closed = await db.query(
    `with closed as (update registrar.message set needs_human = false where id = $1 and needs_human returning id),
     unmarked as (update registrar.delivery set marked_at = null from closed where message = closed.id)
     select id from closed`,
    [id],
  )
  return closed.length > 0
}

/** Whatever is no number of ours names no message. */
function isNumber(id: string): boolean {
  return /^[0-9]{1,18}$/.test(id)
}
