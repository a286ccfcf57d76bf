// A reply as a mail: its headers by the contract, its parts, its calendar entry, and nothing in it that a sender could
// smuggle in. What was composed is opened again with a parser that knows nothing of us.
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { compose } from '../src/answer/compose.ts'
import type { Event, NewsKind, PersonOutcome, ReplyKind, ReplyPlan } from '../src/vocabulary.ts'
import { meeting, person, plan } from './answer-samples.ts'

const ids = { messageId: '5f1e0c44d2@mk.gov.lv', date: Temporal.Instant.from('2017-11-10T10:05:14Z') }

const write = (changes: Partial<ReplyPlan> = {}, event: Event = meeting()) => compose(plan(changes), event, ids)
async function open(changes: Partial<ReplyPlan> = {}, event?: Event): Promise<ParsedMail & { source: string }> {
  const { raw } = await write(changes, event)
  return { ...(await simpleParser(Buffer.from(raw))), source: Buffer.from(raw).toString('latin1') }
}
const withPerson = (changes: Partial<PersonOutcome>) => ({ people: [person(changes)] })
const addressOf = (field: AddressObject | AddressObject[] | undefined) =>
  [field ?? []].flat().flatMap(({ value }) => value)

describe('headers', () => {
  test.each<[ReplyKind | NewsKind, string]>([
    ['confirmation', 'auto-replied'],
    ['missing', 'auto-replied'],
    ['amendment', 'auto-replied'],
    ['cancellation', 'auto-replied'],
    ['late', 'auto-replied'],
    ['handover', 'auto-replied'],
    ['waitlist', 'auto-replied'],
    ['promotion', 'auto-generated'],
    ['reminder', 'auto-generated'],
    ['decision', 'auto-generated'],
  ])('%s', async (kind, autoSubmitted) => {
    const mail = await open({ kind })
    expect(mail.headers.get('x-registrar-reply')).toBe(kind)
    expect(mail.headers.get('auto-submitted')).toBe(autoSubmitted)
    expect(mail.headers.get('x-auto-response-suppress')).toBe('All')
    expect(mail.headers.get('content-language')).toBe('lv')
    expect(mail.messageId).toBe('<5f1e0c44d2@mk.gov.lv>')
    expect(mail.inReplyTo).toBe('<question@tm.example.lv>')
    expect(mail.date?.toISOString()).toBe('2017-11-10T10:05:14.000Z')
    expect(addressOf(mail.from)).toMatchObject([{ name: 'Valsts kanceleja', address: 'inese.kuske@mk.gov.lv' }])
    expect(addressOf(mail.to)).toMatchObject([{ address: 'anna.ozola@tm.example.lv' }])
    expect(mail.cc).toBeUndefined()
    expect(mail.replyTo).toBeUndefined()
  })

  test('the envelope is the organiser’s and the one recipient’s', async () => {
    expect(await write()).toMatchObject({
      messageId: ids.messageId,
      from: 'inese.kuske@mk.gov.lv',
      to: 'anna.ozola@tm.example.lv',
    })
  })

  test.each<[string, readonly string[], string | null, string[] | undefined]>([
    ['no Message-ID to answer', ['a@x'], null, undefined],
    ['a first mail', [], 'q@x', ['<q@x>']],
    ['a thread', ['a@x', 'b@x'], 'q@x', ['<a@x>', '<b@x>', '<q@x>']],
    ['told twice', ['a@x', 'q@x', 'a@x'], 'q@x', ['<a@x>', '<q@x>']],
    ['what is no Message-ID is left out', ['a@x', 'b b@x', 'c@x>\r\nBcc: d@x', 'ē@x', ''], 'q@x', ['<a@x>', '<q@x>']],
    ['nor answered', ['a@x'], 'q@x>\r\nBcc: <d@x', undefined],
  ])('references: %s', async (_, references, inReplyTo, expected) => {
    const mail = await open({ references, inReplyTo })
    expect(mail.references && [mail.references].flat()).toEqual(expected)
    expect(mail.bcc).toBeUndefined()
  })

  test('a long thread keeps its first and its latest mails, on lines of at most 998 characters', async () => {
    const references = Array.from({ length: 500 }, (_, i) => `${'x'.repeat(300)}${i}@x`)
    const { references: kept, source } = await open({ references })
    expect(kept).toHaveLength(20)
    expect([kept![0], kept![18], kept![19]]).toEqual([
      `<${references[0]}>`,
      `<${references[499]}>`,
      '<question@tm.example.lv>',
    ])
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  })
})

describe('parts', () => {
  test('text and HTML say the same, and lines end with CRLF alone', async () => {
    const { raw } = await write({ privacyNotice: true, fullCodeSent: true })
    const { text, html, source } = await open({ privacyNotice: true, fullCodeSent: true })
    const words = (of: string) => of.replace(/[\s•:.;]+/g, ' ').trim()
    const entities: { [entity: string]: string } = { '&amp;': '&', '&#39;': "'", '&quot;': '"' }
    const shown = String(html)
      .replace(/<head>[\s\S]*<\/head>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&[#\w]+;/g, (entity) => entities[entity]!)
    expect(words(shown).replaceAll(' ,', ',')).toBe(words(text!))
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(raw.every((octet) => octet < 128)).toBe(true)
  })

  test('the same plan and ids give the same octets, another Message-ID another boundary', async () => {
    const [one, two] = [await write(), await write()]
    expect(Buffer.from(one.raw).equals(Buffer.from(two.raw))).toBe(true)
    const other = await compose(plan(), meeting(), { ...ids, messageId: 'other@mk.gov.lv' })
    const boundary = (raw: Uint8Array) => /boundary="([^"]+)"/.exec(Buffer.from(raw).toString())![1]
    expect(boundary(other.raw)).not.toBe(boundary(one.raw))
  })

  test('HTML names its language, brings no colours, images, links or scripts', async () => {
    const { html } = await open({ language: 'ru' })
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ru">/)
    expect(html).not.toMatch(/(?:^|[^-])color:|background|<img|<a |<script|url\(/)
  })

  test('texts that the event has not got in the language of the reply stand in its first', async () => {
    const event = meeting({ title: { lv: 'Tikšanās' }, place: { lv: 'Rīga' }, privacy: { lv: 'Dati tiek dzēsti.' } })
    const { text, subject } = await open({ language: 'en', privacyNotice: true }, event)
    expect(subject).toBe('Registration confirmed: Tikšanās')
    expect(text).toContain('Venue: Rīga')
    expect(text).toContain('About the processing of personal data: Dati tiek dzēsti.')
  })
})

describe('calendar', () => {
  const unfold = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n')

  test('a confirmation carries the meeting, published, without attendees, at the right instant', async () => {
    const { attachments } = await open()
    expect(attachments.map(({ contentType, filename }) => ({ contentType, filename }))).toEqual([
      { contentType: 'text/calendar', filename: 'meeting.ics' },
    ])
    const lines = unfold(attachments[0]!.content.toString('utf8'))
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//registrar//registrar//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:meeting-2017@mk.gov.lv',
      'SEQUENCE:0',
      'DTSTAMP:20171110T100514Z',
      'DTSTART:20171116T090000Z',
      'DTEND:20171116T110000Z',
      'SUMMARY:Atvērtās pārvaldības rīcības plāns 2017.–2019. gadam: no mērķiem uz darbiem!',
      'LOCATION:Ministru kabineta ēka\\, Preses konferenču telpa (3. stāvs)\\, Brīvības bulvāris 36\\, Rīga',
      'ORGANIZER;CN="Valsts kanceleja":mailto:inese.kuske@mk.gov.lv',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each<[ReplyKind | NewsKind, number]>([
    ['promotion', 1],
    ['missing', 0],
    ['late', 0],
    ['handover', 0],
    ['cancellation', 0],
  ])('%s carries %i', async (kind, count) => {
    expect((await open({ kind })).attachments).toHaveLength(count)
  })
})

describe('what a sender wrote is harmless', () => {
  test.each<[string, Partial<PersonOutcome>, string]>([
    [
      'a line break',
      { givenName: 'Anna\r\nBcc: x@evil.example' },
      '• Anna Bcc: x@evil.example Ozola, Tieslietu ministrija',
    ],
    ['bidi marks', { givenName: 'An\u202ena\u2066' }, '• Anna Ozola, Tieslietu ministrija'],
    ['zero width', { familyName: 'O\u200bzola\ufeff' }, '• Anna Ozola, Tieslietu ministrija'],
    ['control characters', { familyName: 'Oz\u0007ola\u009f' }, '• Anna Oz ola, Tieslietu ministrija'],
    ['piled-up marks', { givenName: `A${'\u0336\u0322'.repeat(20)}` }, '• A\u0336\u0336 Ozola, Tieslietu ministrija'],
    ['a whole code', { organisation: 'TM, 120385-12345' }, '• Anna Ozola, TM, …'],
    ['the first part of one', { organisation: 'TM 120385' }, '• Anna Ozola, TM …'],
    ['years stay', { organisation: 'Programma 2014–2020' }, '• Anna Ozola, Programma 2014–2020'],
    ['a link', { organisation: 'https://evil.example/?a=1 TM' }, '• Anna Ozola, TM'],
    ['endless', { organisation: 'x'.repeat(5000) }, `• Anna Ozola, ${'x'.repeat(119)}…`],
    [
      'nothing at all',
      { givenName: '\u202e', familyName: ' ' },
      '• Dalībnieks (vārds nav norādīts), Tieslietu ministrija',
    ],
  ])('%s', async (_, changes, expected) => {
    const { text, source, bcc } = await open(withPerson(changes))
    expect(text!.split('\n')).toContain(expected)
    expect(bcc).toBeUndefined()
    expect(source.slice(0, source.indexOf('\r\n\r\n'))).not.toContain('evil')
  })

  test('HTML in a name is shown, not obeyed', async () => {
    const { html, text } = await open(withPerson({ organisation: `<img src=x onerror="a('b')"> & <b>TM</b>` }))
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; &lt;b&gt;TM&lt;/b&gt;')
    expect(text).toContain(`<img src=x onerror="a('b')"> & <b>TM</b>`)
  })

  test.each([
    'anna@example.lv\r\nBcc: x@evil.example',
    'anna@example.lv>, <x@evil.example',
    'anna@example.lv, x@evil.example',
    '"a\r\nb"@example.lv',
    '',
  ])('an address that is none makes no second recipient and no header: %j', async (address) => {
    const mail = await open({ to: { name: 'x\r\nBcc: y@evil.example', address } })
    expect(mail.bcc).toBeUndefined()
    expect(addressOf(mail.to).length).toBeLessThanOrEqual(1)
    expect(mail.headers.get('x-registrar-reply')).toBe('confirmation')
  })

  test('the code is never told, only that it came, and the sender’s own name and subject are not repeated', async () => {
    const { text, html, headerLines } = await open({ to: { name: 'Slepens Vārds', address: 'a@example.lv' } })
    expect(text).toContain('personas koda pirmā daļa: saņemta')
    expect(`${text}${html}`).not.toMatch(/\d{6}-|120385/)
    expect(headerLines.map(({ line }) => line).join()).not.toContain('Slepens')
  })
})
