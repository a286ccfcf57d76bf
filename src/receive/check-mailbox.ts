// Proves an IMAP account for `registrar check`: the same way in that the watch takes, so what it says is what will be.

import type { ImapAccount } from '../config.ts'
import { closeMailbox, openMailbox, selected } from './open-mailbox.ts'

/**
 * Logs in and selects the folder; changes nothing.
 *
 * @returns a sentence for the operator: where, and how many messages lie there
 * @throws ReceiveError that says what is wrong and how to mend it; it never holds the password
 */
export async function checkMailbox(account: ImapAccount, ca?: string): Promise<string> {
  const client = await openMailbox({ account, ca })
  const { exists, readOnly } = selected(client)
  await closeMailbox(client)
  const messages = exists === 1 ? '1 message' : `${exists} messages`
  const note = readOnly ? '; it is read-only, so handled mail cannot be marked' : ''
  return `${account.user} on ${account.host}: ${messages} in ${account.path}${note}`
}
