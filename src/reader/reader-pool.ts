// Opens and reads mail in child processes, since worker threads do not bound the memory of buffers. A child that takes
// too long is killed by the clock here, one that takes too much memory by its own watch (memory-watch.ts); the pool starts the
// next at once. Children inherit no environment, and may touch neither network nor files nor other programs.
import { mkdirSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import workerpool from 'workerpool'
import { CUT_HEADER, type Event, type Mail, type Reading } from '../vocabulary.ts'
import type { OpenedMessage } from './open-message.ts'
import { STATUS } from './own-memory.ts'
import { packEvent } from './packed-event.ts'
import { processorTime } from './processor-time.ts'
import { type Opened, type Reader, ReadingFailure, unopenedMail } from './reader.ts'

export interface ReaderPool extends Reader {
  /** Ends the children. */
  close(): Promise<void>
}

const PROGRAM = fileURLToPath(new URL('reader-process.ts', import.meta.url))
const PATIENCE_MS = 10_000
/** Opening the header alone, when opening the whole was too much. */
const HEADER_MS = 5_000
/** The part of its time below which a child that is late was starved, and not busy. */
const LITTLE = 0.25
const MOST_READERS = 3
/** How long ending the children may take: who does not end by itself is killed after a tenth of a second. */
const CLOSING_MS = 500
/** As much as ever comes from a mailbox; a larger message can only lie in a file. */
const MOST_OCTETS = 13 * 1024 * 1024
/** The words of three languages fill half of it; buffers come on top, and the watch ends a child at 256 MB of its own. */
const HEAP_MB = 208
/** What is young is collected at once: building the phrases leaves so much of it that a child began with 60 MB more. */
const YOUNG_MB = 4

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODULES = realpathSync(`${ROOT}node_modules`)
/** Compiled code is kept: a child then starts in half the time, and with a quarter less memory. */
const COMPILED = `${MODULES}/.cache/registrar-reader`

export interface ReaderSetup {
  /** The program of the children; for tests. */
  readonly program?: string
  /** How long a child may take to open or to read one mail; 10 s. */
  readonly patienceMs?: number
  /** So many children are kept ready; 1. With a second one nobody waits for a child to start after another was killed. */
  readonly ready?: number
}

/** Starts a reader, whose first child is soon ready. */
export function openReaderPool({
  program = PROGRAM,
  patienceMs = PATIENCE_MS,
  ready = 1,
}: ReaderSetup = {}): ReaderPool {
  keepCompiled()
  const pool = workerpool.pool(program, {
    workerType: 'process',
    minWorkers: ready,
    maxWorkers: MOST_READERS,
    // Only who does not listen is killed, and need not be waited for.
    workerTerminateTimeout: 100,
    // Taken up and thrown away: what a dying child says may quote the mail.
    emitStdStreams: true,
    forkOpts: {
      serialization: 'advanced',
      env: { NODE_COMPILE_CACHE: COMPILED },
      execArgv: [
        `--max-old-space-size=${HEAP_MB}`,
        `--max-semi-space-size=${YOUNG_MB}`,
        ...['--permission', '--allow-worker', `--allow-fs-read=${ROOT}`, `--allow-fs-read=${MODULES}`],
        ...[`--allow-fs-write=${COMPILED}`, `--allow-fs-read=${STATUS}`],
      ],
    },
  })

  /** The clock starts when the child takes the task up: how long children take to start is not the mail's fault. */
  async function runOnce<T>(task: string, args: readonly unknown[], ms: number): Promise<T> {
    let clock: NodeJS.Timeout | undefined
    let late: Late | null = null
    let isBegun = false
    const running: { cancel(): unknown } & PromiseLike<T> = pool.exec(task, [...args], {
      on: (child: unknown) => {
        // What it prints comes this way too.
        if (typeof child !== 'number') return
        isBegun = true
        const before = processorTime(child)
        clock = setTimeout(() => {
          const after = processorTime(child)
          const isStarved = before !== null && after !== null && after - before < ms * LITTLE
          late = new Late(isStarved)
          running.cancel()
        }, ms)
      },
    })
    try {
      return await running
    } catch (error) {
      throw late ?? (isBegun ? error : new NeverBegun(error))
    } finally {
      clearTimeout(clock)
    }
  }

  async function run<T>(task: string, args: readonly unknown[], ms: number): Promise<T> {
    let chances = 1
    let children = MOST_READERS
    for (;;) {
      try {
        return await runOnce(task, args, ms)
      } catch (error) {
        const again = error instanceof NeverBegun ? children-- > 0 : isByChance(error) && chances-- > 0
        if (!again) throw asFailure(error instanceof NeverBegun ? error.cause : error, ms)
      }
    }
  }

  return {
    async open(whole): Promise<Opened> {
      const source = beginningOf(whole)
      try {
        const { mail, why } = await run<OpenedMessage>('open', [source], patienceMs)
        return { mail, failure: why === null ? null : new ReadingFailure(why) }
      } catch (error) {
        const failure = error instanceof ReadingFailure ? error : new ReadingFailure(SOMETHING, { cause: error })
        const headerOnly = run<Mail>('openHeader', [source, failure.message], HEADER_MS)
        return { mail: await headerOnly.catch(() => unopenedMail(source, failure.message)), failure }
      }
    },
    read: (mail, event: Event, conversation) =>
      run<Reading>('read', [mail, packEvent(event), conversation], patienceMs),
    close: async () => {
      try {
        await pool.terminate(true, CLOSING_MS)
      } catch (error) {
        // A child that went when it had grown is not there to tell that it ends; whoever lived has been killed by now.
        if (!(error instanceof workerpool.Promise.TimeoutError)) throw error
      }
    },
  }
}

/** A message that is too large without what is behind, and marked so. */
function beginningOf(source: Uint8Array): Uint8Array {
  if (source.length <= MOST_OCTETS) return source
  return Buffer.concat([Buffer.from(`${CUT_HEADER}: ${source.length}\r\n`), source.subarray(0, MOST_OCTETS)])
}

/** Children may write into this folder but not make it. Where it cannot be made they only start more slowly. */
function keepCompiled(): void {
  try {
    mkdirSync(COMPILED, { recursive: true })
  } catch {}
}

/** A child was killed when its time was over; starved: it was given little of it to work in. */
class Late extends Error {
  readonly isStarved: boolean
  constructor(isStarved: boolean) {
    super()
    this.isStarved = isStarved
  }
}

/** The child was gone before it took the task up, as one goes that has grown: that is no mail's fault. */
class NeverBegun extends Error {
  constructor(cause: unknown) {
    super('', { cause })
  }
}

/**
 * A child can end for what is not this mail's fault: for what mails before left behind, by somebody's hand, or because
 * the machine gave it no time to work. Such a mail is tried once more.
 */
function isByChance(error: unknown): boolean {
  return error instanceof workerpool.TerminateError || (error instanceof Late && error.isStarved)
}

/** By SIGKILL die those whom our watch or the kernel saw take too much; V8 aborts where its heap is full. */
const DEATHS: { readonly [signal: string]: string } = {
  SIGKILL: 'took too much memory',
  SIGABRT: 'crashed or took too much memory',
}

const SOMETHING = 'opening this message failed'

/** What ended a task: our clock, the child's death, or, as it is, what the reading itself threw. */
function asFailure(error: unknown, ms: number): unknown {
  if (error instanceof Late) return new ReadingFailure(`reading this message took more than ${ms / 1000} s`)
  if (!(error instanceof workerpool.TerminateError)) return error
  const signal = /signalCode: `(\w+)`/.exec(error.message)?.[1] ?? ''
  return new ReadingFailure(`reading this message ${DEATHS[signal] ?? 'crashed'}`)
}
