// How the desk is asked to stop: SIGTERM or SIGINT lets it finish what is in hand. Whatever does not end within the bound
// is cut off, and repeated at the next start like after a kill.
import type { Log } from '../receive/watch.ts'

const STOP_WITHIN = Temporal.Duration.from('PT20S')

/** Aborts at the first SIGTERM, SIGINT or SIGHUP; more of them change nothing. `pace`: see config.ts. */
export function stopSignal(log: Log, pace = 1): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return
    log.info({ signal: name }, 'stopping')
    controller.abort()
    const cutOff = setTimeout(() => {
      log.warn({}, 'what is in hand does not end; it is cut off, and repeated at the next start')
      process.exit(0)
    }, STOP_WITHIN.total('milliseconds') / pace)
    cutOff.unref()
  }
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, stop)
  return controller.signal
}
