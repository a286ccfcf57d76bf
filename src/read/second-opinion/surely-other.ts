// An inbox holds mail about much else, and a meeting, a list, a regret or a number of six figures stands in most of it.
// Where the words are all but surely those of other mail, and nothing ties the mail to the event, it is left as found.

import type { Findings } from '../findings.ts'
import { quotesUs } from '../intent/mentions-event.ts'
import type { Likelihoods } from './likelihoods.ts'

/** Whether a mail is all but surely about something else. */
export function isSurelyOther({ intent }: Likelihoods, findings: Findings): boolean {
  return intent.other > SURELY && !quotesUs(findings)
}

/**
 * Of 7,355 gold mails about the meeting none was as likely to be other when the weights had not seen its set; of 675
 * others a third was.
 */
const SURELY = 0.97
