// Thirty years of mail programs: the headers that each writes, how it packs the text, and how it quotes what it answers.
import { encode } from '../variations/mime.ts'
import { INBOX, word } from './letter.ts'

/** What a person writes, whatever the program. */
export interface Writing {
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  /** More header lines. */
  readonly headers?: readonly string[]
}

export interface MailProgram {
  readonly name: string
  readonly headers: readonly string[]
  readonly charset: 'utf-8' | 'windows-1257' | 'iso-8859-13' | 'iso-8859-1' | 'koi8-r' | 'windows-1251' | 'us-ascii'
  readonly encoding: '7bit' | '8bit' | 'quoted-printable' | 'base64'
  readonly html?: boolean
  readonly headerOctets?: 'raw'
  readonly tail?: string
}

const p = (
  name: string,
  headers: readonly string[],
  charset: MailProgram['charset'],
  encoding: MailProgram['encoding'],
  more: Partial<MailProgram> = {},
): MailProgram => ({ name, headers, charset, encoding, ...more })

export const programs: readonly MailProgram[] = [
  p('elm, 1995', ['X-Mailer: ELM [version 2.4 PL24]', 'Content-Length: 512'], 'us-ascii', '7bit'),
  p('Pine, 1996', ['X-Sender: anna@latnet', 'Mime-Version: 1.0'], 'iso-8859-13', '8bit', { headerOctets: 'raw' }),
  p(
    'Eudora 3, 1997',
    ['X-Mailer: Windows Eudora Light Version 3.0.1 (32)', 'X-Sender: anna@pop.example.lv'],
    'windows-1257',
    'quoted-printable',
  ),
  p(
    'Pegasus, 1998',
    ['X-mailer: Pegasus Mail for Win32 (v3.01b)', 'X-Confirm-Reading-To: anna@example.lv', 'Priority: normal'],
    'windows-1257',
    '8bit',
    { headerOctets: 'raw' },
  ),
  p('Netscape 4, 1999', ['X-Mailer: Mozilla 4.7 [en] (Win98; I)', 'X-Accept-Language: lv,en'], 'iso-8859-13', '8bit'),
  p(
    'Outlook Express 5, 2000',
    [
      'X-Priority: 3',
      'X-MSMail-Priority: Normal',
      'X-Mailer: Microsoft Outlook Express 5.50.4133.2400',
      'X-MimeOLE: Produced By Microsoft MimeOLE V5.50.4133.2400',
    ],
    'windows-1257',
    'quoted-printable',
    { html: true },
  ),
  p(
    'Outlook 97',
    ['X-Mailer: Microsoft Internet E-mail/MAPI - 8.0.0.4211', 'X-MS-TNEF-Correlator: <01BD@x>'],
    'windows-1257',
    '8bit',
  ),
  p(
    'The Bat!, 2002',
    ['X-Mailer: The Bat! (v1.60) Personal', 'Reply-To: Anna <anna@example.lv>', 'X-Priority: 3 (Normal)'],
    'windows-1251',
    '8bit',
    { headerOctets: 'raw' },
  ),
  p('The Bat! in koi8-r', ['X-Mailer: The Bat! (v2.00.6)', 'X-Priority: 3 (Normal)'], 'koi8-r', '8bit'),
  p('KMail, 2003', ['User-Agent: KMail/1.5.4', 'Content-Disposition: inline'], 'utf-8', 'quoted-printable'),
  p('Evolution, 2004', ['X-Mailer: Ximian Evolution 1.4.6'], 'utf-8', 'quoted-printable'),
  p(
    'Mutt, 2004',
    ['User-Agent: Mutt/1.5.6i', 'Content-Disposition: inline', 'Mail-Followup-To: anna@example.lv'],
    'utf-8',
    '8bit',
  ),
  p(
    'Lotus Notes 6',
    [
      'X-Mailer: Lotus Notes Release 6.5.1 January 21, 2004',
      'X-MIMETrack: Serialize by Router on LN1/EXAMPLE(Release 6.5.1)',
      'Sensitivity: ',
    ],
    'iso-8859-13',
    'quoted-printable',
  ),
  p(
    'GroupWise',
    ['X-Mailer: Novell GroupWise Internet Agent 6.5.1', 'Content-Disposition: inline'],
    'utf-8',
    'quoted-printable',
  ),
  p(
    'Hotmail, 2005',
    ['X-Originating-IP: [198.51.100.9]', 'X-Originating-Email: [anna@hotmail.com]'],
    'iso-8859-1',
    'quoted-printable',
    {
      html: true,
      tail: '_________________________________________________________________\nMSN 8 helps eliminate e-mail viruses. Get 2 months FREE*.',
    },
  ),
  p(
    'Yahoo, 2006',
    [
      'X-Mailer: YahooMailWebService/0.7.41.10',
      'DomainKey-Signature: a=rsa-sha1; q=dns; c=nofws; s=s1024; d=yahoo.com',
    ],
    'iso-8859-1',
    '8bit',
    {
      tail: '__________________________________________________\nDo You Yahoo!?\nTired of spam? Yahoo! Mail has the best spam protection around',
    },
  ),
  p(
    'SquirrelMail',
    ['User-Agent: SquirrelMail/1.4.6', 'X-Priority: 3 (Normal)', 'Importance: Normal'],
    'utf-8',
    '8bit',
  ),
  p('Horde', ['User-Agent: Internet Messaging Program (IMP) H3 (4.1.3)'], 'utf-8', 'quoted-printable'),
  p('Thunderbird 2', ['User-Agent: Thunderbird 2.0.0.6 (Windows/20070728)'], 'utf-8', '8bit'),
  p(
    'Outlook 2007',
    [
      'X-Mailer: Microsoft Office Outlook 12.0',
      'Thread-Index: AdNY9ExaKBWwqiIHyteJQ0eo2Y/jWw==',
      'Content-Language: lv',
      'x-cr-hashedpuzzle: A B',
    ],
    'windows-1257',
    'quoted-printable',
    { html: true },
  ),
  p(
    'BlackBerry',
    ['X-rim-org-msg-ref-id: 1', 'Importance: Normal', 'X-Priority: Normal', 'Sensitivity: Normal'],
    'windows-1257',
    'base64',
    { tail: 'Sent from my BlackBerry® wireless device' },
  ),
  p(
    'Apple Mail, 2010',
    ['X-Mailer: Apple Mail (2.1081)', 'Mime-Version: 1.0 (Apple Message framework v1081)'],
    'utf-8',
    'quoted-printable',
  ),
  p(
    'Gmail, 2012',
    ['DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=gmail.com', 'X-Received: by 10.60.1.1'],
    'utf-8',
    'base64',
    { html: true },
  ),
  p('mail.ru', ['X-Mailer: Mail.Ru Mailer 1.0', 'X-Priority: 3 (Normal)', 'X-7FA49CB5: 0D63561A'], 'utf-8', 'base64', {
    html: true,
  }),
  p('inbox.lv', ['X-Mailer: Inbox.lv web mail', 'X-Originating-IP: 198.51.100.9'], 'utf-8', 'base64'),
  p('Roundcube', ['User-Agent: Roundcube Webmail/1.1.4', 'X-Sender: anna@example.lv'], 'utf-8', 'quoted-printable'),
  p(
    'Zimbra web client',
    [
      'X-Mailer: Zimbra 8.7.11_GA_1854 (ZimbraWebClient - GC61 (Win)/8.7.11_GA_1854)',
      'Thread-Topic: x',
      'X-Originating-IP: [198.51.100.9]',
    ],
    'utf-8',
    'quoted-printable',
    { html: true },
  ),
  p('Kerio Connect client', ['X-Mailer: Kerio Connect 9.2.4 WebMail'], 'utf-8', 'base64'),
  p('iPhone', ['X-Mailer: iPhone Mail (15B93)', 'Mime-Version: 1.0 (1.0)'], 'utf-8', 'quoted-printable', {
    tail: 'Nosūtīts no mana iPhone',
  }),
  p('Samsung', ['Importance: normal', 'X-Mailer: SamsungMail'], 'utf-8', 'base64', {
    tail: 'Sent from my Samsung Galaxy smartphone.',
  }),
  p(
    'Outlook 2016, careful',
    ['X-Mailer: Microsoft Outlook 16.0', 'X-Auto-Response-Suppress: DR, OOF, AutoReply', 'Thread-Index: AdNY=='],
    'utf-8',
    'quoted-printable',
    { html: true },
  ),
  p(
    'Microsoft 365, 2025',
    [
      'Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.lv;',
      'X-MS-Exchange-Organization-AuthAs: Internal',
      'X-MS-Exchange-CrossTenant-FromEntityHeader: Hosted',
      'X-MS-Exchange-Transport-CrossTenantHeadersStamped: X',
      'x-ms-traffictypediagnostic: x',
    ],
    'utf-8',
    'base64',
    { html: true },
  ),
]

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\n')

/** The letter as the program would send it; null where its charset lacks a letter of the text. */
export function writeWith(program: MailProgram, writing: Writing): Buffer | null {
  const { charset, encoding, html = false, headerOctets, tail } = program
  const text = tail === undefined ? writing.text : `${writing.text}\n\n${tail}`
  const inCharset = (part: string) =>
    encode(part.replaceAll('\n', '\r\n'), charset === 'us-ascii' ? 'us-ascii' : charset)
  const body = inCharset(text)
  const header = (value: string) => (headerOctets === 'raw' ? encode(value, charset) : Buffer.from(word(value)))
  const [subject, name] = [header(writing.subject), header(writing.name)]
  if (body === null || subject === null || name === null) return null
  const line = (label: string, value: Uint8Array, rest = '') => [
    Buffer.from(`${label}: `),
    value,
    Buffer.from(`${rest}\r\n`),
  ]
  const head = [
    ...line('From', name, ` <${writing.address}>`),
    ...line('To', Buffer.from(INBOX)),
    ...line('Subject', subject),
    ...line('Date', Buffer.from('Thu, 9 Nov 2017 12:14:03 +0200')),
    ...line(
      'Message-ID',
      Buffer.from(`<${program.name.replaceAll(/[^a-z0-9]/gi, '')}.${writing.text.length}@example.lv>`),
    ),
    ...[...program.headers, ...(writing.headers ?? [])].flatMap((header) => [Buffer.from(`${header}\r\n`)]),
  ]
  const field = (type: string) =>
    `Content-Type: ${type}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  if (!html) return Buffer.concat([...head, Buffer.from(field('text/plain')), pack(body, encoding)] as Uint8Array[])
  const marked = inCharset(`<html><body><div>${inHtml(text)}</div></body></html>`)!
  return Buffer.concat([
    ...head,
    Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="----=_alt"\r\n\r\n------=_alt\r\n${field('text/plain')}`,
    ),
    pack(body, encoding),
    Buffer.from(`\r\n------=_alt\r\n${field('text/html')}`),
    pack(marked, encoding),
    Buffer.from('\r\n------=_alt--\r\n'),
  ] as Uint8Array[])
}

function pack(octets: Buffer, encoding: MailProgram['encoding']): Buffer {
  if (encoding === 'base64') return Buffer.from(octets.toString('base64').replace(/.{76}/g, '$&\r\n'))
  if (encoding !== 'quoted-printable') return octets
  const hex = (octet: number) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`
  const packed = octets.toString('latin1').replace(/[^\r\n -<>-~]/g, (letter) => hex(letter.charCodeAt(0)))
  return Buffer.from(packed.replace(/[^\r\n]{60,70}(?==[0-9A-F]{2}|[^=0-9A-F])/g, '$&=\r\n'), 'latin1')
}
