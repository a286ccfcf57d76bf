// What mail systems send back when a mail could not be delivered: with the standard report (RFC 3464), with one of their
// own, or in mere words. Each in the headers, structure and words of its kind; hosts and people are invented.
import { host, INBOX, letter, type Machine, parts, plain, returned, returnedWhole, type Sent, word } from './letter.ts'

interface Report {
  readonly headers: readonly string[]
  readonly note: string
  readonly perMessage: readonly string[]
  readonly perRecipient: readonly string[]
  /** What comes back, and under which type. */
  readonly back?: 'text/rfc822-headers' | 'message/rfc822'
  readonly boundary: string
}

/** A delivery status notification (RFC 3462, RFC 3464). */
function report(
  sent: Sent,
  { headers, note, perMessage, perRecipient, back = 'message/rfc822', boundary }: Report,
): string {
  return letter(
    [
      ...headers,
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`,
    ],
    parts(
      boundary,
      plain(note),
      {
        headers: ['Content-Type: message/delivery-status'],
        body: `${perMessage.join('\n')}\n\n${perRecipient.join('\n')}\n`,
      },
      { headers: [`Content-Type: ${back}`], body: back === 'message/rfc822' ? returnedWhole(sent) : returned(sent) },
    ),
  )
}

const received = (from: string) =>
  `Received: from ${from} (${from} [203.0.113.25])\n\tby mx2.mk.gov.lv (Postfix) with ESMTPS id 48B0C06749F\n\tfor <${INBOX}>; Thu, 9 Nov 2017 10:05:19 +0200 (EET)`
const date = 'Date: Thu, 9 Nov 2017 10:05:19 +0200'
const final = (sent: Sent, action: string, status: string, diagnostic: string) => [
  `Final-Recipient: rfc822; ${sent.to}`,
  `Original-Recipient: rfc822;${sent.to}`,
  `Action: ${action}`,
  `Status: ${status}`,
  `Diagnostic-Code: ${diagnostic}`,
]

/** Failures for good. */
export const failures: Readonly<Record<string, Machine>> = {
  'Postfix, user unknown': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        received('mx1.mk.gov.lv'),
        date,
        'From: MAILER-DAEMON@mx1.mk.gov.lv (Mail Delivery System)',
        'Subject: Undelivered Mail Returned to Sender',
        `To: ${INBOX}`,
        'Auto-Submitted: auto-replied',
        'Message-Id: <20171109080519.91A731A00F3@mx1.mk.gov.lv>',
      ],
      note: `This is the mail system at host mx1.mk.gov.lv.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<${s.to}>: host mail.${host(s.to)}[198.51.100.30] said: 550 5.1.1
    <${s.to}>: Recipient address rejected: User unknown in
    virtual mailbox table (in reply to RCPT TO command)`,
      perMessage: [
        'Reporting-MTA: dns; mx1.mk.gov.lv',
        'X-Postfix-Queue-ID: 3A5E21A00F3',
        `X-Postfix-Sender: rfc822; ${INBOX}`,
      ],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp; 550 5.1.1 User unknown in virtual mailbox table'),
      boundary: '91A731A00F3.1510214719/mx1.mk.gov.lv',
    }),
  'Postfix, host not found, headers only': (s) =>
    report(s, {
      headers: [
        'Return-Path: <MAILER-DAEMON>',
        date,
        'From: "Mail Delivery System" <MAILER-DAEMON@relay.example.lv>',
        'Subject: Undelivered Mail Returned to Sender',
        `To: ${INBOX}`,
        'Auto-Submitted: auto-replied',
        'Message-Id: <20171109080520.1234@relay.example.lv>',
      ],
      note: `This is the mail system at host relay.example.lv.\n\n<${s.to}>: Host or domain name not found. Name service error for\n    name=${host(s.to)} type=MX: Host not found`,
      perMessage: ['Reporting-MTA: dns; relay.example.lv'],
      perRecipient: final(s, 'failed', '5.4.4', 'X-Postfix; Host or domain name not found'),
      back: 'text/rfc822-headers',
      boundary: '1234.1510214720/relay.example.lv',
    }),
  'Postfix with its report stripped by a filter': (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        'From: MAILER-DAEMON@mail.example.lv (Mail Delivery System)',
        'Subject: Undelivered Mail Returned to Sender',
        `To: ${INBOX}`,
      ],
      `This is the mail system at host mail.example.lv.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<${s.to}>: mail for ${host(s.to)} loops back to myself`,
    ),
  'Exim 4.9 with a report': (s) =>
    report(s, {
      headers: [
        'Return-path: <>',
        `Envelope-to: ${INBOX}`,
        date,
        `X-Failed-Recipients: ${s.to}`,
        'Auto-Submitted: auto-replied',
        'From: Mail Delivery System <Mailer-Daemon@srv3.hosting.example.lv>',
        `To: ${INBOX}`,
        `References: <${s.messageId}>`,
        'Subject: Mail delivery failed: returning message to sender',
        'Message-Id: <E1eCj0e-0003aF-Vu@srv3.hosting.example.lv>',
      ],
      note: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${s.to}
    host mx.${host(s.to)} [198.51.100.30]
    SMTP error from remote mail server after RCPT TO:<${s.to}>:
    550 No such person at this address`,
      perMessage: ['Reporting-MTA: dns; srv3.hosting.example.lv'],
      perRecipient: final(s, 'failed', '5.0.0', 'smtp; 550 No such person at this address'),
      boundary: '1510214719-eximdsn-1804289383',
    }),
  'Exim of old, plain text': (s) =>
    letter(
      [
        'Return-path: <>',
        date,
        `X-Failed-Recipients: ${s.to}`,
        'Auto-Submitted: auto-replied',
        'From: Mail Delivery System <Mailer-Daemon@host.example.lv>',
        `To: ${INBOX}`,
        'Subject: Mail delivery failed: returning message to sender',
      ],
      `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${s.to}
    Unrouteable address

------ This is a copy of the message, including all the headers. ------

${returnedWhole(s)}`,
    ),
  'Exim, its headers lost': (s) =>
    letter(
      [
        date,
        'From: Mail Delivery System <mail@host.example.lv>',
        `To: ${INBOX}`,
        'Subject: Mail delivery failed: returning message to sender',
      ],
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to all of its recipients. The\nfollowing address(es) failed:\n\n  ${s.to}\n    mailbox is full: retry timeout exceeded\n\n------ This is a copy of your message, including all the headers. ------\n\n${returnedWhole(s)}`,
    ),
  'cPanel, discarded by quota': (s) =>
    letter(
      [
        'Return-path: <>',
        date,
        `X-Failed-Recipients: ${s.to}`,
        'From: Mail Delivery System <Mailer-Daemon@cpanel12.hosting.example.com>',
        `To: ${INBOX}`,
        'Subject: Mail delivery failed: returning message to sender',
      ],
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${s.to}\n    Domain ${host(s.to)} has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.\n\n------ This is a copy of the message, including all the headers. ------\n\n${returnedWhole(s)}`,
    ),
  qmail: (s) =>
    letter(
      [
        'Return-Path: <>',
        'Received: (qmail 18361 invoked for bounce); 9 Nov 2017 08:05:19 -0000',
        'Date: 9 Nov 2017 08:05:19 -0000',
        'From: MAILER-DAEMON@mail.example.lv',
        `To: ${INBOX}`,
        'Subject: failure notice',
      ],
      `Hi. This is the qmail-send program at mail.example.lv.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${s.to}>:
198.51.100.30 does not like recipient.
Remote host said: 550 <${s.to}>: Recipient address rejected: User unknown
Giving up on 198.51.100.30.

--- Below this line is a copy of the message.

${returnedWhole(s)}`,
    ),
  'qmail, rewritten by its administrator in Latvian': (s) =>
    letter(
      [
        'Return-Path: <>',
        'Date: 9 Nov 2017 08:05:19 -0000',
        'From: pasts@mail.example.lv',
        `To: ${INBOX}`,
        `Subject: ${word('Vēstule nav piegādāta')}`,
      ],
      `Labdien! Te raksta pasta serveris mail.example.lv.\nDiemžēl Jūsu vēstuli neizdevās piegādāt šādiem adresātiem.\n\n<${s.to}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Zemāk ir vēstules kopija.\n\n${returnedWhole(s)}`,
    ),
  'qmail-ldap, quota': (s) =>
    letter(
      [
        'Return-Path: <>',
        'Date: 9 Nov 2017 08:05:19 -0000',
        'From: MAILER-DAEMON@ldap.example.lv',
        `To: ${INBOX}`,
        'Subject: failure notice',
      ],
      `Hi. This is the qmail-send program at ldap.example.lv.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<${s.to}>:\nThe users mailfolder is over the allowed quota (size). (#5.2.2)\n\n--- Undelivered message follows ---\n\n${returnedWhole(s)}`,
    ),
  'Sendmail 8': (s) =>
    report(s, {
      headers: [
        'Return-Path: <MAILER-DAEMON>',
        date,
        'From: Mail Delivery Subsystem <MAILER-DAEMON@sun.example.edu>',
        'Message-Id: <200711090805.vA985J018361@sun.example.edu>',
        `To: <${INBOX}>`,
        'Subject: Returned mail: see transcript for details',
        'Auto-Submitted: auto-generated (failure)',
      ],
      note: `The original message was received at Thu, 9 Nov 2017 10:05:18 +0200\nfrom mx1.mk.gov.lv [198.51.100.14]\n\n   ----- The following addresses had permanent fatal errors -----\n<${s.to}>\n    (reason: 550 5.1.1 <${s.to}>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mail.${host(s.to)}.:\n>>> DATA\n<<< 550 5.1.1 <${s.to}>... User unknown\n550 5.1.1 <${s.to}>... User unknown`,
      perMessage: ['Reporting-MTA: dns; sun.example.edu', 'Received-From-MTA: DNS; mx1.mk.gov.lv'],
      perRecipient: final(s, 'failed', '5.1.1', 'SMTP; 550 5.1.1 User unknown'),
      boundary: 'vA985J018361.1510214719/sun.example.edu',
    }),
  'Sendmail 5 of 1995, no MIME': (s) =>
    letter(
      [
        'Return-Path: <MAILER-DAEMON@latnet.example.lv>',
        'Date: Thu, 9 Nov 95 10:05:19 +0200',
        'From: MAILER-DAEMON@latnet.example.lv (Mail Delivery Subsystem)',
        'Subject: Returned mail: User unknown',
        `To: ${INBOX}`,
      ],
      `   ----- Transcript of session follows -----\n550 ${s.to}... User unknown\n\n   ----- Unsent message follows -----\n${returnedWhole(s)}`,
    ),
  'Exchange 5.5, System Administrator': (s) =>
    letter(
      [
        date,
        'From: System Administrator <postmaster@exch55.example.lv>',
        `To: ${INBOX}`,
        `Subject: ${word(`Undeliverable: ${s.subject}`)}`,
        'X-Mailer: Internet Mail Service (5.5.2653.19)',
        'X-MS-Embedded-Report: ',
      ],
      `Your message\n\n  To:      ${s.to}\n  Subject: ${s.subject}\n  Sent:    Thu, 9 Nov 2017 10:02:10 +0200\n\ndid not reach the following recipient(s):\n\n${s.to} on Thu, 9 Nov 2017 10:05:18 +0200\n    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=lv;a= ;p=example;l=EXCH5517110908WYZ1\n    MSEXCH:IMS:EXAMPLE:RIGA:EXCH55 0 (000C05A6) Unknown Recipient`,
    ),
  'Exchange 2003': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: postmaster@tm.example.lv',
        `To: ${INBOX}`,
        'Subject: Delivery Status Notification (Failure)',
        'Message-ID: <4OXXTPzqR00000a1c@EXCH01.tm.example.lv>',
        'X-DSNContext: 335a7efd - 4523 - 00000001 - 80040546',
      ],
      note: `This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       ${s.to}`,
      perMessage: ['Reporting-MTA: dns;EXCH01.tm.example.lv', 'Received-From-MTA: dns;mx1.mk.gov.lv'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp;550 5.1.1 User unknown'),
      boundary: '9B095B5ADSN=_01D3592C4F5B9D4A0000A1C3EXCH01.tm.exampl',
    }),
  'Exchange 2010 in Latvian': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        received('EX01.zm.example.lv'),
        'MIME-Version: 1.0',
        `From: ${word('Microsoft Outlook')} <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@zm.example.lv>`,
        `To: <${INBOX}>`,
        date,
        'Content-Language: lv-LV',
        'X-MS-Exchange-Message-Is-Ndr: ',
        `In-Reply-To: <${s.messageId}>`,
        `References: <${s.messageId}>`,
        `Subject: ${word(`Nepiegādājams: ${s.subject}`)}`,
        'Message-ID: <0d4c5b1a-55aa@EX01.zm.example.lv>',
      ],
      note: `Piegāde šiem adresātiem vai grupām neizdevās:\n\n${s.to}<mailto:${s.to}>\nIevadīto e-pasta adresi nevarēja atrast. Pārbaudiet adresāta e-pasta adresi un mēģiniet nosūtīt ziņojumu vēlreiz. Ja problēma netiek novērsta, sazinieties ar palīdzības dienestu.\n\n\nDiagnostikas informācija administratoriem:\n\nĢenerējošais serveris: zm.example.lv\n\n${s.to}\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##`,
      perMessage: ['Reporting-MTA: dns;EX01.zm.example.lv'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'),
      boundary: '_000_0d4c5b1a_',
    }),
  'Exchange in Latvian, forwarded by a gateway without report or headers': (s) =>
    letter(
      [
        date,
        'From: Microsoft Outlook <administrator@zm.example.lv>',
        `To: ${INBOX}`,
        `Subject: ${word(`Nevar piegādāt: ${s.subject}`)}`,
      ],
      `Jūsu ziņojums nav sasniedzis dažus vai visus adresātus.\n\n      Tēma:  ${s.subject}\n      Nosūtīts: 2017.11.09. 10:02\n\nŠos adresātus nevarēja sasniegt:\n\n      ${s.to}\n            Šim adresātam nav e-pasta konta organizācijā.`,
    ),
  'Microsoft 365 in English': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        received('EUR02-VE1-obe.outbound.protection.outlook.com'),
        'MIME-Version: 1.0',
        'From: <postmaster@outlook.com>',
        `To: <${INBOX}>`,
        date,
        'Content-Language: en-US',
        'X-MS-Exchange-Message-Is-Ndr: ',
        `In-Reply-To: <${s.messageId}>`,
        `References: <${s.messageId}>`,
        `Subject: ${word(`Undeliverable: ${s.subject}`)}`,
        'Auto-Submitted: auto-replied',
        'Message-ID: <05a26a1a@VI1PR0501MB2271.eurprd05.prod.outlook.com>',
      ],
      note: `[https://products.office.com/x.png]\nYour message to ${s.to} couldn't be delivered.\n${s.to.split('@')[0]} wasn't found at ${host(s.to)}.\ninese.kuske  Office 365  ${s.to.split('@')[0]}\nAction Required      Recipient\nUnknown To address\n\nHow to Fix It\nThe address may be misspelled or may not exist. Try one or more of the following:\n  *   Send the message again following these steps: ...`,
      perMessage: [
        'Reporting-MTA: dns;VI1PR0501MB2271.eurprd05.prod.outlook.com',
        'Received-From-MTA: dns;mx1.mk.gov.lv',
      ],
      perRecipient: final(s, 'failed', '5.1.10', 'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound'),
      boundary: 'd2f1a6f4-7b0f-4c53-9b7e-2f3fd12c8e11',
    }),
  'Microsoft 365 in Russian': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@firma.example.ru>',
        `To: <${INBOX}>`,
        date,
        'X-MS-Exchange-Message-Is-Ndr: ',
        `Subject: ${word(`Не удается доставить: ${s.subject}`)}`,
        'Auto-Submitted: auto-replied',
      ],
      note: `Сбой доставки следующим получателям или группам:\n\n${s.to}\nВведенный адрес электронной почты не найден. Проверьте адрес и повторите попытку.`,
      perMessage: ['Reporting-MTA: dns;AM0PR01.eurprd01.prod.exchangelabs.com'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp;550 5.1.1 RESOLVER.ADR.ExRecipNotFound'),
      boundary: '_000_ru_',
    }),
  'Exchange in Russian, text alone': (s) =>
    letter(
      [
        date,
        `From: ${word('Системный администратор')} <admin@firma.example.ru>`,
        `To: ${INBOX}`,
        `Subject: ${word(`Недоставленное сообщение: ${s.subject}`)}`,
      ],
      `Ваше сообщение\n\n  Кому: ${s.to}\n  Тема: ${s.subject}\n  Отправлено: 09.11.2017 10:02\n\nне доставлено следующим получателям:\n\n${s.to}\nАдрес электронной почты не существует в организации.`,
    ),
  'Gmail of today': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        `To: ${INBOX}`,
        'Auto-Submitted: auto-replied',
        'Subject: Delivery Status Notification (Failure)',
        `References: <${s.messageId}>`,
        `In-Reply-To: <${s.messageId}>`,
        `X-Failed-Recipients: ${s.to}`,
        'Message-ID: <5a040a2f.6c2e1c0a.8a1f4.9d1e.GMR@mx.google.com>',
        date,
      ],
      note: `\n** Address not found **\n\nYour message wasn't delivered to ${s.to} because the address couldn't be found, or is unable to receive mail.\n\nLearn more here: https://support.google.com/mail/answer/6596\n\nThe response was:\n\nThe email account that you tried to reach does not exist.`,
      perMessage: [
        'Reporting-MTA: dns; googlemail.com',
        `Received-From-MTA: dns; ${INBOX}`,
        `X-Original-Message-ID: <${s.messageId}>`,
      ],
      perRecipient: final(
        s,
        'failed',
        '5.1.1',
        'smtp; 550-5.1.1 The email account that you tried to reach does not exist.',
      ),
      boundary: '94eb2c0b7c4c1d2f3a055d8e5a21',
    }),
  'Gmail of 2010, plain': (s) =>
    letter(
      [
        'Return-Path: <>',
        'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        `To: ${INBOX}`,
        `X-Failed-Recipients: ${s.to}`,
        'Subject: Delivery Status Notification (Failure)',
        'Message-ID: <00151758b8a2e1@google.com>',
        date,
      ],
      `Delivery to the following recipient failed permanently:\n\n     ${s.to}\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 550 550 5.1.1 User unknown (state 14).\n\n   ----- Original message -----\n\n${returnedWhole(s)}`,
    ),
  'Domino, report': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'From: Postmaster@lpv.example.lv',
        `To: ${INBOX}`,
        `Subject: ${word(`DELIVERY FAILURE: User ${s.name} (${s.to}) not listed in Domino Directory`)}`,
        'Message-ID: <OF7C8E5F0A.1B2C3D4E-ONC22581D3.002C5F6A@lpv.example.lv>',
        date,
      ],
      note: `Your message\n\n  Subject: ${s.subject}\n\nwas not delivered to:\n\n  ${s.to}\n\nbecause:\n\n  User ${s.name} (${s.to}) not listed in Domino Directory`,
      perMessage: ['Reporting-MTA: dns;lpv.example.lv'],
      perRecipient: final(s, 'failed', '5.1.1', 'X-Notes; User not listed in Domino Directory'),
      boundary: '==IFJRGLKFGIR4361UHRUHIHD',
    }),
  'Notes, Delivery Failure Report': (s) =>
    letter(
      [
        'From: Jaunais Serveris <serveris@lpv.example.lv>',
        `To: ${INBOX}`,
        `Subject: ${word(`DELIVERY FAILURE: ${s.name} not found`)}`,
        'X-Mailer: Lotus Domino Release 6.5.4',
        date,
      ],
      `Delivery Failure Report\n\nYour document:  ${s.subject}\nwas not delivered to:  ${s.to}\nbecause:  User ${s.name} not listed in public Name & Address Book\n\nWhat should you do?\nYou can resend the undeliverable document to the recipients listed above by choosing the Resend button.`,
    ),
  Zimbra: (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: MAILER-DAEMON@zimbra.riga.example.lv (Mail Delivery System)',
        'Subject: Undelivered Mail Returned to Sender',
        `To: ${INBOX}`,
        'Auto-Submitted: auto-replied',
        'Message-Id: <20171109080519.7F3B1@zimbra.riga.example.lv>',
      ],
      note: `This is the mail system at host zimbra.riga.example.lv.\n\n<${s.to}>: host zimbra.riga.example.lv[198.51.100.7] said: 552 5.2.2 <${s.to}> Over quota (in reply to end of DATA command)`,
      perMessage: ['Reporting-MTA: dns; zimbra.riga.example.lv'],
      perRecipient: final(s, 'failed', '5.2.2', 'smtp; 552 5.2.2 Over quota'),
      boundary: '7F3B1.1510214719/zimbra',
    }),
  Kerio: (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'X-Kerio-Status: DSN',
        date,
        'From: "Mail Delivery Subsystem" <mailer-daemon@kerio.example.lv>',
        `To: ${INBOX}`,
        'Subject: Failed to Deliver',
        'Message-ID: <1510214719-8812@kerio.example.lv>',
      ],
      note: `Your message could not be delivered.\n\nRecipient(s):\n  ${s.to}\n    550 5.1.1 No such user here\n\nKerio Connect`,
      perMessage: ['Reporting-MTA: dns; kerio.example.lv'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp; 550 No such user here'),
      boundary: 'MIMEBoundary_kerio_8812',
    }),
  MDaemon: (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        'From: MDaemon at mail.serviss.example.lv <MDaemon@mail.serviss.example.lv>',
        'Reply-To: <noreply@mail.serviss.example.lv>',
        'Precedence: bulk',
        `X-MDaemon-Deliver-To: ${INBOX}`,
        `To: ${INBOX}`,
        `Subject: Warning: ${s.to} - User unknown!`,
        'Message-ID: <MDAEMON-F201711091005.AA051977MD4711@mail.serviss.example.lv>',
      ],
      `--------------------------------------------------------------------\nUNKNOWN LOCAL USER\n--------------------------------------------------------------------\n\nThe following user is unknown to this server:\n\n  ${s.to.split('@')[0]}\n\nThe message was: ${s.subject}\n\n--- Session Transcript ---\n RCPT To:<${s.to}>\n 550 ${s.to} unknown`,
    ),
  hMailServer: (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        `From: mailer-daemon@hmail.example.lv`,
        `To: ${INBOX}`,
        `Subject: Message undeliverable: ${word(s.subject)}`,
        'Message-ID: <3C1D0F5E@hmail.example.lv>',
      ],
      `Your message did not reach some or all of the intended recipients.\n\n   Sent: Thu, 9 Nov 2017 10:02:10 +0200\n   Subject: ${s.subject}\n\nThe following recipient(s) could not be reached:\n\n${s.to}\n   Error Type: SMTP\n   Remote server (198.51.100.30) issued an error.\n\nhMailServer`,
    ),
  'Yahoo of old': (s) =>
    letter(
      ['Return-Path: <>', date, 'From: MAILER-DAEMON@yahoo.com', `To: ${INBOX}`, 'Subject: Failure Notice'],
      `Sorry, we were unable to deliver your message to the following address.\n\n<${s.to}>:\nRemote host said: 554 delivery error: dd Sorry your message to ${s.to} cannot be delivered. This account has been disabled or discontinued [#102].\n\n--- Below this line is a copy of the message.\n\n${returnedWhole(s)}`,
    ),
  'mail.ru': (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        'From: mailer-daemon@corp.mail.example.ru',
        `To: ${INBOX}`,
        'Subject: Mail failure.',
        'Auto-Submitted: auto-replied',
        `X-Failed-Recipients: ${s.to}`,
      ],
      `This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients.\n\nDelivery failed for:\n${s.to}: user not found\n\nЭто письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.`,
    ),
  'Yandex in Russian': (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        'From: mailer-daemon@yandex.example.ru',
        `To: ${INBOX}`,
        `Subject: ${word('Недоставленное сообщение')}`,
        'Auto-Submitted: auto-replied',
      ],
      `Это письмо отправлено почтовым сервером yandex.example.ru.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\nбыть отправлено одному или нескольким адресатам. Технические подробности\nможно найти ниже.\n\nВозможные причины недоставки указаны по адресу:\n\nПожалуйста, не отвечайте на это сообщение.\n\n<${s.to}>: host said: 550 5.7.1 No such user!`,
    ),
  Courier: (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: "Courier mail server at mail.inbox.example.lv" <@mail.inbox.example.lv>',
        `To: ${INBOX}`,
        'Subject: NOTICE: mail delivery status.',
        'Message-ID: <courier.000000005A040A2F.00001234@mail.inbox.example.lv>',
      ],
      note: `This is a delivery status notification from mail.inbox.example.lv,\nrunning the Courier mail server, version 0.73.\n\nThe original message was received on Thu, 9 Nov 2017 10:05:18 +0200\n\n    UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${s.to}>:\n     >>> RCPT TO:<${s.to}>\n<<< 550 User unknown.`,
      perMessage: ['Reporting-MTA: dns; mail.inbox.example.lv'],
      perRecipient: final(s, 'failed', '5.0.0', 'smtp; 550 User unknown.'),
      boundary: '=_courier-0',
    }),
  'Courier with an empty From': (s) =>
    letter(
      ['Return-Path: <>', date, `To: ${INBOX}`, 'Subject: NOTICE: mail delivery status.'],
      `UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${s.to}>:\n     550 mailbox unavailable`,
    ),
  GroupWise: (s) =>
    letter(
      [
        date,
        `From: Postmaster <Postmaster@gw.example.lv>`,
        `To: ${INBOX}`,
        'Subject: Message status - undeliverable',
        'X-Mailer: Novell GroupWise Internet Agent 7.0.1',
      ],
      `The message that you sent was undeliverable to the following:\n\t${s.to.split('@')[0]} (user not found)\n\nPossibly truncated original message follows:\n\n${returnedWhole(s)}`,
    ),
  IMail: (s) =>
    letter(
      [
        date,
        `From: Postmaster <postmaster@imail.example.com>`,
        `To: ${INBOX}`,
        'Subject: Undeliverable Mail',
        'X-Mailer: <IMail v8.05>',
      ],
      `User mailbox exceeds allowed size: ${s.to}\n\nOriginal message follows.\n\n${returnedWhole(s)}`,
    ),
  InterScan: (s) =>
    letter(
      [date, 'From: imss@is.example.be', `To: ${INBOX}`, 'Subject: Mail could not be delivered'],
      `****** Message from InterScan Messaging Security Suite ******\n\nSent <<< RCPT TO:<${s.to}>\nReceived >>> 550 5.1.1 unknown or illegal alias: ${s.to}\nUnable to deliver message to <${s.to}>.\n\n************************     End of message     **********************`,
    ),
  'CommuniGate Pro': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: <MAILER-DAEMON@cgp.example.lv>',
        `To: <${INBOX}>`,
        `Subject: Undeliverable mail: ${word(s.subject)}`,
        'Message-ID: <receipt-4711@cgp.example.lv>',
        'X-Mailer: CommuniGate Pro 5.4',
      ],
      note: `Failed to deliver to '<${s.to}>'\nLOCAL module(account ${s.to.split('@')[0]}) reports:\n account is full (quota exceeded)`,
      perMessage: ['Reporting-MTA: dns; cgp.example.lv'],
      perRecipient: final(s, 'failed', '5.2.2', 'smtp; account is full'),
      boundary: '_===4711====cgp.example.lv===_',
    }),
  'IceWarp (Merak)': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: "Mail Delivery" <postmaster@merak.example.lv>',
        `To: ${INBOX}`,
        'Subject: Undeliverable Mail',
        'Message-ID: <f3c1a@merak.example.lv>',
      ],
      note: `Recipient: [SMTP:${s.to}]\nReason: Mailbox does not exist\n\nThis message was generated by the mail server.`,
      perMessage: ['Reporting-MTA: dns; merak.example.lv'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp; 550 Mailbox does not exist'),
      boundary: '--IceWarp-4711',
    }),
  OpenSMTPD: (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'Subject: Delivery status notification: error',
        'From: Mailer Daemon <MAILER-DAEMON@bsd.example.org>',
        `To: ${INBOX}`,
        date,
      ],
      note: `    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n${s.to}: 550 Invalid recipient\n\n    Below is a copy of the original message:`,
      perMessage: ['Reporting-MTA: dns; bsd.example.org'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp; 550 Invalid recipient'),
      boundary: '12853024712071069829/bsd.example.org',
    }),
  'Amazon SES': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: MAILER-DAEMON@eu-west-1.amazonses.com',
        `To: ${INBOX}`,
        'Subject: Delivery Status Notification (Failure)',
        'Message-ID: <0102015fa0b@eu-west-1.amazonses.com>',
      ],
      note: `An error occurred while trying to deliver the mail to the following recipients:\n${s.to}`,
      perMessage: ['Reporting-MTA: dns; b224-13.smtp-out.eu-west-1.amazonses.com'],
      perRecipient: final(s, 'failed', '5.1.1', 'smtp; 550 5.1.1 user unknown'),
      boundary: '----=_Part_4711',
    }),
  'Barracuda, blocked as bulk': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: Barracuda Spam Firewall <postmaster@barracuda.example.lv>',
        `To: ${INBOX}`,
        'Subject: **Message you sent blocked by our bulk email filter**',
        'Auto-Submitted: auto-replied',
      ],
      note: `Your message to: ${s.to}\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: ${s.subject}`,
      perMessage: ['Reporting-MTA: dns; barracuda.example.lv'],
      perRecipient: final(s, 'failed', '5.7.1', 'smtp; 550 permanent failure for one or more recipients (blocked)'),
      boundary: '----------=_1510214719-8812',
    }),
  'a content filter, words alone': (s) =>
    letter(
      [
        date,
        'From: MailMarshal <admin@firma.example.lv>',
        `To: ${INBOX}`,
        `Subject: ${word(`Rejected: ${s.subject}`)}`,
      ],
      `Your message was rejected by MailMarshal at firma.example.lv.\n\nThe message to ${s.to} was not delivered to its recipients because it contains a file type that is not allowed.\n\nThis is an automatically generated message; please do not reply.`,
    ),
  'a form of its own from a mail host in Latvian': (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        `From: ${word('Pasta sistēma')} <admin@pasts.example.lv>`,
        `To: ${INBOX}`,
        `Subject: ${word('E-pasts netika piegādāts')}`,
      ],
      `Jūsu e-pasta vēstule adresātam ${s.to} netika piegādāta.\n\nIemesls: adresāta pastkaste ir pilna.\n\nŠis ir automātisks paziņojums, lūdzu, neatbildiet uz to.`,
    ),
  'Novell in GroupWise form without a name': (s) =>
    letter(
      [date, 'From: <reservas@gw.example.cu>', `To: ${INBOX}`, `Subject: ${word(`RE: ${s.subject}`)}`],
      `The message that you sent was undeliverable to the following:\n\t${s.to} (mailbox full)`,
    ),
  'X.400 gateway': (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        'From: "X.400 Gateway" <postmaster@x400.example.lv>',
        `To: ${INBOX}`,
        'Subject: Non-Delivery Notification',
      ],
      `Your message was not delivered to:\n\n    ${s.to}\n    for the following reason:\n    Diagnostic was Unrecognised address, Unable to transfer, -1\n\nYour original message follows.`,
    ),
}

/** Delays: the mail may still arrive. */
export const delays: Readonly<Record<string, Machine>> = {
  Postfix: (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        date,
        'From: MAILER-DAEMON@mx1.mk.gov.lv (Mail Delivery System)',
        'Subject: Delayed Mail (still being retried)',
        `To: ${INBOX}`,
        'Auto-Submitted: auto-replied',
        'Message-Id: <20171109133011.91A731A00F4@mx1.mk.gov.lv>',
      ],
      note: `This is the mail system at host mx1.mk.gov.lv.\n\n####################################################################\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n####################################################################\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<${s.to}>: connect to mail.${host(s.to)}[198.51.100.30]:25: Connection timed out`,
      perMessage: ['Reporting-MTA: dns; mx1.mk.gov.lv'],
      perRecipient: [
        ...final(s, 'delayed', '4.4.1', 'X-Postfix; Connection timed out'),
        'Will-Retry-Until: Tue, 14 Nov 2017 10:05:19 +0200',
      ],
      back: 'text/rfc822-headers',
      boundary: 'delay.1510214719/mx1',
    }),
  Exim: (s) =>
    letter(
      [
        'Return-path: <>',
        date,
        'Auto-Submitted: auto-replied',
        'From: Mail Delivery System <Mailer-Daemon@srv3.hosting.example.lv>',
        `To: ${INBOX}`,
        `References: <${s.messageId}>`,
        'Subject: Warning: message 1eCMSw-0001Lz-2o delayed 24 hours',
      ],
      `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on srv3.hosting.example.lv.\n\nThe message identifier is:     1eCMSw-0001Lz-2o\nThe subject of the message is: ${s.subject}\n\nThe address to which the message has not yet been delivered is:\n\n  ${s.to}\n    Delay reason: SMTP timeout while connected\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.`,
    ),
  Sendmail: (s) =>
    report(s, {
      headers: [
        'Return-Path: <MAILER-DAEMON>',
        date,
        'From: Mail Delivery Subsystem <MAILER-DAEMON@sun.example.edu>',
        `To: <${INBOX}>`,
        'Subject: Warning: could not send message for past 4 hours',
        'Auto-Submitted: auto-generated (warning-timeout)',
      ],
      note: `    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- The following addresses had transient non-fatal errors -----\n<${s.to}>\n\nDeferred: Connection refused by mail.${host(s.to)}.\nWarning: message still undelivered after 4 hours`,
      perMessage: ['Reporting-MTA: dns; sun.example.edu'],
      perRecipient: final(s, 'delayed', '4.4.1', 'SMTP; Connection refused'),
      boundary: 'warn.1510214719/sun',
    }),
  'Exchange in Latvian': (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'From: Microsoft Outlook <postmaster@tm.example.lv>',
        `To: ${INBOX}`,
        date,
        `Subject: ${word(`Piegāde aizkavējusies: ${s.subject}`)}`,
        'Auto-Submitted: auto-replied',
        `In-Reply-To: <${s.messageId}>`,
      ],
      note: `Piegāde šiem adresātiem vai grupām ir aizkavējusies:\n\n${s.to}\n\nŠis ziņojums vēl nav piegādāts. Piegādes mēģinājumi tiks turpināti.`,
      perMessage: ['Reporting-MTA: dns;EX01.tm.example.lv'],
      perRecipient: final(s, 'delayed', '4.4.7', 'smtp;400 4.4.7 Message delayed'),
      boundary: '_000_delay_',
    }),
  Gmail: (s) =>
    report(s, {
      headers: [
        'Return-Path: <>',
        'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        `To: ${INBOX}`,
        'Auto-Submitted: auto-replied',
        'Subject: Delivery Status Notification (Delay)',
        `References: <${s.messageId}>`,
        `In-Reply-To: <${s.messageId}>`,
        date,
      ],
      note: `\n** Delivery incomplete **\n\nThere was a temporary problem delivering your message to ${s.to}. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.`,
      perMessage: ['Reporting-MTA: dns; googlemail.com'],
      perRecipient: final(s, 'delayed', '4.4.1', 'smtp; The recipient server did not accept our requests to connect.'),
      boundary: 'gmail-delay-1',
    }),
  'Exchange, words alone': (s) =>
    letter(
      [
        date,
        'From: System Administrator <postmaster@exch55.example.lv>',
        `To: ${INBOX}`,
        `Subject: ${word(`Delivery delayed: ${s.subject}`)}`,
      ],
      `Delivery is delayed to these recipients or distribution lists:\n\n${s.to}\n\nSubject: ${s.subject}\n\nThis message has not yet been delivered. Microsoft Exchange will continue to try delivering the message on your behalf.`,
    ),
  qmail: (s) =>
    letter(
      [
        'Return-Path: <>',
        date,
        'From: MAILER-DAEMON@mail.example.lv',
        `To: ${INBOX}`,
        'Subject: delayed delivery notice',
      ],
      `Hi. This is the qmail-send program at mail.example.lv.\n\nYour message has been enqueued and undelivered for 4 hours to the following recipients:\n\n<${s.to}>: CNAME lookup failed temporarily. (#4.4.3)\n\nThis is a delivery status notification for your information. You do not need to resend your message at this time.`,
    ),
}
