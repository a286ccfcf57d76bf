// Labelled forms: «Vārds, uzvārds: … / Iestāde: … / Pk: …», one label a line or several in one, in any order. A person
// ends where a label comes again.

import { ALL_HEARD } from '../locales/hearing.ts'
import { cleanOrganisation } from './clean-organisation.ts'
import { coverOf, type Stretch, within } from './cover.ts'
import { cuesWithin, type Findings } from './findings.ts'
import { knownGivenNames } from './given-names.ts'
import { canHoldLabel, type Label, readLabel } from './labels.ts'
import { normaliseCase } from './normalise-case.ts'
import { EMPTY_FRAME, type PersonFrame, type Value } from './person-frame.ts'
import { readNameText } from './read-name-text.ts'

// «Uzvārds Skuja», «vārds Toms, …», «kods 120385»: without any mark only a name or code that ends there is a value.
const BARE = String.raw` (?=(?:\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?|\d{6}-?) {0,3}(?:[,;.]|$))`
const COPULAS = ALL_HEARD.flatMap(([, { words }]) => words.copulas).join('|')
// «Vārds: …», «Uzvārds = …», «Vārds ........ …», «Iestāde – …», «uzvārds ir …»
const MARKS = new RegExp(`[:=]\\s*|\\s?\\.{3,60}\\s*|\\s[-–—]\\s|\\s(?:${COPULAS})\\s|${BARE}`, 'gu')

// «uzvārds: Kalve; nekur nestrādāju», «family name: Hale. I was born …»: where a name ends, whatever goes on behind it
const END_OF_NAME = /[;)]|(?<=\p{L}{3})\.\s/u

/** A label is looked for in so many letters before its mark; people do not write longer ones. */
const LONGEST_LABEL = 120

interface Entry extends Stretch {
  readonly label: Label
  /** Where the label itself begins. */
  readonly begin: number
  /** The value stands on the next line: with no other label near, the label is a heading («VARAM pieteikums:»). */
  readonly onNextLine?: boolean
  /** The value stands in a sentence: «uzvārds ir …». */
  readonly inSentence?: boolean
}

export interface Forms {
  readonly frames: readonly PersonFrame[]
  readonly covered: readonly Stretch[]
  /** An organisation that stands alone, without a name beside it: the whole mail's. */
  readonly organisation: Value | null
}

/** People in labelled forms outside the stretches that are read already. */
export function readForms(findings: Findings, covered: readonly Stretch[]): Forms {
  const read = coverOf(covered)
  const entries = findEntries(findings).filter((e) => !read.touches({ from: e.begin, to: e.to }))
  const frames: PersonFrame[] = []
  const used: Stretch[] = []
  let organisation: Value | null = null
  let current: PersonFrame | null = null
  let pending: Entry[] = []
  const close = (): void => {
    // A code without a name beside it is bound like any other code in the text.
    const isHeading = pending.length === 1 && pending[0]!.onNextLine
    if (current && !isHeading && (current.givenName || current.familyName)) {
      frames.push(current)
      used.push(...pending)
    } else if (current?.organisation) {
      organisation ??= current.organisation
      used.push(...pending.filter((p) => p.label === 'organisation'))
    }
    current = null
    pending = []
  }
  for (const entry of entries) {
    const filled = fillFrom(entry, findings)
    if (filled === null) continue
    if (filled === 'ignored') {
      used.push({ from: entry.begin, to: entry.to })
      continue
    }
    if (current && repeats(current, filled)) close()
    const base: PersonFrame = current ?? { ...EMPTY_FRAME, from: entry.begin, to: entry.to }
    current = { ...base, ...filled, fields: { ...base.fields, ...filled.fields }, to: entry.to }
    // Of a sentence only the value is read here; what it goes on to say is read like any other.
    const value = filled.familyName ?? filled.givenName ?? filled.organisation
    const to = entry.inSentence && value ? value.to : entry.to
    pending.push({ ...entry, from: entry.begin, to })
  }
  close()
  return { frames, covered: used, organisation }
}

function repeats(frame: PersonFrame, filled: Partial<PersonFrame>): boolean {
  return (['givenName', 'familyName', 'organisation', 'code'] as const).some((field) => filled[field] && frame[field])
}

/** Every «label: value» in the text, the value reaching to the next label or the end of the line. */
function findEntries(findings: Findings): readonly Entry[] {
  const { text, folded, ownWords, event } = findings
  const ownFields = event.required.filter((f) => typeof f !== 'string')
  const entries: Entry[] = []
  const lines = ownWords.lines.filter((l) => l.kind === 'own' || l.kind === 'attachment' || l.kind === 'signature')
  lines.forEach((line, index) => {
    if (!canHoldLabel(folded.slice(line.from, line.to), ownFields)) return
    const raw = text.slice(line.from, line.to)
    const found: { label: Label; begin: number; valueFrom: number; inSentence: boolean }[] = []
    for (const mark of raw.matchAll(MARKS)) {
      const kind = kindOfMark(mark[0])
      const begin = Math.max(found.at(-1)?.valueFrom ?? 0, mark.index - LONGEST_LABEL)
      if (!canHoldLabel(folded.slice(line.from + begin, line.from + mark.index), ownFields)) continue
      const before = raw.slice(begin, mark.index)
      const labelled = labelAtEnd(before, ownFields, kind, found.length > 0)
      if (!labelled || !canMark(kind, labelled.label)) continue
      // The first dash of a line, or a space before a code, parts label and value only where the label begins the line.
      const isFirst = found.length === 0 && before.trim().length === labelled.length
      if (kind === 'dash' && found.length === 0 && !isFirst) continue
      if (kind === 'bare' && labelled.label === 'personalCodePrefix' && !isFirst) continue
      found.push({
        label: labelled.label,
        begin: mark.index - labelled.length,
        valueFrom: mark.index + mark[0].length,
        inSentence: kind === 'copula' || kind === 'bare',
      })
    }
    if (found.length === 0) {
      // A label alone on its line has its value on the next: «Vārds» / «Jēkabs».
      const alone = raw.trim() !== '' && raw.trim().length < 60 ? readLabel(raw, ownFields) : null
      const next = lines[index + 1]
      if (
        alone &&
        alone !== 'ignored' &&
        next &&
        readLabel(text.slice(next.from, next.to), ownFields) === null &&
        lines.length > index + 2
      ) {
        const after = lines[index + 2]
        const form = after && readLabel(text.slice(after.from, after.to), ownFields) !== null
        const before = lines[index - 2]
        if (form || (before && readLabel(text.slice(before.from, before.to), ownFields) !== null)) {
          entries.push({ label: alone, begin: line.from, from: next.from, to: next.to })
        }
      }
      return
    }
    found.forEach((entry, k) => {
      const border = found[k + 1]?.begin ?? raw.length
      const isName = entry.label === 'givenName' || entry.label === 'familyName'
      const length = isName ? raw.slice(entry.valueFrom, border).search(END_OF_NAME) : -1
      const end = length < 0 ? border : entry.valueFrom + length
      const value = raw.slice(entry.valueFrom, end)
      const next = lines[index + 1]
      if (value.trim() === '' && k === found.length - 1 && next && !text.slice(next.from, next.to).includes(':')) {
        entries.push({
          label: entry.label,
          begin: line.from + entry.begin,
          from: next.from,
          to: next.to,
          onNextLine: true,
        })
      } else
        entries.push({
          label: entry.label,
          begin: line.from + entry.begin,
          from: line.from + entry.valueFrom,
          to: line.from + end,
          inSentence: entry.inSentence,
        })
    })
  })
  return entries
}

type MarkKind = 'colon' | 'dash' | 'copula' | 'bare'

function kindOfMark(mark: string): MarkKind {
  if (/\p{L}/u.test(mark)) return 'copula'
  if (/[:=.]/u.test(mark)) return 'colon'
  return mark.trim() === '' ? 'bare' : 'dash'
}

/** The weaker the mark, the fewer labels it can follow. */
function canMark(kind: MarkKind, label: Label): boolean {
  const isName = label === 'givenName' || label === 'familyName'
  if (kind === 'bare') return isName || label === 'personalCodePrefix'
  return kind !== 'copula' || isName || label === 'organisation'
}

/**
 * The longest label that a text ends with: «Sūtu datus. Uzvārds, vārds» → «Uzvārds, vārds». `hasValue`: it begins with
 * the value of the label before, whose first word is no part of the next («Zigurds uzvārds»).
 */
function labelAtEnd(
  before: string,
  ownFields: Parameters<typeof readLabel>[1],
  kind: MarkKind,
  hasValue: boolean,
): { label: Label; length: number } | null {
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}.])[\p{L}№#\d]/gu)].map((m) => m.index).slice(-9)
  const ordered = hasValue && starts.length > 1 ? [...starts.slice(1), starts[0]!] : starts
  const free = kind === 'colon' || kind === 'copula'
  for (const start of ordered) {
    const label = readLabel(before.slice(start), ownFields)
    const lead = before.slice(0, start)
    // In the middle of a sentence only a break may stand before a label: «…, kods: 120385» is one, «mans kods» another.
    if (label && (lead.trim() === '' || /[.,;:!?|)(\t–—-]\s*$/u.test(lead) || (free && label !== 'ignored')))
      return { label, length: before.length - start }
  }
  return null
}

/** What an entry says: fields of a person, nothing of ours (`ignored`), or null where the value does not fit the label. */
function fillFrom(entry: Entry, findings: Findings): Partial<PersonFrame> | 'ignored' | null {
  const { text } = findings
  const raw = text.slice(entry.from, entry.to)
  const value = raw.trim().replace(/[;,.]+$/u, (marks) => (/\p{Lu}\.$/u.test(raw.trim()) ? marks : ''))
  const from = entry.from + raw.indexOf(value)
  const cell = { text: value, from, to: from + value.length }
  const { label } = entry
  if (typeof label !== 'string')
    return value === ''
      ? null
      : { fields: { [label.own]: { value, source: 'text', from: cell.from, to: cell.to, rule: 'label' } } }
  switch (label) {
    case 'ignored':
      return 'ignored'
    case 'personalCodePrefix': {
      const code = within(findings.codes, entry.from, entry.to)[0]
      if (!code || within(findings.names, entry.from, entry.to).some((n) => n.sure)) return null
      return within(findings.codes, entry.from, entry.to).length > 1 &&
        !/nevis|atvain/u.test(findings.folded.slice(entry.from, entry.to))
        ? null
        : { code }
    }
    case 'organisation': {
      if (value === '' || value.length > 140) return null
      if (within(findings.names, entry.from, entry.to).some((n) => n.sure && n.familyName !== null)) return null
      if (within(findings.codes, entry.from, entry.to).length > 0) return null
      const organisation = cleanOrganisation(cell, findings, 'label')
      return organisation ? { organisation } : null
    }
    case 'givenName':
    case 'familyName': {
      // Behind «ir» the value is the name alone, whatever the sentence goes on to say.
      const name = /^[\p{Lu}][\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}/u.exec(value)?.[0]
      if (entry.inSentence && name?.includes(' ') && label === 'givenName')
        return readNameText(name, cell.from, 'label', false)
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
      // «Vārds: Jānis Kalniņš»: some write the whole name behind the first label.
      const names = label === 'givenName' ? findings.names : []
      const whole = names.find((n) => n.from === cell.from && n.to === cell.to)
      if (whole?.sure && whole.givenName && whole.familyName && !knownGivenNames(whole.familyName).length)
        return readNameText(value, cell.from, 'label', false)
      const words = value.split(/\s+/u)
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

/** «Pieteikums: Anna Ozola, TM»: the name is whole before the comma, and what follows is no given name. */
function isWholeBeforeComma(cell: { text: string; from: number }, { names }: Findings): boolean {
  const comma = cell.text.indexOf(',')
  const end = cell.from + comma
  const isWhole = names.some((n) => n.sure && n.givenName && n.familyName && n.from === cell.from && n.to === end)
  return isWhole && !/^\s*\p{Lu}\p{Ll}+$/u.test(cell.text.slice(comma + 1))
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
