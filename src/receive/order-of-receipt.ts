// Who wrote first comes first: places are given in the order in which mail is handled, and mail that was moved, restored
// or sorted in by another program does not lie in the order in which it was received. The cursor, which counts UIDs, waits
// for whatever it passes over.

import type { Waiting } from './chunks.ts'

/**
 * The waiting messages by internal date, then UID. What came before the event opened keeps its place by UID, and so does
 * what lies on either side of it.
 *
 * @param waiting in UID order
 */
export function inOrderOfReceipt(waiting: readonly Waiting[], opens: Temporal.Instant): Waiting[] {
  const isOld = ({ internalDate }: Waiting) => Temporal.Instant.compare(internalDate, opens) < 0
  const stretches: Waiting[][] = []
  for (const message of waiting) {
    const last = stretches.at(-1)
    if (last !== undefined && isOld(last[0]!) === isOld(message)) last.push(message)
    else stretches.push([message])
  }
  return stretches.flatMap((stretch) => (isOld(stretch[0]!) ? stretch : stretch.sort(byReceipt)))
}

function byReceipt(one: Waiting, other: Waiting): number {
  return Temporal.Instant.compare(one.internalDate, other.internalDate) || one.uid - other.uid
}

/** For each UID, handled in this order: the UID up to which nothing waits any more once it is done; 0: none. */
export function findCursors(order: readonly Waiting[]): ReadonlyMap<number, number> {
  const uids = order.map(({ uid }) => uid).sort((a, b) => a - b)
  const done = new Set<number>()
  let next = 0
  return new Map(
    order.map(({ uid }) => {
      done.add(uid)
      while (next < uids.length && done.has(uids[next]!)) next++
      return [uid, uids[next - 1] ?? 0]
    }),
  )
}
