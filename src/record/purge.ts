// Retention: once an event's time has passed, everything personal that is kept about it goes, and the counts stay: each
// row remains with its outcome, status or kind, and nothing that tells of whom it was. Safe to run at any time, any number
// of times.
import type { Database, Statements } from './database.ts'

/** What was emptied, for one event. */
export interface Purged {
  readonly event: string
  readonly participants: number
  readonly messages: number
  readonly replies: number
}

/** Deletes the personal data of every event whose retention has passed at `now`. Gives the events that had some left. */
export async function purge(db: Database, now: Temporal.Instant): Promise<Purged[]> {
  const events = await db.query<{ id: string }>('select id from registrar.event where purge_after <= $1 order by id', [
    now,
  ])
  const purged: Purged[] = []
  for (const { id } of events) purged.push(await db.transaction((tx) => purgeEvent(tx, id, now)))
  return purged.filter(({ participants, messages, replies }) => participants + messages + replies > 0)
}

async function purgeEvent(tx: Statements, event: string, now: Temporal.Instant): Promise<Purged> {
  await tx.query('select from registrar.event where id = $1 for no key update', [event])
  await tx.query('delete from registrar.history where event = $1', [event])
  const participants = await tx.query(
    `update registrar.participant set purged_at = $2, given_name = null, family_name = null, organisation = null,
       personal_code_prefix = null, fields = '{}', given_key = null, family_key = null, submitted_by = null
     where event = $1 and purged_at is null returning id`,
    [event, now],
  )
  const replies = await tx.query(
    `update registrar.reply set state = case state when 'due' then 'failed' else state end,
       recipient = null, recipient_folded = null, raw = null, last_error = null, participants = '{}', machine_signs = '{}'
     where event = $1 and recipient is not null returning id`,
    [event],
  )
  const messages = await tx.query(
    `update registrar.message set message_id = null, sender = null, sender_folded = null, subject = null, reason = null,
       needs_human = false
     where event = $1 and num_nonnulls(message_id, sender, sender_folded, subject, reason) > 0 returning id`,
    [event],
  )
  const counts = { participants: participants.length, messages: messages.length, replies: replies.length }
  if (Object.values(counts).some((count) => count > 0))
    await tx.query('update registrar.event set purged_at = $2 where id = $1', [event, now])
  return { event, ...counts }
}
