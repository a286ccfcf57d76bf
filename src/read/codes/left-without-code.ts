// Where others' codes are given, somebody without one is rarely meant to come: a chief who sends greetings, a courier, whoever
// told the writer of the meeting. Such a person comes by a place in the list, a verb right beside, or a word about the
// code that is missing; else nothing surely is said.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isTogether } from '../people/is-together.ts'
import { isAnnounced, isIntroduced, isListItem, isRecord } from '../people/listed-people.ts'
import { endOfClause } from '../people/stays-behind-clause.ts'
import { type Stretch, within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** What the writer says of data that do not stand in the mail. */
const OF_DATA = new Set<CueKind>(['codeWords', 'surname', 'later', 'promises', 'noCode', 'documents', 'ownData'])

const OF_MISSING = new Set<CueKind>(['codeWords', 'noCode', 'documents'])

const VERBS = new Set<CueKind>(['theyCome', 'iCome', 'willBe', 'comesBare'])
/** What brings somebody onto the list without a verb of coming. */
const BRINGING = new Set<CueKind>(['onTheList', 'registering', 'sends'])
/** Letters beside a name that say nothing more: «Un vēl Juris Kalns». */
const LITTLE = 20

/** Whether a person without a code, in the unit of index `i`, is left out of what the mail tells of those who come. */
export function isLeftWithoutCode(name: NameClaim, units: readonly Unit[], i: number, findings: Findings): boolean {
  const unit = units[i]!
  // Behind a whole sentence of somebody's the next ones tell of the code that is missing: «Viņas kodu atsūtīšu rīt».
  const around = units.slice(i, i + 3).filter((u) => u.codes.length === 0)
  // «Direktors Juris Kalns uzņem viesus, tāpēc braukšu es, 140286»
  const isBeforeMine = unit.codes.every((code) => code.from > name.to && isInNextClause(name, code, unit, findings))
  return (
    isBeforeMine &&
    !isTheWriter(name, unit, findings) &&
    unit.to - unit.from - (name.to - name.from) > LITTLE &&
    !unit.cues.some((c) => c.kind === 'maybe') &&
    !around.some((u) => u.cues.some((c) => OF_DATA.has(c.kind))) &&
    !units.slice(i + 1, i + 3).some((u) => tellsOfCode(u, name, findings)) &&
    !isListItem(name, unit, findings) &&
    !isAnnounced(name, unit, findings) &&
    !isRecord(name, unit, findings) &&
    !isIntroduced(name, unit) &&
    !isTogether(name, unit, findings) &&
    !isBesideVerb(name, unit, findings)
  )
}

/** «I, Ann Leary, will attend and Rudolf Hale (050892) too»: who writes is nobody merely spoken of. */
function isTheWriter({ from, to }: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return text[to] === ',' && cues.some((c) => c.kind === 'me' && text.slice(c.to, from) === ', ')
}

/** «Mans kods ir 120385, Jurim koda nav»: by the given name, in whatever case, the code is spoken of. */
export function tellsOfCode({ from, to, cues }: Unit, { givenName }: NameClaim, { words }: Findings): boolean {
  const stem = foldForCues(givenName ?? '').replace(/[aeis]$/u, '')
  return (
    stem.length > 2 &&
    within(words, from, to).some(
      (w) =>
        w.capital &&
        w.folded.startsWith(stem) &&
        w.folded.length <= stem.length + 3 &&
        cues.some((c) => OF_MISSING.has(c.kind) && c.from >= w.to && c.from - w.to < LITTLE),
    )
  )
}

/** Whether a code is told in a later clause than a name, behind a verb of somebody else's coming. */
function isInNextClause(name: NameClaim, code: Stretch, { cues, names }: Unit, { text }: Findings): boolean {
  const verb = cues.find((c) => VERBS.has(c.kind) && c.from >= name.to && c.to <= code.from)
  if (!verb || isOfCode(verb, name, cues, text)) return false
  const other = names.some((n) => n.sure && n.from >= verb.to && n.to <= code.from)
  return (
    verb.kind === 'iCome' ||
    (other &&
      /[,;]/u.test(text.slice(name.to, verb.from)) &&
      !names.some((n) => n.sure && n.from >= name.to && n.to <= verb.from))
  )
}

/** «Juris Kalns (vēl meklēju viņa kodu, būs rīt), Anna Ozola (120385)»: a verb in the bracket of a name, or of a code that is spoken of, begins no clause. */
function isOfCode(verb: Cue, { to }: Stretch, cues: readonly Cue[], text: string): boolean {
  const between = text.slice(to, verb.from)
  const isCode = (c: Cue): boolean => c.kind === 'codeWords' && c.from >= to && c.to <= verb.from
  return /^ ?\([^()]*$/u.test(between) || (verb.kind === 'willBe' && cues.some(isCode))
}

/** Letters of a word or two: «caurlaidi arī Jurim», «направляем также Олега». */
const BESIDE = 16
/** Letters of what may stand between somebody and the verb of the same clause: «Anna Liepa no mūsu nodaļas arī vēlas piedalīties». */
const IN_CLAUSE = 45

function isBesideVerb(name: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  const goesOn = behindPost(name, cues, text)
  return within(cues, name.from - 2 * IN_CLAUSE, goesOn + 2 * IN_CLAUSE).some(({ kind, from, to }) => {
    // What is said in the clause about somebody is not all that is said; and who sends another is not brought.
    const isOfOther = !VERBS.has(kind) || cues.some((c) => c.kind === 'sends' && c.from === from && c.to === to)
    if (goesOn > name.to && from >= name.to && (from < goesOn || isOfOther)) return false
    const reach = VERBS.has(kind) ? IN_CLAUSE : BRINGING.has(kind) ? BESIDE : -1
    const between = to <= name.from ? text.slice(to, name.from) : text.slice(goesOn, from)
    return between.length <= reach && !/[,;:()–—]|\p{Ll}[.!?] /u.test(between)
  })
}

/** «Ann Lee, Ambassador Extraordinary, |will attend», «Ann Lee, who runs the place, |will attend»: where the clause goes on behind who somebody is; else where the name ends. */
function behindPost({ from, to }: Stretch, cues: readonly Cue[], text: string): number {
  const clause = endOfClause({ from, to }, text)
  if (clause !== null) return clause
  const apposed = /^, [^,;:()–—.!?\n]{3,80}, /u.exec(text.slice(to, to + 2 * IN_CLAUSE))?.[0] ?? ''
  const end = to + apposed.length
  const inside = within(cues, to, end)
  const goesOn = within(cues, end, end + IN_CLAUSE).some((c) => c.from === end && VERBS.has(c.kind))
  const isApposed = goesOn || inside.some((c) => c.kind === 'posts')
  return isApposed && !inside.some((c) => VERBS.has(c.kind) && c.kind !== 'willBe') ? end - 1 : to
}
