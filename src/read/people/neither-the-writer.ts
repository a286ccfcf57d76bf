// «Tom Hale was only coming with me, so he isn't coming either», «I'm not coming, and Tom isn't either», «Juris arī nebūs»: who
// is said to stay away as somebody before does, where that one can only be the writer.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { hasCue, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'

/** Whether the bearer of a name would have come only with the writer, and does not: behind «so» it is told in so many words. */
export function staysWithWriter(name: NameClaim, { cues, asks }: Unit): boolean {
  const withMe = cues.find((c) => c.kind === 'withMe' && c.from >= name.to)
  return (
    name.sure &&
    !asks &&
    withMe !== undefined &&
    cues.some(
      (c) =>
        c.kind === 'staysAway' &&
        c.from >= withMe.to &&
        cues.some((n) => isTooOf(n, c)) &&
        !isBetweenBut(withMe, c, cues),
    )
  )
}

/** Whether a sentence says of its only one that they stay away too, and nobody before them is named who does: it is the writer. */
export function writerStaysToo(units: readonly Unit[], { ownWords }: Findings): boolean {
  const own = units.filter((u) => ownWords.kindAt(u.from) === 'own')
  return own.some((unit, i) => {
    const [name, ...more] = unit.names.filter((n) => n.sure)
    if (!name || more.length > 0 || unit.asks || hasCue(unit, 'maybe')) return false
    const away = unit.cues.filter((c) => c.kind === 'staysAway' && c.from >= name.from)
    const isToo = away.some((c) => unit.cues.some((n) => isTooOf(n, c) && n.from >= name.from - A_WORD))
    const isFirst = !own.slice(0, i).some((u) => u.names.some((n) => n.sure))
    const isMine =
      unit.cues.some((c) => c.kind === 'withMe') ||
      unit.cues.some((c) => c.kind === 'me' && c.to <= name.from) ||
      own.slice(0, i).some((u) => hasCue(u, 'me') && !hasCue(u, 'third'))
    return isToo && isFirst && isMine
  })
}

/** «isn't coming either», «arī nebūs», «тоже не поедет»: in the clause of the verb. */
function isTooOf(too: Cue, away: Cue): boolean {
  return too.kind === 'neither' && too.from <= away.to + A_CLAUSE && away.from <= too.to + A_CLAUSE
}

function isBetweenBut(a: Cue, b: Cue, cues: readonly Cue[]): boolean {
  return cues.some((c) => c.kind === 'but' && c.from >= a.to && c.to <= b.from)
}

/** Letters of « coming there ». */
const A_CLAUSE = 14
/** Letters of «arī ». */
const A_WORD = 8
