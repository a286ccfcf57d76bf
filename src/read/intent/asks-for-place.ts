// Who asks whether they may come, and says who they are, asks to be registered: the reply itself answers that.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** «Vai varu atnākt arī es, Linda?», «Could I come too? I'm Jane Hale»: who says who they are asks to be registered. */
export function asksForPlace(units: readonly Unit[], i: number, findings: Findings): boolean {
  const { mail, ownWords, text } = findings
  const [unit, next] = [units[i]!, units[i + 1]]
  const has = (u: Unit, ...kinds: readonly CueKind[]): boolean => u.cues.some((c) => kinds.includes(c.kind))
  if (!unit.asks || !has(unit, 'iCome') || has(unit, 'maybe', 'arrangements', 'entry', 'staysAway')) return false
  const written = foldText(mail.from[0]?.name ?? '')
  const tellsName = (u: Unit): boolean =>
    (written.includes(' ') && foldText(text.slice(u.from, u.to)).includes(written)) ||
    u.names.some((n) => n.sure && written.includes(foldText(n.familyName ?? n.givenName ?? written)))
  const isOwn = next !== undefined && ownWords.kindAt(next.from) === 'own' && !next.asks
  const introduces =
    isOwn &&
    (has(next, 'introduces', 'works')
      ? tellsName(next) || next.organisations.length > 0
      : // «May I join? Jane Hale, Nordic House»
        next.names[0]?.from === next.from &&
        tellsName(next) &&
        (next.organisations.length + next.codes.length > 0 || text[next.names[0].to] === ','))
  // «May I come along? Everything you need is in my signature»
  const pointsBelow = isOwn && has(next, 'below') && has(next, 'ownData') && isSigned(next, findings)
  // «My name is Jane Hale, self-employed. I have no code. Could I still come?»
  const isIntroduced = units.slice(Math.max(0, i - 2), i).some((u) => has(u, 'introduces') && tellsName(u))
  return (has(unit, 'me') && tellsName(unit)) || introduces || pointsBelow || isIntroduced
}

/** Whether a whole name stands in the signature below a sentence. */
function isSigned({ to }: Unit, { names, ownWords }: Findings): boolean {
  return names.some(
    (n) => n.from > to && n.givenName !== null && n.familyName !== null && ownWords.kindAt(n.from) === 'signature',
  )
}
