// The organiser's own hand, as she types it: who is added, corrected and cancelled, what is accepted as read and what is
// tried again; that the senders are told, and that the history knows whose hand it was.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Command, UsageError } from '../src/commands/command.ts'
import { type Database, openDatabase } from '../src/record/database.ts'
import { type DeskAtWork, openDeskAtWork, writeForm, writeMail } from './desk-at-work.ts'
import { summary } from './desk-in-hand.ts'
import { workOff } from './work-off.ts'

// Some commands start readers of their own, and all wait for busy cores.
vi.setConfig({ testTimeout: 120_000 })

let desk: DeskAtWork
let env: Record<string, string>
let db: Database
beforeAll(async () => {
  desk = await openDeskAtWork()
  env = { ...desk.env, EVENTS: join(desk.folder, 'event.yaml') }
  db = openDatabase(env.DATABASE_URL!)
})
afterAll(async () => {
  await db?.close()
  await desk?.stop()
})

let sentBefore = 0
beforeEach(() => {
  sentBefore = desk.smtp.mails.length
})
afterEach(() => vi.restoreAllMocks())

/** What has left since the test began. */
function newMails(): Promise<ParsedMail[]> {
  return Promise.all(desk.smtp.mails.slice(sentBefore).map(({ raw }) => simpleParser(Buffer.from(raw))))
}
const told = async () => (await newMails()).map(summary)

const work = () => workOff(env, db)

const receive = async (id: string, from: string, text: string, received = '2017-11-10T09:00:00+02:00') => {
  await desk.deliver([{ source: writeMail({ id, from, text }), internalDate: Temporal.Instant.from(received) }])
  await work()
  sentBefore = desk.smtp.mails.length
}

/** Runs a command in this process: what it printed, and its exit code. */
async function command([name, ...args]: readonly string[]) {
  const stdout = vi.spyOn(console, 'log').mockReset().mockReturnValue()
  const stderr = vi.spyOn(console, 'error').mockReset().mockReturnValue()
  const printed = (lines: typeof stdout) => lines.mock.calls.map(([line]) => `${line}\n`).join('')
  const { run }: Command = await import(`../src/commands/${name}.ts`)
  const code = await run(args, env)
  return { code, stdout: printed(stdout), stderr: printed(stderr) }
}

/** Runs a command that succeeds; gives what it printed. */
async function succeed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await command(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

async function fail(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await command(args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  return stderr
}

const person = async (family: string) => {
  const [row] = await desk.query<Record<string, unknown>>(
    `select id, given_name, organisation, personal_code_prefix as code, status, submitted_by
     from registrar.participants where family_name = '${family}'`,
  )
  return row
}
const history = async (family: string) =>
  (
    await desk.query<{ line: string }>(
      `select concat_ws(' ', change, 'by', actor, 'on', coalesce(m.message_id, 'nobody''s mail'), before ->> 'status',
         '→', after ->> 'status') as line
       from registrar.history h left join registrar.message m on m.id = h.message
       where participant = (select id from registrar.participant where family_name = '${family}') order by h.id`,
    )
  ).map(({ line }) => line)
const openId = async (messageId: string) => {
  const [row] = await desk.query<{ id: string }>(
    `select id from registrar.message where message_id = '${messageId}@example.com' and needs_human`,
  )
  return row?.id
}

test('add: registered after the deadline too, and told in their language', async () => {
  const stdout = await succeed(
    ...['add', '--given-name', 'Grace', '--family-name', 'Okafor', '--organisation', 'Open Society Forum'],
    ...['--personal-code-prefix', '120385-', '--email', 'Grace+x@example.com', '--language', 'en'],
  )
  expect(stdout).toBe('1  Grace Okafor, Open Society Forum: registered\nGrace+x@example.com has been told.\n')
  const [mail] = await newMails()
  expect(summary(mail!)).toBe('decision → Grace+x@example.com (en)')
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail!.text).toContain('Grace Okafor, Open Society Forum')
  expect(await person('Okafor')).toMatchObject({ status: 'registered', submitted_by: 'grace@example.com' })
  expect(await history('Okafor')).toEqual(["register by inese.kuske@mk.gov.lv on nobody's mail → registered"])
  // She may now change it by mail.
  await receive('grace', 'grace@example.com', 'I am sorry, I cannot come.', '2017-11-15T09:00:00+02:00')
  expect(await person('Okafor')).toMatchObject({ status: 'cancelled' })
})

test('add: whoever is on the list already is not added, whoever was cancelled comes back', async () => {
  const again = ['add', '--given-name', 'Grace', '--family-name', 'Okafor', '--email', 'office@example.com']
  expect(await succeed(...again)).toContain('1  Grace Okafor, Open Society Forum: registered')
  expect(await fail(...again)).toBe(
    'registrar: that is participant 1, who is registered; «registrar correct 1» changes them\n',
  )
  expect(await person('Okafor')).toMatchObject({ submitted_by: 'office@example.com' })
})

test('add: without an address nobody is told; what is lacking is said', async () => {
  expect(await succeed('add', '--given-name', 'Jukka', '--family-name', 'Virtanen')).toBe(
    '2  Jukka Virtanen: incomplete, lacks organisation, personalCodePrefix\n',
  )
  expect(await told()).toEqual([])
})

test('correct: fills, replaces and waives; whoever becomes complete is registered', async () => {
  const { id } = (await person('Virtanen'))!
  expect(await succeed('correct', `${id}`, '--organisation', 'Embassy of Finland')).toContain(
    'incomplete, lacks personalCodePrefix',
  )
  expect(await succeed('correct', `${id}`, '--waive', 'personalCodePrefix')).toContain('registered')
  expect(await desk.query(`select personal_code_prefix as code from registrar.pass_list`)).toContainEqual({
    code: null,
  })
  expect(await fail('correct', `${id}`, '--organisation', 'Embassy of Finland')).toContain('stands so already')
  expect(await succeed('correct', `${id}`, '--family-name', 'Virtanen-Aho')).toContain('Jukka Virtanen-Aho')
  expect(await history('Virtanen-Aho')).toEqual([
    "register by inese.kuske@mk.gov.lv on nobody's mail → incomplete",
    "complete by inese.kuske@mk.gov.lv on nobody's mail incomplete → incomplete",
    "amend by inese.kuske@mk.gov.lv on nobody's mail incomplete → registered",
    "amend by inese.kuske@mk.gov.lv on nobody's mail registered → registered",
  ])
})

test('correct and cancel: whoever registered them is told, in the thread of their mail', async () => {
  const made = { given: 'Made', family: 'Irbe', organisation: 'Kultūras ministrija', code: '010190' }
  await receive('made', 'Made Irbe <made@example.com>', writeForm(made))
  const { id } = (await person('Irbe'))!
  expect(await succeed('correct', `${id}`, '--organisation', 'Zemkopības ministrija')).toBe(
    `${id}  Made Irbe, Zemkopības ministrija: corrected\nmade@example.com has been told.\n`,
  )
  expect(await succeed('cancel', `${id}`)).toContain(`${id}  Made Irbe, Zemkopības ministrija: cancelled\n`)
  const mails = await newMails()
  expect(mails.map(summary)).toEqual(Array(2).fill('decision → made@example.com (lv)'))
  expect(mails.map(({ inReplyTo }) => inReplyTo)).toEqual(Array(2).fill('<made@example.com>'))
  expect(mails[1]!.text).toContain('dalība atcelta')
  expect(await fail('cancel', `${id}`)).toContain('is cancelled already')
})

test('a foreigner without a code: accepted only with the waiver, then on the pass list without one', async () => {
  const text = `Hello, I would like to take part. I am not a Latvian citizen and have no Latvian personal code.
John Smith, Open Society Forum`
  await receive('john', 'John Smith <john@example.com>', text)
  const id = (await openId('john'))!
  expect(await fail('review', 'accept', id)).toContain('Add --waive personalCodePrefix to let them in without.')
  expect(await fail('review', 'accept', id, '--waive', 'organisation')).toContain('stays as it is')
  expect(await succeed('review', 'accept', id, '--waive', 'personalCodePrefix')).toBe(
    `${id}  registered, 1 change of the list\njohn@example.com has been told.\n`,
  )
  expect(await person('Smith')).toMatchObject({ status: 'registered', code: null, submitted_by: 'john@example.com' })
  const [mail] = await newMails()
  expect(summary(mail!)).toBe('decision → john@example.com (en)')
  expect(mail!.inReplyTo).toBe('<john@example.com>')
  expect(await history('Smith')).toEqual([
    'register by john@example.com on john@example.com → incomplete',
    'complete by inese.kuske@mk.gov.lv on john@example.com incomplete → registered',
  ])
  expect(await openId('john')).toBeUndefined()
  expect(await fail('review', 'accept', id)).toBe(
    `registrar: no message ${id} waits for a human; «registrar review» shows those that do\n`,
  )
})

test('a stranger’s cancellation: accepted, and told no more than they wrote', async () => {
  const gatis = { given: 'Gatis', family: 'Krūms', organisation: 'Kultūras ministrija', code: '020290' }
  await receive('gatis', 'gatis@example.com', writeForm(gatis))
  await receive('stranger', 'sekretare@example.com', 'Labdien! Gatis Krūms nevarēs piedalīties.')
  expect(await person('Krūms')).toMatchObject({ status: 'registered' })
  expect(await succeed('review', 'accept', (await openId('stranger'))!)).toContain('cancelled, 1 change of the list')
  expect(await person('Krūms')).toMatchObject({ status: 'cancelled' })
  const [mail] = await newMails()
  expect(summary(mail!)).toBe('decision → sekretare@example.com (lv)')
  expect(mail!.text).toContain('Gatis Krūms')
  expect(mail!.text).not.toContain('Kultūras ministrija')
})

test('what came too late: accepted on her word, in its own inbox also after the mailbox was renumbered', async () => {
  const uldis = { given: 'Uldis', family: 'Lācis', organisation: 'Finanšu ministrija', code: '030390' }
  const text = `${writeForm(uldis)}\n\nVai būs pieejama autostāvvieta?`
  await receive('uldis', 'uldis@example.com', text, '2017-11-15T09:00:00+02:00')
  expect(await person('Lācis')).toBeUndefined()
  const id = (await openId('uldis'))!
  // It lies elsewhere now: moved away and back.
  await desk.dovecot.session(async (client) => {
    await client.mailboxCreate('Elsewhere')
    for (const [from, to] of [
      ['INBOX', 'Elsewhere'],
      ['Elsewhere', 'INBOX'],
    ] as const) {
      await client.mailboxOpen(from)
      const found = await client.search({ header: { 'message-id': 'uldis@example.com' } }, { uid: true })
      await client.messageMove(found || [], to, { uid: true })
      if (to === 'Elsewhere') expect(await fail('review', 'accept', id)).toContain('it no longer lies in INBOX')
    }
  })
  expect(await succeed('review', 'accept', id)).toContain('registered, 1 change of the list')
  expect(await told()).toEqual(['decision → uldis@example.com (lv)'])
  expect(await person('Lācis')).toMatchObject({ status: 'registered' })
  // The copy is the same message, and is handled no second time.
  await work()
  expect(await told()).toHaveLength(1)
})

test('retry: handled again under the rules of now', async () => {
  const laima = { given: 'Laima', family: 'Eglīte', organisation: 'Finanšu ministrija', code: '040490' }
  const text = `${writeForm(laima)}\n\nVai būs pieejama autostāvvieta?`
  await receive('laima', 'laima@example.com', text, '2017-11-14T17:30:00+02:00')
  const id = (await openId('laima'))!
  expect(await succeed('review', 'retry', id)).toContain(
    'late, nothing to change; it still needs a human: It asks a question.',
  )
  sentBefore = desk.smtp.mails.length
  appendFileSync(join(desk.folder, 'event.yaml'), 'grace: PT1H\n')
  expect(await succeed('review', 'retry', id)).toContain('registered, 1 change of the list')
  expect(await told()).toEqual(['decision → laima@example.com (lv)'])
  expect(await history('Eglīte')).toEqual(['register by laima@example.com on laima@example.com → registered'])
  expect(await succeed('review', 'dismiss', id)).toBe(`${id} is dismissed.\n`)
})

test('what cannot be accepted as read is refused, with the way out', async () => {
  await receive('asks', 'ilze@example.com', 'Labdien! Vai sanāksme notiks klātienē?')
  expect(await fail('review', 'accept', (await openId('asks'))!)).toContain(
    'nobody was read in it; use «registrar add», «correct» or «cancel», and dismiss it',
  )
})

test('cancel gives the place to the first in line, and both are told', async () => {
  const event = join(desk.folder, 'event.yaml')
  const [{ taken } = { taken: 0 }] = await desk.query<{ taken: number }>(
    'select count(*)::int as taken from registrar.pass_list',
  )
  writeFileSync(event, `${readFileSync(event, 'utf8')}capacity: ${taken}\n`)
  const zane = { given: 'Zane', family: 'Bērza', organisation: 'Kultūras ministrija', code: '050590' }
  await receive('zane', 'zane@example.com', writeForm(zane))
  expect(await person('Bērza')).toMatchObject({ status: 'waitlisted' })
  expect(
    await succeed(
      ...['add', '--given-name', 'Ivo', '--family-name', 'Zars', '--organisation', 'TM'],
      ...['--personal-code-prefix', '060690'],
    ),
  ).toContain('waits for a place, number 2 in line')
  expect(await succeed('cancel', `${(await person('Smith'))!.id}`)).toContain(
    'The first in line has got the place, and is told.',
  )
  expect((await told()).sort()).toEqual(['decision → john@example.com (en)', 'promotion → zane@example.com (lv)'])
  expect(await person('Bērza')).toMatchObject({ status: 'registered' })
})

test('where the SMTP server is away the mail waits, and the command says so', async () => {
  await desk.smtp.vanish()
  const { id } = (await person('Bērza'))!
  expect(await succeed('cancel', `${id}`)).toMatch(/zane@example\.com will be told as soon as «registrar run» can/)
  await desk.smtp.comeBack()
  while ((await told()).length === 0) await work()
  expect(await told()).toEqual(['decision → zane@example.com (lv)'])
})

test('the history leads from nothing to what stands on the list, without a gap', async () => {
  const rows = await desk.query<{ participant: string; before: object | null; after: object; now: object }>(
    `select participant, before, after, jsonb_build_object('status', status, 'givenName', given_name, 'familyName',
       family_name, 'organisation', organisation, 'personalCodePrefix', personal_code_prefix, 'fields', fields,
       'waived', waived, 'submittedBy', submitted_by, 'registeredAt', registered_at) as now
     from registrar.history h join registrar.participant p on p.id = h.participant order by h.id`,
  )
  const byParticipant = Map.groupBy(rows, ({ participant }) => participant)
  expect(byParticipant.size).toBeGreaterThan(8)
  for (const lines of byParticipant.values()) {
    expect(lines.map(({ before }) => before)).toEqual([null, ...lines.slice(0, -1).map(({ after }) => after)])
    expect(lines.at(-1)!.after).toEqual(lines.at(-1)!.now)
  }
})

test.each([
  ['add', /whom\? Give at least --given-name or --family-name/],
  ['add --given-name A --family-nam B', /there is no option --family-nam \(did you mean “family-name”\?\)/],
  ['add --given-name A --personal-code-prefix 120385-12345', /takes the first six digits of the code alone, such/],
  ['add --given-name A --email nobody', /--email nobody is no address/],
  ['add --given-name A --language de', /--language de: known are lv, en, ru/],
  ['add --given-name A --waive code', /--waive code: the event requires givenName, familyName, organisation, personal/],
  ['add --given-name A --field car=1', /--field car: the event has no fields of its own/],
  ['correct', /whom\? Give the ID of a participant/],
  ['correct 1', /what is to be corrected\? Give at least one value/],
  ['cancel', /whom\? Give the ID of a participant/],
  ['review accept', /which message\? Give its ID: review accept ID/],
  ['review acept 1', /“acept” is not known; known are accept, retry, dismiss \(did you mean “accept”\?\)/],
  ['review retry 1 --waive organisation', /--waive goes with accept/],
])('%s is a usage error', async (line, complaint) => {
  const error = await command(line.split(' ')).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(UsageError)
  expect((error as Error).message).toMatch(complaint)
  expect((error as Error).message).not.toContain('12345')
})

test.each([
  ['correct 404 --given-name A', /there is no participant 404; «registrar list» shows the numbers/],
  ['cancel x', /there is no participant x; /],
  ['add --event other --given-name A', /there is no event other: known are meeting-2017/],
])('%s fails', async (line, complaint) => {
  await expect(command(line.split(' '))).rejects.toThrow(complaint)
})

test('typed in a shell', async () => {
  const added = await desk.run(['add', '--given-name', 'Ance', '--family-name', 'Zeme'])
  expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('Ance Zeme: incomplete, lacks organisation') })
  const refused = await desk.run(['review', 'acept', '1'])
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('See «registrar review --help».') })
  expect(await desk.run(['cancel', '--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^registrar cancel ID…/),
  })
})
