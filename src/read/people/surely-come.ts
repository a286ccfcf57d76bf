// Who comes though no sentence that the rules know says so: «Ierēķini arī mani krēslu skaitā», «Во встрече участвуют:
// советник …». Where a mail's words all but surely register as many as are left unsaid, it is they.

import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { type Likelihoods, QUESTIONS } from '../second-opinion/likelihoods.ts'
import { isSurely } from '../second-opinion/surely.ts'
import { valuesOfName } from './person-frame.ts'

/** Those of the `unsaid` who surely come; none: the writer does; null: it is not so sure. */
export function surelyCome(unsaid: readonly NameClaim[], likely: Likelihoods): readonly NameClaim[] | null {
  const isSame = (a: NameClaim, b: NameClaim): boolean => sameName(valuesOfName(a), valuesOfName(b))
  const named = unsaid.filter((name, i) => unsaid.findIndex((other) => isSame(name, other)) === i)
  const many = QUESTIONS.coming[Math.min(Math.max(named.length, 1), QUESTIONS.coming.length - 1)]!
  return isSurely('register', likely) && likely.coming[many] > AS_MANY ? named : null
}

/** Of two dozen gold mails that were so left open none was read wrongly. */
const AS_MANY = 0.4
