// Of a part that is named with the whole it belongs to («Valsts policijas Zemgales reģiona pārvalde», «VID Muitas
// pārvalde»), people are from the whole.

import type { HeadForm } from '../../locales/locale.ts'
import { LANDS } from '../text/lands.ts'
import type { Word } from '../text/words.ts'
import { ALONE, goesOnBehind, nominativeHead, type Surroundings } from './organisation-head.ts'
import { isDepartment, isPlaceWord } from './organisation-words.ts'

/** «Valsts policijas Zemgales reģiona pārvalde», «VID Muitas pārvalde»: of a part, the whole it belongs to. */
export function wholeOfPart(around: Surroundings, begin: number, i: number, head: HeadForm): string | null {
  const { text, words, organisations } = around
  // «… Informācijas sabiedrības nodaļas»: before a department the head itself is part of its name.
  const behind = words[i + 1]
  const isInner = behind !== undefined && isDepartment(behind.folded) && text.slice(words[i]!.to, behind.from) === ' '
  const first = words[begin]!
  const isShort = first.upper && first.text.length <= 6 && !words[i]!.upper && !isPlaceWord(first.folded)
  // «LLU Ekonomikas un sabiedrības attīstības fakultātes»
  if (isShort && begin + 1 < i && head.case === 'genitive' && goesOnBehind(around, i)) return first.text
  // «Finanšu un kapitāla tirgus komisijas padomes loceklis»
  const isOrgan = organisations.organs?.includes(head.nominative) === true && head.case === 'genitive'
  if (!isInner && !isOrgan && !organisations.parts.includes(head.nominative)) return null
  // «IZM kanceleja» is the ministry's, «ES birojs» is no part of what stands before it.
  const isPart = begin + 1 < i || (words[i]!.text.length > 5 && !organisations.offices.includes(head.nominative))
  // «VID Muitas pārvalde» is a part, «UNESCO Latvijas Nacionālā komisija» a land's own body, and «LU Studentu padome» one too.
  const isOwn = isLands(words[begin + 1]!) || (isOrgan && begin + 1 < i)
  if (isShort && isPart && !isOwn) return first.text
  for (let k = begin; k < i; k++) {
    const whole = organisations.heads.get(words[k]!.text.toLowerCase())
    const { wholes, parts, named, territories } = organisations
    const canHaveIt = isOrgan ? k === i - 1 && [...wholes, ...parts, ...named] : wholes
    if (whole?.case !== 'genitive' || whole.plural || !canHaveIt || !canHaveIt.includes(whole.nominative)) continue
    // «Valsts pārvaldes un pašvaldības komisija»: what it deals with.
    if (k > begin && organisations.and.includes(words[k - 1]!.folded)) continue
    if (territories?.wholes.includes(whole.nominative) && territories.parts.includes(head.nominative)) continue
    // «Saeimas Juridiskā komisija» is a part, «Saeimas Kanceleja» a body of its own.
    const isOffice = isInner || organisations.offices.includes(head.nominative)
    if (k === begin && !(ALONE.has(whole.nominative) && isOffice)) continue
    const before = words.slice(begin, k).map((w, n, all) => {
      const next = all[n + 1] ?? words[k]!
      return (organisations.agree(w.text, whole, next.text) ?? w.text) + text.slice(w.to, next.from)
    })
    return before.join('') + nominativeHead(words[k]!, whole)
  }
  return null
}

/** «Latvijas» */
function isLands({ folded }: Word): boolean {
  return LANDS.has(folded.replace(/s$/u, ''))
}
