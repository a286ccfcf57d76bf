// An event on its way to a reading process: what the channel between processes carries of it (structured clone), since
// times and durations do not pass as they are.
import type { Event } from '../vocabulary.ts'

const MOMENTS = ['starts', 'ends', 'opens', 'deadline'] as const
const DURATIONS = ['grace', 'retention'] as const

type Moment = (typeof MOMENTS)[number]
type Duration = (typeof DURATIONS)[number]

export type PackedEvent = Omit<Event, Moment | Duration> & Readonly<Record<Moment | Duration, string>>

export function packEvent(event: Event): PackedEvent {
  const texts = [...MOMENTS, ...DURATIONS].map((name) => [name, event[name].toString()])
  // Reading reminds nobody.
  return { ...event, reminder: null, ...(Object.fromEntries(texts) as Record<Moment | Duration, string>) }
}

export function unpackEvent(packed: PackedEvent): Event {
  const moments = MOMENTS.map((name) => [name, Temporal.ZonedDateTime.from(packed[name])])
  const durations = DURATIONS.map((name) => [name, Temporal.Duration.from(packed[name])])
  return { ...packed, ...Object.fromEntries(moments), ...Object.fromEntries(durations) }
}
