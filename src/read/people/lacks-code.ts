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
  if (unit.cues.some((c) => OTHERWISE.has(c.kind))) return false
  const isOther = (n: NameClaim): boolean => n.sure && isWhole(n) && !sameName(valuesOfName(n), valuesOfName(name))
  const told =
    next && next.paragraph === unit.paragraph && !next.cues.some((c) => OTHERWISE.has(c.kind)) ? [unit, next] : [unit]
  return told.some((u) => {
    const behind = (x: { readonly from: number }): boolean => x.from >= name.to
    const word = u.cues.find((c) => c.kind === 'codeWords' && behind(c))
    if (!word || findings.names.some((n) => n.from >= name.to && n.to <= word.from && isOther(n))) return false
    if (u.codes.some((c) => c.from >= name.to && c.from - word.to < A_VALUE)) return false
    return u.cues.some((c) => isOfThem(c, name, word))
  })
}

/** «her», «he» between the person and the word for the code, or right behind it. */
function isOfThem({ kind, from }: Cue, name: NameClaim, word: Cue): boolean {
  return PRONOUNS.has(kind) && from >= name.to && from < word.to + A_VALUE
}

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
  'wonders',
])

/** Letters from a word for the code to its value: « starts with ». */
const A_VALUE = 40
