// Where the words are all but surely those of one intent, they tell it better than any rule. An inbox holds mail about
// much else, and a meeting, a list, a regret or a number of six figures stands in most of it; and many an answer names
// no meeting, asks in passing, or tells of an absence on another day.

import type { Intent } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { quotesUs } from '../intent/mentions-event.ts'
import { isOtherMatter } from '../intent/other-matter.ts'
import { subjectCues } from '../intent/subject-cues.ts'
import type { Likelihoods } from './likelihoods.ts'

/** Whether a mail all but surely has this intent. */
export function isSurely(intent: Intent, likely: Likelihoods | null): boolean {
  return likely !== null && likely.intent[intent] > SURELY
}

/** Whether a mail with people who come changes something or registers, where that is all but sure. */
export function isSurelyOneOfBoth(likely: Likelihoods | null): 'register' | 'amend' | null {
  if (likely === null) return null
  return (['register', 'amend'] as const).find((intent) => likely.intent[intent] > SURELY_ADDS) ?? null
}

/** Whether a mail is about the event, where that is all but sure; null: that is for the rules to say. */
export function tellAboutEvent(likely: Likelihoods | null, findings: Findings): boolean | null {
  if (likely === null) return null
  const { other } = likely.intent
  if (other < SURELY_OURS && !isOtherMatter(findings, subjectCues(findings.mail))) return true
  return other > SURELY_OTHER && !quotesUs(findings) ? false : null
}

/** Of 8,030 gold mails, read with weights that had not seen their sets, 7,100 were so sure, 15 of them wrongly … */
const SURELY = 0.9
/** … of which 12 were changes that looked like registrations: few words tell the one from the other. */
const SURELY_ADDS = 0.97
/** Of 7,355 gold mails about the meeting none was so surely other; a third of 675 others was … */
const SURELY_OTHER = 0.97
/** … and one of these was so unlikely to be. */
const SURELY_OURS = 0.05
