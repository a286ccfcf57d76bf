// «Liega Mūrniece (kodu vēl nezinu)», «Nodira Karimova – her code follows»: two words that nobody knows as a name are one
// where the writer says right behind them that the code is not there yet.

import { around } from '../text/cover.ts'
import type { CueKind } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'
import type { NameSurroundings } from './name-runs.ts'

/** Whether right behind two unknown words it is said that somebody's code is missing. */
export function isCalledByCode(
  { rule, to, givenName, familyName }: NameClaim,
  { cues, text }: NameSurroundings,
): boolean {
  if (rule !== 'name.unknown' || givenName === null || familyName === null) return false
  const behind = around(cues, to, to + A_CLAUSE)
  const word = behind.find((c) => c.kind === 'codeWords' && c.from > to && RIGHT_BEHIND.test(text.slice(to, c.from)))
  return (
    word !== undefined &&
    behind.some((c) => MISSING.has(c.kind) && /^[^\n.;)]*$/u.test(text.slice(word.to, Math.max(word.to, c.from))))
  )
}

/** «, », « (», « – viņas » */
const RIGHT_BEHIND = /^(?:,| ?[(–—-])? ?(?:\p{Ll}{2,8} ){0,2}$/u
const MISSING = new Set<CueKind>(['later', 'noCode', 'otherInability', 'promises'])
/** Letters of « – viņas kodu vēl nezinu». */
const A_CLAUSE = 60
