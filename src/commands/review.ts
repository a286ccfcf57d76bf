// `registrar review`: the messages that need a human, each with the reason; `dismiss` closes one that has been seen to.
import { type Environment, readConfig } from '../config.ts'
import { toPrintable } from '../organiser/write-table.ts'
import { dismiss, listReview, type ReviewItem } from '../record/review.ts'
import { parseCommandLine, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const help = `registrar review [--event ID]
registrar review dismiss ID…

Shows the messages that need a human, oldest first, each with the reason. They lie in the inbox, flagged and unread.

  --event ID    of this event only
  dismiss ID…   closes what you have seen to; ID is the number shown first
`

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const { values, operands } = parseCommandLine(args, { event: { type: 'string' } })
  const [action, ...ids] = operands
  if (action !== undefined && action !== 'dismiss') throw new UsageError(`“${action}” is not known; known is dismiss`)
  if (action === 'dismiss' && ids.length === 0) throw new UsageError('which ID is to be dismissed?')

  const { databaseUrl } = readConfig(env, ['database'])
  return withDatabase(databaseUrl, async (db) => {
    if (action === undefined) {
      process.stdout.write(showReview(await listReview(db, { event: values.event ?? null })))
      return 0
    }
    let exitCode = 0
    for (const id of ids) {
      const closed = await dismiss(db, id)
      if (closed) console.log(`${id} is dismissed.`)
      else console.error(`registrar: no message ${id} waits for a human; «registrar review» shows those that do`)
      if (!closed) exitCode = 1
    }
    return exitCode
  })
}

function showReview(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'No message needs a human.\n'
  return items.map(showItem).join('\n')
}

function showItem(item: ReviewItem): string {
  const received = item.receivedAt.toZonedDateTimeISO(Temporal.Now.timeZoneId())
  const when = `${received.toPlainDate()} ${received.toPlainTime().toString({ smallestUnit: 'minute' })}`
  const from = toPrintable(item.sender ?? 'sender not kept')
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
