// Runs one conversation of test/journeys (README.md there) through the real parts of the desk: a folder of a real Dovecot,
// a database and an SMTP server of its own. What comes of it is compared with scenario.json, fault by fault.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { deliverReplies } from '../../src/answer/deliver-replies.ts'
import { openTransport } from '../../src/answer/send.ts'
import { handleMail, type Story } from '../../src/handle-mail.ts'
import { catchUpOnce } from '../../src/receive/catch-up.ts'
import { type Database, openDatabase } from '../../src/record/database.ts'
import { syncEvents } from '../../src/record/events.ts'
import { openPositions } from '../../src/record/positions.ts'
import { withNextReply } from '../../src/record/replies.ts'
import type { Finding, Outcome } from '../../src/vocabulary.ts'
import { readerInProcess } from '../reader-in-process.ts'
import type { Dovecot } from '../servers/dovecot.ts'
import { freshDatabase } from '../servers/postgres.ts'
import { startTestSmtp, type TestSmtp } from '../servers/smtp.ts'
import {
  checkMarks,
  checkPeople,
  checkReplies,
  fields,
  findForbidden,
  open,
  type Reply,
  readPassList,
  readStatus,
  type Scenario,
} from './check-journey.ts'
import { fillIn, repliesIn } from './fill-in.ts'
import { changeEvent, meeting } from './journey-event.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** Holds the conversation in `folder` and gives what is wrong with its outcome, in sentences; none: all is well. */
export async function runJourney(folder: string, dovecot: Dovecot): Promise<string[]> {
  const scenario: Scenario = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'))
  const [database, smtp] = await Promise.all([freshDatabase(), startTestSmtp()])
  const db = openDatabase(database.url)
  try {
    return await converse(folder, scenario, db, { dovecot, smtp })
  } finally {
    await db.close()
    await Promise.all([database.drop(), smtp.stop()])
  }
}

async function converse(
  folder: string,
  scenario: Scenario,
  db: Database,
  { dovecot, smtp }: { dovecot: Dovecot; smtp: TestSmtp },
): Promise<string[]> {
  let events = [changeEvent(meeting, scenario.event), ...(scenario.events ?? []).map((e) => changeEvent(meeting, e))]
  const path = `Journeys-${scenario.id}`
  await dovecot.session((client) => client.mailboxCreate(path))
  await syncEvents(db, events)

  const stop = new AbortController()
  const transport = openTransport(smtp.account)
  const sender = deliverReplies({ db, withNextReply, transport, events, signal: stop.signal, log: silent })
  const stories: string[] = []
  const receive = () =>
    catchUpOnce({
      account: dovecot.account({ path, mailbox: path }),
      opens: events[0]!.opens.toInstant(),
      positions: openPositions(db),
      handle: (delivery) =>
        handleMail(delivery, {
          db,
          reader: readerInProcess,
          events,
          authservId: scenario.authservId ?? null,
          wake: sender.wake,
          log: silent,
          told: (story, outcome) => void stories.push(summary(story, outcome)),
        }),
      log: silent,
    })

  const faults: string[] = []
  const replies: (Reply | null)[] = []
  const uids: number[] = []
  let waiting: { readonly i: number; readonly messageId: string | undefined }[] = []
  try {
    for (const [i, { file, receivedAt, waits, event }] of scenario.messages.entries()) {
      const template = readFileSync(join(folder, file))
      const lacking = repliesIn(template).filter((k) => !replies[k - 1])
      if (lacking.length > 0) {
        faults.push(`message ${i + 1}: cannot be sent, it answers our reply to message ${lacking[0]}`)
        break
      }
      if (event) {
        events = [changeEvent(events[0]!, event), ...events.slice(1)]
        await syncEvents(db, events)
      }
      const source = fillIn(template, replies as readonly Reply[])
      const internalDate = Temporal.Instant.from(receivedAt)
      uids.push(await dovecot.append(source, { path, internalDate }))
      waiting.push({ i, messageId: (await simpleParser(source)).messageId })
      if (waits) continue

      const [before, told] = [smtp.mails.length, stories.length]
      await receive()
      await sender.drain()
      const sent = await Promise.all(smtp.mails.slice(before).map(open))
      for (const [n, { i, messageId }] of waiting.entries()) {
        const own = waiting.length === 1 ? sent : sent.filter(({ parsed }) => parsed.inReplyTo === messageId)
        replies[i] = own[0] ?? null
        const found = checkReplies(scenario, i, own, messageId, events[0]!)
        faults.push(...found.map((fault) => `message ${i + 1}: ${fault} (${stories[told + n] ?? 'not handled'})`))
      }
      waiting = []
    }
    // What turned out only at sending gets its marks in the next pass.
    await receive()
  } finally {
    stop.abort()
    await sender.stopped
  }

  faults.push(...checkMarks(scenario, uids, await dovecot.messages(path)))
  faults.push(...(await findForbidden(scenario, smtp.mails, db)))
  faults.push(...checkPeople('pass list', scenario.passList, await readPassList(db)))
  for (const status of ['incomplete', 'waitlisted', 'cancelled'] as const) {
    const wanted = scenario[status]
    if (wanted) faults.push(...checkPeople(status, wanted, await readStatus(db, status)))
  }
  return faults
}

/** How the mail was read and decided: for whoever looks into a failure. */
function summary({ reading, decision }: Story, outcome: Outcome): string {
  if (reading === null) return outcome
  const people = reading.participants.map((person) => {
    const values = fields.map((field) => told(person[field]))
    return [...values, person.withoutCode, person.doubt].filter((part) => part !== null).join(', ')
  })
  const cancelled = reading.cancelled.map(({ givenName, familyName }) => `not ${givenName ?? '-'} ${familyName ?? '-'}`)
  const remarks = [reading.question && 'question', reading.courtesy && 'courtesy', ...reading.machineSigns]
  const read = [reading.intent, ...people, ...cancelled, ...remarks].filter(Boolean).join('; ')
  return `${outcome}; read: ${read}; human: ${decision?.human ?? 'none'}`
}

/** «Anna [name.known]» */
function told(finding: Finding): string {
  if (finding.state === 'found') return `${finding.claim.value} [${finding.claim.rule}]`
  return finding.state === 'unclear' ? `? [${finding.why}]` : '-'
}
