// Who asks first and promises the rest for the answer: «Vai telpā var iebraukt ratiņkrēslā? Ja var, atsūtīšu datus.» Nobody is
// registered by that, and whatever else is told beside it («man ir slima sirds») declines nothing.

import type { Findings } from '../findings.ts'
import { CONDITIONAL, hasCue, type Unit } from '../text/units.ts'
import { isQuestion } from './is-question.ts'

/** Whether a question is followed by a condition on which somebody comes or sends data, and nothing else says that they come. */
export function waitsForAnswer(units: readonly Unit[], { folded }: Findings): boolean {
  const asked = units.findIndex(isQuestion)
  const then = units.findIndex(
    (u, i) =>
      i > asked &&
      CONDITIONAL.test(folded.slice(u.from, u.from + A_WORD)) &&
      (['promises', 'later', 'iCome', 'comesBare'] as const).some((kind) => hasCue(u, kind)),
  )
  return asked >= 0 && then >= 0 && units.every((u, i) => i === then || u.asks || !hasCue(u, 'iCome'))
}

/** Letters of «Ja » behind a mark. */
const A_WORD = 20
