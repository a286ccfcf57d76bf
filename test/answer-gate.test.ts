// The gate, rule by rule: which addresses never get an answer, and, no less, which people always do.
import { describe, expect, test } from 'vitest'
import { gate, MOST_REPLIES_A_DAY, ownAddresses } from '../src/answer/gate.ts'
import { meeting } from './answer-samples.ts'

const own = ownAddresses([meeting({ addresses: ['ogp@mk.gov.lv', 'inese.kuske+ogp@mk.gov.lv'] })])
const pass = (recipient: string, machineSigns: string[] = [], sentToRecipientLast24h = 0) =>
  gate({ recipient, machineSigns, sentToRecipientLast24h }, own)

describe('people are answered', () => {
  test.each([
    'anna.ozola@tm.example.lv',
    'Anna.Ozola+ogp@TM.example.lv',
    "o'brien@example.com",
    'jānis@piemērs.example.lv',
    'анна@пример.example',
    'user@localhost',
    'info@example.lv',
    'lietvediba@example.lv',
    'kanceleja-2017@example.lv',
    'request@example.lv',
    'owner@example.lv',
    'daemonas.petrs@example.lv',
    'rootsi@example.ee',
    'bouncer.nora@example.lv',
    'nora.reply@example.lv',
    'noraplayer@example.lv',
    'x@replyno.example.lv',
  ])('%s', (recipient) => expect(pass(recipient)).toEqual({ pass: true }))
})

describe('no person', () => {
  test.each<[string, RegExp]>([
    ['', /not a valid/],
    ['anna', /not a valid/],
    ['anna@', /not a valid/],
    ['@example.lv', /not a valid/],
    ['anna ozola@example.lv', /not a valid/],
    ['anna@example.lv, x@evil.example', /not a valid/],
    ['anna@example.lv>\r\nRCPT TO:<x@evil.example', /not a valid/],
    ['anna@example..lv', /not a valid/],
    ['anna@[127.0.0.1]', /not a valid/],
    [`${'a'.repeat(65)}@example.lv`, /not a valid/],
    ['MAILER-DAEMON@mx.example.lv', /mail server/],
    ['mailer-daemon@googlemail.com', /mail server/],
    ['Postmaster@example.lv', /mail server/],
    ['root@host.example.lv', /mail server/],
    ['noreply@example.lv', /takes no answers/],
    ['no-reply@example.lv', /takes no answers/],
    ['No_Reply@example.lv', /takes no answers/],
    ['calendar-noreply-12@example.lv', /takes no answers/],
    ['do.not.reply@example.lv', /takes no answers/],
    ['donotreply+42@example.lv', /takes no answers/],
    ['neatbildet@example.lv', /takes no answers/],
    ['neatbildiet@example.lv', /takes no answers/],
    ['autoreply@example.lv', /takes no answers/],
    ['12+anna@users.noreply.github.com', /takes no answers/],
    ['bounce@example.lv', /undeliverable/],
    ['bounces-182-anna=tm.lv@lists.example.lv', /undeliverable/],
    ['bounce+k3=tm.lv@example.lv', /undeliverable/],
    ['plans-bounces@lists.example.lv', /undeliverable/],
    ['owner-plans@lists.example.lv', /mailing list/],
    ['plans-owner@lists.example.lv', /mailing list/],
    ['plans-request@lists.example.lv', /mailing list/],
    ['majordomo@lists.example.lv', /mailing list/],
    ['inese.kuske@mk.gov.lv', /own/],
    ['Inese.Kuske+x@MK.gov.lv', /own/],
    ['ogp@mk.gov.lv', /own/],
  ])('%s', (recipient, reason) =>
    expect(pass(recipient)).toEqual({ pass: false, reason: expect.stringMatching(reason) }),
  )
})

test('a machine’s sign on the answered mail stops the answer and is named', () => {
  expect(pass('anna@example.lv', ['Auto-Submitted', 'List-Id'])).toEqual({
    pass: false,
    reason: 'The mail carries signs of a machine (RFC 3834 §2): Auto-Submitted, List-Id.',
  })
})

test('ten replies a day and no more', () => {
  expect(MOST_REPLIES_A_DAY).toBe(10)
  expect(pass('anna@example.lv', [], 9)).toEqual({ pass: true })
  expect(pass('anna@example.lv', [], 10)).toMatchObject({ pass: false })
})
