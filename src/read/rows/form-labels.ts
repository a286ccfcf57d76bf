// Labels in a line: which marks part a label from its value («Vārds: …», «uzvārds ir …», «Iestāde – …»), and which of the
// words before a mark are the label.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { OwnField } from '../../vocabulary.ts'
import { PARTICLES } from '../names/normalise-case.ts'
import { isDeterminer, isHead, LEGAL_FORMS } from '../organisations/organisation-words.ts'
import { type Label, lastLabelBegin, RUN_ON_LABEL, readAnyLabel, readLabel } from '../text/labels.ts'

// «Uzvārds Skuja», «vārds Toms, …», «kods 120385»: without any mark only a name or code that ends there is a value.
// «uzvārds van der Meulen, …»
const SMALL = `(?:(?:${[...PARTICLES].join('|')}) ){0,2}`
const BARE = String.raw` (?=(?:${SMALL}\p{Lu}[\p{L}'’-]{1,40}(?: ${SMALL}\p{Lu}[\p{L}'’-]{1,40})?|\d{6}-?) {0,3}(?:[,;]|\.(?!\p{L})|$))`

// «Vārds (Ruta) un kods nemainās»
const BRACKET = String.raw`\s\((?=\p{Lu}[\p{L}'’-]{1,40}\))`

const FROM = new Set(everyOf(({ organisations }) => organisations.leads))

const COPULAS = anyOf(({ words }) => words.copulas)

// «uzvārds man (ir) Kalna»
const OWNED = String.raw`\s(?:${everyOf(({ words }) => words.owners)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})(?: (?:${COPULAS}))?\s(?=${SMALL}\p{Lu})`

// «Vārds: …», «Uzvārds = …», «Vārds ........ …», «Iestāde – …», «uzvārds ir …»
const MARKS = new RegExp(
  `(?:(?<!\\d):|:(?!\\d\\d)|=)(?![-']?[()D])\\s*|\\s?\\.{3,60}\\s*|\\s[-–—]\\s|\\s(?:${COPULAS})\\s|${OWNED}|${BRACKET}|${BARE}`,
  'gu',
)

const AND = anyOf(({ organisations, words }) => [...organisations.and, ...words.cues.but])

/** «my given names are Ana Sofia and my surname …»: what leads from a value to the next label. */
export const AND_MY = new RegExp(`,? (?:${AND})(?: \\p{Ll}{1,5})? $`, 'iu')

/** A label is looked for in so many letters before its mark; people do not write longer ones. */
const LONGEST_LABEL = 120

export type OwnFields = readonly OwnField[]

/** A label with its mark; places are those in its line. */
export interface FoundLabel {
  readonly label: Label
  readonly begin: number
  readonly valueFrom: number
  readonly inSentence: boolean
}

/** The labels of a line, in order. `ownFields`: what the event asks for besides. */
export function findLabels(line: string, folded: string, ownFields: OwnFields): readonly FoundLabel[] {
  const runOn = findRunOn(line, folded)
  if (runOn.length > 0) return runOn
  const found: FoundLabel[] = []
  // «name Joan Ignasi, surnames …», which may be none
  const perhaps: FoundLabel[] = []
  for (const mark of line.matchAll(MARKS)) {
    const kind = kindOfMark(mark[0])
    const begin = Math.max(found.at(-1)?.valueFrom ?? 0, mark.index - LONGEST_LABEL)
    const latest = lastLabelBegin(folded.slice(begin, mark.index), ownFields)
    if (latest < 0) continue
    const before = line.slice(begin, mark.index)
    const labelled = labelAtEnd(before, latest, ownFields, kind, found.length > 0)
    const isPerhaps = (kind === 'bare' || kind === 'copula') && labelled?.label === 'fullName'
    if (!labelled || !(isPerhaps || canMark(kind, labelled.label))) continue
    const isSaid = kind === 'copula' && labelled.label === 'organisation'
    const behind = mark.index + mark[0].length
    if (isSaid && !canBeBody(line.slice(behind, behind + LONGEST_LABEL))) continue
    // The first dash of a line, or a space before a code, parts label and value only where the label begins the line, or
    // what stands behind a colon, «Reģistrācija: vārds – Anna, uzvārds – Ozola», or a sentence: «…, 120385. Iestāde - TM»,
    // «… on Thursday. Name – Yuliia, surname – …».
    const lead = before.slice(0, before.length - labelled.length)
    const opens = OPENS_SENTENCE.has(labelled.label) && /^\p{Lu}/u.test(before.slice(lead.length))
    const isFirst = found.length === 0 && (/^\s*$|:\s{1,3}$/u.test(lead) || (opens && /[.!?)]\s{1,3}$/u.test(lead)))
    if (kind === 'dash' && found.length === 0 && !isFirst) continue
    if (kind === 'bare' && labelled.label === 'personalCodePrefix' && !isFirst) continue
    ;(isPerhaps ? perhaps : found).push({
      label: labelled.label,
      begin: mark.index - labelled.length,
      valueFrom: behind,
      inSentence: kind === 'copula' || kind === 'bare',
    })
  }
  const stated = found.some((f) => f.label === 'familyName') ? null : findFilledIn(line, folded)
  if (stated) found.push(stated)
  const halves = perhaps.filter((half) => found.some((other) => isBeside(half, other, line)))
  return halves.length === 0
    ? found
    : [...found, ...halves.map((half) => ({ ...half, label: asHalf(half.label) }))].toSorted(
        (a, b) => a.begin - b.begin,
      )
}

const OPENS_SENTENCE = new Set<Label>(['organisation', 'givenName', 'familyName', 'fullName'])

const FAMILY = everyOf(({ words }) => words.labels.familyName.map(foldForCues))
const FILLS_IN = everyOf(({ words }) => words.fillsIn)
// «We don't have family names, but where the form wants one, write »
const FILLED_IN = new RegExp(
  `(?<!\\p{L})(?:${FAMILY.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})[^.!?:\\n]{0,80}?(?<!\\p{L})(?:${FILLS_IN.join('|')}) `,
  'u',
)
/** «Joan Ignasi» */
const CAPITALS = /^\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?: \p{Lu}\p{Ll}[\p{L}'’-]{0,30}){0,2}/u
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?=[.,;!)]|\s*$)/u

/** «I have no family name, so in that box please put Sukarto»: what a form is to be told where somebody lacks one. */
function findFilledIn(line: string, folded: string): FoundLabel | null {
  const asked = FILLED_IN.exec(folded)
  const valueFrom = asked ? asked.index + asked[0].length : 0
  return asked && ONE_NAME.test(line.slice(valueFrom))
    ? { label: 'familyName', begin: asked.index, valueFrom, inSentence: true }
    : null
}

/** «name Joan Ignasi, surnames Ferrer Grau», «My surnames are Ferrer Grau, my name is Joan»: in a sentence «name» is a label only beside one of the family name. */
function isBeside(half: FoundLabel, other: FoundLabel, line: string): boolean {
  if (other.label !== 'familyName' || Math.abs(half.begin - other.begin) > 2 * LONGEST_LABEL) return false
  const [left, right] = half.begin < other.begin ? [half, other] : [other, half]
  const between = line.slice(left.valueFrom, right.begin)
  return between.length < LONGEST_LABEL / 2 && BETWEEN_HALVES.test(between) && !holdsOther(half, other, line)
}

/** «Ferrer Grau, », «Joan Ignasi and » */
const BETWEEN_HALVES = new RegExp(`^[^.!?;:]+(?:,|,? (?:${AND})) $`, 'u')

/** «My name is Joan Ferrer Grau, my surnames are Ferrer Grau»: the whole name already. */
function holdsOther(half: FoundLabel, other: FoundLabel, line: string): boolean {
  const [value, family] = [half, other].map(({ valueFrom }) => CAPITALS.exec(line.slice(valueFrom))?.[0].split(' '))
  return value !== undefined && family !== undefined && value.includes(family[0]!)
}

/** «Vards Anna Uzvards Ozola kods 120385»: a row of labels without any mark, one of each half of a name among them. */
function findRunOn(line: string, folded: string): readonly FoundLabel[] {
  if (/[:=,;\t]/u.test(line)) return []
  const found = [...folded.matchAll(RUN_ON_LABEL)].map((match) => ({
    label: asHalf(readLabel(match[0])!),
    begin: match.index,
    valueFrom: match.index + match[0].length + 1,
    inSentence: false,
  }))
  const isRow =
    found[0]?.begin === folded.search(/\S/u) &&
    new Set(found.map((f) => f.label)).size === found.length &&
    (['givenName', 'familyName'] as const).every((half) =>
      found.some((f) => f.label === half && /^\p{Lu}/u.test(line.slice(f.valueFrom))),
    )
  return isRow ? found : []
}

/** «Name Ann Surname Hale»: beside a label for the family name «name» is the given one. */
function asHalf(label: Label): Label {
  return label === 'fullName' ? 'givenName' : label
}

type MarkKind = 'colon' | 'dash' | 'copula' | 'bare'

function kindOfMark(mark: string): MarkKind {
  if (/\p{L}/u.test(mark)) return 'copula'
  if (/[:=.]/u.test(mark)) return 'colon'
  return /^\s*\(?$/u.test(mark) ? 'bare' : 'dash'
}

/** The weaker the mark, the fewer labels it can follow. */
function canMark(kind: MarkKind, label: Label): boolean {
  const isName = label === 'givenName' || label === 'familyName'
  if (kind === 'bare') return isName || label === 'fullName' || label === 'personalCodePrefix'
  return kind !== 'copula' || isName || label === 'organisation'
}

/** «Novada pašvaldība ir gatava iesaistīties»: what is said of a body is no body, unless it has a capital or is of some kind. */
function canBeBody(value: string): boolean {
  const words = foldForCues(value).match(/\p{L}+/gu) ?? []
  // «The person who knows most at the Foundation is our lead»
  if (words[0] !== undefined && /^\p{Ll}/u.test(value) && isDeterminer(words[0])) return false
  return (
    !/^\p{Ll}/u.test(value) || words.slice(0, 4).some((w) => isHead(w) || LEGAL_FORMS.has(w) || OPENS_STAND_IN.has(w))
  )
}

const OPENS_STAND_IN = new Set(
  everyOf(({ organisations }) => organisations.standIns.map((s) => foldForCues(s).split(' ')[0]!)),
)

/**
 * The longest label that a text ends with: «Sūtu datus. Uzvārds, vārds» → «Uzvārds, vārds». `latest`: where it begins at
 * the latest. `hasValue`: the text begins with the value of the label before, whose first word is no part of the next
 * («Zigurds uzvārds»).
 */
function labelAtEnd(
  before: string,
  latest: number,
  ownFields: OwnFields,
  kind: MarkKind,
  hasValue: boolean,
): { label: Label; length: number } | null {
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}.])[\p{L}№#\d]/gu)].map((m) => m.index).slice(-9)
  const ordered = hasValue && starts.length > 1 ? [...starts.slice(1), starts[0]!] : starts
  const free = kind === 'colon' || kind === 'copula'
  for (const start of ordered.filter((at) => at <= latest)) {
    const label = readAnyLabel(before.slice(start), ownFields)
    if (label === 'outgoing') return null
    const lead = before.slice(0, start)
    // «Z. T. – 040572»: an initial is no «tālr.»
    if (label === 'ignored' && /(?<!\p{L})\p{Lu}\. ?$/u.test(lead) && /^\p{Lu}\. ?$/u.test(before.slice(start)))
      return null
    if (kind === 'copula' && label === 'organisation' && tellsWhere(before, lead)) return null
    // In the middle of a sentence only a break may stand before a label: «…, kods: 120385» is one, «mans kods» another.
    const isNext = hasValue && AND_MY.test(lead)
    if (label && (lead.trim() === '' || isNext || /[.,;:!?|)(\t–—-]\s*$/u.test(lead) || (free && label !== 'ignored')))
      return { label, length: before.length - start }
  }
  return null
}

/** «Vita Kalme no mūsu organizācijas ir aizgājusi», «… mūsu iestādē ir …»: a long vowel ends no nominative. */
function tellsWhere(before: string, lead: string): boolean {
  const last = before.at(-1) ?? ''
  return foldForCues(last) !== last.toLowerCase() || FROM.has(foldForCues(lead).trimEnd().split(' ').at(-1)!)
}
