// Stretches of a text: where something begins and ends. Whether one lies within any of many is asked for every word and
// every cue of a mail; here each such question costs a binary search, so that a long mail is read in time.

export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Cover {
  /** Whether one of the stretches holds all of this one. */
  readonly holds: (stretch: Stretch) => boolean
  /** Whether one of the stretches has a letter in common with this one. */
  readonly touches: (stretch: Stretch) => boolean
}

/** Many stretches, in any order, as one that can be asked. */
export function coverOf(stretches: readonly Stretch[]): Cover {
  const sorted = stretches.toSorted((a, b) => a.from - b.from)
  // How far the first so many of them reach.
  let reach = Number.NEGATIVE_INFINITY
  const reaches = sorted.map(({ to }) => (reach = Math.max(reach, to)))
  const reachBefore = (position: number): number => reaches[firstFrom(sorted, position) - 1] ?? Number.NEGATIVE_INFINITY
  return {
    holds: ({ from, to }) => reachBefore(from + 1) >= to,
    touches: ({ from, to }) => reachBefore(to) > from,
  }
}

/** Those of a list, which is sorted by `from`, that lie within `from` and `to`. */
export function within<T extends Stretch>(sorted: readonly T[], from: number, to: number): readonly T[] {
  const found: T[] = []
  for (let i = firstFrom(sorted, from); i < sorted.length && sorted[i]!.from <= to; i++)
    if (sorted[i]!.to <= to) found.push(sorted[i]!)
  return found
}

/** Index of the first stretch of a sorted list that begins at a position or behind it; the length where none does. */
export function firstFrom(sorted: readonly Stretch[], position: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.from < position) low = middle + 1
    else high = middle
  }
  return low
}

/** No value that is read is longer: a name, a code, an organisation, a cue. */
const LONGEST = 300

/** Those of a list of values, sorted by `from`, that have a letter in common with `from` to `to`. */
export function around<T extends Stretch>(sorted: readonly T[], from: number, to: number): readonly T[] {
  const found: T[] = []
  for (let i = firstFrom(sorted, from - LONGEST); i < sorted.length && sorted[i]!.from < to; i++)
    if (sorted[i]!.to > from) found.push(sorted[i]!)
  return found
}

/** Lets stretches in that have no letter in common with one that was let in before; says of each whether it was. */
export function keepApart(): (stretch: Stretch) => boolean {
  const taken: Stretch[] = []
  return (stretch) => {
    const { from, to } = stretch
    if (taken.some((other) => Math.max(from, other.from) < Math.min(to, other.to))) return false
    taken.push(stretch)
    return true
  }
}
