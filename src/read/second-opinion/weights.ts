// Logistic regression: every trait has learned a weight for each answer to some questions (`npm run learn`, from the
// gold mails of test/), and the weights of the traits that are there add up. Nothing here knows what is asked.

/** Question → the answers to it. */
export type Questions = { readonly [question: string]: readonly string[] }

/** Where the answers to each question stand in a row of weights. */
export interface Columns {
  readonly width: number
  readonly groups: readonly { readonly question: string; readonly answers: readonly string[]; readonly at: number }[]
}

/** Trait → its weights, one a column. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>

/** The row that is always added, whatever the traits. */
export const ALWAYS = '*'

/** A weight of 1 as the table has it. */
export const UNIT = 16

export function columnsOf(questions: Questions): Columns {
  let width = 0
  const groups = Object.entries(questions).map(([question, answers]) => {
    const group = { question, answers, at: width }
    width += answers.length
    return group
  })
  return { width, groups }
}

/** Reads the table: a trait, a tab, its weights in units. */
export function parseWeights(table: string): Weights {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [trait, weights] = line.split('\t') as [string, string]
        return [trait, Float32Array.from(weights.split(' '), (weight) => Number(weight) / UNIT)]
      }),
  )
}

/** The likelihood of every answer, in columns, for what has such traits, however often it has one. */
export function weighTraits(traits: Iterable<string>, weights: Weights, columns: Columns): Float64Array {
  const rows = new Set<ArrayLike<number>>()
  for (const trait of traits) {
    const row = weights.get(trait)
    if (row) rows.add(row)
  }
  return weigh([...rows], weights.get(ALWAYS)!, columns)
}

/** The likelihood of every answer, in columns; those of one question add up to 1. */
export function weigh(
  rows: readonly ArrayLike<number>[],
  always: ArrayLike<number>,
  { width, groups }: Columns,
): Float64Array {
  const sums = new Float64Array(width)
  for (const row of rows) for (let i = 0; i < width; i++) sums[i]! += row[i]!
  const share = shareOf(rows.length)
  for (let i = 0; i < width; i++) sums[i] = Math.exp(sums[i]! * share + always[i]!)
  for (const { answers, at } of groups) {
    const end = at + answers.length
    let whole = 0
    for (let i = at; i < end; i++) whole += sums[i]!
    for (let i = at; i < end; i++) sums[i]! /= whole
  }
  return sums
}

/**
 * How much of a weight counts where so many traits are known: a long mail has no more to say than a short one, and a few
 * words say little.
 */
export function shareOf(traits: number): number {
  return 1 / Math.sqrt(traits + A_FEW)
}

const A_FEW = 60
