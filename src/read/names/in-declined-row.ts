// Whether a name stands in a row of which another is plainly declined: «наших представителей: Александра Котова и Олега
// Ванагса». All that a colon introduces stands in one case, and what governs it is far before the colon.

import type { Case } from '../../locales/locale.ts'
import { knownGivenNames } from './given-names.ts'

/** Letters of a row that are looked at. */
const LONGEST_ROW = 400

const OF_OBJECTS: ReadonlySet<Case> = new Set(['accusative', 'genitive'])

/** Whether the row behind a colon in which a position lies has a name that can only be an object. */
export function isInDeclinedRow(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n\n', at), at - LONGEST_ROW, 0)
  const colon = text.lastIndexOf(':', at)
  if (colon < start) return false
  const row = text.slice(colon + 1, colon + LONGEST_ROW).split(/\n\n|[\p{L}\d)][.!?](?=\s)/u, 1)[0]!
  if (colon + 1 + row.length < at || !/^[\s\d.)•*-]{0,8}\p{Lu}/u.test(row)) return false
  const words = [...row.matchAll(/(?<![\p{L}\d-])\p{Lu}\p{Ll}[\p{L}-]{1,30}/gu)]
  return words.some(([word], i) => {
    const known = knownGivenNames(word)
    // «Евгению» can be a dative too.
    if (known.length > 0) return known.every((g) => OF_OBJECTS.has(g.case) && g.locale.plainlyDeclined?.test(word))
    const before = words[i - 1]
    return (
      before !== undefined &&
      words[i]!.index - before.index === before[0].length + 1 &&
      knownGivenNames(before[0]).some(
        (g) => g.case === 'nominative' && g.locale.plainlyDeclined && g.locale.obliqueFamily?.[g.gender]?.test(word),
      )
    )
  })
}
