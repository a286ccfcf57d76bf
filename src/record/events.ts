// What the ledger must know of the events: copied from the event files at every start, so that views and retention
// need no file, and so that each event has a row to lock while a mail about it is decided.
import type { Event } from '../vocabulary.ts'
import type { Database, Statements } from './database.ts'

/** Copies the events into the database; an event whose file has gone keeps its row, and its retention. */
export async function syncEvents(db: Database, events: readonly Event[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (const event of events.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await syncEvent(tx, event)
  })
}

async function syncEvent(tx: Statements, event: Event): Promise<void> {
  await tx.query(
    `insert into registrar.event (id, title, starts_at, ends_at, deadline, required, purge_after)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set title = excluded.title, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, deadline = excluded.deadline, required = excluded.required,
       purge_after = excluded.purge_after`,
    [
      event.id,
      event.title[event.languages[0]] ?? event.id,
      event.starts.toInstant(),
      event.ends.toInstant(),
      event.deadline.toInstant(),
      event.required.map((field) => (typeof field === 'string' ? field : field.name)),
      event.ends.add(event.retention).toInstant(),
    ],
  )
}

/** Takes the event for this transaction: who else decides about it waits. */
export async function lockEvent(tx: Statements, event: Event): Promise<void> {
  const rows = await tx.query('select from registrar.event where id = $1 for no key update', [event.id])
  if (rows.length === 0) throw new Error(`the event ${event.id} was never copied into the database`)
}

/** Notes the capacity up to which places have been given; true where it has changed. Call it with the event locked. */
export async function noteCapacity(tx: Statements, { id, capacity }: Event): Promise<boolean> {
  const changed = await tx.query(
    'update registrar.event set capacity = $2 where id = $1 and capacity is distinct from $2 returning id',
    [id, capacity],
  )
  return changed.length > 0
}
