// Which lines of a mail are the sender's own. Every line gets one kind; what is not own stays at hand as context (the
// names in our quoted question, the forwarded list that the sender points to) and is never taken for a statement.

import { foldForCues } from '../../locales/locale.ts'
import type { Conversation, Event, Mail } from '../../vocabulary.ts'
import { isCard } from '../attachments/attachment-card.ts'
import { markUnread } from '../mail/what-is-read.ts'
import { blankTheRest } from './blank-the-rest.ts'
import { findSignature } from './find-signature.ts'
import { markMessagesBelow } from './messages-below.ts'
import { isTagline, startsDisclaimer } from './quote-marks.ts'
import { isKnownLine, type KnownText, knowText } from './recognise-invitation.ts'
import { speaksOfUs } from './speaks-of-us.ts'

export type LineKind =
  | 'own'
  | 'blank'
  | 'signature'
  | 'quote'
  | 'attribution'
  | 'forward'
  | 'disclaimer'
  | 'tagline'
  | 'invitation'
  | 'attachment'
  | 'unread'

export interface Line {
  readonly from: number
  readonly to: number
  readonly kind: LineKind
  /** Levels of `>` before it. */
  readonly depth: number
}

/** A message below the sender's own: quoted, forwarded, or attached. Positions in `Mail.text`. */
export interface MessageBelow {
  readonly kind: 'quote' | 'forward' | 'attached'
  readonly from: number
  readonly to: number
  /** The header or attribution that introduces it, as written. */
  readonly introduction: string
  /** Sent by the desk or the organiser. */
  readonly ours: boolean
}

export interface OwnWords extends Conversation {
  readonly text: string
  readonly folded: string
  readonly lines: readonly Line[]
  readonly below: readonly MessageBelow[]
  /** `text` with everything but own lines, signature and attached lists blanked; wrapped lines joined. Same length. */
  readonly own: string
  readonly ownFolded: string
  readonly kindAt: (position: number) => LineKind
  /** Own words or attachments go beyond what is read. */
  readonly isCut: boolean
}

/** A line while its kind is still being decided. */
export interface DraftLine {
  from: number
  to: number
  kind: LineKind
  depth: number
  raw: string
  folded: string
}

const QUOTE_PREFIX = /^[ \t]?(>+) ?/u

/** Sorts the lines of a mail into kinds. */
export function findOwnWords(mail: Mail, event: Event, conversation: Conversation): OwnWords {
  const { text } = mail
  const folded = foldForCues(text)
  const known = event.invitation === null ? null : knowText(event.invitation)
  const bodyEnd = mail.parts[0]?.to ?? text.length
  const lines = splitLines(text, folded, 0, bodyEnd)
  const below: MessageBelow[] = []
  const isOurs = (introduction: string): boolean => speaksOfUs(event, introduction)

  markArmour(lines)
  markMessagesBelow(lines, below, isOurs, known, mail)
  markKnownLines(lines, known, mail)
  markNotices(lines)
  findSignature(lines, mail)

  for (const part of mail.parts.slice(1)) {
    const attached = splitLines(text, folded, part.from, part.to)
    if (part.mediaType === 'message/rfc822') {
      below.push({
        kind: 'attached',
        from: part.from,
        to: part.to,
        introduction: attached
          .slice(0, 6)
          .map((l) => l.raw)
          .join('\n'),
        ours: false,
      })
      for (const line of attached) line.kind = line.kind === 'blank' ? 'blank' : 'forward'
    } else {
      // A visiting card says what its bearer's signature would.
      const kind = isCard(part.mediaType, part.name) ? 'signature' : 'attachment'
      for (const line of attached) line.kind = line.kind === 'blank' ? 'blank' : kind
    }
    for (const line of attached) lines.push(line)
  }
  const isCut = markUnread(lines)
  const own = blankTheRest(text, lines)
  return {
    ...conversation,
    text,
    folded,
    lines,
    below,
    own,
    ownFolded: foldForCues(own),
    kindAt: (position) => findLine(lines, position)?.kind ?? 'blank',
    isCut,
  }
}

/** The line that a position stands in. */
function findLine(lines: readonly Line[], position: number): Line | undefined {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.from <= position) low = middle
    else high = middle - 1
  }
  return lines[low]
}

function splitLines(text: string, folded: string, from: number, to: number): DraftLine[] {
  const lines: DraftLine[] = []
  for (let start = from; start < to || (start === to && start === from); ) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 || end > to ? to : end
    const raw = text.slice(start, stop)
    const depth = QUOTE_PREFIX.exec(raw)?.[1]?.length ?? 0
    const bare = raw.replace(QUOTE_PREFIX, '').trim()
    lines.push({
      from: start,
      to: stop,
      kind: bare === '' ? 'blank' : depth > 0 ? 'quote' : 'own',
      depth,
      raw,
      folded: folded.slice(start, stop),
    })
    if (stop >= to) break
    start = stop + 1
  }
  return lines
}

/** OpenPGP's armour around a signed text (RFC 4880 §7) is no word of the sender's. */
function markArmour(lines: DraftLine[]): void {
  let inside = false
  for (const line of lines) {
    if (/^-----begin pgp signature-----/u.test(line.folded)) inside = true
    if (inside || /^-----begin pgp signed message-----|^hash: sha/u.test(line.folded)) line.kind = 'disclaimer'
    if (/^-----end pgp signature-----/u.test(line.folded)) inside = false
  }
}

function markKnownLines(lines: DraftLine[], known: KnownText | null, mail: Mail): void {
  if (!known) return
  const writer = foldForCues(mail.from[0]?.name ?? '').match(/\p{L}{2,}/gu) ?? []
  // «Vilnis Ruņģis⏎Valsts kanceleja»: below their own name even the hosts' own people say where they are from.
  const isBelowName = (i: number): boolean =>
    writer.length > 1 && lines[i - 1]?.kind === 'own' && writer.every((word) => lines[i - 1]!.folded.includes(word))
  for (const [i, line] of lines.entries())
    if (line.kind === 'own' && !isBelowName(i) && isKnownLine(line.folded, known)) line.kind = 'invitation'
  // Of a text quoted without marks, nearly all lines are known; a short heading between two of them is known too.
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'own' || line.raw.length > 30 || /\d{6}/u.test(line.raw)) continue
    const around = [nextMeaning(lines, i, -1), nextMeaning(lines, i, 1)]
    if (around.every((kind) => kind === 'invitation')) line.kind = 'invitation'
  }
}

function nextMeaning(lines: readonly DraftLine[], i: number, step: 1 | -1): LineKind | null {
  for (let k = i + step; k >= 0 && k < lines.length; k += step) if (lines[k]!.kind !== 'blank') return lines[k]!.kind
  return null
}

function markNotices(lines: DraftLine[]): void {
  let inDisclaimer = false
  for (const line of lines) {
    if (line.kind === 'blank') inDisclaimer = false
    if (line.kind !== 'own') continue
    if (isTagline(line.folded)) line.kind = 'tagline'
    else if (inDisclaimer || startsDisclaimer(line.folded)) {
      line.kind = 'disclaimer'
      inDisclaimer = true
    }
  }
}
