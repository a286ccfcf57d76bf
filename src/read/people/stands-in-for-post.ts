// «Vēstnieks ir prom, viņa vietā nāks …»: who stands in for somebody of whom the mail tells only the post takes nobody off
// the list, as far as anybody can know, but is registered.

import type { NameReading } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import { around } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { PersonFrame } from './person-frame.ts'

/** Whether the place that a sentence gives to another is that of a post whose holder is not named. */
export function standsInForPost(unit: Unit, units: readonly Unit[], findings: Findings): boolean {
  const place = unit.cues.find((c) => c.kind === 'inTheirPlace')
  if (!place || findings.cues.some((c) => EARLIER.has(c.kind))) return false
  const before = [units[units.indexOf(unit) - 1], unit].filter((u) => u !== undefined)
  const isPost = (c: Cue): boolean =>
    c.kind === 'posts' && c.to <= place.from && !around(findings.names, c.from - 2, c.to + 2).some((n) => n.sure)
  return (
    before.some((u) => u.cues.some(isPost)) &&
    before.some((u) => u.cues.some((c) => c.to <= place.from && (c.kind === 'elsewhere' || c.kind === 'staysAway'))) &&
    !before.some((u) => u.names.some((n) => n.to <= place.from && n.sure))
  )
}

/** «Direktore Ilze Krūma nevar. Viņas vietā būšu es»: a chief, named with the post, was invited and not registered by the writer who goes. */
export function goesForChief(
  coming: readonly PersonFrame[],
  staying: readonly NameReading[],
  units: readonly Unit[],
  findings: Findings,
  sender: Sender,
): boolean {
  if (findings.cues.some((c) => EARLIER.has(c.kind)) || findings.ownWords.below.some((b) => !b.ours)) return false
  const hasPost = (s: NameReading): boolean =>
    units.some(({ names, cues }) =>
      names.some(
        (n) =>
          n.sure &&
          n.givenName === s.givenName &&
          n.familyName === s.familyName &&
          cues.some((c) => c.kind === 'posts' && n.from - c.to === 1),
      ),
    )
  return staying.length > 0 && staying.every(hasPost) && coming.some((f) => f.code?.value && sameName(f, sender))
}

/** What tells of an earlier mail. */
const EARLIER = new Set<CueKind>(['before', 'iRegistered', 'takesOff', 'corrects', 'listedAlready'])
