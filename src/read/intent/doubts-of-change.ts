// Doubts of whether a mail changes what was told before, and of whom (rarely-right.ts).

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { People } from '../people/find-people.ts'
import { isSenderReplaced } from '../people/is-sender-replaced.ts'
import { isNamedInBody } from '../people/person-frame.ts'
import { goesForChief, standsInForPost } from '../people/stands-in-for-post.ts'
import { hasSomeCue, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { deniesDate } from './denies-code.ts'
import type { Verdict } from './situation.ts'

const CHANGES_OR_REGISTERS = 'It is not clear whether the message changes something or registers for the first time.'

/** What asks for a place. */
export const OF_COMING = new Set<CueKind>(['registering', 'iCome', 'theyCome'])

/** A change that takes nobody's place and denies no value, in a mail that registers: «Pierakstiet mani, rakstu ar kļūdām». */
export function changesNobody(
  { intent, staying, coming }: Verdict,
  { units }: People,
  { codes, text }: Findings,
): string | null {
  const isWhole = coming.some((f) => f.givenName && f.familyName && f.organisation && f.code?.value)
  const allHaveCodes = coming.every((f) => f.code?.value)
  return intent === 'amend' &&
    staying.length === 0 &&
    (coming.length > 1 || isWhole) &&
    new Set(codes.map((c) => c.value)).size <= coming.length &&
    !units.some((u) => deniesDate(u, text)) &&
    (coming.length > 2 || units.some((u) => hasSomeCue([u], OF_COMING) && !(allHaveCodes && correctsRegistration(u))))
    ? CHANGES_OR_REGISTERS
    : null
}

/** «In my registration the codes got switched», «pieteikumā esmu samainījusi kodus»: one that was sent before. */
function correctsRegistration(unit: Unit): boolean {
  const isDenied = (c: Cue): boolean => unit.cues.some((n) => n.kind === 'negates' && c.from - n.to <= 1)
  return unit.cues.some((c) => c.kind === 'corrects' && !isDenied(c)) && !hasSomeCue([unit], COMING)
}

const COMING = new Set<CueKind>(['iCome', 'theyCome'])

/** «Kolēģim kļūda uzvārdā: viņš ir Gailis, nevis Gailīte»: nobody is corrected but the writer, and another is spoken of. */
export function correctsAnother({ intent, coming }: Verdict, { units }: People): string | null {
  const told = units.filter((u) => hasSomeCue([u], CORRECTING) && hasSomeCue([u], ANOTHER) && !hasSomeCue([u], MINE))
  return intent === 'amend' && told.length > 0 && coming.every((f) => !isNamedInBody(f))
    ? 'It is not clear whose data the message corrects.'
    : null
}

const CORRECTING = new Set<CueKind>(['corrects', 'shouldBe', 'negates'])
const ANOTHER = new Set<CueKind>(['third', 'themselves', 'unnamed'])
/** «norādiet manu jauno darbavietu» */
const MINE = new Set<CueKind>(['me'])

/** Somebody comes in another's place, who may have been registered or not. */
export function replacesAtFirst(
  { intent, staying, coming }: Verdict,
  { units, substitutes }: People,
  findings: Findings,
  sender: Sender,
): string | null {
  if (goesForChief(coming, staying, units, findings, sender)) return null
  const others = units.filter((u) => !standsInForPost(u, units, findings))
  const isReplaced = substitutes && staying.some((s) => s.familyName !== null)
  // «Pats nevarēšu, manā vietā nāks Anna Ozola» to the invitation itself takes nobody off.
  return intent === 'register' && !isSenderReplaced(units) && (isReplaced || others.some(speaksOfPlace))
    ? CHANGES_OR_REGISTERS
    : null
}

/** What puts somebody in another's place. */
export const OF_PLACE = new Set<CueKind>(['insteadOf', 'behindReplaced'])

/** Of somebody's place, and not «instead of a Latvian code», «personas koda vietā», nor «Direktores vietā» above a signature. */
function speaksOfPlace({ cues, names, organisations, from, to }: Unit): boolean {
  const signs = cues.some(
    (c) => c.kind === 'behindReplaced' && c.to - from < A_POST && names.every((n) => n.from >= c.to),
  )
  if (signs && to - from < 2 * A_POST && cues.every((c) => SIGNING.has(c.kind))) return false
  const isOfData = (c: Cue): boolean =>
    cues.some((d) => OF_DATA.has(d.kind) && (d.from >= c.to ? d.from - c.to < A_PHRASE : c.from - d.to === 1))
  // «Statistikas pārvaldes krēslā sēdēšu es»
  const isOfBody = (c: Cue): boolean => organisations.some((o) => c.from - o.to === 1)
  return cues.some((c) => OF_PLACE.has(c.kind) && !isOfData(c) && !isOfBody(c))
}

/** Letters of «Direktora p. i. vietā». */
const A_POST = 40
const SIGNING = new Set<CueKind>(['posts', 'insteadOf', 'behindReplaced', 'afterGenitive', 'departments'])

const OF_DATA = new Set<CueKind>(['codeWords', 'documents', 'otherNumberWords'])
/** Letters of « a Latvian personal ». */
const A_PHRASE = 20
