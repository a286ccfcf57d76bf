// A mistyped --event would show an empty list, and be believed.
import { didYouMean, Problems } from '../problems.ts'
import type { Database } from '../record/database.ts'

/** Throws Problems where the database knows no event with this id. */
export async function refuseUnknownEvent(db: Database, event: string): Promise<void> {
  const events = await db.query<{ id: string }>('select id from registrar.event order by id')
  const ids = events.map(({ id }) => id)
  if (ids.includes(event)) return
  const known = ids.length === 0 ? 'the database knows none yet' : `known are ${ids.join(', ')}`
  throw new Problems([`there is no event ${event}: ${known}${didYouMean(event, ids)}`])
}
