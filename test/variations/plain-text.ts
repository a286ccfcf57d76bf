// A mail as its plain text alone, for variations of what only plain text has: wrapped lines, `>` marks.

import type { Entity, TextPart } from './mime.ts'
import { fieldValue, leavesOf, mapTexts, putTogether, takeApart, textOf } from './mime.ts'

export interface PlainMail {
  readonly message: Entity
  readonly part: TextPart
}

/**
 * The mail with its one text/plain part as the whole body; null where it has none or several, where something else
 * says more (attachments), or where the text only says that it is HTML.
 */
export function plainMail(source: Buffer): PlainMail | null {
  const whole = takeApart(source)
  const leaves = leavesOf(whole)
  const plain = leaves.filter((leaf) => textOf(leaf)?.mediaType === 'text/plain')
  const rest = leaves.filter((leaf) => !plain.includes(leaf))
  const decorative = /^(?:image\/|application\/(?:x-)?pkcs7-signature|text\/html)/i
  if (plain.length !== 1 || !rest.every(({ fields }) => decorative.test(fieldValue(fields, 'content-type'))))
    return null
  const part = textOf(plain[0]!)!
  if (/does not support|-----BEGIN PGP/i.test(part.text) || part.text.trim() === '') return null
  if (whole === plain[0]) return { message: whole, part }
  const content = /^content-/i
  const fields = [
    ...whole.fields.filter((field) => !content.test(field)),
    ...plain[0]!.fields.filter((field) => content.test(field)),
  ]
  return { message: { fields, content: plain[0]!.content }, part }
}

/** The octets of a plain mail, with another text where one is given. */
export function writePlain({ message, part }: PlainMail, change: Partial<TextPart> = {}): Buffer {
  return putTogether(mapTexts(message, () => ({ ...part, ...change })))
}
