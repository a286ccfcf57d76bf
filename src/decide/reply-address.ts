// Two addresses matter and must not be mixed: whom an answer goes to (anybody may ask for answers elsewhere), and
// who wrote (from which rights follow, so Reply-To has no say).

import { type Address, foldAddress, type Mail } from '../vocabulary.ts'

/** Where the reply goes: the first Reply-To, else Sender where From has several, else From (RFC 5322 §3.6.2); never Cc. */
export function replyAddress(mail: Mail): Address | null {
  return mail.replyTo[0] ?? author(mail)
}

/** The address that wrote, folded: whoever it registers may later be changed from it. Null where the mail names none. */
export function authorAddress(mail: Mail): string | null {
  const address = author(mail)?.address
  return address ? foldAddress(address) : null
}

/** The one who wrote; of several in From, the one who sent it. */
export function author(mail: Mail): Address | null {
  if (mail.from.length > 1 && mail.sender) return mail.sender
  return mail.from[0] ?? null
}
