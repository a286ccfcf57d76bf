// Holds conversations side by side: most of a conversation is waiting for servers.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { type Dovecot, startDovecot } from '../servers/dovecot.ts'
import { runJourney } from './run-journey.ts'

/** Declares a test for every conversation of this folder that is `chosen` by its name. */
export function holdJourneys(chosen: (name: string) => boolean): void {
  let dovecot: Dovecot

  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(() => dovecot?.stop())

  const names = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && chosen(entry.name))
    .map(({ name }) => name)
    .sort()

  test.concurrent.for(names)('%s', async (name, { expect }) => {
    expect(await runJourney(join(import.meta.dirname, name), dovecot)).toEqual([])
  })
}
