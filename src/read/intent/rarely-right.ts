// The third look at a reading: what was understood, but looks as readings do that turn out wrong as often as right. Each
// doubt below was counted on mail that no rule had seen (test/unseen-2/README.md); rather than to state such a reading, a
// human is asked.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { People } from '../people/find-people.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { isSurely, isSurelyOne } from '../second-opinion/surely.ts'
import { registersBelowConfirmation } from './confirmed-below.ts'
import { countsMore } from './counts-more.ts'
import { changesNobody, correctsAnother, replacesAtFirst } from './doubts-of-change.ts'
import {
  asksForAnotherMatter,
  asksNothing,
  asksOrRegisters,
  cancelsWithCode,
  declinesForNow,
  declinesToo,
  speaksToMachine,
} from './doubts-of-intent.ts'
import {
  comesFromBystander,
  comesWithoutCode,
  hasGuessedOrganisation,
  isCalledByFamilyName,
  isCalledTwoWays,
  isOfChild,
  signsForAnother,
} from './doubts-of-people.ts'
import type { Verdict } from './situation.ts'
import { standsInHeader } from './stands-in-header.ts'
import { leavesNameUnread } from './unread-name.ts'
import { leavesNeighbourUnread } from './unread-neighbour.ts'

type Doubt = (verdict: Verdict, people: People, findings: Findings, sender: Sender) => string | null

/** Why a human must look at a reading of a kind that is rarely right; null: it is of none. */
export function tellRarelyRight(
  verdict: Verdict,
  people: People,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods | null,
): string | null {
  for (const doubt of DOUBTS) {
    // What the words of many mails have taught says the same.
    if (OF_INTENT.has(doubt) && isSurely(verdict.intent, likely) && hasAllCodes(verdict)) continue
    if (OF_ONE.has(doubt) && isSurelyOne(likely)) continue
    const told = doubt(verdict, people, findings, sender)
    if (told !== null) return told
  }
  return null
}

const DOUBTS: readonly Doubt[] = [
  speaksToMachine,
  asksForAnotherMatter,
  asksNothing,
  (verdict, _, findings) => registersBelowConfirmation(verdict, findings),
  changesNobody,
  correctsAnother,
  replacesAtFirst,
  declinesToo,
  declinesForNow,
  cancelsWithCode,
  asksOrRegisters,
  signsForAnother,
  comesWithoutCode,
  isOfChild,
  isCalledByFamilyName,
  isCalledTwoWays,
  standsInHeader,
  leavesNameUnread,
  leavesNeighbourUnread,
  countsMore,
  hasGuessedOrganisation,
  comesFromBystander,
]

/** Doubts of whether the mail changes, registers or declines, which the second opinion can settle. */
const OF_INTENT = new Set<Doubt>([changesNobody, replacesAtFirst, declinesForNow])

/** Doubts of whether the writer comes, which it can settle as well: of 1,700 mails that it had not seen all five were right. */
const OF_ONE = new Set<Doubt>([declinesToo, asksOrRegisters])

/** Of several people whom a change tells of, each has a code: else what is told of one may be taken for another's. */
function hasAllCodes({ intent, coming }: Verdict): boolean {
  return intent !== 'amend' || coming.length < 2 || coming.every((f) => f.code?.value)
}
