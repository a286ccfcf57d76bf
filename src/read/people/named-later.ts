// «Monta Kārkle, 121089, un skaņu vīrs (vārdu vēl nezinu)», «me and our driver, name to follow»: whoever is told by what
// they do, whatever that is, and whose name is still to come.

import { anyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { countOf } from '../text/numerals.ts'
import { CONDITIONAL, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame } from './person-frame.ts'

/** Those who come besides somebody named, each of whom the mail promises to name. */
export function findNamedLater(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  const coming = frames.filter((f) => f.role === 'comes')
  for (const [i, unit] of units.entries()) {
    const later = unit.cues.filter((c) => c.kind === 'namedLater')
    if (later.length === 0 || unit.asks || isOfOther(unit, findings)) continue
    if (coming.length > 0 && isOfGroup(unit, units[i - 1], findings))
      return [{ ...EMPTY_FRAME, from: later[0]!.from, to: later[0]!.to }]
    for (const cue of later) {
      const told = DESCRIPTION.exec(findings.text.slice(Math.max(unit.from, cue.from - LONGEST), cue.from))?.[1]
      const words = told?.toLowerCase().split(' ') ?? []
      const from = cue.from - LONGEST
      if (!words.some((w) => w.length > 3) || isOfNamed(cue, unit, findings)) continue
      if (!coming.some((f) => f.from < cue.from && f.to > from - A_LINE)) continue
      const count = Math.max(1, ...words.map(countOf))
      return Array.from({ length: count }, () => ({ ...EMPTY_FRAME, from: cue.from, to: cue.to }))
    }
  }
  return []
}

/** «Latvijas Zinātnes padome: (vārdu precizēsim)», below another body and its people: one line, or the heading and the next. */
function isOfGroup(
  { from, to, names, codes, organisations }: Unit,
  above: Unit | undefined,
  { text }: Findings,
): boolean {
  if (names.some((n) => n.sure) || codes.length > 0 || to - from > LONGEST) return false
  const [body] = organisations
  if (body) return body.from - from < 4 && /^ ?[:–-] /u.test(text.slice(body.to, body.to + 3))
  const isHeading = above !== undefined && above.organisations.length === 1 && !above.names.some((n) => n.sure)
  return isHeading && /:\s*$/u.test(text.slice(above.from, above.to))
}

/** Of an earlier mail, of who may come, or of who is not to be registered. */
function isOfOther({ from, cues }: Unit, { folded }: Findings): boolean {
  return CONDITIONAL.test(folded.slice(from, from + 20)) || cues.some((c) => OTHER.has(c.kind))
}

const OTHER = new Set<CueKind>(['maybe', 'iRegistered', 'takesOff', 'staysAway'])

/** «un Anna Ozola (uzvārdu precizēšu)»: behind the last «and» stands a name or a code. */
function isOfNamed(cue: Cue, { names, codes }: Unit, { text }: Findings): boolean {
  const before = text.slice(Math.max(0, cue.from - LONGEST), cue.from)
  const and = cue.from - before.length + (before.match(DESCRIPTION)?.index ?? 0)
  return [...names, ...codes].some((n) => n.from >= and && n.from < cue.from)
}

const AND = anyOf(({ organisations, words }) => [...organisations.and, ...words.alsoAdds])
const WHOSE = anyOf(({ words }) => words.whose)

// « un skaņu vīrs (», « un trešais būs šoferis, tam », «, kā arī viens doktorants, », « and our driver, », « and a student whose »
const DESCRIPTION = new RegExp(
  `(?:^|[ ,;])(?:${AND}) ((?:[\\p{Ll}-]{1,24} ){0,5}[\\p{Ll}-]{2,24})(?: ?[,(–-]{1,2} ?(?:(?:${WHOSE}) )?| (?:${WHOSE}) )$`,
  'iu',
)

/** Letters: five words and what joins them. */
const LONGEST = 90
/** Between whoever was named and this one. */
const A_LINE = 120
