// Whether a mail concerns the event at all. An answer to us does; so does a quotation of the invitation; else the
// words must speak of the meeting or of coming to it, and not of another one.

import { foldForCues } from '../locales/locale.ts'
import { cuesWithin, findEverything, type Findings } from './findings.ts'
import type { People } from './find-people.ts'
import type { PersonFrame } from './person-frame.ts'
import { findCues, findWords } from './words.ts'

export function isAboutEvent(findings: Findings, frames: readonly PersonFrame[], people: People): boolean {
  const { ownWords, mail, event } = findings
  if (ownWords.below.some((b) => b.ours) || ownWords.lines.some((l) => l.kind === 'invitation')) return true
  const subject = foldForCues(mail.subject)
  const subjectCues = findCues(findWords(mail.subject, subject))
  const inSubject = subjectCues.some((c) => c.kind === 'meeting')
  const spoken = cuesWithin(findings, 0, findings.text.length, 'meeting').length > 0
  const coming = frames.some((f) => f.role === 'comes' && f.code !== null) || people.senderComes || people.senderStays
  const acting = cuesWithin(findings, 0, findings.text.length, 'iCome', 'theyCome', 'takesOff', 'insteadOf', 'staysAway').length > 0
  if (namesAnotherDay(`${subject}\n${findings.folded}`, event.starts.toPlainDate(), findings)) return false
  if (isTitle(subject, event)) return true
  if (coming && (spoken || inSubject || frames.some((f) => f.code !== null))) return true
  return (spoken || inSubject) && (acting || people.units.some((u) => u.asks))
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

const MONTHS = ['janvar', 'februar', 'mart', 'april', 'maij', 'junij', 'julij', 'august', 'septembr', 'oktobr', 'novembr', 'decembr']
void findEverything
