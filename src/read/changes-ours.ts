// Few words that name no meeting, and change or take back what only a list of guests has: «Cross me out», «My pass can go to
// the bin», «Your table has me as Hall». Nobody else than a guest has a pass or a line in a table of ours.

import { correctsSomething } from './changes-something.ts'
import type { People } from './find-people.ts'
import type { Findings } from './findings.ts'
import type { PersonFrame } from './person-frame.ts'
import { countOwn } from './short-answers.ts'
import type { Cue, CueKind } from './words.ts'

/** `subject`: the cues of the Subject. */
export function changesOurs(
  findings: Findings,
  frames: readonly PersonFrame[],
  { units, senderStays }: People,
  subject: readonly Cue[],
): boolean {
  const { cues, ownWords, text } = findings
  if (countOwn(findings) > FEW_WORDS || ownWords.below.length > 0) return false
  const has = (kinds: ReadonlySet<CueKind>): boolean => cues.some((c) => kinds.has(c.kind))
  const isOurs = has(OURS) || subject.some((c) => OF_LIST.has(c.kind))
  const goes = senderStays || has(TAKEN_OFF) || frames.some((f) => f.role === 'stays' && f.familyName !== null)
  return isOurs && (goes || correctsSomething(units, text))
}

const OURS = new Set<CueKind>(['ourThings', 'onTheList', 'iRegistered'])
const TAKEN_OFF = new Set<CueKind>(['takesOff'])
/** «not coming», «Correction», «wrong code», «my surname», «re: your confirmation» */
const OF_LIST = new Set<CueKind>(['ourThings', 'registering', 'iStay', 'takesOff', 'corrects', 'surname', 'codeWords'])

/** As many as somebody writes who only puts one thing right. */
const FEW_WORDS = 45
