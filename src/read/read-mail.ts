// A Mail is read into a Reading: own words → findings → frames → people → intent. Nothing here guesses twice: what is
// not surely understood is said so in `review`, in words that the organiser understands.

import type { Conversation, Event, Intent, Mail, NameReading, PersonReading, Reading } from '../vocabulary.ts'
import { type Findings, findEverything } from './findings.ts'
import { quotesThemselves } from './intent/changes-something.ts'
import { decideIntent } from './intent/decide-intent.ts'
import { tellLeftOpen } from './intent/left-open.ts'
import { blankStretches, listsOfOtherDays } from './intent/lists-of-other-days.ts'
import { mentionsEvent } from './intent/mentions-event.ts'
import { tellRarelyRight } from './intent/rarely-right.ts'
import type { Verdict } from './intent/situation.ts'
import { limitHeaders, tellUnread } from './mail/what-is-read.ts'
import type { Sender } from './names/display-name.ts'
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
import { withRefusalOfSubject } from './people/refused-in-subject.ts'
import { mergeFrames, toNameReading, toReading } from './people/settle-people.ts'
import { surelyCome } from './people/surely-come.ts'
import { type Likelihoods, likelihoodsOf } from './second-opinion/likelihoods.ts'
import { isLikelyOther, isShort, isSurelyMachine, leaveOther } from './second-opinion/surely.ts'
import { tellUnlikely } from './second-opinion/tell-unlikely.ts'
import { traitsOf } from './second-opinion/traits.ts'
import { tellUnlikelyPerson } from './second-opinion/who-likely-comes.ts'
import { tellWordOfNoName } from './second-opinion/word-of-no-name.ts'

const OPENING: Conversation = { inThread: false, awaited: false }

/** Reads a mail about (perhaps) an event. Pure: same mail, same event, same conversation, same reading. */
export function readMail(whole: Mail, event: Event, conversation: Conversation = OPENING): Reading {
  const understood = understandMail(whole, event, conversation)
  const { base } = understood
  if (understood.isAutomatic) return automatic(base, understood.aboutEvent)
  const { findings, sender, people, frames, verdict, likely } = understood
  // A list's mail about something else is nobody's answer.
  const isOfList = verdict.intent === 'other' && base.machineSigns.length > 0
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
      (isOther ? null : (tellWordOfNoName(verdict) ?? tellUnread(whole, findings.ownWords))) ??
      // What the words of who passes a mail on have taught tells nothing of those whom it registers.
      (likely && !people.passedOn && !isOfList
        ? (tellUnlikely({ ...verdict, changesBelow, isShort: isShort(findings) }, likely) ??
          (isOther ? null : tellUnlikelyPerson(verdict, people, findings, sender, likely)))
        : null),
    courtesy: verdict.courtesy,
  }
}

type Base = Pick<Reading, 'language' | 'fullCodeSent' | 'machineSigns' | 'setAside'>

interface Found {
  readonly base: Base
  readonly findings: Findings
  readonly sender: Sender
}

/** What a mail means, before it is asked whether a human must look. */
export type Understood =
  | (Found & { readonly isAutomatic: true; readonly aboutEvent: boolean })
  | (Found & {
      readonly isAutomatic: false
      readonly people: People
      readonly frames: readonly PersonFrame[]
      readonly verdict: Verdict
      /** null: what the words of many mails have taught says nothing of this one. */
      readonly likely: Likelihoods | null
    })

/** Finds out who wrote what for whom; pure, like `readMail`. */
export function understandMail(whole: Mail, event: Event, conversation: Conversation = OPENING): Understood {
  const mail = withWriterOfForm(limitHeaders(whole))
  const ownWords = findOwnWords(mail, event, conversation)
  const [own, folded] = withoutOtherDays(ownWords, event)
  const findings = findEverything(mail, event, ownWords, own, folded)
  const machine = machineSigns(mail)
  const base = {
    language: detectLanguage(findings),
    fullCodeSent: findings.codes.some((c) => c.fullCode),
    machineSigns: machine.signs,
    setAside: ownWords.below.map(({ from, to, kind }) => ({ from, to, why: kind })),
  }
  const sender = underNewName(findSender(findings), findings)
  const found = { base, findings, sender }
  const fromMachine = (aboutEvent: boolean): Understood => ({ ...found, isAutomatic: true, aboutEvent })
  const isMachine = machine.automatic && !machine.discussion
  if (isMachine && !machine.byAbsenceAlone) return fromMachine(mentionsEvent(findings))

  // What a reply to ours wants is told by what we asked: no other mail has taught that.
  const likely = conversation.inThread ? null : likelihoodsOf(traitsOf(findings, sender))
  if (isMachine && !isLikelyOther(likely)) return fromMachine(mentionsEvent(findings))
  const peopleBy = (told: Likelihoods | null): People =>
    withRefusalOfSubject(
      readSubject(consultBelow(findPeople(findings, sender, told), findings, sender), findings, sender),
      findings,
    )
  const said = peopleBy(null)
  const isTold = said.frames.some((f) => f.role !== 'mentioned') || !likely || !surelyCome(said.unsaid, likely)
  const people = isTold ? said : peopleBy(likely)
  const frames = withNameOfSubject(withOrganisationOfSubject(mergeFrames(people.frames), findings), findings)
  if (isSurelyMachine(likely, machine.signs, findings)) return fromMachine(true)
  const verdict = leaveOther(decideIntent(frames, people, findings, sender, likely), likely, findings)
  if (machine.discussion && machine.automatic && verdict.intent !== 'other') return fromMachine(true)
  return { ...found, isAutomatic: false, people, frames, verdict, likely }
}

/** The own words and their folded twin, without what is listed for another day. */
function withoutOtherDays({ own, ownFolded }: OwnWords, event: Event): readonly [string, string] {
  const lists = listsOfOtherDays(own, event)
  return lists.length === 0 ? [own, ownFolded] : [blankStretches(own, lists), blankStretches(ownFolded, lists)]
}

/** What a machine wrote registers nobody and asks nothing. */
function automatic(base: Base, aboutEvent: boolean): Reading {
  const nothing = { question: false, participants: [], cancelled: [], review: null, courtesy: false } as const
  return { ...base, ...nothing, intent: 'automatic', aboutEvent }
}

export type { Intent, NameReading, PersonFrame, PersonReading }
