// Headings above those who do not come: «Nepiedalīsies:», «Please delete from the list:», «we withdraw the registrations of» above
// a list with dashes.

import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import { saysNoOfAll } from '../rows/says-no.ts'
import { hasSomeCue, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { A_WORD, LONGEST_HEADING } from './listed-people.ts'

/** The lines under «Nepiedalīsies:», «Not coming:», up to the next heading, a blank line, or one that names nobody. */
export function findTurnedDown(units: readonly Unit[], { text }: Findings): ReadonlySet<Unit> {
  const turnedDown = new Set<Unit>()
  let open = false
  for (const [i, unit] of units.entries()) {
    const isHead = text.slice(unit.from, unit.to).trimEnd().endsWith(':') || isAboveList(unit, units[i + 1], text)
    const before = units[i - 1]
    const goesOn = before !== undefined && (!turnedDown.has(before) || before.paragraph === unit.paragraph)
    const lead = text.slice(unit.from, unit.names.find(isNamed)?.from ?? unit.to)
    if (open && goesOn && !isHead && unit.names.some(isNamed)) turnedDown.add(unit)
    // «Declined: Ann Hale, Tom Reed»
    else if (/:\s*$/u.test(lead) && lead.length < LONGEST_HEADING && !isHead && saysNoOfAll(lead)) turnedDown.add(unit)
    else open = isHead && !unit.names.some(isNamed) && isAllOf(unit, text)
  }
  return turnedDown
}

/** «With regret we withdraw the registrations of» above «- Ann Hale»: no mark ends it, and a list with dashes goes on. */
function isAboveList({ to, cues }: Unit, next: Unit | undefined, text: string): boolean {
  return (
    next?.names.some(isNamed) === true &&
    cues.some((c) => c.kind === 'takesOff') &&
    /[\p{L}\d]\s*$/u.test(text.slice(Math.max(0, to - 2), to)) &&
    /^\s{0,9}(?:[-–•*]|\d[.)])/u.test(text.slice(next.from, next.from + 12))
  )
}

/**
 * «Nevarēs:», «Diemžēl nepiedalīsies:», «Not coming this time:»: of others, and little else beside it; or a request to
 * take off, however long: «Please delete from the list of guests for the 16th:».
 */
function isAllOf(unit: Unit, text: string): boolean {
  const { from, to, cues, codes } = unit
  if (to - from < LONGEST_HEADING && saysNoOfAll(text.slice(from, to))) return true
  // «Remove the following two guests, registered by us on Monday, as they have been called elsewhere:»
  const isOfBelow = (off: Cue): boolean =>
    cues.some((c) => c.kind === 'below' && c.from >= off.to && c.from - off.to < A_WORD) &&
    !/[;–—]/u.test(text.slice(off.to, to))
  const takesOff = cues.some((c) => c.kind === 'takesOff' && (!/[,;–—]/u.test(text.slice(c.to, to)) || isOfBelow(c)))
  if (takesOff && codes.length === 0 && !cues.some((c) => PUTS_ON.has(c.kind))) return true
  // «I have to inform you that the following persons will not take part in the meeting:»
  const areBelow = cues.some(
    (c) =>
      c.kind === 'staysAway' &&
      cues.some((b) => b.kind === 'below' && b.to <= c.from && c.from - b.to < LONGEST_BESIDE),
  )
  if (areBelow && codes.length === 0 && !hasSomeCue([unit], ELSE)) return true
  return cues.some(
    (c) =>
      c.kind === 'staysAway' &&
      text.slice(from, c.from).length + text.slice(c.to, to).length < LONGEST_BESIDE &&
      !/[,;–—]/u.test(text.slice(from, to)),
  )
}

/** What a heading that takes people off says of nobody: «Cancel what I sent; these will come instead:». */
const PUTS_ON = new Set<CueKind>(['iCome', 'theyCome', 'comesBare', 'willBe', 'insteadOf', 'corrects', 'negates'])

/** What is said of others than those below. */
const ELSE = new Set<CueKind>(['insteadOf', 'corrects', 'but', 'iCome'])

/** Letters beside «nepiedalīsies» in a heading: «Diemžēl no mūsējiem …:». */
const LONGEST_BESIDE = 25
