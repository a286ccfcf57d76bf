// «Valsts sekretārs diemžēl nevarēs piedalīties. Citu pārstāvi nedeleģēsim»: who sends nobody in the place of somebody
// named tells nothing of their own coming, on which no word is spent.

import { everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isWhole } from '../names/is-named.ts'
import { sameName } from '../names/same-name.ts'
import { compileStems } from '../organisations/organisation-words.ts'
import type { Unit } from '../text/units.ts'
import { valuesOfName } from './person-frame.ts'

const SENDS = compileStems(everyOf(({ words }) => words.sendsNobody))

/** Whether all that a sentence refuses is to send somebody. */
export function sendsNobody({ cues }: Unit, { folded }: Findings): boolean {
  const refusals = cues.filter((c) => c.kind === 'iStay')
  const isSending = (phrase: string): boolean => phrase.split(' ').some((word) => SENDS.test(word))
  return (
    refusals.length > 0 &&
    refusals.every((c) => isSending(folded.slice(c.from, c.to))) &&
    !cues.some((c) => c.kind === 'me' || c.kind === 'takesOff')
  )
}

/** Whether the mail speaks of somebody else by their whole name: then it is they who will not come. */
export function namesAnother(units: readonly Unit[], sender: Sender, { ownWords }: Findings): boolean {
  return units.some((u) =>
    u.names.some((n) => isWhole(n) && ownWords.kindAt(n.from) === 'own' && !sameName(valuesOfName(n), sender)),
  )
}
