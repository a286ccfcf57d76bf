// How likely each answer to two questions is for a mail with such traits: what it wants, and how many it registers.
// Logistic regression: every trait has learned a weight for each answer (`npm run learn`, from the gold mails of test/),
// and the weights of a mail's traits add up. Nothing here knows any word of any language.

import { LEARNED } from '../../locales/learned.ts'

/** The questions, and the answers to each; `coming` counts people, 3 and more as 3. */
export const QUESTIONS = {
  intent: ['register', 'amend', 'cancel', 'question', 'automatic', 'other'],
  coming: ['0', '1', '2', '3'],
} as const

export type Question = keyof typeof QUESTIONS
export type Answers = { readonly [Q in Question]: (typeof QUESTIONS)[Q][number] }
/** 0 to 1; those of one question add up to 1. */
export type Likelihoods = { readonly [Q in Question]: { readonly [A in Answers[Q]]: number } }

/** Where the answers to each question stand in a row of weights. */
export const COLUMNS = columnsOf(Object.keys(QUESTIONS) as Question[])
export const WIDTH = COLUMNS.reduce((sum, { answers }) => sum + answers.length, 0)

/** Trait → its weights, one a column. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>

/** The row that is added to every mail, whatever its traits. */
export const ALWAYS = '*'

/** A weight of 1 as the table has it. */
export const UNIT = 16

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

const learned = parseWeights(LEARNED)

/** What a mail with such traits is likely to be. */
export function likelihoodsOf(traits: readonly string[], weights: Weights = learned): Likelihoods {
  const rows = traits.map((trait) => weights.get(trait)).filter((row) => row !== undefined)
  const row = weigh(rows, weights.get(ALWAYS)!)
  return Object.fromEntries(
    COLUMNS.map(({ question, answers, at }) => [question, Object.fromEntries(answers.map((a, i) => [a, row[at + i]]))]),
  ) as unknown as Likelihoods
}

/** The likelihood of every answer, in columns. */
export function weigh(rows: readonly ArrayLike<number>[], always: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(WIDTH)
  for (const row of rows) for (let i = 0; i < WIDTH; i++) sums[i]! += row[i]!
  for (let i = 0; i < WIDTH; i++) sums[i] = Math.exp(sums[i]! * shareOf(rows.length) + always[i]!)
  for (const { answers, at } of COLUMNS) {
    const all = sums.subarray(at, at + answers.length)
    const whole = all.reduce((sum, one) => sum + one, 0)
    all.forEach((one, i) => {
      all[i] = one / whole
    })
  }
  return sums
}

/**
 * How much of a weight counts in a mail with so many traits that are known: a long mail has no more to say than a short
 * one, and a few words say little.
 */
export function shareOf(traits: number): number {
  return 1 / Math.sqrt(traits + A_FEW)
}

const A_FEW = 60

function columnsOf(questions: readonly Question[]) {
  let at = 0
  return questions.map((question) => {
    const answers: readonly string[] = QUESTIONS[question]
    const column = { question, answers, at }
    at += answers.length
    return column
  })
}
