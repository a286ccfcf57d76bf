// Reports that a reply of ours could not be delivered: known by its Message-ID, or, where a report gives none back, by
// the address that it failed to reach. Whoever such a reply was about cannot be reached by mail.
import type { Bounce } from '../read/mail/find-bounce.ts'
import { foldAddress } from '../vocabulary.ts'
import type { Statements } from './database.ts'

/** A reply of ours that a report is about. */
export interface Bounced {
  readonly reply: string
  readonly event: string
  /** For good; otherwise it is only delayed. */
  readonly failed: boolean
}

/** Mail servers give up after five days (RFC 5321 §4.5.4.1); reports of older mail are about something else. */
const LATEST = '7 days'

/** The reply that the report is about; null: it is about none of ours. */
export async function findBounced(db: Statements, bounce: Bounce | null): Promise<Bounced | null> {
  if (bounce === null) return null
  const { failed, messageIds, answers, recipients } = bounce
  const [byId] = await db.query<Omit<Bounced, 'failed'>>(
    `select id as reply, event from registrar.reply
     where message_id = any ($1::text[]) and recipient_folded is not null order by id desc limit 1`,
    [[...messageIds, ...answers]],
  )
  if (byId !== undefined) return { ...byId, failed }
  // The header that is given back is another mail's.
  if (messageIds.length > 0) return null
  const [byRecipient] = await db.query<Omit<Bounced, 'failed'>>(
    `select id as reply, event from registrar.reply
     where recipient_folded = any ($1::text[]) and state = 'sent' and sent_at > clock_timestamp() - interval '${LATEST}'
     order by id desc limit 1`,
    [recipients.map(foldAddress)],
  )
  return byRecipient === undefined ? null : { ...byRecipient, failed }
}

/** Records that `message` reported the failure. */
export async function markBounced(tx: Statements, { reply }: Bounced, message: string): Promise<void> {
  await tx.query('update registrar.reply set bounced_by = coalesce(bounced_by, $2) where id = $1', [reply, message])
}

/** SQL: whether mail about participant `p` does not arrive. A later reply that did not come back speaks against it. */
export const IS_UNREACHABLE = `coalesce((
  select r.bounced_by is not null or r.state = 'failed' from registrar.reply r
  where p.id = any (r.participants) and r.state in ('sent', 'failed') order by r.id desc limit 1), false)`
