// Every «label: value» of a text: where the value of a label begins and ends, on its line or the next.

import type { Findings } from '../findings.ts'
import { firstFrom, type Stretch } from '../text/cover.ts'
import { type Label, lastLabelBegin, readLabel } from '../text/labels.ts'
import { AND_MY, type FoundLabel, findLabels, type OwnFields } from './form-labels.ts'

// «uzvārds: Kalve; nekur nestrādāju», «family name: Hale. I was born …», «uzvārds – Kalve, pārstāvu Valsts kasi»: where a
// name ends, whatever goes on behind it («Ozols (nevis Ozola!)» too); but not behind the field of «Dr. oec.»
const END_OF_NAME = /[;)]|\s\((?=\p{Ll})|(?<=\p{L}{3})(?<!\. \p{Ll}{2,7})\.\s|(?<=\p{Lu}\p{L}{1,30}),\s(?=\p{Ll}{3})/u

// «home university: Sciences Po Lille). Our lecturer …», not «Prof. Pētera Stradiņa muzejs»
const END_OF_ORGANISATION = /(?<=\p{Ll}{3}["”»)]{0,2})(?<!(?<!\p{L})\p{L}{1,4}|[«„][^»”“]{0,60})[.!?]\s+(?=\p{Lu})/u

const BORDERS = new Map<Label, RegExp>([
  ['givenName', END_OF_NAME],
  ['familyName', END_OF_NAME],
  ['organisation', END_OF_ORGANISATION],
])

export interface Entry extends Stretch {
  readonly label: Label
  /** Where the label itself begins. */
  readonly begin: number
  /** The value stands on the next line: with no other label near, the label is a heading («VARAM pieteikums:»). */
  readonly onNextLine?: boolean
  /** The value stands in a sentence: «uzvārds ir …». */
  readonly inSentence?: boolean
  /** The label of the other half of the name stands beside: «my given names are Ana Sofia, my family name …». */
  readonly isHalf?: boolean
  /** The label of the family name stands in a line of its own, and says something else. */
  readonly isApart?: boolean
}

/** Every «label: value» in the text, the value reaching to the next label or the end of the line. */
export function findEntries(findings: Findings): readonly Entry[] {
  const { text, folded, ownWords, event } = findings
  const ownFields = event.required.filter((f) => typeof f !== 'string')
  const lines = ownWords.lines.filter((l) => l.kind === 'own' || l.kind === 'attachment' || l.kind === 'signature')
  const page: Page = { text, lines, ownFields }
  return lines.flatMap((line, index) => {
    const asked = line.kind === 'own' ? askedAbove(line, findings) : null
    const entries = asked ? [{ label: asked, begin: line.from, from: line.from, to: line.to }] : []
    if (lastLabelBegin(folded.slice(line.from, line.to), ownFields) < 0) return entries
    const found = findLabels(text.slice(line.from, line.to), folded.slice(line.from, line.to), ownFields)
    if (found.length === 0) return [...entries, ...entryOfLoneLabel(index, page)]
    return [...entries, ...found.map((label, k) => entryOf(label, found[k + 1], index, page))]
  })
}

interface Page {
  readonly text: string
  /** Those that may hold entries. */
  readonly lines: readonly Stretch[]
  readonly ownFields: OwnFields
}

/** The value of a label on its line; of the last one, where nothing follows, the next line. */
function entryOf(found: FoundLabel, following: FoundLabel | undefined, index: number, { text, lines }: Page): Entry {
  const { label, valueFrom, inSentence } = found
  const line = lines[index]!
  const next = lines[index + 1]
  const begin = line.from + found.begin
  const rest = text.slice(line.from + valueFrom, following ? line.from + following.begin : line.to)
  const end = rest.slice(0, endOfBracket(rest)).search(BORDERS.get(label) ?? /$/u)
  const value = (end < 0 ? rest.slice(0, endOfBracket(rest)) : rest.slice(0, end)).replace(
    inSentence && following ? AND_MY : /$/u,
    '',
  )
  if (value.trim() === '' && !following && next && !text.slice(next.from, next.to).includes(':'))
    return { label, begin, from: next.from, to: next.to, onNextLine: true }
  const from = line.from + valueFrom
  return { label, begin, from, to: from + value.length, inSentence }
}

/** «I am a visiting scholar (home institution: University of Bergen) and …»: where the bracket closes that the label stands in. */
function endOfBracket(rest: string): number {
  const end = /^[^()]*(?:\([^()]*\)[^()]*){0,3}?(?<![:;-])\)/u.exec(rest)?.[0].length
  return end === undefined ? rest.length : end - 1
}

/**
 * A label alone on its line has its value on the next: «Vārds» / «Jēkabs». Only in a form: another label follows, or
 * went before.
 */
function entryOfLoneLabel(index: number, { text, lines, ownFields }: Page): Entry[] {
  const labelAt = (at: number) => {
    const line = lines[at]
    return line ? readLabel(text.slice(line.from, line.to), ownFields) : null
  }
  const line = lines[index]!
  const next = lines[index + 1]
  const length = text.slice(line.from, line.to).trim().length
  const label = length > 0 && length < 60 ? labelAt(index) : null
  const isForm = labelAt(index + 2) !== null || labelAt(index - 2) !== null
  if (!label || label === 'ignored' || !next || labelAt(index + 1) !== null || !isForm) return []
  return [{ label, begin: line.from, from: next.from, to: next.to }]
}

/** «> institūcijas vai organizācijas nosaukumu,⏎Zaļā osta»: what the quoted line right above asks for; null: nothing. */
function askedAbove(line: Stretch, { mail, ownWords }: Findings): Label | null {
  const above = ownWords.lines[firstFrom(ownWords.lines, line.from) - 1]
  if (above?.kind !== 'quote') return null
  const asked = mail.text.slice(above.from, above.to).replace(/^[>\s(]+|[\s),;:?]+$/gu, '')
  return readLabel(asked) === 'organisation' ? 'organisation' : null
}
