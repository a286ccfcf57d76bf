// A reading as the line of JSON that `registrar read` prints (DESIGN «Reading»): its keys and their order are a promise.
// Only what was surely found is a value here; what is unclear is null, and `review` says that a human must look.
import type { Event, Finding, Reading } from '../vocabulary.ts'

export function toReadingLine(file: string, reading: Reading): string {
  return JSON.stringify({
    file,
    language: reading.language,
    intent: reading.intent,
    question: reading.question,
    participants: reading.participants.map((person) => ({
      givenName: found(person.givenName),
      familyName: found(person.familyName),
      organisation: found(person.organisation),
      personalCodePrefix: found(person.personalCodePrefix),
    })),
    cancelled: reading.cancelled.map(({ givenName, familyName }) => ({ givenName, familyName })),
    review: reading.review,
  })
}

/** The line of a file that could not be opened, so that each file has one. */
export function unreadableLine(file: string, event: Event, why: string): string {
  const [language] = event.languages
  const nobody = { participants: [], cancelled: [] }
  return JSON.stringify({ file, language, intent: 'other', question: false, ...nobody, review: why })
}

function found(finding: Finding): string | null {
  return finding.state === 'found' ? finding.claim.value : null
}
