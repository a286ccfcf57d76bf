// Who is named for another reason than coming: those who send the data, whose somebody is, who is asked about or denied.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Whether a sentence only mentions somebody: as the one who arranges, as an owner, or in a question about them. */
export function isNamedOtherwise(name: NameClaim, unit: Unit, findings: Findings): boolean {
  // «Ar Annu sarunāts, ka nākšu es, nevis viņa»
  const isDenied = unit.cues.some(
    (c) => c.kind === 'third' && unit.cues.some((n) => n.kind === 'negates' && c.from - n.to === 1),
  )
  if (isDenied && unit.names.filter((n) => n.sure).length === 1) return true
  return isArranger(name, unit, findings) || isOwner(name, unit, findings) || isOnlyAskedAbout(name, unit)
}

/** Letters between a subject and its verb. */
export const LONGEST_CLAUSE = 45

/** «kodu nosūtīs asistente Diāna Krieva», «Lana mūs jau pieteica»: who does it for those who come; not «pati atsūtīs». */
function isArranger(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  if (name.declined) return false
  const isOwn = (c: Cue): boolean =>
    unit.cues.some((own) => own.kind === 'oneself' && distanceTo(own, c, text) < LONGEST_CLAUSE / 2)
  return unit.cues.some((c) => {
    if (c.kind !== 'arranges' || isOwn(c)) return false
    if (asksForThemselves(c, unit)) return false
    const between = c.to <= name.from ? text.slice(c.to, name.from) : text.slice(name.to, c.from)
    return between.length < LONGEST_CLAUSE && !/[,;:()–—]| - /u.test(between)
  })
}

/** «Juris lūdza mani pierakstīt viņu»; not «попросил записать его заместителя Марию Лосеву». */
function asksForThemselves(asking: Cue, { cues, names }: Unit): boolean {
  const whom = cues.find((c) => c.kind === 'themselves' && c.from >= asking.from && c.from - asking.to < LONGEST_CLAUSE)
  return whom !== undefined && !names.some((n) => n.sure && n.from >= whom.to && n.from - whom.to < LONGEST_CLAUSE)
}

const OWNED = new RegExp(`^${POSSESSIVE} `, 'u')

/** «Peter Lane's assistant»: whose somebody or something is; not «Ann Hale's attendance», «Ann Hale's code». */
function isOwner(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  const apostrophe = OWNED.exec(text.slice(name.to, name.to + 3))
  if (!apostrophe) return false
  const behind = unit.cues.filter((c) => c.from - name.to === apostrophe[0].length)
  return !behind.some((c) => c.kind !== 'posts' && c.kind !== 'contact' && c.kind !== 'unnamed')
}

/** «Vai Juris Kalns arī būs?», «Will Peter Reed be there?»: not «Vai drīkst nākt …», which asks for somebody. */
function isOnlyAskedAbout(name: NameClaim, unit: Unit): boolean {
  const more: readonly CueKind[] = [
    'requests',
    'registering',
    'toCome',
    'along',
    'insteadOf',
    'iCome',
    'takesOff',
    'staysAway',
  ]
  return unit.asks && !name.declined && unit.codes.length === 0 && !unit.cues.some((c) => more.includes(c.kind))
}

/** «nevis Anna Ozola, bet Juris Kalns», «not Ann Hale»; «ne es, ne Juris Kalns netiksim» is the verb's to tell. */
export function isNegated(name: NameClaim, unit: Unit): boolean {
  const { cues } = unit
  if (isNotTheOne(name, unit)) return true
  if (cues.some((c) => c.kind === 'staysAway')) return false
  // «nevis iepriekš pieteiktā Anda Rotmane», «and not, as it was announced earlier, Mr Hale», but «whom I could not name last week»
  const isNamedBefore = (denial: Cue): boolean =>
    name.from - denial.to < LONGEST_CLAUSE &&
    !cues.some((c) => c.kind === 'supplements' && c.from <= denial.from && denial.to <= c.to) &&
    cues.some(
      (c) => c.kind === 'before' && c.from >= denial.to && c.from - denial.to < 2 * A_WORD && c.to < name.from,
    ) &&
    !cues.some((c) => PARTS.has(c.kind) && c.from >= denial.to && c.to <= name.from) &&
    !unit.names.some((n) => n.sure && n.from >= denial.to && n.to < name.from)
  // «nevis viceprezidents Edvīns Sils, bet …», «nevis mūsu direktors Juris Kalns»
  // «Instead of him Ms Ann Hale» has its object already.
  const hasObject = (denial: Cue): boolean =>
    cues.some((c) => (c.kind === 'themselves' || c.kind === 'myself') && c.from >= denial.to && c.to <= name.from)
  const isCalledBefore = (denial: Cue): boolean =>
    !hasObject(denial) &&
    cues.some(
      (p) =>
        p.kind === 'posts' && p.from > denial.to && p.from - denial.to <= A_WORD && isBesideTitle(name.from - p.to, p),
    )
  return cues.some(
    (c) =>
      c.kind === 'negates' &&
      c.to <= name.from &&
      (name.from - c.to <= 2 || isNamedBefore(c) || (name.sure && isCalledBefore(c))),
  )
}

/** «our attendee will not be Mr Hale but Ms Lee»: between a denial and «but» stands one, and another behind. */
function isNotTheOne({ sure, from, to }: NameClaim, { cues, names }: Unit): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= to && c.from - to <= 2)
  const other = but && names.find((n) => n.sure && n.from >= but.to)
  const isFirst = (denial: Cue): boolean => !names.some((n) => n.sure && n.from >= denial.to && n.to <= from)
  return (
    sure &&
    other !== undefined &&
    other.from - but!.to < LONGEST_CLAUSE &&
    cues.some((c) => c.kind === 'negates' && c.to <= from && from - c.to < A_TITLED && isFirst(c)) &&
    !cues.some((c) => PARTS.has(c.kind) && c.from >= but!.to && c.to <= other.from && c.kind !== 'willBe')
  )
}

/** Letters of « be Dott. ». */
const A_TITLED = 12

/** «not Mr. Hale»: behind the short word of a title may stand its full stop. */
function isBesideTitle(distance: number, { from, to }: Cue): boolean {
  return distance === 1 || (distance === 2 && to - from <= A_TITLE)
}

const A_TITLE = 4

/** «ne es, ne kolēģe Santa Mežule pie jums netiksim»: each of those whom a refusal denies one by one. */
export function isNeither(name: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return (
    name.sure &&
    !name.declined &&
    cues.some((c) => c.kind === 'staysAway' && c.from > name.to) &&
    cues.filter((c) => c.kind === 'negates').length > 1 &&
    cues.some(
      (c) => c.kind === 'negates' && c.to < name.from && /^ (?:\p{Ll}{3,15} ){0,2}$/u.test(text.slice(c.to, name.from)),
    )
  )
}

/** Letters of « mūsu ». */
const A_WORD = 8

/** Where another half of the sentence begins. */
const PARTS = new Set<CueKind>(['but', 'along', 'iCome', 'willBe', 'third'])

export function sharesHalf(a: NameClaim, b: NameClaim): boolean {
  return a.givenName === b.givenName || a.familyName === b.familyName
}
