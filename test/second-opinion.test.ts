// What was learned of some mails holds for others: the weights that are tried here have seen no mail of the sets that
// they are tried on; they hardly ever doubt what is so, and mostly what is not.
import { expect, it } from 'vitest'
import { LEARNED } from '../src/locales/learned.ts'
import { likelihoodsOf, QUESTIONS } from '../src/read/second-opinion/likelihoods.ts'
import { LIKELY, UNLIKELY_TO_CHANGE } from '../src/read/second-opinion/surely.ts'
import { type Stated, tellUnlikely } from '../src/read/second-opinion/tell-unlikely.ts'
import { withLikely } from '../src/read/second-opinion/traits-of-person.ts'
import { parseWeights } from '../src/read/second-opinion/weights.ts'
import { likelyComes, UNLIKELY, UNLIKELY_TO_STAY } from '../src/read/second-opinion/who-likely-comes.ts'
import { isHardlyOrganisation, isHardlyPerson } from '../src/read/second-opinion/word-of-no-name.ts'
import type { Intent } from '../src/vocabulary.ts'
import { type Example, examplesOf, learnBoth, renderWeights } from './learn.ts'
import { wordsOfNo } from './learn-words.ts'

const mails = await examplesOf('test/unseen-2')
const sets = [...new Set(mails.map(({ set }) => set))]
/** Every fourth set is kept back. */
const isKeptBack = ({ set }: Example): boolean => sets.indexOf(set) % 4 === 3
const { ofMail: weights, ofPeople } = learnBoth(mails.filter((m) => !isKeptBack(m)))
const others = mails.filter(isKeptBack)

/** How many in a hundred mails a human would have to look at, if this were stated of each. */
function doubted(among: readonly Example[], stated: (mail: Example) => Stated): number {
  const told = among.filter((mail) => tellUnlikely(stated(mail), likelihoodsOf(mail.traits, weights)))
  return (100 * told.length) / among.length
}

it.each<readonly [Intent, atMost: number]>([
  ['register', 2],
  ['amend', 8],
  ['cancel', 4],
  ['question', 12],
  ['automatic', 8],
  ['other', 2],
])('hardly ever doubts what is so: %s', (intent, atMost) => {
  const so = others.filter((m) => m.stated.intent === intent)
  expect(so.length).toBeGreaterThan(50)
  expect(doubted(so, ({ stated }) => stated)).toBeLessThan(atMost)
})

it.each<readonly [Intent, taken: Intent, atLeast: number]>([
  ['cancel', 'register', 85],
  ['register', 'cancel', 95],
  ['question', 'register', 75],
  ['register', 'question', 95],
  ['amend', 'register', 10],
  ['automatic', 'register', 90],
  ['other', 'register', 80],
])('doubts %s taken for %s, in so many of a hundred', (intent, taken, atLeast) => {
  const mistaken = others.filter((m) => m.stated.intent === intent)
  expect(doubted(mistaken, ({ stated }) => ({ ...stated, intent: taken }))).toBeGreaterThan(atLeast)
})

it('is hardly ever sure of an intent that is not so, and never that mail about the meeting is about something else', () => {
  const sure = others.flatMap(({ traits, stated }) => {
    const { intent } = likelihoodsOf(traits, weights)
    const [likeliest] = QUESTIONS.intent.toSorted((a, b) => intent[b] - intent[a])
    return intent[likeliest!] > 0.91 ? [{ said: likeliest, so: stated.intent, likely: intent[likeliest!] }] : []
  })
  const wrong = sure.filter(({ said, so }) => said !== so)
  expect(sure.length).toBeGreaterThan(0.75 * others.length)
  expect(wrong.length).toBeLessThan(0.01 * sure.length)
  // A question is left to nobody only where it is surer still (surely.ts).
  const lost = wrong.filter(({ said, so, likely }) => said === 'other' && (so !== 'question' || likely > 0.975))
  expect(lost.filter(({ so }) => so !== 'automatic')).toEqual([])
})

it.each([
  [2, 30],
  [3, 15],
])('doubts that one comes where %i do, in so many of a hundred', (coming, atLeast) => {
  const several = others.filter((m) => m.stated.intent === 'register' && m.stated.coming.length === coming)
  expect(doubted(several, ({ stated }) => ({ ...stated, coming: stated.coming.slice(0, 1) }))).toBeGreaterThan(atLeast)
})

it('doubts that two come where one does, and that nobody does where somebody registers', () => {
  const one = others.filter((m) => m.stated.intent === 'register' && m.stated.coming.length === 1)
  const two = (mail: Example): Stated => ({ ...mail.stated, coming: [...mail.stated.coming, ...mail.stated.coming] })
  expect(doubted(one, two)).toBeGreaterThan(80)
  expect(doubted(one, ({ stated }) => ({ ...stated, intent: 'other', coming: [] }))).toBeGreaterThan(95)
})

it('seldom takes a change for a registration, and most registrations for one', () => {
  const taken = (stated: Intent): number => {
    const among = others.filter((m) => m.stated.intent === stated)
    const registering = among.filter(({ traits }) => {
      const { register, amend } = likelihoodsOf(traits, weights).intent
      return register > LIKELY && amend < UNLIKELY_TO_CHANGE
    })
    return (100 * registering.length) / among.length
  }
  // Of these most take somebody off, and are left to the rules.
  expect(taken('amend')).toBeLessThan(6)
  expect(taken('register')).toBeGreaterThan(95)
})

/** How likely each comes of those who are named in mails kept back, the writer of a mail that names nobody else aside. */
const people = others.flatMap((mail) => {
  const likely = likelihoodsOf(mail.traits, weights)
  const among = mail.people.filter(({ person }) => mail.people.length > 1 || !person.isSender || !person.comes)
  return among.map(({ person, traits, comes }) => ({
    comes,
    hasCode: person.hasCode,
    likely: likelyComes(withLikely(traits, person, likely), ofPeople),
  }))
})
const share = (those: readonly (typeof people)[number][], test: (likely: number) => boolean): number =>
  (100 * those.filter(({ likely }) => test(likely)).length) / those.length

it('hardly ever doubts whether somebody comes who does, or who does not', () => {
  const [coming, staying] = [people.filter((p) => p.comes), people.filter((p) => !p.comes)]
  expect(Math.min(coming.length, staying.length)).toBeGreaterThan(1000)
  expect(share(coming, (likely) => likely < UNLIKELY)).toBeLessThan(0.5)
  expect(share(staying, (likely) => 1 - likely < UNLIKELY_TO_STAY)).toBeLessThan(1)
})

it('doubts most of those whom a mail only speaks of, taken for somebody who comes, and of those who come without a code many', () => {
  const [coming, staying] = [people.filter((p) => p.comes && !p.hasCode), people.filter((p) => !p.comes)]
  expect(share(staying, (likely) => likely < UNLIKELY)).toBeGreaterThan(80)
  expect(share(coming, (likely) => 1 - likely < UNLIKELY_TO_STAY)).toBeGreaterThan(30)
})

it('hardly ever doubts a name, and most of what is none', () => {
  const named = mails.filter((m) => !isKeptBack(m)).map((m) => m.named)
  const words = {
    ofNoPerson: new Set(wordsOfNo('persons', named)),
    ofNoOrganisation: new Set(wordsOfNo('organisations', named)),
  }
  const inHundred = <T>(items: readonly T[], test: (item: T) => boolean): number =>
    (100 * items.filter(test).length) / items.length
  const names = others.flatMap((m) => m.named.persons)
  const organisations = others.flatMap((m) => m.named.organisations)
  // Any three words in a row, capital ones as little as others.
  const elses = others.flatMap((m) => m.named.own.match(/\p{L}+ \p{L}+ \p{L}+/gu) ?? [])
  expect(Math.min(names.length, organisations.length, elses.length)).toBeGreaterThan(2000)
  expect(inHundred(names, (name) => isHardlyPerson(name, words))).toBeLessThan(0.1)
  expect(inHundred(organisations, (name) => isHardlyOrganisation(name, words))).toBeLessThan(1)
  expect(inHundred(elses, (name) => isHardlyPerson(name, words))).toBeGreaterThan(80)
  expect(inHundred(elses, (name) => isHardlyOrganisation(name, words))).toBeGreaterThan(60)
})

it('is the same however often it learns', () => {
  const few = mails.slice(0, 200)
  const [one, other] = [learnBoth(few), learnBoth(few)]
  expect(renderWeights(one.ofMail)).toBe(renderWeights(other.ofMail))
  expect(renderWeights(one.ofPeople)).toBe(renderWeights(other.ofPeople))
})

it('has learned a weight for every answer', () => {
  const width = Object.values(QUESTIONS).flat().length
  expect([...parseWeights(LEARNED).values()].every((row) => row.length === width)).toBe(true)
})
