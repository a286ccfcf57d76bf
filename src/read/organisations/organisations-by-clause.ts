// «No Valsts kases – Anna Ozola (120385) un Juris Kalns (030469); no Rīgas domes – Ilze Liepa (010180)»: in a sentence that
// semicolons part into groups, the organisation of a group is that of all in it, whether it stands before or behind them.

import type { Findings } from '../findings.ts'
import { type PersonFrame, valueOfOrganisation } from '../people/person-frame.ts'
import type { Unit } from '../text/units.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isShortForm } from './short-form.ts'

/** The frames with the organisations of their groups, where at least two groups name one each; all others as they are. */
export function bindOrganisationsByClause(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  { text }: Findings,
): readonly PersonFrame[] {
  const owners = new Map<PersonFrame, OrganisationClaim>()
  for (const unit of units) {
    if (unit.organisations.length < 2) continue
    const bodies = unit.organisations.filter((o) => !isShortForm(o, unit.organisations, text))
    const groups = cutAtSemicolons(unit, text).map(({ from, to }) => ({
      people: frames.filter((f) => isIn(f, from, to)),
      bodies: bodies.filter((o) => from <= o.from && o.to <= to),
    }))
    const whole = groups.filter(({ people, bodies }) => people.length > 0 && bodies.length === 1)
    if (whole.length < 2) continue
    for (const { people, bodies } of whole) for (const frame of people) owners.set(frame, bodies[0]!)
  }
  return frames.map((f) => {
    const claim = owners.get(f)
    return claim && !f.organisation ? { ...f, organisation: valueOfOrganisation(claim) } : f
  })
}

/** Where somebody stands: at their name, or, where they say «es», at their code. */
function isIn({ from, to, code, role }: PersonFrame, begin: number, end: number): boolean {
  const at = to > 0 ? from : (code?.from ?? -1)
  return role !== 'mentioned' && begin <= at && at < end
}

function cutAtSemicolons({ from, to }: Unit, text: string): readonly { from: number; to: number }[] {
  let begin = from
  return text
    .slice(from, to)
    .split(';')
    .map((clause) => {
      const cut = { from: begin, to: begin + clause.length }
      begin = cut.to + 1
      return cut
    })
}
