// The single values of an event file that are more than a text: times, zones, durations, patterns, counts. Each
// reader throws a sentence that says what is wrong with what was written.
import { didYouMean } from './problems.ts'

/** «2017-11-14T17:00», local to the event's time zone. */
export function readLocalTime(text: string): Temporal.PlainDateTime {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)$/.exec(text)
  if (!match) throw new Error(`“${text}” is no local time; write it like 2017-11-14T17:00${whyNot(text)}`)
  try {
    return Temporal.PlainDateTime.from(text)
  } catch (cause) {
    throw new Error(`“${text}” does not exist: ${whatIsImpossible(match[1]!)}`, { cause })
  }
}

function whyNot(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return ', with the time of day'
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return ', without an offset: it is local to “timezone”'
  return ''
}

function whatIsImpossible(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (month < 1 || month > 12) return `there is no month ${month}`
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  if (day < 1 || day > daysInMonth) return `${date.slice(0, 7)} has ${daysInMonth} days`
  return 'there is no such time of day'
}

/** «PT2H», «P30D» (ISO 8601), not negative. */
export function readDuration(text: string): Temporal.Duration {
  let duration: Temporal.Duration
  try {
    duration = Temporal.Duration.from(text)
  } catch (cause) {
    throw new Error(`“${text}” is no duration; write it in ISO 8601 like PT2H (two hours) or P30D (30 days)`, { cause })
  }
  if (duration.sign < 0) throw new Error(`“${text}” is negative; write a duration such as PT2H or P30D`)
  return duration
}

/** A name of the IANA time zone database; an offset would know nothing of summer time. */
export function readTimezone(text: string): string {
  try {
    if (/^[+-]/.test(text)) throw new RangeError('an offset')
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch (cause) {
    const hint = didYouMean(text, Intl.supportedValuesOf('timeZone')) || '; write a name such as Europe/Riga'
    throw new Error(`“${text}” is no time zone${hint}`, { cause })
  }
}

/** A regular expression that the whole value of an own field has to match. */
export function readPattern(text: string): RegExp {
  try {
    return new RegExp(`^(?:${text})$`, 'u')
  } catch (cause) {
    throw new Error(`“${text}” is no regular expression: ${(cause as Error).message.split(': ').at(-1)}`, { cause })
  }
}

export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`“${text}” is no number of places; write one such as 40`)
  return Number(text)
}
