// Two heads that make one house: «Ādažu bibliotēka un kultūras centrs», «opera un balets». Both are declined.

import type { HeadForm, OrganisationWords } from '../../locales/locale.ts'
import type { Word } from '../text/words.ts'
import type { Surroundings } from './organisation-head.ts'

type Named = Pick<Surroundings, 'words' | 'organisations'>

/** Whether heads `k` and `i`, in the same case and all in small letters between, are one house. */
export function isPaired({ words, organisations }: Named, k: number, i: number): boolean {
  const [first, second] = [headAt(words[k], organisations), headAt(words[i], organisations)]
  if (!first || !second || first.case !== second.case || first.nominative === second.nominative) return false
  const { paired } = organisations
  if (!paired?.includes(first.nominative) || !paired.includes(second.nominative)) return false
  return (
    organisations.and.includes(words[k + 1]!.folded) && words.slice(k + 1, i + 1).every((w) => !w.capital || w.upper)
  )
}

/** The first of two paired heads between word `begin` and head `i`; -1: there is none. */
export function firstOfPair(around: Named, begin: number, i: number): number {
  for (let k = begin + 1; k < i - 1; k++) if (isPaired(around, k, i)) return k
  return -1
}

/** What a word heads, in any of its cases. */
export function headAt(word: Word | undefined, { heads }: OrganisationWords): HeadForm | undefined {
  return word && heads.get(word.text.toLowerCase())
}
