// Who is put on the list in the sentence that takes somebody else off: «Svītrojiet Juri un ierakstiet Ilzi», «cross me out
// and write Ann Lee instead».

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'

/** «viņu svītrojiet, un viņa vietu ieņemšu es – Dina Liepa», «Tomu izņemiet, nākšu es, Dina»: who steps into the place. */
function stepsIn(name: NameClaim, { cues }: Unit): boolean {
  const verb = cues.findLast((c) => STEPS.has(c.kind) && c.to <= name.from)
  return (
    !name.declined &&
    (verb?.kind === 'insteadOf' || verb?.kind === 'iCome') &&
    name.from - verb.to < LONGEST_CLAUSE &&
    cues.some((off) => off.kind === 'takesOff' && off.to <= verb.from) &&
    cues.some((m) => m.kind === 'me' && m.to <= name.from && name.from - m.to <= 3)
  )
}

/** «Kārkliņa vietā Gunita Apsīte, Kārkliņu svītrojiet»: who stands right behind the place is not the one who goes. */
export function isBehindPlace({ sure, declined, from }: NameClaim, { cues }: Unit): boolean {
  const place = cues.filter((c) => c.kind === 'insteadOf' && from - c.to === 1)
  return sure && !declined && place.length > 0 && !cues.some((c) => c.kind === 'beforeReplaced' && from - c.to === 1)
}

const STEPS = new Set<CueKind>(['takesOff', 'staysAway', 'theyCome', 'insteadOf', 'iCome'])

/** «Svītrojiet Juri un ierakstiet Ilzi: Ilze Liepa, 120385»: behind the one taken off, the last verb before a name is its own. */
export function isAdded(name: NameClaim, unit: Unit, text: string): boolean {
  if (stepsIn(name, unit) || isBehindPlace(name, unit) || isWrittenInstead(name, unit, text)) return true
  const { cues, names } = unit
  // «меня вычеркните, подменит Арнис Кауфман»
  const takesPlace = (c: Cue): boolean =>
    c.kind === 'insteadOf' && !name.declined && name.sure && name.from - c.to === 1
  const verb = cues.findLast(
    // «Scrap Ann Hale, keep Tom Reed»
    (c) => (c.kind === 'takesOff' || c.kind === 'theyCome' || c.kind === 'keeps' || takesPlace(c)) && c.to <= name.from,
  )
  if (verb === undefined || verb.kind === 'takesOff') return false
  return cues.some(
    (off) =>
      off.kind === 'takesOff' &&
      off.to <= verb.from &&
      !cues.some((c) => c.kind === 'takesOff' && c.from < verb.to && c.to > verb.from) &&
      (names.some((n) => n.from >= off.from && n.to <= verb.from) ||
        (verb.kind === 'insteadOf' && cues.some((m) => m.kind === 'myself' && m.to <= verb.from)) ||
        // «take me off the list and add my deputy, Ann Lee»
        cues.some((m) => (m.kind === 'myself' || m.kind === 'me') && m.from >= off.from && m.to <= verb.from)),
  )
}

/** «Atsaucam Annas Ozolas dalību un pilnvarojam mūs pārstāvēt Juri Kalnu»: the verb behind the one taken off is the other's. */
export function isOfAdded(verb: Cue, name: NameClaim, unit: Unit, text: string): boolean {
  const others = unit.names.filter((n) => n !== name && n.sure)
  return (
    verb.from >= name.to &&
    JOINED.test(text.slice(name.to, verb.to)) &&
    !others.some((n) => n.from >= name.to && n.to <= verb.from) &&
    unit.cues.findLast((c) => STEPS.has(c.kind) && c.to <= name.from)?.kind === 'takesOff' &&
    others.some((n) => n.from >= verb.to && isAdded(n, unit, text))
  )
}

/** «Cross me out and write Ann Lee instead», «delete him and expect Ann Lee in his stead»: whatever the verb, before «instead», behind the one who is taken off. */
function isWrittenInstead({ sure, from, to }: NameClaim, { cues, names }: Unit, text: string): boolean {
  const off = cues.find((c) => c.kind === 'takesOff' && c.to <= from)
  const instead = cues.find((c) => c.kind === 'insteadOf' && c.from >= to && c.from - to < LONGEST_ASIDE)
  if (!sure || !off || !instead || cues.some((c) => c.kind === 'beforeReplaced' && c.from === instead.from))
    return false
  const goes = [...names, ...cues.filter((c) => PRONOUNS.has(c.kind))]
  const [verb] = WRITES.exec(text.slice(off.from, from)) ?? []
  return (
    verb !== undefined &&
    goes.some((g) => g.from >= off.from && g.to <= from - verb.length) &&
    !names.some((n) => n.sure && n.from >= to && n.to <= instead.from) &&
    !/[;:]/u.test(text.slice(to, instead.from))
  )
}

const AND = new Set(everyOf(({ organisations }) => organisations.and.map(foldForCues)))

/** Between the one taken off and the next verb: a comma, «and». */
const JOINED = new RegExp(`[,;]| (?:${[...AND].join('|')}) `, 'u')

/** Letters between a name and «instead»: a bracket. */
const LONGEST_ASIDE = 60

const PRONOUNS = new Set<CueKind>(['me', 'myself', 'third', 'themselves'])

/** « and write », « un ierakstiet », « and put down », « and to expect Ms » */
const WRITES = new RegExp(
  `,? (?:${[...AND].join('|')}) (?:\\p{Ll}{2} )?\\p{Ll}{3,14}(?: \\p{Ll}{2,5})?(?: \\p{Lu}\\p{Ll}{0,4}\\.?)? $`,
  'u',
)
