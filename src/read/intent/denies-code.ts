// «Mans kods nav 120385, bet 130385», «I was born on 21 June, not on the 12th»: of two values one is right, and the other
// was sent before.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isToldBefore } from '../codes/told-before.ts'
import { BEFORE_DAY, ORDINAL } from '../text/small-words.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** Whether the sentence `i` denies a code that was sent before. */
export function deniesCode(units: readonly Unit[], i: number, text: string): boolean {
  const around = units.slice(Math.max(0, i - 1), i + 2)
  const [codes, names, cues] = [
    around.flatMap((u) => u.codes),
    around.flatMap((u) => u.names),
    around.flatMap((u) => u.cues),
  ]
  const unit = units[i]!
  if (changesCode(unit, text)) return true
  if (new Set(codes.map((c) => c.value)).size < 2) return false
  return unit.codes.some(
    (code) =>
      isToldBefore(code, { text, codes, names, cues }) ||
      (new Set(unit.codes.map((c) => c.value)).size > 1 &&
        unit.cues.some((c) => c.kind === 'negates' && c.to <= code.from && code.from - c.to <= 2)),
  )
}

/** «Lūdzu mainīt Annai Ozolai kodu uz 120385», «change Ann Dow's code to 120385» */
function changesCode({ codes, cues }: Unit, text: string): boolean {
  return codes.some(
    (code) =>
      cues.some((c) => CHANGING.has(c.kind) && c.to <= code.from) &&
      cues.some((c) => c.kind === 'codeWords' && CHANGED_TO.test(text.slice(c.to, Math.max(c.to, code.from)))),
  )
}

const CHANGING = new Set<CueKind>(['changes', 'beforeReplaced', 'corrects'])
const CHANGED_TO = new RegExp(`^(?: \\p{Lu}\\p{L}{1,20}){0,3} (?:${anyOf(({ words }) => words.exchangedFor)}) $`, 'u')

/** «21 June 1977, not on the 12th», «21.06.1977., nevis jūlijā»: a part of somebody's birth date that is denied beside it. */
export function deniesDate({ codes, cues }: Unit, text: string): boolean {
  return codes.some(
    (code) =>
      code.birthDate &&
      cues.some(
        (c) =>
          c.kind === 'negates' &&
          c.from < code.to + A_CLAUSE &&
          c.to > code.from - A_CLAUSE &&
          !text.slice(Math.min(c.from, code.to), Math.max(c.from, code.from)).includes('(') &&
          PART_OF_DATE.test(foldForCues(text.slice(c.to, c.to + A_DAY))),
      ),
  )
}

const MONTHS = anyOf(({ words }) => words.months.map(foldForCues))
const IN = anyOf(({ words }) => words.placePrepositions)
const PART_OF_DATE = new RegExp(
  `^ (?:(?:${IN}) )?${BEFORE_DAY}(?:(?:19|20)\\d\\d|\\d{1,2}${ORDINAL}|(?:${MONTHS})\\p{L}{0,6})(?![\\p{L}\\d])`,
  'u',
)
/** Letters of « on the second of September». */
const A_DAY = 30
/** Letters of «, so that the date is then ». */
const A_CLAUSE = 32
