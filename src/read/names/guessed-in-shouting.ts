// «ОРДЕНА НАДЕНУ», «VILKŠU UNIFORMU»: to whoever shouts a whole mail capitals tell no name. Two words that nobody knows are
// one only where the rest of a record stands beside them.

import { within } from '../text/cover.ts'
import type { Word } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'

interface Told {
  readonly from: number
  readonly to: number
}

/** Whether a text is all in capitals. */
export function isShouted(words: readonly Word[]): boolean {
  const sized = words.filter((w) => /^\p{L}{3,}$/u.test(w.text))
  return sized.length >= FEWEST && sized.every((w) => w.upper)
}

/** Of fewer words nobody knows how their writer writes. */
const FEWEST = 6

/** Whether a name is guessed from its capitals alone: nothing of a record, and no open one, is on its line or beside it. */
export function isGuessed(
  name: NameClaim,
  names: readonly NameClaim[],
  records: readonly Told[],
  text: string,
): boolean {
  if (name.rule !== 'name.unknown' || name.sure) return false
  const begin = text.lastIndexOf('\n', name.from - 1) + 1
  const end = lineEnd(text, name.to)
  const lines = [
    { from: text.lastIndexOf('\n', begin - 2) + 1, to: begin },
    { from: begin, to: end },
    { from: end, to: lineEnd(text, end + 1) },
  ]
  const isRecord = ({ from, to }: Told): boolean =>
    within(records, from, to).length > 0 && !within(names, from, to).some((n) => n.sure)
  return !lines.some(isRecord)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
