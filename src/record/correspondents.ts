// Whom to write to about people on the list when the desk writes first: the address that registered them, in the language
// of the last mail about them that came from it, and as a continuation of that mail.
import type { Language, Participant } from '../vocabulary.ts'
import type { Statements } from './database.ts'
import { type ParticipantRow, toParticipant } from './known.ts'

export interface Correspondent {
  readonly participant: Participant
  /** As its owner writes it; else folded. */
  readonly address: string
  /** Null: nothing is known of it. */
  readonly language: Language | null
  /** Number of their mail in the ledger, and its Message-ID; null: there is none. */
  readonly message: string | null
  readonly messageId: string | null
}

/** The correspondents for these participants of one event, in the order of `ids`. */
export async function findCorrespondents(tx: Statements, ids: readonly string[]): Promise<Correspondent[]> {
  const rows = await tx.query<ParticipantRow & Omit<Correspondent, 'participant'>>(
    `select p.*, coalesce(m.sender, r.recipient, p.submitted_by) as address, coalesce(m.language, r.language) as language,
       m.id as message, m.message_id as "messageId"
     from registrar.participant p
       left join lateral (
         select m.* from registrar.history h join registrar.message m on m.id = h.message
         where h.participant = p.id and m.sender_folded = p.submitted_by order by h.id desc limit 1) m on true
       left join lateral (
         select language, recipient from registrar.reply
         where event = p.event and recipient_folded = p.submitted_by order by id desc limit 1) r on true
     where p.id = any ($1::bigint[]) and p.purged_at is null
     order by array_position($1::bigint[], p.id)`,
    [ids],
  )
  return rows.map(({ address, language, message, messageId, ...row }) => ({
    participant: toParticipant(row),
    address,
    language,
    message,
    messageId,
  }))
}
