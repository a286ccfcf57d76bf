// The order in which waiting mail is handled, and what the cursor may pass meanwhile.
import { expect, test } from 'vitest'
import { findCursors, inOrderOfReceipt } from '../src/receive/order-of-receipt.ts'

const OPENS = Temporal.Instant.from('2017-11-01T00:00:00Z')
/** «3@10»: UID 3, received on 10 November; «3@-1»: a day before the event opened. */
const waiting = (text: string) =>
  text.split(' ').map((one) => {
    const [uid, day] = one.split('@').map(Number) as [number, number]
    return { uid, internalDate: OPENS.add({ hours: 24 * day }), size: 1, marked: false }
  })

test.each([
  ['in its order', '1@1 2@2 3@3', '1 2 3', '1 2 3'],
  ['moved in later', '1@3 2@1 3@2', '2 3 1', '0 0 3'],
  ['received in one second', '4@2 5@2 6@1', '6 4 5', '0 4 6'],
  ['older than the event', '1@-1 2@-5 3@2 4@1', '1 2 4 3', '1 2 2 4'],
  ['older in between', '1@2 2@1 3@-1 4@2 5@1', '2 1 3 5 4', '0 2 3 3 5'],
])('%s', (_, text, order, cursors) => {
  const ordered = inOrderOfReceipt(waiting(text), OPENS)
  const found = findCursors(ordered)
  expect(ordered.map(({ uid }) => uid).join(' ')).toBe(order)
  expect(ordered.map(({ uid }) => found.get(uid)).join(' ')).toBe(cursors)
})
