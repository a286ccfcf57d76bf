// Runs one conversation of test/journeys (README.md there) through the real parts of the desk: a folder of a real Dovecot,
// a database of its own, a real SMTP server. What comes of it is compared with scenario.json, fault by fault.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { deliverReplies } from '../../src/answer/deliver-replies.ts'
import { openTransport } from '../../src/answer/send.ts'
import { readEventFile } from '../../src/event-file.ts'
import { handleMail, type Story } from '../../src/handle-mail.ts'
import { catchUpOnce } from '../../src/receive/catch-up.ts'
import { type Database, openDatabase } from '../../src/record/database.ts'
import { syncEvents } from '../../src/record/events.ts'
import { openPositions } from '../../src/record/positions.ts'
import { withNextReply } from '../../src/record/replies.ts'
import type { Event, Finding, Outcome } from '../../src/vocabulary.ts'
import type { Dovecot } from '../servers/dovecot.ts'
import { freshDatabase } from '../servers/postgres.ts'
import type { TestSmtp } from '../servers/smtp.ts'
import {
  checkMarks,
  checkPeople,
  checkReplies,
  fields,
  findForbidden,
  open,
  type Reply,
  readIncomplete,
  readPassList,
  type Scenario,
} from './check-journey.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** The meeting of 16 November 2017, kept open for the mail of that year. */
const meeting: Event = {
  ...readEventFile('src/playground/meeting-2017.yaml'),
  retention: Temporal.Duration.from('P100Y'),
}

/** Holds the conversation in `folder` and gives what is wrong with its outcome, in sentences; none: all is well. */
export async function runJourney(folder: string, servers: { dovecot: Dovecot; smtp: TestSmtp }): Promise<string[]> {
  const scenario: Scenario = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'))
  const database = await freshDatabase()
  const db = openDatabase(database.url)
  try {
    return await converse(folder, scenario, db, servers)
  } finally {
    await db.close()
    await database.drop()
  }
}

async function converse(
  folder: string,
  scenario: Scenario,
  db: Database,
  { dovecot, smtp }: { dovecot: Dovecot; smtp: TestSmtp },
): Promise<string[]> {
  const event = { ...meeting, ...scenario.event }
  const path = `Journeys-${scenario.id}`
  await dovecot.session((client) => client.mailboxCreate(path))
  await syncEvents(db, [event])

  const stop = new AbortController()
  const transport = openTransport(smtp.account)
  const sender = deliverReplies({ db, withNextReply, transport, events: [event], signal: stop.signal, log: silent })
  const stories: string[] = []
  const desk = {
    db,
    events: [event],
    authservId: null,
    wake: sender.wake,
    log: silent,
    told: (story: Story, outcome: Outcome) => void stories.push(summary(story, outcome)),
  }
  const receiving = {
    account: dovecot.account({ path, mailbox: path }),
    opens: event.opens.toInstant(),
    positions: openPositions(db),
    handle: (delivery: Parameters<typeof handleMail>[0]) => handleMail(delivery, desk),
    log: silent,
  }

  const mailsBefore = smtp.mails.length
  const faults: string[] = []
  const replies: (Reply | null)[] = []
  const uids: number[] = []
  try {
    for (const [i, { file, receivedAt }] of scenario.messages.entries()) {
      const template = readFileSync(join(folder, file))
      const lacking = answered(template).filter((k) => !replies[k - 1])
      if (lacking.length > 0) {
        faults.push(`message ${i + 1}: cannot be sent, it answers our reply to message ${lacking[0]}`)
        break
      }
      const source = fillIn(template, replies as readonly Reply[])
      const before = smtp.mails.length
      uids.push(await dovecot.append(source, { path, internalDate: Temporal.Instant.from(receivedAt) }))
      await catchUpOnce(receiving)
      await sender.drain()
      const sent = await Promise.all(smtp.mails.slice(before).map(open))
      replies.push(sent[0] ?? null)
      const found = checkReplies(scenario, i, sent, await simpleParser(source), event)
      faults.push(...found.map((fault) => `message ${i + 1}: ${fault} (${stories.at(-1) ?? 'not handled'})`))
    }
  } finally {
    stop.abort()
    await sender.stopped
  }

  faults.push(...checkMarks(scenario, uids, await dovecot.messages(path)))
  faults.push(...(await findForbidden(scenario.never ?? [], smtp.mails.slice(mailsBefore), db)))
  faults.push(...checkPeople('pass list', scenario.passList, await readPassList(db)))
  faults.push(...checkPeople('incomplete', scenario.incomplete, await readIncomplete(db)))
  return faults
}

// ── what goes in ────────────────────────────────────────────────────────────────────────────────────────────────────

const PLACEHOLDER = /\{\{(?:reply|quote):(\d+)\}\}/g

/** Which of our replies a message refers to, counted from 1. */
function answered(template: Buffer): number[] {
  return [...template.toString('latin1').matchAll(PLACEHOLDER)].map(([, k]) => Number(k))
}

/** Puts our real Message-IDs and the text of our real replies into a message that answers them. */
function fillIn(template: Buffer, replies: readonly Reply[]): Buffer {
  const reply = (k: string) => replies[Number(k) - 1]!.parsed
  const text = template
    .toString('latin1')
    .replace(/\{\{reply:(\d+)\}\}/g, (_, k) => bare(reply(k).messageId))
    .replace(/^\{\{quote:(\d+)\}\}\r?$/gm, (_, k, at: number, whole: string) => {
      const lines = (reply(k).text ?? '').trimEnd().split(/\r?\n/)
      // Under an attribution («… rakstīja:») lines are marked, under a header block («No: … Tēma: …») they are not.
      const mark = /:\s*$/.test(whole.slice(0, at).trimEnd()) ? '> ' : ''
      const quoted = lines.map((line) => `${mark}${line}\r`).join('\n')
      return Buffer.from(quoted).toString('latin1')
    })
  return Buffer.from(text, 'latin1')
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

function bare(messageId: string | undefined): string {
  return (messageId ?? '').replace(/^<|>$/g, '')
}
