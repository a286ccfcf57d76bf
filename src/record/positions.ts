// What the database knows of a mailbox, for the watcher: how far it is handled, and which marks are still to be set. The
// cursor itself moves in the transaction that handles a message (ledger.ts).
import type { Positions } from '../receive/watch.ts'
import type { Outcome } from '../vocabulary.ts'
import type { Database } from './database.ts'
import { markOf } from './ledger.ts'

/** The positions kept in `db`. */
export function openPositions(db: Database): Positions {
  return {
    async lastHandled(mailbox, uidValidity) {
      const [position] = await db.query<{ uid: string }>(
        'select last_uid as uid from registrar.mailbox_position where mailbox = $1 and uid_validity = $2',
        [mailbox, uidValidity],
      )
      return Number(position?.uid ?? 0)
    },

    async skipOld(mailbox, uidValidity, messages) {
      if (messages.length === 0) return
      const uids = messages.map(({ uid }) => uid)
      const dates = messages.map(({ internalDate }) => internalDate)
      await db.query(
        `with moved as (
           insert into registrar.mailbox_position as position (mailbox, uid_validity, last_uid)
           select $1, $2, max(uid) from unnest($3::bigint[]) as uid
           on conflict (mailbox, uid_validity) do update set last_uid = greatest(position.last_uid, excluded.last_uid)
         ), gone as (
           delete from registrar.delivery where mailbox = $1 and uid_validity <> $2 and message is null
         )
         insert into registrar.delivery (mailbox, uid_validity, uid, received_at)
         select $1, $2, uid, received_at from unnest($3::bigint[], $4::timestamptz[]) as old (uid, received_at)
         on conflict (mailbox, uid_validity, uid) do update
           set received_at = excluded.received_at, message = null, marked_at = null`,
        [mailbox, uidValidity, uids, dates],
      )
    },

    async audit(mailbox, uidValidity, messages) {
      if (messages.length === 0) return []
      await db.query(
        `update registrar.delivery set marked_at = null
         where mailbox = $1 and uid_validity = $2 and uid = any ($3::bigint[]) and marked_at is not null`,
        [mailbox, uidValidity, messages.filter(({ marked }) => !marked).map(({ uid }) => uid)],
      )
      const rows = await db.query<{ uid: string }>(
        `select listed.uid from unnest($3::bigint[], $4::timestamptz[]) as listed (uid, received_at)
         where not exists (select from registrar.delivery d
           where d.mailbox = $1 and d.uid_validity = $2 and d.uid = listed.uid and d.received_at = listed.received_at)`,
        [mailbox, uidValidity, messages.map(({ uid }) => uid), messages.map(({ internalDate }) => internalDate)],
      )
      return rows.map(({ uid }) => Number(uid))
    },

    async unmarked(mailbox, uidValidity) {
      const rows = await db.query<{ uid: string; outcome: Outcome; needsHuman: boolean; foreign: boolean }>(
        `select d.uid, m.outcome, m.needs_human as "needsHuman",
           m.outcome = 'automatic' and m.event is null as foreign
         from registrar.delivery d join registrar.message m on m.id = d.message
         where d.mailbox = $1 and d.uid_validity = $2 and d.marked_at is null and m.outcome <> 'other'
         order by d.uid`,
        [mailbox, uidValidity],
      )
      return rows.map(({ uid, ...message }) => ({ uid: Number(uid), mark: markOf(message) }))
    },

    async marked(mailbox, uidValidity, uids, mark) {
      // Whoever has become a human's meanwhile, since their reply did not leave, is still owed that mark.
      await db.query(
        `with still as (
           select m.id from registrar.message m join registrar.delivery d on d.message = m.id
           where d.mailbox = $1 and d.uid_validity = $2 and d.uid = any ($3::bigint[]) and m.needs_human = $4
           for share of m
         )
         update registrar.delivery set marked_at = now()
         where mailbox = $1 and uid_validity = $2 and uid = any ($3::bigint[]) and message in (select id from still)`,
        [mailbox, uidValidity, uids, mark === 'human'],
      )
    },
  }
}
