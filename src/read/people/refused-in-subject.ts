// «Netikšu :(» in the Subject, and in the body only why: whoever refuses there, in so many words, stays away.

import type { Mail } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { subjectCues } from '../intent/subject-cues.ts'
import { hasAnswerMark } from '../own-words/answer-mark.ts'
import { coverOf } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'
import { type CueKind, findWords } from '../text/words.ts'
import type { People } from './find-people.ts'

/** The people of the mail, its writer staying away where the Subject refuses and the body says nothing of who comes. */
export function withRefusalOfSubject(people: People, { mail, codes }: Findings): People {
  const isTold = people.senderComes || people.senderStays || people.frames.some((f) => f.role !== 'mentioned')
  if (isTold || codes.length > 0 || people.units.some((u) => u.cues.some((c) => ELSE.has(c.kind)))) return people
  return refusesInSubject(mail) ? { ...people, senderStays: true } : people
}

/** Whether the Subject is a refusal, with the day or the meeting beside it, and nothing else; no mail that answers another. */
export const refusesInSubject: (mail: Mail) => boolean = onceEach((mail: Mail): boolean => {
  const cues = subjectCues(mail)
  if (!cues.some((c) => c.kind === 'iStay') || hasAnswerMark(mail.subject) || mail.subject.includes('?')) return false
  if (cues.some((c) => c.kind === 'maybe')) return false
  const heard = coverOf(cues.filter((c) => BESIDE.has(c.kind)))
  return findWords(mail.subject).every((w) => heard.holds(w) || w.text.length < A_WORD)
})

/** What may stand beside a refusal. */
const BESIDE = new Set<CueKind>([
  'iStay',
  'staysAway',
  'regrets',
  'thatDay',
  'meeting',
  'registering',
  'me',
  'courtesy',
])

/** Letters; «uz», «on», «to» are shorter. */
const A_WORD = 4

/** What may still bring the writer. */
const ELSE = new Set<CueKind>(['maybe', 'iCome', 'comesBare', 'insteadOf'])
