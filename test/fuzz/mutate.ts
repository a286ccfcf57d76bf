// Damages a mail as the world does, and as somebody would who wishes harm: octets, header fields, MIME structure,
// charsets, words. A mail is worked upon as Latin-1 text, one character per octet.
import type { Chance } from './chance.ts'

type Mutation = (mail: string, chance: Chance, others: readonly Buffer[]) => string

/** A mail with one to six kinds of damage. `others` are the mails that parts are borrowed from. */
export function mutate(source: Buffer, chance: Chance, others: readonly Buffer[]): Buffer {
  let mail = source.toString('latin1')
  for (let i = chance.below(6); i >= 0; i--) mail = chance.pick(mutations)(mail, chance, others).slice(0, MOST_OCTETS)
  return Buffer.from(mail, 'latin1')
}

/** Length has its own tests (poison); here many small mails find more. */
const MOST_OCTETS = 300_000

// ── octets ──────────────────────────────────────────────────────────────────────────────────────────────────────

const octets: readonly Mutation[] = [
  (mail, chance) => splice(mail, chance.below(mail.length), 1, String.fromCharCode(chance.below(256))),
  (mail, chance) => splice(mail, chance.below(mail.length), chance.below(200), ''),
  (mail, chance) => splice(mail, chance.below(mail.length), 0, chance.octets(chance.below(40)).toString('latin1')),
  (mail, chance) => mail.slice(0, chance.below(mail.length)),
  (mail, chance) => {
    const from = chance.below(mail.length)
    return splice(mail, chance.below(mail.length), 0, mail.slice(from, from + chance.below(2000)))
  },
  (mail, chance) => splice(mail, chance.below(mail.length), 0, chance.pick(RUNS).repeat(chance.below(3000))),
  (mail, chance) => mail.replaceAll('\r\n', '\n').replaceAll('\n', chance.pick(['\n', '\r', '\r\n', '\n\r', '\r\r\n'])),
]

const RUNS = [
  '\0',
  '<',
  '>',
  '=',
  '=?',
  '"',
  '(',
  '\t',
  ' ',
  '\n',
  '\r',
  '--',
  ',',
  '1',
  'a',
  'A',
  '&#',
  '\xc4\x81',
  ';',
]

// ── header fields ───────────────────────────────────────────────────────────────────────────────────────────────

const headers: readonly Mutation[] = [
  inHeader((lines, chance) => lines.toSpliced(chance.below(lines.length), 1)),
  inHeader((lines, chance) => lines.toSpliced(chance.below(lines.length), 0, chance.pick(lines))),
  inHeader((lines, chance) => lines.toSpliced(chance.below(lines.length), 0, chance.pick(FIELDS))),
  inHeader((lines, chance) => lines.toSpliced(chance.below(lines.length), 0, '')),
  inHeader((lines, chance) => lines.map((line) => (chance.onceIn(4) ? line.replace(/: /, chance.pick(COLONS)) : line))),
  inHeader((lines, chance) => lines.map((line) => (chance.onceIn(4) ? line.replaceAll(' ', '\r\n ') : line))),
  inHeader((lines, chance) => {
    const word = `=?${chance.pick(CHARSETS)}?${chance.pick(['B', 'Q', 'X', ''])}?${chance.octets(9).toString('base64')}?=`
    return lines.map((line) =>
      /^(?:subject|from|to):/i.test(line) && chance.onceIn(2) ? `${line} ${word}${word}` : line,
    )
  }),
]

const COLONS = [':', ' : ', ':\t', ':\r\n ', '', ': =?', ': <', ': "']
const FIELDS = [
  'Content-Type: multipart/mixed',
  'Content-Type: multipart/alternative; boundary=""',
  'Content-Type: multipart/digest; boundary="--"',
  'Content-Type: text/html; charset="',
  'Content-Type: message/rfc822',
  'Content-Type: message/partial; number=1; total=3; id="a"',
  "Content-Type: text/plain; charset*0*=utf-8''utf; charset*1*=%2D8; format=flowed; delsp=yes",
  'Content-Transfer-Encoding: x-uuencode',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  "Content-Disposition: attachment; filename*=utf-8''%FF%FE.xlsx",
  'From: ,,;<@>(((a',
  'From: =?utf-8?Q?=C4=81?= <>, a@b, "x" <y@z',
  'Reply-To: undisclosed-recipients:;',
  'Auto-Submitted: auto-replied',
  'Authentication-Results: x; dmarc=fail header.from=a',
  'References: <<<>>> <a@b> <a@b',
  'Subject: =?utf-8?B?////?= 120385-12345',
  'Message-ID: <>',
  'Date: Thu, 99 Xyz 0000 99:99:99 +9999',
]
const CHARSETS = [
  'utf-8',
  'windows-1257',
  'iso-8859-13',
  'iso-8859-4',
  'koi8-r',
  'windows-1251',
  'utf-16',
  'utf-7',
  'iso-2022-jp',
  'us-ascii',
  'x-unknown',
  'utf-32',
  'gb18030',
  'macintosh',
  'cp775',
  '',
]

// ── MIME structure ──────────────────────────────────────────────────────────────────────────────────────────────

const structure: readonly Mutation[] = [
  (mail, chance) =>
    nest(mail, 1 + chance.below(60), chance.pick(['mixed', 'alternative', 'related', 'report', 'signed'])),
  (mail, chance, others) => enclose(mail, 'message/rfc822', chance.pick(others), '7bit'),
  (mail, chance, others) => {
    const type = chance.pick([
      'text/csv',
      'application/pdf',
      'application/octet-stream',
      'text/html',
      'image/png',
      'text/calendar',
    ])
    const marked = Buffer.concat([
      Buffer.from(chance.pick(['PK\x03\x04', '%PDF-1.4\n', '\xd0\xcf\x11\xe0', '', '\x1f\x8b'])),
      chance.pick(others),
    ])
    return enclose(mail, type, marked, 'base64')
  },
  (mail, chance) => mail.replaceAll(/^--[^\r\n]+--[ \t]*\r?$/gm, (line) => (chance.onceIn(2) ? '' : line)),
  (mail, chance) => mail.replaceAll(/^--[^\r\n]+/gm, (line) => (chance.onceIn(4) ? line.slice(0, -1) : line)),
  (mail, chance) =>
    mail.replace(/boundary="?[^"\r\n;]+/i, chance.pick(['boundary="', 'boundary=x', 'bound', 'boundary=""'])),
  (mail, chance) =>
    mail.replaceAll(/^content-type: *[\w/+-]+/gim, (field) =>
      chance.onceIn(3)
        ? `Content-Type: ${chance.pick(['text/html', 'text/plain', 'multipart/mixed', 'x', 'message/delivery-status', 'text/rtf'])}`
        : field,
    ),
  (mail, chance) =>
    mail.replaceAll(/^content-transfer-encoding: *[\w-]+/gim, (field) =>
      chance.onceIn(2)
        ? `Content-Transfer-Encoding: ${chance.pick(['base64', 'quoted-printable', '8bit', 'binary', 'x'])}`
        : field,
    ),
]

function nest(mail: string, depth: number, subtype: string): string {
  const { head, body } = halves(mail)
  const opening = Array.from(
    { length: depth },
    (_, i) => `--n${i}\r\nContent-Type: multipart/${subtype}; boundary=n${i + 1}\r\n\r\n`,
  )
  const inner = head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => /^content-/i.test(line))
    .join('\r\n')
  const outer = head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => !/^content-/i.test(line))
    .join('\r\n')
  return `${outer}\r\nContent-Type: multipart/${subtype}; boundary=n0\r\n\r\n${opening.join('')}--n${depth}\r\n${inner}\r\n\r\n${body}`
}

function enclose(mail: string, type: string, content: Buffer, encoding: 'base64' | '7bit'): string {
  const coded =
    encoding === 'base64' ? content.toString('base64').replace(/.{76}/g, '$&\r\n') : content.toString('latin1')
  const { head, body } = halves(mail)
  const fields = head.split(/\r?\n(?![ \t])/)
  const inner = fields.filter((line) => /^content-/i.test(line)).join('\r\n')
  const outer = fields.filter((line) => !/^content-/i.test(line)).join('\r\n')
  const attached = `Content-Type: ${type}\r\nContent-Disposition: attachment; filename=a\r\nContent-Transfer-Encoding: ${encoding}`
  return `${outer}\r\nContent-Type: multipart/mixed; boundary=enclosed\r\n\r\n--enclosed\r\n${inner}\r\n\r\n${body}\r\n--enclosed\r\n${attached}\r\n\r\n${coded}\r\n--enclosed--\r\n`
}

// ── charsets ────────────────────────────────────────────────────────────────────────────────────────────────────

const charsets: readonly Mutation[] = [
  (mail, chance) => mail.replaceAll(/charset="?[\w-]+/gi, () => `charset="${chance.pick(CHARSETS)}`),
  inBody((text, chance) =>
    text.replaceAll(/[\x80-\xff]/g, (octet) => (chance.onceIn(3) ? String.fromCharCode(chance.below(256)) : octet)),
  ),
  inBody((text, chance) =>
    utf8(text, chance, [
      '\u202e',
      '\u2066',
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\u0301',
      '\u2028',
      '\ud800',
      '\u{1d400}',
      '\ufb01',
      '\u0130',
      '\u00a0',
    ]),
  ),
  inBody((text) => Buffer.from(text.slice(0, 20_000), 'utf16le').toString('latin1')),
]

function utf8(text: string, chance: Chance, letters: readonly string[]): string {
  const at = Array.from({ length: 1 + chance.below(20) }, () => chance.below(text.length))
  return at.reduce((mail, i) => splice(mail, i, 0, Buffer.from(chance.pick(letters)).toString('latin1')), text)
}

// ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────

const words: readonly Mutation[] = [
  inBody((text, chance) => splice(text, chance.below(text.length), 0, chance.pick(CODES))),
  inBody((text, chance) => shuffle(text, '\n', chance)),
  inBody((text, chance) => shuffle(text, ' ', chance)),
  inBody((text, chance) => {
    const lines = text.split('\n')
    return lines
      .toSpliced(chance.below(lines.length), 0, ...Array(chance.below(200)).fill(chance.pick(lines)))
      .join('\n')
  }),
  inBody((text, chance) => text.replaceAll('\n', `\n${chance.pick(['> ', '>> ', '\t', '| ', '- ', '1. ', '* '])}`)),
  inBody((text, chance) =>
    chance.pick([text.toUpperCase(), text.toLowerCase(), text.replaceAll(/[.,;:]/g, ''), text.replaceAll(' ', '')]),
  ),
  inBody((text, chance) => text.replaceAll(' ', chance.pick(['\t', '  ', ' , ', ';', '/', '-']))),
]

// Invented, every one.
const CODES = [
  '120385-12345',
  ' 120385 - 12345 ',
  '12038512345',
  '320001-12345',
  'p.k. 010190-1XXXX',
  '03/12/1985',
  '000000-00000',
  '120385-',
  '310290',
]

function shuffle(text: string, by: string, chance: Chance): string {
  const pieces = text.split(by)
  for (let i = 0; i < 5; i++) {
    const [a, b] = [chance.below(pieces.length), chance.below(pieces.length)]
    ;[pieces[a], pieces[b]] = [pieces[b]!, pieces[a]!]
  }
  return pieces.join(by)
}

// ── where it happens ────────────────────────────────────────────────────────────────────────────────────────────

function inHeader(change: (lines: readonly string[], chance: Chance) => readonly string[]): Mutation {
  return (mail, chance) => {
    const { head, body } = halves(mail)
    return `${change(head.split(/\r?\n/), chance).join('\r\n')}\r\n\r\n${body}`
  }
}

function inBody(change: (text: string, chance: Chance) => string): Mutation {
  return (mail, chance) => {
    const { head, body } = halves(mail)
    return `${head}\r\n\r\n${change(body, chance)}`
  }
}

function halves(mail: string): { head: string; body: string } {
  const gap = /\r?\n\r?\n/.exec(mail)
  return gap
    ? { head: mail.slice(0, gap.index), body: mail.slice(gap.index + gap[0].length) }
    : { head: mail, body: '' }
}

function splice(text: string, at: number, away: number, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + away)
}

const mutations: readonly Mutation[] = [octets, headers, structure, charsets, words].flat()
