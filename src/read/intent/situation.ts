// What is known when it is asked what a mail wants, and what is decided of it.

import type { Intent, NameReading, PersonReading } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { People } from '../people/find-people.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { nameOf } from '../people/who-is-cancelled.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { isSurely } from '../second-opinion/surely.ts'
import type { CueKind } from '../text/words.ts'
import { isQuestion } from './is-question.ts'
import { answersForValue } from './short-answers.ts'

export interface Verdict {
  readonly intent: Intent
  readonly question: boolean
  readonly coming: readonly PersonFrame[]
  readonly staying: readonly NameReading[]
  readonly review: string | null
  readonly courtesy: boolean
  readonly withoutCode: PersonReading['withoutCode']
}

export interface Situation {
  readonly frames: readonly PersonFrame[]
  /** Those of `frames` who come by the mail. */
  readonly coming: readonly PersonFrame[]
  /** Those who do not, nobody twice. */
  readonly staying: readonly NameReading[]
  readonly people: People
  readonly findings: Findings
  readonly sender: Sender
  /** What the words of many mails have taught about such a mail; null where they have taught nothing. */
  readonly likely: Likelihoods | null
  /** It asks something that a human should answer. */
  readonly question: boolean
  /** The words all but surely register, whatever single ones sound like. */
  readonly registers: boolean
  /** Whether anywhere in the mail such a cue is heard. */
  readonly says: (kind: CueKind) => boolean
  /** The verdict where nothing else is decided but its intent. */
  readonly base: Omit<Verdict, 'intent'>
}

/** Decides what the mail wants, where it is of the kind that it knows; null: it is another kind. */
export type Decider = (situation: Situation) => Verdict | null

export function situationOf(
  frames: readonly PersonFrame[],
  people: People,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods | null,
): Situation {
  const coming = frames.filter((f) => f.role === 'comes')
  const staying = withoutRepeated(frames.filter((f) => f.role === 'stays').map(nameOf))
  const says = (kind: CueKind): boolean => cuesWithin(findings, 0, findings.text.length, kind).length > 0
  const isAskedAbove = findings.mail.subject.includes('?') && !answersForValue(findings)
  const question = people.units.some(isQuestion) || (isAskedAbove && coming.length === 0)
  const withoutCode = says('noCode') ? 'none' : says('refusesCode') ? 'refused' : null
  return {
    ...{ frames, coming, staying, people, findings, sender, likely, question, says },
    registers: isSurely('register', likely),
    base: { question, coming, staying, courtesy: false, review: null, withoutCode },
  }
}

/** «mani (Anna Ozola) lūdzu svītrot un manā vietā …»: nobody is taken off twice. */
export function withoutRepeated(names: readonly NameReading[]): readonly NameReading[] {
  const isSame = (a: NameReading, b: NameReading): boolean =>
    a.givenName === b.givenName && a.familyName === b.familyName
  return names.filter((name, i) => names.findIndex((n) => isSame(n, name)) === i)
}

/** Something attached may hold the list and could not be read: a human's, never «missing». */
export function unreadable({ mail }: Findings): string | null {
  const unread = mail.attachments.find((a) => !a.decorative && !a.read)
  return unread ? `An attachment could not be read (${unread.mediaType}); it may hold the list.` : null
}

/** «divi cilvēki» of whom nobody is named */
export function isUnnamed({ givenName, familyName }: PersonFrame): boolean {
  return givenName === null && familyName === null
}
