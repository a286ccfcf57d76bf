// What the mail wants, by the rules of test/corpus/README.md: register, amend, cancel, question, other. Automatic mail
// has been told before, by its form. The deciders are asked in order; each knows one kind of mail.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { People } from '../people/find-people.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { absentee, senderName } from '../people/who-is-cancelled.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { isLikelyAsked, isLikelyDeclined, isSurely, isSurelyOurs } from '../second-opinion/surely.ts'
import { regretsBelowConfirmation } from './confirmed-below.ts'
import { isAboutEvent } from './is-about-event.ts'
import { isSwindle } from './is-swindle.ts'
import { asksAboutThem, asksAsListed, awaitsAnswer, mayCome, onlyAsks, putsOff } from './only-asks.ts'
import { type Decider, type Situation, situationOf, unreadable, type Verdict } from './situation.ts'
import { somebodyComes } from './somebody-comes.ts'
import { putsRight, supplies } from './supplies-value.ts'
import { onlyRefuses, staysAway, takesBothOff, takesOthersOff } from './takes-off.ts'

const DECIDERS: readonly Decider[] = [
  isAboutSomethingElse,
  isSurelyQuestion,
  takesBothOff,
  takesOthersOff,
  putsOff,
  asksAboutThem,
  awaitsAnswer,
  asksAsListed,
  mayCome,
  onlyRefuses,
  somebodyComes,
  staysAway,
  putsRight,
  supplies,
  registersByAttachment,
  isLikelyRefusal,
  regretsBelowConfirmation,
]

/** `likely`: what the words of many mails have taught about such a mail; null where they have taught nothing. */
export function decideIntent(
  frames: readonly PersonFrame[],
  people: People,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods | null,
): Verdict {
  const situation = situationOf(frames, people, findings, sender, likely)
  for (const decide of DECIDERS) {
    const verdict = decide(situation)
    if (verdict) return verdict
  }
  return asksOrThanks(situation)
}

function isAboutSomethingElse({ base, frames, people, findings, likely, question, says }: Situation): Verdict | null {
  if (isSwindle(findings)) return { ...base, intent: 'other', question: false, coming: [], staying: [] }
  const isAsked = question && isLikelyAsked(likely, findings)
  if (isAsked || isAboutEvent(findings, frames, people) || isSurelyOurs(likely, findings)) return null
  return { ...base, intent: 'other', question: question && !says('advertises'), coming: [], staying: [] }
}

function isSurelyQuestion(situation: Situation): Verdict | null {
  return isSurely('question', situation.likely) ? onlyAsks(situation) : null
}

/** Nobody is named, and what is attached may name them. */
function registersByAttachment({ base, findings }: Situation): Verdict | null {
  const review = unreadable(findings)
  return review === null ? null : { ...base, intent: 'register', review }
}

/** «… goda vietu pie Jūsu galda nāksies atstāt jaunākiem» */
function isLikelyRefusal({
  base,
  frames,
  people,
  findings,
  sender,
  likely,
  question,
  says,
}: Situation): Verdict | null {
  const isSilent = !question && !says('maybe') && !says('asks') && frames.length === 0
  if (!isSilent || !isLikelyDeclined(likely)) return null
  return { ...base, intent: 'cancel', staying: [absentee(people, findings, sender) ?? senderName(sender)] }
}

/** What nothing else was understood of: a question, or only thanks. */
function asksOrThanks({ base, people, findings, question, says }: Situation): Verdict {
  const asks = question || says('maybe') || says('asks')
  return {
    ...base,
    intent: 'question',
    question: asks || people.units.some((u) => u.asks),
    courtesy: !asks && says('courtesy') && isShort(findings),
  }
}

/** Thanks are short; a long mail in which nothing was understood is a human's to read. */
function isShort({ words, ownWords, names, codes }: Findings): boolean {
  return (
    codes.length === 0 &&
    words.filter((w) => ownWords.kindAt(w.from) === 'own').length <= 25 &&
    !names.some((n) => n.sure && n.familyName !== null && ownWords.kindAt(n.from) === 'own')
  )
}
