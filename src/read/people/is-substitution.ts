// Whether a sentence puts one person in another's place, whoever they are.

import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isReplaced } from './is-replaced.ts'

/** Whether a sentence puts one person in another's place (and does not merely write in somebody's name). */
export function isSubstitution(unit: Unit, findings: Findings): boolean {
  // «пусть это будет вместо кода» puts nobody in another's place.
  const isValue = (c: Cue): boolean =>
    unit.cues.some(
      (v) =>
        (v.kind === 'codeWords' &&
          v.from >= c.to &&
          v.from - c.to <= A_WORD &&
          !unit.names.some((n) => n.from >= c.to && n.to <= v.from) &&
          !/[.,;:]/u.test(findings.text.slice(c.to, v.from))) ||
        // «could I show my passport at the desk instead?»
        ((v.kind === 'documents' || v.kind === 'otherNumberWords') && v.from < c.from && unit.asks),
    )
  // «Студенческий билет подойдёт вместо паспорта?» speaks of nobody.
  const isAboutSomebody =
    unit.names.some(isNamed) || unit.codes.length > 0 || unit.cues.some((c) => SOMEBODY.has(c.kind))
  const replaces = unit.cues.filter((c) => c.kind === 'insteadOf' && !isValue(c) && isAboutSomebody)
  if (unit.names.some((n) => isReplaced(n, unit, findings))) return true
  return replaces.some((c) => {
    const isTheirs = unit.cues.some((p) => p.kind === 'inTheirPlace' && p.from <= c.from && c.to <= p.to)
    const ambiguous = !isTheirs && unit.cues.some((b) => b.kind === 'behindReplaced' && b.from === c.from)
    return (
      !ambiguous ||
      unit.cues.some((m) => m.kind === 'me' && c.from - m.to === 1) ||
      unit.cues.some((v) => (v.kind === 'theyCome' || v.kind === 'takesOff') && distanceTo(v, c, findings.text) < 80) ||
      // «Iepriekš pieteiktā kolēģa vietā būs Juris Kalns»
      (unit.cues.some((v) => v.kind === 'willBe' && v.from > c.to && v.from - c.to < A_WORD) &&
        unit.cues.some((b) => b.kind === 'before' && b.to <= c.from))
    )
  })
}

/** Letters between «instead» and a value: « of a ». */
const A_WORD = 20

const SOMEBODY = new Set<CueKind>(['iCome', 'theyCome', 'takesOff', 'willBe', 'me', 'unnamed', 'staysAway'])
