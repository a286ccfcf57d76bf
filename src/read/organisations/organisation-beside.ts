// The organisation that stands beside a person in their own sentence: before or behind the name, nearer to them than to
// anybody else.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { leftoverCell, overlaps } from './leftover-cell.ts'
import { isHeading } from './organisation-heading.ts'
import { isDeterminer } from './organisation-words.ts'
import { withoutShortForm } from './short-form.ts'
import { isObject, isRepresented } from './told-own.ts'
import { isOwnBeside } from './whose-organisation.ts'

/** The stretch of the person's sentence that is nearer to them than to anybody else. */
export function besidePerson(
  frame: PersonFrame,
  inOrder: readonly PersonFrame[],
  inBody: readonly OrganisationClaim[],
  hasHeading: boolean,
  units: readonly Unit[],
  findings: Findings,
): Value | null {
  const unit = unitAt(units, { from: frame.from, to: frame.from + 1 })
  if (!unit || frame.to === 0) return null
  const others = within(
    inOrder.map(placed).toSorted((a, b) => a.from - b.from),
    unit.from,
    unit.to,
  ).filter((f) => f.from !== frame.from && f.to > 0)
  const end = Math.min(unit.to, ...others.filter((f) => f.from >= frame.to).map((f) => f.from))
  const begin = Math.max(unit.from, ...others.filter((f) => f.to <= frame.from).map((f) => f.to))
  const next = others.find((f) => f.from === end)
  const near = within(inBody, begin, end).filter(
    (o) =>
      !isHeading(o, findings) &&
      !(next && (leadsTo(o, next, findings) || isContrasted(o, frame, findings)) && isParted(o, frame, findings)),
  )
  const after = near.find((o) => o.from >= frame.from)
  const above = near.filter((o) => o.to <= frame.from)
  // «Jelgavas domi pārstāvēs Sabiedrības integrācijas pārvaldes vadītāja Anna Ozola»
  const before = above.findLast((o) => isRepresented(o, findings) || isObject(o, findings)) ?? above.at(-1)
  const isFirst = !others.some((f) => f.to <= frame.from)
  const claim =
    others.length === 0
      ? (near.find((o) => isOwnBeside(o, frame, findings)) ??
        near.find((o) => isRepresented(o, findings) || isObject(o, findings)) ??
        near.find((o) => !o.weak) ??
        near[0])
      : before && (isDashed(before, frame, findings) || isNextOnes(after, before, frame, next, findings))
        ? before
        : (after ?? (isFirst || (before && leadsTo(before, frame, findings)) ? before : undefined))
  // Behind a heading in the same sentence what is left between the commas is the next group's, or nothing.
  const cell = hasHeading ? null : leftoverCell(frame, begin, end, unit, inOrder, findings)
  // «Anna Ozola (Delna), Juris Kalns»: a bracket before a name is what closes the person before.
  const isOfAnother = (o: Value): boolean => !isFirst && o.to <= frame.from && findings.text[o.from - 1] === '('
  if (!claim) return cell && !frame.isSender && isOfAnother(cell) ? null : cell
  return wholeCell(claim, cell, findings) ?? valueOfOrganisation(claim)
}

/** The writer stands where their code does: «bet no SIA „Jūras ceļš” – es (260779)». */
function placed(frame: PersonFrame): PersonFrame {
  return frame.to === 0 && frame.code ? { ...frame, from: frame.code.from, to: frame.code.to } : frame
}

/** «akadēmijas prorektore Anna Ozola un viņas doktorants no universitātes – Juris Kalns»: behind «un» it is another's. */
function isNextOnes(
  after: OrganisationClaim | undefined,
  before: OrganisationClaim,
  frame: PersonFrame,
  next: PersonFrame | undefined,
  findings: Findings,
): boolean {
  const sends = within(findings.cues, before.to, frame.from).some((c) => c.kind === 'sends')
  if (after === undefined || !(sends || leadsTo(before, frame, findings))) return false
  // «no domes nāks Anna Ozola un no bibliotēkas Zane Liepa»
  if (next && leadsTo(after, next, findings) && AND.test(findings.text.slice(frame.to, after.from))) return true
  return (
    within(findings.cues, frame.to, after.from).some((c) => c.kind === 'along') &&
    within(findings.cues, frame.to, after.from).some((c) => c.kind === 'posts' || c.kind === 'unnamed')
  )
}

/** «Valsts kase – Juris Liepa», «no domes puses – Juris Liepa», «the Embassy of Ireland sends Tom Hale»: right before a person. */
export function leadsTo(organisation: OrganisationClaim, next: PersonFrame, findings: Findings): boolean {
  const { text } = findings
  const gap = withoutShortForm(text.slice(organisation.to, next.from))
  if (BRACKETED.test(gap) || INTRODUCED.test(gap) || (/^[”“"»]?, $/u.test(gap) && isFromThere(organisation, findings)))
    return true
  return (
    /^[”“"»]?[\s:–—-]*(?:\p{Ll}+ ){0,2}(?:[–—-] )?(?:\p{Ll}{1,5}\. ?){0,3}(?:\p{Ll}{1,4} \()?$/u.test(gap) &&
    !AND.test(gap)
  )
}

/** «our partner from the Rural Forum (Anna Ozola, 120385)», «… and your neighbour (Anna Ozola)»: who was described is named in a bracket. */
const BRACKETED = /^[”“"»]?(?:,? [\p{Ll}'’-]{1,20}){0,6},? \($/u

/** «the Riga City Council team is: Anna Ozola», «komanda ir šāda: Anna Ozola» */
const INTRODUCED = /^[”“"»]?(?: \p{Ll}{1,20}){1,5}: ?$/u

/** «Tom Reed (030469) and, from our partners at Delna, Ann Hale»: where the last of several is from stands before the name. */
function isFromThere({ from }: OrganisationClaim, { cues, text }: Findings): boolean {
  return within(cues, from - NEAR_LEAD, from).some(
    (c) =>
      c.kind === 'leads' &&
      AND_BEFORE.test(text.slice(Math.max(0, c.from - 6), c.from)) &&
      /^ (?:[\p{Ll}'’-]{1,20} ){0,5}["„“«]?$/u.test(text.slice(c.to, from)),
  )
}

/** Letters of «and, from our colleagues of the ». */
const NEAR_LEAD = 60

/** «no Cēsu novada domes – Anna Ozola (120385)» */
function isDashed({ to }: OrganisationClaim, { from }: PersonFrame, { text }: Findings): boolean {
  return /^ ?[–—-] ?$/u.test(withoutShortForm(text.slice(to, from)))
}

/** Somewhere else than the person before: what then leads to the next person is theirs alone. */
export function isApart({ from }: OrganisationClaim, frame: PersonFrame, { text }: Findings): boolean {
  return from - frame.to > NEAR || /[,;\n]/u.test(text.slice(frame.to, from))
}

/** «Anna Ozola un Juris Kalns, bet SIA „Dati” komanda ir šāda: …»: others are from there. */
function isContrasted({ from }: OrganisationClaim, frame: PersonFrame, { cues }: Findings): boolean {
  return within(cues, frame.to, from).some((c) => c.kind === 'but')
}

/** Apart, or behind «and»: «Anna Ozola 120385 and the Embassy of Ireland's Tom Hale». */
function isParted(organisation: OrganisationClaim, frame: PersonFrame, findings: Findings): boolean {
  return isApart(organisation, frame, findings) || AND.test(findings.text.slice(frame.to, organisation.from))
}

/** Who stands together does so within these letters. */
export const NEAR = 300

const AND = new RegExp(` (?:${anyOf(({ organisations }) => organisations.and)}) `, 'u')

const AND_BEFORE = new RegExp(`[ ,](?:${anyOf(({ organisations }) => organisations.and)}),? $`, 'u')

/** «SIA Baltic Data»: a cell that goes on around a nominative claim is the name in full. */
function wholeCell(claim: OrganisationClaim, cell: Value | null, { text }: Findings): Value | null {
  if (!cell || !overlaps(claim, cell)) return null
  // A name goes on in capitals, figures and quotes, not in small words.
  const around = (text.slice(cell.from, claim.from) + text.slice(claim.to, cell.to)).match(/\p{L}+/gu) ?? []
  if (around.some((word) => /^\p{Ll}{4,}/u.test(word) || isDeterminer(foldForCues(word)))) return null
  if (claim.rule === 'organisation.genitive' || claim.rule === 'organisation.locative') return null
  return cell.from <= claim.from && cell.to >= claim.to ? cell : null
}
