// Whom a mail means. One person stands on the list once: same names and prefix, or same names and organisation
// without a conflict of prefixes, are one. A value without a name belongs to the thread of our reply, else to the
// sender's incomplete participant, and to nobody where it could belong to more than one.

import type { Participant } from '../vocabulary.ts'
import { reasons } from './reasons.ts'
import {
  isCyrillic,
  nameFits,
  prefixesConflict,
  sameNames,
  sameOrganisation,
  samePerson,
  samePrefix,
} from './same-person.ts'
import { isAuthor, isInThread, rightsIn, type Situation, threadFirst } from './situation.ts'
import { lacking, type Supplied, valueIn } from './supplied.ts'
import type { Right } from './who-may-change.ts'

export type Match =
  | { readonly who: 'new' }
  | { readonly who: 'known'; readonly participant: Participant; readonly right: Right }
  /** Each of them lacks what was sent: ask whose it is. */
  | { readonly who: 'several'; readonly among: readonly Participant[] }
  | { readonly who: 'unclear'; readonly why: string }

/**
 * Matches every person of a mail with the list. No participant is taken twice by one mail.
 *
 * @param leaving those whom the same mail takes off the list
 */
export function matchPeople(
  people: readonly Supplied[],
  situation: Situation,
  leaving: readonly Participant[],
): Match[] {
  const taken = new Set(leaving.map(({ id }) => id))
  return people.map((person) => {
    const match = matchPerson(person, people, situation, taken)
    if (match.who === 'known') taken.add(match.participant.id)
    return match
  })
}

function matchPerson(
  person: Supplied,
  everyone: readonly Supplied[],
  situation: Situation,
  taken: ReadonlySet<string>,
): Match {
  // Whoever was cancelled is off the list; only those who may speak for them can bring them back.
  const listed = situation.known.participants.filter(
    (participant) =>
      !taken.has(participant.id) &&
      (participant.status !== 'cancelled' || rightsIn(situation, participant) === 'change'),
  )
  const ours = listed.filter((participant) => rightsIn(situation, participant) !== 'none')
  const known = (participant: Participant): Match => ({
    who: 'known',
    participant,
    right: rightsIn(situation, participant),
  })

  const isBare = person.names !== 'stated' && !person.full && person.values.length > 0
  const isNamedHere = person.names !== 'none' && ours.some((participant) => nameFits(person.name, participant))
  const correctsByName = situation.intent === 'amend' && isNamedHere

  if (isBare && !correctsByName) {
    const lackers = whoLacks(person, ours, situation)
    if (lackers.length === 1) return known(lackers[0]!)
    if (lackers.length > 1) {
      const own = authorsOwn(person, lackers, situation)
      return own ? known(own) : { who: 'several', among: lackers }
    }
    if (!isNamedHere && (situation.intent === 'amend' || person.data.personalCodePrefix !== null)) {
      return matchStanding(person, ours, situation)
    }
  }
  if (person.names === 'none') return matchUnnamed(person, ours, situation)

  // The same names and prefix are the same person, whoever wrote.
  const namesakes = listed.filter((participant) => sameNames(person.data, participant))
  const identical = namesakes.filter((participant) => samePrefix(person.data, participant))
  if (identical.length > 0) {
    const participant = identical.find((one) => ours.includes(one)) ?? identical[0]!
    return { who: 'known', participant, right: rightOrSelf(person, participant, situation) }
  }

  // From the same sender later, or in our thread, another prefix is a correction; in one mail it is another person.
  const hasNamesakeHere = everyone.some(
    (other) => sameNames(person.data, other.data) && prefixesConflict(person.data, other.data),
  )
  const own = namesakes.filter(
    (participant) => ours.includes(participant) && !(hasNamesakeHere && prefixesConflict(person.data, participant)),
  )
  const closest = narrow(own, [
    (participant) => samePerson(person.data, participant),
    (participant) => !prefixesConflict(person.data, participant),
    (participant) => isInThread(situation, participant),
  ])
  if (closest.length === 1) return known(closest[0]!)
  if (closest.length > 1) return { who: 'unclear', why: reasons.severalFit }

  const same = namesakes.find((participant) => samePerson(person.data, participant))
  if (same) return { who: 'known', participant: same, right: rightOrSelf(person, same, situation) }

  // A full registration by the person themselves completes what an assistant began.
  const begun = namesakes.filter((participant) => rightOrSelf(person, participant, situation) === 'complete')
  if (begun.length === 1) return { who: 'known', participant: begun[0]!, right: 'complete' }

  if (situation.intent === 'amend' && namesakes.length > 0) return { who: 'unclear', why: reasons.notTheirs }

  return matchPartly(person, ours, situation) ?? { who: 'new' }
}

/** Whose right it is where the From name is theirs: a full registration may fill the gaps of one that is begun. */
function rightOrSelf(person: Supplied, participant: Participant, situation: Situation): Right {
  const right = rightsIn(situation, participant)
  const isTheirOwn =
    person.full &&
    isAuthor(situation, person.data) &&
    participant.status === 'incomplete' &&
    !prefixesConflict(person.data, participant)
  return right === 'none' && isTheirOwn ? 'complete' : right
}

/** The incomplete participants who lack what was sent (and have nothing that contradicts it): the thread's, else the sender's. */
function whoLacks(person: Supplied, ours: readonly Participant[], situation: Situation): readonly Participant[] {
  const lackers = ours.filter((participant) => {
    if (participant.status !== 'incomplete') return false
    const gaps = lacking(participant, situation.event, participant.waived)
    return (
      person.values.some((field) => gaps.includes(field)) &&
      person.values.every((field) => gaps.includes(field) || agrees(person, participant, field))
    )
  })
  return threadFirst(situation, lackers)
}

function agrees(person: Supplied, participant: Participant, field: string): boolean {
  if (field === 'organisation') return sameOrganisation(person.data.organisation, participant.organisation)
  return valueIn(person.data, field) === valueIn(participant, field)
}

/** Somebody writing from an address of their own sends their own value; who registered others too may mean any of them. */
function authorsOwn(person: Supplied, lackers: readonly Participant[], situation: Situation): Participant | null {
  const own = lackers.filter((participant) => nameFits(person.name, participant))
  const registeredOthers = lackers.some((one) => !own.includes(one) && one.submittedBy === situation.author)
  return own.length === 1 && !registeredOthers ? own[0]! : null
}

/** A value without a name that nobody lacks: it repeats or corrects the one person who can be meant. */
function matchStanding(person: Supplied, ours: readonly Participant[], situation: Situation): Match {
  const standing = threadFirst(situation, ours)
  const meant = narrow(standing, [(participant) => samePrefix(person.data, participant)])
  if (meant.length === 1) {
    const participant = meant[0]!
    const mayMeanAnother =
      person.names === 'writer' && situation.intent !== 'amend' && !samePrefix(person.data, participant)
    if (mayMeanAnother) return { who: 'unclear', why: reasons.whoIsCorrected }
    return { who: 'known', participant, right: rightsIn(situation, participant) }
  }
  // In a thread that speaks of nobody whom this sender may change, a value alone is somebody's whom they merely repeated.
  const isAnswer = situation.known.thread !== null && person.names === 'none'
  if (meant.length > 1 || situation.intent === 'amend' || isAnswer)
    return { who: 'unclear', why: reasons.whoIsCorrected }
  return { who: 'new' }
}

/** A colleague who comes but is not named: the one we know of already, or a new one. */
function matchUnnamed(person: Supplied, ours: readonly Participant[], situation: Situation): Match {
  const unnamed = ours.find(
    (participant) =>
      participant.givenName === null &&
      participant.familyName === null &&
      person.values.every((field) => agrees(person, participant, field)),
  )
  return unnamed ? { who: 'known', participant: unnamed, right: rightsIn(situation, unnamed) } : { who: 'new' }
}

/** The name is stated in part, or is new to somebody whom we know by something else. */
function matchPartly(person: Supplied, ours: readonly Participant[], situation: Situation): Match | null {
  const { data } = person
  const isAmendment = situation.intent === 'amend'
  const isIncomplete = (one: Participant) => one.status === 'incomplete'

  const fitting = narrow(
    ours.filter((one) => nameFits(person.name, one) && !sameNames(data, one)),
    [
      (one) => !prefixesConflict(data, one),
      (one) => isInThread(situation, one),
      (one) => whoLacks(person, [one], situation).length > 0,
    ],
  )
  if (fitting.length > 1 && fitting.every(isIncomplete)) return { who: 'several', among: fitting }
  if (fitting.some((one) => prefixesConflict(data, one)) && !isAmendment) {
    return { who: 'unclear', why: reasons.whoIsCorrected }
  }

  const spells = ({ data }: Supplied, one: Participant) => situation.isSpelling(data, one)
  const agreeing = ours.filter((one) => !prefixesConflict(data, one))
  const candidates = [
    fitting,
    // «Kolēģe ir Anna Ozola, 120385»: the name that was lacking.
    agreeing.filter((one) => isIncomplete(one) && one.givenName === null && one.familyName === null),
    // The spelling in the passport, which we asked for, or a corrected name: «nevis Ozols, bet Ozoliņš».
    agreeing.filter((one) => isCyrillic(one) && !isCyrillic(data) && (samePrefix(data, one) || spells(person, one))),
    isAmendment ? agreeing.filter((one) => samePrefix(data, one) || sharesName(person, one)) : [],
  ].find((some) => some.length > 0)
  if (candidates?.length === 1) {
    return { who: 'known', participant: candidates[0]!, right: rightsIn(situation, candidates[0]!) }
  }
  if (candidates) return { who: 'unclear', why: reasons.severalFit }

  const spellsAnother = ours.some((one) => isInThread(situation, one) && isCyrillic(one) && !isCyrillic(data))
  if (spellsAnother && person.values.length === 0) return { who: 'unclear', why: reasons.maybeSpelling }
  const isPartial = data.givenName === null || data.familyName === null
  return isAmendment && isPartial ? { who: 'unclear', why: reasons.whoIsCorrected } : null
}

function sharesName({ data }: Supplied, { givenName, familyName }: Participant): boolean {
  const none = { givenName: null, familyName: null }
  return (
    nameFits({ ...none, givenName: data.givenName }, { ...none, givenName }) ||
    nameFits({ ...none, familyName: data.familyName }, { ...none, familyName })
  )
}

/** Applies each test in turn as long as somebody passes it. */
function narrow(
  participants: readonly Participant[],
  tests: readonly ((participant: Participant) => boolean)[],
): readonly Participant[] {
  return tests.reduce((left, test) => {
    const passed = left.filter(test)
    return passed.length > 0 ? passed : left
  }, participants)
}
