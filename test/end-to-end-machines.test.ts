// Machines among people, with real servers: a robot that answers every reply with a new mail tires the desk at ten; replies
// that come back make a registration unreachable; machines' mail about other things lies in the inbox as it came. And
// nothing of all this stands in a log.
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskAtWork, openDeskAtWork, type Registrant, writeForm, writeMail } from './desk-at-work.ts'
import { findLeaks } from './find-leaks.ts'
import { absences } from './machines/absences.ts'
import { delays, failures } from './machines/bounces.ts'
import { type Machine, ordinary, type Sent } from './machines/letter.ts'
import { lists, receipts } from './machines/other-machines.ts'
import type { Started } from './registrar-command.ts'

let desk: DeskAtWork
let worker: Started
beforeAll(async () => {
  desk = await openDeskAtWork()
  worker = desk.start(['run'], { LOG_LEVEL: 'trace' })
})
afterAll(async () => {
  worker?.child.kill('SIGTERM')
  await worker?.ended
  await desk?.stop()
})

const internalDate = Temporal.Instant.from('2017-11-09T10:00:00+02:00')
let delivered = 0

/** Lays letters into the inbox. */
function lay(...sources: readonly string[]): Promise<number[]> {
  delivered += sources.length
  return desk.deliver(sources.map((source) => ({ source, internalDate })))
}

/** Lays letters into the inbox, and waits until each is handled and marked, and every reply has left or is withheld. */
async function deliver(...sources: readonly string[]): Promise<number[]> {
  const uids = await lay(...sources)
  await vi.waitFor(
    async () => {
      const [state] = await desk.query<{ handled: number; owed: number }>(
        `select (select count(*)::int from registrar.delivery) as handled,
           (select count(*)::int from registrar.reply where state = 'due') +
           (select count(*)::int from registrar.delivery where marked_at is null) as owed`,
      )
      expect(state).toEqual({ handled: delivered, owed: 0 })
    },
    { timeout: 20_000, interval: 50 },
  )
  return uids
}

const robot: Registrant = { given: 'Roberts', family: 'Robežnieks', organisation: 'Robotu biedrība', code: '170585' }
const people: readonly Registrant[] = [
  { given: 'Aivita', family: 'Postniece', organisation: 'Kultūras ministrija', code: '010281' },
  { given: 'Bendiks', family: 'Eksimovs', organisation: 'Kultūras ministrija', code: '020281' },
  { given: 'Cilda', family: 'Ekšeina', organisation: 'Kultūras ministrija', code: '030281' },
  { given: 'Dzidris', family: 'Lēnais', organisation: 'Kultūras ministrija', code: '040281' },
  { given: 'Emerita', family: 'Prombūte', organisation: 'Kultūras ministrija', code: '050281' },
]
const addressOf = ({ given }: Registrant) => `${given.toLowerCase()}@example.com`

test('a robot that answers every reply gets ten, and the organiser is told once', async () => {
  // Each time in another spelling of its address, and with nothing in the header that would give it away.
  const write = (round: number) =>
    writeMail({
      id: `robot-${round}`,
      from: round % 2 ? `robots+${round}@example.com` : 'Robots@Example.COM',
      subject: `Pieteikums ${round}`,
      text: `${writeForm(robot)}\n\nSūtījums ${round}.`,
    })
  // The robot writes as soon as it has been answered.
  for (let round = 0; round < 10; round++) {
    await lay(write(round))
    await desk.smtp.arrived(round + 1)
  }
  // From now on it is not: its mail is recorded, and the organiser hears of it once.
  await deliver(write(10), write(11), write(12), write(13))
  expect(desk.smtp.mails).toHaveLength(10)
  const states = await desk.query<{ state: string; count: number; told: number }>(
    `select reply_state as state, count(*)::int, count(*) filter (where needs_human)::int as told
     from registrar.correspondence group by 1 order by 1`,
  )
  expect(states).toEqual([
    { state: 'sent', count: 10, told: 0 },
    { state: 'withheld', count: 4, told: 1 },
  ])
  const review = await desk.run(['review'])
  expect(review.stdout.match(/most it gets/g)).toHaveLength(1)
})

test('replies that come back make registrations unreachable; delays and absences do not', async () => {
  const before = desk.smtp.mails.length
  await deliver(
    ...people.map((person, i) => writeMail({ id: `person-${i}`, from: addressOf(person), text: writeForm(person) })),
  )
  const replies = await Promise.all(desk.smtp.mails.slice(before).map(({ raw }) => simpleParser(Buffer.from(raw))))
  const sentTo = (person: Registrant): Sent => {
    const reply = replies.find(({ to }) => [to].flat()[0]!.text === addressOf(person))!
    return {
      messageId: reply.messageId!.slice(1, -1),
      to: addressOf(person),
      name: `${person.given} ${person.family}`,
      subject: reply.subject!,
      text: reply.text!,
    }
  }
  const reactions: readonly Machine[] = [
    failures['Postfix, user unknown']!,
    failures['Exim of old, plain text']!,
    failures['Exchange in Latvian, forwarded by a gateway without report or headers']!,
    delays.Gmail!,
    absences['an Outlook rule, Latvian words alone']!,
  ]
  await deliver(...reactions.map((react, i) => react(sentTo(people[i]!))))
  expect(desk.smtp.mails).toHaveLength(before + people.length)

  const { stdout } = await desk.run(['list', '--format', 'json'])
  const listed = JSON.parse(stdout) as { family_name: string; unreachable?: boolean }[]
  const unreachable = listed.filter((person) => person.unreachable).map((person) => person.family_name)
  expect(unreachable.sort()).toEqual(
    people
      .slice(0, 3)
      .map(({ family }) => family)
      .sort(),
  )
  const table = await desk.run(['list'])
  expect(table.stdout).toContain('unreachable')
  const review = await desk.run(['review'])
  expect(review.stdout.match(/could not be delivered: whoever it was about/g)).toHaveLength(3)
})

test('a later reply that arrives makes them reachable again', async () => {
  await deliver(writeMail({ id: 'again', from: addressOf(people[0]!), text: writeForm(people[0]!) }))
  const { stdout } = await desk.run(['list', '--format', 'json'])
  const listed = JSON.parse(stdout) as { family_name: string; unreachable?: boolean }[]
  expect(listed.filter((person) => person.unreachable)).toHaveLength(2)
})

test('what machines write about other things stays as it came, and nothing of it is kept', async () => {
  const colleague: Sent = { ...ordinary, to: 'zelma.cita@example.org', name: 'Zelma Cita' }
  const about = [
    failures['Postfix, user unknown']!(colleague),
    failures['Exim of old, plain text']!(colleague),
    absences['Exchange in Latvian']!(colleague),
    receipts['Outlook, words alone']!(colleague),
    lists.LISTSERV!(colleague),
  ]
  const uids = await deliver(...about)
  const messages = (await desk.dovecot.messages()).filter(({ uid }) => uids.includes(uid))
  expect(messages.map(({ flags }) => [...flags])).toEqual(about.map(() => []))
  const kept = await desk.query(
    `select m.outcome, num_nonnulls(m.event, m.message_id, m.sender, m.subject, m.reason, m.language, m.intent) as kept
     from registrar.delivery d join registrar.message m on m.id = d.message where d.uid in (${uids})`,
  )
  expect(kept).toEqual(about.map(() => ({ outcome: 'automatic', kept: 0 })))
})

test('no log holds a name, a code or a subject', async () => {
  const words = [robot, ...people].flatMap(({ given, family, code }) => [given, family, code])
  expect(findLeaks(await desk.dump(), words)).not.toEqual([])
  expect(findLeaks(worker.heard(), [...words, 'Zelma', 'Cita', 'Pieteikums', ordinary.subject])).toEqual([])
})
