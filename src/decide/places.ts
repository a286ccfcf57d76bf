// Who gets a place. Whoever is complete has one while there are any, whoever is incomplete holds none; the others wait,
// in the order in which they became complete. A place once given is never taken back, also where there are now fewer.

import type { Event, Known } from '../vocabulary.ts'
import type { TakePlace } from './person-outcome.ts'

/**
 * Gives places, and then positions in the queue, one after the other.
 *
 * @param waiting how many wait already; none of the newcomers goes past them
 * @param freed how many places the newcomers bring along: those whose place they take
 */
export function takePlaces(
  { capacity }: Event,
  { placesTaken }: Pick<Known, 'placesTaken'>,
  waiting: number,
  freed = 0,
): TakePlace {
  let left = capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - placesTaken - waiting) + freed
  let last = waiting
  return () => (left-- > 0 ? { status: 'registered', position: null } : { status: 'waitlisted', position: ++last })
}

/** How many of those who wait can be given a place. */
export function countFree({ capacity }: Event, { placesTaken }: Pick<Known, 'placesTaken'>): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - placesTaken)
}
