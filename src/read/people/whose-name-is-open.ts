// «The second person is not yet designated», «I will also bring our intern. He starts on Monday, the details will follow»:
// beside somebody named comes one of whom the mail says that nobody can name them yet.

import { ALL_HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { Stretch } from '../text/cover.ts'
import { countBefore } from '../text/numerals.ts'
import { CONDITIONAL, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame } from './person-frame.ts'

/** Those whose names are open, by the sentence that says so or the one before. */
export function findNameless(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  if (!frames.some((f) => f.role === 'comes')) return []
  for (const [i, unit] of units.entries()) {
    if (!unit.cues.some((c) => c.kind === 'namedLater') || !isOwn(unit, findings) || isDoubted(unit, findings)) continue
    const before = units[i - 1]
    const who =
      otherThanNamed(unit, findings) ??
      broughtAlong(unit, findings) ??
      (before && isOwn(before, findings) && !isDoubted(before, findings) ? broughtAlong(before, findings) : null)
    if (who) return Array.from({ length: countBefore(who, findings) }, () => ({ ...EMPTY_FRAME, ...who }))
  }
  return []
}

/** The writer's own, and it names nobody. */
function isOwn({ from, names, codes, asks }: Unit, { ownWords }: Findings): boolean {
  return !asks && codes.length === 0 && !names.some((n) => n.sure) && ownWords.kindAt(from) === 'own'
}

/** Of who may come, of an earlier mail, of whoever goes. */
function isDoubted({ from, cues }: Unit, { folded }: Findings): boolean {
  return (
    CONDITIONAL.test(folded.slice(from, from + 20)) || cues.some((c) => DOUBTFUL.has(c.kind) && !isOfNameAlone(c, cues))
  )
}

/** «cannot be given yet», «I don't know yet who it is», «to be confirmed»: in doubt is who it will be. */
export function isOfNameAlone({ from, to }: Cue, cues: readonly Cue[]): boolean {
  return cues.some((c) => (c.kind === 'namedLater' || c.kind === 'later') && c.from <= to + 1 && from <= c.to)
}

const DOUBTFUL = new Set<CueKind>(['maybe', 'iRegistered', 'before', 'staysAway', 'iStay', 'takesOff'])

/** «The second person», «one more colleague», «otrs» */
function otherThanNamed({ from, to, cues }: Unit, { folded }: Findings): Stretch | null {
  const unnamed = cues.find((c) => c.kind === 'unnamed')
  if (unnamed) return { from: unnamed.from, to: unnamed.to }
  const told = THE_SECOND.exec(folded.slice(from, to))
  return told && { from: from + told.index, to: from + told.index + told[0].length }
}

const THE_SECOND = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.map(([, { words }]) => words.theSecond.source).join('|')})(?!\\p{L})`,
  'u',
)

/** «I will also bring our new intern», «Paņemšu līdzi mūsu praktikanti»: a post for a name, right behind the verb. */
function broughtAlong({ cues }: Unit, { text }: Findings): Stretch | null {
  const brings = cues.find((c) => c.kind === 'bringsAlong')
  const who = brings && cues.find((c) => PEOPLE.has(c.kind) && c.from > brings.to)
  return who && !/[.;:()]/u.test(text.slice(brings.to, who.from)) && who.from - brings.to < A_FEW_WORDS
    ? { from: who.from, to: who.to }
    : null
}

const PEOPLE = new Set<CueKind>(['posts', 'unnamed', 'several'])
/** Letters of « with me also our new ». */
const A_FEW_WORDS = 30
