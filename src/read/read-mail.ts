// A Mail is read into a Reading: own words → findings → frames → people → intent. Nothing here guesses twice: what is
// not surely understood is said so in `review`, in words that the organiser understands.

import type { Conversation, Event, Intent, Mail, NameReading, PersonReading, Reading } from '../vocabulary.ts'
import { findEverything } from './findings.ts'
import { quotesThemselves } from './intent/changes-something.ts'
import { decideIntent } from './intent/decide-intent.ts'
import { tellLeftOpen } from './intent/left-open.ts'
import { blankStretches, listsOfOtherDays } from './intent/lists-of-other-days.ts'
import { mentionsEvent } from './intent/mentions-event.ts'
import { tellRarelyRight } from './intent/rarely-right.ts'
import { limitHeaders, tellUnread } from './mail/what-is-read.ts'
import { findSender } from './names/find-sender.ts'
import { underNewName } from './names/former-self.ts'
import { detectLanguage } from './own-words/detect-language.ts'
import { machineSigns } from './own-words/machine-signs.ts'
import { findOwnWords, type OwnWords } from './own-words/own-words.ts'
import { withWriterOfForm } from './own-words/web-form.ts'
import { consultBelow } from './people/consult-below.ts'
import { findPeople, type People } from './people/find-people.ts'
import { withNameOfSubject } from './people/name-of-subject.ts'
import type { PersonFrame } from './people/person-frame.ts'
import { readSubject, withOrganisationOfSubject } from './people/read-subject.ts'
import { mergeFrames, toNameReading, toReading } from './people/settle-people.ts'
import { surelyCome } from './people/surely-come.ts'
import { type Likelihoods, likelihoodsOf } from './second-opinion/likelihoods.ts'
import { isLikelyOther, isSurelyMachine, leaveOther } from './second-opinion/surely.ts'
import { tellUnlikely } from './second-opinion/tell-unlikely.ts'
import { traitsOf } from './second-opinion/traits.ts'

const OPENING: Conversation = { inThread: false, awaited: false }

/** Reads a mail about (perhaps) an event. Pure: same mail, same event, same conversation, same reading. */
export function readMail(whole: Mail, event: Event, conversation: Conversation = OPENING): Reading {
  const mail = withWriterOfForm(limitHeaders(whole))
  const ownWords = findOwnWords(mail, event, conversation)
  const [own, folded] = withoutOtherDays(ownWords, event)
  const findings = findEverything(mail, event, ownWords, own, folded)
  const language = detectLanguage(findings)
  const machine = machineSigns(mail)
  const base = {
    language,
    fullCodeSent: findings.codes.some((c) => c.fullCode),
    machineSigns: machine.signs,
    setAside: ownWords.below.map(({ from, to, kind }) => ({ from, to, why: kind })),
  }
  const isMachine = machine.automatic && !machine.discussion
  if (isMachine && !machine.byAbsenceAlone) return automatic(base, mentionsEvent(findings))

  const sender = underNewName(findSender(findings), findings)
  // What a reply to ours wants is told by what we asked: no other mail has taught that.
  const likely = conversation.inThread ? null : likelihoodsOf(traitsOf(findings, sender))
  if (isMachine && !isLikelyOther(likely)) return automatic(base, mentionsEvent(findings))
  const peopleBy = (told: Likelihoods | null): People =>
    readSubject(consultBelow(findPeople(findings, sender, told), findings, sender), findings, sender)
  const said = peopleBy(null)
  const isTold = said.frames.some((f) => f.role !== 'mentioned') || !likely || !surelyCome(said.unsaid, likely)
  const people = isTold ? said : peopleBy(likely)
  const frames = withNameOfSubject(withOrganisationOfSubject(mergeFrames(people.frames), findings), findings)
  if (isSurelyMachine(likely, machine.signs, findings)) return automatic(base, true)
  const verdict = leaveOther(decideIntent(frames, people, findings, sender, likely), likely, findings)
  if (machine.discussion && machine.automatic && verdict.intent !== 'other') return automatic(base, true)
  // A list's mail about something else is nobody's answer.
  const isOfList = verdict.intent === 'other' && machine.signs.length > 0
  const isOther = verdict.intent === 'other'
  const changesBelow = verdict.intent === 'amend' && verdict.staying.length > 0 && quotesThemselves(findings)
  return {
    ...base,
    aboutEvent: !isOther,
    intent: verdict.intent,
    question: verdict.question,
    participants: isOther ? [] : verdict.coming.map((frame) => toReading(frame, verdict.withoutCode)),
    cancelled: isOther ? [] : verdict.staying.map(toNameReading),
    review:
      verdict.review ??
      (isOfList ? null : tellLeftOpen(verdict, frames, people, findings, sender, likely)) ??
      tellRarelyRight(verdict, people, findings, sender, likely) ??
      // What the words of who passes a mail on have taught tells nothing of those whom it registers.
      (isOther
        ? null
        : (tellUnread(whole, ownWords) ??
          (likely && !people.passedOn ? tellUnlikely({ ...verdict, changesBelow }, likely) : null))),
    courtesy: verdict.courtesy,
  }
}

/** The own words and their folded twin, without what is listed for another day. */
function withoutOtherDays({ own, ownFolded }: OwnWords, event: Event): readonly [string, string] {
  const lists = listsOfOtherDays(own, event)
  return lists.length === 0 ? [own, ownFolded] : [blankStretches(own, lists), blankStretches(ownFolded, lists)]
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
