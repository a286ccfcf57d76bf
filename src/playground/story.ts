// What a person sees on the screen in the playground: each mail as it comes in, how it was read, what was decided and
// answered; the list so far; and how to write to the desk oneself. Only the playground tells what a mail says: its
// people are invented. Every function gives text and prints nothing. Colours only on a terminal, never under NO_COLOR
// (styleText looks at both).
import { styleText } from 'node:util'
import { writeTable } from '../organiser/write-table.ts'
import type {
  Address,
  Change,
  Decision,
  Finding,
  Mail,
  NameReading,
  Outcome,
  ParticipantData,
  PersonOutcome,
  PersonReading,
  Reading,
  Status,
} from '../vocabulary.ts'
import type { Inbox } from './inbox.ts'

/** A participant as the list shows them. */
export interface ListRow extends Omit<ParticipantData, 'fields'> {
  readonly status: Status
  readonly missing: readonly string[]
}

const LABEL_WIDTH = 10
const FIELD_WIDTH = 20
const VALUE_WIDTH = 30
/** So much of an answer shows what it says. */
const REPLY_LINES = 6

const bold = (text: string) => styleText('bold', text)
const dim = (text: string) => styleText('dim', text)

/** Who wrote, under which subject, and what was understood: each value with the rule that read it. */
export function showReading(mail: Mail, reading: Reading): string {
  const head = bold(`✉ ${mail.from.map(writeAddress).join(', ') || '(nobody)'} · ${mail.subject || '(no subject)'}`)
  const signs = [
    `${reading.intent}, ${reading.language}`,
    ...(reading.question ? ['asks something'] : []),
    ...(reading.fullCodeSent ? ['second part of a code dropped'] : []),
    ...reading.machineSigns.map((sign) => `sign of a machine: ${sign}`),
  ]
  return [
    head,
    labelled('read', signs.join(' · ')),
    ...reading.participants.flatMap(describePerson),
    ...reading.cancelled.map((person) => labelled('', `does not come: ${writeName(person)}`)),
    ...(reading.review === null ? [] : [labelled('', styleText('yellow', `for a human: ${reading.review}`))]),
  ].join('\n')
}

/** What the desk made of it: outcome, what became of each person, and which reply goes to whom. */
export function showDecision(decision: Decision): string {
  const { outcome, changes, reply, human } = decision
  const effects = reply?.people.map(describeOutcome) ?? changes.map(describeChange)
  return [
    labelled('decided', styleText(colourOf(outcome), outcome)),
    ...effects.map((effect) => labelled('', effect)),
    ...(human === null ? [] : [labelled('', styleText('yellow', `for a human: ${human}`))]),
    labelled('answer', reply === null ? 'none' : `${reply.kind} to ${writeAddress(reply.to)} (${reply.language})`),
  ].join('\n')
}

/** The first lines of a reply that has gone out. */
export function showReply(reply: Mail): string {
  const lines = textOf(reply)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const shown = lines.slice(0, REPLY_LINES).map((line) => dim(`  │ ${line}`))
  if (lines.length > REPLY_LINES) shown.push(dim('  │ …'))
  return [bold(`↩ to ${reply.to.map(writeAddress).join(', ')} · ${reply.subject}`), ...shown].join('\n')
}

/** The list as a table, in the order given. */
export function showList(rows: readonly ListRow[]): string {
  if (rows.length === 0) return 'Nobody is on the list yet.'
  const titles = ['Family name', 'Given name', 'Organisation', 'Code', 'Status', 'Missing']
  const cells = rows.map((row) => [
    row.familyName ?? '',
    row.givenName ?? '',
    row.organisation ?? '',
    row.personalCodePrefix ?? '',
    row.status,
    row.missing.join(', '),
  ])
  const [head, ...lines] = writeTable(titles, cells).trimEnd().split('\n')
  return [bold(head!), ...lines].join('\n')
}

/** How to write to the desk oneself, and where its answers lie. */
export function showHowTo({ imap, smtp, addresses }: Pick<Inbox, 'imap' | 'smtp' | 'addresses'>): string {
  const [desk] = addresses
  const letter = 'Piedalīšos. Made Irbe, Kultūras ministrija, 010190-'
  return `${bold('Write to the desk yourself')} (everything stays on this machine)

  curl --crlf smtp://${smtp.host}:${smtp.port} --mail-from made@example.com --mail-rcpt ${desk} --upload-file - <<'END'
From: Made Irbe <made@example.com>
To: ${desk}
Subject: Pieteikums
Content-Type: text/plain; charset=UTF-8

${letter}
END

  swaks --server ${smtp.host}:${smtp.port} --from made@example.com --to ${desk} \\
    --header 'Content-Type: text/plain; charset=UTF-8' --body '${letter}'

${bold('Read the answers')} in the folder Replies, with curl the newest of them:

  curl 'imap://${imap.host}:${imap.port}/Replies;MAILINDEX=*:*' --user '${imap.user}:${imap.password}'

${bold('Or with any mail program')} (no encryption)

  IMAP ${imap.host}, port ${imap.port}, user ${imap.user}, password ${imap.password}
  SMTP ${smtp.host}, port ${smtp.port}, no password`
}

function describePerson(person: PersonReading): string[] {
  const findings: [string, Finding][] = [
    ['given name', person.givenName],
    ['family name', person.familyName],
    ['organisation', person.organisation],
    ['code', person.personalCodePrefix],
    ...Object.entries(person.fields),
  ]
  const notes = [
    ...(person.withoutCode === 'none' ? ['says there is no Latvian code'] : []),
    ...(person.withoutCode === 'refused' ? ['will not send the code'] : []),
    ...(person.doubt === null ? [] : [`in doubt: ${person.doubt}`]),
  ]
  const lines = findings.map(([name, finding]) => name.padEnd(FIELD_WIDTH) + describeFinding(finding))
  return [...lines, ...notes.map((note) => styleText('yellow', note))].map((line, index) =>
    labelled('', `${index === 0 ? '• ' : '  '}${line}`),
  )
}

function describeFinding(finding: Finding): string {
  switch (finding.state) {
    case 'found':
      return `${finding.claim.value.padEnd(VALUE_WIDTH)}  ${dim(`${finding.claim.rule} (${finding.claim.source})`)}`
    case 'unclear':
      return styleText('yellow', `${finding.claims.map((claim) => claim.value).join(' or ')}: ${finding.why}`)
    case 'missing':
      return dim('—')
  }
}

function describeOutcome(person: PersonOutcome): string {
  const lacking = person.missing.length === 0 ? '' : `, lacks ${person.missing.join(', ')}`
  return `${writeName(person)}: ${person.state}${lacking}`
}

function describeChange(change: Change): string {
  return change.type === 'cancel' ? 'somebody: cancelled' : `${writeName(change.data)}: ${change.status}`
}

function colourOf(outcome: Outcome): 'green' | 'yellow' | 'red' | 'dim' {
  switch (outcome) {
    case 'registered':
    case 'amended':
    case 'cancelled':
      return 'green'
    case 'incomplete':
    case 'waitlisted':
    case 'late':
    case 'human':
      return 'yellow'
    case 'failed':
      return 'red'
    case 'unchanged':
    case 'automatic':
    case 'other':
    case 'old':
      return 'dim'
  }
}

/** The body alone, without the text of attachments. */
function textOf(mail: Mail): string {
  const [body] = mail.parts
  return body === undefined ? mail.text : mail.text.slice(body.from, body.to)
}

function labelled(label: string, text: string): string {
  return `  ${dim(label.padEnd(LABEL_WIDTH))}${text}`
}

function writeAddress({ name, address }: Address): string {
  return name === null ? address : `${name} <${address}>`
}

function writeName({ givenName, familyName }: NameReading): string {
  return [givenName, familyName].filter((part) => part !== null).join(' ') || '(no name)'
}
