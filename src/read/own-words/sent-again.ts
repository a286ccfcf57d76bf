// «Sūtu otrreiz, jo pirmā vēstule atnāca atpakaļ», over the writer's own mail: what did not arrive is said now. It stops
// being a message below and is read as the writer's words; the reason why it comes again is no word of it.

import type { Mail } from '../../vocabulary.ts'
import { within } from '../text/cover.ts'
import { type Cue, type CueKind, findCues, findWords } from '../text/words.ts'
import { isOwnEarlier } from './own-earlier.ts'
import type { DraftLine, MessageBelow } from './own-words.ts'

/** The reasons, where the words above a message of the writer's say that it is sent again; null: they do not, or say more. */
export function reasonsToSendAgain(
  above: readonly DraftLine[],
  introduction: string,
  below: readonly MessageBelow[],
  mail: Mail,
): readonly Cue[] | null {
  if (!isOwnEarlier({ introduction }, mail) || below.some((b) => b.ours)) return null
  const written = above.filter((l) => l.kind === 'own')
  const text = mail.text.slice(written[0]?.from ?? 0, written.at(-1)?.to ?? 0)
  // Who gives data above sends other ones than below.
  if (written.length > MOST_LINES || text.length > LONGEST || /(?<!\d)\d{6}(?!\d)/u.test(text)) return null
  const cues = findCues(findWords(mail.text, written[0]?.from ?? 0, written.at(-1)?.to ?? 0))
  const reasons = cues.filter((c) => c.kind === 'sentAgain')
  const isOfReason = (c: Cue): boolean => reasons.some((r) => r.from < c.to && c.from < r.to)
  const saysMore = cues.some((c) => CHANGES.has(c.kind) || (MAY_BE_REASON.has(c.kind) && !isOfReason(c)))
  return reasons.length > 0 && !saysMore ? reasons : null
}

/** What is changed now was told otherwise in the first mail. */
const CHANGES = new Set<CueKind>(['takesOff', 'insteadOf', 'changes', 'changeNotices'])
/** «it did not arrive», «kļūdījos adresē» is of the mail; «Anna will not arrive», «kļūdījos kodā» is not. */
const MAY_BE_REASON = new Set<CueKind>(['staysAway', 'iStay', 'corrects'])

/** Lines and letters of a note above what is sent again, its writer's signature included. */
const MOST_LINES = 30
const LONGEST = 1500

/** Takes the reasons out of the words above, sentence by sentence of a paragraph; what is asked there stays. */
export function hushReasons(above: readonly DraftLine[], reasons: readonly Cue[]): void {
  for (let i = 0; i < above.length; i++) {
    let end = i
    while (above[end]?.kind === 'own') end++
    const paragraph = above.slice(i, end)
    const last = paragraph.findLastIndex((l) => within(reasons, l.from, l.to).length > 0 || ENDS.test(l.raw))
    const isReason = paragraph.some((l) => within(reasons, l.from, l.to).length > 0)
    if (isReason && !paragraph.some((l) => l.raw.includes('?')))
      for (const line of paragraph.slice(0, last + 1)) line.kind = 'attribution'
    i = Math.max(i, end)
  }
}

// «… kā nepiegādāta (laikam pārrakstījos adresē).»
const ENDS = /\p{Ll}{2}\)?[.!]\)?\s*$/u

/** A quoted line as its writer wrote it, of the same length. */
export function unquote(line: DraftLine): void {
  const bare = (text: string): string => text.replace(/^[ \t]?>/u, (mark) => ' '.repeat(mark.length))
  line.raw = bare(line.raw)
  line.folded = bare(line.folded)
  line.depth--
  if (line.depth === 0 && line.kind === 'quote') line.kind = line.raw.trim() === '' ? 'blank' : 'own'
}
