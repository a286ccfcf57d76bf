// The desk on the real inboxes. Screen and log show ids, outcomes and counts, never what a mail says.
import type { Config } from '../config.ts'
import { fillAddedPlaces } from '../desk/fill-places.ts'
import type { Story } from '../handle-mail.ts'
import { openPulse } from '../health/pulse.ts'
import { serveHealth } from '../health/serve-health.ts'
import { Problems } from '../problems.ts'
import type { Reader } from '../reader/reader.ts'
import type { Log } from '../receive/watch.ts'
import type { Database } from '../record/database.ts'
import { syncEvents } from '../record/events.ts'
import type { Outcome } from '../vocabulary.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'
import { purgeDaily } from './purge-daily.ts'
import { LEASE, shareMailboxes } from './share-mailboxes.ts'

export interface Work {
  readonly config: Config
  readonly db: Database
  readonly reader: Reader
  readonly log: Log
  readonly signal: AbortSignal
  /** Ends when all that waits is done. */
  readonly once: boolean
}

export async function runForReal({ config, db, reader, log, signal, once }: Work): Promise<void> {
  await syncEvents(db, config.events)
  const added = await fillAddedPlaces(db, config.events)
  if (added > 0) log.info({ places: added }, 'places added in the event file went to those who waited')
  const outcomes = new Map<Outcome, number>()
  const told = (story: Story, outcome: Outcome, message: string) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    log.info({ message, ...describe(story, outcome) }, 'message handled')
  }
  const pulse = openPulse()
  const accounts = config.accounts.filter(({ events }) => events.length > 0)
  const desks = accounts.map((account) => {
    const { imap, events } = account
    console.log(`Inbox: ${imap.path} of ${imap.user} on ${imap.host}, for ${events.map(({ id }) => id).join(', ')}`)
    return openDesk({ account, config, db, reader, told, signal, log, pulse })
  })
  if (!once) {
    const mailboxes = accounts.map(({ imap }) => imap.mailbox)
    const port = config.httpPort
    const server = port === null ? null : await serveHealth({ port, db, pulse, mailboxes })
    if (server !== null) console.log(`Health: port ${server.port} has /healthz, /readyz and /metrics`)
    try {
      const watch = (mailbox: string, until: AbortSignal) => desks[mailboxes.indexOf(mailbox)]!.watch(until)
      const lease = Temporal.Duration.from({ milliseconds: Math.round(LEASE.total('milliseconds') / config.pace) })
      await Promise.all([
        purgeDaily(db, signal, log),
        shareMailboxes({ db, mailboxes, watch, signal, log, lease, onChange: pulse.watches }),
        ...desks.map(({ sender }) => sender.stopped),
      ])
    } finally {
      await server?.close()
    }
    return
  }
  const problems = await workOff(desks)
  const waiting = await countDueReplies(db)
  const counts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  console.log(`Handled: ${counts || 'nothing new'}`)
  if (waiting > 0)
    problems.push(`replies that could not be sent and wait for the next run: ${waiting}; the log says why`)
  if (problems.length > 0) throw new Problems(problems)
}

/** One inbox after the other; what fails in one does not hold up the next. */
async function workOff(desks: readonly OpenDesk[]): Promise<string[]> {
  const problems: string[] = []
  for (const desk of desks) {
    try {
      await desk.workOff()
    } catch (error) {
      problems.push((error as Error).message)
    }
  }
  return problems
}

/** What another worker has in hand leaves with it. */
async function countDueReplies(db: Database): Promise<number> {
  const due = await db.query(`select from registrar.reply where state = 'due' for update skip locked`)
  return due.length
}

/** What the log tells of a message: of one that is not about an event, only that it was seen. */
function describe({ sighting, mail, event, decision }: Story, outcome: Outcome): object {
  const { mailbox, uid } = sighting
  if (event === null || outcome === 'other') return { mailbox, uid, outcome }
  const reply = decision?.reply?.kind ?? 'none'
  return { mailbox, uid, messageId: mail.messageId, event: event.id, outcome, reply, human: Boolean(decision?.human) }
}
