// The two mistakes side by side: a machine that is answered, and a person who is silenced. Each machine reacts to a mail
// of the organiser's own and to a reply of the desk; each person writes with the programs of thirty years.
import { describe, expect, test } from 'vitest'
import { gate, ownAddresses } from '../../src/answer/gate.ts'
import { decide } from '../../src/decide/decide.ts'
import { parseMail } from '../../src/read/parse-mail.ts'
import { readMail } from '../../src/read/read-mail.ts'
import type { Reading } from '../../src/vocabulary.ts'
import { meeting } from '../reading.ts'
import { brokenMails } from './broken-mail.ts'
import { machines } from './collection.ts'
import { answers, carelessHeaders, ordinary as ordinaryWords, toTheOrganiser, type Words } from './humans.ts'
import { ordinary, reply } from './letter.ts'
import { programs, writeWith } from './mail-programs.ts'

const receivedAt = Temporal.Instant.from('2017-11-09T10:06:00+02:00')
const own = ownAddresses([meeting])

interface Handled {
  readonly reading: Reading
  readonly answered: boolean
}

/** Reads and decides upon a mail, and asks the gate about the reply. */
async function handle(source: string | Uint8Array): Promise<Handled> {
  const mail = await parseMail(Buffer.from(source as Uint8Array))
  const reading = readMail(mail, meeting)
  const isInThread = mail.inReplyTo.includes(reply.messageId)
  const known = {
    participants: [],
    thread: isInThread ? { recipient: reply.to, participants: [] } : null,
    placesTaken: 0,
    waiting: [],
    messageIdReused: false,
    answeredBefore: true,
  }
  const plan = decide({ mail, reading, event: meeting, known, receivedAt, authservId: null }).reply
  const passage =
    plan && gate({ recipient: plan.to.address, machineSigns: plan.machineSigns, sentToRecipientLast24h: 0 }, own)
  return { reading, answered: passage?.pass ?? false }
}

describe('machines', () => {
  const all = Object.entries(machines).flatMap(([kind, ofKind]) =>
    Object.entries(ofKind).map(([name, machine]) => [kind, name, machine] as const),
  )
  test('are many', () => expect(all.length).toBeGreaterThanOrEqual(160))
  test.each(all)('%s: %s', async (_, __, machine) => {
    for (const sent of [ordinary, reply]) {
      const { reading, answered } = await handle(machine(sent))
      expect({ intent: reading.intent, answered, signs: reading.machineSigns }).toMatchObject({
        intent: 'automatic',
        answered: false,
      })
    }
  })
})

describe('people', () => {
  const who = { name: 'Anna Ozola', address: 'anna.ozola@example.lv' }
  /** The words in three of the programs that can write them, other ones for each. */
  const spread = (list: readonly Words[]) =>
    list.flatMap((words, i) => {
      const turned = programs.map((_, k) => programs[(i * 5 + k) % programs.length]!)
      const written = turned.flatMap((program) => {
        const source = writeWith(program, { ...who, ...words })
        return source === null ? [] : [[`${program.name}: ${words.text.slice(0, 60)}`, source] as const]
      })
      return written.slice(0, 3)
    })
  const about = spread([...ordinaryWords, ...toTheOrganiser])
  const answering = spread(answers)
  const careless = carelessHeaders.flatMap(([what, headers]) =>
    [answers[1]!, answers[11]!].map((words) => {
      const source = writeWith(programs.find(({ name }) => name === 'Thunderbird 2')!, { ...who, ...words, headers })
      return [`${what}: ${words.subject}`, source!] as const
    }),
  )
  const broken = Object.entries(brokenMails)

  test('are many', () =>
    expect(about.length + answering.length + careless.length + broken.length).toBeGreaterThanOrEqual(250))
  test.each(about)('about something else: %s', async (_, source) => {
    expect((await handle(source)).reading).toMatchObject({ intent: 'other', review: null })
  })
  test.each([...answering, ...careless, ...broken])('in answer to the invitation: %s', async (_, source) => {
    const { reading } = await handle(source)
    expect(['register', 'amend', 'cancel', 'question']).toContain(reading.intent)
  })
})
