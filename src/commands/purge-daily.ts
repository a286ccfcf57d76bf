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
      for (const { event, ...counts } of await purge(db, Temporal.Now.instant()))
        log.info({ event, ...counts }, 'personal data deleted: the retention has passed')
    } catch (err) {
      log.warn({ err }, 'personal data past their retention could not be deleted; tried again')
      wait = AFTER_A_FAILURE
    }
    await sleep(wait.total('milliseconds'), undefined, { signal }).catch(() => {})
  }
}
