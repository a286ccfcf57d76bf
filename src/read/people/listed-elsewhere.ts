// Who is registered by another mail, before this one or after it: of them this mail changes nothing.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'

/** «… (Iveta jau ir sarakstā, viņu neskaitu)», «Tom Reed has already registered»: who is on the list without this mail. */
export function isListedAlready(name: NameClaim, { cues, names, asks, from, to }: Unit, { text }: Findings): boolean {
  if (asks || !cues.some((c) => LISTED.has(c.kind))) return false
  const opens = text.lastIndexOf('(', name.from)
  const inBrackets = opens >= from && text.slice(opens, name.from).indexOf(')') < 0
  // «Мы уже записаны (Алиса Кожухарь), …»
  if (inBrackets && cues.some((c) => LISTED.has(c.kind) && opens >= c.to && opens - c.to <= 1)) return true
  const closes = inBrackets ? text.indexOf(')', name.to) : -1
  const [begin, end] = inBrackets ? [opens, closes < 0 ? to : Math.min(closes, to)] : [from, to]
  const said = cues.filter((c) => c.from >= begin && c.to <= end)
  const next = names.find((n) => n.sure && n.from >= name.to)?.from ?? end
  return (
    said.some((c) => c.kind === 'listedAlready' && c.from - name.to < LONGEST_CLAUSE && c.from < next) &&
    !said.some((c) => c.kind === 'staysAway' || c.kind === 'takesOff' || c.kind === 'corrects' || c.kind === 'me') &&
    (inBrackets || !said.some((c) => c.kind === 'theyCome' && !isPartOf(c, said)))
  )
}

const LISTED = new Set<CueKind>(['listedAlready', 'iAmListed'])

/** «has already registered»: the verb inside what says that somebody is listed. */
function isPartOf({ from, to }: Cue, cues: readonly Cue[]): boolean {
  return cues.some((c) => c.kind === 'listedAlready' && c.from <= to && from <= c.to + 1)
}

/** «jau pieteiktajai Zandai Bukai pievienojas …», «papildus Līvijai piesakām …»: whom the organiser has on the list already. */
export function isKnownAlready(name: NameClaim, unit: Unit): boolean {
  return unit.cues.some((c) => (c.kind === 'before' || c.kind === 'besides') && name.from - c.to === 1)
}

/** «bez Annas Kalnas nāks vēl …», «кроме Анны Беловой придёт ещё …»: whom others join. */
export function isJoinedByOthers({ from, to }: NameClaim, { cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'besides' && c.from < from && to < c.to)
}

/** «Bijām pieteikušas Viktoriju un Aritu, bet Aritu aizstās Gunta»: before «but», and without a code, who is on the list already. */
export function wasRegistered(name: NameClaim, { cues, codes }: Unit): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= name.to)
  return (
    but !== undefined &&
    cues.some((c) => c.kind === 'before' && c.to <= name.from && name.from - c.to < LONGEST_CLAUSE) &&
    !codes.some((c) => c.from >= name.to && c.to <= but.from)
  )
}

/** «Nāks arī Juris, bet viņš pieteiksies atsevišķi», «Juris savu dalību vēl precizēs»: another mail registers them. */
export function isOnTheirOwn(name: NameClaim, { cues, names, codes, to }: Unit): boolean {
  const next = names.find((n) => n.sure && n.from >= name.to)?.from ?? to
  return codes.length === 0 && cues.some((c) => c.kind === 'onTheirOwn' && c.from >= name.to && c.to <= next)
}

/** «We had nominated Tom Reed. … will be represented by Ann Lee, 120385»: by a verb that tells of an earlier mail, without a code where others have one. */
export function wasNominated(name: NameClaim, { cues, codes }: Unit, { codes: all }: Findings): boolean {
  const verb = cues.findLast((c) => c.kind === 'theyCome' && c.to <= name.from)
  return (
    codes.length === 0 &&
    all.some((c) => c.from > name.to) &&
    verb !== undefined &&
    cues.some((c) => c.kind === 'iRegistered' && c.from < verb.from && verb.to <= c.to) &&
    !cues.some((c) => c.kind === 'theyCome' && c.from >= name.to)
  )
}
