// Which lines of a mail are the sender's own. Every line gets one kind; what is not own stays at hand as context (the
// names in our quoted question, the forwarded list that the sender points to) and is never taken for a statement.

import { foldForCues } from '../locales/locale.ts'
import type { Event, Mail } from '../vocabulary.ts'
import { findSignature } from './find-signature.ts'
import { headerLabel, isAttribution, isQuoteTitle, isTagline, startsDisclaimer } from './quote-marks.ts'
import { isKnownLine, type KnownText, knowText } from './recognise-invitation.ts'

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

export interface OwnWords {
  readonly text: string
  readonly folded: string
  readonly lines: readonly Line[]
  readonly below: readonly MessageBelow[]
  /** `text` with everything but own lines, signature and attached lists blanked; wrapped lines joined. Same length. */
  readonly own: string
  readonly ownFolded: string
  readonly kindAt: (position: number) => LineKind
}

interface Draft {
  from: number
  to: number
  kind: LineKind
  depth: number
  raw: string
  folded: string
}

const QUOTE_PREFIX = /^[ \t]?(>+) ?/u

/** Sorts the lines of a mail into kinds. */
export function findOwnWords(mail: Mail, event: Event): OwnWords {
  const { text } = mail
  const folded = foldForCues(text)
  const known = event.invitation === null ? null : knowText(event.invitation)
  const bodyEnd = mail.parts[0]?.to ?? text.length
  const lines = splitLines(text, folded, 0, bodyEnd)
  const below: MessageBelow[] = []
  const isOurs = (introduction: string): boolean => speaksOf(event, introduction)

  markArmour(lines)
  markMessagesBelow(lines, below, isOurs, known)
  markKnownLines(lines, known)
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
    } else for (const line of attached) line.kind = line.kind === 'blank' ? 'blank' : 'attachment'
    lines.push(...attached)
  }
  const own = blankTheRest(text, lines)
  return {
    text,
    folded,
    lines,
    below,
    own,
    ownFolded: foldForCues(own),
    kindAt: (position) => findLine(lines, position)?.kind ?? 'blank',
  }
}

/** The line that a position stands in. */
export function findLine(lines: readonly Line[], position: number): Line | undefined {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.from <= position) low = middle
    else high = middle - 1
  }
  return lines[low]
}

function splitLines(text: string, folded: string, from: number, to: number): Draft[] {
  const lines: Draft[] = []
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
function markArmour(lines: Draft[]): void {
  let inside = false
  for (const line of lines) {
    if (/^-----begin pgp signature-----/u.test(line.folded)) inside = true
    if (inside || /^-----begin pgp signed message-----|^hash: sha/u.test(line.folded)) line.kind = 'disclaimer'
    if (/^-----end pgp signature-----/u.test(line.folded)) inside = false
  }
}

function speaksOf(event: Event, introduction: string): boolean {
  const folded = foldForCues(introduction)
  return [event.organiser.email, ...event.addresses, event.organiser.name].some((ours) =>
    folded.includes(foldForCues(ours)),
  )
}

/** Finds quoted and forwarded messages: `>` lines, attributions, message headers, and what follows them. */
function markMessagesBelow(
  lines: Draft[],
  below: MessageBelow[],
  isOurs: (introduction: string) => boolean,
  known: KnownText | null,
): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'own') continue
    const header = headerBlockAt(lines, i)
    if (header > 0) {
      const introduction = lines
        .slice(i, i + header)
        .map((l) => l.raw)
        .join('\n')
      // Where the client keeps `>` marks even under a header block, only the marked lines are the message.
      const end = lines.length
      below.push({
        kind: isOurs(lines[i]!.raw) ? 'quote' : 'forward',
        from: line.from,
        to: lines[end - 1]!.to,
        introduction,
        ours: isOurs(lines[i]!.raw),
      })
      trimPrevious(below, line.from)
      for (let k = i; k < i + header; k++) lines[k]!.kind = 'attribution'
      for (let k = i + header; k < end; k++) {
        if (headerBlockAt(lines, k) > 0) break
        if (lines[k]!.kind !== 'blank') lines[k]!.kind = 'forward'
      }
      markSeparatorAbove(lines, i)
      continue
    }
    if (isQuoteTitle(line.folded)) {
      line.kind = 'attribution'
      continue
    }
    const attribution = attributionAt(lines, i)
    if (attribution > 0) {
      const introduction = lines
        .slice(i, i + attribution)
        .map((l) => l.raw)
        .join(' ')
      for (let k = i; k < i + attribution; k++) lines[k]!.kind = 'attribution'
      const rest = lines.slice(i + attribution)
      const marked = rest.find((l) => l.kind !== 'blank')?.depth ?? 0
      if (marked === 0) for (const l of rest) l.kind = l.kind === 'blank' ? 'blank' : 'quote'
      const end = rest.findLast((l) => l.kind === 'quote')?.to ?? line.to
      below.push({ kind: 'quote', from: line.from, to: end, introduction, ours: isOurs(introduction) })
      markSeparatorAbove(lines, i)
    }
  }
  if (below.length === 0 && lines.some((l) => l.depth > 0)) {
    const quoted = lines.filter((l) => l.depth > 0)
    const introduction = quoted
      .slice(0, 3)
      .map((l) => l.raw)
      .join('\n')
    const ours =
      isOurs(quoted.map((l) => l.raw).join('\n')) || quoted.some((l) => known !== null && isKnownLine(l.raw, known))
    below.push({ kind: 'quote', from: quoted[0]!.from, to: quoted.at(-1)!.to, introduction, ours })
  }
}

function trimPrevious(below: MessageBelow[], from: number): void {
  const previous = below.at(-2)
  if (previous && previous.to > from) below[below.length - 2] = { ...previous, to: from }
}

/** A rule or «-----Original Message-----» right above a quoted message belongs to it. */
function markSeparatorAbove(lines: Draft[], i: number): void {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const line = lines[k]!
    if (line.kind === 'blank') continue
    if (/^[\s*_=-]{5,}$/u.test(line.folded) || isQuoteTitle(line.folded)) line.kind = 'attribution'
    return
  }
}

/** How many lines the message header at line `i` has (at least three labelled lines within eight); 0: none begins here. */
function headerBlockAt(lines: readonly Draft[], i: number): number {
  const first = lines[i]!
  const firstLabel = first.kind === 'blank' ? null : headerLabel(first.folded)
  if (firstLabel === null) return 0
  const labels = new Set([firstLabel])
  let last = i
  for (let k = i + 1; k < lines.length && k <= last + 2 && k < i + 10; k++) {
    const label = lines[k]!.kind === 'blank' ? null : headerLabel(lines[k]!.folded)
    if (label !== null) {
      labels.add(label)
      last = k
    }
  }
  const block = lines
    .slice(i, last + 1)
    .map((l) => l.raw)
    .join('\n')
  return labels.size >= 3 && /@|\d{1,2}[:.]\d{2}|\d{4}/u.test(block) ? last + 1 - i : 0
}

/** How many lines the attribution at line `i` has: one, or wrapped over two or three; 0: none begins here. */
function attributionAt(lines: readonly Draft[], i: number): number {
  let joined = ''
  for (let k = i; k < lines.length && k < i + 3; k++) {
    const line = lines[k]!
    if (line.kind === 'blank' || line.depth > 0) return 0
    joined = joined === '' ? line.folded : `${joined.trimEnd()} ${line.folded.trimStart()}`
    if (k > i && joined.length > 260) return 0
    if (isAttribution(joined)) {
      // A wrapped attribution begins with a date, a weekday, or the writer's name and address; never with a sentence.
      return k === i ||
        (/^[\s*]{0,3}(?:\d|[\p{L}]{2,12}[.,]? |"|<)/u.test(lines[i]!.folded) &&
          /\d{4}|\d{1,2}[:.]\d{2}|@/u.test(lines[i]!.folded))
        ? k + 1 - i
        : 0
    }
  }
  return 0
}

function markKnownLines(lines: Draft[], known: KnownText | null): void {
  if (!known) return
  for (const line of lines) if (line.kind === 'own' && isKnownLine(line.raw, known)) line.kind = 'invitation'
  // Of a text quoted without marks, nearly all lines are known; a short heading between two of them is known too.
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'own' || line.raw.length > 30 || /\d{6}/u.test(line.raw)) continue
    const around = [nextMeaning(lines, i, -1), nextMeaning(lines, i, 1)]
    if (around.every((kind) => kind === 'invitation')) line.kind = 'invitation'
  }
}

function nextMeaning(lines: readonly Draft[], i: number, step: 1 | -1): LineKind | null {
  for (let k = i + step; k >= 0 && k < lines.length; k += step) if (lines[k]!.kind !== 'blank') return lines[k]!.kind
  return null
}

function markNotices(lines: Draft[]): void {
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

const VISIBLE: ReadonlySet<LineKind> = new Set(['own', 'signature', 'attachment'])

/** Blanks what is not the sender's, and joins hard-wrapped lines, so that positions hold and sentences are whole. */
function blankTheRest(text: string, lines: readonly Draft[]): string {
  const width = Math.max(0, ...lines.filter((l) => l.kind === 'own').map((l) => l.raw.length))
  let view = ''
  let end = 0
  lines.forEach((line, i) => {
    if (line.from > end) view += text.slice(end, line.from).replace(/[^\n]/gu, ' ')
    view += VISIBLE.has(line.kind) ? line.raw : ' '.repeat(line.raw.length)
    end = line.to
    const next = lines[i + 1]
    if (next && text[end] === '\n') {
      view += isWrapped(line, next, width) ? ' ' : '\n'
      end++
    }
  })
  return view + text.slice(end).replace(/[^\n]/gu, ' ')
}

/** Whether a line was broken by the mail program: the next line's first word would not have fitted any more. */
function isWrapped(line: Draft, next: Draft, width: number): boolean {
  if (line.kind !== 'own' || next.kind !== 'own' || width < 55 || width > 100) return false
  if (/[;:!?\t]\s*$|\d{6}-?[*x]{0,5}[\s,.)]*$/iu.test(line.raw) || line.raw.includes('\t') || next.raw.includes('\t'))
    return false
  if (/^\s*(?:[-–•*·]|\d{1,2}[.)])\s/u.test(next.raw) || /^\s*[\p{L} ,]{2,40}:\s/u.test(next.raw)) return false
  const firstWord = /^\s*(\S+)/u.exec(next.raw)?.[1] ?? ''
  return line.raw.trimEnd().length + 1 + firstWord.length > Math.min(width, 78) - 1
}
