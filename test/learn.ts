// What the second opinion has learned: `npm run learn` reads the gold mails of test/unseen, unseen-2 and unseen-short
// and writes src/locales/learned.ts, learned-of-people.ts and words-of-no-name.ts. The corpus teaches nothing, so that it
// stays a test. What is learned is worth something only on mail that did not teach it: second-opinion.test.ts learns from
// some sets and looks at the others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseMail } from '../src/read/parse-mail.ts'
import { type Understood, understandMail } from '../src/read/read-mail.ts'
import { likelihoodsOf, OF_MAIL } from '../src/read/second-opinion/likelihoods.ts'
import { answersOf, type Stated } from '../src/read/second-opinion/tell-unlikely.ts'
import { traitsOf } from '../src/read/second-opinion/traits.ts'
import { namedOf, type Person, traitsOfPerson, withLikely } from '../src/read/second-opinion/traits-of-person.ts'
import { ALWAYS, type Columns, shareOf, UNIT, type Weights, weigh } from '../src/read/second-opinion/weights.ts'
import { OF_PERSON } from '../src/read/second-opinion/who-likely-comes.ts'
import { foldText, type Intent } from '../src/vocabulary.ts'
import { type Named, renderWords, wordsOfNo } from './learn-words.ts'
import { meeting } from './reading.ts'

/** A gold mail as it is learned from. */
export interface Example {
  /** The set that it belongs to: «bf» of bf-012. */
  readonly set: string
  readonly traits: readonly string[]
  /** The gold reading. */
  readonly stated: Stated
  readonly named: Named
  /** Whom the mail names, and whether the gold reading has them come. */
  readonly people: readonly { readonly person: Person; readonly traits: readonly string[]; readonly comes: boolean }[]
}

/** What traits were right for: an answer to each question. */
export interface Taught {
  readonly traits: readonly string[]
  readonly answers: { readonly [question: string]: string }
}

/** The newest sets teach nothing, so that they tell how mail is read that nothing was learned of. */
const KEPT_BACK = /^(?:j[t-z]|k[a-h])-/

/** The gold mails of a folder as examples, in order. */
export async function examplesOf(folder: string): Promise<readonly Example[]> {
  const all = readdirSync(folder).flatMap((file) => (file.endsWith('.eml') ? basename(file, '.eml') : []))
  const names = all.filter((name) => !KEPT_BACK.test(name))
  const examples: Example[] = []
  for (const name of names.sort()) {
    const understood = understandMail(await parseMail(readFileSync(`${folder}/${name}.eml`)), meeting)
    const gold: Gold = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
    const set = name.split('-')[0]!
    const { findings, sender } = understood
    const traits = [...new Set(traitsOf(findings, sender))]
    const named = { own: findings.ownWords.own, ...namesOf(gold) }
    examples.push({ set, traits, stated: statedBy(gold), named, people: peopleOf(understood, gold) })
  }
  return examples
}

/** What the gold mails teach of mails, and with those weights of people. */
export function learnBoth(examples: readonly Example[]): { readonly ofMail: Weights; readonly ofPeople: Weights } {
  const ofMail = learn(
    examples.map(({ traits, stated }) => ({ traits, answers: answersOf(stated) })),
    OF_MAIL,
    DECAY,
  )
  const people = examples.flatMap((example) => {
    const likely = likelihoodsOf(example.traits, ofMail)
    return example.people.map(({ person, traits, comes }) => ({
      traits: withLikely(traits, person, likely),
      answers: { comes: comes ? 'yes' : 'no' },
    }))
  })
  return { ofMail, ofPeople: learn(people, OF_PERSON, DECAY_OF_PEOPLE) }
}

interface Gold {
  /** Several where either is right, the best one first. */
  readonly intent: Intent | readonly Intent[]
  readonly participants: readonly (GoldName & { readonly organisation: GoldName['givenName'] })[]
  readonly cancelled: readonly GoldName[]
}

interface GoldName {
  readonly givenName: string | null | readonly (string | null)[]
  readonly familyName: string | null | readonly (string | null)[]
}

function statedBy({ intent, participants }: Gold): Stated {
  return { intent: [intent].flat()[0]!, coming: participants, courtesy: false }
}

function namesOf({ participants, cancelled }: Gold): Omit<Named, 'own'> {
  const given = (names: readonly GoldName['givenName'][]): readonly string[] => names.flat().filter((n) => n !== null)
  const persons = given([...participants, ...cancelled].flatMap((p) => [p.givenName, p.familyName]))
  return { persons, organisations: given(participants.map((p) => p.organisation)) }
}

/** Whom the mail names; of what a machine wrote, and of mail about something else, nobody. */
function peopleOf(understood: Understood, gold: Gold): Example['people'] {
  if (understood.isAutomatic || understood.verdict.intent === 'other') return []
  const { findings, sender, people, verdict } = understood
  return namedOf(verdict.coming, verdict.staying, findings, sender).map((person) => ({
    person,
    traits: [...new Set(traitsOfPerson(person, findings, people.units))],
    comes: gold.participants.some((participant) => isNamed(person, participant)),
  }))
}

/** Whether a gold name is a person's: what both have of it is the same. */
function isNamed({ givenName, familyName }: Person, gold: GoldName): boolean {
  const halves = [
    [givenName, gold.givenName],
    [familyName, gold.familyName],
  ] as const
  const known = halves.filter(([half]) => half !== null)
  const alike = known.filter(([half, either]) =>
    [either].flat().some((g) => g !== null && foldText(g) === foldText(half!)),
  )
  return known.length > 0 && alike.length === known.length
}

/** A trait of fewer mails tells of these mails and not of mail. */
const FEWEST = 10
/** Times that each mail is learned from. */
const ROUNDS = 10
const PACE = 0.3
/** The pace of what is added to every mail. */
const PACE_OF_ALWAYS = 0.02
/** Draws weights that nothing needs to nothing … */
const DECAY = 1e-4
/** … and those of people faster: else what the rules read, like a code, would outweigh every word. */
const DECAY_OF_PEOPLE = 1e-3

/**
 * Logistic regression by stochastic gradient descent, each weight at its own pace (AdaGrad: Duchi, Hazan, Singer 2011).
 * The same examples in the same order give the same weights.
 */
function learn(examples: readonly Taught[], { width, groups }: Columns, decay: number): Weights {
  const seen = new Map<string, number>()
  for (const { traits } of examples) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  const known = [...seen].flatMap(([trait, times]) => (times < FEWEST ? [] : trait)).sort()
  const weights = new Map(known.map((trait) => [trait, new Float64Array(width)]))
  const paces = new Map(known.map((trait) => [trait, new Float64Array(width).fill(1e-3)]))
  const always = new Float64Array(width)
  const taught = examples.map(({ traits, answers }) => {
    const has = traits.filter((trait) => weights.has(trait))
    const right = groups.map(({ question, answers: all, at }) => at + all.indexOf(answers[question]!))
    return { right, rows: has.map((t) => weights.get(t)!), steps: has.map((t) => paces.get(t)!) }
  })
  const draw = drawing()
  for (let round = 0; round < ROUNDS; round++)
    for (const { rows, steps, right } of shuffled(taught, draw)) {
      const faults = weigh(rows, always, { width, groups })
      for (const column of right) faults[column]! -= 1
      for (let i = 0; i < width; i++) always[i]! -= PACE_OF_ALWAYS * faults[i]!
      const share = shareOf(rows.length)
      rows.forEach((row, r) => {
        const pace = steps[r]!
        for (let i = 0; i < width; i++) {
          const slope = faults[i]! * share + decay * row[i]!
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

/** A table as src/locales has it. */
function moduleOf(name: string, about: readonly string[], { groups }: Columns, weights: Weights): string {
  const columns = groups.flatMap(({ question, answers }) => answers.map((answer) => `${question} ${answer}`))
  const table = renderWeights(weights).replace(/[\\`]|\$(?=\{)/g, '\\$&')
  return [...about, `// ${columns.join(', ')}.`, '', `export const ${name} = \``, table, '`', ''].join('\n')
}

if (import.meta.main) {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
  const examples = (await Promise.all(['unseen', 'unseen-2', 'unseen-short'].map(path).map(examplesOf))).flat()
  const { ofMail, ofPeople } = learnBoth(examples)
  const aboutMail = [
    '// What mail has taught about words of all languages: written by `npm run learn` (test/learn.ts), read by',
    '// read/second-opinion. A line has a trait of mails and how much it speaks, in sixteenths, for each of',
  ]
  const aboutPeople = [
    '// What mail has taught about who comes: written by `npm run learn` (test/learn.ts), read by read/second-opinion. A',
    '// line has a trait of one whom a mail names and how much it speaks, in sixteenths, for each of',
  ]
  writeFileSync(path('../src/locales/learned.ts'), moduleOf('LEARNED', aboutMail, OF_MAIL, ofMail))
  writeFileSync(
    path('../src/locales/learned-of-people.ts'),
    moduleOf('LEARNED_OF_PEOPLE', aboutPeople, OF_PERSON, ofPeople),
  )
  const named = examples.map((example) => example.named)
  const words = [
    '// Words that many mails hold and no name: written by `npm run learn` (test/learn-words.ts), read by',
    '// read/second-opinion/word-of-no-name.ts.',
    '',
    renderWords('OF_NO_PERSON', wordsOfNo('persons', named)),
    renderWords('OF_NO_ORGANISATION', wordsOfNo('organisations', named)),
  ]
  writeFileSync(path('../src/locales/words-of-no-name.ts'), words.join('\n'))
  console.log(`${examples.length} mails taught the weights of ${ofMail.size - 1} traits,`)
  console.log(`the people named in them those of ${ofPeople.size - 1}.`)
}
