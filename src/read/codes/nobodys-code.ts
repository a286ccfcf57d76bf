// Six digits that are nobody's code: the old value of a correction, a number in a signature.

import type { Findings } from '../findings.ts'
import { firstFrom, within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { CodeClaim } from './find-codes.ts'
import { isToldBefore } from './told-before.ts'

/** Whether a code of a sentence is nobody's. */
export function isNobodysCode(code: CodeClaim, unit: Unit, findings: Findings): boolean {
  return isDenied(code, findings) || isStray(code, unit, findings)
}

/** «(160815. balsojums)» under a signature: six digits that neither a name nor a word for a code stands beside. */
function isStray(code: CodeClaim, unit: Unit, { ownWords, codes }: Findings): boolean {
  if (ownWords.kindAt(code.from) !== 'signature' || unit.names.some((n) => n.sure)) return false
  const told = codes.some((c) => c.value !== '' && ownWords.kindAt(c.from) === 'own')
  return told && !unit.cues.some((c) => c.kind === 'codeWords')
}

/** «nevis 120485», «вместо 210391», «not 120485», «280168?? nē, 280186»: the old value of a correction. */
export function isDenied(code: CodeClaim, findings: Findings): boolean {
  if (isToldBefore(code, findings)) return true
  const { cues, text, codes, names } = findings
  const next = codes[firstFrom(codes, code.from + 1)]
  const between = next ? text.slice(code.to, next.from) : ''
  // «12.06.90, nē, stop – 21.06.90»: taken back and said again in one breath
  const again =
    next &&
    !isToldBefore(next, findings) &&
    between.length < LONGEST_SLIP &&
    !/[\n]/u.test(between) &&
    !names.some((n) => n.from >= code.to && n.to <= next.from)
  const isSlip = (c: Cue): boolean => SLIPS.has(c.kind) || (c.kind === 'negates' && isOfSlip(c, next!, text))
  if (again && within(cues, code.to, next.from).some((c) => isSlip(c) && next.from - c.to >= 2)) return true
  // «… 010183, bet jābūt … 010193»; not «Ilona Plūme, 240986; Jura Kalna pareizais kods ir 110379»
  const instead = next && cues.find((c) => c.kind === 'shouldBe' && c.from >= code.to && c.to <= next.from)
  if (instead && between.length < 80 && !names.some((n) => n.sure && n.from >= code.to && n.to <= instead.from))
    return true
  // «vajadzēja 050849, bet es uzrakstīju 080549»
  const before = codes[firstFrom(codes, code.from) - 1]
  const right =
    before && cues.some((c) => c.kind === 'shouldBe' && before.from - c.to >= 0 && before.from - c.to < A_VERB)
  const gap =
    before &&
    code.from - before.to < LONGEST_SLIP / 2 &&
    !names.some((n) => n.sure && n.from >= before.to && n.to <= code.from)
  if (right && gap && cues.some((c) => c.kind === 'but' && c.from >= before.to && c.to <= code.from)) return true
  // «в подтверждении стоит 150577, а у меня 150557»; not «у мужа 150577, а у меня 150557»
  const mine =
    next && cues.some((c) => c.kind === 'me' && c.from >= code.to && next.from >= c.to && next.from - c.to < A_VERB)
  const parted = mine && cues.some((c) => c.kind === 'but' && c.from >= code.to && c.to <= next.from)
  if (
    parted &&
    between.length < LONGEST_SLIP &&
    cues.some((c) => c.kind === 'corrects' && c.to <= code.from && code.from - c.to < LONGEST_SLIP)
  )
    return true
  return cues.some((c) => c.kind === 'negates' && c.to <= code.from && /^\s{1,2}$/u.test(text.slice(c.to, code.from)))
}

/** «, nē, 280186», «tas nav pareizi, 280186»; not «без него я не пойму. Мой код 280186», another sentence. */
function isOfSlip({ to }: Cue, next: CodeClaim, text: string): boolean {
  return /^ ?[,.!:;…–—-]/u.test(text.slice(to, to + 2)) || !/[\p{Ll}:;][.!?)] \p{Lu}/u.test(text.slice(to, next.from))
}

/** Letters between a code and the one that is said instead: «nē, atvainojiet, pārrakstījos, ». */
export const LONGEST_SLIP = 70
/** Letters of « is », « код »: between «I» and the code. */
const A_VERB = 8
const SLIPS = new Set<CueKind>(['corrects', 'byMistake'])
