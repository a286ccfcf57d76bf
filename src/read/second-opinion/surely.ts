// Where the words are all but surely those of one intent, they tell it better than any rule. An inbox holds mail about
// much else, and a meeting, a list, a regret or a number of six figures stands in most of it; and many an answer names
// no meeting, asks in passing, or tells of an absence on another day.

import type { Intent } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { listsForAnotherDay } from '../intent/another-day.ts'
import { quotesUs } from '../intent/mentions-event.ts'
import { isOtherMatter } from '../intent/other-matter.ts'
import type { Verdict } from '../intent/situation.ts'
import { subjectCues } from '../intent/subject-cues.ts'
import type { Likelihoods } from './likelihoods.ts'

/** Whether a mail all but surely has this intent. */
export function isSurely(intent: Intent, likely: Likelihoods | null): boolean {
  return likely !== null && likely.intent[intent] > SURELY
}

/**
 * Whether a mail with people who come changes something or registers, where that is sure enough; null: it is not. One that
 * takes nobody off sooner registers, and one that does sooner changes, unless it has too few words to tell.
 */
export function isSurelyOneOfBoth(
  likely: Likelihoods | null,
  takesOff: boolean,
  findings: Findings,
): 'register' | 'amend' | null {
  if (likely === null) return null
  const { register, amend } = likely.intent
  const told = !isShort(findings)
  const registers = told && !takesOff && register > LIKELY && amend < UNLIKELY_TO_CHANGE
  if (register > QUITE_SURELY || registers) return 'register'
  const changes = told && takesOff && amend > RATHER
  return amend > QUITE_SURELY || changes ? 'amend' : null
}

/** Whether a mail has too few words to tell a change from a registration, or one guest from two. */
export function isShort({ words }: Findings): boolean {
  return words.length <= A_FEW
}

/** Whether a mail all but surely registers one person. */
export function isSurelyOne(likely: Likelihoods | null): boolean {
  return likely !== null && likely.intent.register > QUITE_SURELY && likely.coming[1] > SURELY_ONE
}

/** Whether a mail is all but surely about the event. */
export function isSurelyOurs(likely: Likelihoods | null, findings: Findings): boolean {
  return (
    likely !== null &&
    likely.intent.other < SURELY_OURS &&
    // «Valdē Jura Kalna vietā turpmāk darbosies …»
    !findings.cues.some((c) => c.kind === 'lasting') &&
    (registersSurely(likely, findings) || !isOtherMatter(findings, subjectCues(findings.mail))) &&
    !listsForAnotherDay(findings)
  )
}

/** «Trīs iestādes vienā sūtījumā: …»: people with codes, in words of nothing but a registration. */
function registersSurely({ intent }: Likelihoods, { codes }: Findings): boolean {
  return codes.length > 0 && intent.register > QUITE_SURELY && intent.other < HARDLY_OTHER
}

/** Whether a mail most likely asks something about the event, though no word of it names the meeting. */
export function isLikelyAsked(likely: Likelihoods | null, findings: Findings): boolean {
  return (
    likely !== null && likely.intent.question > QUITE_LIKELY && !isOtherMatter(findings, subjectCues(findings.mail))
  )
}

/** Whether a mail that only words of an absence make a notice is rather a person's about something else: «38,5, šodien nebūšu darbā». */
export function isLikelyOther(likely: Likelihoods | null): boolean {
  return likely !== null && likely.intent.other > AN_ABSENT_PERSON
}

/** Whether a mail of which no rule tells anything most likely declines. */
export function isLikelyDeclined(likely: Likelihoods | null): boolean {
  return likely !== null && likely.intent.cancel > QUITE_LIKELY
}

/** Whether a machine all but surely wrote a mail that only its words tell of: «No 6. līdz 24. novembrim baudu atvaļinājumu». */
export function isSurelyMachine(likely: Likelihoods | null, signs: readonly string[], { codes }: Findings): boolean {
  if (likely === null || codes.length > 0) return false
  return likely.intent.automatic > (signs.length > 0 ? QUITE_A_MACHINE : A_MACHINE)
}

/** Leaves mail alone that is all but surely about something else: nobody comes, and nobody need look. */
export function leaveOther(verdict: Verdict, likely: Likelihoods | null, findings: Findings): Verdict {
  if (likely === null || quotesUs(findings)) return verdict
  // A guest's question must not be lost; another's costs the organiser a look.
  const isOther = likely.intent.other > (verdict.intent === 'question' ? QUITE_SURELY : SURELY)
  return isOther ? { ...verdict, intent: 'other', coming: [], staying: [], review: null } : verdict
}

/**
 * With weights that have not seen their sets, four of five gold mails are so sure, one in 300 of them wrongly, and none
 * about the meeting looks like another (test/second-opinion.test.ts) …
 */
const SURELY = 0.91
/** … and most of those that are wrong are changes that look like registrations: few words tell the one from the other. */
const QUITE_SURELY = 0.975
/**
 * Of 1,700 mails that neither had seen six registered as surely, and yet asked something or seemed to decline; the one
 * that was misread had 0.88.
 */
const SURELY_ONE = 0.9
/**
 * Of 1,774 mails that neither had seen nine registrations, which the rules took for changes that take nobody off, were so
 * likely to register and so unlikely to change something, and no change was.
 */
export const [LIKELY, UNLIKELY_TO_CHANGE] = [0.65, 0.1]
/** «Lūdzu mainīt Annai Ozolai kodu uz 120385.» */
const A_FEW = 15
/**
 * Of the same mails 53 registrations took somebody off, and were at most 0.11 likely to change something; one change,
 * taken for a registration, was 0.54.
 */
const RATHER = 0.4
/** Of the same mails two had a word of other business and were so unlikely to be of any; both registered. */
const HARDLY_OTHER = 0.01
/** Of 58 mails about something else that neither had seen, none was more than 0.15 likely to ask. */
const QUITE_LIKELY = 0.6
/** Of 39 gold notices that only an absence tells none was more than 0.17 likely to be about something else; a person's two, 0.90 and 0.98. */
const AN_ABSENT_PERSON = 0.85
/** Three of 832 mails about something else were so unlikely to be. */
const SURELY_OURS = 0.05
/** Of 572 gold notices of machines 412 and 470 were so likely with weights that had not seen them, of people's mail none; its likeliest had 0.62. */
const [A_MACHINE, QUITE_A_MACHINE] = [0.9, 0.8]
