// «Кто пойдёт вторым, решим в понедельник, имя пришлю», «otro vietu patur, vārdu pateikšu rīt»: beside the one who is named
// a second person comes, of whom the mail says only that they are the second.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { Stretch } from '../text/cover.ts'
import { CONDITIONAL, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isNamedBehindClause } from './named-behind-clause.ts'
import { EMPTY_FRAME, type PersonFrame } from './person-frame.ts'
import { mergeFrames } from './settle-people.ts'
import { isOfNameAlone } from './whose-name-is-open.ts'

/** The second one, where one is named, and the mail promises to name the other. */
export function findSecond(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  const { folded, ownWords } = findings
  const items = units.filter((u) => isItem(u, findings))
  if (items.length > 0 && frames.some((f) => f.role === 'comes'))
    return items.map(({ from, to }) => ({ ...EMPTY_FRAME, from, to }))
  if (mergeFrames(frames).filter((f) => f.role === 'comes').length !== 1) return []
  for (const unit of units) {
    // «второе имя пока под вопросом»: in doubt is who they are.
    const isDoubted = unit.cues.some((c) => DOUBTFUL.has(c.kind) && (c.kind !== 'maybe' || !isOfName(c, unit)))
    if (unit.asks || ownWords.kindAt(unit.from) !== 'own' || isDoubted) continue
    if (CONDITIONAL.test(folded.slice(unit.from, unit.from + 20))) continue
    const told = THE_SECOND.exec(folded.slice(unit.from, unit.to))
    const from = unit.from + (told?.index ?? 0)
    const second = told ? { from, to: from + told[0].length } : besideMe(unit)
    if (!second || unit.names.some((n) => n.sure && n.from >= second.to && n.from - second.to < NEAR)) continue
    if (isNamedBehindClause(second, unit, findings)) continue
    if (
      cuesWithin(findings, told ? from : second.to, second.to + TWO_SENTENCES, ...(told ? TOLD_LATER : NAMED_LATER))
        .length > 0
    )
      return [{ ...EMPTY_FRAME, ...second }]
  }
  return []
}

/** «2) представитель самоуправления (имя сообщу дополнительно)», «Фотографа определим в день выезда, имя вышлем»: an item of the list, or a post, in a sentence of its own. */
function isItem({ from, to, cues, names, codes, asks }: Unit, { text, ownWords }: Findings): boolean {
  if (asks || codes.length > 0 || names.some((n) => n.sure) || ownWords.kindAt(from) !== 'own') return false
  if (cues.some((c) => DOUBTFUL.has(c.kind) && !isOfNameAlone(c, cues))) return false
  const number = NUMBER.exec(text.slice(from, to))?.[0].length ?? 0
  const nobody = number > 0 ? (NOBODY.exec(text.slice(from + number, to))?.[0].length ?? 0) : 0
  // «2) N.N., will be communicated by Friday», «2. имя сообщим завтра»
  if (number > 0 && to - from < A_ROW && cues.some((c) => TOLD.has(c.kind) && (nobody > 0 || c.from - from === number)))
    return true
  if (!cues.some((c) => c.kind === 'namedLater')) return false
  return cues.some((c) => c.kind === 'posts' && c.from - from === number && (number > 0 || c.to - c.from > A_TITLE))
}

/** «2) », «3. », «(2) » */
const NUMBER = /^\(?\d{1,2}[.)] /u
/** «N.N.», «NN –» */
const NOBODY = /^(?:N\. ?N\.?|NN|X\. ?Y\.?)(?!\p{L})/u
const TOLD = new Set<CueKind>(['later', 'namedLater', 'promises'])
/** Letters of an item that tells of nobody but that they are to be named. */
const A_ROW = 70
/** Letters of «г-жа». */
const A_TITLE = 4

/** The only one in doubt is a name, right before. */
function isOfName({ from }: Stretch, { cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'ownData' && c.to < from && from - c.to < A_FEW_WORDS)
}

/** Letters of « пока ещё ». */
const A_FEW_WORDS = 12

const NAMED_LATER: readonly CueKind[] = ['namedLater']
const TOLD_LATER: readonly CueKind[] = ['namedLater', 'promises']

/** «Со мной будет сопровождающий. Кто именно, скажу позже»: whatever they are. */
function besideMe({ cues, names, codes }: Unit): Stretch | null {
  const taken = takenAlong(cues)
  if (taken && codes.length === 0 && !names.some((n) => n.from >= taken.from)) return taken
  const along = cues.find((c) => c.kind === 'along' && cues.some((m) => m.kind === 'me' && m.from - c.to === 1))
  const comes = along && cues.find((c) => COMING.has(c.kind) && c.from > along.to && c.from - along.to < NEAR)
  if (!comes || codes.length > 0 || names.some((n) => n.from >= along.from)) return null
  return { from: along.from, to: comes.to }
}

/** «Приеду со своим заместителем. Кто из двух поедет, решим в понедельник, данные вышлю»: a post for a name. */
function takenAlong(cues: readonly Cue[]): Stretch | null {
  const comes = cues.find((c) => c.kind === 'iCome')
  const along = comes && cues.find((c) => c.kind === 'along' && c.from > comes.to)
  const post = along && cues.find((c) => c.kind === 'posts' && c.from > along.to && c.from - along.to < A_FEW_WORDS)
  return post ? { from: along!.from, to: post.to } : null
}

const COMING = new Set<CueKind>(['willBe', 'theyCome'])

const THE_SECOND = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.map(([, { words }]) => words.theSecond.source).join('|')})(?!\\p{L})`,
  'u',
)

const DOUBTFUL = new Set<CueKind>(['maybe', 'iRegistered', 'before', 'staysAway', 'takesOff', 'supplements'])

/** Letters between «вторым едет» and a name. */
const NEAR = 30
/** Letters of what is said of the second one. */
const TWO_SENTENCES = 200
