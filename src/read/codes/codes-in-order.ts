// Codes that are told apart from the names: a second list, a group behind a group, or «es – …, sieva – …». As many codes as
// people, in the same order, belong together; in any other number nobody can tell.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { breaksSentence } from '../text/breaks-sentence.ts'
import type { Unit } from '../text/units.ts'
import type { Owner } from './bind-codes.ts'
import type { CodeClaim } from './find-codes.ts'
import { hasMeBefore, hasMeBehind } from './own-code.ts'

/** «Anna Ozola un Juris Kalns … attiecīgi 010180 un 150279»: as many names as codes, all names before all codes. */
export function bindInOrder(
  codes: readonly CodeClaim[],
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  isSenders: (name: NameClaim) => boolean,
): void {
  if (codes.length < 2 || codes.some((c) => hasMeBehind(c, findings))) return
  const [first, last] = [codes[0]!, codes.at(-1)!]
  if (isOfNamedMe(first, names, findings)) return
  const full = names.filter((n) => n.sure || n.rule !== 'name.single')
  // «Shreya's code», whose name stands in full elsewhere, is between them too.
  const isName = (n: NameClaim): boolean => full.includes(n) || (n.givenName !== null && n.familyName !== null)
  if (names.some((n) => isName(n) && n.from > first.from && n.to < last.to)) return
  // A code that stands beside a name of its own sentence is no part of a second list.
  const beside = full.filter((n) => n.to <= first.from && !breaksSentence(findings.text.slice(n.to, first.from)))
  if (beside.length === codes.length - 1) {
    const all = withWriter(beside, first, findings)
    // «mani un sievu Olgu, 041190. Mans kods 120385»: a code that says whose it is stands in no order.
    const agrees = all && codes.every((c, i) => !hasMeBefore(c, findings) || all[i] === 'sender')
    if (agrees) for (const [i, code] of codes.entries()) owners.set(code, all[i]!)
  }
  const said = cuesWithin(findings, 0, findings.text.length, 'respectively').length > 0
  // «– Ms Liis Raudsepp⏎– Mr Jonas Vaitkus⏎born 18.03.1981 and 29.09.1977, respectively»
  const areAllBefore =
    full.filter((n) => n.to <= first.from && findings.ownWords.kindAt(n.from) === 'own').length === codes.length
  if (beside.length > 0 && beside.length < codes.length && !(said && areAllBefore)) return
  const before = full
    .filter((n) => n.to <= first.from && findings.ownWords.kindAt(n.from) !== 'signature')
    .slice(-codes.length)
  // «Būsim trīs: es, Juris Kalns un Ilze Upe. Kodi: …»: the writer and the named ones, and then all their codes
  const company = before.length === codes.length - 1 ? withWriter(before, first, findings) : null
  if (company && first.from - before.at(-1)!.to < NEXT_SENTENCE) {
    for (const [i, code] of codes.entries()) owners.set(code, company[i]!)
    return
  }
  if (!said && isOfLast(before.at(-1), codes, findings)) return
  // «Kodi: 210963; 080578 / Vārdi: Anna Ozola; Juris Kalns»
  const after = full.filter((n) => n.from >= last.to && findings.ownWords.kindAt(n.from) !== 'signature')
  const listed = before.length === codes.length ? before : isAllOf(after, full, findings) ? after : []
  if (listed.length !== codes.length) return
  // «vietnieces kods 160968, mans – 210583»
  if (codes.some((c, i) => hasMeBefore(c, findings) && !isSenders(listed[i]!))) return
  const gap = listed === before ? first.from - before.at(-1)!.to : after[0]!.from - last.to
  if (!said && gap > 200) return
  for (const [i, code] of codes.entries()) owners.set(code, listed[i]!)
}

/** Nobody is named before them; whoever signs is another. */
function isAllOf(after: readonly NameClaim[], full: readonly NameClaim[], { ownWords }: Findings): boolean {
  return full.every((n) => after.includes(n) || ownWords.kindAt(n.from) === 'signature')
}

/** «Идёт и Лена Сорокина. Я Наталья Белова, 14.02.91, она 30.11.90»: right behind who says «I am» stands their own code. */
function isOfNamedMe({ from }: CodeClaim, names: readonly NameClaim[], { text, cues }: Findings): boolean {
  return names.some(
    (n) =>
      n.to <= from &&
      /^[ ,(–-]{1,3}$/u.test(text.slice(n.to, from)) &&
      cues.some((c) => c.kind === 'iAm' && n.from - c.to === 1),
  )
}

/** Letters between the last of the names and the first of the codes: «. Kodi attiecīgi ir ». */
const NEXT_SENTENCE = 60

/** «Es un mans vīrs Māris Roze: …», «Tom Reed and me: …»: the writer stands first or last; null: nobody says «me» there. */
function withWriter(
  names: readonly NameClaim[],
  { from }: CodeClaim,
  { text, folded, cues }: Findings,
): readonly Owner[] | null {
  const [one, last] = [names[0], names.at(-1)]
  if (!one || !last) return null
  const me = cues.filter((c) => c.kind === 'me' && c.to <= from)
  const leads = me.some(
    (c) => c.to <= one.from && AND.test(folded.slice(c.to, one.from)) && !/[.!?] |\n/u.test(text.slice(c.to, one.from)),
  )
  if (leads) return ['sender', ...names]
  return me.some((c) => c.from >= last.to && AND_ALONE.test(folded.slice(last.to, c.from)))
    ? [...names, 'sender']
    : null
}

const ANDS = anyOf(({ organisations }) => organisations.and.map(foldForCues))
const LEADS = everyOf(({ organisations }) => organisations.leads.map(foldForCues))
  .filter((lead) => /^\p{L}+$/u.test(lead))
  .join('|')
// «, », « un mans vīrs », « no Latvijas Universitātes, »
const AND = new RegExp(`^(?: (?:${LEADS}) [^,.;:()\\n]{2,60}?)?(?:,| (?:${ANDS})) (?:\\p{L}+ ){0,3}$`, 'u')
const AND_ALONE = new RegExp(`^,? (?:${ANDS}) $`, 'u')

/**
 * «Nākšu ar sievu Rutu un kaimiņu Imantu. Es - 131249, sieva - 080253, kaimiņš - 210647»: a sentence of codes beside
 * «es» and small words, and as many people named before it: theirs in the same order.
 */
export function bindByRelation(
  unit: Unit,
  names: readonly NameClaim[],
  owners: Map<CodeClaim, Owner>,
  findings: Findings,
  isSenders: (name: NameClaim) => boolean,
): void {
  const [mine, ...others] = unit.codes
  if (!mine || others.length === 0 || !hasMeBefore(mine, findings) || unit.names.some((n) => n.sure)) return
  const isRelated = (code: CodeClaim, i: number): boolean =>
    RELATION.test(findings.text.slice(unit.codes[i]!.to, code.from))
  const all = names.filter((n) => n.sure && n.to <= unit.from && findings.ownWords.kindAt(n.from) === 'own')
  // «Darbojamies abi ar sievu Mirdzu. Piesaku mani, Jāni Ozolu, un sievu»: whose own name comes later is none of the others.
  const before = all[0] && !isSenders(all[0]) ? all.filter((n) => !isSenders(n)) : all
  if (before.length !== others.length || !others.every(isRelated)) return
  owners.set(mine, 'sender')
  for (const [i, code] of others.entries()) owners.set(code, before[i]!)
}

// «., sieva - », « and my wife's with »
const RELATION = /^[.,;) -]{1,4}\p{Ll}[\p{L}’' ]{1,24}[:(–-]? ?$/u

/** «Beate Sandvik and Aleksi Rantanen, born 2 December 1976 and 11 May 1985»: several names, then as many codes. */
export function bindGroups(unit: Unit, names: readonly NameClaim[], owners: Map<CodeClaim, Owner>): void {
  // «… 310873, nevis 310837»: what is denied is in no group.
  const told = unit.codes.filter((c) => owners.get(c) !== 'nobody')
  if (told.length < 2) return
  let from = 0
  for (const [i, first] of told.entries()) {
    if (i < from) continue
    const next = names.find((n) => n.from >= first.to)?.from ?? unit.to
    const codes = told.slice(i).filter((c) => c.from < next)
    const group = names.filter((n) => n.to <= first.from && n.from >= (told[i - 1]?.to ?? unit.from))
    from = i + codes.length
    if (group.length < 2 || group.length !== codes.length) continue
    for (const [k, code] of codes.entries()) if (!owners.has(code)) owners.set(code, group[k]!)
  }
}

/** «Tom Hale and me (Ann Lee, 120385). Tom's is of the new sort: 32 60 41»: the first code is told with the last name, and the next in a sentence of its own. */
function isOfLast(last: NameClaim | undefined, codes: readonly CodeClaim[], { text }: Findings): boolean {
  return (
    last !== undefined &&
    /^[ ,(:–-]{1,3}$/u.test(text.slice(last.to, codes[0]!.from)) &&
    codes.some((c, i) => i > 0 && /[.!?] \p{L}/u.test(text.slice(codes[i - 1]!.to, c.from)))
  )
}
