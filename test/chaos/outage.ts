// `npm run outage -- --pace 12`: each server in turn is away for an hour (five minutes, all waits being 12 times shorter)
// while mail arrives, and comes back. Prints how long it took until all was handled and answered, and whether in order.
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { planLetters } from './letters.ts'
import { openRandom } from './random.ts'
import { openSurroundings, type Surroundings } from './surroundings.ts'

const { values } = parseArgs({
  options: {
    pace: { type: 'string', default: '12' },
    letters: { type: 'string', default: '120' },
    /** One of imap, smtp, postgres; all, one after another, where none is named. */
    server: { type: 'string' },
  },
})
const pace = Number(values.pace)
const HOUR_MS = 3_600_000 / pace

const OUTAGES: readonly (readonly [string, 'imap' | 'smtp' | 'postgres'])[] = [
  ['the mail server (IMAP)', 'imap'],
  ['the mail server (SMTP)', 'smtp'],
  ['the database', 'postgres'],
]

let isSound = true
for (const [name, which] of OUTAGES.filter(([, which]) => which === (values.server ?? which))) {
  const around = await openSurroundings({ workers: 2, pace })
  const { letters } = planLetters(Number(values.letters), openRandom(2))
  for (const worker of around.workers) worker.begin()
  await until(async () => around.workers.some((worker) => worker.heard().includes('"caught up"')))
  for (const { lines } of around.workers) lines[which].refuse()
  const away = performance.now()
  await around.deliver(letters)
  await sleep(HOUR_MS - (performance.now() - away))
  for (const { lines } of around.workers) lines[which].thaw()
  const back = performance.now()
  await until(() => isDone(around, letters.length), 600_000)
  const took = (performance.now() - back) / 1000
  const order = await isInOrder(around)
  isSound &&= order
  console.log(
    `${name} away for ${Math.round((back - away) / 1000)} s: ${letters.length} mails caught up ${
      order ? 'in order' : 'OUT OF ORDER'
    } ${took.toFixed(1)} s after its return`,
  )
  await around.stop()
}
process.exit(isSound ? 0 : 1)

async function isDone({ database }: Surroundings, letters: number): Promise<boolean> {
  const [row] = await database.query<{ seen: number; due: number }>(
    `select (select count(*)::int from registrar.seen) as seen,
       (select count(*)::int from registrar.reply where state = 'due') as due`,
  )
  return row!.seen >= letters && row!.due === 0
}

/**
 * Messages in time by their place in the mailbox, replies to one address by the messages that they answer. Late letters
 * bear a date behind all others, and what waits is handled by date.
 */
async function isInOrder({ database }: Surroundings): Promise<boolean> {
  const [row] = await database.query<{ messages: number; replies: number }>(
    `select
       (select count(*)::int from (
          select m.id, lag(m.id) over (partition by d.mailbox order by d.uid) as before
          from registrar.message m join (select message, mailbox, min(uid) as uid from registrar.delivery
            where received_at < '2017-11-14T17:00+02' group by message, mailbox) d on d.message = m.id) as steps
        where before > id) as messages,
       (select count(*)::int from (
          select sent_at, lag(sent_at) over (partition by recipient_folded order by answers) as before
          from registrar.reply where state = 'sent') as steps where before > sent_at) as replies`,
  )
  return row!.messages + row!.replies === 0
}

async function until(isTrue: () => Promise<boolean>, patience = 180_000): Promise<void> {
  const giveUpAt = performance.now() + patience
  while (!(await isTrue())) {
    if (performance.now() > giveUpAt) throw new Error('the desk did not catch up')
    await sleep(50)
  }
}
