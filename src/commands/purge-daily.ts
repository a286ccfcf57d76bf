// Retention needs no operator: while the desk runs, it is applied at the start and once a day.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../receive/watch.ts'
import type { Database } from '../record/database.ts'
import { purge } from '../record/purge.ts'

const EVERY = Temporal.Duration.from('PT24H')
const AFTER_A_FAILURE = Temporal.Duration.from('PT10M')

/** Deletes what is past its retention, now and every day, until the signal aborts; never rejects. */
export async function purgeDaily(db: Database, signal: AbortSignal, log: Log): Promise<void> {
  while (!signal.aborted) {
    let wait = EVERY
    try {
      for (const { event, ...counts } of await purge(db, await earliestNow(db)))
        log.info({ event, ...counts }, 'personal data deleted: the retention has passed')
    } catch (err) {
      log.warn({ err }, 'personal data past their retention could not be deleted; tried again')
      wait = AFTER_A_FAILURE
    }
    await sleep(wait.total('milliseconds'), undefined, { signal }).catch(() => {})
  }
}

/** What is deleted too early is gone: where the clocks of this machine and of the database differ, the earlier counts. */
async function earliestNow(db: Database): Promise<Temporal.Instant> {
  const here = Temporal.Now.instant()
  const [row] = await db.query<{ now: Temporal.Instant }>('select now() as now')
  return Temporal.Instant.compare(here, row!.now) < 0 ? here : row!.now
}
