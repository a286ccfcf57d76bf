// Puts a decision's changes into the list of participants, each with its line of history: who changed what, by which
// message, from what to what, and where in the mail every value was read.
import { type Change, type Event, foldText, type ParticipantData } from '../vocabulary.ts'
import type { Statements } from './database.ts'

/** On whose word the list changes. */
export interface Cause {
  readonly event: Event
  /** Number of the message in the ledger; null: the organiser's own hand. */
  readonly message: string | null
  /** Folded From address, or the organiser. */
  readonly actor: string
  readonly receivedAt: Temporal.Instant
}

/** Status and values, as history keeps them. */
const STATE = `jsonb_build_object('status', status, 'givenName', given_name, 'familyName', family_name,
  'organisation', organisation, 'personalCodePrefix', personal_code_prefix, 'fields', fields)`

/** Applies the changes in their order and gives the numbers of the participants changed. */
export async function applyChanges(tx: Statements, changes: readonly Change[], cause: Cause): Promise<string[]> {
  const changed: string[] = []
  for (const change of changes) changed.push(await applyChange(tx, change, cause))
  return changed
}

function applyChange(tx: Statements, change: Change, cause: Cause): Promise<string> {
  switch (change.type) {
    case 'register':
      return register(tx, change, cause)
    case 'update':
      return update(tx, change, cause)
    case 'cancel':
      return cancel(tx, change, cause)
  }
}

async function register(tx: Statements, change: Change & { type: 'register' }, cause: Cause): Promise<string> {
  const [row] = await tx.query<{ id: string; after: object }>(
    `insert into registrar.participant (given_name, family_name, organisation, personal_code_prefix, fields, given_key,
       family_key, status, event, submitted_by, registered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id, ${STATE} as after`,
    [...columns(change.data), change.status, cause.event.id, cause.actor, cause.receivedAt],
  )
  const { id, after } = row!
  await recordHistory(tx, cause, {
    participant: id,
    change: 'register',
    before: null,
    after,
    evidence: change.evidence,
  })
  return id
}

async function update(tx: Statements, change: Change & { type: 'update' }, cause: Cause): Promise<string> {
  const before = await stateOf(tx, change.id, cause.event)
  // Whoever is named again after a cancellation is registered anew.
  const [row] = await tx.query<{ after: object }>(
    `update registrar.participant set given_name = $1, family_name = $2, organisation = $3, personal_code_prefix = $4,
       fields = $5, given_key = $6, family_key = $7, status = $8, updated_at = now(),
       submitted_by = case status when 'cancelled' then $10 else submitted_by end,
       registered_at = case status when 'cancelled' then $11::timestamptz else registered_at end
     where id = $9 returning ${STATE} as after`,
    [...columns(change.data), change.status, change.id, cause.actor, cause.receivedAt],
  )
  const { after } = row!
  await recordHistory(tx, cause, {
    participant: change.id,
    change: change.how,
    before,
    after,
    evidence: change.evidence,
  })
  return change.id
}

async function cancel(tx: Statements, change: Change & { type: 'cancel' }, cause: Cause): Promise<string> {
  const before = await stateOf(tx, change.id, cause.event)
  const [row] = await tx.query<{ after: object }>(
    `update registrar.participant set status = 'cancelled', updated_at = now() where id = $1 returning ${STATE} as after`,
    [change.id],
  )
  const { after } = row!
  await recordHistory(tx, cause, { participant: change.id, change: 'cancel', before, after, evidence: {} })
  return change.id
}

async function stateOf(tx: Statements, id: string, event: Event): Promise<object> {
  const [row] = await tx.query<{ state: object }>(
    `select ${STATE} as state from registrar.participant where id = $1 and event = $2 and purged_at is null`,
    [id, event.id],
  )
  if (row === undefined) throw new Error(`there is no participant ${id} in the event ${event.id}`)
  return row.state
}

interface HistoryLine {
  readonly participant: string
  readonly change: 'register' | 'complete' | 'amend' | 'cancel'
  readonly before: object | null
  readonly after: object
  readonly evidence: object
}

async function recordHistory(tx: Statements, cause: Cause, line: HistoryLine): Promise<void> {
  await tx.query(
    `insert into registrar.history (event, participant, change, message, actor, before, after, evidence)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [cause.event.id, line.participant, line.change, cause.message, cause.actor, line.before, line.after, line.evidence],
  )
}

/** The first seven columns of both statements above. */
function columns(data: ParticipantData): unknown[] {
  const { givenName, familyName, organisation, personalCodePrefix, fields } = data
  // Before any statement: what Postgres refuses could stand in its log.
  if (personalCodePrefix !== null && !/^[0-9]{6}$/.test(personalCodePrefix))
    throw new Error('the first part of a personal code has six digits')
  return [
    givenName,
    familyName,
    organisation,
    personalCodePrefix,
    fields,
    givenName && foldText(givenName),
    familyName && foldText(familyName),
  ]
}
