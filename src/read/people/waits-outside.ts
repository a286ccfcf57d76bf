// «Šoferis Aldis Grava (170171) viņus tikai atvedīs un gaidīs mašīnā, viņam caurlaidi nevajag»: whoever waits outside needs no
// pass, whatever is told of them.

import type { Findings } from '../findings.ts'
import { isKin } from '../names/is-kin.ts'
import { type Stretch, within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether the sentence of a code's owner, or the next one about «them», leaves the owner outside. */
export function waitsOutside({ from, to }: Stretch, unit: Unit, units: readonly Unit[], findings: Findings): boolean {
  const { text } = findings
  const next = units[units.indexOf(unit) + 1]
  const isOfOwner = ({ from: at, to: end, kind }: Cue, { names, to: last }: Unit): boolean =>
    (kind === 'waitsOutside' || (kind === 'needsNoPass' && !hasReason(text.slice(end, last)))) &&
    at >= to &&
    at - to < REACH &&
    !isOfAnother(to, at, findings) &&
    !names.some((n) => n.sure && n.from >= to && n.to <= at)
  if (unit.cues.some((c) => isOfOwner(c, unit))) return !comesAfter(unit, from, text)
  // «Aldis Grava (170171) atvedīs. Viņam caurlaidi nevajag.»
  const isLast = !unit.names.some((n) => n.sure && n.from >= to) && !unit.codes.some((c) => c.from >= to)
  const isOfThem = next?.cues.some(
    (c) => (c.kind === 'third' || c.kind === 'themselves') && c.from - next.from < A_WORD,
  )
  return isLast && isOfThem === true && next!.cues.some((c) => isOfOwner(c, next!))
}

/** «Anna Ozola (190578), vīrs paliks mašīnā»: somebody else, whom nothing parts from the verb. */
function isOfAnother(from: number, to: number, { words, cues, text }: Findings): boolean {
  const others = [
    ...within(words, from, to).filter((w) => isKin(w.text)),
    ...within(cues, from, to).filter((c) => OTHERS.has(c.kind)),
  ]
  return others.some((o) => !text.slice(o.to, to).includes(','))
}

const OTHERS = new Set<CueKind>(['posts', 'unnamed', 'relatives', 'several'])

/** «… gaidīs lejā, bet vēlāk pievienosies»: a word of coming behind a «but» is the last one. */
function comesAfter({ cues }: Unit, from: number, text: string): boolean {
  return cues.some(
    (b) =>
      b.kind === 'but' &&
      b.from > from &&
      cues.some((c) => c.kind === 'theyCome' && c.from >= b.to && !/[.;]/u.test(text.slice(b.to, c.from))),
  )
}

/** «viņam caurlaidi nevajag, jo strādā šeit»: who has one already comes all the same. */
function hasReason(behind: string): boolean {
  return (behind.match(/\p{L}{2,}/gu) ?? []).length > 1
}

/** Letters between a code and what is said of its owner. */
const REACH = 90

/** Letters of a word at the beginning of a sentence. */
const A_WORD = 8
