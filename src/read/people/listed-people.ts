// Who comes without a verb that says so: those in a list, behind a colon, in a record of their data, or whose name or code is
// still to be told.

import { anyOf } from '../../locales/hearing.ts'
import { foldText } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isPersonTitle } from '../names/person-title.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { LONGEST_CLAUSE } from './named-otherwise.ts'
import type { Role } from './person-frame.ts'

/** What a cue does to whom it is nearest to. */
export const ROLES: { readonly [K in CueKind]?: Role } = {
  iCome: 'comes',
  theyCome: 'comes',
  staysAway: 'stays',
  takesOff: 'stays',
  contact: 'mentioned',
}

/** «Ann Hale's code will follow», «Annas Ozolas kodu atsūtīšu rīt»: whose code is still to come does come. */
export function isCodePromised(name: NameClaim, { cues, asks }: Unit, { text }: Findings): boolean {
  if (!name.sure || name.givenName === null || name.familyName === null || asks) return false
  const code = cues.find(
    (c) =>
      (c.kind === 'codeWords' || c.kind === 'ownData') &&
      (c.from >= name.to ? c.from - name.to <= 12 : /^ (?:\p{Ll}{1,3} )?$/u.test(text.slice(c.to, name.from))),
  )
  return (
    code !== undefined &&
    cues.some((c) => (c.kind === 'later' || c.kind === 'promises') && c.from >= name.to) &&
    !cues.some((c) => c.kind === 'noCode' || c.kind === 'staysAway' || c.kind === 'before' || c.kind === 'maybe')
  )
}

/** «viņas kolēģe Ērika»: one of the company, not yet named in full. */
export function isIntroduced(name: NameClaim, unit: Unit): boolean {
  return unit.cues.some((c) => c.kind === 'unnamed' && name.from - c.to === 1)
}

/** «praktikants Mikus, viņa uzvārdu atsūtīšu vēlāk»: one of the company, the rest of whose name is promised. */
export function isPromised(name: NameClaim, unit: Unit): boolean {
  if (!name.sure || name.familyName !== null) return false
  const next = unit.names.find((n) => n.sure && n.from >= name.to)?.from ?? unit.to
  // «… un viņas draugs Pēteris, kura kodu nezinu» among people with codes
  const isCodeless =
    unit.codes.length > 0 &&
    unit.cues.some((c) => c.kind === 'codeWords' && c.from >= name.to && c.from - name.to < A_WORD && c.to <= next) &&
    !unit.codes.some((c) => c.from >= name.to && c.to <= next)
  if (isCodeless) return true
  return (
    unit.cues.some(
      (c) =>
        (c.kind === 'surname' || c.kind === 'ownData') &&
        c.from >= name.to &&
        c.to <= next &&
        c.from - name.to < LONGEST_CLAUSE,
    ) && unit.cues.some((c) => (c.kind === 'promises' || c.kind === 'later') && c.from >= name.to && c.to <= next)
  )
}

/** Letters of a word between: «, kura ». */
export const A_WORD = 12

/** «Pieteikums: Anna Ozola, TM», «Registration: …», «We'll be there: Ann Hale and Tom Reed» */
export function isAnnounced(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  const isWhole = name.sure && name.givenName !== null && name.familyName !== null
  return unit.cues.some((c) => {
    if (c.to > name.from) return false
    if (isWhole && c.kind === 'headcount')
      return NAMELY.test(text.slice(c.to, Math.min(name.from, c.to + LONGEST_NAMELY)))
    if (c.kind === 'registering') return /^:\s{0,3}$/u.test(text.slice(c.to, name.from))
    return (
      isWhole && (c.kind === 'iCome' || c.kind === 'comesBare') && /^[^:\n.]{0,20}:/u.test(text.slice(c.to, name.from))
    )
  })
}

/** «(two people), namely », «(as a pair) on Thursday, that is, » */
const NAMELY = new RegExp(
  `^[^:.!?,\\n]{0,30}(?::|, (?:${anyOf(({ words }) => words.thatIs.map((w) => w.replace('.', '\\.')))})(?!\\p{L}))`,
  'u',
)
const LONGEST_NAMELY = 50

/**
 * A sentence that is a name and an organisation and nothing else: «Latgales plānošanas reģions, Guntis Lācis»; or one that
 * begins with the name and has data behind it: «Ilze Bērziņa, TM, 31.02.1985».
 */
export function isRecord(name: NameClaim, unit: Unit, findings: Findings): boolean {
  if (!name.sure || name.givenName === null || name.familyName === null || name.declined) return false
  const hasData = name.from - unit.from < 6 && CELL_BEHIND.test(findings.text.slice(name.to, unit.to))
  if (unit.organisations.length === 0 && !hasData) return false
  if (isBelowCodes(unit, findings) || signsBehind(name, unit, findings)) return false
  const labels = unit.cues.filter(
    (c) => c.kind === 'codeWords' || c.kind === 'registering' || c.kind === 'onTheList' || c.kind === 'posts',
  )
  const told = [...unit.names, ...unit.organisations, ...labels]
  const rest = findings.words.filter(
    (w) =>
      w.from >= unit.from &&
      w.to <= unit.to &&
      !/^\d/u.test(w.text) &&
      !told.some((t) => t.from <= w.from && w.to <= t.to),
  )
  const quiet =
    cuesWithin(findings, 0, findings.text.length, 'iStay', 'takesOff', 'maybe').length === 0 &&
    // A question about the code is asked by somebody who registers.
    (cuesWithin(findings, 0, findings.text.length, 'asks').length === 0 ||
      cuesWithin(findings, 0, findings.text.length, 'codeWords').length > 0)
  return quiet && rest.length <= 2
}

/** «Прошу добавить код Яниса Озолиньша: 011280. Янина Ковач, LVRTC»: who sent the mail, at its very end, behind another's code. */
function signsBehind({ givenName, familyName }: NameClaim, { from, to, codes }: Unit, findings: Findings): boolean {
  const { text, mail } = findings
  const writer = foldText(mail.from[0]?.name ?? '')
  return (
    codes.length === 0 &&
    writer !== '' &&
    writer === foldText(`${givenName} ${familyName}`) &&
    !/[\p{L}\d]/u.test(text.slice(to)) &&
    text[from - 1] === ' ' &&
    findings.codes.some((c) => c.to < from) &&
    cuesWithin(findings, 0, text.length, 'iCome', 'me').length === 0
  )
}

/** «Секретарь совета общины Пётр Алексеев» at the very end, below people with codes: whose post comes first, and who has none, signs. */
function isBelowCodes({ from, to, cues, codes, names }: Unit, findings: Findings): boolean {
  const { text } = findings
  return (
    codes.length === 0 &&
    cues.some((c) => c.kind === 'posts' && c.from - from <= 2) &&
    names.at(-1)!.to >= to - 1 &&
    !/[\p{L}\d]/u.test(text.slice(to)) &&
    findings.codes.some((c) => c.to < from && /\n\s*\n/u.test(text.slice(c.to, from)))
  )
}

const CELL_BEHIND = /^ ?[,;|–—-]\s{0,3}["“„«]?[\p{Lu}\d]/u

/**
 * The lines under «piedalīsies:», as long as each names somebody. Behind people with codes, a blank line and somebody
 * without one the list is over: «Lietvede T. Vasiļjeva».
 */
export function findIntroduced(units: readonly Unit[], { text }: Findings): ReadonlySet<Unit> {
  const introduced = new Set<Unit>()
  let open = false
  for (const [i, unit] of units.entries()) {
    const before = units[i - 1]
    const isOver =
      before !== undefined &&
      introduced.has(before) &&
      before.codes.length > 0 &&
      unit.codes.length === 0 &&
      /\n\s*\n/u.test(text.slice(before.to, unit.from))
    const signs = before !== undefined && introduced.has(before) && isSignatory(unit, before, text)
    const goesOn = before !== undefined && (introduced.has(before) || isBegun(before)) && isNextOf(unit, before, text)
    if (((open && !isOver) || goesOn) && !signs && unit.names.some(isNamed)) introduced.add(unit)
    else
      open =
        (text.slice(unit.from, unit.to).trimEnd().endsWith(':') &&
          (unit.cues.some((c) => ROLES[c.kind] === 'comes' || c.kind === 'onTheList') ||
            headsRecords(unit, units[i + 1]))) ||
        isBroken(unit, units[i + 1], text)
  }
  return introduced
}

/** «… примут участие⏎советник Эльчин Мамедов, …»: a verb of coming that ends its line without a mark, and its subject in the next. */
function isBroken({ to, cues, names }: Unit, next: Unit | undefined, text: string): boolean {
  const verb = cues.find((c) => c.kind === 'theyCome' && text.slice(c.to, to).trim() === '')
  const first = next?.names.find(isNamed)
  return verb !== undefined && first !== undefined && !names.some(isNamed) && first.from - next!.from < LONGEST_HEADING
}

/** «… примут участие советник Эльчин Мамедов,»: the first of a row, by a verb of coming alone. */
function isBegun({ cues, names }: Unit): boolean {
  return (
    names.some(isNamed) && cues.some((c) => c.kind === 'theyCome') && !cues.some((c) => OF_SOMETHING_ELSE.has(c.kind))
  )
}

const OF_SOMETHING_ELSE = new Set<CueKind>(['staysAway', 'takesOff', 'insteadOf', 'before', 'maybe', 'negates'])

/** «атташе Севиндж Гулиева, …» in the line behind a comma: the next of the row. */
function isNextOf({ from, names, cues }: Unit, before: Unit, text: string): boolean {
  const first = names.find(isNamed)
  return (
    /[,;]\s*$/u.test(text.slice(before.from, before.to)) &&
    first?.sure === true &&
    !first.declined &&
    first.familyName !== null &&
    (first.from === from || cues.some((c) => c.kind === 'posts' && c.from - from < 3 && first.from - c.to === 1)) &&
    !cues.some((c) => ROLES[c.kind] !== undefined)
  )
}

/** «Students:» above «Anna Ozola, 120385»: whatever the heading calls them. */
function headsRecords({ from, to, names }: Unit, next: Unit | undefined): boolean {
  const first = next?.names.find(isNamed)
  return (
    to - from < LONGEST_HEADING &&
    !names.some(isNamed) &&
    first !== undefined &&
    first.from - next!.from < A_WORD &&
    next!.codes.some((c) => c.from >= first.to && c.from - first.to < A_WORD)
  )
}

/** Letters of a heading. */
export const LONGEST_HEADING = 40

/** «Izpilddirektors J. Kalns» right under «Anna Ozola, juriste, 120385»: whose post comes first, and who has no code, signs. */
function isSignatory({ from, to, cues, codes, names }: Unit, above: Unit, text: string): boolean {
  const hasPostFirst = (u: Pick<Unit, 'from' | 'cues'>): boolean =>
    u.cues.some((c) => c.kind === 'posts' && c.from - u.from <= 2)
  const last = names.at(-1)
  return (
    above.codes.length > 0 &&
    above.cues.some((c) => c.kind === 'posts') &&
    codes.length === 0 &&
    last !== undefined &&
    text.slice(last.to, to).trim() === '' &&
    hasPostFirst({ from, cues }) &&
    !hasPostFirst(above)
  )
}

/** The line holds the name and little else. */
export function isListItem(name: NameClaim, unit: Unit, { text }: Findings): boolean {
  const begin = Math.max(0, name.from - LONGEST_BULLET)
  const before = (begin === 0 ? '\n' : '') + text.slice(begin, name.from)
  // «1. Mr John Hale»
  const title = TITLE.exec(before)
  if (!BULLET.test(title && isPersonTitle(title[1]!) ? before.slice(0, -title[0].length) : before)) return false
  const rest = text.slice(name.to, name.to + LONGEST_ITEM).split('\n', 1)[0]!
  return rest.length + name.to - name.from < LONGEST_ITEM && unit.cues.every((c) => ROLES[c.kind] !== 'stays')
}

const BULLET = /\n\s{0,9}(?:[-–•*·]|\d{1,2}[.)])\s{0,9}$/u
const TITLE = /(?<=\s)(\p{L}{2,10})\.? $/u
const LONGEST_BULLET = 24
const LONGEST_ITEM = 115
