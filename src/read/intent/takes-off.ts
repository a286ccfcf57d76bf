// Mails by which somebody goes off the list, or says that they will not come, and nobody comes by it.

import type { Findings } from '../findings.ts'
import { sameName } from '../names/same-name.ts'
import { isOwnEarlier } from '../own-words/own-earlier.ts'
import { bothTakenOff } from '../people/both-taken-off.ts'
import { groupTakenOff } from '../people/group-taken-off.ts'
import { isLeftToAnother } from '../people/left-to-another.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { whatTheSenderSays } from '../people/sender-says.ts'
import { namesAnother, sendsNobody } from '../people/sends-nobody.ts'
import { absentee, senderName, withSender } from '../people/who-is-cancelled.ts'
import { isSurely } from '../second-opinion/surely.ts'
import { hasCue, type Unit } from '../text/units.ts'
import { isOnListAlready } from './is-on-list-already.ts'
import { isOnlyRefusal, nobodyComes } from './nobody-comes.ts'
import { type Decider, unreadable } from './situation.ts'

/** «Neither of us can make it» */
export const takesBothOff: Decider = ({ base, coming, people, findings, sender, registers }) => {
  const both = coming.some((f) => f.code !== null)
    ? null
    : (groupTakenOff(people, findings, sender) ?? bothTakenOff(people, findings, sender))
  return both && !registers
    ? { ...base, intent: 'cancel', coming: [], staying: both, review: unreadable(findings) }
    : null
}

/**
 * «Lūdzu atcelt Amandas dalību. Mana dalība paliek spēkā», «Ann can't come, Tom still can»: who only says that they still
 * come adds nothing.
 */
export const takesOthersOff: Decider = ({ base, coming, staying, people, findings, sender, registers, says }) => {
  const areKept = coming.length > 0 && coming.every((f) => isKept(f, people.units)) && !people.renames
  const takesBack =
    says('takesOff') || says('asPlanned') || areKept || (isOnListAlready(staying, people.units) && !people.substitutes)
  const addsNobody = coming.every(
    (f) => (f.code === null && (f.isSender || isKept(f, people.units))) || isAsSentBefore(f, findings),
  )
  if (!takesBack || registers || staying.length === 0 || !addsNobody) return null
  const keepsSender = coming.some((f) => isAsSentBefore(f, findings) && sameName(f, sender))
  return {
    ...base,
    intent: 'cancel',
    coming: [],
    staying: keepsSender ? staying : withSender(staying, people, findings, sender),
    review: unreadable(findings),
  }
}

/** «Paldies, bet 16. būšu Berlīnē. Citreiz!» */
export const onlyRefuses: Decider = ({ base, coming, staying, people, findings, sender, registers }) => {
  const isOfAnother = (u: Unit): boolean => sendsNobody(u, findings) && namesAnother(people.units, sender, findings)
  const refuses = people.units.some((u) => isOnlyRefusal(u, findings) && !isOfAnother(u))
  return refuses && !registers && coming.every((f) => f.isSender && f.code === null) && staying.length === 0
    ? { ...base, intent: 'cancel', coming: [], staying: [senderName(sender)], review: unreadable(findings) }
    : null
}

/** «Svītrojiet mani», «Anna Ozola netiks»; nobody comes by the mail. */
export const staysAway: Decider = ({ base, staying, people, findings, sender, likely }) => {
  const takesOff = people.units.some((u) => hasCue(u, 'takesOff') && !hasCue(u, 'maybe'))
  // «Gribētu nākt, bet tajā laikā lekcija. Mēģināšu pārcelt un došu ziņu»
  const isOpen =
    !takesOff &&
    staying.length === 0 &&
    people.units.some((u) => hasCue(u, 'maybe') && hasCue(u, 'promises') && !isLeftToAnother(u, findings))
  // «Direktors Juris Kalns pateicas, taču būs prom. Nevienu nesūtīsim»
  const sendsNone = people.units.some((u) => sendsNobody(u, findings) && whatTheSenderSays(u, findings) === 'stays')
  const isAway =
    isSurely('cancel', likely) ||
    (!isOpen && (people.senderStays || staying.length > 0 || takesOff || sendsNone || nobodyComes(people, findings)))
  if (!isAway) return null
  const names =
    staying.length > 0
      ? withSender(staying, people, findings, sender)
      : [(people.senderStays ? null : absentee(people, findings, sender)) ?? senderName(sender)]
  return { ...base, intent: 'cancel', staying: names, review: unreadable(findings) }
}

/** «Take Ann off; Tom and I come as agreed», over the writer's own mail with Tom's code: it tells nothing new of him. */
function isAsSentBefore({ givenName, familyName, code }: PersonFrame, { ownWords, mail }: Findings): boolean {
  const earlier = ownWords.below.find((b) => code !== null && b.from <= code.from && code.to <= b.to)
  return (
    earlier !== undefined &&
    isOwnEarlier(earlier, mail) &&
    [givenName, familyName].every((half) => half !== null && half.from >= earlier.from && half.to <= earlier.to)
  )
}

/** «Take Ann off, keep Tom»: who stays on the list is not put on it. */
function isKept({ from, to }: PersonFrame, units: readonly Unit[]): boolean {
  const unit = units.find((u) => u.from <= from && to <= u.to)
  return Boolean(
    unit?.cues.some(
      (c) =>
        (c.kind === 'keeps' && (c.from < from ? from - c.to <= A_WORD : c.from - to <= A_WORD)) ||
        // «Of the two on your list only Tom will turn up; Ann is ill»
        (c.kind === 'before' && c.to <= from && !unit.cues.some((m) => m.kind === 'me' || m.kind === 'but')),
    ),
  )
}

/** Letters between a name and its verb. */
const A_WORD = 12
