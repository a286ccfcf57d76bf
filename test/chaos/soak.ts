// `npm run soak -- --mails 50000 --reconnects 1440`: one worker under a long stream of mail while its lines are cut again
// and again (1,440 times stand for 24 hours with one cut a minute). Prints at the start, in the middle and at the end what
// it holds: memory of the worker and its readers, handles, files, connections. Flat is what they must be.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { planLetters } from './letters.ts'
import { openRandom } from './random.ts'
import { type ChaosWorker, openSurroundings } from './surroundings.ts'

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '50000' },
    reconnects: { type: 'string', default: '1440' },
    pace: { type: 'string', default: '20' },
  },
})
const mails = Number(values.mails)
const reconnects = Number(values.reconnects)

interface Figures {
  readonly handled: number
  readonly memoryMB: number
  readonly heapMB: number
  readonly readersMB: number
  readonly handles: number
  readonly files: number
  readonly imapConnects: number
  readonly databaseConnections: number
}

const around = await openSurroundings({
  workers: 1,
  pace: Number(values.pace),
  // The bound of the heap is that of `npm start`.
  env: () => ({ HTTP_PORT: '0', LOG_LEVEL: 'warn', NODE_OPTIONS: '--max-old-space-size=192' }),
})
const worker = around.workers[0]!
worker.begin()
const port = await healthPort(worker)
const { letters } = planLetters(mails, openRandom(1))

const began = performance.now()
let [delivered, cuts, done] = [0, 0, 0]
const samples: Figures[] = []
const delivering = deliver()
while (done < letters.length) {
  await sleep(500)
  // What was sent is of no further interest.
  ;(around.smtp.mails as unknown[]).length = 0
  const figures = await look()
  if (figures === null) continue
  samples.push(figures)
  done = figures.handled
  const due = Math.floor((done / letters.length) * reconnects)
  if (cuts < due) {
    cuts++
    for (const [name, line] of Object.entries(worker.lines)) if (name === 'imap' || cuts % 5 === 0) line.cut()
  }
  if (samples.length % 120 === 0)
    console.error(`${done} of ${letters.length}, ${cuts} cuts: ${JSON.stringify(figures)}`)
}
await delivering
const seconds = (performance.now() - began) / 1000
console.log(`${letters.length} mails in ${Math.round(seconds)} s, lines cut ${cuts} times`)
const perMail = (pid: number) => `${((cpuSeconds(pid) / letters.length) * 1000).toFixed(1)} ms`
console.log(
  `processor time a mail: worker and readers ${perMail(worker.pid())}, Postgres ${perMail(around.database.pid())}`,
)
for (const [name, at] of [
  ['start', 0.05],
  ['middle', 0.5],
  ['end', 0.97],
] as const) {
  console.log(`${name.padEnd(7)}${JSON.stringify(average(at))}`)
}
await around.stop()
process.exit(0)

/** Keeps at most a thousand letters ahead of the worker. */
async function deliver(): Promise<void> {
  while (delivered < letters.length) {
    if (delivered - done > 1000) {
      await sleep(200)
      continue
    }
    const next = letters.slice(delivered, delivered + 200)
    await around.dovecot.session(async (client) => {
      for (const { source, internalDate, inbox } of next)
        await client.append(inbox, Buffer.from(source), [], new Date(internalDate.epochMilliseconds))
    })
    delivered += next.length
  }
}

/** The median of the samples around a point of the way. */
function average(at: number): Figures {
  const near = samples.filter(({ handled }) => Math.abs(handled / letters.length - at) < 0.03)
  const middle = (name: keyof Figures) => near.map((one) => one[name]).sort((a, b) => a - b)[near.length >> 1] ?? 0
  const names = Object.keys(samples[0]!) as (keyof Figures)[]
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as unknown as Figures
}

async function look(): Promise<Figures | null> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => null)
  if (response === null) return null
  const text = await response.text()
  const sum = (name: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
      .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' '))), 0)
  const counted = await around.database
    .query<{ seen: number; connections: number }>(
      `select (select count(*)::int from registrar.seen) as seen,
         (select count(*)::int from pg_stat_activity where application_name = 'registrar') as connections`,
    )
    .catch(() => null)
  if (counted === null) return null
  const megabytes = (octets: number) => Math.round(octets / 1_048_576)
  return {
    handled: counted[0]!.seen,
    memoryMB: megabytes(sum('process_resident_memory_bytes')),
    heapMB: megabytes(sum('nodejs_heap_size_used_bytes')),
    readersMB: megabytes(memoryOfChildren(worker.pid())),
    handles: sum('nodejs_active_handles_total'),
    files: sum('process_open_fds'),
    imapConnects: sum('registrar_imap_connects_total'),
    databaseConnections: counted[0]!.connections,
  }
}

/** Resident octets of the processes that a process has started (Linux). */
function memoryOfChildren(parent: number): number {
  return childrenOf(parent).reduce((total, pid) => total + Number(statOf(pid)[21]) * 4096, 0)
}

/** Processor time of a process, its children, and those that have ended (Linux, 100 ticks a second). */
function cpuSeconds(pid: number): number {
  const times = (fields: readonly string[]) => fields.slice(11, 15).reduce((total, ticks) => total + Number(ticks), 0)
  return [pid, ...childrenOf(pid)].reduce((total, one) => total + times(statOf(one)), 0) / 100
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1]) === parent)
}

/** What /proc/PID/stat says, from the state on. */
function statOf(pid: number): string[] {
  return readOr(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ')
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

async function healthPort(one: ChaosWorker): Promise<number> {
  for (;;) {
    const [, found] = /Health: port (\d+)/.exec(one.heard()) ?? []
    if (found !== undefined) return Number(found)
    await sleep(100)
  }
}
