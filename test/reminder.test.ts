// Reminders: to whoever was incomplete a set time before the deadline and still is, one mail to each sender, once.
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterEach, expect, test } from 'vitest'
import { remind } from '../src/desk/remind.ts'
import { openDatabase } from '../src/record/database.ts'
import { type DeskAtWork, openDeskAtWork, writeMail } from './desk-at-work.ts'
import { type DeskInHand, meeting2017, openDeskInHand, summary } from './desk-in-hand.ts'
import { writeEventFile } from './event-files.ts'
import { workOff } from './work-off.ts'

let desk: DeskInHand
let atWork: DeskAtWork | null = null
afterEach(() => atWork?.stop() ?? desk.stop())

// An event ahead, since it counts when replies were written: people are reminded an hour from now.
const now = Temporal.Now.instant()
const riga = now.toZonedDateTimeISO('Europe/Riga')
const MOMENT = now.add({ hours: 1 })
const event = {
  ...meeting2017,
  opens: riga.subtract({ days: 20 }),
  deadline: MOMENT.toZonedDateTimeISO('Europe/Riga').add({ days: 2 }),
  starts: riga.add({ days: 5 }),
  ends: riga.add({ days: 5, hours: 2 }),
  reminder: Temporal.Duration.from('P2D'),
}
const receivedAt = now.subtract({ hours: 3 }).toString()

const sendAll = async () => (await desk.send()).map(summary)

async function openWithThree(): Promise<string> {
  desk = await openDeskInHand(event)
  const receive = (from: string, text: string) => desk.receive({ from, text, receivedAt })
  const office = await receive(
    'Office+x@example.com',
    'Hello, please register Grace Okafor, Open Society Forum, 120385- and Henry Wood and Mary Stone.',
  )
  await receive('anna@example.com', 'Piedalīšos. Anna Ozola, Tieslietu ministrija')
  await receive('made@example.com', 'Piedalīšos. Made Irbe, Kultūras ministrija, 010190-')
  await receive('john@example.com', 'I will attend. John Smith, Open Society. I have no Latvian personal code.')
  expect(await sendAll()).toEqual([
    'missing → Office+x@example.com (en)',
    'missing → anna@example.com (lv)',
    'confirmation → made@example.com (lv)',
    'handover → john@example.com (en)',
  ])
  return office
}

test('once, to each sender one mail that says who lacks what', async () => {
  const office = await openWithThree()
  const at = (moment: Temporal.Instant) => remind(desk.db, [desk.event], moment)
  expect(await at(MOMENT.subtract({ seconds: 1 }))).toBe(0)
  expect((await Promise.all([1, 2, 3, 4].map(() => at(MOMENT)))).toSorted()).toEqual([0, 0, 0, 2])
  const [toOffice, toAnna, ...others] = await desk.send()
  expect(others).toEqual([])
  expect(summary(toOffice!)).toBe('reminder → Office+x@example.com (en)')
  expect(toOffice!.headers.get('auto-submitted')).toBe('auto-generated')
  expect(toOffice!.inReplyTo).toBe(`<${office}>`)
  expect(toOffice!.text).toMatch(/Henry Wood[^•]*missing: first part of the personal code/)
  expect(toOffice!.text).toContain('Mary Stone')
  expect(toOffice!.text).not.toContain('Grace')
  expect(toOffice!.text).toContain('Please reply by:')
  expect(summary(toAnna!)).toBe('reminder → anna@example.com (lv)')
  // An answer in its thread is a completion.
  const answer = { from: 'anna.home@example.com', text: '120385-', headers: [`In-Reply-To: ${toAnna!.messageId}`] }
  await desk.receive({ ...answer, receivedAt })
  expect(await sendAll()).toEqual(['confirmation → anna.home@example.com (lv)'])
  expect(await at(MOMENT.add({ hours: 1 }))).toBe(0)
})

test('who was asked after that moment is not asked again, nor is anybody after the deadline', async () => {
  await openWithThree()
  const deadline = desk.event.deadline.toInstant()
  expect(await remind(desk.db, [desk.event], deadline.add({ seconds: 1 }))).toBe(0)
  await desk.db.query(
    `update registrar.reply set created_at = $1::timestamptz + interval '1 second' where kind = 'missing'`,
    [MOMENT],
  )
  expect(await remind(desk.db, [desk.event], deadline)).toBe(0)
})

test('an event that does not ask for it reminds nobody', async () => {
  await openWithThree()
  expect(await remind(desk.db, [{ ...desk.event, reminder: null }], MOMENT)).toBe(0)
})

test('as an event file asks for it, when the inbox has been looked through', async () => {
  atWork = await openDeskAtWork()
  const { env, folder, smtp, deliver } = atWork
  const file = join(folder, 'event.yaml')
  const db = openDatabase(env.DATABASE_URL!)
  const work = () => workOff({ ...env, EVENTS: file }, db)
  const local = (moment: Temporal.ZonedDateTime) => moment.toPlainDateTime().toString({ smallestUnit: 'second' })
  const writeEvent = (deadline: Temporal.ZonedDateTime) =>
    writeEventFile(file, {
      ...{ opens: local(event.opens), deadline: local(deadline), reminder: 'P2D' },
      ...{ starts: local(event.starts), ends: local(event.ends) },
    })
  const kinds = async () =>
    (await Promise.all(smtp.mails.map(({ raw }) => simpleParser(Buffer.from(raw))))).map(summary)

  const text = 'Piedalīšos. Anna Ozola, Tieslietu ministrija'
  const source = writeMail({ id: 'anna', from: 'anna@example.com', text })
  await deliver([{ source, internalDate: Temporal.Instant.from(receivedAt) }])
  writeEvent(riga.add({ days: 3 }))
  await work()
  expect(await kinds()).toEqual(['missing → anna@example.com (lv)'])
  // The deadline is moved: those who lack something have two days from the next second on.
  writeEvent(Temporal.Now.zonedDateTimeISO('Europe/Riga').add({ days: 2, seconds: 1 }))
  while (smtp.mails.length < 2) await work()
  await work()
  expect(await kinds()).toEqual(['missing → anna@example.com (lv)', 'reminder → anna@example.com (lv)'])
  await db.close()
})
