// «Piesaku abus, kas atsaucās (skat. zemāk)», «nāks tie, kuru atbildes ir zemāk», over a thread in which everybody answered
// for themselves: each writer of a message below who gives their own code comes.

import { everyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { readDisplayName } from '../names/display-name.ts'
import { isWhole } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { speaksOfUs } from '../own-words/speaks-of-us.ts'
import { countBefore } from '../text/numerals.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { comingIn, writerOf } from './coming-below.ts'
import type { People } from './find-people.ts'
import type { PersonFrame } from './person-frame.ts'

/** Those who answered, where the words above do not speak of one of them and at least two did; empty: no such thread. */
export function answersOfSeveral(
  people: People,
  messages: readonly MessageBelow[],
  findings: Findings,
): readonly PersonFrame[] {
  const { frames, units } = people
  if (messages.length < 2 || !(units.some((u) => speaksOfSeveral(u, findings)) || namesNobody(people, findings)))
    return []
  const isAway = (f: PersonFrame): boolean =>
    frames.some((o) => o.role === 'stays' && o.givenName?.value === f.givenName?.value)
  const answers: PersonFrame[] = []
  for (const message of messages) {
    // Who wrote to the desk is on its list.
    if (speaksOfUs(findings.event, message.introduction)) continue
    const writer = readDisplayName(writerOf(message))
    const own = comingIn(message, findings).filter((f) => f.code?.value && sameName(f, writer) && !isAway(f))
    answers.push(...own.filter((f) => !answers.some((a) => sameName(a, f))))
  }
  return answers.length > 1 ? answers : []
}

/** «abus, kas atsaucās», «zemāk divu kolēģu atbildes» */
function speaksOfSeveral(unit: Unit, findings: Findings): boolean {
  const has = (kind: CueKind): boolean => unit.cues.some((c) => c.kind === kind)
  return (
    unit.cues.some((c) => OF_SEVERAL.has(c.kind) && !isOfOne(c, unit, findings)) ||
    (has('unnamed') && has('correspondence') && has('below'))
  )
}

const OF_SEVERAL = new Set<CueKind>(['allOfThem', 'several'])

/** «Nāks tie, kuru atbildes ir zemāk», not «pārsūtu kolēģes atbildi», «pārsūtu Annas pieteikumu» */
function namesNobody({ units, unsaid, frames }: People, { words, ownWords }: Findings): boolean {
  const isSaid = (n: NameClaim): boolean => isWhole(n) && ownWords.kindAt(n.from) === 'own'
  return (
    unsaid.length === 0 &&
    !frames.some((f) => f.role !== 'stays' && !f.isSender) &&
    !units.some((u) => u.names.some(isSaid) || u.cues.some((c) => OF_ONE.has(c.kind))) &&
    !words.some((w) => ONES.has(w.folded))
  )
}

const OF_ONE = new Set<CueKind>(['unnamed', 'third', 'themselves', 'posts'])

/** «kolēģes pieteikumu»: hers, not «colleagues» who are counted. */
function isOfOne(cue: Cue, { cues }: Unit, findings: Findings): boolean {
  return (
    ONES.has(findings.folded.slice(cue.from, cue.to)) &&
    countBefore(cue, findings) === 1 &&
    cues.some((c) => OF_MAIL.has(c.kind) && c.from - cue.to === 1)
  )
}

const ONES = new Set(everyOf(({ words }) => words.ofColleague))
const OF_MAIL = new Set<CueKind>(['registering', 'correspondence', 'ownData', 'codeWords'])
