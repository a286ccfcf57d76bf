// «He has a board meeting that day and cannot come», «Viņa tajā dienā ir Briselē»: of whom something is said by a pronoun, in a
// sentence that names nobody. It is not the writer.

import { HEARD } from '../../locales/hearing.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether the last subject before, or where, something is said is somebody else than the writer. */
export function isSaidOfThem({ from }: Stretch, { cues }: Unit): boolean {
  return cues.findLast((c) => SUBJECTS.has(c.kind) && c.from <= from)?.kind === 'third'
}

/** «… and therefore cannot come»: a verb behind «and», where no ending tells another subject than the one before. */
export function isTheirOther(verb: Cue, unit: Unit): boolean {
  return (
    !HEARD[verb.language].declines &&
    isSaidOfThem(verb, unit) &&
    unit.cues.some((c) => c.kind === 'along' && c.to < verb.from && verb.from - c.to < AN_ADVERB)
  )
}

/** «He regrets that a prior engagement prevents him», «citi pienākumi viņam to neļauj»: a reason without a person in its verb is theirs of whom the sentence speaks. */
export function isTheirReason({ from, to }: Cue, unit: Unit): boolean {
  const { cues } = unit
  const isReason = cues.some((c) => c.kind === 'staysAway' && c.from === from && c.to === to)
  return (
    isReason &&
    (isSaidOfThem({ from, to }, unit) ||
      cues.some((c) => c.kind === 'themselves' && c.from > to && c.from - to < AN_ADVERB)) &&
    !cues.some((c) => c.kind === 'me' && c.from > to && c.from - to < AN_ADVERB)
  )
}

const SUBJECTS = new Set<CueKind>(['third', 'me', 'we', 'iAm'])

/** Letters of « therefore ». */
const AN_ADVERB = 14
