// What the second opinion has learned: `npm run learn` reads the gold mails of test/unseen, unseen-2 and unseen-short
// and writes src/locales/learned.ts. The corpus teaches nothing, so that it stays a test. What is learned is worth
// something only on mail that did not teach it: second-opinion.test.ts learns from some sets and looks at the others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findEverything } from '../src/read/findings.ts'
import { findSender } from '../src/read/names/find-sender.ts'
import { underNewName } from '../src/read/names/former-self.ts'
import { findOwnWords } from '../src/read/own-words/own-words.ts'
import { parseMail } from '../src/read/parse-mail.ts'
import { ALWAYS, COLUMNS, shareOf, UNIT, type Weights, WIDTH, weigh } from '../src/read/second-opinion/likelihoods.ts'
import { answersOf, type Stated } from '../src/read/second-opinion/tell-unlikely.ts'
import { traitsOf } from '../src/read/second-opinion/traits.ts'
import type { Intent } from '../src/vocabulary.ts'
import { meeting } from './reading.ts'

/** A gold mail as it is learned from. */
export interface Example {
  /** The set that it belongs to: «bf» of bf-012. */
  readonly set: string
  readonly traits: readonly string[]
  /** The gold reading. */
  readonly stated: Stated
}

const OPENING = { inThread: false, awaited: false }

/** The gold mails of a folder as examples, in order. */
export async function examplesOf(folder: string): Promise<readonly Example[]> {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.eml') ? basename(file, '.eml') : []))
  const examples: Example[] = []
  for (const name of names.sort()) {
    const mail = await parseMail(readFileSync(`${folder}/${name}.eml`))
    const ownWords = findOwnWords(mail, meeting, OPENING)
    const findings = findEverything(mail, meeting, ownWords, ownWords.own, ownWords.ownFolded)
    const sender = underNewName(findSender(findings), findings)
    const stated = statedBy(JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')))
    examples.push({ set: name.split('-')[0]!, traits: traitsOf(findings, sender), stated })
  }
  return examples
}

interface Gold {
  /** Several where either is right, the best one first. */
  readonly intent: Intent | readonly Intent[]
  readonly participants: readonly unknown[]
}

function statedBy({ intent, participants }: Gold): Stated {
  return { intent: [intent].flat()[0]!, coming: participants, courtesy: false }
}

/** A trait of fewer mails tells of these mails and not of mail. */
const FEWEST = 10
/** Times that each mail is learned from. */
const ROUNDS = 10
const PACE = 0.3
/** The pace of what is added to every mail. */
const PACE_OF_ALWAYS = 0.02
/** Draws weights that nothing needs to nothing. */
const DECAY = 1e-4

/**
 * Logistic regression by stochastic gradient descent, each weight at its own pace (AdaGrad: Duchi, Hazan, Singer 2011).
 * The same examples in the same order give the same weights.
 */
export function learn(examples: readonly Example[]): Weights {
  const seen = new Map<string, number>()
  for (const { traits } of examples) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const known = [...seen].flatMap(([trait, times]) => (times < FEWEST ? [] : trait)).sort()
  const weights = new Map(known.map((trait) => [trait, new Float64Array(WIDTH)]))
  const paces = new Map(known.map((trait) => [trait, new Float64Array(WIDTH).fill(1e-3)]))
  const always = new Float64Array(WIDTH)
  const taught = examples.map(({ traits, stated }) => {
    const has = traits.filter((trait) => weights.has(trait))
    const answers = answersOf(stated)
    const right = COLUMNS.map(({ question, answers: all, at }) => at + all.indexOf(answers[question]))
    return { right, rows: has.map((t) => weights.get(t)!), steps: has.map((t) => paces.get(t)!) }
  })
  const draw = drawing()
  for (let round = 0; round < ROUNDS; round++)
    for (const { rows, steps, right } of shuffled(taught, draw)) {
      const faults = weigh(rows, always)
      for (const column of right) faults[column]! -= 1
      for (let i = 0; i < WIDTH; i++) always[i]! -= PACE_OF_ALWAYS * faults[i]!
      const share = shareOf(rows.length)
      rows.forEach((row, r) => {
        const pace = steps[r]!
        for (let i = 0; i < WIDTH; i++) {
          const slope = faults[i]! * share + DECAY * row[i]!
          pace[i]! += slope * slope
          row[i]! -= (PACE * slope) / Math.sqrt(pace[i]!)
        }
      })
    }
  return new Map<string, Float64Array>([[ALWAYS, always], ...weights])
}

/** Numbers of 0 to 1 by chance, the same ones each time (Park and Miller 1988). */
function drawing(): () => number {
  let seed = 1
  return () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

function shuffled<T>(items: readonly T[], draw: () => number): readonly T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}

/** The table as src/locales/learned.ts has it. */
export function renderWeights(weights: Weights): string {
  return [...weights]
    .map(([trait, row]) => `${trait}\t${Array.from(row, (weight) => Math.round(weight * UNIT)).join(' ')}`)
    .join('\n')
}

if (import.meta.main) {
  const folders = ['unseen', 'unseen-2', 'unseen-short'].map((f) => fileURLToPath(new URL(f, import.meta.url)))
  const examples = (await Promise.all(folders.map(examplesOf))).flat()
  const weights = learn(examples)
  const columns = COLUMNS.flatMap(({ question, answers }) => answers.map((answer) => `${question} ${answer}`))
  writeFileSync(
    fileURLToPath(new URL('../src/locales/learned.ts', import.meta.url)),
    [
      '// What mail has taught about words of all languages: written by `npm run learn` (test/learn.ts), read by',
      '// read/second-opinion. A line has a trait of mails and how much it speaks, in sixteenths, for each of',
      `// ${columns.join(', ')}.`,
      '',
      `export const LEARNED = \``,
      renderWeights(weights).replace(/[\\`$]/g, '\\$&'),
      '`',
      '',
    ].join('\n'),
  )
  console.log(`${examples.length} mails taught the weights of ${weights.size - 1} traits.`)
}
