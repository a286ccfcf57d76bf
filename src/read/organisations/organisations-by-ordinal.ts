// «Anna Ozola 120385, Juris Kalns 030469, Zane Liepa 010180. Pirmie divi ir no Rīgas domes, pēdējā – no Delnas»: people who
// were named one after the other are counted to say who is from where.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { type PersonFrame, valueOfOrganisation } from '../people/person-frame.ts'
import { countOf } from '../text/numerals.ts'
import { isFormOf, ORDINALS } from '../text/ordinals.ts'
import type { Unit } from '../text/units.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isShortForm } from './short-form.ts'

/** Nobody counts further. */
const MOST = 9
const LAST = everyOf(({ words }) => words.lastOnes.map(foldForCues))
const REST = everyOf(({ words }) => words.restOnes.map(foldForCues))
/** Letters of « un pirmie trīs no mums pārstāv mūsu pašu ». */
const A_PHRASE = 60

/** The frames with the organisations that a sentence counts out to all of them; as they are where it leaves one out. */
export function bindOrganisationsByOrdinal(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): readonly PersonFrame[] {
  for (const unit of units) {
    const bodies = unit.organisations.filter((o) => !isShortForm(o, unit.organisations, findings.text))
    if (bodies.length < 2) continue
    const people = frames
      .filter((f) => f.role !== 'mentioned' && f.to > 0 && f.from < unit.from)
      .toSorted((a, b) => a.from - b.from)
    if (people.length < 2 || people.some((f) => f.organisation)) continue
    const owners = countOut(people, bodies, unit, findings)
    if (owners)
      return frames.map((f) => {
        const claim = owners.get(f)
        return claim ? { ...f, organisation: valueOfOrganisation(claim) } : f
      })
  }
  return frames
}

/** Who is counted to which body; null unless everybody is, once. */
function countOut(
  people: readonly PersonFrame[],
  bodies: readonly OrganisationClaim[],
  unit: Unit,
  { folded }: Findings,
): ReadonlyMap<PersonFrame, OrganisationClaim> | null {
  const owners = new Map<PersonFrame, OrganisationClaim>()
  for (const [i, body] of bodies.entries()) {
    const begin = Math.max(bodies[i - 1]?.to ?? unit.from, body.from - A_PHRASE)
    const left = people.filter((f) => !owners.has(f))
    const counted = countedIn(folded.slice(begin, body.from), people, left)
    if (counted.length === 0 || counted.some((f) => owners.has(f))) return null
    for (const frame of counted) owners.set(frame, body)
  }
  return owners.size === people.length ? owners : null
}

/** «pirmie divi», «the second and the third», «последняя»: whom a phrase counts; `left`: all whom none before did. */
function countedIn(
  phrase: string,
  people: readonly PersonFrame[],
  left: readonly PersonFrame[],
): readonly PersonFrame[] {
  const words = phrase.match(/\p{L}+/gu) ?? []
  const counts = words.map(countOf).filter((n) => n > 1)
  const [number, more] = counts
  const has = (stems: readonly string[]): boolean => words.some((w) => stems.some((stem) => isFormOf(w, stem)))
  if (more !== undefined) return []
  // «pārējie», «the other two»
  if (has(REST)) return number === undefined || number === left.length ? left : []
  if (has(LAST)) return people.slice(-(number ?? 1))
  for (const stems of ORDINALS) {
    const places = stems.slice(0, MOST).flatMap((stem, place) => (words.some((w) => isFormOf(w, stem)) ? [place] : []))
    if (places.length === 0) continue
    if (number !== undefined) return places.length === 1 && places[0] === 0 ? people.slice(0, number) : []
    return places.flatMap((place) => people[place] ?? [])
  }
  return []
}
