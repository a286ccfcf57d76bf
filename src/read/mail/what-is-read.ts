// How much of a mail is read. Reading has no clock to stop by, and what people write is short: beyond the measure that
// any answer and any list of participants keeps to, the rest stays unread, and a human is told.

import type { Mail } from '../../vocabulary.ts'
import type { DraftLine, OwnWords } from '../own-words/own-words.ts'
import { ONLY_BEGINNING } from './mail-content.ts'

/** Own words, signature and attached lists together: some ten pages, or a list of several hundred people. */
const MOST_LETTERS = 30_000
const MOST_LINES = 1_000
/** No mail program shows more of a Subject. */
const LONGEST_SUBJECT = 1000
/** A display name that is longer is nobody's name. */
const LONGEST_DISPLAY_NAME = 300
/** Messages below the sender's words that are consulted, the topmost: as many as colleagues answer one by one. */
const MOST_BELOW = 10

const TOO_LONG = 'The mail is too long to be read whole: what stands at its end or in its attachments was not read.'

/** The mail with as much of its headers as is read. */
export function limitHeaders(mail: Mail): Mail {
  const from = mail.from
    .slice(0, 1)
    .map(({ name, address }) => ({ name: name && name.length <= LONGEST_DISPLAY_NAME ? name : null, address }))
  return { ...mail, from: [...from, ...mail.from.slice(1)], subject: mail.subject.slice(0, LONGEST_SUBJECT) }
}

/** The messages below the sender's words that are consulted, as far as they are read. */
export function limitBelow(below: OwnWords['below']): OwnWords['below'] {
  return below.slice(0, MOST_BELOW).map((message) => ({
    ...message,
    to: Math.min(message.to, message.from + MOST_LETTERS),
  }))
}

/** Why a human must look at a mail of which not all was read; null: all was. */
export function tellUnread({ subject, defects }: Mail, { isCut, below }: OwnWords): string | null {
  const list = below.some(({ ours, from, to }) => !ours && to - from > MOST_LETTERS)
  return isCut || list || subject.length > LONGEST_SUBJECT || defects.includes(ONLY_BEGINNING) ? TOO_LONG : null
}

/** Marks as unread what goes beyond the measure, in place; says whether anything does. */
export function markUnread(lines: DraftLine[]): boolean {
  let letters = 0
  let count = 0
  let isCut = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'own' && line.kind !== 'signature' && line.kind !== 'attachment') continue
    const room = count < MOST_LINES ? MOST_LETTERS - letters : 0
    letters += line.raw.length
    count++
    if (line.raw.length <= room) continue
    if (room > 0) lines.splice(i++, 1, ...cutLine(line, room))
    else line.kind = 'unread'
    isCut = true
  }
  return isCut
}

function cutLine(line: DraftLine, room: number): readonly DraftLine[] {
  const at = line.from + room
  return [
    { ...line, to: at, raw: line.raw.slice(0, room), folded: line.folded.slice(0, room) },
    { ...line, from: at, kind: 'unread', raw: line.raw.slice(room), folded: line.folded.slice(room) },
  ]
}
