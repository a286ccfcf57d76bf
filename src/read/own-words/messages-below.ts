// Messages below the sender's own words: what an attribution, a message header or `>` marks introduce. They are found
// line by line, and what belongs to them stops being the sender's.

import { foldForCues } from '../../locales/locale.ts'
import { sentences } from '../../locales/sentences.ts'
import type { Mail } from '../../vocabulary.ts'
import type { DraftLine, MessageBelow } from './own-words.ts'
import { headerLabel, isAttribution, isQuoteTitle } from './quote-marks.ts'
import { isKnownLine, type KnownText } from './recognise-invitation.ts'
import { hushReasons, reasonsToSendAgain, unquote } from './sent-again.ts'

/** Finds quoted and forwarded messages: `>` lines, attributions, message headers, and what follows them. */
export function markMessagesBelow(
  lines: DraftLine[],
  below: MessageBelow[],
  isOurs: (introduction: string) => boolean,
  known: KnownText | null,
  mail: Mail,
): void {
  const isSentAgain = (i: number, introduction: string): boolean => {
    const reasons = reasonsToSendAgain(lines.slice(0, i), introduction, below, mail)
    if (reasons) hushReasons(lines.slice(0, i), reasons)
    return reasons !== null
  }
  const lastQuoted = lines.findLast((l) => l.kind === 'quote')
  const lastWritten = lines.findLast((l) => l.kind !== 'blank')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'own') continue
    const header = headerBlockAt(lines, i)
    if (header > 0) {
      const introduction = lines
        .slice(i, i + header)
        .map((l) => l.raw)
        .join('\n')
      if (isSentAgain(i, introduction)) {
        for (let k = i; k < i + header; k++) lines[k]!.kind = 'attribution'
        markSeparatorAbove(lines, i)
        continue
      }
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
      const again = isSentAgain(i, introduction)
      for (let k = i; k < i + attribution; k++) lines[k]!.kind = 'attribution'
      if (again) {
        for (const l of lines.slice(i + attribution)) if (l.depth > 0) unquote(l)
        markSeparatorAbove(lines, i)
        continue
      }
      let next = i + attribution
      while (lines[next]?.kind === 'blank') next++
      const isMarked = (lines[next]?.depth ?? 0) > 0
      const ours = isOurs(introduction)
      const rest = isMarked ? [] : lines.slice(next)
      const unmarked = ours ? ourLetter(rest, isOurs) : rest
      for (const l of unmarked) l.kind = l.kind === 'blank' ? 'blank' : 'quote'
      const last = unmarked.length < rest.length ? unmarked.at(-1) : lines[next] && lastWritten
      const end = Math.max(line.to, (isMarked ? lastQuoted : last)?.to ?? 0)
      below.push({ kind: 'quote', from: line.from, to: end, introduction, ours })
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
      isOurs(quoted.map((l) => l.raw).join('\n')) || quoted.some((l) => known !== null && isKnownLine(l.folded, known))
    below.push({ kind: 'quote', from: quoted[0]!.from, to: quoted.at(-1)!.to, introduction, ours })
  }
}

function trimPrevious(below: MessageBelow[], from: number): void {
  const previous = below.at(-2)
  if (previous && previous.to > from) below[below.length - 2] = { ...previous, to: from }
}

const PRIVACY = Object.values(sentences).map(({ privacy }) => foldForCues(privacy))

/** Our own reply, quoted without marks, ends with our address and at most a notice: what stands below answers it. */
function ourLetter(lines: readonly DraftLine[], isOurs: (text: string) => boolean): readonly DraftLine[] {
  const address = lines.findIndex((l) => /^\s*[^\s@]{1,64}@\S{1,255}\s*$/u.test(l.raw) && isOurs(l.raw))
  if (address < 0) return lines
  const blankAfter = (from: number): number => {
    const at = lines.findIndex((l, i) => i > from && l.kind === 'blank')
    return at < 0 ? lines.length : at
  }
  const end = blankAfter(address)
  const next = lines.findIndex((l, i) => i > end && l.kind !== 'blank')
  const hasNotice = next > 0 && PRIVACY.some((heading) => lines[next]!.folded.trimStart().startsWith(heading))
  return lines.slice(0, hasNotice ? blankAfter(next) : end)
}

/** A rule or «-----Original Message-----» right above a quoted message belongs to it. */
function markSeparatorAbove(lines: DraftLine[], i: number): void {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const line = lines[k]!
    if (line.kind === 'blank') continue
    if (/^[\s*_=-]{5,}$/u.test(line.folded) || isQuoteTitle(line.folded)) line.kind = 'attribution'
    return
  }
}

/** How many lines the message header at line `i` has (at least three labelled lines within eight); 0: none begins here. */
function headerBlockAt(lines: readonly DraftLine[], i: number): number {
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
function attributionAt(lines: readonly DraftLine[], i: number): number {
  let joined = ''
  for (let k = i; k < lines.length && k < i + 3; k++) {
    const line = lines[k]!
    if (line.kind === 'blank' || line.depth > 0) return 0
    joined = joined === '' ? line.folded : `${joined.trimEnd()} ${line.folded.trimStart()}`
    if (k > i && joined.length > 260) return 0
    if (!isAttribution(joined)) continue
    if (k === i) return 1
    // «Anna Ozola, dzim. 12.03.1985» above a whole attribution is a signature.
    const below = lines.slice(i + 1, k + 1).map(({ folded }) => folded)
    if (TOLD_DAY.test(below[0]!) && isAttribution(below.join(' '))) return 0
    // A wrapped attribution begins with a date, a weekday, or the writer's name and address; never with a sentence.
    const begins = /^[\s*]{0,3}(?:\d|[\p{L}]{2,12}[.,]? |"|<)/u.test(lines[i]!.folded)
    return begins && (TOLD_DAY.test(lines[i]!.folded) || lines[i]!.folded.includes('@')) ? k + 1 - i : 0
  }
  return 0
}

/** A year or a time, which no code is. */
const TOLD_DAY = /(?<!\d)(?:\d{4}(?!\d)|\d{1,2}[:.]\d{2})/u
