// The rest of what machines write: receipts, tickets, challenges, lists, newsletters, calendars, complaints, warnings.
import { INBOX, letter, type Machine, parts, plain, quoted, type Sent, word } from './letter.ts'

const date = 'Date: Thu, 9 Nov 2017 10:06:00 +0200'
const from = ({ name, to }: Sent) => `From: ${word(name)} <${to}>`
const thread = ({ messageId }: Sent) => [`In-Reply-To: <${messageId}>`, `References: <${messageId}>`]

/** A message disposition notification (RFC 8098). */
const receipt =
  (subject: string, note: string, disposition: string, agent: string): Machine =>
  (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`${subject}${s.subject}`)}`,
        date,
        ...thread(s),
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=disposition-notification; boundary="mdn1"',
      ],
      parts('mdn1', plain(note), {
        headers: ['Content-Type: message/disposition-notification'],
        body: `Reporting-UA: ${agent}\nFinal-Recipient: rfc822;${s.to}\nOriginal-Message-ID: <${s.messageId}>\nDisposition: manual-action/MDN-sent-manually; ${disposition}\n`,
      }),
    )

const words =
  (sender: string, subject: (s: Sent) => string, text: (s: Sent) => string, more: readonly string[] = []): Machine =>
  (s) =>
    letter([`From: ${sender}`, `To: ${INBOX}`, `Subject: ${word(subject(s))}`, date, ...more], text(s))

/** An answer from a calendar (RFC 6047). */
const calendar =
  (subject: string, text: string, status: string, product: string): Machine =>
  (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`${subject}${s.subject}`)}`,
        date,
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary="cal1"',
      ],
      parts('cal1', plain(text), {
        headers: ['Content-Type: text/calendar; charset="utf-8"; method=REPLY', 'Content-Transfer-Encoding: 8bit'],
        body: `BEGIN:VCALENDAR\nMETHOD:REPLY\nPRODID:${product}\nVERSION:2.0\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=${status};CN=${s.name}:MAILTO:${s.to}\nUID:meeting-2017@mk.gov.lv\nSUMMARY:${s.subject}\nDTSTART:20171116T090000Z\nEND:VEVENT\nEND:VCALENDAR`,
      }),
    )

export const receipts: Readonly<Record<string, Machine>> = {
  'Outlook, read': receipt(
    'Read: ',
    'Your message\n\n   To: Anna Ozola\n   Subject: x\n   Sent: Thursday, November 9, 2017 10:02:10 AM\n\n was read on Thursday, November 9, 2017 10:05:59 AM.',
    'displayed',
    'tm.gov.example.lv; Microsoft Outlook 16.0',
  ),
  'Outlook in Latvian, read': receipt(
    'Lasīts: ',
    'Jūsu ziņojums\n\n   Kam: Anna Ozola\n\n tika izlasīts ceturtdiena, 2017. gada 9. novembris 10:05.',
    'displayed',
    'Microsoft Outlook',
  ),
  'Exchange, not read': receipt(
    'Not read: ',
    'Your message was deleted without being read on Thursday, November 9, 2017.',
    'deleted',
    'Microsoft Exchange',
  ),
  Thunderbird: receipt(
    'Return Receipt (displayed) - ',
    'This is a Return Receipt for the mail that you sent to anna.ozola@tm.gov.example.lv.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient’s computer. There is no guarantee that the recipient has read or understood the message contents.',
    'displayed',
    'Thunderbird 52.4',
  ),
  'Notes, return receipt': words(
    'Anna Ozola <anna.ozola@tm.gov.example.lv>',
    (s) => `Return Receipt - ${s.subject}`,
    (s) => `Return Receipt\n\nYour document:  ${s.subject}\nwas received by:  Anna Ozola/TM\nat:  09.11.2017 10:05:59`,
  ),
  'Outlook, words alone': words(
    'Anna Ozola <anna.ozola@tm.gov.example.lv>',
    (s) => `Read: ${s.subject}`,
    (s) =>
      `Your message\n\n   To:      Anna Ozola\n   Subject: ${s.subject}\n   Sent:    09.11.2017 10:02\n\nwas read on 09.11.2017 10:05.`,
  ),
  'Outlook in Russian, words alone': words(
    'Anna Ozola <anna.ozola@tm.gov.example.lv>',
    (s) => `Прочтено: ${s.subject}`,
    () => 'Ваше сообщение\n\n  Кому: Анна Озола\n\nбыло прочитано 09.11.2017 10:05.',
  ),
  'Exchange, delivered': (s) =>
    letter(
      [
        'Return-Path: <>',
        'From: postmaster@tm.gov.example.lv',
        `To: ${INBOX}`,
        `Subject: ${word(`Piegādāts: ${s.subject}`)}`,
        date,
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="dlv"',
      ],
      parts('dlv', plain('Jūsu ziņojums ir piegādāts šiem adresātiem:\n\nanna.ozola@tm.gov.example.lv'), {
        headers: ['Content-Type: message/delivery-status'],
        body: `Reporting-MTA: dns;EX01\n\nFinal-Recipient: rfc822;${s.to}\nAction: delivered\nStatus: 2.1.5\n`,
      }),
    ),
  'Exchange, relayed': words(
    'postmaster@tm.gov.example.lv',
    (s) => `Relayed: ${s.subject}`,
    (s) =>
      `Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\n${s.to}`,
  ),
  'GroupWise, opened': words(
    'Anna Ozola <anna.ozola@gw.example.lv>',
    (s) => `Message status - opened: ${s.subject}`,
    () => 'The message you sent was opened by the recipient.',
    ['X-Mailer: Novell GroupWise'],
  ),
}

export const tickets: Readonly<Record<string, Machine>> = {
  OTRS: words(
    'IT atbalsts <atbalsts@otrs.example.lv>',
    (s) => `[Pieteikums#2017110910000123] ${s.subject}`,
    () => 'Labdien!\n\nJūsu pieteikums ir reģistrēts ar numuru 2017110910000123.\n\nIT atbalsts',
    [
      'X-Mailer: OTRS Mail Service (5.0.22)',
      'X-Powered-By: OTRS',
      'Precedence: bulk',
      'Auto-Submitted: auto-generated',
    ],
  ),
  'Znuny, careless configuration': words(
    'Palīdzības dienests <help@znuny.example.lv>',
    (s) => `RE: [Ticket#20171109100001] ${s.subject}`,
    () =>
      'Thank you for your request. Your ticket number is 20171109100001. We will answer as soon as possible. This is an automatically generated e-mail.',
  ),
  'Request Tracker': words(
    '"Helpdesk via RT" <rt@rt.example.edu>',
    (s) => `[example.edu #8712] AutoReply: ${s.subject}`,
    (s) =>
      `Greetings,\n\nThis message has been automatically generated in response to the\ncreation of a trouble ticket regarding:\n\t"${s.subject}",\na summary of which appears below.\n\nThere is no need to reply to this message right now.  Your ticket has been\nassigned an ID of [example.edu #8712].`,
    [
      'RT-Ticket: example.edu #8712',
      'Managed-by: RT 4.2.12',
      'RT-Originator: x@example.edu',
      'Precedence: bulk',
      'X-RT-Loop-Prevention: example.edu',
    ],
  ),
  Zendesk: words(
    'Atbalsts <support@firma.zendesk.example.com>',
    (s) => `[Firma] Re: ${s.subject}`,
    () =>
      '##- Please type your reply above this line -##\n\nYour request (48211) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.',
    [
      'X-Mailer: Zendesk Mailer',
      'X-Zendesk-From-Account-Id: 3f2a',
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: All',
    ],
  ),
  Jira: words(
    '"Jira Service Desk" <jira@firma.example.com>',
    (s) => `HELP-4711 ${s.subject}`,
    (s) =>
      `—-—-—-—\nReply above this line.\n\nJust confirming that we got your request. We're on it.\n\nView request: https://firma.example.com/servicedesk/HELP-4711\n\n${s.subject}`,
    ['Auto-Submitted: auto-generated', 'Precedence: bulk', 'X-JIRA-FingerPrint: 2f0c'],
  ),
  Freshdesk: words(
    'Firma <support@firma.freshdesk.example.com>',
    (s) => `Ticket Received - ${s.subject}`,
    (s) =>
      `Dear Inese,\n\nWe would like to acknowledge that we have received your request and a ticket has been created.\nA support representative will be reviewing your request and will send you a personal response (usually within 24 hours).\n\nTicket: 4711 ${s.subject}`,
    ['X-Auto-Response-Suppress: DR, RN, OOF, AutoReply', 'Auto-Submitted: auto-generated'],
  ),
  osTicket: words(
    'Support <support@osticket.example.com>',
    (s) => `Re: ${s.subject} [#482113]`,
    () =>
      'Dear Inese,\n\nA request for support has been created and assigned #482113. A representative will follow-up with you as soon as possible. You can view this ticket’s progress online.',
    [
      'X-Mailer: osTicket Mailer',
      'Auto-Submitted: auto-replied',
      'X-Autoreply: true',
      'X-Auto-Response-Suppress: DR, RN, OOF, AutoReply',
    ],
  ),
  Redmine: words(
    'Redmine <redmine@dev.example.lv>',
    (s) => `[Atbalsts - Feature #4711] (New) ${s.subject}`,
    () =>
      'Issue #4711 has been reported by Inese Kuške.\n\n----------------------------------------\nYou have received this notification because you have either subscribed to it, or are involved in it.',
    [
      'X-Mailer: Redmine',
      'X-Redmine-Host: dev.example.lv',
      'X-Redmine-Project: help',
      'Auto-Submitted: auto-generated',
      'Precedence: list',
    ],
  ),
  ServiceNow: words(
    'IT Service Desk <itsd@service-now.example.com>',
    () => 'Incident INC0048211 -- opened on your behalf',
    () =>
      'Your incident INC0048211 has been opened. This is an automated message; please do not reply.\n\nRef:MSG0812345',
    ['X-ServiceNow-Generated: true', 'Precedence: bulk'],
  ),
  'GLPI in Latvian': words(
    'GLPI <glpi@itd.example.lv>',
    (s) => `[GLPI #0004711] Jauns pieteikums ${s.subject}`,
    () => 'Pieteikums reģistrēts. Statuss: Jauns. Piešķirts numurs 0004711.\n\nAutomātiski ģenerēts paziņojums.',
    ['X-Auto-Response-Suppress: OOF, DR, NDR, RN, NRN', 'Auto-Submitted: auto-generated'],
  ),
  HelpScout: words(
    'Firma <help@firma.example.com>',
    (s) => `Re: ${s.subject}`,
    () =>
      'Hi there,\n\nThanks for getting in touch! This is just a quick note to let you know we’ve received your message, and will respond as soon as we can.',
    ['Auto-Submitted: auto-replied', 'X-Autoreply: yes', 'X-HelpScout-ID: 1'],
  ),
  'Bitrix24 in Russian': words(
    'Служба поддержки <support@bitrix.example.ru>',
    () => '[TID#4711] Ваше обращение зарегистрировано',
    () => 'Ваше обращение зарегистрировано под номером 4711. Не отвечайте на это письмо, оно отправлено автоматически.',
  ),
  'a records office in Latvian, words alone': words(
    'Lietvedība <pasts@dome.example.lv>',
    (s) => `Saņemts: ${s.subject}`,
    () =>
      'Labdien!\n\nJūsu e-pasts ir saņemts un nodots lietvedībai. Tam piešķirts numurs 3-17/4711. Atbilde tiks sniegta likumā noteiktajā termiņā.\n\nŠī ir automātiska vēstule, lūdzam uz to neatbildēt.',
  ),
  'a records office, e-services portal': words(
    '"Latvija.lv" <noreply@portals.example.lv>',
    () => 'Saņemts jauns ziņojums oficiālajā e-adresē',
    () =>
      'Jūsu oficiālajā e-adresē ir saņemts jauns ziņojums. Lai to izlasītu, pieslēdzieties portālam. Šis ir automātiski sagatavots paziņojums.',
  ),
}

export const challenges: Readonly<Record<string, Machine>> = {
  TMDA: words(
    'Anna Ozola <anna.ozola-confirm-1510214560.4711.a1b2c3@tm.gov.example.lv>',
    () => 'Please confirm your message',
    (s) =>
      `This message was created automatically by mail delivery software (TMDA).\n\nYour message attached below is being held because the address\n<${INBOX}> has not been verified.\n\nTo release your message for delivery, please send an empty message\nto the following address, or use your mailer's "Reply" feature.\n\nSubject: ${s.subject}`,
    ['Precedence: bulk', 'Auto-Submitted: auto-replied', 'X-Delivery-Agent: TMDA/1.1.12'],
  ),
  Spamarrest: words(
    'Anna Ozola <anna.ozola@tm.gov.example.lv>',
    (s) => `Re: ${s.subject} (verification)`,
    (s) =>
      `Anna here,\n\nI'm protecting myself from receiving junk mail. Just click the link below to verify that you sent the message.\n\nhttp://www.spamarrest.example.com/a2?AGN:4711\n\nYou have received this message in response to the email you sent to ${s.to}.`,
    ['X-Loop: spamarrest'],
  ),
  Boxbe: words(
    'Boxbe Challenge <anna.ozola=boxbe@notifications.boxbe.example.com>',
    (s) => `Re: ${s.subject} (Action Required)`,
    () =>
      'Hello,\n\nYour message about "x" was waitlisted. Please add yourself to my Guest List so your messages will be delivered to my Inbox. Use the link below.\n\nThank you,\nanna.ozola',
    ['Precedence: bulk', 'Auto-Submitted: auto-replied', 'X-BoxbeNotification: 1'],
  ),
  Earthlink: words(
    'Anna Ozola <anna.ozola@earthlink.example.net>',
    (s) => `Re: ${s.subject}`,
    () =>
      'I apologize for this automatic reply to your email.\n\nTo control spam, I now allow incoming messages only from senders I have approved beforehand.\n\nIf you would like to be added to my list of approved senders, please fill out the short request form (see link below).',
    ['Precedence: bulk', 'X-ELNK-Trace: 0'],
  ),
  qconfirm: words(
    'Anna Ozola <anna.ozola-qconfirm-4711@example.lv>',
    () => 'Confirmation request',
    () =>
      'Hi, this is the qconfirm program.\n\nYour message has been held. Please confirm by simply replying to this message; no changes necessary.',
    ['Delivered-To: qconfirm', 'Auto-Submitted: auto-replied'],
  ),
  'in Russian': words(
    'Антиспам <antispam@example.ru>',
    () => 'Подтвердите, что Вы не робот',
    (s) =>
      `Ваше письмо для ${s.to} задержано. Чтобы оно было доставлено, перейдите по ссылке. Это автоматическое сообщение.`,
  ),
}

export const lists: Readonly<Record<string, Machine>> = {
  'Mailman, moderation': words(
    'ogp-lv-bounces@lists.example.lv',
    (_s) => `Your message to ogp-lv awaits moderator approval`,
    (s) =>
      `Your mail to 'ogp-lv' with the subject\n\n    ${s.subject}\n\nIs being held until the list moderator can review it for approval.\n\nThe reason it is being held:\n\n    Post by non-member to a members-only list`,
    [
      'Precedence: bulk',
      'X-Mailman-Version: 2.1.20',
      'List-Id: OGP <ogp-lv.lists.example.lv>',
      'X-List-Administrivia: yes',
      'Sender: ogp-lv-bounces@lists.example.lv',
      'Errors-To: ogp-lv-bounces@lists.example.lv',
    ],
  ),
  'Mailman, confirm': words(
    'ogp-lv-confirm+a1b2c3@lists.example.lv',
    () => 'confirm a1b2c3d4',
    () =>
      'Mailing list subscription confirmation notice for mailing list ogp-lv\n\nWe have received a request for subscription of your email address to the ogp-lv mailing list. To confirm, simply reply to this message.',
    [
      'Precedence: bulk',
      'X-Mailman-Version: 2.1.20',
      'List-Id: <ogp-lv.lists.example.lv>',
      'X-List-Administrivia: yes',
    ],
  ),
  'Mailman, a post about the meeting': words(
    'Edvīns Plūme <edvins@example.lv>',
    () => '[ogp-lv] kurš ies 16. novembrī?',
    () =>
      'Čau, visi!\n\nEs pats plānoju būt, no mūsējiem arī Tālivaldis. Kas vēl? Pieteikties līdz 14.\n\nEdvīns\n_______________________________________________\nogp-lv mailing list\nogp-lv@lists.example.lv',
    [
      'Precedence: list',
      'List-Id: OGP <ogp-lv.lists.example.lv>',
      'List-Post: <mailto:ogp-lv@lists.example.lv>',
      'X-BeenThere: ogp-lv@lists.example.lv',
      'X-Mailman-Version: 2.1.20',
      'Sender: "ogp-lv" <ogp-lv-bounces@lists.example.lv>',
    ],
  ),
  'Google Groups': words(
    'Kārlis Vītols <karlis@example.lv>',
    () => '[nvo-forums] Re: tikšanās Valsts kancelejā',
    () =>
      'Es piesakos, tiekamies tur!\n\n--\nYou received this message because you are subscribed to the Google Groups "NVO forums" group.',
    [
      'Mailing-list: list nvo-forums@googlegroups.com; contact nvo-forums+owners@googlegroups.com',
      'List-ID: <nvo-forums.googlegroups.com>',
      'X-Google-Group-Id: 1',
      'List-Post: <http://groups.google.com/group/nvo-forums/post>',
      'List-Unsubscribe: <mailto:googlegroups-manage+1+unsubscribe@googlegroups.com>',
      'Precedence: list',
    ],
  ),
  Mailchimp: words(
    'NVO ziņas <zinas@nvo.example.lv>',
    () => 'NVO ziņas: piesakies tikšanās reizei Valsts kancelejā',
    () =>
      'Valsts kanceleja un PROVIDUS 16. novembrī aicina uz tikšanos. Pieteikšanās: inese.kuske@mk.gov.lv\n\nJūs saņemat šo vēstuli, jo abonējat NVO ziņas.',
    [
      'X-Mailer: MailChimp Mailer - **CID0a1b**',
      'X-Campaign: mailchimp5f1c',
      'List-ID: 5f1cmc list <5f1c.list-id.example.net>',
      'List-Unsubscribe: <mailto:u@example.net>',
      'Precedence: bulk',
    ],
  ),
  LISTSERV: words(
    '"L-Soft list server" <LISTSERV@LISTSERV.EXAMPLE.EDU>',
    () => 'Rejected posting to OGP@LISTSERV.EXAMPLE.EDU',
    () => 'You are not authorized to send mail to the OGP list from your inese.kuske@MK.GOV.LV account.',
    ['X-LSV-ListID: none'],
  ),
  Sympa: words(
    'SYMPA <sympa@lists.example.fr>',
    () => 'Commands results',
    () => '> Subject line ignored\n\nNo command found in message',
    ['X-Loop: sympa@lists.example.fr', 'Precedence: list', 'Auto-Submitted: auto-replied'],
  ),
  Majordomo: words(
    'Majordomo@lists.example.org',
    () => 'Majordomo results: x',
    () => '>>>> labdien\n**** Command not recognized.\n**** No valid commands found.',
    ['X-Loop: majordomo', 'Precedence: junk'],
  ),
  ezmlm: words(
    'plans-help@lists.example.org',
    () => 'ezmlm response',
    () => 'Hi! This is the ezmlm program. I’m managing the plans@lists.example.org mailing list.',
    [
      'Mailing-List: contact plans-help@lists.example.org; run by ezmlm',
      'Delivered-To: responder for plans@lists.example.org',
      'Precedence: bulk',
    ],
  ),
  'a newsletter with one header': words(
    'Veikals <jaunumi@veikals.example.lv>',
    () => 'Novembra piedāvājumi',
    () =>
      'Atlaides līdz 50 % visiem grāmatu plauktiem!\n\nJūs saņemat šo e-pastu, jo esat reģistrējies. Atteikties no ziņām: https://veikals.example.lv/x',
    ['List-Unsubscribe: <https://veikals.example.lv/x>'],
  ),
  'a social network': words(
    'LinkWork <invitations@linkwork.example.com>',
    () => 'Inese, please add me to your professional network',
    () =>
      "I'd like to join your professional network.\n\nGerda Holmquist\n\nUnsubscribe: https://linkwork.example.com/e/off",
    ['List-Unsubscribe: <https://linkwork.example.com/e/off>', 'Feedback-ID: invite:linkwork'],
  ),
}

export const calendars: Readonly<Record<string, Machine>> = {
  'Outlook, accepted': calendar('Accepted: ', '', 'ACCEPTED', 'Microsoft Exchange Server 2010'),
  'Outlook in Latvian, accepted': calendar('Pieņemts: ', '', 'ACCEPTED', 'Microsoft Exchange Server 2010'),
  'Outlook in Russian, tentative': calendar('Под вопросом: ', '', 'TENTATIVE', 'Microsoft Exchange Server 2010'),
  'Outlook, declined': calendar('Declined: ', '', 'DECLINED', 'Microsoft Exchange Server 2010'),
  Google: calendar(
    'Accepted: ',
    'Anna Ozola has accepted this invitation.\n\nTitle: Atvērtās pārvaldības rīcības plāns\nWhen: Thu 16 Nov 2017 11:00 – 13:00\nWhere: Brīvības bulvāris 36\nWho: anna.ozola@tm.gov.example.lv\n\nInvitation from Google Calendar: https://www.google.com/calendar/',
    'ACCEPTED',
    '-//Google Inc//Google Calendar 70.9054//EN',
  ),
  'Zimbra, in Latvian': calendar(
    'Pieņemts: ',
    'Anna Ozola ir pieņēmusi uzaicinājumu\nKad: 2017. gada 16. novembrī 11:00\nKur: Brīvības bulvāris 36',
    'ACCEPTED',
    'Zimbra-Calendar-Provider',
  ),
  'a meeting room that answers by itself': (s) =>
    letter(
      [
        'From: Sanāksmju telpa 301 <telpa301@tm.gov.example.lv>',
        `To: ${INBOX}`,
        `Subject: ${word(`Pieņemts: ${s.subject}`)}`,
        date,
        'Auto-Submitted: auto-generated',
        'X-MS-Exchange-Calendar-Series-Instance-Id: x',
        'MIME-Version: 1.0',
        'Content-Type: text/calendar; method=REPLY; charset=utf-8',
      ],
      'BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:MAILTO:telpa301@tm.gov.example.lv\nEND:VEVENT\nEND:VCALENDAR',
    ),
  'Notes, accepted in words': words(
    'Anna Ozola <anna.ozola@notes.example.lv>',
    (s) => `Accepted: ${s.subject}`,
    () => 'Anna Ozola has accepted this meeting invitation',
  ),
}

export const notices: Readonly<Record<string, Machine>> = {
  'ARF complaint': (s) =>
    letter(
      [
        'From: <staff@fbl.example.com>',
        `To: ${INBOX}`,
        'Subject: Email Feedback Report for IP 198.51.100.14',
        date,
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=feedback-report; boundary="arf"',
      ],
      parts(
        'arf',
        plain('This is an email abuse report for an email message received from IP 198.51.100.14.'),
        {
          headers: ['Content-Type: message/feedback-report'],
          body: 'Feedback-Type: abuse\nUser-Agent: FBL/1.0\nVersion: 1\n',
        },
        {
          headers: ['Content-Type: message/rfc822'],
          body: `From: ${INBOX}\nMessage-ID: <${s.messageId}>\nSubject: x\n\nx`,
        },
      ),
    ),
  'DMARC aggregate report': words(
    'noreply-dmarc-support@google.example.com',
    () => 'Report domain: mk.gov.lv Submitter: google.com Report-ID: 4711',
    () => '',
    ['Auto-Submitted: auto-generated'],
  ),
  'spam digest in Latvian': words(
    'Surogātpasta filtrs <postmaster@filtrs.example.lv>',
    () => 'Karantīnas kopsavilkums',
    () => 'Karantīnā ievietoti 3 ziņojumi. Šis ziņojums ir automātiski ģenerēts.',
  ),
  'quarantine notice of Microsoft 365': words(
    'quarantine@messaging.microsoft.example.com',
    () => 'Spam Notification: 2 New Messages',
    () =>
      'Dear inese.kuske@mk.gov.lv:\n\nYou have 2 new spam-quarantined messages as of 09.11.2017. Please do not reply to this automated message.',
    ['Auto-Submitted: auto-generated'],
  ),
  'mailbox almost full': words(
    'Microsoft Outlook <MicrosoftExchange329e@mk.gov.lv>',
    () => 'Jūsu pastkaste ir gandrīz pilna',
    () => 'Jūsu pastkaste ir gandrīz pilna.\n1,8 GB no 2 GB. Lūdzu, samaziniet pastkastes lielumu.',
    ['X-MS-Exchange-Storage-Quota: warning', 'Auto-Submitted: auto-generated'],
  ),
  'quota of Dovecot': words(
    'postmaster@mail.example.lv',
    () => 'quota warning',
    () => 'Your mailbox is now 95% full.',
  ),
  cron: words(
    'root@srv1.example.lv (Cron Daemon)',
    () => 'Cron <root@srv1> /usr/local/bin/backup.sh',
    () => "tar: Removing leading `/' from member names",
    ['X-Cron-Env: <SHELL=/bin/sh>', 'Auto-Submitted: auto-generated'],
  ),
  'virus notice of amavis': words(
    '"Content-filter at mx.example.lv" <postmaster@mx.example.lv>',
    () => 'VIRUS (Eicar-Test-Signature) in mail FROM you',
    () => 'A virus was found: Eicar-Test-Signature\n\nDelivery of the email was stopped!',
    ['Auto-Submitted: auto-replied', 'Precedence: bulk'],
  ),
  'web form': words(
    'Mājaslapa <wordpress@vietne.example.lv>',
    () => 'Jauns ieraksts kontaktformā',
    () => 'Šis e-pasts automātiski nosūtīts no kontaktformas.',
    ['X-Mailer: PHPMailer 5.2.22', 'Auto-Submitted: auto-generated'],
  ),
  'a delivery service': words(
    'Omniva <noreply@piegade.example.lv>',
    () => 'Jūsu sūtījums ir ceļā',
    () => 'Sūtījums nr. 131117 ir ceļā. Šī ir automātiski nosūtīta vēstule, lūdzam uz to neatbildēt.',
  ),
  'one-time password': words(
    'ePasts <no-reply@banka.example.lv>',
    () => 'Jūsu kods: 482113',
    () => 'Vienreizējais kods: 482113. Neatbildiet uz šo vēstuli.',
  ),
  'our own reply coming back as an attachment of a rule': (s) =>
    letter(
      [
        from(s),
        `To: ${INBOX}`,
        `Subject: ${word(`Auto-forward: ${s.subject}`)}`,
        date,
        'Auto-Submitted: auto-forwarded',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="fw"',
      ],
      parts('fw', {
        headers: ['Content-Type: message/rfc822'],
        body: `From: Valsts kanceleja <${INBOX}>\nTo: ${s.to}\nSubject: ${word(s.subject)}\nMessage-ID: <${s.messageId}>\nAuto-Submitted: auto-replied\nX-Registrar-Reply: confirmation\nContent-Type: text/plain; charset=utf-8\n\n${s.text}`,
      }),
    ),
  'our own reply, redirected back with its headers': (s) =>
    letter(
      [
        `From: Valsts kanceleja <${INBOX}>`,
        `To: ${s.to}`,
        `Subject: ${word(s.subject)}`,
        date,
        `Message-ID: <${s.messageId}>`,
        'Auto-Submitted: auto-replied',
        'X-Auto-Response-Suppress: All',
        'X-Registrar-Reply: confirmation',
        `Resent-From: ${s.to}`,
        `Resent-To: ${INBOX}`,
      ],
      s.text,
    ),
  'a robot that quotes': words(
    'Robots <bots@example.lv>',
    (s) => `Re: ${s.subject}`,
    (s) => `Šī ir automātiska atbilde uz Jūsu vēstuli.\n\n${quoted(s)}`,
  ),
}
