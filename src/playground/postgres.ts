// The embedded Postgres: where the desk keeps its list when no DATABASE_URL is given, and what tests run on where no
// Docker engine answers. One server per folder: it outlives a killed desk and is taken over by the next one, and the
// last process that uses it stops it. It listens on loopback only, with a password.

import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, link, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { isAlive } from '../is-alive.ts'
import { giveTo, type PostgresHome, preparePostgresHome, WAY_OUT } from './postgres-home.ts'

export interface Postgres {
  /** `postgres://…` with its password. */
  readonly url: string
  /** Process id of the postmaster. */
  readonly pid: number
  /** Where its data, password and log lie. */
  readonly folder: string
  /** Stops the server (fast shutdown), unless another process still uses it. */
  stop(): Promise<void>
}

type Log = (line: string) => void
type Settings = { readonly [name: string]: string }

const PATIENCE_MS = 60_000
const ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }

const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What people write must not reach the server's log by way of a failed statement.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** A test's data need not outlast the test. */
const TEST_SETTINGS: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
}

/**
 * Starts the Postgres that lives in `folder/postgres`, makes it on the first call, or takes over the one that a killed
 * process left running. `log` gets a line where something unusual is done. Throws with the reason and the way out.
 */
export async function startPostgres({ folder, log }: { folder: string; log: Log }): Promise<Postgres> {
  return start(await preparePostgresHome(folder, log), SETTINGS)
}

/** The same in a temporary folder, fast instead of lasting; `stop` removes it all. */
export async function startTestPostgres(log: Log = () => {}): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'registrar-test-'))
  await chmod(folder, 0o711)
  const home = await preparePostgresHome(folder, log)
  const postgres = await start(home, { ...SETTINGS, ...TEST_SETTINGS })
  const stop = async () => {
    await postgres.stop()
    await rm(home.folder, { recursive: true })
    await rm(folder, { recursive: true, force: true })
  }
  return { ...postgres, stop }
}

async function start(home: PostgresHome, settings: Settings): Promise<Postgres> {
  const use = await announceUse(home)
  const password = await keepPassword(home)
  await initialise(home)
  const { pid, port } = await launch(home, settings)
  const stop = async () => {
    if (await use.isLast()) await shutDown(home, pid)
  }
  const url = `postgres://registrar:${password}@127.0.0.1:${port}/postgres`
  return { url, pid, folder: home.folder, stop }
}

/** Leaves a file named for our process id, so that whoever stops first does not stop the server under another. */
async function announceUse(home: PostgresHome): Promise<{ isLast(): Promise<boolean> }> {
  const users = join(home.folder, 'users')
  await mkdir(users, { recursive: true })
  await writeFile(join(users, String(process.pid)), '')
  const isLast = async () => {
    await rm(join(users, String(process.pid)), { force: true })
    const left = await readdir(users)
    return !left.some((pid) => isAlive(Number(pid)))
  }
  return { isLast }
}

async function keepPassword(home: PostgresHome): Promise<string> {
  const path = join(home.folder, 'password')
  const own = `${path}.${process.pid}`
  await writeFile(own, randomBytes(24).toString('hex'), { mode: 0o600 })
  await giveTo(home.owner, own)
  // Of two that start at once, the first one's password stands.
  await link(own, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(own)
  return readFile(path, 'utf8')
}

/** Makes the data folder aside and moves it into place whole: a killed initdb leaves nothing that looks like data. */
async function initialise(home: PostgresHome): Promise<void> {
  const data = join(home.folder, 'data')
  if (await exists(data)) return
  const unfinished = await mkdtemp(join(home.folder, 'data-'))
  await giveTo(home.owner, unfinished)
  // Names sort and fold the same on every machine, whatever locales it has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und']
  const access = ['--username=registrar', `--pwfile=${join(home.folder, 'password')}`, '--auth=scram-sha-256']
  try {
    await promisify(execFile)(join(home.bin, 'initdb'), [`--pgdata=${unfinished}`, ...locale, ...access], {
      cwd: home.folder,
      env: ENV,
      timeout: PATIENCE_MS,
      ...home.owner,
    })
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    const why = (cause as { stderr?: string }).stderr?.trim() || (cause as Error).message
    throw new Error(`The embedded Postgres could not be set up in ${home.folder}: ${why}\n${WAY_OUT}`, { cause })
  }
  try {
    await rename(unfinished, data)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(data))) throw error
  }
}

/**
 * Postgres itself is the judge of whether another one runs on its data: it is always started, and where it declines,
 * the one named in postmaster.pid is ours to use.
 */
async function launch(home: PostgresHome, settings: Settings): Promise<{ pid: number; port: number }> {
  const path = join(home.folder, 'postgres.log')
  const logFile = await open(path, 'a', 0o600)
  const logStart = (await logFile.stat()).size
  const giveUpAt = performance.now() + PATIENCE_MS
  // One that declines though no other is there has failed; once, somebody may have been quicker to take its port.
  let failures = 0
  try {
    while (failures < 2 && performance.now() < giveUpAt) {
      const options = Object.entries({ ...settings, port: String(await findFreePort()) })
      const server = spawn(
        join(home.bin, 'postgres'),
        ['-D', join(home.folder, 'data'), ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
        // A group of its own: Ctrl-C is for the desk, which stops the database last.
        { cwd: home.folder, env: ENV, detached: true, stdio: ['ignore', logFile.fd, logFile.fd], ...home.owner },
      )
      server.unref()
      let declined = false
      const decline = () => {
        declined = true
      }
      server.once('exit', decline).once('error', decline)
      while (performance.now() < giveUpAt) {
        const gone = declined
        const running = await readPostmaster(home)
        const alive = running !== null && isAlive(running.pid)
        if (alive && running.ready && (gone || running.pid === server.pid)) return running
        if (gone) {
          if (!alive) failures += 1
          break
        }
        await sleep(20)
      }
      // Another one is starting or stopping on this data.
      await sleep(100)
    }
  } finally {
    await logFile.close()
  }
  const said = (await readFile(path)).subarray(logStart).toString().trim().split('\n').slice(-5).join('\n')
  throw new Error(`The embedded Postgres in ${home.folder} did not start:\n${said}\n${WAY_OUT}`)
}

async function shutDown(home: PostgresHome, pid: number): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  while ((await readPostmaster(home))?.pid === pid && isAlive(pid)) {
    if (performance.now() > giveUpAt) throw new Error(`The embedded Postgres (process ${pid}) does not stop`)
    await sleep(20)
  }
}

/** postmaster.pid, one value a line: pid, data folder, start time, port, socket folder, address, memory, state. */
async function readPostmaster(home: PostgresHome): Promise<{ pid: number; port: number; ready: boolean } | null> {
  const lines = (await readFile(join(home.folder, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  if (lines.length < 2) return null
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1')
  return address.port
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
