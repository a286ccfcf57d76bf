// Whether a mail concerns the event at all. An answer to us does; so does a quotation of the invitation; else the
// words must speak of the meeting or of coming to it, and not of another one.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import type { People } from './find-people.ts'
import { cuesWithin, type Findings } from './findings.ts'
import type { PersonFrame } from './person-frame.ts'
import { type CueKind, findCues, findWords } from './words.ts'

export function isAboutEvent(findings: Findings, frames: readonly PersonFrame[], people: People): boolean {
  const { ownWords, mail, event } = findings
  if (ownWords.below.some((b) => b.ours) || ownWords.lines.some((l) => l.kind === 'invitation')) return true
  const subject = foldForCues(mail.subject)
  const subjectCues = findCues(findWords(mail.subject, subject))
  const within = (...kinds: CueKind[]): boolean => cuesWithin(findings, 0, findings.text.length, ...kinds).length > 0
  const meeting = within('meeting') || subjectCues.some((c) => c.kind === 'meeting')
  const registering = within('registering') || subjectCues.some((c) => c.kind === 'registering')
  const told = (f: PersonFrame): boolean => f.code !== null || (f.givenName !== null && f.familyName !== null)
  const coming = frames.some((f) => f.role === 'comes' && told(f)) || people.senderComes || people.senderStays
  if (namesAnotherDay(`${subject}\n${findings.folded}`, event.starts.toPlainDate(), findings)) return false
  if (isTitle(subject, event)) return true
  if (within('advertises') && !coming) return false
  if (coming && (meeting || registering || within('iCome') || isBareRecord(findings))) return true
  const asks = people.units.some((u) => u.asks) || within('asks') || mail.subject.includes('?')
  return meeting
    ? asks || registering || within('takesOff', 'insteadOf', 'staysAway', 'courtesy')
    : registering && (asks || within('takesOff', 'corrects', 'staysAway', 'insteadOf') || mail.inReplyTo.length > 0)
}

/** Nothing but a person's data: who sends that to the address of the invitation answers it. */
function isBareRecord({ words, ownWords }: Findings): boolean {
  return words.filter((w) => ownWords.kindAt(w.from) === 'own').length <= 25
}

function isTitle(subject: string, { title }: Findings['event']): boolean {
  return Object.values(title).some((t) => t !== undefined && subject.includes(foldForCues(t).slice(0, 25)))
}

// «22. novembra seminārs», «1 December»: a day and month that are not the event's, while the event's own is not named
const DAY = /(?<![\d.])(\d{1,2})\.? ?(?:(\p{L}{3,12})|(\d{1,2})\.)(?![\d])/gu

function namesAnotherDay(folded: string, day: Temporal.PlainDate, findings: Findings): boolean {
  let another = false
  for (const match of folded.matchAll(DAY)) {
    const month = match[3] ? Number(match[3]) : monthOf(match[2]!)
    if (!month || month > 12) continue
    const number = Number(match[1])
    if (month === day.month && number === day.day) return false
    if (month >= day.month && month <= day.month + 1 && number <= 31 && number !== 14) another = true
  }
  return another && findings.codes.length > 0
}

function monthOf(word: string): number | null {
  const i = MONTHS.findIndex((stem) => word.startsWith(stem))
  return i < 0 ? null : (i % 12) + 1
}

const MONTHS = ALL_HEARD.flatMap(([, { words }]) => words.months.map(foldForCues))
