// «Nāks Anna, Juris un Zane»: what a verb says of the one beside it, it says of the whole row.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { LONGEST_CLAUSE } from '../people/named-otherwise.ts'
import { around } from '../text/cover.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** «Nāks Anna, Juris un Zane», «Will come: Ann, Tom and Jane»: one of a row of which the nearest stands beside the verb. */
export function isInRowBeside(cue: Cue, name: NameClaim, { names }: Unit, { text }: Findings): boolean {
  const sure = around(names, name.from - LONGEST_ROW, name.to + LONGEST_ROW).filter((n) => n.sure || n === name)
  const at = sure.indexOf(name)
  const goesOn = (k: number): boolean => AND.test(text.slice(sure[k - 1]!.to, sure[k]!.from))
  let first = at
  let last = at
  while (first > 0 && goesOn(first)) first--
  while (last + 1 < sure.length && goesOn(last + 1)) last++
  return last > first && sure.slice(first, last + 1).some((n) => distanceTo(cue, n, text) < LONGEST_CLAUSE)
}

/** «, », « un », « (280171) un », «, 280171, un » */
const AND = /^(?: ?[,(] ?\d{6}-?\)?)?(?:, |,? (?:\p{L}{1,3}|&) )$/u

/** Letters: some ten given names. */
const LONGEST_ROW = 100
