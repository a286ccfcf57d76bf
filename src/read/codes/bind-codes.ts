// Which code is whose. People write the code behind the name, before it, in a second list in the same order, or by
// initials; a code beside «es» or «me», or one that nobody stands near, is the writer's own.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { within } from '../text/cover.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import type { Unit } from '../text/units.ts'
import { hasAnothersInitials, ownerByInitials } from './code-by-initials.ts'
import { bindAcross } from './codes-across.ts'
import { bindByPronoun } from './codes-by-pronoun.ts'
import { bindByRelation, bindGroups, bindInOrder } from './codes-in-order.ts'
import type { CodeClaim } from './find-codes.ts'
import { isNobodysCode } from './nobodys-code.ts'
import { hasMeBefore, hasMeBehind } from './own-code.ts'

/** A code that is denied («nevis 120485») is nobody's. */
export type Owner = NameClaim | 'sender' | 'nobody'

/** The owner of each code outside tables and forms. `isPerson`: names that can own one (not the organiser's, not a contact's). */
export function bindCodes(
  units: readonly Unit[],
  findings: Findings,
  sender: Sender,
  isPerson: (name: NameClaim) => boolean,
): ReadonlyMap<CodeClaim, Owner> {
  const owners = new Map<CodeClaim, Owner>()
  const codes = units.flatMap((u) => u.codes.filter((code) => !isNobodysCode(code, u, findings)))
  const names = units.flatMap((u) => u.names).filter(isPerson)
  if (codes.length === 0) return owners
  for (const code of codes) {
    const initialled = ownerByInitials(code, findings, names, sender)
    if (initialled) owners.set(code, initialled)
  }
  const isSenders = (name: NameClaim): boolean => sameName(asNamed(name), sender)
  if (owners.size === 0) bindByPronoun(codes, names, owners, findings, isSenders)
  if (owners.size === 0) bindInOrder(codes, names, owners, findings, isSenders)
  for (const code of units.flatMap((u) => u.codes)) if (!codes.includes(code)) owners.set(code, 'nobody')
  for (const code of codes)
    if (!owners.has(code) && hasAnothersInitials(code, findings, sender)) owners.set(code, 'nobody')
  for (const unit of units) bindByRelation(unit, names, owners, findings, isSenders)
  const rows = new Set(units.flatMap((u) => nameOfRow(u, findings) ?? []))
  const inRows = rows.size > 1 ? rows : new Set<NameClaim>()
  for (const unit of units) bindWithin(unit, names, owners, findings, sender, inRows)
  bindAcross(units, names, owners, findings, sender)
  return owners
}

const ADJACENT = 4

function bindWithin(
  unit: Unit,
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  sender: Sender,
  inRows: ReadonlySet<NameClaim>,
): void {
  const own = within(names, unit.from, unit.to)
  const taken = new Set(owners.values())
  const likely = own.filter((n) => !taken.has(n) && (inRows.has(n) || isLikely(n, unit, findings, sender)))
  bindGroups(
    unit,
    likely.filter((n) => n.sure),
    owners,
  )
  for (const owner of owners.values()) taken.add(owner)
  const codeFirst =
    unit.codes.length > 0 &&
    likely.length >= unit.codes.length &&
    unit.codes[0]!.to <= likely[0]!.from &&
    !hasMeBefore(unit.codes[0]!, findings)
  const { text } = findings
  unit.codes.forEach((code, i) => {
    if (owners.has(code)) return
    if (hasMeBefore(code, findings) || hasMeBehind(code, findings)) {
      owners.set(code, 'sender')
      return
    }
    const previousCode = unit.codes[i - 1]
    const nextCode = unit.codes[i + 1]
    const free = likely.filter((n) => !taken.has(n))
    const left = likeliest(
      free.filter((n) => n.to <= code.from && n.from >= (previousCode?.to ?? 0)).toReversed(),
      sender,
    )
    // «Приеду из Валмиеры (021173) с Динарой Галеевой (190995)»: whose own bracket follows is not the owner of the one before.
    const isNexts = (n: NameClaim): boolean =>
      nextCode !== undefined &&
      /^ \($/u.test(text.slice(n.to, nextCode.from)) &&
      text[code.from - 1] === '(' &&
      /\p{L}/u.test(text.slice(code.to, n.from))
    const right = likeliest(
      free.filter((n) => n.from >= code.to && n.to <= (nextCode?.from ?? unit.to) && !isNexts(n)),
      sender,
    )
    // «120385 (Anna Ozola)», not «120385 (TM)»
    const bracketed = free.find(
      (n) => n.givenName && n.familyName && n.from >= code.to && text.slice(code.to, n.from) === ' (',
    )
    // «Gerrit van Oosten together with Elīna (Kolāte, 120385)»: the bracket is of whom it stands right behind.
    const opened = free.findLast(
      (n) => n.sure && n.to <= code.from && /^ \([^()]{0,40}$/u.test(text.slice(n.to, code.from)),
    )
    // «I, Ann Hale, come, and our volunteer Rudolf, who ran the workshops (050892), too»: nor is it the writer's, who was named before.
    const last = free.findLast((n) => n.sure && n.to <= code.from)
    const apposed =
      last?.familyName === null && left && last.from >= left.to && sameName(asNamed(left), sender) ? last : undefined
    const owner =
      bracketed ??
      opened ??
      (apposed && BEHIND_CLAUSE.test(text.slice(apposed.to, code.from)) ? apposed : undefined) ??
      (codeFirst ? (right ?? left) : (left ?? right)) ??
      free.filter((n) => n.to <= code.from).at(-1)
    if (!owner) return
    owners.set(code, owner)
    taken.add(owner)
  })
}

/** «, who ran the workshops (code » */
const BEHIND_CLAUSE = /^, [^().!?;:\n]{2,90} \([^()\n]{0,40}$/u

/**
 * The likeliest owner, candidates nearest first: a known name, else the writer's, else the one that begins the record
 * («Zsófia Nagy, Central European Policy Desk, 120385»); one word alone only where there is nothing more.
 */
function likeliest(candidates: readonly NameClaim[], sender: Sender): NameClaim | undefined {
  const full = candidates.filter((n) => n.givenName !== null && n.familyName !== null)
  const half = candidates.filter((n) => n.rule !== 'name.single')
  return (
    full.find((n) => n.sure) ??
    full.find((n) => sameName(asNamed(n), sender)) ??
    full.at(-1) ??
    half[0] ??
    candidates[0]
  )
}

/** Whether a name can own a code of its sentence: one that is surely a name, or one right beside the code. */
function isLikely(name: NameClaim, unit: Unit, { text }: Findings, sender: Sender): boolean {
  // «Shreya already has a code, it begins with 327710»: half of somebody's name who is named in full elsewhere
  if (name.sure || (name.rule === 'name.single' && name.givenName !== null && name.familyName !== null)) return true
  // One capitalised word is a name where it is the writer's, or where several codes are told by one word each.
  if (
    name.rule === 'name.single' &&
    unit.codes.length < 2 &&
    (sender.givenName || sender.familyName) &&
    !sameName(asNamed(name), sender)
  )
    return false
  const gapTo = (code: CodeClaim): string =>
    code.from >= name.to ? text.slice(name.to, code.from) : text.slice(code.to, name.from)
  if (name.rule !== 'name.single') return unit.codes.length > 0
  if (isOneOfEach(name, unit, text)) return true
  // «nāks viens cilvēks: Kārkliņš, dzimis 02.05.1977»
  const isTold = (code: CodeClaim): boolean =>
    code.from >= name.to &&
    name.familyName !== null &&
    endsLikeFamily(name.familyName) &&
    /^(?:,? | \()\p{Ll}+\.? $/u.test(gapTo(code)) &&
    unit.cues.some((c) => c.kind === 'codeWords' && c.from >= name.to && c.to <= code.from)
  return unit.codes.some((code) => (gapTo(code).length <= ADJACENT && !/\p{L}/u.test(gapTo(code))) || isTold(code))
}

/** «Ozolai: 120385 / Kalnam kods 030469»: the one word beside the code of a line that holds nothing more. */
function nameOfRow({ from, to, names, codes, cues }: Unit, { text }: Findings): NameClaim | null {
  const [name, code] = [names[0], codes[0]]
  if (!name || !code || names.length + codes.length > 2 || name.to > code.from) return null
  const label = cues.find((c) => c.kind === 'codeWords' && c.from === name.to + 1)
  const rest = text.slice(from, name.from) + text.slice(label?.to ?? name.to, code.from) + text.slice(code.to, to)
  return name.rule === 'name.single' && rest.length < A_FEW && !/[\p{L}\d]/u.test(rest) ? name : null
}

/** Marks around the name and the code of a line: «– : .» and spaces. */
const A_FEW = 12

/** «Ozolai kods sākas ar 120385, Kalnam – ar 030469»: before each of several codes one word, and small ones between. */
function isOneOfEach(name: NameClaim, { codes, names }: Unit, text: string): boolean {
  if (codes.length < 2 || names.some((n) => n.sure)) return false
  const before = codes.map((code, i) =>
    names.findLast(
      (n) => n.to <= code.from && n.from >= (codes[i - 1]?.to ?? 0) && LEADS.test(text.slice(n.to, code.from)),
    ),
  )
  return before.includes(name) && !before.includes(undefined)
}

/** « kods sākas ar », «'s begins with », « – ar » */
const LEADS = new RegExp(`^${POSSESSIVE}?(?:,? [\\p{Ll}.]{1,14}|:| [–-]){0,5} ?$`, 'u')
