// How the mails of this collection are written down: a letter is its header lines and its body, a machine's mail answers
// a mail that went out from the inbox. Each machine reacts to two of these: to a mail that a person sent from there, and
// to a reply of the desk.
import { encode } from '../variations/mime.ts'

/** What went out, and what a machine reacts to. */
export interface Sent {
  readonly messageId: string
  readonly to: string
  /** Whose mailbox that is. */
  readonly name: string
  readonly subject: string
  readonly text: string
}

/** Writes the mail with which a machine reacts. */
export type Machine = (sent: Sent) => string

export const INBOX = 'inese.kuske@mk.gov.lv'

/** A mail about something else that the organiser wrote with her own program. */
export const ordinary: Sent = {
  messageId: 'AM6PR08MB4712A1@AM6PR08MB4712.eurprd08.prod.outlook.com',
  to: 'anna.ozola@tm.gov.example.lv',
  name: 'Anna Ozola',
  subject: 'Budžeta tabula par oktobri',
  text: 'Labdien!\n\nSūtu oktobra tabulu, lūdzu, pārbaudiet otro lapu.\n\nInese',
}

/** A reply of the desk. */
export const reply: Sent = {
  messageId: '5f0c1d7a9b3e4826a1c0d9e8f7b6a554@mk.gov.lv',
  to: 'anna.ozola@tm.gov.example.lv',
  name: 'Anna Ozola',
  subject: 'Esat pieteikta: Atvērtās pārvaldības rīcības plāns 2017.–2019. gadam, 16. novembrī',
  text: 'Labdien!\n\nAnna Ozola (Tieslietu ministrija) ir pieteikta. Personas koda pirmā daļa ir saņemta.\n\nValsts kanceleja',
}

/** RFC 5322 text with CRLF. Where no header names a type, the body is plain text in UTF-8. */
export function letter(headers: readonly string[], body: string): string {
  const typed = headers.some((line) => /^content-type:/i.test(line))
  const type = typed
    ? []
    : ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit']
  return [...headers, ...type, '', body, ''].join('\n').replace(/\r?\n/g, '\r\n')
}

/** A letter whose octets are in another charset; every letter of its text must be in it. */
export function letterIn(charset: string, headers: readonly string[], body: string): Buffer {
  const octets = encode(body.replace(/\r?\n/g, '\r\n'), charset)
  if (octets === null) throw new Error(`not in ${charset}: ${body}`)
  const head = [
    ...headers,
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${charset}`,
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ]
  return Buffer.concat([Buffer.from(head.join('\r\n')), Buffer.from(octets as Uint8Array)])
}

/** An encoded word (RFC 2047). */
export function word(text: string): string {
  return /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

export interface Part {
  readonly headers: readonly string[]
  readonly body: string
}

/** The body of a multipart. */
export function parts(boundary: string, ...all: readonly Part[]): string {
  return `${all.map(({ headers, body }) => `--${boundary}\n${headers.join('\n')}\n\n${body}\n`).join('')}--${boundary}--`
}

export function plain(body: string, charset = 'utf-8'): Part {
  return { headers: [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit'], body }
}

/** The header of what was sent, as reports give it back. */
export function returned({ messageId, to, subject }: Sent): string {
  return [
    'Received: from mkexch01.mk.gov.lv (mkexch01.mk.gov.lv [198.51.100.14])',
    '\tby mx1.mk.gov.lv (Postfix) with ESMTPS id 3A5E21A00F3; Thu, 9 Nov 2017 10:02:11 +0200 (EET)',
    `From: Valsts kanceleja <${INBOX}>`,
    `To: ${to}`,
    `Subject: ${word(subject)}`,
    `Message-ID: <${messageId}>`,
    'Date: Thu, 9 Nov 2017 10:02:10 +0200',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ].join('\n')
}

/** The whole of what was sent. */
export function returnedWhole(sent: Sent): string {
  return `${returned(sent)}\n\n${sent.text}`
}

/** Quoted with marks, as mail programs do. */
export function quoted({ text }: Sent): string {
  return text.replace(/^/gm, '> ')
}

/** The host of an address. */
export function host(address: string): string {
  return address.slice(address.indexOf('@') + 1)
}
