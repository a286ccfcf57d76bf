// «es un Rasma Daugule. Viņas kods 140477, mans 220981», «Her code is 140477, mine 220981»: two codes of which a pronoun
// says whose each is, the other's first.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { around } from '../text/cover.ts'
import type { Owner } from './bind-codes.ts'
import type { CodeClaim } from './find-codes.ts'
import { hasMeBefore } from './own-code.ts'

/** Gives the writer theirs and the only other one who is named before theirs. */
export function bindByPronoun(
  codes: readonly CodeClaim[],
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  isSenders: (name: NameClaim) => boolean,
): void {
  const mine = codes.filter((c) => hasMeBefore(c, findings))
  const theirs = codes.filter((c) => hasThemBefore(c, findings))
  const [my, their] = [mine[0], theirs[0]]
  // The writer's first and then the other's is the order in which they stand anyway.
  if (codes.length !== 2 || !my || !their || theirs.length > 1 || my.from < their.from) return
  const others = names.filter((n) => n.sure && !isSenders(n))
  const before = others.filter((n) => n.to <= their.from && findings.ownWords.kindAt(n.from) === 'own')
  if (before.length !== 1 || others.some((n) => n.from > their.from && n.to < my.from)) return
  owners.set(my, 'sender')
  owners.set(their, before[0]!)
}

/** «Viņas kods ir», «his is», «её код»: nothing but words for a code between the pronoun and the code. */
function hasThemBefore({ from }: CodeClaim, { cues, text }: Findings): boolean {
  return around(cues, from - LONGEST_PHRASE, from).some(
    (c) =>
      (c.kind === 'third' || c.kind === 'themselves') &&
      c.to <= from &&
      /^(?: \p{L}{2,12}){0,4}[ :(–-]{0,3}$/u.test(text.slice(c.to, from)),
  )
}

/** Letters of « personas koda pirmā daļa ir ». */
const LONGEST_PHRASE = 45
