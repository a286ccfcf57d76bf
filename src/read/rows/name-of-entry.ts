// The name that the value of a label gives: one half of it, or the whole, whatever a sentence goes on to say behind it.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { COMMON } from '../names/name-runs.ts'
import { normaliseCase, PARTICLES } from '../names/normalise-case.ts'
import { readNameText } from '../names/read-name-text.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { around, type Stretch, within } from '../text/cover.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { Entry } from './form-entries.ts'

/** A value, its white space aside. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What an entry says: fields of a person, nothing of ours (`ignored`), or null where the value does not fit the label. */
export type Said = Partial<PersonFrame> | 'ignored' | null

/** Reads the entry again, its value cut. */
export type Again = (value: Partial<Stretch>) => Said

/** Labels of a name, or of a half of one. */
export const NAMES = new Set<Entry['label']>(['givenName', 'familyName', 'fullName', 'familyNameFirst'])

/** The name before «nevis Zariņa», behind «pareizi ir»: what a label for one half of a name tells. */
export function readHalf(
  entry: Entry & { readonly label: 'givenName' | 'familyName' },
  cell: Cell,
  findings: Findings,
  again: Again,
): Said {
  const { label } = entry
  const { text: value } = cell
  // «uzvārds ir nevis Zariņa, bet Zāriņa»
  const denial = cuesWithin(findings, cell.from, cell.to, 'negates').find((c) => c.from === cell.from)
  const but = denial && cuesWithin(findings, denial.to, cell.to, 'but')[0]
  if (denial) return but ? again({ from: but.to }) : null
  // «Iniciāļi un uzvārds: I. Sproģis»
  if (label === 'familyName' && /^(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}\p{M}'’-]+$/u.test(value))
    return readNameText(value, cell.from, 'label', false)
  // Behind «ir» the value is the name alone, whatever the sentence goes on to say.
  const name = NAME.exec(value)?.[0]
  // «mans uzvārds ir Kalniņa, bet pasē Kalnina»
  const end = cell.from + (name?.length ?? 0)
  if (entry.inSentence && around(findings.cues, end, end + 3).some((c) => c.kind === 'shouldBe')) return null
  // «uzvārds ir Anna Liepa»
  const isWhole =
    !entry.isHalf &&
    name?.includes(' ') &&
    !(label === 'givenName' && areGivenNames(name, findings)) &&
    (label === 'givenName' || knownGivenNames(name.split(' ')[0]!).length > 0)
  if (entry.inSentence && name && isWhole) return readNameText(name, cell.from, 'label', false)
  if (entry.inSentence && name)
    return {
      [label]: {
        value: normaliseCase(name),
        source: 'text',
        from: cell.from,
        to: cell.from + name.length,
        rule: 'label',
      },
    }
  // «Vārds: Jānis Kalniņš», «cits uzvārds: Anna Ozola-Liepa»: some write the whole name behind one label.
  const whole = findings.names.find((n) => n.from === cell.from && n.to === cell.to)
  const isName = !entry.isApart && whole?.sure && whole.givenName && whole.familyName && value.includes(' ')
  if (isName && !knownGivenNames(whole.familyName!).length) return readNameText(value, cell.from, 'label', false)
  // «Surname: Dow, not Hale»
  const denied = cuesWithin(findings, cell.from + 1, cell.to, 'negates')[0]
  if (denied) return again({ to: denied.from })
  // «uzvārdu: pareizi ir Kalniņa-Liepa»
  const stray = /^(?:\p{Ll}[\p{Ll}'’]* ){1,4}(?=\p{Lu}\P{Lu}*(?:-\p{Lu}|$))/u.exec(value)?.[0] ?? ''
  if (
    (!findings.lowerCase || stray.indexOf(' ') === stray.length - 1) &&
    stray !== '' &&
    !stray.split(' ').some((word) => PARTICLES.has(word))
  )
    return again({ from: cell.from + stray.length })
  const words = value.split(/\s+/u)
  // «mans uzvārds ir nepareizs»
  if (entry.inSentence && !findings.lowerCase) return null
  // «atsūtiet vienu vārdu: ir vai nav»; Rita is a name, however «rīta» is folded.
  if (words.every((word) => COMMON.has(foldForCues(word)) && knownGivenNames(word).length === 0)) return null
  if (value === '' || words.length > 4 || /\d/u.test(value) || !/^\p{L}/u.test(value)) return null
  return { [label]: { value: normaliseCase(value), source: 'text', from: cell.from, to: cell.to, rule: 'label' } }
}

/** «Name: to be communicated next week», «Vārds: tiks paziņots pirmdien», «Имя: N.N.»: who it is nobody can tell yet. */
export function isToBeTold({ label, from, to, inSentence }: Entry, { cues, names, text }: Findings): boolean {
  if (!NAMES.has(label) || inSentence || within(names, from, to).some((n) => n.sure)) return false
  const value = text.slice(from, to)
  const begin = from + value.length - value.trimStart().length
  const isLater = (c: Cue): boolean => TOLD.has(c.kind) && c.from <= begin && c.to > begin
  return NOBODY.test(value) || around(cues, begin, begin + 1).some(isLater)
}

const TOLD = new Set<CueKind>(['later', 'namedLater', 'promises'])
/** «N.N.», «TBC», «tba (Monday)» */
const NOBODY = /^\s*(?:N\. ?N\.?|NN|X\. ?Y\.?|T\.?B\.?[ACDN]\.?|tb[acd])(?!\p{L})/u

/** What a label for the whole name tells. */
export function readWhole({ label, from, to }: Entry, cell: Cell, findings: Findings): Said {
  if (isWholeBeforeComma(cell, findings) || !isOnlyName(cell, findings)) return null
  const named = within(findings.names, from, to).find((n) => n.sure && n.declined)
  if (named) return null
  return readNameText(cell.text, cell.from, 'label', label === 'familyNameFirst')
}

/** Whole names right where the value of a label for the family name begins. */
export function wholeNamesAt(begin: number, { names, text }: Findings): readonly NameClaim[] {
  return names.filter((n) => isWholeName(n, begin, text))
}

/** A whole name right where the value begins. */
function isWholeName({ sure, rule, givenName, familyName, from }: NameClaim, begin: number, text: string): boolean {
  return (
    from === begin && sure && givenName !== null && familyName !== null && rule !== 'name.single' && text[begin] !== ' '
  )
}

/** «правильно», «теперь она»: what leads to the name. */
export const LEAD = new RegExp(
  `^(?:${anyOf(({ words }) => [...words.nowIs, ...words.cues.shouldBe])}) (?:\\p{Ll}{2,4} )?(?=\\p{Lu})`,
  'u',
)

/** «vārds ir Anna Marija», by a writer of another family name: both are given names. */
function areGivenNames(name: string, { mail }: Findings): boolean {
  const [first, second, ...more] = name.split(' ')
  const shown = foldForCues(mail.from[0]?.name ?? '').split(/\P{L}+/u)
  // … or shows more behind both: Ana Sofia Pereira.
  if (more.length === 0 && shown.join(' ').startsWith(`${foldForCues(first!)} ${foldForCues(second!)} `)) return true
  return (
    more.length === 0 &&
    knownGivenNames(second!).some((n) => n.case === 'nominative' && !n.familyToo) &&
    shown.length > 1 &&
    !shown.includes(foldForCues(second!))
  )
}

/** «Ribeiro da Costa, and I come from …» */
const NAME = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:(?:${[...PARTICLES].join('|')}) ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]*){0,2}`,
  'u',
)

/** «Pieteikums: Anna Ozola, TM»: the name is whole before the comma, and what follows is no given name. */
function isWholeBeforeComma(cell: { text: string; from: number }, { names }: Findings): boolean {
  const comma = cell.text.indexOf(',')
  const end = cell.from + comma
  const whole = names.find((n) => n.sure && n.givenName && n.familyName && n.from === cell.from && n.to === end)
  const behind = cell.text.slice(comma + 1).trim()
  // «Hart Lee, William», not «William Hart, Deloitte»
  const isInverted = /^\p{Lu}\p{Ll}+$/u.test(behind) && (whole?.rule !== 'name.known' || isGivenName(behind))
  return whole !== undefined && !isInverted
}

function isGivenName(word: string): boolean {
  return knownGivenNames(word).length > 0
}

/** Whether a value is one person's name and nothing else. */
function isOnlyName(cell: { text: string; from: number; to: number }, findings: Findings): boolean {
  if (/[\d@;]/u.test(cell.text) || cell.text.length > 60) return false
  // «dati: Ķirils Bēniķis, biedrība Brīvā kultūra»: no given name begins like that.
  const small = /,\s{0,3}(\p{Ll}[\p{L}'’-]{0,30})/u.exec(cell.text)?.[1]
  if (small !== undefined && !findings.lowerCase && !PARTICLES.has(small)) return false
  const words = cell.text
    .replace(/\([^()]{0,80}\)/gu, '')
    .split(/\s+/u)
    .filter((w) => /\p{L}/u.test(w))
  if (words.length === 0 || words.length > 5 || (cell.text.match(/,/gu)?.length ?? 0) > 1) return false
  const names = within(findings.names, cell.from, cell.to)
  if (names.filter((n) => n.sure).length > 1) return false
  if (cuesWithin(findings, cell.from, cell.to, 'posts').length > 0 && words.length > 3) return false
  if (names[0])
    return cell.text.replace(/[,.]/gu, '').length - (names[0].to - names[0].from) < 8 || /,/u.test(cell.text)
  return words.length >= 2 && words.length <= 4 && words.every((w) => /^\p{Lu}/u.test(w))
}
