// Who is to be reminded, and that it happens once: the event's row says so in the transaction that stores the mails.
import type { Event, Participant } from '../vocabulary.ts'
import type { Statements } from './database.ts'
import { type ParticipantRow, toParticipant } from './known.ts'

/** Takes it upon this transaction to remind; false where it was done before. Call it with the event locked. */
export async function beginReminding(tx: Statements, { id }: Event, now: Temporal.Instant): Promise<boolean> {
  const begun = await tx.query(
    'update registrar.event set reminded_at = $2 where id = $1 and reminded_at is null returning id',
    [id, now],
  )
  return begun.length > 0
}

/**
 * Whoever was incomplete at the `moment` and still is. Whoever was written to since then has been reminded by that; and
 * with whom a human deals – who has no code, or will not send it – is not asked for it again.
 */
export async function findForgetful(tx: Statements, event: Event, moment: Temporal.Instant): Promise<Participant[]> {
  const rows = await tx.query<ParticipantRow>(
    `select p.* from registrar.participant p
     where event = $1 and status = 'incomplete' and purged_at is null and registered_at <= $2
       and not exists (
         select from registrar.reply r where r.event = p.event and p.id = any (r.participants) and r.created_at > $2)
       and not exists (
         select from registrar.history h join registrar.message m on m.id = h.message
         where h.participant = p.id and m.outcome = 'human')
     order by id`,
    [event.id, moment],
  )
  return rows.map(toParticipant)
}
