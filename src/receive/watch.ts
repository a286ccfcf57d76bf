// Watches one mailbox for as long as the desk runs: connect, catch up, rest in IDLE, and again. IDLE is for speed, the
// periodic reconcile for truth. Whatever fails – the mail server, the network, the database behind `handle` – ends the
// connection here, waits a while and begins again from the cursor in the database; there is no second way to recover.

import { setTimeout as sleep } from 'node:timers/promises'
import type { ImapAccount } from '../config.ts'
import type { Delivery } from '../vocabulary.ts'
import { catchUp } from './catch-up.ts'
import { nameFailure, ReceiveError } from './explain-failure.ts'
import { answer, closeMailbox, openMailbox } from './open-mailbox.ts'

/** What a handled message gets in the mailbox; `none`: it is left exactly as found. */
export type Mark = 'handled' | 'human' | 'none'

/** What the database knows of a mailbox. The cursor itself moves inside the transaction of `handle`. */
export interface Positions {
  /** The highest UID that is done; 0 where nothing was handled yet. */
  lastHandled(mailbox: string, uidValidity: bigint): Promise<number>
  /** Records messages from before the event opened, as `old`, and moves the cursor past them. */
  skipOld(
    mailbox: string,
    uidValidity: bigint,
    messages: readonly { uid: number; internalDate: Temporal.Instant }[],
  ): Promise<void>
  /**
   * Holds what lies in the mailbox against what is known: gives the UIDs of messages that were never looked at (none is
   * known at that UID with that date), and makes owed again the marks that are not there.
   */
  audit(
    mailbox: string,
    uidValidity: bigint,
    messages: readonly { uid: number; internalDate: Temporal.Instant; marked: boolean }[],
  ): Promise<readonly number[]>
  /** Messages handled whose marks are not yet set on the server. */
  unmarked(mailbox: string, uidValidity: bigint): Promise<readonly { uid: number; mark: Mark }[]>
  /** These have got `mark`. */
  marked(mailbox: string, uidValidity: bigint, uids: readonly number[], mark: Mark): Promise<void>
}

/** The part of a pino logger that the receiver uses. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What it takes to handle the mail of one mailbox, once or for ever. */
export interface Receiving {
  readonly account: ImapAccount
  /** Messages with an earlier internal date are not looked at. */
  readonly opens: Temporal.Instant
  readonly positions: Positions
  /** Commits all that follows from one message; called in UID order, one at a time. If it throws, it is called again. */
  readonly handle: (delivery: Delivery) => Promise<Mark>
  readonly log: Log
  /** Called with the number of messages that wait and the UID of the first, after each listing and each message. */
  readonly onWaiting?: (count: number, first: number | null) => void
  /** Certificate authorities (PEM) in place of Node's own; for tests. */
  readonly ca?: string | undefined
}

/** `caught-up` is told after every pass, so that its age is the age of the last reconcile. */
export type WatchState = 'connecting' | 'caught-up' | 'away'

export interface Watching extends Receiving {
  /** Aborted: the message in hand is finished, then the watch ends. */
  readonly signal: AbortSignal
  /** The mailbox is looked through at least this often; one minute. */
  readonly reconcileEvery?: Temporal.Duration
  /** A silent connection counts as dead after this time; 90 seconds. */
  readonly silentAfter?: Temporal.Duration
  readonly onState?: (state: WatchState) => void
  /** See config.ts. */
  readonly pace?: number
}

/** Between two tries while the server refuses the password: anything faster gets accounts locked. */
const REFUSED_WAIT_MS = 5 * 60_000
const LONGEST_WAIT_MS = 60_000
const AUDIT_EVERY_MS = 60 * 60_000
const FIRST_WAIT_MS = 1_000
/** Time for the message in hand after an abort; then the connection is cut. */
const STOP_WITHIN_MS = 5_000

/**
 * Handles every message of a mailbox in UID order, and each new one as it comes, until the signal aborts.
 * Never rejects: failures are logged, and tried again after a wait of up to a minute with full jitter.
 */
export async function watchMailbox(watching: Watching): Promise<void> {
  const { account, signal, log, onState, pace = 1 } = watching
  let failures = 0
  let lastFailure: string | null = null
  const audits = openAudits(pace)

  while (!signal.aborted) {
    onState?.('connecting')
    try {
      const progress = () => {
        failures = 0
        lastFailure = null
      }
      await watchConnection(watching, audits, progress)
    } catch (error) {
      if (signal.aborted) return
      onState?.('away')
      const refused = error instanceof ReceiveError && error.refused
      const wait = (refused ? REFUSED_WAIT_MS : backoff(failures++)) / pace
      const failure = nameFailure(error)
      // The same failure is told once; the operator's log must not fill up over a night without network.
      const level = failure === lastFailure ? 'debug' : refused ? 'error' : 'warn'
      lastFailure = failure
      log[level]({ mailbox: account.mailbox, failures, retryInMs: Math.round(wait) }, failure)
      await sleep(wait, undefined, { signal }).catch(() => {})
    }
  }
}

/** One connection from login to its end; returns when stopped, throws when it breaks. */
async function watchConnection(watching: Watching, audits: Audits, progress: () => void): Promise<void> {
  const { account, ca, signal, log, onState, pace = 1 } = watching
  const reconcileEvery = watching.reconcileEvery ?? Temporal.Duration.from({ milliseconds: Math.round(60_000 / pace) })
  const silentAfter = watching.silentAfter ?? Temporal.Duration.from({ milliseconds: Math.round(90_000 / pace) })
  const client = await openMailbox({ account, ca, silentAfter, signal, pace })

  // A bell that stays rung: mail that is announced during a pass makes the next rest end at once.
  let bell = Promise.withResolvers<void>()
  const ring = () => bell.resolve()
  client.on('exists', ring)
  client.on('close', ring)
  let cut: NodeJS.Timeout | undefined
  const stop = () => {
    ring()
    cut = setTimeout(() => client.close(), STOP_WITHIN_MS)
  }
  signal.addEventListener('abort', stop, { once: true })

  let first = true
  try {
    while (!signal.aborted) {
      bell = Promise.withResolvers<void>()
      const counts = await catchUp({ ...watching, client, audit: audits.isDue(), onHandled: progress })
      audits.passed()
      const news = counts.handled + counts.old + counts.marked > 0
      if (news || first) log.info({ mailbox: account.mailbox, ...counts }, 'caught up')
      first = false
      onState?.('caught-up')
      if (signal.aborted) break

      // The next command breaks the IDLE. Where the server ends it early, imapflow begins another by itself.
      client.idle().catch(() => {})
      let due = false
      const clock = setTimeout(() => {
        due = true
        ring()
      }, reconcileEvery.total('milliseconds'))
      await bell.promise
      clearTimeout(clock)
      if (!client.usable) throw new ReceiveError('the mail server ended the connection')
      progress()
      // A new SELECT also tells a folder deleted and made anew, which the old session may go on to see unchanged.
      if (due) await answer('SELECT', client.mailboxOpen(account.path))
    }
    await closeMailbox(client)
  } finally {
    signal.removeEventListener('abort', stop)
    clearTimeout(cut)
    client.close()
  }
}

/** When the whole mailbox is held against the ledger: at the start, and every hour. */
interface Audits {
  isDue(): boolean
  /** A pass has come to its end. */
  passed(): void
}

function openAudits(pace: number): Audits {
  let next = 0
  let due = true
  return {
    isDue() {
      due = performance.now() >= next
      return due
    },
    passed() {
      if (due) next = performance.now() + AUDIT_EVERY_MS / pace
    },
  }
}

/** Full jitter: anything between nothing and the doubled bound, so that many desks do not return at one instant. */
function backoff(failures: number): number {
  return Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures)
}
