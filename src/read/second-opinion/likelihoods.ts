// How likely each answer to two questions is for a mail with such traits: what it wants, and how many it registers.
// Nothing here knows any word of any language.

import { LEARNED } from '../../locales/learned.ts'
import { columnsOf, parseWeights, type Weights, weighTraits } from './weights.ts'

/** The questions, and the answers to each; `coming` counts people, 3 and more as 3. */
export const QUESTIONS = {
  intent: ['register', 'amend', 'cancel', 'question', 'automatic', 'other'],
  coming: ['0', '1', '2', '3'],
} as const

export type Question = keyof typeof QUESTIONS
export type Answers = { readonly [Q in Question]: (typeof QUESTIONS)[Q][number] }
/** 0 to 1; those of one question add up to 1. */
export type Likelihoods = { readonly [Q in Question]: { readonly [A in Answers[Q]]: number } }

export const OF_MAIL = columnsOf(QUESTIONS)

const learned = parseWeights(LEARNED)

/** What a mail with such traits is likely to be. */
export function likelihoodsOf(traits: readonly string[], weights: Weights = learned): Likelihoods {
  const row = weighTraits(traits, weights, OF_MAIL)
  const likely: Record<string, Record<string, number>> = {}
  for (const { question, answers, at } of OF_MAIL.groups) {
    const each: Record<string, number> = {}
    for (let i = 0; i < answers.length; i++) each[answers[i]!] = row[at + i]!
    likely[question] = each
  }
  return likely as unknown as Likelihoods
}
