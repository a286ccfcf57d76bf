// The independent checker: looks at what everybody can see – the mailboxes, the views, the mails that the SMTP server
// took – and holds it against what was written down with each letter. It knows nothing of how the desk works.
import { createHash } from 'node:crypto'
import { simpleParser } from 'mailparser'
import type { ChaosLetter, Listed, Plan } from './letters.ts'
import type { Surroundings } from './surroundings.ts'

export interface Verdict {
  readonly mails: number
  /** Letters that were not seen, or do not bear the marks that they must. */
  readonly lost: number
  /** People more on the list than there are. */
  readonly twice: number
  /** Lines of the pass lists that are lacking, or too much. */
  readonly wrong: number
  readonly repliesMissing: number
  /** Answers of another kind than due, to the wrong one, a second answer, or one out of order. */
  readonly repliesWrong: number
  /** Replies that left once more with the same Message-ID. */
  readonly sentTwice: number
  /** Of these, the ones that differ in any byte: must be 0. */
  readonly differing: number
  /** The first few findings in words. */
  readonly findings: readonly string[]
}

export async function check(plan: Plan, around: Surroundings): Promise<Verdict> {
  const findings: string[] = []
  const lost = await checkInboxes(plan, around, findings)
  const lists = await checkLists(plan, around, findings)
  const replies = await checkReplies(plan, around, findings)
  return { mails: plan.letters.length, lost, ...lists, ...replies, findings: findings.slice(0, 10) }
}

async function checkInboxes({ letters }: Plan, { dovecot, database }: Surroundings, findings: string[]) {
  const due = new Map(letters.map((letter) => [letter.id, letter]))
  const lying = new Set<string>()
  let lost = 0
  for (const [inbox, mailbox] of [
    ['INBOX', 'INBOX'],
    ['Prese', 'PRESS/Prese'],
  ] as const) {
    const messages = await dovecot.messages(inbox)
    for (const { uid, flags, source } of messages) {
      const id = /^Message-ID: <(.*)>\r?$/m.exec(Buffer.from(source).toString())![1]!
      lying.add(id)
      if (flags.join(' ') === due.get(id)?.marks) continue
      findings.push(`${inbox} ${uid} (${id}) bears “${flags.join(' ')}”`)
      lost++
    }
    const seen = await database.query<{ uid: string }>(
      `select distinct uid from registrar.seen where mailbox = '${mailbox}'`,
    )
    if (seen.length < messages.length) findings.push(`${messages.length - seen.length} of ${inbox} were never seen`)
    lost += Math.max(0, messages.length - seen.length)
  }
  for (const { id } of letters) {
    if (lying.has(id)) continue
    findings.push(`${id} lies nowhere`)
    lost++
  }
  return lost
}

async function checkLists({ listed, known }: Plan, { database }: Surroundings, findings: string[]) {
  const rows = await database.query<Omit<Listed, 'inbox'> & { event: string }>(
    `select event, given_name as given, family_name as family, organisation, personal_code_prefix as code
     from registrar.pass_list`,
  )
  const line = ({ given, family, organisation, code }: Omit<Listed, 'inbox'>, event: string) =>
    [event, given, family, organisation, code].join(', ')
  const must = new Set(listed.map((one) => line(one, one.inbox === 'INBOX' ? 'meeting-2017' : 'press-2017')))
  const is = rows.map((row) => line(row, row.event))
  const lacking = [...must].filter((one) => !is.includes(one))
  const tooMuch = is.filter((one, index) => !must.has(one) || is.indexOf(one) !== index)
  findings.push(...lacking.map((one) => `not on the list: ${one}`), ...tooMuch.map((one) => `on the list: ${one}`))
  const people = await database.query(`select from registrar.participants`)
  if (people.length !== known) findings.push(`${people.length} people are known instead of ${known}`)
  return { wrong: lacking.length + tooMuch.length, twice: Math.max(0, people.length - known) }
}

async function checkReplies({ letters }: Plan, { smtp, database }: Surroundings, findings: string[]) {
  const taken = await Promise.all(
    smtp.mails.map(async ({ from, to, raw }) => {
      const { messageId, inReplyTo, headers } = await simpleParser(Buffer.from(raw))
      const bytes = createHash('sha256').update(raw).digest('hex')
      return { messageId, answers: inReplyTo, kind: headers.get('x-registrar-reply'), from, to: to.join(), bytes }
    }),
  )
  const copies = [...Map.groupBy(taken, ({ messageId }) => messageId).values()]
  const differing = copies.filter(([first, ...more]) => more.some(({ bytes }) => bytes !== first!.bytes)).length
  const firsts = Map.groupBy(
    copies.map(([first]) => first!),
    ({ answers }) => answers,
  )

  let [repliesMissing, repliesWrong] = [0, 0]
  const wrong = (finding: string) => {
    findings.push(finding)
    repliesWrong++
  }
  // A letter that arrives twice is one letter.
  const different = [...new Map(letters.map((letter) => [letter.id, letter])).values()]
  for (const { id, from, reply } of different) {
    const answers = firsts.get(`<${id}>`) ?? []
    if (reply !== null && answers.length === 0) {
      findings.push(`${id} was not answered`)
      repliesMissing++
    }
    if (answers.length > (reply === null ? 0 : 1)) wrong(`${id} was answered ${answers.length} times`)
    for (const { kind, to } of answers) if (kind !== reply || to !== from) wrong(`${id} got ${kind} to ${to}`)
  }
  for (const [to, sent] of Map.groupBy(
    copies.map(([first]) => first!),
    ({ to }) => to,
  )) {
    const order = different.filter((letter) => letter.from === to && letter.reply !== null)
    if (sent.map(({ answers }) => answers).join() !== order.map(({ id }) => `<${id}>`).join())
      wrong(`${to} was not answered in order`)
  }
  const states = await readStates(database)
  for (const { id, state } of different) {
    const is = states.get(id) ?? null
    if (is !== state) wrong(`the reply to ${id} is ${is} instead of ${state}`)
  }
  return { repliesMissing, repliesWrong, sentTwice: taken.length - copies.length, differing }
}

async function readStates(database: Surroundings['database']): Promise<Map<string, ChaosLetter['state']>> {
  const rows = await database.query<{ id: string; state: ChaosLetter['state'] }>(
    'select message_id as id, reply_state as state from registrar.correspondence',
  )
  return new Map(rows.map(({ id, state }) => [id, state]))
}
