// Attachments that carry the list, made here by hand: what each says, and what is told of those that cannot be read.
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parseMail } from '../src/read/parse-mail.ts'

/** A ZIP archive (APPNOTE.TXT 4.3) of these files; flag bit 0 says «encrypted». */
function zip(files: { [name: string]: string | Buffer }, flags = 0): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(content))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    local.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\0'), common, rest, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(central.length / 4, 8)
  end.writeUInt16LE(central.length / 4, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

const docx = (body: string, numbering = '') =>
  zip({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...(numbering && { 'word/numbering.xml': numbering }),
  })
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`

const xlsx = (rows: string, more: { [name: string]: string } = {}) =>
  zip({
    'xl/workbook.xml': '<workbook><sheets><sheet/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet>${rows}</worksheet>`,
    ...more,
  })

const opendocument = (body: string) =>
  zip({ mimetype: 'x', 'content.xml': `<office:document-content>${body}</office:document-content>` })

/** A PDF of one page with these operators; `names` are glyphs for the octets from \200 on. */
function pdf(operators: string, names = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${operators.length}>>stream\n${operators}\nendstream`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[128${names}]>>>>`,
  ]
  return Buffer.from(
    `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R/Size 6>>\n%%EOF`,
    'latin1',
  )
}

/** A mail with a word of text and one attachment. */
function carrying(
  name: string,
  content: Buffer | string,
  mediaType = 'application/octet-stream',
): Promise<Awaited<ReturnType<typeof parseMail>>> {
  const head = 'From: a@x.lv\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSaraksts\n--b\n'
  const part = `Content-Type: ${mediaType}\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\nContent-Transfer-Encoding: base64\n\n`
  return parseMail(Buffer.from(`${head}${part}${Buffer.from(content).toString('base64')}\n--b--\n`))
}

const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const numbering =
  '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
const table = `<w:tbl><w:tr>${cell('Vārds')}${cell('Kods')}</w:tr><w:tr>${cell('Anna Ozola')}${cell('120385-')}</w:tr></w:tbl>`
const simple = docx(paragraph('Anna Ozola, 120385-'))

const readable: [string, string, Buffer | string, string][] = [
  [
    'a table in Word',
    's.docx',
    docx(paragraph('Dalībnieki') + table + paragraph('Paldies')),
    'Dalībnieki\nVārds\tKods\nAnna Ozola\t120385-\nPaldies',
  ],
  [
    'a numbered list in Word',
    's.docx',
    docx(paragraph('Rīts') + paragraph('Anna', list) + paragraph('VARAM') + paragraph('Juris', list), numbering),
    'Rīts\n1. Anna\nVARAM\n2. Juris',
  ],
  [
    'deleted and hidden text',
    's.docx',
    docx(
      '<w:p><w:del><w:r><w:t>1</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>Anna</w:t></w:r></w:p>',
    ),
    'Anna',
  ],
  [
    'a sheet that keeps zeros and dates',
    's.xlsx',
    xlsx(
      '<row><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Kods</t></is></c></row><row><c r="B2" t="str"><v>Anna</v></c><c r="C2" s="1"><v>30580</v></c></row><row><c r="C3" s="2"><v>31118</v></c></row>',
      {
        'xl/sharedStrings.xml': '<sst><si><r><t>Vār</t></r><r><t>ds</t></r></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    ),
    'Vārds\tKods\nAnna\t030580\n\t12.03.1985',
  ],
  [
    'sheets by the names that somebody gave them',
    's.xlsx',
    xlsx('<row><c r="A1" t="inlineStr"><is><t>Anna</t></is></c></row>', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Valsts kase"/><sheet name="Lapa2"/><sheet name="Arhīvs" state="hidden"/></sheets></workbook>',
      'xl/worksheets/sheet2.xml': '<worksheet><row><c r="A1" t="inlineStr"><is><t>Juris</t></is></c></row></worksheet>',
      'xl/worksheets/sheet3.xml': '<worksheet><row><c r="A1" t="inlineStr"><is><t>Zane</t></is></c></row></worksheet>',
    }),
    'Valsts kase\nAnna\n\nJuris',
  ],
  [
    'an OpenDocument text',
    's.odt',
    opendocument(
      '<text:h>Saraksts</text:h><text:list><text:list-item><text:p>Anna<text:s text:c="2"/>Ozola</text:p></text:list-item></text:list>',
    ),
    'Saraksts\n1. Anna  Ozola',
  ],
  [
    'an OpenDocument sheet',
    's.ods',
    opendocument(
      '<table:table><table:table-row><table:table-cell><text:p>Anna</text:p></table:table-cell><table:table-cell><text:p>120385</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row><table:table-cell><text:p>Juris</text:p></table:table-cell><table:table-cell><text:p>010170</text:p></table:table-cell></table:table-row></table:table>',
    ),
    'Anna\t120385\nJuris\t010170',
  ],
  [
    'CSV of a Latvian Excel',
    's.csv',
    Buffer.from('sep=;\r\nV\xe2rds;Iest\xe2de\r\n"Anna";"TM; R\xeeg\xe2"\r\n', 'latin1'),
    'Vārds\tIestāde\nAnna\tTM; Rīgā',
  ],
  [
    'CSV with commas',
    's.csv',
    '"Bērziņš, Jānis",120385\nAnna Ozola,010170',
    'Bērziņš, Jānis\t120385\nAnna Ozola\t010170',
  ],
  ['plain text', 'saraksts.txt', 'Anna\r\nJuris', 'Anna\nJuris'],
  [
    'an attached mail',
    'a.eml',
    'From: Anna <anna@x.lv>\nDate: Mon, 13 Nov 2017 08:55:40 +0200\nSubject: Piesakos\n\nKods 120385-',
    'From: Anna <anna@x.lv>\nDate: Mon, 13 Nov 2017 08:55:40 +0200\nSubject: Piesakos\n\nKods 120385-',
  ],
  [
    'a signed container',
    's.edoc',
    zip({ mimetype: 'application/vnd.etsi.asic-e+zip', 'Saraksts.docx': simple, 'META-INF/signatures0.xml': '<x/>' }),
    'Anna Ozola, 120385-',
  ],
  ['an archive of two files', 's.zip', zip({ 'a.docx': simple, 'b.txt': 'Juris' }), 'Anna Ozola, 120385-\n\nJuris'],
  [
    'a PDF with a table',
    's.pdf',
    pdf(
      'BT /F1 12 Tf 1 0 0 1 50 700 Tm (J\\200nis B\\201rzs) Tj 1 0 0 1 250 700 Tm (120385-) Tj 1 0 0 1 50 684 Tm (Anna) Tj ET',
      '/amacron/emacron',
    ),
    'Jānis Bērzs\t120385-\nAnna',
  ],
]

test.each(readable)('%s is read', async (_, name, content, text) => {
  const mail = await carrying(name, content)
  expect(mail.text).toBe(`Saraksts\n\n${text}`)
  expect(mail.parts[1]).toMatchObject({ name, from: 10, to: 10 + text.length })
  expect(mail.attachments).toMatchObject([{ name, decorative: false, read: true }])
  expect(mail.defects).toEqual([])
})

const unreadable: [string, string, Buffer | string, string][] = [
  ['a Word document with a password', 's.docx', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'docx'],
  ['an archive with a password', 's.zip', zip({ 'a.txt': 'x' }, 1), 'zip'],
  ['a scanned PDF', 's.pdf', pdf('0 0 600 800 re f'), 'pdf'],
  ['a broken PDF', 's.pdf', '%PDF-1.4 x', 'pdf'],
  ['a photograph', 'saraksts.jpg', 'x', 'jpg'],
  ['an unknown kind', 's.xyz', 'x', 'xyz'],
  ["Outlook's winmail.dat", 'winmail.dat', 'x', 'dat'],
  ['a cut-off archive', 's.docx', simple.subarray(0, 60), 'docx'],
  ['an archive that blows up', 's.docx', docx(`<w:p><w:r><w:t>${'a'.repeat(30_000_000)}</w:t></w:r></w:p>`), 'docx'],
  ['XML nested without end', 's.docx', docx('<w:r>'.repeat(100_000)), 'docx'],
  ['an empty document', 's.docx', docx(''), 'docx'],
  [
    'a container with one that cannot be read',
    's.asice',
    zip({ 'a.docx': simple, 'b.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
    'asice',
  ],
]

test.each(unreadable)('%s is told', async (_, name, content, kind) => {
  const mail = await carrying(name, content)
  expect(mail.text).toBe('Saraksts')
  expect(mail.attachments).toMatchObject([{ name, decorative: false, read: false }])
  expect(mail.defects).toEqual([expect.stringContaining(`(${kind})`)])
})

test.each([
  ['smime.p7s', 'application/pkcs7-signature'],
  ['empty.vcf', 'text/vcard'],
  ['image001.png', 'image/png'],
  ['meeting.ics', 'text/calendar'],
])('%s never holds a list', async (name, mediaType) => {
  const mail = await carrying(name, 'x', mediaType)
  expect(mail.attachments).toMatchObject([{ name, mediaType, decorative: true, read: false }])
  expect(mail.defects).toEqual([])
})

test.each([
  [
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ozola;Anna;;;\r\nFN:Anna Ozola\r\nTITLE:juriste\r\nORG:Valsts kase;Juristi\r\nTEL:29123456\r\nEND:VCARD',
  ],
  ['begin:vcard\nfn:Anna Ozola\nitem1.org:Valsts\n  kase\ntitle:juriste\nend:vcard'],
  [
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4Fzola;Anna\r\nTITLE:juriste\r\nORG;ENCODING=QUOTED-PRINTABLE:Valsts=20=\r\nkase\r\nEND:VCARD',
  ],
])('a visiting card tells of its bearer what a signature would: %j', async (card) => {
  const mail = await carrying('card.vcf', card, 'text/x-vcard')
  expect(mail.text).toBe('Saraksts\n\nAnna Ozola\njuriste\nValsts kase')
  expect(mail.attachments).toMatchObject([{ decorative: true, read: true }])
  expect(mail.defects).toEqual([])
})

test('a media type that holds a code is none', async () => {
  const mail = await carrying('list.bin', Buffer.from([0, 1, 2, 3]), 'application/x-120385-12345')
  expect(JSON.stringify([mail.attachments, mail.defects])).not.toContain('12345')
})

test('what an attached mail carries and cannot be read is told', async () => {
  const inner =
    'Content-Type: multipart/mixed; boundary=i\n\n--i\n\nLabdien\n--i\nContent-Type: image/jpeg; name="s.jpg"\n\nx\n--i--'
  const mail = await carrying('a.eml', inner)
  expect(mail.attachments.map(({ name, read }) => [name, read])).toEqual([
    ['s.jpg', false],
    ['a.eml', true],
  ])
  expect(mail.defects).toHaveLength(1)
})

test('a bounce gives back which message it is about, not what that said', async () => {
  const report =
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@x.lv\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <r1@mk.gov.lv>\nSubject: =?utf-8?Q?Apstiprin=C4=81jums?=\n\nAnna Ozola\n--b--'
  const { text, parts } = await parseMail(Buffer.from(report))
  expect(parts.map(({ mediaType, from, to }) => [mediaType, text.slice(from, to)])).toEqual([
    ['text/plain', 'Sorry'],
    ['message/delivery-status', 'Final-Recipient: rfc822; a@x.lv'],
    ['text/rfc822-headers', 'message-id: <r1@mk.gov.lv>\nsubject: Apstiprinājums'],
  ])
})
