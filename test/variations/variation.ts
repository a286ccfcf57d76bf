// What a variation is: a mail changed in something that does not change what it says, so that its reading must stay the
// same but for a value that was swapped. The chance that picks among variations is seeded: every run varies alike.

/** A mail of the corpus, and of its gold reading what a variation needs to know. */
export interface Sample {
  /** `a-002` */
  readonly name: string
  readonly source: Buffer
  readonly language: string
  readonly intent: string
  /** Whoever the mail registers or takes off the list; names in the nominative, null where not given. */
  readonly people: readonly { readonly givenName: string | null; readonly familyName: string | null }[]
}

export interface Variation {
  /** What was done, for the report: `flowed at 72 columns`. */
  readonly how: string
  /** The mail whose reading it must keep: the sample, or a simpler form of it (its plain text alone). */
  readonly base: Buffer
  readonly source: Buffer
  /** What a value of the reading becomes; as it is where nothing was swapped. */
  readonly swap?: (value: string) => string
}

/** All variations of one kind that a mail has; none where the kind does not fit it. */
export type Vary = (sample: Sample, random: Random) => readonly Variation[]

export type Random = () => number

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: string): Random {
  let state = Array.from(seed).reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193),
    0x811c9dc5,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** At most `count` of a list, chosen by chance. */
export function choose<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item)
}
