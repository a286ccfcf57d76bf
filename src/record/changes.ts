// Puts a decision's changes into the list of participants, each with its line of history: who changed what, by which
// message, from what to what, and where in the mail every value was read.
import { type Change, type Event, foldText, type ParticipantData, type Status } from '../vocabulary.ts'
import type { Statements } from './database.ts'
import { IN_LINE } from './known.ts'

/** On whose word the list changes. */
export interface Cause {
  readonly event: Event
  /** Number of the message in the ledger; null: the organiser's own hand. */
  readonly message: string | null
  /** Folded From address, or the organiser's. */
  readonly actor: string
  /** In whose name people are registered, where that is not the actor: a folded address. */
  readonly submitter?: string
  readonly receivedAt: Temporal.Instant
}

/** Everything that a change can overwrite, as history keeps it. */
const STATE = `jsonb_build_object('status', status, 'givenName', given_name, 'familyName', family_name,
  'organisation', organisation, 'personalCodePrefix', personal_code_prefix, 'fields', fields, 'waived', waived,
  'submittedBy', submitted_by, 'registeredAt', registered_at)`

/** Applies the changes in their order and gives the numbers of the participants changed. */
export async function applyChanges(tx: Statements, changes: readonly Change[], cause: Cause): Promise<string[]> {
  const changed: string[] = []
  for (const change of changes) changed.push(await applyChange(tx, change, cause))
  await keepLine(tx, changed, cause.event)
  return changed
}

/** Gives those who wait in line these free places, the first ones first; gives their numbers in that order. */
export async function promoteFirst(tx: Statements, places: number, cause: Cause): Promise<string[]> {
  const first = await tx.query<{ id: string }>(
    `select id from registrar.participant where event = $1 and status = 'waitlisted' and purged_at is null
     order by ${IN_LINE} limit $2`,
    [cause.event.id, Number.isFinite(places) ? places : null],
  )
  const ids = first.map(({ id }) => id)
  for (const id of ids) await changeStatus(tx, id, { status: 'registered', change: 'promote' }, cause)
  await keepLine(tx, ids, cause.event)
  return ids
}

function applyChange(tx: Statements, change: Change, cause: Cause): Promise<string> {
  switch (change.type) {
    case 'register':
      return register(tx, change, cause)
    case 'update':
      return update(tx, change, cause)
    case 'cancel':
      return changeStatus(tx, change.id, { status: 'cancelled', change: 'cancel' }, cause)
  }
}

async function register(tx: Statements, change: Change & { type: 'register' }, cause: Cause): Promise<string> {
  const { event, receivedAt, submitter = cause.actor } = cause
  const [row] = await tx.query<{ id: string; after: object }>(
    `insert into registrar.participant (given_name, family_name, organisation, personal_code_prefix, fields, given_key,
       family_key, status, event, submitted_by, registered_at, waived)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id, ${STATE} as after`,
    [...columns(change.data), change.status, event.id, submitter, receivedAt, change.waived ?? []],
  )
  const { id, after } = row!
  const { evidence } = change
  await recordHistory(tx, cause, { participant: id, change: 'register', before: null, after, evidence })
  return id
}

async function update(tx: Statements, change: Change & { type: 'update' }, cause: Cause): Promise<string> {
  const { id, how, evidence } = change
  const { receivedAt, submitter = cause.actor } = cause
  const before = await stateOf(tx, id, cause.event)
  // Whoever is named again after a cancellation is registered anew.
  const [row] = await tx.query<{ after: object }>(
    `update registrar.participant set given_name = $1, family_name = $2, organisation = $3, personal_code_prefix = $4,
       fields = $5, given_key = $6, family_key = $7, status = $8, updated_at = now(),
       submitted_by = case status when 'cancelled' then $10 else submitted_by end,
       registered_at = case status when 'cancelled' then $11::timestamptz else registered_at end,
       waived = coalesce($12, waived)
     where id = $9 returning ${STATE} as after`,
    [...columns(change.data), change.status, id, submitter, receivedAt, change.waived ?? null],
  )
  const { after } = row!
  await recordHistory(tx, cause, { participant: id, change: how, before, after, evidence })
  return id
}

async function changeStatus(
  tx: Statements,
  id: string,
  { status, change }: { status: Status; change: 'cancel' | 'promote' },
  cause: Cause,
): Promise<string> {
  const before = await stateOf(tx, id, cause.event)
  const [row] = await tx.query<{ after: object }>(
    `update registrar.participant set status = $2, updated_at = now() where id = $1 returning ${STATE} as after`,
    [id, status],
  )
  const { after } = row!
  await recordHistory(tx, cause, { participant: id, change, before, after, evidence: {} })
  return id
}

/** Whoever begins to wait is the last in line; whoever waits no more gives their number back. */
async function keepLine(tx: Statements, ids: readonly string[], { id: event }: Event): Promise<void> {
  for (const id of ids) {
    await tx.query(
      `update registrar.participant set waiting_number = case status when 'waitlisted' then
         (select coalesce(max(waiting_number), 0) + 1 from registrar.participant where event = $2) end
       where id = $1 and (status = 'waitlisted') <> (waiting_number is not null)`,
      [id, event],
    )
  }
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
  readonly change: 'register' | 'complete' | 'amend' | 'cancel' | 'promote'
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
