// A short run of the fuzzer (`npm run fuzz` runs as long as you like): damaged mail is read in time and by the contract,
// and the second part of a code is dropped.
import { beforeAll, expect, test } from 'vitest'
import { checkMail } from './fuzz/check.ts'
import { fuzzedMail } from './fuzz/fuzz-mails.ts'
import { loadSeeds } from './fuzz/seeds.ts'

const MAILS = 120
const SEED = 20171116

let seeds: readonly Buffer[]
beforeAll(async () => {
  seeds = await loadSeeds()
  // The first mail of a process also compiles what reads it: no mail's own time.
  await checkMail(seeds[0]!)
})

test('the same seed and number make the same mail', () => {
  expect(fuzzedMail(SEED, 7, seeds).equals(fuzzedMail(SEED, 7, seeds))).toBe(true)
  expect(fuzzedMail(SEED, 7, seeds).equals(fuzzedMail(SEED, 8, seeds))).toBe(false)
})

test(`${MAILS} damaged mails are read without fault`, async () => {
  const faulty: string[] = []
  for (let number = 0; number < MAILS; number++) {
    const { faults } = await checkMail(fuzzedMail(SEED, number, seeds))
    faulty.push(...faults.map((fault) => `--seed ${SEED} --only ${number}: ${fault}`))
  }
  expect(faulty).toEqual([])
})
