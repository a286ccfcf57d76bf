// Churches are called after saints, in the genitive: «приход святого Николая», «храм Александра Невского» name nobody else.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Surroundings } from './organisation-head.ts'

const SAINTS = new Set(ALL_HEARD.flatMap(([, { words }]) => words.saints))

/** The last word of the saint whom the body with head `i` is called after; -1: of nobody. */
export function lastOfSaint({ text, words, organisations }: Surroundings, i: number): number {
  const { heads, dedicated } = organisations
  const head = heads.get(words[i]!.text.toLowerCase())
  if (!head || !dedicated?.heads.includes(head.nominative)) return -1
  const given = SAINTS.has(words[i + 1]?.folded ?? '') ? i + 2 : i + 1
  const [saint, epithet] = [words[given], words[given + 1]]
  const isGenitive = saint?.capital && knownGivenNames(saint.text).some((g) => g.case === 'genitive')
  if (!isGenitive || text.slice(words[given - 1]!.to, saint.from) !== ' ') return -1
  const hasEpithet = epithet && text.slice(saint.to, epithet.from) === ' ' && dedicated.epithet.test(epithet.text)
  return hasEpithet ? given + 1 : given
}
