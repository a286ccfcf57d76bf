// «Gatis ir no bibliotēkas, mēs abi pārējie – no biedrības», «All from the Fund except Eva, who is from the Council»:
// a sentence beside a list says of those in it, by their names, who is from where, and the rest are those whom it leaves.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues, type Words } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { agrees } from '../names/agreeing-names.ts'
import type { Sender } from '../names/display-name.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { isSendersName } from '../names/senders-name.ts'
import { type PersonFrame, valueOfOrganisation } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'
import { countOf } from '../text/numerals.ts'
import { isFormOf } from '../text/ordinals.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isShortForm } from './short-form.ts'

/** Of whom a part of a sentence speaks: by name, the writer, the writer's only companion («viņš»), all who are left (of whom it may tell the number). */
interface Subject {
  readonly names: readonly NameClaim[]
  readonly me: boolean
  readonly other: boolean
  readonly rest: boolean
  readonly count: number | null
}

interface Statement extends Subject {
  readonly body: OrganisationClaim
}

/**
 * The frames with the organisations that sentences tell of them by name, and those of the rest where the same sentences
 * tell theirs; all others as they are.
 */
export function bindOrganisationsByName(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
  sender: Sender,
): readonly PersonFrame[] {
  if (frames.length < 2) return frames
  const bound = new Map<PersonFrame, OrganisationClaim>()
  for (const passage of passagesOf(units, findings)) {
    const owners = ownersIn(passage, frames, sender)
    for (const [frame, body] of owners ?? []) if (!frame.organisation) bound.set(frame, body)
  }
  return frames.map((f) => {
    const body = bound.get(f)
    return body ? { ...f, organisation: valueOfOrganisation(body) } : f
  })
}

interface Passage {
  readonly from: number
  readonly to: number
  readonly statements: readonly Statement[]
}

/** Sentences one after the other that say nothing but who is from where. */
function passagesOf(units: readonly Unit[], findings: Findings): readonly Passage[] {
  const passages: Passage[] = []
  let goesOn = false
  for (const unit of units) {
    // «Juris Kalns 030469, Anna Ozola 010180; Juris no Valsts kases, Anna no Delnas»: behind whom it lists
    const from = unit.codes.at(-1)?.to ?? unit.from
    const bodies = unit.organisations.filter((o) => !isShortForm(o, unit.organisations, findings.text))
    const statements = bodies.some((o) => o.from < from) ? [] : statementsOf({ ...unit, from }, bodies, findings)
    const before = goesOn ? passages.pop() : undefined
    goesOn = statements.length > 0
    if (goesOn || before)
      passages.push({
        from: before?.from ?? from,
        to: goesOn ? unit.to : before!.to,
        statements: [...(before?.statements ?? []), ...statements],
      })
  }
  return passages
}

/** What a sentence says of each of its bodies; empty where it says it of one and not of another. */
function statementsOf(unit: Unit, bodies: readonly OrganisationClaim[], findings: Findings): readonly Statement[] {
  const read = (isBehind: boolean): readonly Statement[] => {
    const told = bodies.map((body, i) => {
      const from = isBehind ? body.to : (bodies[i - 1]?.to ?? unit.from)
      const to = isBehind ? (bodies[i + 1]?.from ?? unit.to) : body.from
      const subject = subjectOf(from, to, unit, findings)
      return subject && (isLed(body, from, unit, findings) || subject.rest) ? [{ ...subject, body }] : []
    })
    return told.every((t) => t.length > 0) ? told.flat() : []
  }
  const before = read(false)
  return before.length > 0 ? before : read(true)
}

/** Of whom a stretch speaks that says nothing more; null: of nobody, or it says more. */
function subjectOf(from: number, to: number, unit: Unit, findings: Findings): Subject | null {
  const { text } = findings
  if (to - from > LONGEST) return null
  const names = within(unit.names, from, to).filter((n) => n.sure)
  const words = within(findings.words, from, to)
  const isNamed = (at: number): boolean => names.some((n) => n.from <= at && at < n.to)
  const cues = within(unit.cues, from, to)
  const titles = cues.filter((c) => c.kind === 'posts')
  const isMore = words.some(
    (w) =>
      w.capital &&
      w.from !== words[0]!.from &&
      !isNamed(w.from) &&
      !MYSELF.has(w.text) &&
      !titles.some((c) => c.from <= w.from && w.to <= c.to),
  )
  const others = words.filter((w) => !isNamed(w.from)).map((w) => w.folded)
  const excepts = EXCEPT.test(` ${others.join(' ')} `)
  if (isMore || /\d{3}/u.test(text.slice(from, to))) return null
  if (cues.some((c) => SAYS_MORE.has(c.kind)) || (!excepts && cues.some((c) => c.kind === 'negates'))) return null
  const isRest = others.some((w) => REST.some((stem) => isFormOf(w, stem)))
  const isAll = others.some((w) => ALL.has(w))
  const me = words.some((w) => MYSELF.has(w.text)) || (names.length > 0 && cues.some((c) => c.kind === 'we'))
  const numbers = others.map((w) => (BOTH.has(w) ? 2 : countOf(w))).filter((n) => n > 1)
  const count = numbers.length > 0 ? Math.max(...numbers) : null
  if (excepts) return isRest || isAll ? { ...NOBODY, rest: true } : { ...NOBODY, names, me }
  if (names.length > 0 || me) return { ...NOBODY, names, me }
  if (isRest || isAll) return { ...NOBODY, rest: true, count }
  return cues.some((c) => c.kind === 'third') ? { ...NOBODY, other: true } : null
}

const NOBODY: Subject = { names: [], me: false, other: false, rest: false, count: null }

/** Whether a word or a dash joins the body to those of whom the stretch from `from` speaks: «ir no», «works for», «–». */
function isLed({ from, to }: OrganisationClaim, begin: number, unit: Unit, { text }: Findings): boolean {
  const isJoined = /[–—-] ?(?:\p{Ll}{1,4} )?["„“«]?$/u.test(text.slice(Math.max(unit.from, from - 9), from))
  return (
    isJoined ||
    within(unit.cues, Math.min(begin, Math.max(unit.from, from - A_LEAD)), to + A_LEAD).some((c) => JOINS.has(c.kind))
  )
}

/** Who is from where by all the statements of a passage; null where they do not agree with the list. */
function ownersIn(
  { from, to, statements }: Passage,
  frames: readonly PersonFrame[],
  sender: Sender,
): ReadonlyMap<PersonFrame, OrganisationClaim> | null {
  const told = statements.filter((s) => !s.rest)
  const [rest, another] = statements.filter((s) => s.rest)
  const coming = frames.filter((f) => f.role === 'comes')
  const listed = coming.filter((f) => f.to <= from || f.from >= to)
  if (told.length === 0 || another) return null
  const owners = new Map<PersonFrame, OrganisationClaim>()
  // «Es no Valsts kases, viņa no Delnas»: of two who come, by the one who is the writer.
  const hasOther = told.some((s) => s.other)
  // «Maija Ozola» of «Maija O» in the header
  const isMine = (f: PersonFrame): boolean =>
    f.isSender || isSendersName(f, sender) || (sender.givenName !== null && f.givenName !== null && agrees(f, sender))
  if (hasOther && !(told.some((s) => s.me) && told.length === 2 && countOthers(listed, isMine) === 1)) return null
  for (const { names, me, other, body } of told) {
    const isMeant: readonly ((f: PersonFrame) => boolean)[] = [
      ...names.map((n) => (f: PersonFrame) => sameName(f, asNamed(n))),
      ...(me ? [isMine] : []),
      ...(other ? [(f: PersonFrame) => !isMine(f)] : []),
    ]
    if (isMeant.some((is) => !listed.some(is))) return null
    for (const frame of coming.filter((f) => isMeant.some((is) => is(f)))) {
      if ((owners.get(frame) ?? body) !== body) return null
      owners.set(frame, body)
    }
  }
  // «Es pārstāvu Delnu» may be said for all.
  if (!rest && !hasOther && told.every((s) => s.names.every((n) => sameName(sender, asNamed(n))))) return null
  if (!rest) return owners
  const left = listed.filter((f) => !owners.has(f))
  const names = new Set(
    left.map((f) => (f.givenName || f.familyName ? `${f.givenName?.value} ${f.familyName?.value}` : f)),
  )
  if (left.length === 0 || (rest.count ?? names.size) !== names.size) return null
  for (const frame of left) owners.set(frame, rest.body)
  return owners
}

/** How many come beside the writer, of whom one stands among them; 0: the writer does not. */
function countOthers(listed: readonly PersonFrame[], isMine: (f: PersonFrame) => boolean): number {
  const others = listed.filter((f) => !isMine(f))
  const each = others.filter((f, i) => !others.slice(0, i).some((o) => sameName(o, f)))
  return others.length < listed.length ? each.length : 0
}

const folded = (list: (words: Words) => readonly string[]): readonly string[] =>
  everyOf(({ words }) => list(words).map(foldForCues))
const REST = folded((w) => w.restOnes)
const ALL = new Set(folded((w) => w.allOnes))
const BOTH = new Set(folded((w) => w.bothOnes))
const EXCEPT = new RegExp(` (?:${folded((w) => w.exceptFor).join('|')}) `, 'u')
const MYSELF = new Set(everyOf(({ words }) => words.iMyself.flatMap((w) => [w, `${w[0]!.toUpperCase()}${w.slice(1)}`])))
const JOINS = new Set<CueKind>(['leads', 'works', 'represents'])
const SAYS_MORE = new Set<CueKind>([
  'staysAway',
  'iStay',
  'takesOff',
  'insteadOf',
  'corrects',
  'maybe',
  'leaves',
  'contact',
])

/** Letters of a subject and its verb: «Gatis Melnbārdis un Rudīte Cielava kopš pavasara strādā par bibliotekāriem ». */
const LONGEST = 90
/** Letters between a body and the word that leads to it: « from the ». */
const A_LEAD = 16
