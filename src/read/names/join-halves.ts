// «Edīte, Kanaviņa, Valsts kontrole, 200258»: who answers in the order in which the invitation asks may give each value a
// cell or a line of its own, the halves of the name among them.

import type { NameClaim } from './name-claim.ts'
import { withNicknames } from './nicknames.ts'

const BULLET = String.raw`[;,.]?\n[ \t]{0,4}(?:[-–•*]|\d{1,2}[.)])[ \t]{1,3}`
const GAP = new RegExp(`^(?:, |${BULLET})$`, 'u')
/** Behind the family name the organisation, and the code. */
const BEHIND = new RegExp(
  String.raw`^(?:, [^,;\n]{2,80}, |${BULLET}[^\n]{2,80}${BULLET})(?:\p{L}[^\d\n]{0,30})?\d{6}(?!\d)`,
  'u',
)

/** The claims, in order, with a given name and the family name in the next cell put together. */
export function joinHalves(found: readonly NameClaim[], text: string): readonly NameClaim[] {
  const claims = withNicknames(found, text)
  return claims.flatMap((claim, i) => {
    const [before, next] = [claims[i - 1], claims[i + 1]]
    if (before && isPair(before, claim, text)) return []
    if (!next || !isPair(claim, next, text)) return [claim]
    // No sentence reaches over a line's end, and so no name does.
    const to = text.slice(claim.to, next.from).includes('\n') ? claim.to : next.to
    return [{ ...claim, familyName: next.familyName, to, orElse: null }]
  })
}

function isPair(given: NameClaim, family: NameClaim, text: string): boolean {
  return (
    given.sure &&
    given.givenName !== null &&
    given.familyName === null &&
    !given.declined &&
    family.rule === 'name.single' &&
    GAP.test(text.slice(given.to, family.from)) &&
    BEHIND.test(text.slice(family.to, family.to + 200))
  )
}
