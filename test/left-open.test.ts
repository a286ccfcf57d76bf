// What a reading must not pass over in silence, by kinds, and what it may: one row a mail.
import { describe, expect, it } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import { meeting } from './reading.ts'

type Row = readonly [subject: string, text: string]

describe('a human is asked', () => {
  it.each<Row>([
    ['Pieteikums', 'Piedalīsies Juris Kalns (030469-), Valsts kase. Par Annu Ozolu vēl domājam.'],
    ['Registration', 'Tom Hale, 030469, Delna, will attend. Then there is Ann Lee, whom we still think about.'],
    ['Регистрация', 'Придёт Ольга Белова, код 120385, общество «Рига». Сергей Громов пока думает.'],
  ])('whether somebody comes of whom nothing is said: %s: %s', async (subject, text) =>
    expect(await readReview(subject, text)).toMatch(/^It is not clear whether .+ comes\.$/),
  )

  it.each<Row>([['A trip', 'I write it all down, as you asked. Ann Hale, born on 8 March 1957, of the library.']])(
    'about what may be an answer: %s: %s',
    async (subject, text) => expect(await readReview(subject, text)).not.toBeNull(),
  )

  it.each<Row>([
    ['kursi', 'Vēlos pieteikties kursiem 16. novembrī. Zane Liepa, personas kods 120385.'],
    ['pieteikums', 'Piesaku eksāmenam Juri Kalnu, p.k. 120385, Valsts kase.'],
    ['pieteikums', 'Piesakos apmācībām. Zane Liepa, personas kods 120385-12345, Valsts kase'],
  ])('what the message asks for: %s: %s', async (subject, text) =>
    expect(await readReview(subject, text)).toMatch(/^It is not clear whether the message is about the event/),
  )

  it.each<Row>([
    ['ziņa', 'Lūdzu, dzēsiet no saraksta.'],
    ['jautājums', 'Es iepriekš rakstīju par reģistrāciju, bet tagad vairs nezinu.'],
    ['hello', 'Please reserve a seat for my boss as well, I sent you the details before.'],
    ['labdien', 'Kāds cits nāks manā vietā, pateikšu vēlāk.'],
    ['Re: your full name', 'J. stands for Justīne. Justīne Celmiņa, then.'],
    ['Re: es ari gribu', 'aij piedodiet, eksamenu parlika tiesi uz to laiku, ta ka bez manis :(((\nzane'],
    ['Re: и я хочу', 'ой, экзамен перенесли ровно на это время, так что без меня :(\nзане'],
    ['Re: me too', 'sorry, they moved my exam to exactly that slot, so it is without me then :(\nzane'],
    // Two labels of ours, whatever else is said.
    ['ziedi', 'Restorāns slēgts, ziedi nes. Vārds: Nana. Uzvārds: Kapanadze. Dzimšanas diena man ir 31. marts.'],
    ['привет', 'Имя: Иван\nФамилия: Белов\nДень рождения: в марте, праздник будет в ресторане'],
    [
      'contract',
      'Please prepare the contract. Name: Tom. Surname: Hale. Date of birth: 3 May 1980. The invoice follows.',
    ],
    ['Re: Madona', 'The road is flooded. Neither I nor Ann Hale will get to Riga.'],
  ])('whether a few words are about the event: %s: %s', async (subject, text) =>
    expect(await readReview(subject, text)).toBe('It may be about the event.'),
  )
})

it('who somebody is of whom only the family name is told', async () =>
  expect(
    await readReview(
      'Re: meeting',
      'Mrs Kalne will be picking apples, which leaves me as the only delegate of the British Chamber. My code starts with 120385.\n\nZane Liepa',
    ),
  ).toBe('It is not clear who Kalne is.'))

describe('nothing is left open', () => {
  it.each<Row>([
    ['Pieteikums', 'Piedalīsies Juris Kalns (030469-), Valsts kase.\n\nLietvede Anna Ozola\ntālr. 67012345'],
    ['Pieteikums', 'Piedalīsies Juris Kalns (030469-), Valsts kase. Jautājumi: Anna Ozola, 67012345'],
    ['Registration', 'Mr Duarte Nunes Leal, 030469, will attend. Mr Nunes Leal brings his card.'],
    ['Pieteikums', 'Piedalīsies Juris Kalns (030469-), Valsts kase. Anna Ozola nevarēs.'],
    ['Re: kafija', 'Varbūt tikšu, varbūt ne.'],
    ['kurss', 'Kursam 29. novembrī. Vārds: Toms\nUzvārds: Kalns\nKods: 120385. Rēķinu sūtīt skolai.'],
    ['Re: sanāksme', 'Diemžēl netikšu, tajā dienā lasu lekciju Tartu. Nākamreiz mēģināšu atbraukt.'],
    ['Re: meeting', 'Sorry, I can’t make it on the 16th. I will try to attend the next one.'],
    ['Re: встреча', 'Увы, прийти не смогу. В следующий раз постараюсь.'],
    ['Rēķins', 'Pasūtījums pieņemts. Vārds: Toms. Tālrunis: 29123456. Piegāde rīt.'],
  ])('%s: %s', async (subject, text) => expect(await readReview(subject, text)).toBeNull())
})

async function readReview(subject: string, text: string): Promise<string | null> {
  return (await read(subject, text)).review
}

async function read(subject: string, text: string) {
  const mail = `From: Zane Liepa <zane.liepa@example.lv>\r\nTo: inese.kuske@mk.gov.lv\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`
  return readMail(await parseMail(Buffer.from(mail)), meeting)
}
