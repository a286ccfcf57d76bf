// «Ann Leary, Tom Hale and I are snowed in, take away our names», «I registered myself and Tom. Delete both»: the writer and
// all whom the mail joins to them, taken off by what is said of one or asked for all.

import type { NameReading } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { hasCue, hasSomeCue, type Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { People } from './find-people.ts'
import { joinedWithWriter } from './joined-with-writer.ts'
import { valuesOfName } from './person-frame.ts'
import { nameOf, senderName } from './who-is-cancelled.ts'

/** The writer and those joined to them, where the mail takes them off together; null: it does not. */
export function groupTakenOff(people: People, findings: Findings, sender: Sender): readonly NameReading[] | null {
  const { units, frames } = people
  if (!sender.givenName || !sender.familyName || frames.some((f) => f.code !== null)) return null
  const own = units.filter((u) => findings.ownWords.kindAt(u.from) === 'own')
  const group = joinedIn(own, findings, sender)
  const isOfGroup = (name: Pick<NameClaim, 'from' | 'to'>): boolean =>
    group.some((n) => n.from <= name.from && name.to <= n.to)
  const isOther = (f: People['frames'][number]): boolean =>
    !f.isSender && !sameName(f, sender) && !group.some((n) => sameName(f, valuesOfName(n)))
  if (group.length === 0 || frames.some((f) => f.role === 'comes' && isOther(f))) return null
  const isOff = own.some(
    (u) =>
      !u.asks &&
      !hasCue(u, 'maybe') &&
      !hasSomeCue([u], STILL_COMES) &&
      (takesAllOff(u, isOfGroup, sender) ||
        (!people.senderComes && staysAwayWhole(u)) ||
        (!people.senderComes && u.names.some(isOfGroup) && hasSomeCue([u], AWAY))),
  )
  if (!isOff) return null
  const others = frames.filter((f) => f.role === 'stays' && isOther(f)).map(nameOf)
  return [senderName(sender), ...onceEach(group).map(asCancelled), ...others]
}

/** Whom a mail joins to its writer, whatever it says of them. */
export function groupWithWriter({ units }: People, findings: Findings, sender: Sender): readonly NameReading[] {
  const own = units.filter((u) => findings.ownWords.kindAt(u.from) === 'own')
  return onceEach(joinedIn(own, findings, sender)).map(asCancelled)
}

function joinedIn(own: readonly Unit[], findings: Findings, sender: Sender): readonly NameClaim[] {
  return own.flatMap((u) => joinedWithWriter(u, findings)).filter((n) => !sameName(valuesOfName(n), sender))
}

/** «Please cancel us», «delete all three», «atceliet abus pieteikumus»: and it names nobody else. */
function takesAllOff(unit: Unit, isOfGroup: (n: NameClaim) => boolean, sender: Sender): boolean {
  return (
    hasCue(unit, 'takesOff') &&
    hasSomeCue([unit], ALL) &&
    !hasCue(unit, 'themselves') &&
    unit.names.every((n) => !n.sure || isOfGroup(n) || sameName(valuesOfName(n), sender))
  )
}

/** «Nobody from our office will come», «We will not make it», «abi nebūsim» */
function staysAwayWhole(unit: Unit): boolean {
  return hasCue(unit, 'staysAway') && hasSomeCue([unit], ALL) && !unit.names.some((n) => n.sure)
}

const ALL = new Set<CueKind>(['we', 'bothOfUs', 'allOfThem'])
const AWAY = new Set<CueKind>(['staysAway', 'takesOff', 'outgoing', 'elsewhere', 'isAway', 'iStay'])
/** What leaves somebody on the list, or parts them from the others. */
const STILL_COMES = new Set<CueKind>(['asPlanned', 'keeps', 'but', 'insteadOf'])

/** A name told twice is one person's. */
function onceEach(group: readonly NameClaim[]): readonly NameClaim[] {
  return group.filter((n, i) => group.findIndex((o) => sameName(valuesOfName(o), valuesOfName(n))) === i)
}

/** «Wambui and I»: one name alone is what friends say. */
function asCancelled({ givenName, familyName }: NameClaim): NameReading {
  return givenName === null ? { givenName: familyName, familyName: null } : { givenName, familyName }
}
