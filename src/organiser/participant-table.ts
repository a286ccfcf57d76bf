// The list of participants as rows and columns, named as in the view `registrar.participants`; own fields of an event
// follow as columns of their own. What is written out of it – table, CSV, JSON – is chosen elsewhere.
import type { ListedParticipant } from '../record/participants.ts'

export interface ParticipantTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** All columns, times in UTC (ISO 8601), absent values empty. */
export function tabulate(participants: readonly ListedParticipant[]): ParticipantTable {
  const own = [...new Set(participants.flatMap(({ fields }) => Object.keys(fields)))]
  // Told only where it has happened.
  const isAnyUnreachable = participants.some(({ unreachable }) => unreachable)
  return {
    columns: [...COLUMNS.map(([name]) => name), ...(isAnyUnreachable ? ['unreachable'] : []), ...own],
    rows: participants.map((person) => [
      ...COLUMNS.map(([, value]) => value(person) ?? ''),
      ...(isAnyUnreachable ? [person.unreachable ? 'yes' : ''] : []),
      ...own.map((name) => person.fields[name] ?? ''),
    ]),
  }
}

const COLUMNS: readonly (readonly [string, (person: ListedParticipant) => string | null])[] = [
  ['event', ({ event }) => event],
  ['id', ({ id }) => id],
  ['family_name', ({ familyName }) => familyName],
  ['given_name', ({ givenName }) => givenName],
  ['organisation', ({ organisation }) => organisation],
  ['personal_code_prefix', ({ personalCodePrefix }) => personalCodePrefix],
  ['status', ({ status }) => status],
  ['missing', ({ missing }) => missing.join(' ')],
  ['submitted_by', ({ submittedBy }) => submittedBy],
  ['registered_at', ({ registeredAt }) => formatInstant(registeredAt)],
  ['updated_at', ({ updatedAt }) => formatInstant(updatedAt)],
]

/** What a person at the door looks for: not how and when it was told. */
const NOT_ON_PAPER = new Set(['id', 'submitted_by', 'registered_at', 'updated_at'])

export function toPaper({ columns, rows }: ParticipantTable): ParticipantTable {
  const kept = columns.flatMap((name, i) => (NOT_ON_PAPER.has(name) ? [] : [i]))
  return { columns: kept.map((i) => columns[i]!), rows: rows.map((row) => kept.map((i) => row[i]!)) }
}

/** «2017-11-10T07:12:00Z», to the second. */
export function formatInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}
