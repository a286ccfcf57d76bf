// Reads damaged mails one after another in a thread of its own, so that whoever waits sees where it hangs.
import { parentPort, workerData } from 'node:worker_threads'
import { chanceOf } from './chance.ts'
import { checkMail } from './check.ts'
import { mutate } from './mutate.ts'
import { loadSeeds } from './seeds.ts'

export interface Job {
  readonly seed: number
  /** Numbers of the first mail, and of the one after the last. */
  readonly from: number
  readonly to: number
  /** The number of the mail in hand stands here. */
  readonly inHand: Int32Array
}

export interface Fault {
  readonly number: number
  readonly faults: readonly string[]
}

/** The mail of a seed and number. */
export function fuzzedMail(seed: number, number: number, seeds: readonly Buffer[]): Buffer {
  const chance = chanceOf(seed, number)
  return mutate(chance.pick(seeds), chance, seeds)
}

if (parentPort) {
  const { seed, from, to, inHand } = workerData as Job
  const seeds = await loadSeeds()
  for (let number = from; number < to; number++) {
    Atomics.store(inHand, 0, number)
    const { faults } = await checkMail(fuzzedMail(seed, number, seeds))
    if (faults.length > 0) parentPort.postMessage({ number, faults } satisfies Fault)
  }
  Atomics.store(inHand, 0, to)
}
