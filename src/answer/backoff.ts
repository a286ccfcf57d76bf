// When to try again. A mail that was put off goes again soon at first (greylisting wants minutes, not hours), then ever
// more rarely, for five days. A server that is away is asked again every few seconds: its return is noticed within a
// minute, even where a mail has just missed its turn and waits for the next sweep.

/** No longer than this after it was written is a reply tried. */
const LONGEST_TRY = Temporal.Duration.from('PT120H')
/** And yet so often: where the desk itself was away for a week, or a clock has jumped, its replies get their chance. */
const LEAST_TRIES = 10

const FIRST_RETRY_MS = 5_000
const LONGEST_RETRY_MS = 30 * 60_000
const FIRST_REST_MS = 1_000
const LONGEST_REST_MS = 20_000
/** After a refused login: anything faster gets accounts locked. */
const LOGIN_REST_MS = 5 * 60_000

/** A number in [0, 1); what was put off together does not come back together. */
export type Random = () => number

/** How long to wait with a mail that has been tried `attempts` times before this one: 5 s at most, doubling up to 30 min. */
export function retryAfter(attempts: number, random: Random): Temporal.Duration {
  return grow(FIRST_RETRY_MS, LONGEST_RETRY_MS, attempts, random)
}

/** How long to leave a server alone that failed `failures` times before in a row: 1 s at most, doubling up to 20 s. */
export function restAfter(failures: number, random: Random): Temporal.Duration {
  return grow(FIRST_REST_MS, LONGEST_REST_MS, failures, random)
}

/** How long to leave a server alone that refuses our login: nothing will change until somebody mends it. */
export function restAfterRefusal(random: Random): Temporal.Duration {
  return grow(LOGIN_REST_MS, LOGIN_REST_MS, 0, random)
}

/**
 * How long to wait with a mail on which the server failed. At first no longer than the server itself is given; but a
 * mail that breaks every connection it goes over lets others pass.
 */
export function yieldAfter(attempts: number, random: Random): Temporal.Duration {
  return attempts === 0 ? Temporal.Duration.from('PT0S') : restAfter(attempts - 1, random)
}

/** Whether a reply written at `createdAt` that was tried `attempts` times before has been tried long enough. */
export function isTooOld(createdAt: Temporal.Instant, now: Temporal.Instant, attempts: number): boolean {
  return attempts + 1 >= LEAST_TRIES && Temporal.Instant.compare(now, createdAt.add(LONGEST_TRY)) > 0
}

/** Between one half of the wait and all of it. */
function grow(first: number, longest: number, times: number, random: Random): Temporal.Duration {
  const wait = Math.min(first * 2 ** Math.min(times, 30), longest)
  return Temporal.Duration.from({ milliseconds: Math.round((wait * (1 + random())) / 2) })
}
