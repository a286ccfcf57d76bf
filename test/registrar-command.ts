// Starts `registrar` for tests as a person would: the bin, in a folder of its own, with nothing in the environment but
// what the test gives it.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BIN = join(import.meta.dirname, '../src/registrar.js')

/** Names the folder in which the log of every desk is kept, to be searched for people when all tests have run. */
export const KEPT_LOGS = 'REGISTRAR_TEST_LOGS'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams
  /** Resolves when this has been printed on stdout or stderr. */
  said(text: string): Promise<void>
  /** All that was printed so far, on stdout and then on stderr. */
  heard(): string
  readonly ended: Promise<Ended>
}

/** A folder for commands to run in. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'registrar-command-'))
}

export function start(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Started {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  if (args[0] === 'run' && process.env[KEPT_LOGS])
    child.stderr.pipe(createWriteStream(join(process.env[KEPT_LOGS], `${process.pid}-${child.pid}.log`)))
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }))
  const said = async (text: string) => {
    while (!`${stdout}\n${stderr}`.includes(text)) {
      const event = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
      if (!Array.isArray(event) && !`${event.stdout}\n${event.stderr}`.includes(text))
        throw new Error(`registrar ended without saying “${text}”:\n${event.stdout}\n${event.stderr}`)
    }
  }
  return { child, said, ended, heard: () => `${stdout}\n${stderr}` }
}

/** Runs a command to its end. */
export async function registrar(
  args: readonly string[],
  { stdin = '', ...options }: { cwd: string; env?: Record<string, string>; stdin?: string | Uint8Array },
): Promise<Ended> {
  const { child, ended } = start(args, options)
  child.stdin.on('error', () => {}).end(stdin)
  return ended
}
