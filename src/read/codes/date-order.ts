// «03/12/1985» can be either day. The writer may tell beside it in which order the figures stand; else the order is doubtful
// where the writer is one of those who put the month first.

import type { Mail } from '../../vocabulary.ts'
import type { Cue } from '../text/words.ts'
import type { CodeClaim } from './find-codes.ts'

/** The codes with those that can be either day read as the writer tells, or asked for again rather than guessed. */
export function inOrderOfWriter(
  codes: readonly CodeClaim[],
  mail: Mail,
  cues: readonly Cue[],
  text: string,
): readonly CodeClaim[] {
  const american = isAmerican(mail, cues, text)
  return codes.map((code) => {
    if (code.otherReading === null) return code
    const first = ORDER.exec(text.slice(Math.max(0, code.from - BESIDE), code.to + BESIDE))?.[1]?.toLowerCase()
    if (first === 'mm') return { ...code, value: code.otherReading, otherReading: null }
    if (first === 'dd') return { ...code, otherReading: null }
    return american ? { ...code, value: '', rule: 'code.ambiguous-date' } : code
  })
}

// «Date of birth (mm/dd/yyyy): …», «03/04/1973 (DD/MM/YY)»
const ORDER = /(?<!\p{L})(mm|dd) ?[./-] ?(?:mm|dd)(?!\p{L})/iu

/** Letters between the date and what tells its order: «/yyyy): ». */
const BESIDE = 24

/** Whether the writer puts the month first: from an American domain or address, or by their own account. */
function isAmerican({ from }: Mail, cues: readonly Cue[], text: string): boolean {
  if (/\.(?:gov|mil|edu|us)$/iu.test(from[0]?.address ?? '') || cues.some((c) => c.kind === 'monthFirst')) return true
  return AMERICAN.test(text)
}

// «Washington, DC 20005», «+1 202 555 0164»
const AMERICAN = /, [A-Z]{2} \d{5}(?![\d-]{2})|(?<![\d+])\+1[ .(-]{1,2}\d{3}(?!\d)/u
