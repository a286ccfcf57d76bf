// The meeting as a calendar entry (RFC 5545) that a confirmation carries. It is published (RFC 5546 §3.2.1) and names no
// attendee, so that no calendar answers back. Times stand in UTC: exact everywhere, with no time zone table to agree on.
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Event, ReplyPlan } from '../vocabulary.ts'
import { oneLine } from './safe-text.ts'
import { inLanguage } from './write-letter.ts'

/** The text of meeting.ics. The same event has the same UID in every mail; `date` tells which copy is newer. */
export function writeCalendar(plan: ReplyPlan, event: Event, date: Temporal.Instant): string {
  const { organiser } = event
  const domain = organiser.email.slice(organiser.email.lastIndexOf('@') + 1)
  const calendar = ical({ prodId: { company: 'registrar', product: 'registrar' }, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: `${event.id}@${domain}`,
    stamp: date,
    start: event.starts.toInstant(),
    end: event.ends.toInstant(),
    summary: oneLine(inLanguage(event.title, plan, event) ?? event.id),
    location: oneLine(inLanguage(event.place, plan, event) ?? ''),
    organizer: { name: oneLine(organiser.name), email: organiser.email },
  })
  return `${calendar.toString()}\r\n`
}
