// The deadline to the second: what counts is when the mailbox received the mail, not what its sender's clock says.
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskAtWork, openDeskAtWork, writeForm, writeMail } from './desk-at-work.ts'

let desk: DeskAtWork
beforeAll(async () => {
  desk = await openDeskAtWork()
})
afterAll(() => desk?.stop())

const IN_TIME = '2017-11-14T17:00:00[Europe/Riga]'
const TOO_LATE = '2017-11-14T17:00:01[Europe/Riga]'
const BEFORE = 'Date: Mon, 13 Nov 2017 09:00:00 +0200'
const AFTER = 'Date: Wed, 15 Nov 2017 09:00:00 +0200'
// RFC 5322 allows any zone: this is the last second of the deadline written down in Tokyo.
const TOKYO = 'Date: Wed, 15 Nov 2017 00:00:00 +0900'
const NONSENSE = 'Date: yesterday'

const registrations = [
  { given: 'Anna', family: 'Ozola', received: IN_TIME, date: AFTER },
  { given: 'Juris', family: 'Krūms', received: TOO_LATE, date: BEFORE },
  { given: 'Zane', family: 'Egle', received: IN_TIME, date: NONSENSE },
  { given: 'Artis', family: 'Bērzs', received: TOO_LATE, date: TOKYO },
  { given: 'Made', family: 'Irbe', received: IN_TIME, date: null },
  { given: 'Uldis', family: 'Lācis', received: TOO_LATE, date: null },
].map((row, index) => ({
  ...row,
  id: `deadline-${index}`,
  organisation: 'Kultūras ministrija',
  code: `01029${index}`,
  kind: row.received === IN_TIME ? 'confirmation' : 'late',
}))

test('17:00:00 in Riga is on time and 17:00:01 is late, whatever the Date header says', async () => {
  await desk.deliver(
    registrations.map((person, index) => ({
      internalDate: Temporal.ZonedDateTime.from(person.received).toInstant(),
      source: writeMail({
        id: person.id,
        from: `sender-${index}@example.com`,
        headers: person.date === null ? [] : [person.date],
        text: writeForm(person),
      }),
    })),
  )
  expect(await desk.run(['run', '--once'])).toMatchObject({ code: 0 })

  const replies = await Promise.all(desk.smtp.mails.map(({ raw }) => simpleParser(Buffer.from(raw))))
  const kinds = new Map(replies.map(({ inReplyTo, headers }) => [inReplyTo, headers.get('x-registrar-reply')]))
  expect(kinds).toEqual(new Map(registrations.map(({ id, kind }) => [`<${id}@example.com>`, kind])))
  expect(desk.smtp.mails).toHaveLength(registrations.length)

  const list = await desk.query<{ family: string }>('select family_name as family from registrar.participants')
  expect(list.map(({ family }) => family)).toEqual(['Egle', 'Irbe', 'Ozola'])
})
