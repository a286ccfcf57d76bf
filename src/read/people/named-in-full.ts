// People whom a mail calls in short and names in full elsewhere: «like Petter» of the Petter Lund above, «A. Vītols-Roze»
// of Andra Vītola-Roze.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { Stretch } from '../text/cover.ts'
import { once } from '../text/once.ts'
import type { Unit } from '../text/units.ts'
import { type PersonFrame, valuesOfName } from './person-frame.ts'

/** Finds where one who is called by the given name alone, and was claimed with the family name, is named in full before. */
export function findFullMention(units: readonly Unit[]): (name: NameClaim) => NameClaim | undefined {
  const nameOf = ({ givenName, familyName }: NameClaim): string => `${givenName} ${familyName}`
  // Of each name the first mention and those that are longer than any before: no other is the first in full.
  const mentions = once(() => {
    const longer = new Map<string, NameClaim[]>()
    for (const name of units.flatMap((u) => u.names)) {
      const known = longer.get(nameOf(name))
      if (!known) longer.set(nameOf(name), [name])
      else if (lengthOf(name) > lengthOf(known.at(-1)!)) known.push(name)
    }
    return longer
  })
  return (name) =>
    mentions()
      .get(nameOf(name))
      ?.find((other) => other.to < name.from && lengthOf(other) > lengthOf(name))
}

function lengthOf({ from, to }: Stretch): number {
  return to - from
}

/** «A. Vītols-Roze 011287» of «Andra Vītola-Rozes … piedalīšanos»: initials are filled from the one who bears them. */
export function completeFromMentions(frame: PersonFrame, { names }: Findings): PersonFrame {
  const isHalf = !frame.familyName || !frame.givenName || /^\p{Lu}\.?$/u.test(frame.givenName.value)
  if (!isHalf || (!frame.givenName && !frame.familyName)) return frame
  const bearers = names.filter((n) => n.sure && n.givenName && n.familyName && sameName(frame, valuesOfName(n)))
  const distinct = new Set(bearers.map((n) => foldText(`${n.givenName} ${n.familyName}`)))
  if (distinct.size !== 1) return frame
  const { givenName, familyName } = valuesOfName(bearers[0]!)
  return { ...frame, givenName, familyName: frame.familyName ?? familyName }
}
