// Shows the organiser in her own inbox what the desk has done. Marks follow the commit and are owed by the database:
// whatever was handled but not yet marked – just now, or before a crash – is marked here, by the same few lines.

import type { ImapFlow } from 'imapflow'
import { answer, selected } from './open-mailbox.ts'
import type { Log, Mark, Positions } from './watch.ts'

/** What tells that the desk has handled a message. */
export const KEYWORD = '$Registrar'

/** Flags to add. A mail for a human stays unread, so that it is seen. */
const FLAGS: { readonly [M in Mark]: readonly string[] } = {
  handled: [KEYWORD, '\\Seen'],
  human: [KEYWORD, '\\Flagged'],
  none: [],
}

/** In one command, whose line servers bound (Dovecot: 64 KB); the rest is set in the next pass. */
const MOST = 500

/**
 * Sets all marks that are owed in the selected folder and records them as set. Where the server refuses, they stay
 * owed and a warning is logged: a mark is a courtesy, and no reason to hold up registrations.
 *
 * @returns how many messages got flags
 */
export async function setMarks(marking: {
  client: ImapFlow
  mailbox: string
  positions: Positions
  log: Log
}): Promise<number> {
  const { client, mailbox, positions, log } = marking
  const { uidValidity, permanentFlags } = selected(client)
  const owed = (await positions.unmarked(mailbox, uidValidity)).slice(0, MOST)
  let set = 0
  for (const [mark, messages] of Map.groupBy(owed, ({ mark }) => mark)) {
    const uids = messages.map(({ uid }) => uid)
    if (mark === 'human') await takeBackRead(client, uids)
    const flags = FLAGS[mark].filter((flag) => allows(permanentFlags, flag))
    if (flags.length > 0) {
      // Messages that vanished meanwhile are passed over by the server (RFC 3501 §6.4.8).
      const stored = await answer('UID STORE', client.messageFlagsAdd(uids, [...flags], { uid: true, silent: true }))
      if (!stored) {
        log.warn({ mailbox, uids }, 'the mail server did not set the marks; they are tried again')
        continue
      }
      set += uids.length
    }
    await positions.marked(mailbox, uidValidity, uids, mark)
  }
  return set
}

/**
 * Of mail that was handled and needs a human after all (its reply could not be delivered), the `\Seen` that we set is
 * taken back. Nothing else is ever taken away.
 */
async function takeBackRead(client: ImapFlow, uids: readonly number[]): Promise<void> {
  const query = { uid: uids.join(','), keyword: KEYWORD, seen: true }
  const read = await answer('UID SEARCH', client.search(query, { uid: true }))
  if (!read || read.length === 0) return
  await answer('UID STORE', client.messageFlagsRemove(read, ['\\Seen'], { uid: true, silent: true }))
}

/** Whether the server keeps our keyword in the selected folder. */
export function keepsKeyword(client: ImapFlow): boolean {
  return allows(selected(client).permanentFlags, KEYWORD)
}

/** Whether a flag can be kept (RFC 3501 §7.1, PERMANENTFLAGS); `\*` allows any keyword, and so does a silent server. */
function allows(permanent: ReadonlySet<string> | undefined, flag: string): boolean {
  return permanent === undefined || permanent.has(flag) || (permanent.has('\\*') && !flag.startsWith('\\'))
}
