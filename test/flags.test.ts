// What a reading tells beside people: whether a human is asked something, and in which language to answer. One row a mail.
import { describe, expect, it } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import { meeting } from './reading.ts'

describe('a human is asked something', () => {
  it.each([
    'Посольство подтверждает участие атташе Беловой Ольги, 12.03.1985. Просьба уточнить, будет ли синхронный перевод.',
    'Could you register Ann Hale, 120385, who is our lawyer? And will there be interpretation?',
    'Kindly let us know where to park. Ann Hale, Delna, 120385, will attend.',
  ])('%s', async (text) => expect((await read(text)).question).toBe(true))
})

describe('the reply answers it', () => {
  it.each([
    'Would you please add Prof. Hale to the list for the 16th? His code is 120385.',
    'Could you kindly put on the list Dr. Ann Hale, who is with us until May? Her code is 120385.',
    'Ja iespējams, pierakstiet arī mani: Anna Ozola, Delna, 120385.',
    'If possible, please add me: Kate Low, Delna, 120385.',
    'please note my participation on 16 November.\nJ?nis B?rzi??\nDelna\n030665-',
  ])('%s', async (text) => expect((await read(text)).question).toBe(false))
})

describe('the language is heard in what is said, where no small word tells it', () => {
  it.each([
    ['Tom Reed, Delna, 190366 - will attend 16/11', 'Sent from my iPhone', 'en'],
    ['Registering Tom Reed, Delna, 190366', '', 'en'],
    ['Participation', 'Inga Kalna 020289', 'en'],
    ['Pieteikums', 'Tom Reed 020289', 'lv'],
  ])('%s: %s: %s', async (subject, text, language) => expect((await read(text, subject)).language).toBe(language))
})

async function read(text: string, subject = '16.11.') {
  const mail = `From: Kate Low <kate.low@example.lv>\r\nTo: inese.kuske@mk.gov.lv\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`
  return readMail(await parseMail(Buffer.from(mail)), meeting)
}
