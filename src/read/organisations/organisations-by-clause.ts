// «No Valsts kases – Anna Ozola (120385) un Juris Kalns (030469); no Rīgas domes – Ilze Liepa (010180)»: in a sentence that
// semicolons part into groups, the organisation of a group is that of all in it, whether it stands before or behind them.
// Where each group opens with its organisation, commas part them as well: «No Valsts kases brauks Anna Ozola un Juris
// Kalns, no Rīgas domes – Ilze Liepa».

import type { Findings } from '../findings.ts'
import { type PersonFrame, valueOfOrganisation } from '../people/person-frame.ts'
import { around, type Stretch } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Unit } from '../text/units.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isShortForm } from './short-form.ts'

/** The frames with the organisations of their groups, where at least two groups name one each; all others as they are. */
export function bindOrganisationsByClause(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): readonly PersonFrame[] {
  const { text } = findings
  const owners = new Map<PersonFrame, OrganisationClaim>()
  for (const unit of units) {
    if (unit.organisations.length < 2) continue
    const bodies = unit.organisations.filter((o) => !isShortForm(o, unit.organisations, text))
    const grouped = (clauses: readonly Stretch[]): readonly Group[] =>
      clauses.map(({ from, to }) => ({
        people: frames.filter((f) => isIn(f, from, to)),
        bodies: bodies.filter((o) => from <= o.from && o.to <= to),
      }))
    const opened = grouped(cutAtLeads(unit, bodies, findings))
    const isOpened = opened.length > 2 && opened[0]!.people.length === 0 && opened.slice(1).every(isWhole)
    const whole = isOpened ? opened.slice(1) : grouped(cutAtSemicolons(unit, text)).filter(isWhole)
    if (whole.length < 2) continue
    for (const { people, bodies } of whole)
      for (const frame of people) if (isOpened || !frame.organisation) owners.set(frame, bodies[0]!)
  }
  return frames.map((f) => {
    const claim = owners.get(f)
    return claim ? { ...f, organisation: valueOfOrganisation(claim) } : f
  })
}

interface Group {
  readonly people: readonly PersonFrame[]
  readonly bodies: readonly OrganisationClaim[]
}

function isWhole({ people, bodies }: Group): boolean {
  return people.length > 0 && bodies.length === 1
}

/** What opens each clause, where none but the first stands without «, no» or a new sentence before it: «; no», «, from the». */
function cutAtLeads(
  { from, to }: Unit,
  bodies: readonly OrganisationClaim[],
  { cues, text }: Findings,
): readonly Stretch[] {
  const begins = bodies.flatMap((body) => {
    const lead = around(cues, body.from - A_LEAD, body.from).find(
      (c) => c.kind === 'leads' && c.to < body.from && BETWEEN.test(text.slice(c.to, body.from)),
    )
    return lead && OPENS.test(text.slice(Math.max(from, lead.from - A_LEAD), lead.from)) ? [lead.from] : []
  })
  // One that opens none is in somebody else's clause.
  if (begins.length < 2 || begins.length < bodies.length) return []
  return [from, ...begins].map((begin, i) => ({ from: begin, to: begins[i] ?? to }))
}

/** «no », «from the » */
const BETWEEN = new RegExp(`^ ${ARTICLE}$`, 'u')
const OPENS = /(?:^|[.!?:;,]|[–—])\s*$|^$/u
/** Letters of «, and from the ». */
const A_LEAD = 16

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
