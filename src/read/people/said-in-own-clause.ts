// What the own clause of a name says against the rest of the sentence: that somebody has another meeting, comes perhaps,
// was to come.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { ROLES } from './listed-people.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'
import { isConditional, isForNow, isOfMissing } from './settles-nothing.ts'

/** «Only Ann Lee will come, Tom Reed has another meeting»: what the own clause of a name says of it. */
export function isElsewhere(name: NameClaim, unit: Unit, findings: Findings): boolean {
  const { cues, names } = unit
  const { text } = findings
  const away = cues.find((c) => c.kind === 'elsewhere' && c.from > name.to)
  const next = names.find((n) => n.sure && n.from >= name.to)?.from ?? Number.POSITIVE_INFINITY
  return (
    name.sure &&
    !name.declined &&
    !isConditional(name, unit, findings) &&
    away !== undefined &&
    !isForNow(away, unit, findings) &&
    !isOfMissing(away, name, unit) &&
    away.to <= next &&
    away.from - name.to <= LONGEST_CLAUSE / 2 &&
    (!/[,;:()–—]/u.test(text.slice(name.to, away.from)) || isButThey(name, away, unit, text)) &&
    !cues.some((c) => ROLES[c.kind] === 'comes' && c.from >= name.to && c.from < next)
  )
}

/** «С нами хотел быть и Павел Рудин, но он в командировке»: right behind the name «but» and a pronoun. */
function isButThey({ to }: NameClaim, away: Cue, { cues }: Unit, text: string): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= to && /^,? $/u.test(text.slice(to, c.from)))
  const they = but && cues.find((c) => c.kind === 'third' && c.from - but.to === 1)
  return they !== undefined && !/[,;:()–—]/u.test(text.slice(they.to, away.from))
}

/** «It would be me (120385) and perhaps also Tom Reed»: right before the name of one who has no code. */
export function isOnlyPerhaps(name: NameClaim, { cues, names, codes, to }: Unit, { text }: Findings): boolean {
  const next = names.find((n) => n.sure && n.from >= name.to)?.from ?? to
  return (
    !codes.some((c) => c.from >= name.to && c.to <= next) &&
    cues.some(
      (c) => c.kind === 'maybe' && c.to <= name.from && /^(?: \p{L}{1,8})? $/u.test(text.slice(c.to, name.from)),
    )
  )
}

/** «Gribējām sūtīt Juri Kalnu, bet nāks Anna Ozola», «Tom Reed was supposed to come but I will»: of another time. */
export function wasToCome(name: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return cues.some(
    (c) =>
      c.kind === 'planned' &&
      !/[,;:.()–—]/u.test(c.to <= name.from ? text.slice(c.to, name.from) : text.slice(name.to, c.from)) &&
      Math.max(name.from - c.to, c.from - name.to) < LONGEST_CLAUSE,
  )
}
