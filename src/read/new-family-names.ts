// Whose family name is another now, or is told for the first time: «Aivas Ādamsones uzvārds tagad ir Kūlīte», «Priya's surname
// is Raman». Who is named in full keeps the given name and gets the new family name; so does who had none.

import type { Stretch } from './cover.ts'
import type { Findings } from './findings.ts'
import type { NameClaim } from './name-claim.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valuesOfName } from './person-frame.ts'
import { cutUnits, type Unit } from './units.ts'

export interface NewFamilyName {
  /** Whose it is, as named before it. */
  readonly bearer: NameClaim
  /** The word that is the family name. */
  readonly family: { readonly value: string; readonly from: number; readonly to: number }
}

/** Letters between a name and the word for the family name: «Aiva Ādamsone apprecējās, viņas ». */
const LONGEST_BEFORE = 40

// « (pēc laulībām) tagad ir Kūlīte», «: Kūlīte», « has changed to Lund»
const TOLD =
  /^(?:\s?[:–—-]\s?| (?:\p{Ll}{1,14} |\([^()\n]{1,30}\) ){0,5}["„“«]?)(\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?)(?=["”“»]?(?:[.,;!)(\n]|$| [(–—-]))/u

/** The family names that sentences tell of somebody whom they name before. */
export function findNewFamilyNames(findings: Findings, covered: readonly Stretch[]): readonly NewFamilyName[] {
  if (!findings.cues.some((c) => c.kind === 'surname')) return []
  return cutUnits(findings, covered).flatMap((unit) => (unit.asks ? [] : findWithin(unit, findings)))
}

function findWithin({ cues, names }: Unit, { text }: Findings): readonly NewFamilyName[] {
  return cues.flatMap((cue) => {
    if (cue.kind !== 'surname') return []
    const told = TOLD.exec(text.slice(cue.to, cue.to + 110))
    const bearer = names.findLast((n) => n.sure && n.givenName !== null && n.to <= cue.from)
    if (!told || !bearer || cue.from - bearer.to > LONGEST_BEFORE) return []
    const from = cue.to + told[0].length - told[1]!.length
    const isDenied = cues.some((c) => c.kind === 'negates' && c.from >= cue.to && c.to <= from)
    const isMine = cues.some((c) => c.kind === 'me' && c.to <= cue.from && c.from >= bearer.to)
    if (isDenied || isMine || told[1] === bearer.familyName) return []
    return [{ bearer, family: { value: told[1]!, from, to: from + told[1]!.length } }]
  })
}

/** «Vārds Anna Dubultais uzvārds Berga-Liepa»: a label among others. */
export function isInForm({ family }: NewFamilyName, frames: readonly PersonFrame[]): boolean {
  return frames.some((f) => f.familyName?.from === family.from && (f.givenName ?? f.code ?? f.organisation) !== null)
}

/** «Anna Berg's surname is now Lund» holds a label, and is no form. */
export function withoutRenamed<F extends { readonly frames: readonly PersonFrame[] }>(
  forms: F,
  renamed: readonly NewFamilyName[],
): F {
  const isTold = ({ familyName }: PersonFrame): boolean => renamed.some((r) => r.family.from === familyName?.from)
  return renamed.length === 0 ? forms : { ...forms, frames: forms.frames.filter((f) => !isTold(f)) }
}

/** Somebody under the family name that is told of them. */
export function frameOfRenamed(bearer: NameClaim, family: NewFamilyName['family']): PersonFrame {
  const familyName: Value = { ...family, source: 'text', rule: 'label' }
  return { ...EMPTY_FRAME, ...valuesOfName(bearer), familyName, from: bearer.from, to: family.to }
}
