// One run of chaos: letters arrive in rounds while two or three things break in each; then everything is mended, the desk
// gets time to catch up, and the checker judges.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { check, type Verdict } from './check.ts'
import { FAULTS, mend } from './faults.ts'
import { type Plan, planLetters } from './letters.ts'
import { openRandom } from './random.ts'
import { openSurroundings, type Surroundings } from './surroundings.ts'

export interface Chaos {
  readonly seed: number
  readonly rounds: number
  /** Letters in a round. */
  readonly letters: number
  readonly workers: number
  /** How much faster than in life the workers wait; see config.ts. */
  readonly pace: number
  readonly tell?: (line: string) => void
  /** Where the workers' logs and the ledger go when something is wrong. */
  readonly folder?: string
  /** Called at the end, while everything still stands. */
  readonly afterwards?: (plan: Plan, around: Surroundings) => Promise<void>
}

export interface Report extends Verdict {
  readonly seed: number
  readonly faults: number
  /** Seconds for the rounds, and then until all was done. */
  readonly seconds: number
  readonly caughtUpAfter: number
}

/** By then what can be done is done. */
const PATIENCE_MS = 300_000

export async function playChaos(chaos: Chaos): Promise<Report> {
  const { seed, rounds, letters, workers, pace, tell = () => {}, folder, afterwards } = chaos
  const random = openRandom(seed)
  const plan = planLetters(rounds * letters, random)
  const around = await openSurroundings({ workers, pace })
  try {
    mend(around)
    for (const worker of around.workers) worker.begin()
    while (!around.workers.some((worker) => worker.heard().includes('"caught up"'))) await sleep(50)
    const began = performance.now()
    let faults = 0
    for (let round = 0; round < rounds; round++) {
      const isLast = round === rounds - 1
      const arriving = plan.letters.slice(round * letters, isLast ? undefined : (round + 1) * letters)
      // One after the other for one thing cannot break twice at once; the letters arrive meanwhile.
      const striking = strikeSome(around, random, tell)
      await around.deliver(arriving)
      faults += await striking
    }
    mend(around)
    const mended = performance.now()
    await untilDone(plan.letters.length, around)
    const done = performance.now()
    const verdict = await check(plan, around)
    if (folder !== undefined && verdict.findings.length > 0) await keepTraces(folder, seed, around, verdict)
    await afterwards?.(plan, around)
    return { seed, faults, seconds: seconds(began, mended), caughtUpAfter: seconds(mended, done), ...verdict }
  } finally {
    await around.stop()
  }
}

async function keepTraces(folder: string, seed: number, around: Surroundings, verdict: Verdict): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const keep = (name: string, text: string) => writeFileSync(join(folder, `seed-${seed}-${name}`), text)
  keep('verdict.json', JSON.stringify(verdict, null, 1))
  for (const [index, worker] of around.workers.entries()) keep(`worker-${index}.log`, worker.heard())
  for (const table of ['message', 'delivery', 'worker', 'mailbox_lease', 'mailbox_position'])
    keep(`${table}.json`, JSON.stringify(await around.database.query(`select * from registrar.${table}`), null, 1))
  const activity = `select pid, state, wait_event_type, wait_event, now() - xact_start as since, left(query, 200) as query
    from pg_stat_activity where application_name = 'registrar'`
  keep('activity.json', JSON.stringify(await around.database.query(activity), null, 1))
}

const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10

async function strikeSome(
  around: Surroundings,
  random: ReturnType<typeof openRandom>,
  tell: (line: string) => void,
): Promise<number> {
  const count = 2 + Math.floor(random.next() * 2)
  for (let index = 0; index < count; index++) {
    await sleep(random.between(0, 800))
    const fault = random.pick(FAULTS)
    tell(fault.name)
    await fault.strike(around, random)
  }
  return count
}

/** Waits until every letter is seen, no reply is due and no mark is owed; or until patience ends. */
async function untilDone(letters: number, { database }: Surroundings): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS
  while (performance.now() < giveUpAt) {
    const [row] = await database.query<{ seen: number; due: number; unmarked: number }>(
      `select (select count(*)::int from registrar.seen) as seen,
         (select count(*)::int from registrar.reply where state = 'due') as due,
         (select count(*)::int from registrar.delivery d join registrar.message m on m.id = d.message
          where d.marked_at is null and m.outcome <> 'other') as unmarked`,
    )
    if (row!.seen >= letters && row!.due + row!.unmarked === 0) return
    await sleep(100)
  }
}
