// «Tom Reed – Reed Legal», «Anna Kalve, Kalve Consulting»: behind a name the family name again, with a word that is nobody's
// given name, is the firm of its bearer.

import { foldText } from '../../vocabulary.ts'
import { within } from '../text/cover.ts'
import { knownGivenNames } from './given-names.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether what was taken for a name is a firm that is called after whoever stands right before. */
export function isOwnFirm({ from, to }: NameClaim, names: readonly NameClaim[], text: string): boolean {
  const words = text.slice(from, to).split(' ')
  if (words.length < 2) return false
  const owner = within(names, from - LONGEST_NAME, from).findLast((n) => n.sure && n.givenName && n.familyName)
  if (!owner || !/^(?:,| ?[–—|(-]) ?$/u.test(text.slice(owner.to, from))) return false
  const [first, ...others] = words
  return foldText(first!) === foldText(owner.familyName!) && others.every((word) => knownGivenNames(word).length === 0)
}

/** Letters. */
const LONGEST_NAME = 50
