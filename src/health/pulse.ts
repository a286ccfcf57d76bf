// What this worker knows of its own health: which mailboxes it watches, when each was last looked through, what waits
// there, and what it has done since it started. Told by the parts as they work; read by whoever asks over HTTP.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { WatchState } from '../receive/watch.ts'

export interface Pulse {
  /** The mailboxes that this worker watches from now on. */
  watches(mailboxes: readonly string[]): void
  reached(mailbox: string, state: WatchState): void
  waiting(mailbox: string, count: number, first: number | null): void
  handled(mailbox: string, outcome: string): void
  /** How long it took to handle a message. */
  took(seconds: number): void
  tried(outcome: string): void
  /** The mailboxes that are watched here, and how that goes. */
  readonly mailboxes: ReadonlyMap<string, MailboxPulse>
  /** Counters of this process. */
  readonly registry: Registry
}

/** Times in milliseconds of a clock that never jumps (performance.now). */
export interface MailboxPulse {
  state: WatchState
  /** When the mailbox was last looked through, or a message of it was handled; before that, when the watch began. */
  lastLook: number
  waiting: number
  /** UID of the message that is next, and since when it has been. */
  first: number | null
  firstSince: number
}

export function openPulse(): Pulse {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const handled = new Counter({
    registers,
    name: 'registrar_messages_handled_total',
    help: 'Messages handled by this worker since it started.',
    labelNames: ['mailbox', 'outcome'],
  })
  const seconds = new Histogram({
    registers,
    name: 'registrar_handling_seconds',
    help: 'From the bytes of a message to its commit: reading, deciding, recording.',
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
  })
  const connections = new Counter({
    registers,
    name: 'registrar_imap_connects_total',
    help: 'Tries to connect to a mailbox; all but the first are reconnects.',
    labelNames: ['mailbox'],
  })
  const attempts = new Counter({
    registers,
    name: 'registrar_send_attempts_total',
    help: 'Tries to send a reply: accepted, refused, deferred, or the server was unreachable.',
    labelNames: ['outcome'],
  })
  const mailboxes = new Map<string, MailboxPulse>()

  return {
    registry,
    mailboxes,
    watches(names) {
      for (const name of mailboxes.keys()) if (!names.includes(name)) mailboxes.delete(name)
      const now = performance.now()
      for (const name of names) {
        if (mailboxes.has(name)) continue
        mailboxes.set(name, { state: 'connecting', lastLook: now, waiting: 0, first: null, firstSince: now })
      }
    },
    reached(name, state) {
      if (state === 'connecting') connections.inc({ mailbox: name })
      const mailbox = mailboxes.get(name)
      if (mailbox === undefined) return
      mailbox.state = state
      if (state === 'caught-up') mailbox.lastLook = performance.now()
    },
    waiting(name, count, first) {
      const mailbox = mailboxes.get(name)
      if (mailbox === undefined) return
      mailbox.waiting = count
      if (mailbox.first !== first) Object.assign(mailbox, { first, firstSince: performance.now() })
    },
    handled(name, outcome) {
      handled.inc({ mailbox: name, outcome })
      const mailbox = mailboxes.get(name)
      if (mailbox !== undefined) mailbox.lastLook = performance.now()
    },
    took: (time) => seconds.observe(time),
    tried: (outcome) => attempts.inc({ outcome }),
  }
}
