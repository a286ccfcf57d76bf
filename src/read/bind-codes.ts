// Which code is whose. People write the code behind the name, before it, in a second list in the same order, or by
// initials; a code beside «es» or «me», or one that nobody stands near, is the writer's own.

import { hasAnothersInitials, ownerByInitials } from './code-by-initials.ts'
import { bindByRelation, bindGroups, bindInOrder } from './codes-in-order.ts'
import { firstFrom, within } from './cover.ts'
import type { Sender } from './display-name.ts'
import type { CodeClaim } from './find-codes.ts'
import type { Findings } from './findings.ts'
import { isCalledOff } from './is-replaced.ts'
import type { NameClaim } from './name-claim.ts'
import { hasMeBefore, hasMeBehind } from './own-code.ts'
import { sameName } from './same-name.ts'
import { type Unit, unitAt } from './units.ts'
import type { CueKind } from './words.ts'

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
  const codes = units.flatMap((u) => u.codes.filter((code) => !isDenied(code, findings) && !isStray(code, u, findings)))
  const names = units.flatMap((u) => u.names).filter(isPerson)
  if (codes.length === 0) return owners
  for (const code of codes) {
    const initialled = ownerByInitials(code, findings, names, sender)
    if (initialled) owners.set(code, initialled)
  }
  if (owners.size === 0) bindInOrder(codes, names, owners, findings, (name) => sameName(asNamed(name), sender))
  for (const code of units.flatMap((u) => u.codes)) if (!codes.includes(code)) owners.set(code, 'nobody')
  for (const code of codes)
    if (!owners.has(code) && hasAnothersInitials(code, findings, sender)) owners.set(code, 'nobody')
  for (const unit of units) bindByRelation(unit, names, owners, findings)
  for (const unit of units) bindWithin(unit, names, owners, findings, sender)
  bindAcross(units, names, owners, findings, sender)
  return owners
}

/** «(160815. balsojums)» under a signature: six digits that neither a name nor a word for a code stands beside. */
function isStray(code: CodeClaim, unit: Unit, { ownWords, codes }: Findings): boolean {
  if (ownWords.kindAt(code.from) !== 'signature' || unit.names.some((n) => n.sure)) return false
  const told = codes.some((c) => c.value !== '' && ownWords.kindAt(c.from) === 'own')
  return told && !unit.cues.some((c) => c.kind === 'codeWords')
}

/** «nevis 120485», «вместо 210391», «not 120485»: the old value of a correction. */
function isDenied(code: CodeClaim, { cues, text, codes, names }: Findings): boolean {
  const next = codes[firstFrom(codes, code.from + 1)]
  const between = next ? text.slice(code.to, next.from) : ''
  // «12.06.90, nē, stop – 21.06.90»: taken back and said again in one breath
  const again =
    next &&
    between.length < LONGEST_SLIP &&
    !/[\n]/u.test(between) &&
    !names.some((n) => n.from >= code.to && n.to <= next.from)
  if (again && cues.some((c) => SLIPS.has(c.kind) && c.from >= code.to && next.from - c.to >= 2)) return true
  // «… 010183, bet jābūt … 010193»; not «Ilona Plūme, 240986; Jura Kalna pareizais kods ir 110379»
  const instead = next && cues.find((c) => c.kind === 'shouldBe' && c.from >= code.to && c.to <= next.from)
  if (instead && between.length < 80 && !names.some((n) => n.sure && n.from >= code.to && n.to <= instead.from))
    return true
  return cues.some((c) => c.kind === 'negates' && c.to <= code.from && /^\s{1,2}$/u.test(text.slice(c.to, code.from)))
}

/** Letters between a code and the one that is said instead: «nē, atvainojiet, pārrakstījos, ». */
export const LONGEST_SLIP = 70
const SLIPS = new Set<CueKind>(['negates', 'corrects', 'byMistake'])

const ADJACENT = 4

function bindWithin(
  unit: Unit,
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  sender: Sender,
): void {
  const own = within(names, unit.from, unit.to)
  const taken = new Set(owners.values())
  const likely = own.filter((n) => !taken.has(n) && isLikely(n, unit, findings, sender))
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
    const right = likeliest(
      free.filter((n) => n.from >= code.to && n.to <= (nextCode?.from ?? unit.to)),
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
    const owner =
      bracketed ??
      opened ??
      (codeFirst ? (right ?? left) : (left ?? right)) ??
      free.filter((n) => n.to <= code.from).at(-1)
    if (!owner) return
    owners.set(code, owner)
    taken.add(owner)
  })
}

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

/** The halves of a name as those of a person, to compare them. */
export function asNamed({ givenName, familyName }: Pick<NameClaim, 'givenName' | 'familyName'>) {
  return {
    givenName: givenName === null ? null : { value: givenName },
    familyName: familyName === null ? null : { value: familyName },
  }
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
  return unit.codes.some((code) => gapTo(code).length <= ADJACENT && !/\p{L}/u.test(gapTo(code)))
}

/** A code with nobody in its sentence: of whoever signs right above it, of the writer who says «I», else of the last person without one in the paragraph before it. */
function bindAcross(
  units: readonly Unit[],
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  sender: Sender,
): void {
  // Somebody who is only spoken of further up is no owner, while the writer says that they come themselves.
  const writerComes = units.some((u) => u.cues.some((c) => c.kind === 'iCome'))
  const writerStays = units.some((u) => u.cues.some((c) => c.kind === 'iStay'))
  const used = new Set(owners.values())
  for (const unit of units) {
    for (const code of unit.codes) {
      if (owners.has(code)) continue
      const free = names.filter(
        (n) => !used.has(n) && (n.sure || n.rule !== 'name.single') && findings.ownWords.kindAt(n.from) !== 'signature',
      )
      const before = free.filter(
        (n) =>
          n.to <= code.from &&
          (writerStays || lines(findings.text.slice(n.to, code.from)) <= 3) &&
          (!writerComes || isPutForward(n, code, units, findings)),
      )
      // Only one who waits for a code gets it; of several it would be a guess.
      const announced = before.filter((n) => unitAt(units, n)?.cues.some((c) => c.kind === 'theyCome'))
      const candidates =
        announced.length > 0
          ? announced
          : before.length > 1 && units.flatMap((u) => u.codes).length === 1
            ? before.filter((n) => n.givenName && n.familyName)
            : before
      // «Professor Sepp will be pleased to attend. He is from Tartu. His date of birth is …»
      const meant = isTheirs(code, unit) ? free.findLast((n) => n.to <= code.from) : undefined
      const after =
        candidates.length === 0 && !meant && !saysComing(units, unit)
          ? free.find((n) => n.from >= code.to && lines(findings.text.slice(code.to, n.from)) <= 2)
          : undefined
      if (isSigned(code, sender, findings) || isMySentence(code, unit)) {
        owners.set(code, 'sender')
        used.add('sender')
        continue
      }
      const owner = candidates.at(-1) ?? meant ?? after ?? 'sender'
      owners.set(code, owner)
      used.add(owner)
    }
  }
}

/** «Pierakstiet mani. Kods 120385. Arī Gunāru pieraksti»: the writer said before that they come. */
function saysComing(units: readonly Unit[], unit: Unit): boolean {
  return units.some((u) => u.from <= unit.from && u.cues.some((c) => c.kind === 'iCome'))
}

/** «Anna Ozola⏎dzim. 25.04.1991»: under the writer's own name at the end. */
function isSigned(code: CodeClaim, sender: Sender, { names, codes, text, ownWords }: Findings): boolean {
  const above = names[firstFrom(names, code.from) - 1]
  const isOwn = ({ from }: NameClaim): boolean =>
    ownWords.kindAt(from) === 'own' || ownWords.kindAt(from) === 'signature'
  return (
    above !== undefined &&
    codes.at(-1) === code &&
    !names.some((n) => n.from > code.to && n.sure && n.familyName !== null && isOwn(n)) &&
    sameName(asNamed(above), sender) &&
    above.givenName !== null &&
    above.familyName !== null &&
    /^[^\S\n]*\n\p{Ll}*[^\n]{0,30}$/u.test(text.slice(above.to, code.from))
  )
}

/** «I do have a code since September; it begins with 327406»: «I» begins a sentence that names nobody. */
function isMySentence(code: CodeClaim, unit: Unit): boolean {
  const { from, cues, names } = unit
  return (
    cues.some((c) => c.kind === 'me' && c.from - from <= 1 && c.to <= code.from) &&
    !names.some((n) => n.sure) &&
    !isTheirs(code, unit) &&
    !cues.some((c) => c.kind === 'posts' || c.kind === 'unnamed')
  )
}

/** «Viņas kods …», «his date of birth …»: the code is of somebody who was named before. */
function isTheirs(code: CodeClaim, { cues }: Unit): boolean {
  return cues.some((c) => (c.kind === 'third' || c.kind === 'themselves') && c.to <= code.from)
}

/** In the sentence right before the code's, or in one that says that people come. */
function isPutForward(name: NameClaim, code: CodeClaim, units: readonly Unit[], findings: Findings): boolean {
  const { text } = findings
  const own = firstFrom(units, name.from + 1) - 1
  const its = firstFrom(units, code.from + 1) - 1
  const between = units.slice(own + 1, its)
  // «Juris Kalns jau pieteicās, pievienojiet arī mani. 120385-»: the sentence ends with the writer.
  if (units[own]?.cues.some((c) => c.kind === 'iCome' && c.from >= name.to)) return false
  // «Vai Juris Kalns arī būs? Es nākšu, 120385»
  if (its > own && (units[own]?.asks || units[its]?.cues.some((c) => c.kind === 'iCome'))) return false
  if (
    its > own &&
    between.length <= 3 &&
    between.every((u) => u.to - u.from < 60 && !/[.!?]$/u.test(text.slice(u.from, u.to)))
  )
    return true
  // «Neither Ann nor Tom Reed will come. I'll be there myself. 120385»
  const comes = units[own]?.cues.some((c) => c.kind === 'theyCome') && !isCalledOff(name, units[own], findings)
  return its - own === 1 || (comes ?? false)
}

function lines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
