// Puts one inbox to work: what receives its mail, what handles it, and what sends the replies, wired together.
import { deliverReplies, type Sender } from '../answer/deliver-replies.ts'
import { ownAddresses } from '../answer/gate.ts'
import { type Attempt, openTransport } from '../answer/send.ts'
import type { Account, Config } from '../config.ts'
import { remind } from '../desk/remind.ts'
import { type Desk, handleMail } from '../handle-mail.ts'
import type { Pulse } from '../health/pulse.ts'
import type { Reader } from '../reader/reader.ts'
import { catchUpOnce } from '../receive/catch-up.ts'
import { type Log, type Watching, watchMailbox } from '../receive/watch.ts'
import type { Database } from '../record/database.ts'
import { openPositions } from '../record/positions.ts'
import { withNextReply } from '../record/replies.ts'

export interface OpenDesk {
  readonly sender: Sender
  /** Handles mail as it comes until the signal aborts (that of the setup: at the latest then); never rejects. */
  watch(signal?: AbortSignal): Promise<void>
  /** Handles all that waits in the inbox, sends all replies that are due, and closes. Throws where inbox or database fail. */
  workOff(): Promise<void>
}

export interface DeskSetup {
  readonly account: Account
  readonly config: Pick<Config, 'events' | 'authservId' | 'pace'>
  readonly db: Database
  readonly reader: Reader
  readonly told: NonNullable<Desk['told']>
  /** Aborted: what is in hand is finished, then the desk closes. */
  readonly signal: AbortSignal
  readonly log: Log
  readonly pulse?: Pulse
}

/** Opens the desk of one inbox. Its sender works at once; receiving begins with `watch` or `workOff`. */
export function openDesk({ account, config, db, reader, told, log, pulse, ...setup }: DeskSetup): OpenDesk {
  const { events } = account
  const { mailbox } = account.imap
  const { pace } = config
  const closing = new AbortController()
  const signal = AbortSignal.any([setup.signal, closing.signal])
  const transport = openTransport(account.smtp, pace)
  const own = ownAddresses(config.events)
  const onAttempt = ({ outcome }: Attempt) => pulse?.tried(outcome)
  const sender = deliverReplies({ db, withNextReply, transport, events, own, signal, log, pace, onAttempt })
  const desk: Desk = {
    db,
    reader,
    events,
    authservId: config.authservId,
    wake: () => sender.wake(),
    told(story, outcome, id) {
      pulse?.handled(mailbox, outcome)
      told(story, outcome, id)
    },
    log,
  }
  const remindNow = async () => {
    const mails = await remind(db, events, Temporal.Now.instant())
    if (mails === 0) return
    log.info({ mails }, 'whoever is still incomplete is reminded')
    sender.wake()
  }
  const here: Watching = {
    account: account.imap,
    opens: firstOpening(account),
    positions: openPositions(db),
    handle: async (delivery) => {
      const began = performance.now()
      const mark = await handleMail(delivery, desk)
      pulse?.took((performance.now() - began) / 1000)
      return mark
    },
    signal,
    log,
    pace,
    onState(state) {
      pulse?.reached(mailbox, state)
      if (state === 'caught-up') remindNow().catch((err) => log.warn({ err }, 'nobody could be reminded; tried again'))
    },
    onWaiting: (count, first) => pulse?.waiting(mailbox, count, first),
  }
  return {
    sender,
    watch(until = signal) {
      // Replies may be due since an earlier run.
      sender.wake()
      return watchMailbox({ ...here, signal: AbortSignal.any([signal, until]) })
    },
    async workOff() {
      try {
        let counts = await catchUpOnce(here)
        await remindNow()
        do {
          await sender.drain()
          // Again, for what came meanwhile, and to flag the mail of replies that could not leave.
          counts = await catchUpOnce(here)
        } while (counts.handled > 0 && !signal.aborted)
      } finally {
        closing.abort()
        await sender.stopped
      }
    },
  }
}

function firstOpening({ events }: Account): Temporal.Instant {
  const openings = events.map(({ opens }) => opens.toInstant())
  return openings.toSorted(Temporal.Instant.compare)[0]!
}
