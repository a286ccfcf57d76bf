// The sender: takes due replies from the ledger one by one and hands them to the SMTP server, five at a time. It is woken
// after each commit, and sweeps at least every 30 s for what nobody woke it for. Where the server itself is in trouble it
// rests, then tries with a single mail, and goes on with all five once that one is through.
import type { DueReply, SendResult } from '../record/replies.ts'
import type { Event } from '../vocabulary.ts'
import { isTooOld, type Random, restAfter, restAfterRefusal, retryAfter, yieldAfter } from './backoff.ts'
import { gate, ownAddresses } from './gate.ts'
import { type Attempt, CONNECTIONS, type Transport } from './send.ts'

export interface Sender {
  /** Something may have become due. */
  wake(): void
  /** Sends all that is due now. A server that keeps failing ends it, and the rest stays due; throws what the database threw. */
  drain(): Promise<void>
  /** Resolves after `signal` has fired, when the mails in hand are done and the connections closed. */
  readonly stopped: Promise<void>
}

export interface Sending<Db> {
  readonly db: Db
  /** `withNextReply` of record/replies.ts. */
  readonly withNextReply: (
    db: Db,
    events: readonly string[],
    send: (reply: DueReply) => Promise<SendResult>,
  ) => Promise<boolean>
  readonly transport: Transport
  /** The events that are answered through this transport. */
  readonly events: readonly Event[]
  /** Addresses that are never written to; by default those of `events`. */
  readonly own?: ReadonlySet<string>
  readonly sweepEvery?: Temporal.Duration
  readonly signal: AbortSignal
  readonly log: Log
  readonly random?: Random
  /** See config.ts. */
  readonly pace?: number
  /** Called after each try. */
  readonly onAttempt?: (attempt: Attempt) => void
}

interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

const SWEEP_EVERY = Temporal.Duration.from('PT30S')
/** So many failures in a row, some seconds, and draining gives up. */
const MOST_FAILURES_WHILE_DRAINING = 4

/** Starts the sender; it works until `signal` fires. */
export function deliverReplies<Db>(sending: Sending<Db>): Sender {
  const { db, withNextReply, transport, events, signal, log } = sending
  const { own = ownAddresses(events), random = Math.random, pace = 1, onAttempt } = sending
  const organisers = new Map(events.map(({ id, organiser }) => [id, organiser.email]))
  const eventIds = [...organisers.keys()]

  let lanes = 0
  let wakes = 0
  let failures = 0
  /** The server does not let us in. */
  let refused = false
  let rest: { readonly over: Promise<void>; readonly end: () => void } | null = null
  let trouble: unknown = null
  // The operator is told once of the same trouble.
  let databaseFails = false
  let told: string | null = null
  const listeners: (() => void)[] = []

  function openLane(): void {
    const most = failures > 0 ? 1 : CONNECTIONS
    if (signal.aborted || rest !== null || lanes >= most) return
    lanes++
    void runLane().finally(() => {
      lanes--
      if (lanes === 0) for (const tell of listeners.splice(0)) tell()
    })
  }

  /** Sends until nothing is due. What became due while it looked is not overlooked: then `wakes` has grown. */
  async function runLane(): Promise<void> {
    try {
      while (!signal.aborted && rest === null) {
        const seen = wakes
        const found = await withNextReply(db, eventIds, tryOnce)
        databaseFails = false
        if (!found && seen === wakes) return
      }
    } catch (error) {
      trouble = error
      log[databaseFails ? 'debug' : 'warn']({ err: error }, 'the database fails; replies wait')
      databaseFails = true
    }
  }

  async function tryOnce(reply: DueReply): Promise<SendResult> {
    // Where one is due there may be more.
    openLane()
    const passage = gate(reply, own)
    if (!passage.pass) {
      log.info({ reply: reply.id, messageId: reply.messageId, outcome: 'withheld' }, passage.reason)
      return { state: 'withheld', reason: passage.reason, once: passage.once ?? false }
    }
    const from = organisers.get(reply.event)!
    const attempt = await transport.send({ from, to: reply.recipient }, reply.raw)
    tell(reply, attempt)
    onAttempt?.(attempt)
    return settle(reply, attempt)
  }

  function settle(reply: DueReply, attempt: Attempt): SendResult {
    if (attempt.outcome === 'unreachable') takeRest(attempt.login)
    else failures = 0
    switch (attempt.outcome) {
      case 'accepted':
        return { state: 'sent' }
      case 'refused':
        return { state: 'failed', error: attempt.status }
      case 'deferred':
      case 'unreachable': {
        const { status } = attempt
        if (isTooOld(reply.createdAt, reply.now, reply.attempts))
          return { state: 'failed', error: `given up after five days: ${status}` }
        const wait = attempt.outcome === 'deferred' ? retryAfter : yieldAfter
        return { state: 'retry', error: status, after: faster(wait(reply.attempts, random)) }
      }
    }
  }

  function tell(reply: DueReply, attempt: Attempt): void {
    const { id, about, messageId, kind } = reply
    const fields = { reply: id, message: about, messageId, kind, ...attempt }
    if (attempt.outcome === 'accepted') log.info(fields, 'reply sent')
    else if (attempt.outcome === 'unreachable') log[levelOf(attempt)](fields, 'replies wait: the server cannot be used')
    else log.warn(fields, `reply ${attempt.outcome}`)
    if (attempt.outcome !== 'unreachable') told = null
  }

  function levelOf({ status, login }: Attempt & { outcome: 'unreachable' }): 'error' | 'warn' | 'debug' {
    const isTold = told === status
    told = status
    return isTold ? 'debug' : login ? 'error' : 'warn'
  }

  function faster(wait: Temporal.Duration): Temporal.Duration {
    return Temporal.Duration.from({ milliseconds: Math.round(wait.total('milliseconds') / pace) })
  }

  /** Leaves the server alone for a while; of several mails that fail together the first begins the rest. */
  function takeRest(login: boolean): void {
    refused = login
    if (rest !== null || signal.aborted) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const wait = login ? restAfterRefusal(random) : restAfter(failures, random)
    const timer = setTimeout(end, faster(wait).total('milliseconds'))
    failures++
    function end(): void {
      clearTimeout(timer)
      rest = null
      resolve()
      openLane()
    }
    rest = { over: promise, end }
  }

  async function untilIdle(): Promise<void> {
    if (lanes > 0) await new Promise<void>((resolve) => listeners.push(resolve))
  }

  async function drain(): Promise<void> {
    trouble = null
    refused = false
    rest?.end()
    wakes++
    openLane()
    await untilIdle()
    while (rest !== null && !refused && failures < MOST_FAILURES_WHILE_DRAINING) {
      await rest.over
      await untilIdle()
    }
    if (trouble !== null) throw trouble
  }

  const sweep = setInterval(openLane, (sending.sweepEvery ?? faster(SWEEP_EVERY)).total('milliseconds'))
  const stopped = new Promise<void>((resolve) => {
    const stop = async () => {
      clearInterval(sweep)
      rest?.end()
      await untilIdle()
      transport.close()
      resolve()
    }
    if (signal.aborted) void stop()
    else signal.addEventListener('abort', stop, { once: true })
  })

  return {
    wake() {
      wakes++
      openLane()
    },
    drain,
    stopped,
  }
}
