// A Mail is read into a Reading: own words → findings → frames → people → intent. Nothing here guesses twice: what is
// not surely understood is said so in `review`, in words that the organiser understands.

import type { Conversation, Event, Intent, Mail, NameReading, PersonReading, Reading } from '../vocabulary.ts'
import { consultBelow } from './consult-below.ts'
import { decideIntent } from './decide-intent.ts'
import { detectLanguage } from './detect-language.ts'
import { findPeople } from './find-people.ts'
import { findSender } from './find-sender.ts'
import { findEverything } from './findings.ts'
import { underNewName } from './former-self.ts'
import { tellLeftOpen } from './left-open.ts'
import { machineSigns } from './machine-signs.ts'
import { mentionsEvent } from './mentions-event.ts'
import { findOwnWords } from './own-words.ts'
import type { PersonFrame } from './person-frame.ts'
import { tellRarelyRight } from './rarely-right.ts'
import { organisationOfSubject, readSubject } from './read-subject.ts'
import { mergeFrames, toNameReading, toReading } from './settle-people.ts'
import { limitHeaders, tellUnread } from './what-is-read.ts'

const OPENING: Conversation = { inThread: false, awaited: false }

/** Reads a mail about (perhaps) an event. Pure: same mail, same event, same conversation, same reading. */
export function readMail(whole: Mail, event: Event, conversation: Conversation = OPENING): Reading {
  const mail = limitHeaders(whole)
  const ownWords = findOwnWords(mail, event, conversation)
  const findings = findEverything(mail, event, ownWords, ownWords.own, ownWords.ownFolded)
  const language = detectLanguage(findings)
  const machine = machineSigns(mail)
  const base = {
    language,
    fullCodeSent: findings.codes.some((c) => c.fullCode),
    machineSigns: machine.signs,
    setAside: ownWords.below.map(({ from, to, kind }) => ({ from, to, why: kind })),
  }
  if (machine.automatic && !machine.discussion) return automatic(base, mentionsEvent(findings))

  const sender = underNewName(findSender(findings), findings)
  const people = readSubject(consultBelow(findPeople(findings, sender), findings, sender), findings, sender)
  const merged = mergeFrames(people.frames)
  const subject = merged.every((f) => f.organisation) ? null : organisationOfSubject(findings)
  const frames = merged.map((f) => ({ ...f, organisation: f.organisation ?? subject }))
  const verdict = decideIntent(frames, people, findings, sender)
  if (machine.automatic && verdict.intent !== 'other') return automatic(base, true)
  // A list's mail about something else is nobody's answer.
  const isOfList = verdict.intent === 'other' && machine.signs.length > 0
  return {
    ...base,
    aboutEvent: verdict.intent !== 'other',
    intent: verdict.intent,
    question: verdict.question,
    participants:
      verdict.intent === 'other' ? [] : verdict.coming.map((frame) => toReading(frame, verdict.withoutCode)),
    cancelled: verdict.intent === 'other' ? [] : verdict.staying.map(toNameReading),
    review:
      verdict.review ??
      (isOfList ? null : tellLeftOpen(verdict, frames, people, findings, sender)) ??
      tellRarelyRight(verdict, people, findings, sender) ??
      (verdict.intent === 'other' ? null : tellUnread(whole, ownWords)),
    courtesy: verdict.courtesy,
  }
}

/** What a machine wrote registers nobody and asks nothing. */
function automatic(
  base: Pick<Reading, 'language' | 'fullCodeSent' | 'machineSigns' | 'setAside'>,
  aboutEvent: boolean,
): Reading {
  const nothing = { question: false, participants: [], cancelled: [], review: null, courtesy: false } as const
  return { ...base, ...nothing, intent: 'automatic', aboutEvent }
}

export type { Intent, NameReading, PersonFrame, PersonReading }
