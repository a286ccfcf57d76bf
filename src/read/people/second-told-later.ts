// «Кто пойдёт вторым, решим в понедельник, имя пришлю», «otro vietu patur, vārdu pateikšu rīt»: beside the one who is named
// a second person comes, of whom the mail says only that they are the second.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { CONDITIONAL, type Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame } from './person-frame.ts'
import { mergeFrames } from './settle-people.ts'

/** The second one, where one is named, and the mail promises to name the other. */
export function findSecond(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  const { folded, ownWords } = findings
  if (mergeFrames(frames).filter((f) => f.role === 'comes').length !== 1) return []
  for (const unit of units) {
    if (unit.asks || ownWords.kindAt(unit.from) !== 'own' || unit.cues.some((c) => DOUBTFUL.has(c.kind))) continue
    if (CONDITIONAL.test(folded.slice(unit.from, unit.from + 20))) continue
    const told = THE_SECOND.exec(folded.slice(unit.from, unit.to))
    const [from, to] = [unit.from + (told?.index ?? 0), unit.from + (told?.index ?? 0) + (told?.[0].length ?? 0)]
    if (!told || unit.names.some((n) => n.sure && n.from >= to && n.from - to < NEAR)) continue
    if (cuesWithin(findings, from, to + TWO_SENTENCES, 'namedLater', 'promises').length > 0)
      return [{ ...EMPTY_FRAME, from, to }]
  }
  return []
}

const THE_SECOND = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.map(([, { words }]) => words.theSecond.source).join('|')})(?!\\p{L})`,
  'u',
)

const DOUBTFUL = new Set<CueKind>(['maybe', 'iRegistered', 'before', 'staysAway', 'takesOff', 'supplements'])

/** Letters between «вторым едет» and a name. */
const NEAR = 30
/** Letters of what is said of the second one. */
const TWO_SENTENCES = 200
