// The replies: stored with their final bytes and Message-ID in the transaction that decides on them, taken from there
// and sent. The rows in state `due` are the queue. Whoever sends a reply holds its row lock meanwhile, so that nobody else
// takes it, and a killed process lets go of it at once.
import { type Composed, type Event, foldAddress, foldText, isNews, type Known, type ReplyPlan } from '../vocabulary.ts'
import type { Database, Statements } from './database.ts'

/** A reply whose turn it is. */
export interface DueReply {
  readonly id: string
  readonly event: string
  readonly kind: string
  readonly recipient: string
  readonly messageId: string
  /** RFC 5322 octets: the same at every try. */
  readonly raw: Uint8Array
  /** How often it was tried before. */
  readonly attempts: number
  readonly createdAt: Temporal.Instant
  /** Now, by the clock that `createdAt` was taken from. */
  readonly now: Temporal.Instant
  /** Number in the ledger of the message that it answers or goes on from; null: none. */
  readonly about: string | null
  readonly machineSigns: readonly string[]
  /** How many replies this address, case and +tag folded, was sent in the 24 hours until now. */
  readonly sentToRecipientLast24h: number
}

/**
 * What became of a try. `error` is the server's status line, `reason` a sentence for the organiser. `once`: of several
 * replies to one address withheld for this reason within 24 hours only the first is shown to a human.
 */
export type SendResult =
  | { state: 'sent' }
  | { state: 'retry'; error: string; after: Temporal.Duration }
  | { state: 'failed'; error: string }
  | { state: 'withheld'; reason: string; once?: boolean }

/**
 * Stores a reply as due. `message`: the one that it answers, or, where the desk starts the mail itself, the one that it
 * goes on from, if any. `participants`: whom an answer in its thread may change.
 */
export async function storeReply(
  tx: Statements,
  reply: { event: Event; message: string | null; plan: ReplyPlan; composed: Composed; participants: readonly string[] },
): Promise<void> {
  const { event, message, plan, composed, participants } = reply
  const news = isNews(plan.kind)
  await tx.query(
    `insert into registrar.reply (event, answers, concerns, kind, recipient, recipient_folded, language, participants,
       machine_signs, message_id, raw)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      event.id,
      news ? null : message,
      news ? message : null,
      plan.kind,
      composed.to,
      foldAddress(composed.to),
      plan.language,
      participants,
      plan.machineSigns,
      composed.messageId,
      composed.raw,
    ],
  )
}

/**
 * Whom a reply speaks of, as far as its recipient has to do with them: whoever the mail changed, and whoever it names
 * that the sender registered or that our thread with the sender spoke of. To repeat somebody's registration gives no
 * right to change it, so the reply to such a repeat does not open one.
 */
export function spokenOf(plan: ReplyPlan, known: Known, sender: string, changed: readonly string[]): string[] {
  const named = new Set(plan.people.map(nameKey))
  const ours = known.thread?.recipient === sender ? known.thread.participants : []
  const own = known.participants.filter(
    (person) => (person.submittedBy === sender || ours.includes(person.id)) && named.has(nameKey(person)),
  )
  return [...new Set([...changed, ...own.map((person) => person.id)])]
}

function nameKey({ givenName, familyName }: { givenName: string | null; familyName: string | null }): string {
  return `${foldText(givenName ?? '')}\n${foldText(familyName ?? '')}`
}

/** Whether anything about the event has been written to this address, or to whoever wrote from it. */
export async function hasBeenWrittenTo(tx: Statements, event: Event, address: string): Promise<boolean> {
  const written = await tx.query(
    `select from registrar.reply r left join registrar.message m on m.id = r.answers
     where r.event = $1 and r.state in ('due', 'sent') and
       (m.sender_folded = $2 or (r.answers is null and r.recipient_folded = $2)) limit 1`,
    [event.id, foldAddress(address)],
  )
  return written.length > 0
}

/** Whether a reply to this message was stored before. */
export async function isAnswered(tx: Statements, message: string): Promise<boolean> {
  return (await tx.query('select from registrar.reply where answers = $1', [message])).length > 0
}

/** Takes back the reply to this message, if it has not left yet: what was decided anew takes its place. */
export async function withdrawReply(tx: Statements, message: string): Promise<void> {
  await tx.query(
    `update registrar.reply set state = 'withheld', last_error = 'The message was decided anew before this left.'
     where answers = $1 and state = 'due'`,
    [message],
  )
}

/** What has become of the mails with these Message-IDs, in the order in which they were stored. */
export async function findReplies(db: Statements, messageIds: readonly string[]): Promise<StoredReply[]> {
  return db.query<StoredReply>(
    `select recipient, state, last_error as error from registrar.reply
     where message_id = any ($1::text[]) order by id`,
    [messageIds],
  )
}

export interface StoredReply {
  readonly recipient: string
  readonly state: 'due' | 'sent' | 'withheld' | 'failed'
  /** What the server said last, or why the gate stopped it. */
  readonly error: string | null
}

interface DueRow extends Omit<DueReply, 'sentToRecipientLast24h'> {
  readonly folded: string
}

/**
 * Takes one due reply of these events (oldest first, never two to one recipient at once, and never past an earlier one
 * to the same recipient), holds its row lock while `send` runs, and records the result. False where none is due. A reply
 * that is withheld or fails for good is shown to a human. Where `send` or the database throws, nothing is recorded.
 *
 * It is written down as sent before it is sent: once the server has it, nothing but the commit remains to be done, and
 * only a failure in that moment lets the same bytes go out again.
 */
export async function withNextReply(
  db: Database,
  accountEvents: readonly string[],
  send: (reply: DueReply) => Promise<SendResult>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await takeReply(tx, accountEvents)
    if (row === null) return false
    const { folded, ...reply } = row
    const sentToRecipientLast24h = await countSent(tx, folded)
    await tx.query('savepoint unsent')
    await recordResult(tx, reply.id, { state: 'sent' })
    const result = await send({ ...reply, sentToRecipientLast24h })
    if (result.state === 'sent') return true
    await tx.query('rollback to savepoint unsent')
    await recordResult(tx, reply.id, result)
    if (reply.about !== null) await showTrouble(tx, { about: reply.about, folded, result })
    return true
  })
}

async function takeReply(tx: Statements, events: readonly string[]): Promise<DueRow | null> {
  const [row] = await tx.query<DueRow>(
    `select id, event, kind, recipient, recipient_folded as folded,
       coalesce(answers, concerns) as about, message_id as "messageId", raw, attempts,
       created_at as "createdAt", clock_timestamp() as now, machine_signs as "machineSigns"
     from registrar.reply r
     where state = 'due' and next_try_at <= now() and event = any ($1::text[]) and not exists (
       select from registrar.reply earlier
       where earlier.state = 'due' and earlier.recipient_folded = r.recipient_folded and earlier.id < r.id)
     order by id limit 1 for no key update skip locked`,
    [events],
  )
  if (row === undefined) return null
  // Two events can commit replies to one address out of the order of their ids; then one of two senders waits here. And
  // a server may take its time with a mail: the transaction may rest for longer than others.
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended($1, 0)),
       set_config('idle_in_transaction_session_timeout', '10min', true)`,
    [row.folded],
  )
  return row
}

async function countSent(tx: Statements, folded: string): Promise<number> {
  const [row] = await tx.query<{ sent: number }>(
    `select count(*)::int as sent from registrar.reply
     where recipient_folded = $1 and state = 'sent' and sent_at > clock_timestamp() - interval '24 hours'`,
    [folded],
  )
  return row!.sent
}

async function recordResult(tx: Statements, id: string, result: SendResult): Promise<void> {
  const error = result.state === 'sent' ? null : result.state === 'withheld' ? result.reason : result.error
  const wait = result.state === 'retry' ? result.after.toString() : 'PT0S'
  await tx.query(
    `update registrar.reply set state = $2, attempts = attempts + 1, last_error = $3,
       next_try_at = clock_timestamp() + $4::interval, tried_at = clock_timestamp(),
       sent_at = case $2 when 'sent' then clock_timestamp() end,
       raw = case $2 when 'sent' then null else raw end
     where id = $1`,
    [id, result.state === 'retry' ? 'due' : result.state, error, wait],
  )
}

/** A message whose reply did not leave is opened for a human, and gets its marks in the mailbox anew. */
async function showTrouble(
  tx: Statements,
  { about, folded, result }: { about: string; folded: string; result: SendResult },
): Promise<void> {
  if (result.state === 'sent' || result.state === 'retry') return
  if (result.state === 'withheld' && result.once && (await isTold(tx, about, folded, result.reason))) return
  const reason = result.state === 'withheld' ? result.reason : `Our reply could not be delivered: ${result.error}`
  await tx.query(
    `update registrar.message set needs_human = true, reason = concat_ws(' ', reason, $2::text) where id = $1`,
    [about, reason],
  )
  await tx.query('update registrar.delivery set marked_at = null where message = $1', [about])
}

/** Whether another reply to this address was withheld for the same reason within 24 hours. */
async function isTold(tx: Statements, about: string, folded: string, reason: string): Promise<boolean> {
  const earlier = await tx.query(
    `select from registrar.reply where recipient_folded = $1 and state = 'withheld' and last_error = $2
       and coalesce(answers, concerns) <> $3 and tried_at > clock_timestamp() - interval '24 hours' limit 1`,
    [folded, reason, about],
  )
  return earlier.length > 0
}
