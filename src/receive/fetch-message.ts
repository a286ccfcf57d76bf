// Fetches one message that was handled before, to be read again: the mailbox is the archive of raw mail. It lies where it
// was seen, or, after a change of UIDVALIDITY or in another place of the folder, where its Message-ID is found.

import type { ImapFlow } from 'imapflow'
import type { ImapAccount } from '../config.ts'
import type { Delivery } from '../vocabulary.ts'
import { explainFailure } from './explain-failure.ts'
import { answer, closeMailbox, openMailbox, selected } from './open-mailbox.ts'

export interface Wanted {
  /** Where it was seen. */
  readonly places: readonly { readonly uidValidity: bigint; readonly uid: number }[]
  /** Without angle brackets; null: it has none, or it is no longer known. */
  readonly messageId: string | null
}

/** Of one Message-ID there can be copies, but not many. */
const MOST_COPIES = 10

/**
 * The messages that may be it, those at the known places first; reading leaves their flags alone.
 *
 * @throws ReceiveError that says what is wrong and how to mend it
 */
export async function fetchMessage(account: ImapAccount, wanted: Wanted, ca?: string): Promise<readonly Delivery[]> {
  const client = await openMailbox({ account, ca })
  try {
    const { uidValidity } = selected(client)
    const known = wanted.places.filter((place) => place.uidValidity === uidValidity).map(({ uid }) => uid)
    const here = await fetchAll(client, account, known)
    if (here.length > 0 || wanted.messageId === null) return here
    const header = { header: { 'message-id': wanted.messageId } }
    const found = (await answer('UID SEARCH', client.search(header, { uid: true }))) || []
    return await fetchAll(client, account, found.slice(0, MOST_COPIES))
  } catch (cause) {
    throw explainFailure(cause, account)
  } finally {
    await closeMailbox(client)
  }
}

async function fetchAll(client: ImapFlow, { mailbox }: ImapAccount, uids: readonly number[]): Promise<Delivery[]> {
  if (uids.length === 0) return []
  const { uidValidity } = selected(client)
  const query = { uid: true, internalDate: true, source: true }
  const rows = await answer('UID FETCH', client.fetchAll(uids.join(','), query, { uid: true }))
  return rows.flatMap(({ uid, internalDate, source }) => {
    // A server may send NIL for what was deleted under its hands; imapflow's types do not know.
    if (!source || !(internalDate instanceof Date)) return []
    return [{ mailbox, uidValidity, uid, internalDate: internalDate.toTemporalInstant(), source }]
  })
}
