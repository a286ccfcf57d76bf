// The event of the conversations, and how a scenario may differ from it.

import { readEventFile } from '../../src/event-file.ts'
import type { Event } from '../../src/vocabulary.ts'

/** The meeting of 16 November 2017, kept open for the mail of that year. */
export const meeting: Event = {
  ...readEventFile('src/playground/meeting-2017.yaml'),
  retention: Temporal.Duration.from('P100Y'),
}

/** What differs, written as in an event file: local times, ISO 8601 durations. */
export interface EventChange extends Partial<Omit<Event, (typeof TIMES)[number] | (typeof DURATIONS)[number]>> {
  readonly opens?: string
  readonly deadline?: string
  readonly starts?: string
  readonly ends?: string
  readonly grace?: string
  readonly retention?: string
}

const TIMES = ['opens', 'deadline', 'starts', 'ends'] as const
const DURATIONS = ['grace', 'retention'] as const

export function changeEvent(event: Event, change: EventChange = {}): Event {
  const changed: Record<string, unknown> = { ...event, ...change }
  for (const name of TIMES) {
    const time = change[name]
    if (time) changed[name] = Temporal.PlainDateTime.from(time).toZonedDateTime(event.timezone)
  }
  for (const name of DURATIONS) {
    const duration = change[name]
    if (duration) changed[name] = Temporal.Duration.from(duration)
  }
  return changed as unknown as Event
}
