// Labelled forms: «Vārds, uzvārds: … / Iestāde: … / Pk: …», one label a line or several in one, in any order. A person
// ends where a label comes again.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { COMMON } from '../names/name-runs.ts'
import { normaliseCase, PARTICLES } from '../names/normalise-case.ts'
import { titlesBefore } from '../names/person-title.ts'
import { readNameText } from '../names/read-name-text.ts'
import { toldInBracket } from '../names/told-in-bracket.ts'
import { cleanOrganisation } from '../organisations/clean-organisation.ts'
import { saysSame } from '../organisations/organisation-words.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valuesOfName } from '../people/person-frame.ts'
import { around, coverOf, type Stretch, within } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import { type Entry, findEntries } from './form-entries.ts'

export interface Forms {
  readonly frames: readonly PersonFrame[]
  readonly covered: readonly Stretch[]
  /** An organisation that stands alone, without a name beside it, or once in all forms: the whole mail's. */
  readonly organisation: Value | null
  /** Whether it stands alone, and no other does: «Organisation: Delna» above a list. */
  readonly alone: boolean
}

/** People in labelled forms outside the stretches that are read already. */
export function readForms(findings: Findings, covered: readonly Stretch[]): Forms {
  const read = coverOf(covered)
  const entries = findEntries(findings).filter(
    (e) => !read.touches({ from: e.begin, to: e.to }) && !isInBracket(e, findings),
  )
  const frames: PersonFrame[] = []
  const used: Stretch[] = []
  const apart: Value[] = []
  let current: PersonFrame | null = null
  let pending: Entry[] = []
  const close = (): void => {
    // A code without a name beside it is bound like any other code in the text.
    const isHeading = pending.length === 1 && pending[0]!.onNextLine
    if (current && !isHeading && (current.givenName || current.familyName)) {
      frames.push(current)
      used.push(...pending)
    } else if (current?.organisation) {
      apart.push(current.organisation)
      used.push(...pending.filter((p) => p.label === 'organisation'))
    }
    current = null
    pending = []
  }
  for (const [i, entry] of entries.entries()) {
    const other = OTHER_HALF.get(entry.label)
    const isHalf = other !== undefined && [entries[i + 1], entries[i - 1]].some((e) => e?.label === other)
    // «Name: Josep Maria / Surnames: Puigdevall Roca», in either order
    const half = [entries[i + 1], entries[i - 1]].find((e) => e?.label === 'familyName')
    const isOther = half !== undefined && isApartFrom(half, entry, findings)
    const label = isOther && entry.label === 'fullName' && !entry.inSentence ? 'givenName' : entry.label
    const told = fillFrom(
      { ...entry, label, isHalf, isApart: isOther && label === 'givenName' },
      findings,
      frames.at(-1)?.organisation ?? null,
    )
    if (told === null) continue
    const given: NameClaim | undefined =
      told !== 'ignored' && told.familyName && !current ? givenBefore(entry, findings) : undefined
    const filled: Partial<PersonFrame> | 'ignored' =
      given && told !== 'ignored' ? { ...told, givenName: valuesOfName(given).givenName } : told
    if (filled === 'ignored') {
      used.push({ from: entry.begin, to: entry.to })
      continue
    }
    if (current && repeats(current, filled)) close()
    const base: PersonFrame = current ?? { ...EMPTY_FRAME, from: entry.begin, to: entry.to }
    current = { ...base, ...filled, fields: { ...base.fields, ...filled.fields }, to: entry.to }
    // Of a sentence only the value is read here; what it goes on to say is read like any other.
    const value = filled.familyName ?? filled.givenName ?? filled.organisation
    // «vārds: Vents Irbītis, 120385, no Delnas»: so it is behind a code that goes with the name.
    const code = NAMES.has(label) ? filled.code : null
    const to = entry.inSentence && value ? value.to : (code?.to ?? entry.to)
    pending.push({ ...entry, from: given?.from ?? entry.begin, to })
  }
  close()
  const told = frames.filter((f) => f.organisation !== null)
  const organisation = apart[0] ?? (told.length === 1 ? told[0]!.organisation : null)
  return { frames, covered: used, organisation, alone: apart.length === 1 }
}

/** «Zhao Wenbo (surname: Zhao)»: what a bracket tells of the name before it is no person of its own. */
function isInBracket({ from, label }: Entry, { names, text }: Findings): boolean {
  if (label !== 'familyName' && label !== 'givenName') return false
  const at = text.lastIndexOf(' (', from)
  if (at < 0 || from - at > A_LABEL || toldInBracket(at, text) === null) return false
  return around(names, at - 1, from).some((n) => n.to === at || (n.from < at && from <= n.to))
}

/** Letters of « (family name: ». */
const A_LABEL = 28

/** The label for the family name stands in a line of its own, and what it says is no part of the other's value. */
function isApartFrom(half: Stretch, { from, to }: Stretch, { text }: Findings): boolean {
  const between = half.from >= to ? text.slice(to, half.from) : text.slice(half.to, from)
  const value = text.slice(half.from, half.to).trim()
  return between.includes('\n') && value !== '' && !text.slice(from, to).includes(value)
}

/** «Esmu Liene, uzvārds man Roze»: the given name right before the label of the family name. */
function givenBefore({ begin, inSentence }: Entry, { names, text }: Findings): NameClaim | undefined {
  if (!inSentence) return undefined
  return around(names, begin - 6, begin).find(
    (n) =>
      n.sure &&
      n.givenName !== null &&
      n.familyName === null &&
      n.to <= begin &&
      /^,? (?:\p{Ll}{1,3} )?$/u.test(text.slice(n.to, begin)),
  )
}

function repeats(frame: PersonFrame, filled: Partial<PersonFrame>): boolean {
  return (['givenName', 'familyName', 'organisation', 'code'] as const).some((field) => filled[field] && frame[field])
}

/** A whole name right where the value begins. */
function isWholeName({ sure, rule, givenName, familyName, from }: NameClaim, begin: number, text: string): boolean {
  return (
    from === begin && sure && givenName !== null && familyName !== null && rule !== 'name.single' && text[begin] !== ' '
  )
}

const LEAD = new RegExp(
  `^(?:${ALL_HEARD.flatMap(([, { words }]) => [...words.nowIs, ...words.cues.shouldBe]).join('|')}) (?:\\p{Ll}{2,4} )?(?=\\p{Lu})`,
  'u',
)

/** «vārds ir Anna Marija», by a writer of another family name: both are given names. */
function areGivenNames(name: string, { mail }: Findings): boolean {
  const [, second, ...more] = name.split(' ')
  const shown = foldForCues(mail.from[0]?.name ?? '').split(/\P{L}+/u)
  return (
    more.length === 0 &&
    knownGivenNames(second!).some((n) => n.case === 'nominative' && !n.familyToo) &&
    shown.length > 1 &&
    !shown.includes(foldForCues(second!))
  )
}

const OTHER_HALF = new Map<Entry['label'], Entry['label']>([
  ['givenName', 'familyName'],
  ['fullName', 'familyName'],
  ['familyName', 'givenName'],
])

const NAMES = new Set<Entry['label']>(['givenName', 'familyName', 'fullName', 'familyNameFirst'])

/**
 * What an entry says: fields of a person, nothing of ours (`ignored`), or null where the value does not fit the label.
 * `previous`: the organisation of the person before.
 */
function fillFrom(entry: Entry, findings: Findings, previous: Value | null): Partial<PersonFrame> | 'ignored' | null {
  const { text } = findings
  const raw = text.slice(entry.from, entry.to)
  const value = raw.trim().replace(/[;,.]+$/u, (marks) => (/\p{Lu}\.$/u.test(raw.trim()) ? marks : ''))
  const from = entry.from + raw.indexOf(value)
  const cell = { text: value, from, to: from + value.length }
  const { label } = entry
  // «Фамилия Имя ....... код»: the head of a list
  if (label !== 'organisation' && readLabel(value) !== null) return 'ignored'
  // «uzvārds: Ozola, p.k. 120385»: the code goes with the name.
  if (!entry.inSentence && (label === 'familyName' || label === 'givenName')) {
    const end = from + value.indexOf(', ')
    const [code, another] = within(findings.codes, entry.from, entry.to)
    if (code && !another && end > from && end < code.from && code.from - end < 20) {
      const named = fillFrom({ ...entry, to: end }, findings, previous)
      return named === null || named === 'ignored' ? named : { ...named, code }
    }
  }
  if (typeof label !== 'string')
    return value === ''
      ? null
      : { fields: { [label.own]: { value, source: 'text', from: cell.from, to: cell.to, rule: 'label' } } }
  // «Vārds: Dr. oec. Andris»
  const titles = NAMES.has(label) ? titlesBefore(value) : 0
  if (titles > 0) return fillFrom({ ...entry, from: from + titles }, findings, previous)
  // «фамилия: правильно Тамара Зелча», «фамилия: теперь она Анна Лусе»
  const lead = NAMES.has(label) ? (LEAD.exec(value)?.[0].length ?? 0) : 0
  if (lead > 0) return fillFrom({ ...entry, from: from + lead }, findings, previous)
  const told =
    label === 'familyName' &&
    !(entry.inSentence && entry.isHalf) &&
    within(findings.codes, entry.from, entry.to).length === 0
      ? findings.names.filter((n) => isWholeName(n, from, text))
      : []
  if (told.length === 1) return valuesOfName(told[0]!)
  switch (label) {
    case 'ignored':
      return 'ignored'
    case 'personalCodePrefix': {
      const code = within(findings.codes, entry.from, entry.to)[0]
      if (!code || within(findings.names, entry.from, entry.to).some((n) => n.sure)) return null
      return within(findings.codes, entry.from, entry.to).length > 1 &&
        cuesWithin(findings, entry.from, entry.to, 'negates', 'corrects').length === 0
        ? null
        : { code }
    }
    case 'organisation': {
      // «From: Anna Ozola <anna@…>» is the header of a letter.
      if (value === '' || value.length > 140 || value.includes('@')) return null
      if (saysSame(foldForCues(value))) return { organisation: previous }
      if (within(findings.names, entry.from, entry.to).some((n) => n.sure && n.familyName !== null)) return null
      // «Iestāde ir Valsts kase, kods 120385»
      const [code] = within(findings.codes, entry.from, entry.to)
      const end = code ? text.lastIndexOf(',', code.from) : -1
      if (code && (!entry.inSentence || end <= from)) return null
      if (code) return fillFrom({ ...entry, to: end }, findings, previous)
      // «Affiliation: Riga Stradins University, not UW»
      const denial = cuesWithin(findings, cell.from + 1, cell.to, 'negates').find((c) =>
        text.slice(0, c.from).endsWith(', '),
      )
      if (denial) return fillFrom({ ...entry, to: denial.from - 2 }, findings, previous)
      // «three from the Cedar Foundation: myself, …»
      if (cuesWithin(findings, cell.from, cell.to, 'myself').some((c) => c.from === cell.from)) return null
      const organisation = cleanOrganisation(cell, findings, 'label')
      return organisation ? { organisation } : null
    }
    case 'givenName':
    case 'familyName': {
      // «uzvārds ir nevis Zariņa, bet Zāriņa»
      const denial = cuesWithin(findings, cell.from, cell.to, 'negates').find((c) => c.from === cell.from)
      const but = denial && cuesWithin(findings, denial.to, cell.to, 'but')[0]
      if (denial) return but ? fillFrom({ ...entry, from: but.to }, findings, previous) : null
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
      if (denied) return fillFrom({ ...entry, to: denied.from }, findings, previous)
      // «uzvārdu: pareizi ir Kalniņa-Liepa»
      const stray = /^(?:\p{Ll}[\p{Ll}'’]* ){1,4}(?=\p{Lu}\P{Lu}*(?:-\p{Lu}|$))/u.exec(value)?.[0] ?? ''
      if (
        (!findings.lowerCase || stray.indexOf(' ') === stray.length - 1) &&
        stray !== '' &&
        !stray.split(' ').some((word) => PARTICLES.has(word))
      )
        return fillFrom({ ...entry, from: from + stray.length }, findings, previous)
      const words = value.split(/\s+/u)
      // «mans uzvārds ir nepareizs»
      if (entry.inSentence && !findings.lowerCase) return null
      // «atsūtiet vienu vārdu: ir vai nav»; Rita is a name, however «rīta» is folded.
      if (words.every((word) => COMMON.has(foldForCues(word)) && knownGivenNames(word).length === 0)) return null
      if (value === '' || words.length > 4 || /\d/u.test(value) || !/^\p{L}/u.test(value)) return null
      return { [label]: { value: normaliseCase(value), source: 'text', from: cell.from, to: cell.to, rule: 'label' } }
    }
    case 'fullName':
    case 'familyNameFirst': {
      if (isWholeBeforeComma(cell, findings) || !isOnlyName(cell, findings)) return null
      const named = within(findings.names, entry.from, entry.to).find((n) => n.sure && n.declined)
      if (named) return null
      return readNameText(value, cell.from, 'label', label === 'familyNameFirst')
    }
  }
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
