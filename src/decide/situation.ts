// All that bears on the people of one mail: who wrote it, what they are after, what is known, and whether it is late.

import { type Event, foldText, type Intent, type Known, type NameReading, type Participant } from '../vocabulary.ts'
import { type Right, rightOver } from './who-may-change.ts'

/** Whether a name in Latin letters spells one that is written in Cyrillic. */
export type IsSpelling = (latin: NameReading, cyrillic: NameReading) => boolean

export interface Situation {
  readonly event: Event
  readonly known: Known
  readonly intent: Intent
  readonly late: boolean
  /** Names of required fields that the organiser does without, for whoever lacks them. */
  readonly waived?: readonly string[]
  /** Folded address of the one who wrote. */
  readonly author: string
  /** Their name as the From header shows it. */
  readonly authorName: string | null
  readonly isSpelling: IsSpelling
}

export function rightsIn(situation: Situation, participant: Participant): Right {
  return rightOver(participant, situation.author, situation.known.thread)
}

export function isInThread({ known }: Situation, participant: Participant): boolean {
  return known.thread?.participants.includes(participant.id) ?? false
}

/** Those of our thread; where it speaks of none, all of them. */
export function threadFirst(situation: Situation, participants: readonly Participant[]): readonly Participant[] {
  const inThread = participants.filter((participant) => isInThread(situation, participant))
  return inThread.length > 0 ? inThread : participants
}

/** The From name is theirs: «Okafor, Grace» is Grace Okafor. */
export function isAuthor({ authorName }: Situation, { givenName, familyName }: NameReading): boolean {
  if (authorName === null || givenName === null || familyName === null) return false
  const shown = wordsOf(authorName)
  return wordsOf(`${givenName} ${familyName}`).every((word) => shown.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return foldText(name).match(/\p{L}+/gu) ?? []
}
