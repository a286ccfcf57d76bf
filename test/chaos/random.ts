// Chance that can be repeated: the same seed, the same run, as far as the processes themselves repeat.

export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A number in [from, to). */
  between(from: number, to: number): number
  pick<T>(among: readonly T[]): T
}

/** Mulberry32 (public domain, by Tommy Ettinger). */
export function openRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    pick: (among) => among[Math.floor(next() * among.length)]!,
  }
}
