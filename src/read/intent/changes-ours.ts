// Few words that name no meeting, and change or take back what only a list of guests has: «Cross me out», «My pass can go to
// the bin», «Your table has me as Hall». Nobody else than a guest has a pass or a line in a table of ours.

import type { Findings } from '../findings.ts'
import type { People } from '../people/find-people.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { correctsSomething } from './changes-something.ts'
import { countOwn } from './short-answers.ts'

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
  const isNamed = senderStays || frames.some((f) => f.role === 'stays' && f.familyName !== null)
  const goes = isNamed || has(TAKEN_OFF)
  // «Diemžēl netikšu, man maiņa slimnīcā»: who says so little that it can be said of one thing only
  const isAnswer =
    countOwn(findings) <= AN_ANSWER && (isNamed || units.some((u) => u.names.length + u.organisations.length > 0))
  return (isOurs || isAnswer) && (goes || correctsSomething(units, text))
}

const OURS = new Set<CueKind>(['ourThings', 'onTheList', 'iRegistered'])
const TAKEN_OFF = new Set<CueKind>(['takesOff'])
/** «not coming», «Correction», «wrong code», «my surname», «re: your confirmation» */
const OF_LIST = new Set<CueKind>(['ourThings', 'registering', 'iStay', 'takesOff', 'corrects', 'surname', 'codeWords'])

/** As many as somebody writes who only puts one thing right, or only answers. */
const FEW_WORDS = 45
const AN_ANSWER = 34
