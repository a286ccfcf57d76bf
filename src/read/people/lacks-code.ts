// «… has persuaded Ms Hale to keep him company; of her I know the passport, but not the birthday»: among people with codes, of
// whom the writer says that the code is missing is meant to come, whatever winding sentence brings them along.

import type { Findings } from '../findings.ts'
import { isWhole } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { valuesOfName } from './person-frame.ts'

/** Whether the sentence of a name, of index `i`, or the next one says of the person that their code is not there. */
export function lacksCode(name: NameClaim, units: readonly Unit[], i: number, findings: Findings): boolean {
  const unit = units[i]!
  const next = units[i + 1]
  // «Vai viņu vispār laidīs iekšā?»
  if (!name.sure || !isWhole(name) || findings.codes.length === 0 || unit.asks || next?.asks) return false
  if (unit.cues.some((c) => isOtherwise(c, unit))) return false
  const isSame = (n: NameClaim): boolean => sameName(valuesOfName(n), valuesOfName(name))
  const isOther = (n: NameClaim): boolean => n.sure && isWhole(n) && !isSame(n)
  const told =
    next && next.paragraph === unit.paragraph && !next.cues.some((c) => isOtherwise(c, next)) ? [unit, next] : [unit]
  return told.some((u) => {
    const word = u.cues.find((c) => c.kind === 'codeWords' && c.from >= name.to)
    if (!word) return false
    // «When exactly Ann was born I cannot tell»: the name again
    const again = u.names.findLast((n) => n.from > name.to && n.to <= word.from && n.sure && isSame(n))
    const begin = again?.to ?? name.to
    if (findings.names.some((n) => n.from >= begin && n.to <= word.from && isOther(n))) return false
    if (u.codes.some((c) => c.from >= begin && c.from - word.to < A_VALUE)) return false
    return again !== undefined ? u.cues.some((c) => UNTOLD.has(c.kind)) : u.cues.some((c) => isOfThem(c, name, word))
  })
}

/** «her», «he» between the person and the word for the code, or right behind it. */
function isOfThem({ kind, from }: Cue, name: NameClaim, word: Cue): boolean {
  return PRONOUNS.has(kind) && from >= name.to && from < word.to + A_VALUE
}

/** «has been curious about your building» is nobody's question; «when he was born I couldn't tell you» tells of no earlier mail. */
function isOtherwise(cue: Cue, { cues }: Unit): boolean {
  if (cue.kind === 'wonders') return cues.some((c) => c.kind === 'me' && c.from <= cue.from)
  return (
    OTHERWISE.has(cue.kind) &&
    !cues.some((c) => c.kind === 'otherInability' && c.from <= cue.from && cue.from < c.to && cue.kind !== 'takesOff')
  )
}

const UNTOLD = new Set<CueKind>(['otherInability', 'noCode', 'negates', 'later', 'promises'])
const PRONOUNS = new Set<CueKind>(['third', 'themselves'])
const OTHERWISE = new Set<CueKind>([
  'corrects',
  'iRegistered',
  'insteadOf',
  'staysAway',
  'takesOff',
  'maybe',
  'reserve',
  'arranges',
])

/** Letters from a word for the code to its value: « starts with ». */
const A_VALUE = 40
