// A name that is denied and is spelled much like another one: «It's Toms Ļūļaks. Not Tomass, not Lūlaks». It is nobody
// who goes, but how somebody was written.

import { foldText } from '../../vocabulary.ts'
import { isNegated } from '../people/named-otherwise.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { Sender } from './display-name.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether each half of a denied name is another's, or the writer's, spelled otherwise. */
export function isWrongSpelling(name: NameClaim, units: readonly Unit[], sender: Sender, text: string): boolean {
  const unit = unitAt(units, name)
  if (!unit || !isNegated(name, unit)) return false
  // «Lūlaks» of Ļūļaks: known by its letters, and not by their marks
  const written = text.slice(name.from, name.to)
  if (name.familyName && written !== name.familyName && foldText(written) === foldText(name.familyName)) return true
  const right = [
    ...units.flatMap((u) => u.names.filter((n) => n !== name && !isNegated(n, u)).flatMap(halvesOf)),
    ...halvesOf({ givenName: sender.givenName?.value ?? null, familyName: sender.familyName?.value ?? null }),
  ]
  const halves = halvesOf(name)
  return (
    halves.every((half) => right.some((r) => r === half || isAlike(r, half))) && halves.some((h) => !right.includes(h))
  )
}

function halvesOf({ givenName, familyName }: Pick<NameClaim, 'givenName' | 'familyName'>): readonly string[] {
  return [givenName, familyName].filter((half) => half !== null)
}

/** Two letters at most are others, be it only by their marks. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)]
  if (a === b) return one !== other
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 2) return false
  let [head, tail] = [0, 0]
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 2
}

const SHORTEST = 4
