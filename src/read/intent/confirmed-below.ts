// An answer to our own confirmation. Whoever writes below it is on the list: with a word of regret, and none of coming, they
// ask nothing and register nobody, but take themselves off, whatever reason they give.

import type { Findings } from '../findings.ts'
import { groupWithWriter } from '../people/group-taken-off.ts'
import { senderName } from '../people/who-is-cancelled.ts'
import { findCues, findWords } from '../text/words.ts'
import type { Decider, Situation, Verdict } from './situation.ts'

/** Whether a message of ours below says that somebody is registered. */
export function hasConfirmationBelow({ mail, ownWords }: Findings): boolean {
  return ownWords.below.some(
    ({ ours, from, to }) =>
      ours &&
      findCues(findWords(mail.text, from, Math.min(to, from + A_CONFIRMATION))).some(
        (c) => c.kind === 'before' || c.kind === 'listedAlready',
      ),
  )
}

/** Letters of a confirmation, the invitation below it aside. */
const A_CONFIRMATION = 600

/** «My son is in hospital since tonight. I'm so sorry about tomorrow»: a human decides, but sees what it most likely is. */
export const regretsBelowConfirmation: Decider = (situation) => {
  const { base, people, findings, sender } = situation
  if (!isRegret(situation) || !hasConfirmationBelow(findings) || !(sender.givenName || sender.familyName)) return null
  const others = groupWithWriter(people, findings, sender)
  // «Thank you for the confirmation, see you on Thursday! Sorry for the late reply»
  if (situation.says('courtesy') && others.length === 0 && !AWAY.some(situation.says)) return null
  return {
    ...base,
    intent: 'cancel',
    coming: [],
    staying: [senderName(sender), ...others],
    review: 'It is not clear what the message wants: it regrets something below a confirmation.',
  }
}

/** A word of regret, and none of coming, of thanks for it, or of a value that was lacking. */
function isRegret({ coming, question, says, findings }: Situation): boolean {
  return (
    coming.length === 0 &&
    !question &&
    findings.codes.length === 0 &&
    (says('regrets') || AWAY.some(says)) &&
    !AGAINST.some(says)
  )
}

const AWAY = ['isAway', 'elsewhere', 'outgoing'] as const
const AGAINST = ['iCome', 'asPlanned', 'keeps', 'asks', 'maybe', 'corrects', 'codeWords', 'ownData'] as const

/** A registration that gives nothing new, with a word of regret, below a confirmation: «Diemžēl mani ceturtdien sūta uz Ventspili». */
export function registersBelowConfirmation({ intent, coming }: Verdict, findings: Findings): string | null {
  const givesNothing = coming.length > 0 && coming.every((f) => f.code === null && f.isSender)
  return intent === 'register' &&
    givesNothing &&
    findings.cues.some((c) => c.kind === 'regrets') &&
    hasConfirmationBelow(findings)
    ? 'It is not clear whether who is on the list comes or not.'
    : null
}
