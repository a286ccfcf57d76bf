// Which mailboxes this worker watches while others work on the same database: it says every few seconds that it lives,
// watches what is leased to it, and lets go of what has gone to another. While the database does not answer it lets go of
// nothing: without the database it can do no harm, and where only the answer was slow, stopping would lose time.

import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from '../is-alive.ts'
import type { Log } from '../receive/watch.ts'
import type { Database } from '../record/database.ts'
import { type Leases, openLeases } from '../record/leases.ts'

/** A worker that vanishes is replaced after this time and one renewal: within 25 seconds. */
export const LEASE = Temporal.Duration.from('PT20S')
const RENEWALS_PER_LEASE = 4

export interface Sharing {
  readonly db: Database
  /** Stable names of the mailboxes that this worker is configured for. */
  readonly mailboxes: readonly string[]
  /** Watches one of them until the signal aborts; never rejects. */
  readonly watch: (mailbox: string, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
  readonly log: Log
  /** How long a lease lasts after its last renewal; 20 seconds. */
  readonly lease?: Temporal.Duration
  readonly onChange?: (watched: readonly string[]) => void
}

interface Watch {
  readonly stop: AbortController
  readonly ended: Promise<void>
}

/** Watches this worker's share of the mailboxes until the signal aborts; then gives them back. Never rejects. */
export async function shareMailboxes({ db, mailboxes, watch, signal, log, ...sharing }: Sharing): Promise<void> {
  const { lease = LEASE, onChange } = sharing
  const leases = openLeases(db, { id: randomUUID(), host: hostname(), pid: process.pid, mailboxes }, lease)
  const lasting = lease.total('milliseconds')
  const watches = new Map<string, Watch>()
  let troubled = false

  function start(mailbox: string): void {
    const stop = new AbortController()
    log.info({ mailbox }, 'this worker watches the mailbox')
    const ended = watch(mailbox, AbortSignal.any([signal, stop.signal])).finally(() => {
      watches.delete(mailbox)
    })
    watches.set(mailbox, { stop, ended })
  }

  /** Keeps and begins what is held, ends the rest. One that is just ending begins again at the next renewal. */
  function follow(held: readonly string[]): void {
    for (const [mailbox, { stop }] of watches) {
      if (held.includes(mailbox) || stop.signal.aborted) continue
      log.info({ mailbox }, 'another worker watches the mailbox')
      stop.abort()
    }
    for (const mailbox of held) if (!watches.has(mailbox) && !signal.aborted) start(mailbox)
    onChange?.(held)
  }

  let isFirst = true
  while (!signal.aborted) {
    try {
      if (isFirst) await leases.bury(isAlive)
      isFirst = false
      follow(await leases.renew())
      troubled = false
    } catch (err) {
      log[troubled ? 'debug' : 'warn']({ err }, 'the leases of the mailboxes could not be renewed; tried again')
      troubled = true
    }
    await sleep(lasting / RENEWALS_PER_LEASE, undefined, { signal }).catch(() => {})
  }
  await Promise.all([...watches.values()].map(({ ended }) => ended))
  await giveBack(leases, log)
}

/** A courtesy to the other workers: without it they take over when the leases have run out. */
async function giveBack(leases: Leases, log: Log): Promise<void> {
  await leases.release().catch((err) => log.debug({ err }, 'the leases could not be given back; they run out'))
}
