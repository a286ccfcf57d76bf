// Whom a mail takes off the list. Only those may be taken off over whom the sender has the right; a decline of
// somebody who was never listed changes nothing.

import type { NameReading, Participant } from '../vocabulary.ts'
import { reasons } from './reasons.ts'
import { nameFits, sameNames } from './same-person.ts'
import { isAuthor, rightsIn, type Situation, threadFirst } from './situation.ts'

export type CancelMatch =
  | { readonly who: 'theirs'; readonly participant: Participant }
  /** On the list, but not this sender's to cancel. */
  | { readonly who: 'strangers' }
  | { readonly who: 'nobody' }
  | { readonly who: 'unclear'; readonly why: string }

export function matchCancelled(name: NameReading, situation: Situation): CancelMatch {
  const { participants } = situation.known
  const mayBeSpokenFor = participants.filter((participant) => rightsIn(situation, participant) !== 'none')
  const active = mayBeSpokenFor.filter(isActive)
  const isUnnamed = name.givenName === null && name.familyName === null

  const meant = isUnnamed ? oneself(active, situation) : named(name, active, situation)
  if (meant.length === 1) {
    const participant = meant[0]!
    return rightsIn(situation, participant) === 'change' ? { who: 'theirs', participant } : { who: 'strangers' }
  }
  if (meant.length > 1) return { who: 'unclear', why: reasons.whoIsCancelled }

  const alreadyOff = mayBeSpokenFor.filter((one) => !isActive(one) && (isUnnamed || nameFits(name, one)))
  if (alreadyOff.length === 1) return { who: 'theirs', participant: alreadyOff[0]! }
  if (participants.some((one) => isActive(one) && sameNames(name, one))) return { who: 'strangers' }

  // The sender has people on the list and means somebody else: perhaps a name that was written in another way.
  const asksForIt = situation.intent === 'cancel' || situation.intent === 'amend'
  return asksForIt && active.length > 0 ? { who: 'unclear', why: reasons.whoIsCancelled } : { who: 'nobody' }
}

/** «Nevarēšu ierasties»: the writer, where the list has them, else whomever the thread or the sender has on it. */
function oneself(active: readonly Participant[], situation: Situation): readonly Participant[] {
  const writers = active.filter((participant) => isAuthor(situation, participant))
  return threadFirst(situation, writers.length > 0 ? writers : threadFirst(situation, active))
}

function named(name: NameReading, active: readonly Participant[], situation: Situation): readonly Participant[] {
  const fitting = active.filter((participant) => nameFits(name, participant))
  const exact = fitting.filter((participant) => sameNames(name, participant))
  return threadFirst(situation, exact.length > 0 ? exact : fitting)
}

function isActive({ status }: Participant): boolean {
  return status !== 'cancelled'
}
