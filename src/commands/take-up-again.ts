// `registrar review accept` and `retry`: fetches the message from its inbox, takes it up again, and tells what came of it.
import type { Config } from '../config.ts'
import { type Reconsidered, reconsider, type Wish } from '../desk/reconsider.ts'
import { Problems } from '../problems.ts'
import type { Reader } from '../reader/reader.ts'
import { openReaderPool } from '../reader/reader-pool.ts'
import { fetchMessage } from '../receive/fetch-message.ts'
import { findOpen } from '../record/review.ts'
import type { Event } from '../vocabulary.ts'
import { describePromoted, type Hand, pickEvent, readRequired, withHand } from './hand.ts'
import { sendDue } from './send-due.ts'

export function notOpen(id: string): string {
  return `registrar: no message ${id} waits for a human; «registrar review» shows those that do`
}

/** Takes these messages up again, one after the other; gives the exit code. `eventId`: the event that they are about. */
export async function takeUpAgain(
  ids: readonly string[],
  wish: Wish,
  eventId: string | null,
  config: Config,
): Promise<number> {
  const event = eventId === null ? null : pickEvent(eventId, config.events)
  if (wish.do === 'accept') for (const field of wish.waive) checkField(field, event === null ? config.events : [event])
  if (config.accounts.length === 0)
    throw new Problems([
      'the message lies in the inbox, and IMAP_URL names none; use «registrar add», «correct» or «cancel», and dismiss it',
    ])
  return withHand(config, async (hand) => {
    const reader = openReaderPool()
    try {
      let exitCode = 0
      for (const id of ids) exitCode = Math.max(exitCode, await takeUp(id, wish, event, { ...hand, reader }))
      return exitCode
    } finally {
      await reader.close()
    }
  })
}

async function takeUp(
  id: string,
  wish: Wish,
  event: Event | null,
  { reader, ...hand }: Hand & { readonly reader: Reader },
): Promise<number> {
  const { db, config } = hand
  const message = await findOpen(db, id)
  if (message === null) {
    console.error(notOpen(id))
    return 1
  }
  const account = config.accounts.find(({ imap }) => imap.mailbox === message.mailbox)
  if (account === undefined) throw new Problems([`message ${id} lies in ${message.mailbox}, which is no inbox of ours`])
  const events = event === null ? account.events : [event]
  const fetch = () => fetchMessage(account.imap, message)
  const result = await reconsider(message, wish, { db, reader, events, authservId: config.authservId, fetch })
  if (!('refused' in result)) return tellResult(id, result, account.events, hand)
  console.error(`registrar: message ${id} stays as it is: ${result.refused}`)
  return 1
}

async function tellResult(
  id: string,
  { recorded, decision, mail, promoted }: Reconsidered,
  events: readonly Event[],
  { db, config }: Hand,
): Promise<number> {
  const { changes, human } = decision
  const count = changes.length === 1 ? '1 change of the list' : `${changes.length} changes of the list`
  const still = human === null ? '' : `; it still needs a human: ${human}`
  console.log(`${id}  ${recorded.outcome}, ${changes.length === 0 ? 'nothing to change' : count}${still}`)
  for (const sentence of await sendDue(db, config, events, mail === null ? [] : [mail])) console.log(sentence)
  if (promoted > 0) console.log(describePromoted(promoted))
  return 0
}

/** A field that one of the events requires. */
function checkField(field: string, events: readonly Event[]): void {
  const names = events.flatMap(({ required }) => required)
  readRequired(field, { required: names })
}
