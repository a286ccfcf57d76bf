// One pass over a mailbox: set what marks are missing, list what lies beyond the cursor and is not in the ledger, handle it
// in order of receipt. Ledger and cursor are the database's and move with each message's own transaction, so a pass may
// break anywhere and be repeated. The cursor is for speed: now and then, and where the mailbox has gone back in time
// (restored from a backup, it gives the same UIDs again), everything that lies there is held against the ledger.

import type { ImapFlow } from 'imapflow'
import type { Delivery } from '../vocabulary.ts'
import { inChunks, type Waiting } from './chunks.ts'
import { nameFailure, ReceiveError } from './explain-failure.ts'
import { fetchLarge, LARGE } from './fetch-large.ts'
import { KEYWORD, keepsKeyword, setMarks } from './marks.ts'
import { answer, closeMailbox, openMailbox, selected } from './open-mailbox.ts'
import { findCursors, inOrderOfReceipt } from './order-of-receipt.ts'
import type { Receiving } from './watch.ts'

/** How many messages were handled, skipped as older than the event, and marked in the mailbox. */
export interface Counts {
  readonly handled: number
  readonly old: number
  readonly marked: number
}

/**
 * Handles all that waits beyond the cursor, on an open connection. When the signal aborts, the message in hand is
 * finished and marked, and the pass ends.
 *
 * @throws whatever the mail server or `positions` throw, and ReceiveError where `handle` does; nothing after the
 *   failing message was handled
 */
export async function catchUp(
  pass: Receiving & {
    client: ImapFlow
    signal?: AbortSignal
    /** Look also for what lies before the cursor and was never looked at. */
    audit?: boolean
    onHandled?: () => void
  },
): Promise<Counts> {
  const { client, account, opens, positions, handle, log, signal, audit = false, onHandled, onWaiting } = pass
  const { mailbox } = account
  const { uidValidity, uidNext } = selected(client)
  const counts = { handled: 0, old: 0, marked: await setMarks({ client, mailbox, positions, log }) }

  const last = await positions.lastHandled(mailbox, uidValidity)
  const wentBack = uidNext <= last
  if (wentBack) log.warn({ mailbox, last, uidNext }, 'the mailbox has gone back in time; all of it is looked through')
  const listed = await listUnknown(pass, audit || wentBack ? 0 : last)
  const waiting = inOrderOfReceipt(listed, opens)
  const cursors = findCursors(waiting)
  let done = 0
  const tellWaiting = () => onWaiting?.(waiting.length - done, waiting[done]?.uid ?? null)
  tellWaiting()
  for (const { old, messages } of inChunks(waiting, opens)) {
    if (signal?.aborted) break
    if (old) {
      await positions.skipOld(mailbox, uidValidity, messages)
      counts.old += messages.length
      done += messages.length
      tellWaiting()
      continue
    }
    const sources = await fetchSources(client, messages)
    for (const { uid, internalDate } of messages) {
      if (signal?.aborted) break
      const source = sources.get(uid)
      done++
      if (source === undefined) continue
      try {
        await handle({ mailbox, uidValidity, uid, internalDate, source, doneTo: cursors.get(uid)! })
      } catch (cause) {
        throw new ReceiveError(`message ${uid} could not be handled: ${nameFailure(cause)}`, { cause })
      }
      counts.handled++
      onHandled?.()
      tellWaiting()
    }
    counts.marked += await setMarks({ client, mailbox, positions, log })
  }
  if (waiting.length === 0 && (audit || wentBack)) counts.marked += await setMarks({ client, mailbox, positions, log })
  return counts
}

/**
 * Handles everything that waits in the mailbox, once.
 *
 * @throws ReceiveError at the first failure, with its `cause`
 */
export async function catchUpOnce(receiving: Receiving & { signal?: AbortSignal }): Promise<Counts> {
  const client = await openMailbox(receiving)
  try {
    return await catchUp({ ...receiving, client, audit: true })
  } catch (cause) {
    const why = nameFailure(cause)
    throw new ReceiveError(`not all mail in ${receiving.account.mailbox} could be handled: ${why}`, { cause })
  } finally {
    await closeMailbox(client)
  }
}

/**
 * All messages above a UID that the ledger does not know, in UID order. It can know some beyond the cursor: of a pass that
 * broke, what was received first is done, wherever it lies.
 */
async function listUnknown({ client, account, positions }: Receiving & { client: ImapFlow }, after: number) {
  const all = await listAfter(client, after)
  const unknown = new Set(await positions.audit(account.mailbox, selected(client).uidValidity, all))
  return all.filter(({ uid }) => unknown.has(uid))
}

/** All messages with a UID above the given one, in UID order. */
async function listAfter(client: ImapFlow, uid: number): Promise<Waiting[]> {
  if (selected(client).exists === 0) return []
  const rows = await answer(
    'UID FETCH',
    client.fetchAll(`${uid + 1}:*`, { uid: true, internalDate: true, size: true, flags: true }, { uid: true }),
  )
  const waiting = new Map<number, Waiting>()
  for (const row of rows) {
    // `n:*` names the last message even where its UID is below n (RFC 3501 §6.4.8); a row without a date is a
    // notice of flags changed elsewhere.
    if (row.uid <= uid || row.internalDate === undefined) continue
    const marked = !keepsKeyword(client) || row.flags?.has(KEYWORD) === true
    const internalDate = readInternalDate(row.internalDate)
    waiting.set(row.uid, { uid: row.uid, internalDate, size: row.size ?? 0, marked })
  }
  return [...waiting.values()].sort((a, b) => a.uid - b.uid)
}

function readInternalDate(date: Date | string): Temporal.Instant {
  if (typeof date === 'string') throw new ReceiveError('the mail server gives a message no readable internal date')
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
}

/**
 * The messages by UID, fetched without touching `\Seen` (BODY.PEEK); of large ones what is of use. What is missing has
 * vanished: it was deleted or moved since it was listed.
 *
 * @throws where a message is still there and yet was not sent: passing it over would lose it
 */
async function fetchSources(client: ImapFlow, messages: readonly Waiting[]): Promise<Map<number, Delivery['source']>> {
  const fetch = (uids: readonly number[], source: boolean) =>
    answer('UID FETCH', client.fetchAll(uids.join(','), { uid: true, source }, { uid: true }))

  const sources = new Map<number, Uint8Array>()
  const [large, small] = [messages.filter(isLarge), messages.filter((message) => !isLarge(message))]
  for (const row of small.length > 0 ? await fetch(uidsOf(small), true) : []) {
    // A server may send NIL for what was deleted under its hands; imapflow's types do not know.
    if (row.source) sources.set(row.uid, row.source)
  }
  for (const { uid, size } of large) {
    const source = await fetchLarge(client, uid, size)
    if (source) sources.set(uid, source)
  }
  const missing = uidsOf(messages).filter((uid) => !sources.has(uid))
  if (missing.length > 0) {
    // Until a NOOP the server must count deleted messages as there (RFC 3501 §7.4.1).
    await answer('NOOP', client.noop())
    const there = uidsOf(await fetch(missing, false)).filter((uid) => missing.includes(uid))
    if (there.length > 0)
      throw new ReceiveError(`the mail server lists message ${there.join(', ')} but does not send it`)
  }
  return sources
}

const uidsOf = (messages: readonly { readonly uid: number }[]): number[] => messages.map(({ uid }) => uid)

const isLarge = ({ size }: Waiting): boolean => size > LARGE
