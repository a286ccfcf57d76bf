// Messages inside opaque S/MIME signatures, in the ways that programs write BER: whole, in pieces, and without lengths.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unwrapSigned } from '../src/read/mail/signed-message.ts'
import { parseMail } from '../src/read/parse-mail.ts'

const MESSAGE = Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\nAnna Ozola, TM, 120385')
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex')
const DATA = Buffer.from('06092a864886f70d010701', 'hex')
const VERSION = Buffer.from('020101', 'hex')
const NO_DIGESTS = Buffer.from('3100', 'hex')

const length = (n: number): Buffer =>
  n < 0x80 ? Buffer.from([n]) : n < 0x100 ? Buffer.from([0x81, n]) : Buffer.from([0x82, n >> 8, n & 0xff])
const whole = (tag: number, ...content: Buffer[]): Buffer => {
  const all = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag]), length(all.length), all])
}
const open = (tag: number, ...content: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])])

function seal(message: readonly Buffer[], put: typeof whole, type = SIGNED_DATA): Buffer {
  const inside = put(0x30, DATA, put(0xa0, ...message))
  return put(0x30, type, put(0xa0, put(0x30, VERSION, NO_DIGESTS, inside)))
}

const pieces = [MESSAGE.subarray(0, 10), MESSAGE.subarray(10)].map((piece) => whole(0x04, piece))

describe('the message inside a signature', () => {
  it.each([
    ['whole', seal([whole(0x04, MESSAGE)], whole)],
    ['in pieces', seal([whole(0x24, ...pieces)], whole)],
    ['in pieces without lengths', seal([open(0x24, ...pieces)], open)],
  ])('%s', (_, sealed) => expect(unwrapSigned(sealed)).toEqual(MESSAGE))

  it.each([
    [
      'is not there where it is encrypted',
      seal([whole(0x04, MESSAGE)], whole, Buffer.from('06092a864886f70d010703', 'hex')),
    ],
    ['is not there where it stands beside', seal([], whole)],
    ['is not there where the end is cut off', seal([whole(0x04, MESSAGE)], whole).subarray(0, 60)],
    ['is not there in anything else', Buffer.from('Labdien!')],
    ['is not there in nothing', Buffer.alloc(0)],
  ])('%s', (_, sealed) => expect(unwrapSigned(sealed)).toBeNull())

  it('is read as the mail itself', async () => {
    const mail = await parseMail(readFileSync(new URL('unseen-2/q-098.eml', import.meta.url)))
    expect(mail.text).toContain('190978-')
    expect(mail.attachments).toEqual([])
  })
})
