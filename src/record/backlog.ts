// How the work stands, for whoever watches over the desk: what waits to be sent and for how long, what came of everything
// so far, and which mailboxes nobody watches. Counts only, of nobody in particular.
import type { Database } from './database.ts'

export interface Backlog {
  readonly replies: readonly { readonly kind: string; readonly state: string; readonly count: number }[]
  readonly messages: readonly { readonly outcome: string; readonly count: number }[]
  /** Messages that a human must look at, and has not yet. */
  readonly needHuman: number
  /** Age in seconds of the reply that has waited longest; 0: none waits. */
  readonly oldestDueReply: number
  /** Those of the given mailboxes whose lease nobody holds. */
  readonly unwatched: readonly string[]
}

/** Counts what is in the database. */
export async function readBacklog(db: Database, mailboxes: readonly string[]): Promise<Backlog> {
  const replies = await db.query<Backlog['replies'][number]>(
    'select kind, state, count(*)::int as count from registrar.reply group by kind, state order by kind, state',
  )
  const messages = await db.query<Backlog['messages'][number]>(
    'select outcome, count(*)::int as count from registrar.message group by outcome order by outcome',
  )
  return { replies, messages, ...(await readTroubles(db, mailboxes)) }
}

/** The part of the backlog that tells whether something stands still. */
export async function readTroubles(
  db: Database,
  mailboxes: readonly string[],
): Promise<Omit<Backlog, 'replies' | 'messages'>> {
  const [row] = await db.query<Omit<Backlog, 'replies' | 'messages'>>(
    `select
       (select count(*)::int from registrar.message where needs_human) as "needHuman",
       (select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8
        from registrar.reply where state = 'due') as "oldestDueReply",
       (select coalesce(array_agg(mailbox order by mailbox), '{}') from unnest($1::text[]) as mailbox where not exists (
          select from registrar.mailbox_lease l where l.mailbox = mailbox and l.expires_at > clock_timestamp()
        )) as unwatched`,
    [mailboxes],
  )
  return row!
}
