// A command that has stored mail sends it at once where an SMTP server is configured, so that the organiser sees it leave;
// what cannot leave now waits for «registrar run» like every other reply.
import { deliverReplies } from '../answer/deliver-replies.ts'
import { ownAddresses } from '../answer/gate.ts'
import { openTransport } from '../answer/send.ts'
import type { Config } from '../config.ts'
import type { Database } from '../record/database.ts'
import { findReplies, type StoredReply, withNextReply } from '../record/replies.ts'
import type { Event } from '../vocabulary.ts'
import { openLog } from './log.ts'

/** Sends all that is due for these events of one inbox, and gives a sentence for each of the mails with these Message-IDs. */
export async function sendDue(
  db: Database,
  config: Config,
  events: readonly Event[],
  messageIds: readonly string[],
): Promise<string[]> {
  const account = config.accounts.find((one) => one.events.some(({ id }) => id === events[0]?.id))
  if (account !== undefined) {
    const closing = new AbortController()
    const { signal } = closing
    const transport = openTransport(account.smtp, config.pace)
    const own = ownAddresses(config.events)
    // The sentences tell how it went.
    const log = openLog('silent')
    const sender = deliverReplies({
      db,
      withNextReply,
      transport,
      events,
      own,
      signal,
      log,
      pace: config.pace,
    })
    await sender.drain()
    closing.abort()
    await sender.stopped
  }
  return (await findReplies(db, messageIds)).map(describe)
}

function describe({ recipient, state, error }: StoredReply): string {
  switch (state) {
    case 'sent':
      return `${recipient} has been told.`
    case 'due':
      return `${recipient} will be told as soon as «registrar run» can send it${error === null ? '' : ` (${error})`}.`
    case 'withheld':
    case 'failed':
      return `${recipient} was not told: ${error}`
  }
}
