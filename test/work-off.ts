// What `run --once` does, in the process of the test: quicker to begin than a process of its own.
import { openDesk } from '../src/commands/open-desk.ts'
import { readConfig } from '../src/config.ts'
import type { Database } from '../src/record/database.ts'
import { syncEvents } from '../src/record/events.ts'
import { readerInProcess } from './reader-in-process.ts'

/** Handles what is in the inbox that `env` names and sends what is due. */
export async function workOff(env: Readonly<Record<string, string>>, db: Database): Promise<void> {
  const { accounts, ...config } = readConfig(env)
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const { signal } = new AbortController()
  await syncEvents(db, config.events)
  await openDesk({ account: accounts[0]!, config, db, reader: readerInProcess, told() {}, signal, log }).workOff()
}
