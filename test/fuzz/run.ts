// `npm run fuzz [-- --seed N] [--minutes M | --mails N] [--only N]`: damages mails and reads them, until the time is over
// or all are done. Says how many mails were read and what went wrong; a mail that did is kept under fuzzed/, and is made
// anew by its seed and number. Exits with 1 where anything went wrong.
import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { checkMail } from './check.ts'
import { type Fault, fuzzedMail } from './fuzz-mails.ts'
import { loadSeeds } from './seeds.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    minutes: { type: 'string', default: '10' },
    mails: { type: 'string' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const seeds = await loadSeeds()

/** After this time without another mail the thread is given up. */
const STUCK_MS = 30_000

if (values.only !== undefined) {
  const source = fuzzedMail(seed, Number(values.only), seeds)
  keep(Number(values.only), source)
  console.log(await checkMail(source))
  process.exit()
}

const last = values.mails === undefined ? 2 ** 31 - 1 : Number(values.mails)
const end = values.mails === undefined ? performance.now() + Number(values.minutes) * 60_000 : Infinity
const inHand = new Int32Array(new SharedArrayBuffer(4))
const kinds = new Map<string, number>()
console.log(`seed ${seed}, ${seeds.length} mails to damage`)

let next = 0
let told = performance.now()
while (next < last && performance.now() < end) {
  const worker = new Worker(new URL('fuzz-mails.ts', import.meta.url), {
    workerData: { seed, from: next, to: last, inHand },
  })
  worker.on('message', report)
  worker.on('error', (error) => report({ number: inHand[0]!, faults: [`crash: ${String(error)}`] }))
  let ended = false
  worker.once('exit', () => {
    ended = true
  })
  let seen = next
  let since = performance.now()
  while (!ended && performance.now() < end) {
    await sleep(500)
    const now = Atomics.load(inHand, 0)
    if (now !== seen) [seen, since] = [now, performance.now()]
    if (performance.now() - told > 60_000) tellProgress(now)
    if (performance.now() - since < STUCK_MS || seen === next) continue
    report({ number: seen, faults: ['hang: gave no answer'] })
    break
  }
  await worker.terminate()
  next = Atomics.load(inHand, 0) + 1
}

const done = Math.min(Atomics.load(inHand, 0), last)
const count = (kind: RegExp) =>
  [...kinds].filter(([fault]) => kind.test(fault)).reduce((sum, [, times]) => sum + times, 0)
console.log(
  `${done} mails read: ${count(/^crash/)} crashes, ${count(/^hang/)} hangs, ${count(/^(?!crash|hang)/)} other faults`,
)
for (const [fault, times] of [...kinds].sort(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(6)}  ${fault}`)
process.exitCode = kinds.size > 0 ? 1 : 0

function report({ number, faults }: Fault): void {
  for (const fault of faults) {
    const kind = fault.replace(/\d+ ms/, '… ms')
    const times = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, times)
    if (times > 3) continue
    console.log(`mail ${number}: ${fault}`)
    keep(number, fuzzedMail(seed, number, seeds))
  }
}

function tellProgress(number: number): void {
  told = performance.now()
  console.log(`… ${number} mails, ${kinds.size} kinds of fault`)
}

function keep(number: number, source: Buffer): void {
  mkdirSync('fuzzed', { recursive: true })
  writeFileSync(`fuzzed/${seed}-${number}.eml`, source)
}
