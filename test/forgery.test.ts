// What a stranger can write into a mail to be taken for somebody else, or to act through what the desk puts out: whose word
// about the sender is believed, and how names, addresses and cells are made harmless where they come out.
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { compose } from '../src/answer/compose.ts'
import { dmarcFailed } from '../src/decide/authentication.ts'
import { decide } from '../src/decide/decide.ts'
import { showAddress } from '../src/organiser/show-address.ts'
import { writeCsv } from '../src/organiser/write-csv.ts'
import { toPrintable, writeTable } from '../src/organiser/write-table.ts'
import { parseMail } from '../src/read/parse-mail.ts'
import { readMail } from '../src/read/read-mail.ts'
import type { PersonOutcome, ReplyPlan } from '../src/vocabulary.ts'
import { meeting } from './reading.ts'

describe('whose word about the sender is believed', () => {
  const results = (...values: string[]) => values.map((value) => ({ name: 'authentication-results', value }))
  test.each<[string, string[], string | null, boolean]>([
    ['our own server says fail', ['mx.mk.gov.lv; dmarc=fail header.from=tm.gov.lv'], 'mx.mk.gov.lv', true],
    ['in capitals, with a version', ['MX.mk.gov.lv 1; DMARC/1 = FAIL'], 'mx.mk.gov.lv', true],
    ['with comments', ['mx.mk.gov.lv; dmarc=(p=reject) fail (x)'], 'mx.mk.gov.lv', true],
    ['it says pass', ['mx.mk.gov.lv; dmarc=pass'], 'mx.mk.gov.lv', false],
    ['it says none', ['mx.mk.gov.lv; dmarc=none'], 'mx.mk.gov.lv', false],
    ['another server says fail', ['mail.evil.example; dmarc=fail'], 'mx.mk.gov.lv', false],
    ['a forged pass below ours', ['mx.mk.gov.lv; dmarc=fail', 'mx.mk.gov.lv; dmarc=pass'], 'mx.mk.gov.lv', true],
    ['a forged fail inside a quoted reason', ['mx.mk.gov.lv; spf=pass reason="; dmarc=fail "'], 'mx.mk.gov.lv', false],
    ['a forged fail inside a comment', ['mx.mk.gov.lv; spf=pass (; dmarc=fail )'], 'mx.mk.gov.lv', false],
    ['a name that only begins like ours', ['mx.mk.gov.lv.evil.example; dmarc=fail'], 'mx.mk.gov.lv', false],
    ['no name is known: the topmost counts', ['x; dmarc=fail', 'y; dmarc=pass'], null, true],
    ['no name is known: those below are forged', ['x; dmarc=pass', 'y; dmarc=fail'], null, false],
    ['nobody looked', [], 'mx.mk.gov.lv', false],
  ])('%s', (_, values, authservId, failed) => {
    expect(dmarcFailed(results(...values), authservId)).toBe(failed)
  })

  test.each(['register', 'cancel', 'bounce'])('a forged mail changes nothing and is not answered: %s', async (what) => {
    const texts: Record<string, string> = {
      register: 'Piesakos 16. novembra tikšanās reizei. Anna Ozola, Tieslietu ministrija, 120385-',
      cancel: 'Lūdzu atcelt Annas Ozolas dalību 16. novembra tikšanās reizē.',
      bounce: 'This is the mail system at host mx.\n\n<anna@example.lv>: user unknown',
    }
    const source = `Authentication-Results: mx.mk.gov.lv; dmarc=fail\nFrom: Anna Ozola <anna@example.lv>\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${texts[what]}\n`
    const mail = await parseMail(Buffer.from(source))
    const known = {
      ...{ participants: [], thread: null, placesTaken: 0, waiting: [] },
      ...{ messageIdReused: false, answeredBefore: false },
    }
    const facts = { mail, reading: readMail(mail, meeting), event: meeting, known, authservId: 'mx.mk.gov.lv' }
    const decision = decide({ ...facts, bounced: true, receivedAt: Temporal.Instant.from('2017-11-09T10:00:00Z') })
    expect(decision).toMatchObject({ changes: [], reply: null })
    expect(decision.human).toEqual(what === 'bounce' ? null : expect.stringContaining('DMARC'))
  })
})

describe('a stranger’s words come out harmless', () => {
  test.each([
    ['=HYPERLINK("http://evil.example","x")', `"'=HYPERLINK(""http://evil.example"",""x"")"`],
    ['+371 20000000', "'+371 20000000"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['SIA "Vējš, un Ko"', '"SIA ""Vējš, un Ko"""'],
  ])('in a cell of CSV: %j', (cell, written) => {
    expect(writeCsv(['a'], [[cell]])).toBe(`\uFEFFa\r\n${written}\r\n`)
  })

  test('on the screen', () => {
    expect(writeTable(['name'], [['Anna\u001b[2J\u202eevil\nx']])).not.toMatch(/[\p{Cf}]|(?!\n)\p{Cc}/u)
    expect(toPrintable('a\u0000\u0007\u2066b')).toBe('a b')
  })

  test.each([
    ['anna@example.lv', 'anna@example.lv'],
    ['jānis@piemērs.lv', 'jānis@xn--piemrs-s3a.lv'],
    ['anna@\u0435xample.lv', expect.stringMatching(/^anna@xn--/)],
    ['\u0430nna@example.lv', '\u0430nna@example.lv (letters of several alphabets)'],
    ['анна@example.lv', 'анна@example.lv'],
    ['anna\u202e@example.lv', 'anna @example.lv'],
  ])('an address: %j', (address, shown) => {
    expect(showAddress(address)).toEqual(shown)
  })

  test('in the header and the HTML of a reply', async () => {
    const evil = 'Anna <img src=x onerror=alert(1)>\r\nBcc: victim@example.com'
    const person: PersonOutcome = {
      givenName: evil,
      familyName: 'Ozola',
      organisation: evil,
      state: 'registered',
      missing: [],
      code: 'received',
      askSpelling: false,
      position: null,
    }
    const plan: ReplyPlan = {
      kind: 'confirmation',
      to: { name: evil, address: 'anna@example.lv' },
      language: 'lv',
      people: [person],
      fullCodeSent: false,
      privacyNotice: false,
      receivedAt: Temporal.Instant.from('2017-11-09T10:00:00Z'),
      inReplyTo: 'x@example.lv>\r\nBcc: <victim@example.com',
      references: [],
      machineSigns: [],
    }
    const date = Temporal.Instant.from('2017-11-09T10:00:01Z')
    const { raw } = await compose(plan, meeting, { messageId: '1@mk.gov.lv', date })
    const mail = await simpleParser(Buffer.from(raw))
    expect(mail.bcc).toBeUndefined()
    expect(Buffer.from(raw).toString()).not.toMatch(/^bcc:/im)
    expect(mail.html).not.toMatch(/<img src=x/)
  })
})
