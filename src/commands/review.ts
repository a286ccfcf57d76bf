// `registrar review`: the messages that need a human, each with the reason. `accept` does what one asks for, `retry`
// handles one again, `dismiss` closes one that has been seen to.
import { type Environment, readConfig } from '../config.ts'
import { showAddress } from '../organiser/show-address.ts'
import { toPrintable } from '../organiser/write-table.ts'
import { didYouMean } from '../problems.ts'
import type { Database } from '../record/database.ts'
import { dismiss, listReview, type ReviewItem } from '../record/review.ts'
import { parseCommandLine, UsageError } from './command.ts'
import { readSetting } from './hand.ts'
import { refuseUnknownEvent } from './refuse-unknown-event.ts'
import { notOpen, takeUpAgain } from './take-up-again.ts'
import { withDatabase } from './with-database.ts'

export const help = `registrar review [--event ID]
registrar review accept ID [--waive FIELD]… [--event ID]
registrar review retry ID… [--event ID]
registrar review dismiss ID…

Shows the messages that need a human, oldest first, each with the reason. They lie in the inbox, flagged and unread.

  accept ID      does what was read in it («registrar read» shows that), on your word; the sender is told
  retry ID…      handles it again, under the rules of now
  dismiss ID…    closes what you have seen to; ID is the number shown first
  --event ID     of this event only; for accept and retry: it is about this event
  --waive FIELD  lets those in without it who lack a required field, such as personalCodePrefix; may be repeated
`

const ACTIONS = ['accept', 'retry', 'dismiss'] as const
type Action = (typeof ACTIONS)[number]

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values, operands } = parseCommandLine(args, {
    event: { type: 'string' },
    waive: { type: 'string', multiple: true },
  })
  const [name, ...ids] = operands
  const action = name === undefined ? null : readAction(name)
  if (action !== null && ids.length === 0) throw new UsageError(`which message? Give its ID: review ${action} ID`)
  if (action === 'accept' && ids[1] !== undefined) throw new UsageError(`one at a time: “${ids[1]}” is one too many`)
  if (values.waive !== undefined && action !== 'accept') throw new UsageError('--waive goes with accept')

  switch (action) {
    case null:
      return withDatabase(readConfig(env, ['database']).databaseUrl, async (db) => {
        const event = values.event ?? null
        if (event !== null) await refuseUnknownEvent(db, event)
        process.stdout.write(showReview(await listReview(db, { event })))
        return 0
      })
    case 'dismiss':
      return withDatabase(readConfig(env, ['database']).databaseUrl, (db) => dismissAll(db, ids))
    case 'accept':
    case 'retry':
      return takeUpAgain(ids, { do: action, waive: values.waive ?? [] }, values.event ?? null, readSetting(env))
  }
}

function readAction(name: string): Action {
  const action = ACTIONS.find((known) => known === name)
  if (action === undefined)
    throw new UsageError(`“${name}” is not known; known are ${ACTIONS.join(', ')}${didYouMean(name, ACTIONS)}`)
  return action
}

async function dismissAll(db: Database, ids: readonly string[]): Promise<number> {
  let exitCode = 0
  for (const id of ids) {
    const closed = await dismiss(db, id)
    if (closed) console.log(`${id} is dismissed.`)
    else console.error(notOpen(id))
    if (!closed) exitCode = 1
  }
  return exitCode
}

function showReview(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'No message needs a human.\n'
  return items.map(showItem).join('\n')
}

function showItem(item: ReviewItem): string {
  const received = item.receivedAt.toZonedDateTimeISO(Temporal.Now.timeZoneId())
  const when = `${received.toPlainDate()} ${received.toPlainTime().toString({ smallestUnit: 'minute' })}`
  const from = item.sender === null ? 'sender not kept' : showAddress(item.sender)
  const subject = item.subject === null ? '' : `  «${toPrintable(item.subject)}»`
  const reply = item.replyKind === null ? 'no reply' : `reply ${item.replyKind}: ${item.replyState}`
  const place = item.uid === null ? item.mailbox : `${item.mailbox}, message ${item.uid}`
  return [
    `${item.id.padEnd(6)}${when}  ${from}${subject}`,
    `      ${[item.event ?? 'no event', item.outcome, reply, place].join(' · ')}`,
    `      ${toPrintable(item.reason)}`,
    '',
  ].join('\n')
}
