// The list so far, as `registrar list` shows it: the view `participants`, sorted the Latvian way.
import type { Status } from '../vocabulary.ts'
import { IS_UNREACHABLE } from './bounces.ts'
import type { Database } from './database.ts'

/** A row of the view `participants`. */
export interface ListedParticipant {
  readonly event: string
  readonly id: string
  readonly familyName: string | null
  readonly givenName: string | null
  readonly organisation: string | null
  readonly personalCodePrefix: string | null
  readonly status: Status
  /** Names of required fields that are lacking and not waived. */
  readonly missing: readonly string[]
  readonly submittedBy: string
  readonly registeredAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly fields: { readonly [name: string]: string }
  /** The last mail to them came back, or was refused. */
  readonly unreachable: boolean
}

/** The participants of one event or of all, of one status or of all; by event, family name, given name. */
export async function listParticipants(
  db: Database,
  { event = null, status = null }: { event?: string | null; status?: Status | null } = {},
): Promise<ListedParticipant[]> {
  return db.query<ListedParticipant>(
    `select event, id, family_name as "familyName", given_name as "givenName", organisation,
       personal_code_prefix as "personalCodePrefix", status, missing, submitted_by as "submittedBy",
       registered_at as "registeredAt", updated_at as "updatedAt", fields, ${IS_UNREACHABLE} as unreachable
     from registrar.participants p
     where ($1::text is null or event = $1) and ($2::text is null or status = $2)
     order by event, family_name, given_name, id`,
    [event, status],
  )
}
