// «Anna Ozola*, 120385 … * Rīgas dome»: a mark behind a name is explained in a note below the list, which says where
// everybody with that mark is from.

import type { Findings } from '../findings.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { cleanOrganisation } from './clean-organisation.ts'

/** «*», «**», «¹», «†», «(1)», «[a]». */
const MARK = '\\*{1,5}|[¹²³⁴⁵⁶⁷⁸⁹†‡§]{1,3}|\\[[\\da-z]\\]|\\([\\da-z]\\)'
/** A line that its mark opens. */
const NOTE = new RegExp(`(?<=^|\\n)[ \\t]{0,8}(${MARK})(?:[ \\t]{0,3}[-–—:=][ \\t]|[ \\t]{0,3})(?=[^\\s*])`, 'gu')
/** What may stand between a name and its mark: the code and its brackets. */
const BEHIND_NAME = new RegExp(`^(?:,? ?\\(?\\d{6}-?\\)?| ?)(${MARK})(?!\\*)`, 'u')
/** Letters of «, (120385-)*****». */
const A_MARK = 18

/** The frames with the organisations of their notes; all others as they are. */
export function bindOrganisationsByNote(frames: readonly PersonFrame[], findings: Findings): readonly PersonFrame[] {
  const notes = findNotes(findings)
  if (notes.size === 0) return frames
  return frames.map((frame) => {
    if (frame.organisation || frame.to === 0) return frame
    const mark = BEHIND_NAME.exec(findings.text.slice(frame.to, frame.to + A_MARK))?.[1]
    const organisation = mark === undefined ? undefined : notes.get(mark)
    return organisation ? { ...frame, organisation } : frame
  })
}

/** Which organisation each mark stands for. */
function findNotes(findings: Findings): ReadonlyMap<string, Value> {
  const { text, ownWords } = findings
  const notes = new Map<string, Value>()
  for (const { 0: opening, 1: mark, index } of text.matchAll(NOTE)) {
    const from = index + opening.length
    const end = text.indexOf('\n', from)
    const to = from + text.slice(from, end < 0 ? text.length : end).trimEnd().length
    if (to - from > LONGEST_NOTE || ownWords.kindAt(from) === 'quote') continue
    // «* nāks vēlāk» is no body's name.
    const isNamed = OPENS_NAME.test(text.slice(from)) || findings.organisations.some((o) => o.from === from)
    const told = isNamed
      ? cleanOrganisation({ text: text.slice(from, to), from, to }, findings, 'organisation.note')
      : null
    if (told) notes.set(mark!, told)
  }
  return notes
}

const OPENS_NAME = /^["„“«]?\p{Lu}/u
const LONGEST_NOTE = 120
