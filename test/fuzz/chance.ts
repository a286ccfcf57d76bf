// Chance that can be had again: all that the fuzzer does follows from a seed and the number of the mail.

export interface Chance {
  /** A whole number from 0, below `below`. */
  below(below: number): number
  pick<T>(of: readonly T[]): T
  /** True once in `times`. */
  onceIn(times: number): boolean
  octets(count: number): Buffer
}

/** mulberry32, a small generator that is good enough to scatter damage. */
export function chanceOf(seed: number, number: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (limit: number) => (limit < 1 ? 0 : next() % limit)
  return {
    below,
    pick: (of) => of[below(of.length)]!,
    onceIn: (times) => below(times) === 0,
    octets: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  }
}
