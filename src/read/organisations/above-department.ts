// «Centrālā statistikas pārvalde Iekšzemes kopprodukta daļa»: in a cell that ends in a department, the body before it is
// who somebody is from, though no mark parts the two.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { firstFrom } from '../text/cover.ts'
import { beginsDepartment } from './capital-runs.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isDepartment, isPlaceWord } from './organisation-words.ts'

/** Whether behind the claim that opens a cell nothing stands but its department; that of a land is a body of its own. */
export function isAboveDepartment({ to }: OrganisationClaim, cell: string, { text, words }: Findings): boolean {
  const next = firstFrom(words, to)
  const last = cell.trim().split(' ').at(-1)!
  return (
    isDepartment(foldForCues(last)) && !isPlaceWord(words[next]?.folded ?? '') && beginsDepartment(text, words, next)
  )
}
