// Octets in, one canonical text and exact header facts out; damaged mail comes through as mail.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'

const parse = (source: string, encoding: BufferEncoding = 'utf8') => parseMail(Buffer.from(source, encoding))
const alternative = (plain: string, html: string) =>
  `Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n--b
Content-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`

describe('headers', () => {
  test('are all there, topmost first, decoded', async () => {
    const mail = await parse(
      `Received: b\nReceived: a\nX-Note: =?utf-8?Q?=C4=81?=\n  =?utf-8?Q?=C4=93?=\nSubject: one\n\ttwo\n\nx`,
    )
    expect(mail.headers).toEqual([
      { name: 'received', value: 'b' },
      { name: 'received', value: 'a' },
      { name: 'x-note', value: 'āē' },
      { name: 'subject', value: 'one two' },
    ])
  })

  test.each([
    ['Message-ID: <a.1@x.lv>', { messageId: 'a.1@x.lv' }],
    ['Message-ID:\n <a.1\n @x.lv>', { messageId: 'a.1@x.lv' }],
    ['Message-ID: a.1@x.lv', { messageId: 'a.1@x.lv' }],
    ['Subject: x', { messageId: null, inReplyTo: [], references: [] }],
    ['In-Reply-To: <a@x> (answer)\nReferences: <b@x>\n <a@x>', { inReplyTo: ['a@x'], references: ['b@x', 'a@x'] }],
  ])('ids: %s', async (head, expected) => {
    expect(await parse(`${head}\n\nx`)).toMatchObject(expected)
  })

  const subjects: [string, string, string][] = [
    ['encoded', '=?utf-8?B?UGlldGVpa3VtcyBkYWzEq2JhaQ==?=', 'Pieteikums dalībai'],
    ['a letter cut in two words', '=?utf-8?B?xA==?= =?utf-8?B?gQ==?=', 'ā'],
    ['text between words', '=?utf-8?Q?=C4=81?= un =?utf-8?Q?=C4=93?=', 'ā un ē'],
    ['windows-1257 called utf-8', '=?utf-8?Q?J=E2nis_B=E7rzi=F2=F0?=', 'Jānis Bērziņš'],
    ['a language tag', '=?iso-8859-13*lv?Q?B=E7rzi=F2=F0?=', 'Bērziņš'],
    ['raw windows-1257', 'Pieteikums dal\xeebai no \xceri\xf2as', 'Pieteikums dalībai no Īriņas'],
    ['raw UTF-8', Buffer.from('Pieteikums dalībai').toString('latin1'), 'Pieteikums dalībai'],
    ['not an encoded word', '=?utf-8?X?abc?= =?', '=?utf-8?X?abc?= =?'],
  ]
  test.each(subjects)('subject: %s', async (_, raw, subject) => {
    expect((await parse(`Subject: ${raw}\n\nx`, 'latin1')).subject).toBe(subject)
  })

  const addresses: [string, { name: string | null; address: string }[]][] = [
    ['anna@x.lv', [{ name: null, address: 'anna@x.lv' }]],
    ['<anna@x.lv>', [{ name: null, address: 'anna@x.lv' }]],
    ['Anna Ozola <anna@x.lv>', [{ name: 'Anna Ozola', address: 'anna@x.lv' }]],
    ['"Ozola, Anna" <anna@x.lv>', [{ name: 'Ozola, Anna', address: 'anna@x.lv' }]],
    ['"Anna \\"Ann\\" Ozola" <anna@x.lv>', [{ name: 'Anna "Ann" Ozola', address: 'anna@x.lv' }]],
    ['Ozola, Anna <anna@x.lv>', [{ name: 'Ozola, Anna', address: 'anna@x.lv' }]],
    ['=?utf-8?Q?B=C4=93rzi=C5=86=C5=A1=2C_J=C4=81nis?= <j@x.lv>', [{ name: 'Bērziņš, Jānis', address: 'j@x.lv' }]],
    ["'Anna Ozola' <anna@x.lv>", [{ name: 'Anna Ozola', address: 'anna@x.lv' }]],
    ['anna@x.lv (Anna Ozola)', [{ name: 'Anna Ozola', address: 'anna@x.lv' }]],
    [
      'a@x.lv, B <b@x.lv>',
      [
        { name: null, address: 'a@x.lv' },
        { name: 'B', address: 'b@x.lv' },
      ],
    ],
    [
      'Visi: a@x.lv, B <b@x.lv>; c@x.lv',
      [
        { name: null, address: 'a@x.lv' },
        { name: 'B', address: 'b@x.lv' },
        { name: null, address: 'c@x.lv' },
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['"anna@x.lv" <anna@x.lv>', [{ name: 'anna@x.lv', address: 'anna@x.lv' }]],
  ]
  test.each(addresses)('addresses: %s', async (raw, expected) => {
    expect((await parse(`From: ${raw}\n\nx`)).from).toEqual(expected)
  })
})

describe('the body', () => {
  const bodies: [string, string, string][] = [
    ['plain, as it stands', 'Content-Type: text/plain\n\na\n  b  \n\nc\n\n', 'a\n  b\n\nc'],
    ['quoted-printable', 'Content-Transfer-Encoding: quoted-printable\n\n120=\n385 =C4=81', '120385 ā'],
    [
      'quoted-printable that says it is not',
      `Content-Transfer-Encoding: 7bit\n\n${'Anna Ozola '.repeat(6)}120385 S=\nilva=2E`,
      `${'Anna Ozola '.repeat(6)}120385 Silva.`,
    ],
    ['a rule of signs', `\n${'='.repeat(75)}\nx=1`, `${'='.repeat(75)}\nx=1`],
    ['base64', 'Content-Transfer-Encoding: base64\n\nxIHEkw==\n', 'āē'],
    [
      'format=flowed',
      'Content-Type: text/plain; format=flowed\n\nviens \ndivi\n> q \n> r\n trīs\n-- \nAnna',
      'viens divi\n> q r\ntrīs\n--\nAnna',
    ],
    ['format=flowed with DelSp', 'Content-Type: text/plain; format=flowed; delsp=yes\n\nvie \nns', 'viens'],
    ['quote marks of all kinds', '\n>a\n> > b\n>>> c\n>  d\na > b', '> a\n>> b\n>>> c\n>  d\na > b'],
    [
      'clear-signed',
      '\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- - a\nb\n-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----',
      '- a\nb',
    ],
    [
      'HTML where it says as much',
      alternative('Anna   Ozola 120385', '<table><tr><td>Anna Ozola<td>120385</table>'),
      'Anna Ozola\t120385',
    ],
    [
      'plain where HTML lacks its number',
      alternative('Anna Ozola, nākšu noteikti, kods 120385', '<p>Anna Ozola, nākšu noteikti, kods'),
      'Anna Ozola, nākšu noteikti, kods 120385',
    ],
    [
      'plain where a gateway has cut the HTML',
      alternative(
        'Labdien! Piesaku sapulcei kolēģi.\n\nAnna Ozola\nValsts kase\n12.03.1985.\n\nAr cieņu\nJuris Kalns',
        '<p>Labdien! Piesaku sapulcei ko\n-- \nThis message was scanned by the gate.',
      ),
      'Labdien! Piesaku sapulcei kolēģi.\n\nAnna Ozola\nValsts kase\n12.03.1985.\n\nAr cieņu\nJuris Kalns',
    ],
    [
      'source of HTML',
      '\nLabdien!<br />\n<br />\nNākšu.<br />\nAnna &lt;a@b.lv&gt;',
      'Labdien!\n\nNākšu.\nAnna <a@b.lv>',
    ],
    [
      'source of HTML, in paragraphs',
      '\n<p>Labdien!</p>\n<p>Nākšu,\nAnna <a@b.lv></p>',
      'Labdien!\n\nNākšu, Anna <a@b.lv>',
    ],
    [
      'source of HTML, and lines without tags',
      '\nLabdien!<br>Nākšu.<br>\nAnna\nDelna',
      'Labdien!\nNākšu.\nAnna\nDelna',
    ],
    [
      'HTML where plain is a notice',
      alternative('Your mail client does not support HTML.', '<p>Nākšu. Anna'),
      'Nākšu. Anna',
    ],
    [
      'plain where HTML hides answers among quotes',
      alternative('> Jūsu kods?\n\n120385\n\n> Paldies', '<blockquote>Jūsu kods?<br>120385<br>Paldies</blockquote>'),
      '> Jūsu kods?\n\n120385\n\n> Paldies',
    ],
    [
      'text after an attachment',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n\na\n--b\nContent-Type: image/png\nContent-Disposition: attachment\n\nx\n--b\n\nb\n--b--',
      'a\n\nb',
    ],
    ['a boundary that never appears', 'Content-Type: multipart/mixed; boundary=b\n\nNākšu. Anna', 'Nākšu. Anna'],
    [
      'an unclosed inner multipart',
      'Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\n\na\n--o\n\nb\n--o--',
      'a\n\nb',
    ],
    ['no header at all', '\nNākšu', 'Nākšu'],
    ['an impossible type', 'Content-Type: text\n\nNākšu', 'Nākšu'],
  ]
  test.each(bodies)('%s', async (_, source, text) => {
    const mail = await parse(source)
    expect(mail.text).toBe(text)
    expect(mail.parts[0]).toMatchObject({ name: null, from: 0, to: text.length })
  })

  test('what is wrong is told', async () => {
    expect((await parse('Content-Type: multipart/mixed; boundary=b\n\nx')).defects).toHaveLength(1)
    expect((await parse(`Subject: x\n\n${'vārds '.repeat(50_000)}`)).defects).toHaveLength(1)
    expect((await parse('Content-Type: text/plain; charset=utf-8\n\nB\ufffdrzi\ufffd\ufffd')).defects).toHaveLength(1)
  })
})

describe('the type', () => {
  test('with its parameters', async () => {
    const mail = await parse(
      'Content-Type: Multipart/Report; Report-Type=delivery-status;\n boundary="b"\n\n--b\n\nx\n--b--',
    )
    expect(mail.mediaType).toBe('multipart/report')
    expect(mail.mediaTypeParameters).toMatchObject({ 'report-type': 'delivery-status' })
  })
})

describe('the fingerprint', () => {
  const sent = 'From: a@x.lv\nTo: b@x.lv\nSubject: one two\nMessage-ID: <1@x>\n'
  const original = parse(`${sent}\nx\ny\n`)
  test.each([
    [
      'another hop',
      `Received: by mx\nReturn-Path: <a@x.lv>\nX-Spam: no\nAuthentication-Results: x\nDKIM-Signature: x\n${sent}\nx\ny\n`,
    ],
    ['other line ends', `${sent}\nx\ny\n`.replaceAll('\n', '\r\n')],
    ['another folding', `${sent.replace('one two', 'one\n two')}\nx\ny`],
    ['another order', `${sent.split('\n').filter(Boolean).reverse().join('\n')}\n\nx\ny\n`],
  ])('is the same after %s', async (_, source) => {
    expect((await parse(source)).fingerprint).toBe((await original).fingerprint)
  })
  test.each([
    ['another body', `${sent}\nx\nz\n`],
    ['another subject', `${sent.replace('two', 'three')}\nx\ny\n`],
    ['another id', `${sent.replace('1@x', '2@x')}\nx\ny\n`],
  ])('is another with %s', async (_, source) => {
    expect((await parse(source)).fingerprint).not.toBe((await original).fingerprint)
  })
})

describe('every mail', () => {
  const folder = 'test/corpus'
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(`${folder}/${name}`))
  const isCanonical = (text: string) => text === text.normalize('NFC') && !/[ \t]$|[\u00ad\u200b\u00a0\r]/m.test(text)

  test('of the corpus comes out canonical', async () => {
    for (const source of mails) {
      const { text, parts } = await parseMail(source)
      expect(isCanonical(text)).toBe(true)
      expect(parts.at(-1)!.to).toBe(text.length)
    }
  })

  test('comes out as a mail, however it was damaged', async () => {
    let seed = 20171116
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      return seed % below
    }
    for (let i = 0; i < 500; i++) {
      const source = Buffer.from(mails[random(mails.length)]!)
      for (let k = random(20); k >= 0; k--) source[random(source.length)] = random(256)
      const { text, defects } = await parseMail(source.subarray(0, source.length - random(200)))
      expect(isCanonical(text)).toBe(true)
      expect(defects).not.toContain('the message cannot be read')
    }
  })

  test.each(['<', ' ', '>', 'a', 'ā', '=?', '"', '(', 'a,', '<b>', '&', '=', '\n'])(
    'of 200 KB of «%s» is read in a second',
    async (unit) => {
      const flood = unit.repeat(200_000 / unit.length)
      // Of the processor: a busy machine makes no mail slow.
      const before = process.threadCpuUsage()
      await parse(alternative(flood, flood))
      await parse(`From: ${flood}\nSubject: ${flood}\n\n${flood}`)
      const { user, system } = process.threadCpuUsage(before)
      expect((user + system) / 1000).toBeLessThan(2000)
    },
  )
})
