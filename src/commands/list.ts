// `registrar list`: the participants, as a table on the screen, as a workbook or CSV for a spreadsheet, as JSON for
// programs, as PDF for paper.
import { writeFile } from 'node:fs/promises'
import { type Environment, readConfig } from '../config.ts'
import { formatInstant, tabulate, toPaper } from '../organiser/participant-table.ts'
import { writeCsv } from '../organiser/write-csv.ts'
import { writePdf } from '../organiser/write-pdf.ts'
import { writeTable } from '../organiser/write-table.ts'
import { writeXlsx } from '../organiser/write-xlsx.ts'
import { Problems } from '../problems.ts'
import { type ListedParticipant, listParticipants } from '../record/participants.ts'
import type { Status } from '../vocabulary.ts'
import { oneOf, parseCommandLine, UsageError } from './command.ts'
import { refuseUnknownEvent } from './refuse-unknown-event.ts'
import { withDatabase } from './with-database.ts'

export const help = `registrar list [--event ID] [--status STATUS] [--format FORMAT] [--output FILE]

Lists the participants, sorted the Latvian way.

  --event ID       of this event only
  --status STATUS  registered, incomplete, waitlisted or cancelled
  --format FORMAT  table (the default), csv or xlsx (for spreadsheets), json, or pdf (for paper)
  --output FILE    writes to FILE, readable by you alone, instead of the screen; xlsx and pdf need it
`

const STATUSES: readonly Status[] = ['registered', 'incomplete', 'waitlisted', 'cancelled']
const FORMATS = ['table', 'csv', 'json', 'xlsx', 'pdf'] as const
type Format = (typeof FORMATS)[number]

export async function run(args: readonly string[], env: Environment): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = parseCommandLine(args, { event: text, status: text, format: text, output: text }, 0)
  const format = oneOf('format', values.format ?? 'table', FORMATS)
  const status = values.status === undefined ? null : oneOf('status', values.status, STATUSES)
  const event = values.event ?? null
  if ((format === 'xlsx' || format === 'pdf') && values.output === undefined)
    throw new UsageError(`${format} goes into a file: give --output FILE`)

  const { databaseUrl } = readConfig(env, ['database'])
  const participants = await withDatabase(databaseUrl, async (db) => {
    if (event !== null) await refuseUnknownEvent(db, event)
    return listParticipants(db, { event, status })
  })
  const list = await write(participants, format)
  if (values.output === undefined) process.stdout.write(list)
  else await save(values.output, list)
  return 0
}

async function write(participants: readonly ListedParticipant[], format: Format): Promise<string | Buffer> {
  const { columns, rows } = tabulate(participants)
  switch (format) {
    case 'table':
      return rows.length === 0 ? 'Nobody is on the list.\n' : writeTable(columns, rows)
    case 'csv':
      return writeCsv(columns, rows)
    case 'xlsx':
      return writeXlsx(columns, rows)
    case 'pdf': {
      const paper = toPaper({ columns, rows })
      return writePdf(`Participants, ${formatInstant(Temporal.Now.instant())}`, paper.columns, paper.rows)
    }
    case 'json':
      return `${JSON.stringify(participants.map(toJson), null, 2)}\n`
  }
}

/** The names of the view `registrar.participants`; absent values are null. */
function toJson(person: ListedParticipant) {
  return {
    event: person.event,
    id: person.id,
    family_name: person.familyName,
    given_name: person.givenName,
    organisation: person.organisation,
    personal_code_prefix: person.personalCodePrefix,
    status: person.status,
    missing: person.missing,
    submitted_by: person.submittedBy,
    registered_at: person.registeredAt,
    updated_at: person.updatedAt,
    fields: person.fields,
    ...(person.unreachable ? { unreachable: true } : {}),
  }
}

async function save(file: string, list: string | Buffer): Promise<void> {
  try {
    await writeFile(file, list, { mode: 0o600 })
  } catch (cause) {
    throw new Problems([`${file} cannot be written (${(cause as NodeJS.ErrnoException).code})`], { cause })
  }
}
