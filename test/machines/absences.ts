// Answers that a program gives for an absent person: with the headers of its system, with careless ones, and with none
// at all, so that only its words tell.
import { INBOX, letter, type Machine, parts, plain, quoted, type Sent, word } from './letter.ts'

const date = 'Date: Thu, 9 Nov 2017 10:02:40 +0200'
const from = ({ name, to }: Sent) => `From: ${word(name)} <${to}>`
const thread = ({ messageId }: Sent) => [`In-Reply-To: <${messageId}>`, `References: <${messageId}>`]

/** Exchange and Microsoft 365 put the language's own words before the subject. */
const exchange =
  (prefix: string, text: string): Machine =>
  (s) =>
    letter(
      [
        `Return-Path: <>`,
        from(s),
        `To: Valsts kanceleja <${INBOX}>`,
        `Subject: ${word(`${prefix}: ${s.subject}`)}`,
        'Thread-Topic: x',
        date,
        ...thread(s),
        'Message-ID: <8f21c1d3a5b04@EX02.tm.gov.example.lv>',
        'X-MS-Exchange-Inbox-Rules-Loop: anna.ozola@tm.gov.example.lv',
        'X-Auto-Response-Suppress: All',
        'auto-submitted: auto-generated',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary="_000_8f21_"',
      ],
      parts('_000_8f21_', plain(text), {
        headers: ['Content-Type: text/html; charset="utf-8"'],
        body: `<html><body><p>${text.replaceAll('\n', '<br>')}</p></body></html>`,
      }),
    )

/** Only words; the subject is a reply's. */
const bare =
  (text: string, subject = (s: Sent) => `Re: ${s.subject}`): Machine =>
  (s) =>
    letter(
      [from(s), `To: ${INBOX}`, `Subject: ${word(subject(s))}`, date, 'Message-ID: <c4d5e6@tm.gov.example.lv>'],
      text,
    )

export const absences: Readonly<Record<string, Machine>> = {
  'Exchange in Latvian': exchange(
    'Automātiska atbilde',
    'Labdien!\nEsmu atvaļinājumā līdz 20.11.2017. Steidzamos jautājumos lūdzu sazināties ar Ievu Liepu, tālr. 67000001.\n\nAr cieņu\nAnna Ozola',
  ),
  'Exchange in English': exchange(
    'Automatic reply',
    'Thank you for your message. I am out of the office until 20 November with limited access to e-mail. For urgent matters please contact Ieva Liepa, +371 67000001.',
  ),
  'Exchange in Russian': exchange(
    'Автоматический ответ',
    'Здравствуйте! Я в отпуске до 20 ноября. По срочным вопросам обращайтесь к Иеве Лиепе.',
  ),
  'Exchange 2007, Out of Office': exchange('Out of Office', 'I am away from 6 to 17 November.'),
  'Exchange in Estonian': exchange('Automaatvastus', 'Olen puhkusel kuni 20. novembrini.'),
  'Exchange in Lithuanian': exchange('Automatinis atsakymas', 'Atostogauju iki lapkričio 20 d.'),
  'Exchange in German': exchange('Automatische Antwort', 'Ich bin bis zum 20. November nicht im Büro.'),
  'Exchange in Polish': exchange('Odpowiedź automatyczna', 'Jestem na urlopie do 20 listopada.'),
  'Exchange, a date like a code': exchange(
    'Automātiska atbilde',
    'Prombūtnē 131117 - 171117. Vietā: Guna Jermacāne, Zemkopības ministrija, 67878711',
  ),
  'Microsoft 365, one word': exchange('Automātiska atbilde', 'Atvaļinājums'),
  'Gmail vacation responder': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Ārpus biroja Re: ${s.subject}`)}`,
        date,
        ...thread(s),
        'Message-ID: <CAHk7@mail.gmail.com>',
        'Precedence: bulk',
        'X-Autoreply: yes',
        'Auto-Submitted: auto-replied',
        'X-Precedence: bulk',
      ],
      'Sveiki! Līdz 20. novembrim neesmu pieejama. Atbildēšu pēc atgriešanās.',
    ),
  'Gmail, its header stripped': (s) =>
    letter(
      [from(s), `To: ${INBOX}`, `Subject: ${word(`Out of office Re: ${s.subject}`)}`, date, ...thread(s)],
      "Hi, I'm travelling this week. I will get back to you on Monday.",
    ),
  'Dovecot Sieve (Pigeonhole)': (s) =>
    letter(
      [
        'X-Sieve: Pigeonhole Sieve 0.4.21 (92477967)',
        'Message-ID: <dovecot-sieve-1510214560-302144-0@mail.example.lv>',
        date,
        from(s),
        `To: <${INBOX}>`,
        `Subject: ${word(`Auto: ${s.subject}`)}`,
        ...thread(s),
        'Auto-Submitted: auto-replied (vacation)',
        'Precedence: bulk',
        'X-Auto-Response-Suppress: All',
      ],
      'Esmu prombūtnē līdz 20. novembrim.',
    ),
  'Cyrus Sieve': (s) =>
    letter(
      [
        'X-Sieve: CMU Sieve 2.4',
        'Message-ID: <cmu-sieve-4711-1510214560-0@imap.example.edu>',
        date,
        from(s),
        `To: <${INBOX}>`,
        'Subject: Vacation',
        ...thread(s),
        'Auto-Submitted: auto-replied (vacation)',
      ],
      'I am on vacation until November 20.',
    ),
  'vacation(1) of BSD': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`away from my mail (was: ${s.subject})`)}`,
        'Precedence: bulk',
        'Delivered-By-The-Graces-Of: The Vacation program',
        date,
      ],
      'I will not be reading my mail for a while. Your mail concerning the above will be read when I return.',
    ),
  'cPanel autoresponder': (s) =>
    letter(
      [
        'Return-path: <>',
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        `X-Autorespond: ${word(s.subject)}`,
        'Auto-Submitted: auto-replied',
        'X-Loop: anna.ozola@tm.gov.example.lv',
        'Precedence: auto_reply',
        date,
      ],
      'Paldies par vēstuli! Šonedēļ birojs ir slēgts, atbildēsim 20. novembrī.',
    ),
  'Plesk autoresponder': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'X-Autogenerated: Reply',
        'X-Mailer: psa autoresponder',
        'Precedence: bulk',
        date,
      ],
      'Esmu atvaļinājumā, atbildēšu 20. novembrī.',
    ),
  'qmail-autoresponder': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'Delivered-To: Autoresponder',
        'X-Autoresponder: qmail-autoresponder',
        date,
      ],
      'I am away and will answer next week.',
    ),
  'procmail recipe': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'X-Loop: anna.ozola@tm.gov.example.lv',
        'Precedence: junk',
        date,
      ],
      'I am currently away. Your mail has been received and will be read after 20 November.',
    ),
  Notes: (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`AUTO: ${s.name} ir ārpus biroja (atgriezīsies 20.11.2017)`)}`,
        'X-Mailer: Lotus Domino Web Server Release 8.5.3',
        'X-MIMETrack: Itemize by Notes Server',
        'Auto-Submitted: auto-generated',
        date,
        ...thread(s),
      ],
      `Esmu ārpus biroja līdz 20.11.2017.\n\nNote: This is an automated response to your message "${s.subject}" sent on 09.11.2017 10:02:10.\n\nThis is the only notification you will receive while this person is away.`,
    ),
  'Notes without a header': bare(
    'I will be out of the office starting 06.11.2017 and will not return until 20.11.2017.\n\nI will respond to your message when I return.',
    (s) => `${s.name} is out of the office.`,
  ),
  GroupWise: (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject} (Out of Office)`)}`,
        'X-Mailer: Novell GroupWise Internet Agent 8.0',
        'Auto-Submitted: auto-replied',
        date,
      ],
      'I am out until Monday.',
    ),
  Zimbra: (s) =>
    letter(
      [
        'Return-Path: <>',
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'Auto-Submitted: auto-replied (zimbra; vacation)',
        'Precedence: bulk',
        'X-Mailer: Zimbra 8.7',
        date,
        ...thread(s),
      ],
      'Esmu prombūtnē, atgriezīšos pirmdien.',
    ),
  Kerio: (s) =>
    letter(
      [
        'Return-Path: <>',
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'X-Mailer: Kerio Connect',
        'Auto-Submitted: auto-replied',
        'Precedence: bulk',
        date,
      ],
      'Neesmu birojā.',
    ),
  MDaemon: (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'X-MDAutoResponder-Reply: yes',
        `X-MDaemon-Deliver-To: ${INBOX}`,
        'Precedence: bulk',
        date,
      ],
      'No 13.11. līdz 24.11. esmu darbnespējīga.',
    ),
  'mail.ru': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Re: ${s.subject}`)}`,
        'X-Autoreply: yes',
        'Auto-Submitted: auto-replied',
        'Precedence: bulk',
        'X-Mailer: Mail.Ru Mailer 1.0',
        date,
      ],
      'Здравствуйте! Я сейчас в отпуске, отвечу позже.',
    ),
  'inbox.lv': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Autoatbilde: ${s.subject}`)}`,
        'X-Mailer: Inbox.lv',
        'X-Auto-Reply: yes',
        date,
      ],
      'Paldies par vēstuli, esmu ceļā.',
    ),
  'Polish web mail (subject in brackets)': (s) =>
    letter(
      [from(s), `To: ${INBOX}`, `Subject: ${word(`[Automatyczna odpowiedź] ${s.subject}`)}`, 'Precedence: bulk', date],
      'Jestem na urlopie.',
    ),
  'AOL away message': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Away from my mail: ${s.subject}`)}`,
        'X-Mailer: Unknown (No Version)',
        date,
      ],
      "Hello, I'm away from my mail right now and will read yours when I return.",
    ),
  'an Outlook rule, Latvian words alone': bare(
    'Labdien!\n\nJūsu vēstuli esmu saņēmis, taču izlasīt to varēšu tikai pēc 21. novembra, kad atgriezīšos no atvaļinājuma. Ja jautājums nevar gaidīt, lūdzu, rakstiet Kristīnei Dombrovskai (kristine@example.lv, 63404471).\n\nIvars Bušs',
  ),
  'Latvian words: maternity': bare(
    'Esmu bērna kopšanas atvaļinājumā līdz 2018. gada augustam. Manus pienākumus pilda Ieva Liepa (ieva.liepa@example.lv).',
  ),
  'Latvian words: left for good': bare(
    'Labdien! No 1. novembra vairs nestrādāju Tieslietu ministrijā. Lūdzu, sūtiet vēstules kolēģei Ievai Liepai.',
  ),
  'Latvian words: business trip': bare(
    'Šobrīd esmu komandējumā un e-pastus lasu reti. Uz vēstuli atbildēšu pēc 20. novembra.',
  ),
  'Latvian words: absent with a stand-in': bare(
    'No 6. līdz 17. novembrim būšu prombūtnē. Prombūtnes laikā mani aizvieto Juris Kalns, tālr. 67000002.',
  ),
  'Latvian words: will return': bare(
    'Paldies par Jūsu e-pastu! Pašlaik atrodos atvaļinājumā, atgriezīšos darbā 20. novembrī un tad atbildēšu.',
  ),
  'Latvian words without diacritics': bare(
    'Labdien! Esmu atvalinajuma lidz 20.11. Steidzamos gadijumos zvaniet 67000003.',
  ),
  'Latvian words: sick': bare('Esmu slimības lapā. Neatliekamos jautājumos lūdzu vērsties pie nodaļas vadītājas.'),
  'Latvian words, a quote below': (s) =>
    letter(
      [from(s), `To: ${INBOX}`, `Subject: ${word(`RE: ${s.subject}`)}`, date, ...thread(s)],
      `Neesmu birojā līdz 20. novembrim, atbildēšu pēc tam.\n\n${quoted(s)}`,
    ),
  'Latvian words: office closed': bare(
    'Labdien! Birojs ir slēgts no 9. līdz 17. novembrim, uz Jūsu vēstuli atbildēsim pēc tam. Šī ir automātiska atbilde.',
  ),
  'English words: until': bare(
    'Thank you for your e-mail. I am currently out of the office and will be back on 20 November. If your matter is urgent, please contact ieva.liepa@example.lv.',
  ),
  'English words: annual leave': bare(
    'I am on annual leave until 20 November 2017 and will reply to your email upon my return.',
  ),
  'English words: maternity': bare(
    'Please note that I am on maternity leave. Your e-mail will not be forwarded. Please contact my colleague Ieva Liepa.',
  ),
  'English words: left the company': bare(
    'Anna Ozola is no longer with the company. Please direct all enquiries to info@example.com.',
  ),
  'English words: a mailbox that moved': bare(
    'This mailbox is no longer monitored. Please write to info@example.com instead.',
  ),
  'English words: conference': bare(
    'I am attending a conference this week and will have limited access to email. I will respond as soon as I can.',
  ),
  'English words: short': bare('On vacation. Back on 20 Nov.', (s) => `Re: ${s.subject}`),
  'Russian words: leave': bare(
    'Добрый день! Нахожусь в отпуске до 20 ноября. По срочным вопросам обращайтесь к коллегам: info@example.ru.',
  ),
  'Russian words: trip': bare('Я в командировке, отвечу на Ваше письмо после возвращения.'),
  'Russian words: ill': bare('Здравствуйте! Я на больничном. В срочных случаях звоните +371 67000004.'),
  'Russian words: absent': bare('С 6 по 17 ноября буду отсутствовать на рабочем месте. Меня замещает Иева Лиепа.'),
  'Russian words: left': bare(
    'Уважаемые коллеги! Я больше не работаю в компании. Пишите, пожалуйста, на info@example.ru.',
  ),
  'three languages in one': bare(
    'Esmu prombūtnē līdz 20.11.\n--\nI am out of the office until 20 November.\n--\nЯ отсутствую до 20 ноября.',
  ),
  'it quotes what it answers, with names and codes': (s) =>
    letter(
      [from(s), `To: ${INBOX}`, `Subject: ${word(`Automātiska atbilde: ${s.subject}`)}`, date, ...thread(s)],
      `Esmu slimības lapā līdz 24.11.\n\nNo: Valsts kanceleja <${INBOX}>\nNosūtīts: ceturtdiena, 2017. gada 9. novembris 10:02\nKam: ${s.to}\nTēma: ${s.subject}\n\nAnna Ozola, Tieslietu ministrija, 120385-`,
    ),
  'windows-1257 in the header, no encoded word': (s) =>
    letter([from(s), `To: ${INBOX}`, 'Subject: Automatiska atbilde: x', date], 'Esmu prombutne.'),
}
