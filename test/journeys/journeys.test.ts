// Every conversation of this folder, held with the desk over real IMAP, Postgres and SMTP.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dovecot, startDovecot } from '../servers/dovecot.ts'
import { startTestSmtp, type TestSmtp } from '../servers/smtp.ts'
import { runJourney } from './run-journey.ts'

let dovecot: Dovecot
let smtp: TestSmtp

beforeAll(async () => {
  ;[dovecot, smtp] = await Promise.all([startDovecot(), startTestSmtp()])
})
afterAll(() => Promise.all([dovecot?.stop(), smtp?.stop()]))

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

test.each(folders)('%s', async (name) => {
  expect(await runJourney(join(import.meta.dirname, name), { dovecot, smtp })).toEqual([])
})
