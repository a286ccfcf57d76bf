// Mails that name nobody who comes, and yet tell something of who does: a value put right, or one that was asked for.

import type { Findings } from '../findings.ts'
import { correctedFrames } from '../people/corrected-frames.ts'
import { senderFrame } from '../people/frame-of-owner.ts'
import { suppliedName, suppliedOrganisation, waitsForCode } from '../people/supplied-value.ts'
import type { Unit } from '../text/units.ts'
import { correctsSomething, isFirstAnswer } from './changes-something.ts'
import { answersForValue } from './short-answers.ts'
import { type Decider, unreadable } from './situation.ts'

/** «Manā pieteikumā kļūda: jābūt Kalniņa» */
export const putsRight: Decider = ({ base, people, findings, sender, question, says }) => {
  const corrects = says('corrects') || correctsSomething(people.units, findings.text)
  const isSaid = !question || putsRightFirst(people.units, findings.text)
  if (!corrects || !isSaid || people.units.some(wavers) || !(sender.givenName || sender.familyName)) return null
  return {
    ...base,
    intent: 'amend',
    coming: correctedFrames(people, sender, findings),
    review: unreadable(findings),
  }
}

/** «Delna» under our question for the organisation, a bare name, or a code that is still to come. */
export const supplies: Decider = ({ base, staying, people, findings, sender, question, says }) => {
  const isWanted = isAnswerToUs(findings) || answersForValue(findings) || says('supplements')
  const organisation = isWanted && !isFirstAnswer(findings) ? suppliedOrganisation(people, findings) : null
  const frame = organisation
    ? { ...senderFrame(sender, 'comes', null), organisation }
    : ((question ? null : suppliedName(findings)) ??
      (question || staying.length > 0 ? null : waitsForCode(people, sender, findings)))
  return frame ? { ...base, intent: 'register', coming: [frame], review: unreadable(findings) } : null
}

/** «Pārstāvēšu Delnu, izlabojiet, lūdzu. Vai paspēšu?»: the correction is told with its value, the question is another. */
function putsRightFirst(units: readonly Unit[], text: string): boolean {
  const told = units.filter((u) => !u.asks)
  return (
    told.some((u) => u.organisations.length > 0 || u.names.some((n) => n.sure)) &&
    told.some((u) => u.cues.some((c) => c.kind === 'corrects')) &&
    correctsSomething(told, text)
  )
}

/** «varbūt tikšu»: whatever word of correcting is beside it. */
function wavers({ cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'maybe') && cues.some((c) => c.kind === 'iCome' || c.kind === 'toCome')
}

/** Written under a question of ours («organisation?»): a bare organisation answers it. */
function isAnswerToUs({ ownWords, mail }: Findings): boolean {
  return ownWords.inThread || ownWords.awaited || (ownWords.below.some((b) => b.ours) && mail.inReplyTo.length > 0)
}
