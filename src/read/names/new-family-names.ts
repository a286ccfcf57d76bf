// Whose family name is another now, or is told for the first time: «Aivas Ādamsones uzvārds tagad ir Kūlīte», «Priya's surname
// is Raman», «Ligita ir Vilka, nevis Vilks». Who is named in full keeps the given name and gets the new family name; so does
// who had none.

import type { Findings } from '../findings.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valuesOfName } from '../people/person-frame.ts'
import { firstFrom, type Stretch } from '../text/cover.ts'
import { FORMER } from '../text/former-words.ts'
import { cutUnits, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'
import { PARTICLES } from './normalise-case.ts'
import { toldInBracket } from './told-in-bracket.ts'

export interface NewFamilyName {
  /** Whose it is, as named beside it. */
  readonly bearer: NameClaim
  /** The word that is the family name. */
  readonly family: { readonly value: string; readonly from: number; readonly to: number }
  /** It stands in another's place: «… nevis Vilks». */
  readonly corrects: boolean
}

/** Letters of « (». */
const A_BRACKET = 2

/** Letters between a name and the word for the family name: «Aiva Ādamsone apprecējās, viņas ». */
const LONGEST_BEFORE = 40

/** « of » */
const OF = /^ (?:\p{L}{2} )?$/u

const PARTICLE = `(?:${[...PARTICLES].join('|')}) `
// «van der Meulen»
const WORD = String.raw`["„“«]?((?:${PARTICLE}){0,2}\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?)(?=["”“»]?(?:[.,;!)(\n]|$| [(–—-]))`
// « (pēc laulībām) tagad ir Kūlīte», «: Kūlīte», « has changed to Lund», « kļūda: jābūt Kūlīte», «: теперь он Валдис Карелис»
const TOLD = new RegExp(
  String.raw`^(?:\s?[:–—-]\s?| )(?:(?!${PARTICLE})\p{Ll}{1,14}:? |\([^()\n]{1,30}\) ){0,5}(?:(\p{Lu}\p{Ll}{1,20}) )?${WORD}`,
  'u',
)
/** «…, bet Kūlīte» */
const TOLD_BEHIND = new RegExp(`^ (?:\\p{Ll}{1,14} )?(?:(\\p{Lu}\\p{Ll}{1,20}) )?${WORD}`, 'u')

/** The family names that sentences tell of somebody whom they name beside. */
export function findNewFamilyNames(findings: Findings, covered: readonly Stretch[]): readonly NewFamilyName[] {
  if (!findings.cues.some((c) => c.kind === 'surname' || c.kind === 'negates')) return []
  return cutUnits(findings, covered).flatMap((unit) => (unit.asks ? [] : findWithin(unit, findings)))
}

function findWithin(unit: Unit, findings: Findings): readonly NewFamilyName[] {
  const { cues, names } = unit
  const { text } = findings
  const called = cues.flatMap((cue) => {
    // «Tom (surname: Reed)» is one name, and «Zhao Wenbo (surname: Zhao)» another.
    const isOfName = (n: NameClaim): boolean =>
      n.from < cue.from && (cue.to < n.to || (n.to === cue.from - A_BRACKET && toldInBracket(n.to, text) !== null))
    if (cue.kind !== 'surname' || names.some(isOfName) || isFormer(cue, findings)) return []
    // «фамилия Анны Кокиной теперь Лусе», «the surname of Ann Hale is now Lund»
    const behind = names.find(
      (n) => n.sure && n.givenName !== null && OF.test(text.slice(cue.to, Math.max(cue.to, n.from))),
    )
    const first = matchAt(TOLD, behind?.to ?? cue.to, text)
    const denial = first && cues.find((c) => c.kind === 'negates' && c.to <= first.from && first.from - c.to <= 2)
    const but = denial && cues.find((c) => c.kind === 'but' && c.from >= first.to && c.from - first.to <= 3)
    const family = denial ? but && matchAt(TOLD_BEHIND, but.to, text) : first
    if (!family) return []
    const before = names.findLast((n) => n.sure && n.givenName !== null && n.to <= cue.from)
    const isBefore = before && cue.from - before.to <= LONGEST_BEFORE
    const isMine = before && cues.some((c) => c.kind === 'me' && c.to <= cue.from && c.from >= before.to)
    const bearer = behind ?? (isBefore && !isMine ? before : bracketed(family, unit, text))
    if (!bearer || family.value === bearer.familyName || (family.given ?? bearer.givenName) !== bearer.givenName)
      return []
    return [{ bearer, family, corrects: Boolean(denial) || isDeniedBehind(family, cues, text) }]
  })
  return called.length > 0 ? called : cues.flatMap((cue) => putRight(cue, unit, findings))
}

/** «Anna Kalna (iepriekšējais uzvārds Ozola)» */
function isFormer({ from }: Stretch, { words }: Findings): boolean {
  const before = words[firstFrom(words, from) - 1]
  return before !== undefined && from - before.to <= 1 && FORMER.has(before.folded)
}

/** «… Zāriņa (ar garo ā), nevis Zariņa»; in brackets, «Jansons (nevis Jansone)», it may be a note for the first list. */
function isDeniedBehind({ to }: Stretch, cues: readonly Cue[], text: string): boolean {
  return cues.some(
    (c) => c.kind === 'negates' && c.from > to && c.from - to < LONGEST_BEFORE && text[c.from - 1] !== '(',
  )
}

type Told = NewFamilyName['family'] & { readonly given: string | null }

/** `given`: the given name, said again before it. */
function matchAt(pattern: RegExp, at: number, text: string): Told | null {
  const told = pattern.exec(text.slice(at, at + 110))
  if (!told) return null
  const [whole, given = null, value] = told
  const from = at + whole.length - value!.length
  return { value: value!, from, to: from + value!.length, given }
}

/** «… Zāriņa (Linda)» */
function bracketed({ to }: Stretch, { names }: Unit, text: string): NameClaim | undefined {
  return names.find((n) => n.sure && n.givenName !== null && text.slice(to, n.from) === ' (')
}

/** «Ligitai jālabo: viņa ir Vilka, nevis Vilks»: of two spellings the one that is not denied, of whom the sentence names before. */
function putRight(cue: Cue, { cues, names }: Unit, { text }: Findings): readonly NewFamilyName[] {
  if (cue.kind !== 'negates') return []
  const isSingle = (n: NameClaim): boolean => n.rule === 'name.single'
  const wrong = names.find((n) => isSingle(n) && n.from >= cue.to && n.from - cue.to <= 2)
  const right = names.find(
    (n) => isSingle(n) && n.to <= cue.from && /^(?: \([^()\n]{1,30}\))?,? $/u.test(text.slice(n.to, cue.from)),
  )
  if (!wrong || !right) return []
  const family = { value: text.slice(right.from, right.to), from: right.from, to: right.to }
  if (!isLike(family.value, text.slice(wrong.from, wrong.to))) return []
  const bearer = names.findLast((n) => n.sure && n.givenName !== null && n.to <= right.from)
  if (!bearer || right.from - bearer.to > LONGEST_BEFORE) return []
  return cues.some((c) => c.kind === 'me' && c.from >= bearer.to && c.to <= right.from)
    ? []
    : [{ bearer, family, corrects: true }]
}

/** Two spellings of one name begin alike: «Vilka», «Vilks». */
export function isLike(one: string, other: string): boolean {
  const length = Math.ceil(Math.min(one.length, other.length) / 2)
  const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').slice(0, length)
  return one !== other && plain(one) === plain(other)
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
  const isTold = ({ familyName }: PersonFrame): boolean =>
    renamed.some(({ family }) => familyName && familyName.from <= family.from && family.to <= familyName.to)
  return renamed.length === 0 ? forms : { ...forms, frames: forms.frames.filter((f) => !isTold(f)) }
}

/** Somebody under the family name that is told of them. */
export function frameOfRenamed(bearer: NameClaim, family: NewFamilyName['family']): PersonFrame {
  const familyName: Value = { ...family, source: 'text', rule: 'label' }
  return { ...EMPTY_FRAME, ...valuesOfName(bearer), familyName, from: bearer.from, to: family.to }
}
