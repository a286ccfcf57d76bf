// Late or on time. A mail is received at its IMAP internal date, whatever its Date header says and whenever we get to
// it; at or before the deadline (and its grace) is on time, to the second.

import type { Event } from '../vocabulary.ts'

export function isLate(receivedAt: Temporal.Instant, event: Event): boolean {
  const last = event.deadline.add(event.grace)
  return wholeSeconds(receivedAt) > wholeSeconds(last.toInstant())
}

/** Whether the event has ended when something is received. */
export function isOver(event: Event, receivedAt: Temporal.Instant): boolean {
  return receivedAt.epochMilliseconds > event.ends.epochMilliseconds
}

function wholeSeconds(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000)
}
