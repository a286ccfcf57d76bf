// Which organisation is whose: the one in the person's own cell or between the commas beside them, the heading or
// «no …:» above their group, the only one in the mail, the signature's, the From header's. In this order.

import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { sameName } from '../names/same-name.ts'
import { type PersonFrame, type Value, valueOfOrganisation } from '../people/person-frame.ts'
import { around, within } from '../text/cover.ts'
import { once } from '../text/once.ts'
import { saysNone, saysTheSame } from '../text/same-or-none.ts'
import { type Unit, unitAt } from '../text/units.ts'
import { cellBehindName } from './cell-behind-name.ts'
import { cellAtEndOfRow } from './cell-in-order.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isInAnothersRow } from './in-anothers-row.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import { overlaps } from './leftover-cell.ts'
import { namesakeOfDomain } from './namesake-of-domain.ts'
import { nearestBefore, onlyOne } from './one-of-many.ts'
import { besidePerson, isApart, leadsTo, NEAR } from './organisation-beside.ts'
import { headingAbove, isHeading, standsAlone } from './organisation-heading.ts'
import { organisationOfBlock } from './organisation-of-block.ts'
import { calledAgain, namedTogether } from './organisations-together.ts'
import { rowsWithoutOne } from './rows-without-one.ts'
import { isShortForm } from './short-form.ts'
import { organisationOfSignature } from './signature-organisation.ts'
import { findDenials, isSaidOf, toldOwn } from './told-own.ts'
import { isAnothers, isWriters, LONGEST_NAME, NEAR_NAME, standsBehindAnother } from './whose-organisation.ts'

/** Has an organisation, or needs none. */
function hasOwn({ organisation, role, givenName, familyName, code }: PersonFrame): boolean {
  return organisation !== null || (role === 'mentioned' && (givenName ?? familyName ?? code) !== null)
}

/**
 * Gives an organisation to the frames that lack one. `fallback`: the form's or the From header's own. `labelled`: that of
 * «Organisation: Delna» above or below a list.
 */
export function bindOrganisations(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
  fallback: readonly (Value | null)[],
  labelled: Value | null = null,
): readonly PersonFrame[] {
  if (frames.every(hasOwn)) return frames
  const inBody = units
    .flatMap((u) => u.organisations)
    .filter(
      (o) =>
        findings.ownWords.kindAt(o.from) !== 'signature' &&
        !isShortForm(o, findings.organisations, findings.text) &&
        !isSomebodysName(o.value, frames, findings) &&
        !isAnothers(o, frames, findings),
    )
  // Most have an organisation beside them, so that what else may tell it is looked at when it is needed.
  const signature = once(() => organisationOfSignature(findings, frames))
  const heads = once(() =>
    inBody.filter((o) => (isHeading(o, findings) || standsAlone(o, findings)) && !frames.some((f) => overlaps(f, o))),
  )
  const inOrder = frames.toSorted((a, b) => a.from - b.from)
  const hasHeading = inBody.some((o) => isHeading(o, findings))
  const before = once(() =>
    inBody.map((claim) => ({
      claim,
      leads: within(inOrder, claim.to, claim.to + NEAR).some((f) => leadsTo(claim, f, findings)),
    })),
  )
  const listed = once(() => rowsWithoutOne(frames, findings))
  const nobodys = findDenials(findings)
  // «Juris ir no Valsts kases», and the signature tells where the rest are from
  const isTheirs = (o: OrganisationClaim): boolean =>
    frames.some((f) => f.organisation?.from === o.from && f.organisation.source === 'text') && signature() !== null
  const told = once(() => toldOwn(findings, frames).filter((o) => !isAnothers(o, frames, findings) && !isTheirs(o)))
  const namesake = once(() => namesakeOfDomain(findings, frames))
  const together = namedTogether(inBody, frames, findings)
  const writers = frames.length > 1 && inBody.length > 1 ? inBody.findLast((o) => isWriters(o, findings)) : undefined
  const beside = (f: PersonFrame): Value | null =>
    f.closed ? null : besidePerson(f, inOrder, inBody, hasHeading, units, findings)
  // «Helga Bauer of GIZ … Helga: 8 Oct 1985»
  const mentions =
    frames.length > MOST_NAMED_AGAIN ? [] : frames.filter((f) => f.code === null && f.to > 0 && f.familyName !== null)
  const namedElsewhere = (frame: PersonFrame): Value | null =>
    mentions
      .filter((m) => m !== frame && sameName(m, frame))
      .map(beside)
      .find((o) => o !== null) ?? null
  let previous: Value | null = null
  const bodies = new Map<PersonFrame, Value | null>()
  // Whoever has a code was read before those without: the neighbour is told by the place in the mail.
  const ofBefore = (frame: PersonFrame): Value | null => {
    const before = inOrder.findLast((f) => f.from < frame.from && f.to > 0 && f.role === 'comes')
    return (before && bodies.get(before)) ?? previous
  }
  const bind = (frame: PersonFrame): PersonFrame => {
    previous = frame.organisation ?? previous
    if (frame.organisation || frame.role === 'mentioned') return frame
    if (previous && saysTheSame(frame, inOrder, units, findings)) return { ...frame, organisation: ofBefore(frame) }
    if (saysNone(frame, inOrder, units, findings)) return frame
    if (nobodys.some((cue) => isSaidOf(frame, cue, frames, units, findings.text))) {
      const standIn = inBody.find((o) => o.rule === 'organisation.stand-in')
      return { ...frame, organisation: standIn ? valueOfOrganisation(standIn) : null }
    }
    if (writers && frame.isSender) return { ...frame, organisation: valueOfOrganisation(writers) }
    if (together.length > 0 && frame.to > 0) {
      const called = calledAgain(frame, together, findings)
      return { ...frame, organisation: called && valueOfOrganisation(called) }
    }
    if (isUnread(frame, inBody, findings)) {
      const own = namesake()
      return { ...frame, organisation: own && own.from >= frame.to && own.from - frame.to < LONGEST_NAME ? own : null }
    }
    const own = beside(frame) ?? namedElsewhere(frame)
    const shared = once(() => {
      // What stands before somebody else, apart from this person, is theirs alone.
      // Nor is it a table's, whoever stands in it.
      const others = frame.closed && before().some((b) => !b.leads) ? before().filter((b) => !b.leads) : before()
      return others
        .filter(
          ({ claim }) => !isTheirs(claim) && !(isInAnothersRow(claim, frame, units, findings.text) && signature()),
        )
        .filter(({ claim, leads }) => frame.to > claim.from || !leads || !isApart(claim, frame, findings))
        .filter(
          ({ claim }) =>
            !(signature() || findings.text[claim.from - 1] === '(') ||
            !standsBehindAnother(claim, frame, frames, units, findings),
        )
        .map(({ claim }) => claim)
    })
    const organisation =
      own ??
      (frames.length > 1 ? endOfRow(frame, inBody, findings) : null) ??
      ofGroup(frame, inBody, inOrder, findings) ??
      organisationOfBlock(frame, frames, findings) ??
      cellBehindName(frame, frames, findings) ??
      ofNeighbour(frame, ofBefore(frame), inBody, units) ??
      headingAbove(frame, heads(), frames, findings) ??
      (listed().has(frame) ? signature() : null) ??
      labelled ??
      onlyOne(told()) ??
      onlyOne(shared()) ??
      nearestBefore(frame, shared(), findings) ??
      signature() ??
      fallback.find((v) => v !== null) ??
      namesake()
    previous = organisation
    return { ...frame, organisation }
  }
  const bound = frames.map((frame) => {
    const told = bind(frame)
    bodies.set(frame, told.organisation)
    return told
  })
  return bound.map((f) =>
    f.organisation
      ? f
      : { ...f, organisation: f.givenName || f.familyName || f.code ? ofRow(f, bound, units, findings) : ofAll(bound) },
  )
}

/** «Apeirons sends Ivo Bergs (060679) together with Rūta Kaše (190896)»: of the one before in the same sentence, where nothing else is named between. */
function ofNeighbour(
  { from, to }: PersonFrame,
  before: Value | null,
  inBody: readonly OrganisationClaim[],
  units: readonly Unit[],
): Value | null {
  const unit = to > 0 && before?.source === 'text' ? unitAt(units, { from, to: from + 1 }) : undefined
  if (!unit || before!.from < unit.from || before!.to > from) return null
  return inBody.some((o) => !o.weak && o.from >= unit.from && o.to <= unit.to && o.from !== before!.from)
    ? null
    : before
}

/** «Es – Linda Grase, 070791, operators Juris Stikāns, 220380, LTV», «VM – Kārlis …, 090287, Evelīna …, 240175»: at an end of the row it is everybody's. */
function ofRow(
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): Value | null {
  const unit = frame.code && frame.role === 'comes' ? unitAt(units, frame.code) : undefined
  // «Anna Ozola (120385), no „Papardes zieda” komandas, un …»: where one of them is from stands between.
  if (cuesWithin(findings, unit?.from ?? 0, unit?.to ?? 0, 'leads', 'works', 'nobodys', 'standIns').length > 0)
    return null
  const [first, last] = [unit?.codes[0], unit?.codes.at(-1)]
  if (!unit || !first || !last || first === last) return null
  const told = frames.flatMap(({ organisation: o }) => (o && o.from >= unit.from && o.to <= unit.to ? [o] : []))
  const isAtEnd = told.every((o) => o.from >= last.to || o.to <= (unit.names.find((n) => n.sure)?.from ?? first.from))
  return told.length > 0 && isAtEnd && new Set(told.map((o) => foldForCues(o.value))).size === 1 ? told[0]! : null
}

/** In longer lists nobody is named a second time. */
const MOST_NAMED_AGAIN = 30

/** «Anna (120385), no „Papardes zieda” komandas»: where somebody is from stands there, though nobody can tell its nominative. */
function isUnread({ to }: PersonFrame, inBody: readonly OrganisationClaim[], { cues, text }: Findings): boolean {
  if (to === 0) return false
  const lead = around(cues, to, to + NEAR_NAME).find(
    (c) => c.kind === 'leads' && c.from >= to && /^[\s,()\d-]*$/u.test(text.slice(to, c.from)),
  )
  return (
    lead !== undefined &&
    /^ [„“«"]/u.test(text.slice(lead.to, lead.to + 2)) &&
    around(inBody, lead.to, lead.to + 3).length === 0
  )
}

/** «1) Anna Ozola, VARAM … 3) vēl viens kolēģis»: whoever is not yet named is from where all the others are. */
function ofAll(frames: readonly PersonFrame[]): Value | null {
  const told = frames.filter((f) => f.role === 'comes').flatMap((f) => f.organisation ?? [])
  return new Set(told.map((o) => foldForCues(o.value))).size === 1 ? told[0]! : null
}

/** In a list of which another line names an organisation, the last cell of this one does as well. */
function endOfRow(frame: PersonFrame, inBody: readonly OrganisationClaim[], findings: Findings): Value | null {
  if (!findings.lowerCase && inBody.length === 0) return null
  const cell = cellAtEndOfRow(frame, findings)
  return cell && { value: findings.text.slice(cell.from, cell.to), source: 'text', rule: 'organisation.row', ...cell }
}

/** «Anna Ozola; Juris Kalns (Valsts kase); Zane Liepa; Uldis Bērzs (Delna)»: brackets that close a group of people each. */
function ofGroup(
  frame: PersonFrame,
  inBody: readonly OrganisationClaim[],
  inOrder: readonly PersonFrame[],
  { text }: Findings,
): Value | null {
  const [first, second] = inOrder.filter((f) => f.to > 0)
  const last = inOrder.at(-1)
  const closing = inBody.filter((o) => !o.weak)
  if (frame.to === 0 || !first || !second || !last || closing.length < 2) return null
  const isClosed = closing[0]!.from >= second.to && closing.at(-1)!.from >= last.to
  if (!isClosed || closing.some((o) => text[o.from - 1] !== '(')) return null
  const own = closing.find((o) => o.from >= frame.to)
  return own ? valueOfOrganisation(own) : null
}
