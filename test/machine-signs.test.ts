// Who is a machine and who is not. The two mistakes are a loop of answers and a human who is never heard, so each side
// has its table; the corpus is the proof for both.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { machineSigns } from '../src/read/own-words/machine-signs.ts'
import { parseMail } from '../src/read/parse-mail.ts'

const anna = 'From: Anna Ozola <anna.ozola@tm.gov.lv>\nMIME-Version: 1.0\n'
const plain = 'Content-Type: text/plain; charset=utf-8\n'
const mail = (head: string, body: string) =>
  `${head.includes('From:') ? '' : anna}${head}\n${/content-type/i.test(head) ? '' : plain}\n${body}`
const judge = async (source: string) => machineSigns(await parseMail(Buffer.from(source)))

const registration = 'Piesakos 16. novembra tikšanās reizei. Anna Ozola, Tieslietu ministrija, 120385-'

const machines: [string, string, string][] = [
  ['RFC 3834', 'Auto-Submitted: auto-replied', registration],
  ['RFC 3834 with a parameter', 'Auto-Submitted: auto-generated; type=x', 'Labdien'],
  ['MDaemon', 'X-MDAutoResponder-Reply: yes', 'No 13.11. līdz 24.11. esmu darbnespējīga.'],
  ['autoresponders of old', 'X-Autoreply: yes', 'Paldies'],
  ['Exim', 'X-Failed-Recipients: a@b.lv', 'x'],
  ['the mail system', 'From: Mail Delivery System <MAILER-DAEMON@mx.mk.gov.lv>', 'x'],
  ['a delivery report', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '--b\n\nx\n--b--'],
  [
    'a report part alone',
    'Content-Type: multipart/mixed; boundary=b',
    '--b\n\nx\n--b\nContent-Type: message/delivery-status\n\nAction: failed\n--b--',
  ],
  ['a recall', 'X-Mailer: Microsoft Outlook 15.0', 'Anna Ozola vēlas atsaukt ziņojumu „Dalībnieki 16.11. sanāksmei”.'],
  ['a recall in English', 'X-Mailer: Outlook', 'Anna Ozola would like to recall the message, "Participants".'],
  ['a keeper of a list', 'From: Arrivals <arrivals-bounces@lists.example>', 'Your mail will be looked at.'],
  ['its owner', 'From: owner-arrivals@lists.example', 'Thank you for your mail.'],
  [
    'a guard of a mailbox',
    'Subject: Please confirm',
    'Your message has been held: you are not on the approved senders list.',
  ],
  ['the same in Latvian', 'Subject: Apstipriniet', 'Jūsu vēstule ir aizturēta un gaida moderatora lēmumu.'],
  ['the same in Russian', 'Subject: Подтвердите', 'Ваше сообщение задержано и ожидает модерации.'],
  ['a list', 'List-Id: <ogp.lists.lv>\nPrecedence: list', 'Es nākšu, kurš vēl?'],
  ['a newsletter', 'List-Unsubscribe: <mailto:u@x.lv>\nX-Campaign: 1', 'Piesakieties tikšanās reizei!'],
  [
    'its subject says so',
    'Subject: Automātiskā atbilde: Aicinājums uz tikšanos',
    'Prombūtnē 131117 - 171117. Vietā: Guna Egle',
  ],
  ['Exchange without headers', 'Subject: Automatic reply: Invitation', 'I am travelling.'],
  ['Notes', 'Subject: AUTO: Jānis Ozols ir ārpus biroja', 'Uz ziņojumu atbildēšu vēlāk.'],
  ['in Russian', 'Subject: Автоответ: встреча', 'Я в отпуске до 20 ноября.'],
  [
    'only its text, Latvian',
    'Subject: RE: tikšanās',
    'Labdien! Esmu atvaļinājumā līdz 20.11. Steidzamos jautājumos rakstiet Ievai Liepai, tālr. 67000000.',
  ],
  [
    'only its text, English',
    'Subject: Re: meeting',
    'I am out of the office until 20 November. For urgent matters please contact Ieva Liepa.',
  ],
  [
    'only its text, Russian',
    'Subject: Re: встреча',
    'Нахожусь в командировке. По срочным вопросам обращайтесь к коллегам.',
  ],
  [
    'it repeats our subject',
    'Subject: RE: Aicinājums uz tikšanos',
    'Par vēstuli «Aicinājums uz tikšanos»: esmu prombūtnē, mani aizvieto Ieva Liepa.',
  ],
  [
    'another goes on with the work of one who left',
    'Subject: RE: tikšanās',
    'Kopš septembra Rīgas domē vairs nestrādāju. Par manām lietām tagad zina Kaspars Ozers, kaspars.ozers@riga.lv.',
  ],
  [
    'on parental leave',
    'Subject: RE: tikšanās',
    'Paldies, ka rakstāt. Esmu bērna kopšanas atvaļinājumā, šis pasts netiek lasīts. Manus pienākumus pārņēmis Uldis Krūze.',
  ],
  [
    'on leave, in other words',
    'Subject: RE: tikšanās',
    'No 6. līdz 24. novembrim baudu ikgadējo atvaļinājumu, pastkasti šajā laikā neskatos. Neatliekamās lietās mani aizvieto Vita Kuple.',
  ],
  [
    'ill, and others see to events',
    'Subject: RE: tikšanās',
    'Pašlaik esmu darbnespējīga. E-pastus apskatīšu pēc atveseļošanās. Ar jautājumiem par pasākumiem lūdzu griezties pie Dainas Krēsliņas.',
  ],
  [
    'an office that does not answer now',
    'Subject: RE: tikšanās',
    'Birojs no 8. līdz 17. novembrim apmeklētājus un zvanus nepieņem. Jūsu vēstuli izskatīsim saņemšanas secībā.',
  ],
  [
    'a mailbox that is not looked at, Russian',
    'Subject: Re: встреча',
    'Спасибо за Ваше письмо. Я в декретном отпуске, почта не просматривается. Мои обязанности переданы Игорю Белову.',
  ],
  [
    'a newsletter without headers',
    'Subject: This week in Riga',
    'Hello readers,\n\nThu 16 Nov: a meeting at the Cabinet of Ministers. Register with your personal code.\n\nYou are receiving this because you signed up. Unsubscribe: http://a.lv/u',
  ],
  [
    'a read receipt above the fields of what was read',
    'Subject: Lasīts: Aicinājums',
    'Jūsu ziņojums\n\nKam: Anna\nTēma: Aicinājums\nNosūtīts: 9. novembrī\n\ntika lasīts 2017.11.10.',
  ],
  ['empty return path and absence', 'Return-Path: <>', 'Esmu prombūtnē.'],
  ['qmail', 'Return-Path: <>\nSubject: failure notice', 'Hi. This is the qmail-send program at mx.lv.'],
  [
    'Outlook read receipt without a report',
    'Subject: Read: Aicinājums',
    'Your message\n\nTo: Anna\n\nwas read on 9 November 2017.',
  ],
  [
    'a help desk',
    'Subject: [Pieteikums#2017110910000123] Saņemts',
    'Jūsu pieteikums ir reģistrēts ar numuru 2017110910000123.',
  ],
  [
    'a calendar answer without words',
    'Subject: Pieņemts: tikšanās\nContent-Type: multipart/alternative; boundary=b',
    '--b\n\nKad: 16. novembrī\nKur: Rīga\n--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--b--',
  ],
]

test.each(machines)('a machine: %s', async (_, head, body) => {
  expect(await judge(mail(head, body))).toMatchObject({ automatic: true })
})

const humans: [string, string, string, string[]][] = [
  ['an ordinary mail', 'Subject: Re: Aicinājums', registration, []],
  [
    'who calls us by our name',
    'To: inese.kuske@mk.gov.lv\nSubject: Re: Встреча',
    'Добрый день, Инесе! Спасибо за письмо, но я с понедельника в отпуске, вернусь двадцатого.',
    [],
  ],
  [
    'who is away in the week of the meeting',
    'Subject: Re: Aicinājums',
    'Tajā nedēļā esmu komandējumā Briselē, atgriezīšos tikai sestdien. Citreiz!',
    [],
  ],
  [
    'who declines for a leave',
    'Subject: Re: Приглашение',
    'К сожалению, вынуждена отказаться: с понедельника я в отпуске и вернусь только двадцатого.',
    ['absence wording'],
  ],
  [
    'the same in Latvian',
    'Subject: Re: Aicinājums',
    'Paldies, ka atcerējāties mani! No pirmdienas esmu atvaļinājumā, atgriezīšos divdesmitajā.',
    ['absence wording'],
  ],
  [
    'the same in English',
    'Subject: Re: Meeting',
    'I have to decline: I am on leave until 20 November.',
    ['absence wording'],
  ],
  ['«no» is what humans say', 'Auto-Submitted: no', registration, []],
  [
    'Outlook that wants no automatic answers',
    'X-Auto-Response-Suppress: All',
    registration,
    ['X-Auto-Response-Suppress'],
  ],
  ['Outlook that wants no receipts', 'X-Auto-Response-Suppress: DR, RN, OOF', registration, []],
  ['a clumsy gateway: Precedence', 'Precedence: bulk', registration, ['Precedence']],
  ['a clumsy gateway: a list header', 'List-Id: <x.lv>', registration, ['List-Id']],
  ['an empty return path', 'Return-Path: <>', registration, ['Return-Path']],
  ['a loop mark of a forwarder', 'X-Loop: anna@x.lv', registration, ['X-Loop']],
  ['a mailbox that nobody reads', 'From: SIA <noreply@crm.lv>', registration, ['From']],
  [
    'several small signs, but a registration',
    'Return-Path: <>\nPrecedence: bulk\nX-Loop: a@b.lv',
    registration,
    ['Return-Path', 'X-Loop', 'Precedence'],
  ],
  ['answers an automatic reply', 'Subject: Re: Automātiska atbilde: tikšanās', 'Labi, tad piesakiet Ievu Liepu.', []],
  [
    'away, but registers',
    'Subject: tikšanās',
    'Šobrīd esmu komandējumā, atbildēšu vēlāk, bet piesaku Juri Kalnu, 120385-.',
    ['absence wording'],
  ],
  [
    'copies rows of people from an order of a journey',
    'Subject: RE: tikšanās',
    'Izkopēju no komandējuma rīkojuma (reģ. Nr. 091117/3):\n\nKalns Juris\t170189\tTalsu novada pašvaldība\nOzola Anna\t060459\n\nDace Liepa',
    ['absence wording'],
  ],
  [
    'away, hence declines',
    'Subject: Re: Aicinājums',
    'Paldies par ielūgumu, diemžēl būšu prombūtnē un nevarēšu ierasties.',
    [],
  ],
  [
    'declines in English',
    'Subject: Re: Invitation',
    'Thank you for the invitation, I am on annual leave then and will return on the 20th.',
    [],
  ],
  ['declines in Russian', 'Subject: Re', 'Благодарю за приглашение, но я в отпуске, вернусь 20-го.', []],
  [
    'writes from a help desk',
    'Subject: Re: [Pieteikums#2017110910000123]',
    `Jūsu pieteikums ir reģistrēts. ${registration}`,
    ['automatic wording'],
  ],
  [
    'registers above a newsletter',
    'Subject: tikšanās',
    'Piesakiet mani, lūdzu. Anna Ozola\n\nYou are receiving this because you signed up. Unsubscribe: http://a.lv/u',
    ['automatic wording', 'newsletter wording'],
  ],
  [
    'away, and leaves an address in the signature',
    'Subject: Re: tikšanās',
    'Esmu atvaļinājumā.\n\nAnna Ozola\ndelna@delna.lv',
    ['absence wording'],
  ],
  [
    'quotes an absence notice',
    'Subject: Re',
    `${registration}\n\n> Esmu atvaļinājumā. Steidzamos jautājumos rakstiet kolēģiem.`,
    [],
  ],
  [
    'accepts in the calendar with words',
    'Subject: Accepted: meeting\nContent-Type: multipart/alternative; boundary=b',
    `--b\n${plain}\n${registration}\n--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--b--`,
    ['calendar'],
  ],
]

test.each(humans)('a human: %s', async (_, head, body, signs) => {
  expect(await judge(mail(head, body))).toMatchObject({ automatic: false, signs })
})

describe('the corpus', () => {
  const folder = 'test/corpus'
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  test.each(names)('%s', async (name) => {
    const { intent } = JSON.parse(readFileSync(`${folder}/${name.replace('.eml', '.json')}`, 'utf8'))
    const { automatic } = machineSigns(await parseMail(readFileSync(`${folder}/${name}`)))
    expect(automatic).toBe(intent === 'automatic')
  })
})
