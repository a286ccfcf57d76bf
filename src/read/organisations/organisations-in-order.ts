// «Anna Ozola un Juris Kalns, attiecīgi no Rīgas domes un Kultūras ministrijas»: as many organisations in one list as
// people before it belong to them in the same order.

import { everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { type PersonFrame, valueOfOrganisation } from '../people/person-frame.ts'
import type { Unit } from '../text/units.ts'
import type { OrganisationClaim } from './find-organisations.ts'

/** The frames with the organisations that «attiecīgi» gives them; all others as they are. */
export function bindOrganisationsInOrder(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  { text }: Findings,
): readonly PersonFrame[] {
  const owners = new Map<PersonFrame, OrganisationClaim>()
  for (const unit of units) {
    if (unit.organisations.length < 2 || !unit.cues.some((c) => c.kind === 'respectively')) continue
    const list = unit.organisations.filter(
      (o, i, all) => isNext(text, all[i - 1]?.to, o.from) || isNext(text, o.to, all[i + 1]?.from),
    )
    const people = frames
      .filter((f) => f.role !== 'mentioned' && f.to > 0 && f.from >= unit.from && f.from < (list[0]?.from ?? 0))
      .toSorted((a, b) => a.from - b.from)
    if (people.length !== list.length) continue
    for (const [i, frame] of people.entries()) if (!frame.organisation) owners.set(frame, list[i]!)
  }
  return frames.map((f) => {
    const claim = owners.get(f)
    return claim ? { ...f, organisation: valueOfOrganisation(claim) } : f
  })
}

const SMALL = everyOf(({ organisations }) => [
  ...organisations.and,
  ...organisations.leads,
  ...(organisations.articles ?? []),
])
const BETWEEN = new RegExp(`^,? ?(?:(?:${SMALL.map((w) => w.replace('*', '\\p{L}*')).join('|')}) ){0,3}$`, 'u')

/** Two in a list: nothing between them but a comma, «un», «no». */
export function isNext(text: string, to: number | undefined, from: number | undefined): boolean {
  return to !== undefined && from !== undefined && from - to < 20 && BETWEEN.test(text.slice(to, from))
}
