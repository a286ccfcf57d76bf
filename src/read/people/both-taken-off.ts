// «Tom Ashby and I are snowed in, please take our two names off»: the writer and the only other one, taken off in one breath.
// Who the other is stands elsewhere in the mail than the request: beside «I», in another sentence, or below as its second signer.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { NameReading } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isWhole } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { People } from './find-people.ts'
import { valuesOfName } from './person-frame.ts'
import { senderName } from './who-is-cancelled.ts'

/** The writer and the one whom the mail takes off beside them; null: it does not ask it of two. */
export function bothTakenOff(people: People, findings: Findings, sender: Sender): readonly NameReading[] | null {
  if (!sender.givenName || !sender.familyName) return null
  const isOther = (n: NameClaim): boolean => !sameName(valuesOfName(n), sender)
  const cosigner = cosignerOf(people, findings, isOther)
  if (!isAsked(people, findings, cosigner !== undefined)) return null
  const whole = people.units
    .flatMap((u) => u.names)
    .filter((n) => isWhole(n) && findings.ownWords.kindAt(n.from) === 'own' && isOther(n))
  const [other = cosigner] = whole.length > 0 ? whole : namedByHalf(people.units, findings)
  if (!other || !whole.every((n) => sameName(valuesOfName(n), valuesOfName(other)))) return null
  const { givenName, familyName } = other
  return [
    senderName(sender),
    givenName === null ? { givenName: familyName, familyName: null } : { givenName, familyName },
  ]
}

/** Whether a sentence that names nobody takes off two: «our two names», «us», «both persons», «we» of a mail that two sign. */
function isAsked(
  { units, frames, senderComes, senderStays }: People,
  findings: Findings,
  isSignedByTwo: boolean,
): boolean {
  // «My colleague Tom Ashby and I had been looking forward. Would you please remove us?»
  const isJoinedAbove = units.some((u) => u.names.some((n) => n.sure && isBesideMe(n, u, findings)))
  // «Tom Ashby and I have caught it. Neither of us will be fit to be seen»
  const isNobodyLeft = !senderComes && frames.every((f) => f.role !== 'comes')
  return units.some(({ cues, names }) => {
    const has = (kind: CueKind): boolean => cues.some((c) => c.kind === kind)
    const stays = isNobodyLeft && (isJoinedAbove || isSignedByTwo) && (has('staysAway') || has('iStay'))
    const areBoth =
      has('bothOfUs') ||
      ((isJoinedAbove || isSignedByTwo) && has('we')) ||
      // «I am forced to resign … Please delete both persons from the list»
      (isNobodyLeft && senderStays && cues.some((c) => c.kind === 'allOfThem' && isCounted(c, cues)))
    return (has('takesOff') || stays) && areBoth && !names.some((n) => n.sure) && !has('maybe')
  })
}

/** «both persons», «abus pieteikumus», «обе заявки» */
function isCounted(both: Cue, cues: readonly Cue[]): boolean {
  return cues.some((c) => COUNTED.has(c.kind) && c.from - both.to === 1)
}

const COUNTED = new Set<CueKind>(['several', 'registering', 'countedSeats'])

/** «We have fever. We cancel.⏎Ann Hale⏎Tom Ashby»: who signs beside the writer, in a line that has nothing but such names. */
function cosignerOf(
  { units }: People,
  { ownWords, text, folded }: Findings,
  isOther: (n: NameClaim) => boolean,
): NameClaim | undefined {
  const named = units.flatMap((u) => u.names).filter(isWhole)
  const isAlone = ({ from, to }: Stretch): boolean => {
    const begin = text.lastIndexOf('\n', from) + 1
    const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to)
    const inLine = named.filter((n) => n.from >= begin && n.to <= end)
    const gaps = inLine.slice(1).map((n, i) => folded.slice(inLine[i]!.to, n.from))
    return (
      inLine.length <= 2 &&
      text.slice(begin, inLine[0]!.from).trim() === '' &&
      text.slice(inLine.at(-1)!.to, end).trim() === '' &&
      gaps.every((gap) => SEPARATES.test(gap))
    )
  }
  // What one line names together signs also where nothing tells that a signature begins.
  const isSigned = (n: NameClaim): boolean =>
    ownWords.kindAt(n.from) === 'signature' || text.slice(n.to).trim().length < 2 * LONGEST_SIGNED
  const signed = named.filter((n) => isSigned(n) && isAlone(n))
  const others = named.filter((n) => ownWords.kindAt(n.from) === 'signature' && !signed.includes(n))
  const [one, ...more] = signed.filter(isOther)
  return one && more.length === 0 && signed.length === 2 && others.length === 0 ? one : undefined
}

/** «Ann Hale and Tom Ashby», «Ann Hale, Tom Ashby», «Ann Hale / Tom Ashby» */
const SEPARATES = new RegExp(
  `^(?:[ \\t]{0,3}[,/&+|][ \\t]{0,3}| (?:${anyOf(({ organisations }) => organisations.and.map(foldForCues))}) )$`,
  'u',
)
/** Letters of a name. */
const LONGEST_SIGNED = 40

/** «I and Wambui are not able to make it»: by one name, beside the writer. */
function namedByHalf(units: readonly Unit[], findings: Findings): readonly NameClaim[] {
  const halves = units.flatMap((u) =>
    u.names.filter((n) => (n.givenName === null || n.familyName === null) && isBesideMe(n, u, findings)),
  )
  return halves.length === 1 ? halves : []
}

/** «Tom Ashby and I», «Tom Ashby and myself», «me and Tom Ashby» */
function isBesideMe({ from, to }: Stretch, { cues }: Unit, { folded }: Findings): boolean {
  return cues.some((me) => {
    if (me.kind !== 'me') return false
    const between = me.from > to ? folded.slice(to, me.from) : folded.slice(me.to, from)
    return between.length < LONGEST_AND && AND_ME.test(between)
  })
}

const AND_ME = new RegExp(`^ (?:${anyOf(({ organisations }) => organisations.and.map(foldForCues))}) $`, 'u')

/** Letters of « as well as ». */
const LONGEST_AND = 15
