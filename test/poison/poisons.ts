// Mails that harm whoever opens them, each as somebody could send it.
import { constants, crc32, createDeflateRaw } from 'node:zlib'
import { writeForm, writeMail } from '../write-mail.ts'

const from = 'Sender <sender@example.com>'
const who = { given: 'Baiba', family: 'Poga', organisation: 'Kultūras ministrija', code: '010190' }

/** A mail whose header names a fault of test/poison/poisonous-reader.ts. */
export function faultyMail(fault: string): Buffer {
  return Buffer.from(
    writeMail({
      id: `fault-${fault.replaceAll(' ', '-')}`,
      from,
      headers: [`X-Poison: ${fault}`],
      text: writeForm(who),
    }),
  )
}

export function nestedParts(depth: number): Buffer {
  const opening = Array.from(
    { length: depth },
    (_, i) => `--n${i}\r\nContent-Type: multipart/mixed; boundary=n${i + 1}\r\n\r\n`,
  )
  const closing = Array.from({ length: depth }, (_, i) => `--n${depth - i}--\r\n`)
  return asMail(`nested-${depth}`, 'multipart/mixed; boundary=n0', [
    ...opening,
    `--n${depth}\r\nContent-Type: text/plain\r\n\r\n${writeForm(who)}\r\n`,
    ...closing,
  ])
}

export function manyParts(count: number): Buffer {
  const part = '--p\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\na\r\n'
  return asMail('many', 'multipart/mixed; boundary=p', [part.repeat(count), '--p--\r\n'])
}

export function endlessHeader(octets: number): Buffer {
  return Buffer.from(
    writeMail({ id: `header-${octets}`, from, headers: [`X-Long: ${'a'.repeat(octets)}`], text: writeForm(who) }),
  )
}

/** An attachment of so many octets (as sent). */
export function largeAttachment(octets: number, type: string, name: string): Buffer {
  const line = `${'AAAA'.repeat(19)}\r\n`
  return withAttachment(`large-${name}-${Math.round(octets)}`, type, name, line.repeat(Math.ceil(octets / line.length)))
}

/** A Word document that inflates to so many octets. */
export async function zipBomb(octets: number): Promise<Buffer> {
  const document = await deflate(
    '<w:document><w:body><w:p><w:r><w:t>',
    ' '.repeat(1_000_000),
    Math.ceil(octets / 1_000_000),
  )
  const docx = zip('word/document.xml', document)
  return withAttachment(
    'bomb',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'saraksts.docx',
    docx.toString('base64').replace(/.{76}/g, '$&\r\n'),
  )
}

/** A ZIP in a ZIP in a ZIP …, so many times. */
export async function nestedZips(depth: number): Promise<Buffer> {
  let content: Buffer = Buffer.from('a')
  for (let i = 0; i < depth; i++)
    content = zip(`${i}.zip`, { packed: await deflated(content), crc: crc32(content), size: content.length })
  return withAttachment(
    'zips',
    'application/zip',
    'saraksts.zip',
    content.toString('base64').replace(/.{76}/g, '$&\r\n'),
  )
}

/** Texts on which a careless pattern or loop takes for ever. */
export const HOSTILE_UNITS = [
  'a',
  ' ',
  '1',
  '1-',
  'Jānis ',
  'Jānis,',
  '> ',
  '"',
  '(',
  '<b>',
  'a@',
  '=?',
  'Vārds: ',
  '-',
  '\t',
  'A. ',
  '120385 ',
]

export function hostileText(unit: string, octets: number): Buffer {
  return Buffer.from(
    writeMail({
      id: `hostile-${HOSTILE_UNITS.indexOf(unit)}-${octets}`,
      from,
      text: unit.repeat(octets / unit.length),
    }),
  )
}

// ── how they are made ───────────────────────────────────────────────────────────────────────────────────────────

function asMail(id: string, contentType: string, body: readonly string[]): Buffer {
  const mail = writeMail({ id, from, text: '' }).replace(/^Content-Type: .*$/m, `Content-Type: ${contentType}`)
  return Buffer.from(`${mail.trimEnd()}\r\n\r\n${body.join('')}`.replace(/\r?\n/g, '\r\n'))
}

function withAttachment(id: string, type: string, name: string, base64: string): Buffer {
  const text = `--a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${writeForm(who)}\r\n`
  const head = `--a\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n`
  return asMail(id, 'multipart/mixed; boundary=a', [text, head, base64, '\r\n--a--\r\n'])
}

interface Packed {
  readonly packed: Buffer
  readonly crc: number
  readonly size: number
}

async function deflate(start: string, unit: string, times: number): Promise<Packed> {
  const stream = createDeflateRaw({ level: constants.Z_BEST_SPEED })
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => stream.once('end', resolve))
  stream.write(start)
  for (let i = 0; i < times; i++) if (!stream.write(unit)) await new Promise((resolve) => stream.once('drain', resolve))
  stream.end()
  await ended
  return { packed: Buffer.concat(chunks), crc: 0, size: start.length + unit.length * times }
}

async function deflated(content: Buffer): Promise<Buffer> {
  return (await deflate(content.toString('latin1'), '', 0)).packed
}

/** APPNOTE.TXT 4.3: one entry. */
function zip(name: string, { packed, crc, size }: Packed): Buffer {
  const entry = Buffer.alloc(26)
  entry.writeUInt16LE(20, 0)
  entry.writeUInt16LE(8, 4)
  entry.writeUInt32LE(crc, 10)
  entry.writeUInt32LE(packed.length, 14)
  entry.writeUInt32LE(size, 18)
  entry.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), entry, Buffer.from(name), packed])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), entry, Buffer.alloc(14), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
