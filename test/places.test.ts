// Places and the waiting list: who gets a free place, who is told and how, and that a place once given stays given.
import { afterEach, expect, test } from 'vitest'
import { fillAddedPlaces } from '../src/desk/fill-places.ts'
import { listReview } from '../src/record/review.ts'
import type { Event } from '../src/vocabulary.ts'
import { type DeskInHand, inventedPerson, openDeskInHand, summary } from './desk-in-hand.ts'

let desk: DeskInHand
afterEach(() => desk.stop())

/** Opens a desk where these people have registered, in this order, and have their replies. */
async function openWith(changes: Partial<Event>, people: readonly number[]): Promise<void> {
  desk = await openDeskInHand(changes)
  for (const n of people) await register(n)
  await desk.send()
}

const register = (n: number) => desk.receive({ from: inventedPerson(n).address, text: inventedPerson(n).text })
const cancel = (n: number, receivedAt?: string) =>
  desk.receive({
    from: inventedPerson(n).address,
    text: 'Diemžēl nevarēšu piedalīties.',
    ...(receivedAt ? { receivedAt } : {}),
  })
const sendAll = async () => (await desk.send()).map(summary)

/** Which of the people have this status, in the order of their numbers or of waiting. */
async function numbersOf(status: string): Promise<number[]> {
  const rows = await desk.db.query<{ address: string }>(
    `select submitted_by as address from registrar.participant where status = $1 order by waiting_number, id`,
    [status],
  )
  return rows.map(({ address }) => Number(address.match(/\d+/)?.[0]))
}

test('a cancellation gives its place to the first in line, in one transaction, and tells them', async () => {
  await openWith({ capacity: 2 }, [0, 1])
  const asked = await register(2)
  await register(3)
  const [waitlist] = await desk.send()
  expect(waitlist!.text).toContain('gaidītāju sarakstā; kārtas numurs: 1')
  const cancelling = await cancel(0)
  expect(await numbersOf('registered')).toEqual([1, 2])
  expect(await numbersOf('waitlisted')).toEqual([3])

  const [answer, promotion] = await desk.send()
  expect(summary(answer!)).toBe('cancellation → person-0@example.com (lv)')
  expect(summary(promotion!)).toBe('promotion → person-2@example.com (lv)')
  expect(promotion!.headers.get('auto-submitted')).toBe('auto-generated')
  expect(promotion!.inReplyTo).toBe(`<${asked}>`)
  expect(promotion!.text).toContain('atbrīvojusies vieta')
  expect(promotion!.text).not.toContain(inventedPerson(0).given)
  expect(promotion!.attachments.map(({ filename }) => filename)).toEqual(['meeting.ics'])
  expect(
    await desk.db.query(
      `select h.change, h.actor, m.message_id, before ->> 'status' as before, after ->> 'status' as after
       from registrar.history h join registrar.message m on m.id = h.message where change = 'promote'`,
    ),
  ).toEqual([
    { change: 'promote', actor: 'registrar', message_id: cancelling, before: 'waitlisted', after: 'registered' },
  ])
  // The new owner of the place may give it on in the thread of that mail.
  await desk.receive({
    from: 'home@example.com',
    text: 'Diemžēl nevarēšu piedalīties.',
    headers: [`In-Reply-To: ${promotion!.messageId}`],
  })
  expect(await numbersOf('registered')).toEqual([1, 2])
  await cancel(2)
  expect(await numbersOf('registered')).toEqual([1, 3])
})

test('one in another’s place takes theirs; while the new one is incomplete it goes to the first in line', async () => {
  await openWith({ capacity: 1 }, [0, 1])
  const { given, family } = inventedPerson(0)
  const from = inventedPerson(0).address
  await desk.receive({
    from,
    text: `${given} ${family} nevarēs piedalīties, viņas vietā nāks Pēteris Zvirgzdiņš, Tieslietu ministrija, 120385-`,
  })
  expect(await sendAll()).toEqual([`amendment → ${from} (lv)`])
  expect(await numbersOf('waitlisted')).toEqual([1])
  await desk.receive({ from, text: 'Pēteris Zvirgzdiņš nevarēs piedalīties, viņa vietā nāks Roberts Sala.' })
  expect(await sendAll()).toEqual([`missing → ${from} (lv)`, 'promotion → person-1@example.com (lv)'])
  await desk.receive({ from, text: 'Roberts Sala, Tieslietu ministrija, 010190-' })
  expect(await sendAll()).toEqual([`waitlist → ${from} (lv)`])
})

test('after the deadline a cancellation still promotes; once the event is over it does not', async () => {
  await openWith({ capacity: 1 }, [0, 1, 2])
  await cancel(0, '2017-11-15T09:00:00+02:00')
  expect(await sendAll()).toContain('promotion → person-1@example.com (lv)')
  await cancel(1, '2017-11-16T13:00:01+02:00')
  expect(await numbersOf('waitlisted')).toEqual([2])
  expect(await sendAll()).toEqual(['cancellation → person-1@example.com (lv)'])
})

test('who completes later waits behind who was complete before', async () => {
  await openWith({ capacity: 1 }, [0])
  const { address, text, code } = inventedPerson(1)
  await desk.receive({ from: address, text: text.replace(/Personas kods.*/, '') })
  await register(2)
  await desk.receive({ from: address, text: `${code}-` })
  expect(await numbersOf('waitlisted')).toEqual([2, 1])
  await cancel(0)
  expect(await numbersOf('registered')).toEqual([2])
})

test('a raised capacity promotes at the next start, once; a lowered one takes nothing away', async () => {
  await openWith({ capacity: 1 }, [0])
  // One assistant registers two in English: one mail tells of both.
  const text = `Hello, please register two colleagues:
Grace Okafor, Open Society Forum, 120385-
Henry Wood, Open Society Forum, 010190-`
  await desk.receive({ from: 'Office <Office+Rigas@example.com>', text })
  await register(3)
  await desk.send()
  const { db, event } = desk
  await fillAddedPlaces(db, [event])
  expect(await sendAll()).toEqual([])

  const raised = { ...event, capacity: 3 }
  expect(await Promise.all([1, 2, 3].map(() => fillAddedPlaces(db, [raised])))).toEqual(
    expect.arrayContaining([0, 0, 2]),
  )
  const [promotion, ...others] = await desk.send()
  expect(others).toEqual([])
  expect(summary(promotion!)).toBe('promotion → Office+Rigas@example.com (en)')
  expect(promotion!.text).toMatch(/Grace Okafor[\s\S]*Henry Wood/)
  expect(await numbersOf('waitlisted')).toEqual([3])
  await fillAddedPlaces(db, [{ ...event, capacity: 1 }])
  expect(await db.query('select from registrar.pass_list')).toHaveLength(3)
  // Two leave, and there are still as many as there are places now.
  await fillAddedPlaces(db, [event])
  await cancel(0)
  expect(await numbersOf('waitlisted')).toEqual([3])
  await fillAddedPlaces(db, [{ ...event, capacity: null }])
  expect(await sendAll()).toEqual(['cancellation → person-0@example.com (lv)', 'promotion → person-3@example.com (lv)'])
})

test('a promotion that the gate stops is shown to a human beside the mail that it goes on from', async () => {
  await openWith({ capacity: 1 }, [0])
  const { text } = inventedPerson(1)
  await desk.receive({ from: 'no-reply@forms.example.com', text, headers: ['Reply-To: person-1@example.com'] })
  expect(await sendAll()).toEqual(['waitlist → person-1@example.com (lv)'])
  await cancel(0)
  expect(await sendAll()).toEqual(['cancellation → person-0@example.com (lv)'])
  expect(await listReview(desk.db)).toMatchObject([
    {
      sender: 'no-reply@forms.example.com',
      outcome: 'waitlisted',
      reason: expect.stringMatching(/says that it takes no/),
    },
  ])
})
