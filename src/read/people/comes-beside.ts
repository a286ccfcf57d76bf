// «Nāks Juris Kalns (120385) un es», «two of us will be there, me and Tom Reed»: the writer is one of those of whom the verb
// says that they come, though no word of the first person does.

import { everyOf, HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

const AND = everyOf(({ words }) => words.andAlso)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
/** « un», «, kā arī», «, 120385, un», « (120385) un»: folded */
const JOINED = new RegExp(`^(?:,? ?\\(?\\d{6}-?\\)?)?,? (?:${AND})(?= )`, 'u')
/** « », « my colleague », « our lawyer Dr. »: before a name that is joined so. */
const BEFORE_NAME = /^ (?:\p{Ll}{2,15} ){0,3}(?:\p{Lu}\p{Ll}{1,3}\.? )?$/u
const BEFORE_ME = new RegExp(`^ ${ARTICLE}$`, 'u')
/** Behind the last of them the sentence ends, or goes on with what is theirs: «un es.», «un es (120385)». */
const ENDS = /^(?: ?(?:[.,;!(:\n–—-]|$)| \d)/u

/** Letters of «, 120385, together with our programme coordinator ». */
const LONGEST = 60

const COMES = new Set<CueKind>(['theyCome', 'willBe', 'iCome', 'comesBare'])
const OTHERWISE = new Set<CueKind>(['staysAway', 'takesOff', 'insteadOf', 'negates', 'maybe', 'before'])

/** Whether a sentence that says who comes names the writer in one breath with somebody else. */
export function comesBesideNamed(unit: Unit, { text, folded }: Findings): boolean {
  const { cues, names, asks } = unit
  if (asks || cues.some((c) => OTHERWISE.has(c.kind)) || !cues.some((c) => COMES.has(c.kind))) return false
  const isNamed = (n: NameClaim): boolean => n.sure && n.givenName !== null && !n.declined
  const isJoined = (from: number, to: number, rest: RegExp): boolean => {
    const joined = from <= to && to - from < LONGEST ? JOINED.exec(folded.slice(from, to))?.[0] : undefined
    return joined !== undefined && rest.test(text.slice(from + joined.length, to))
  }
  // «Ann Lee and I will attend», «Ann Lee and myself are coming»
  const isSubject = (me: Cue): boolean =>
    cues.some((c) => COMES.has(c.kind) && (c.from === me.from || c.from === me.to + 1))
  const isLast = (me: Cue): boolean =>
    (ENDS.test(text.slice(me.to, me.to + 2)) || isSubject(me)) &&
    names.some((n) => isNamed(n) && isJoined(n.to, me.from, BEFORE_ME))
  const isFirst = (me: Cue): boolean => names.some((n) => isNamed(n) && isJoined(me.to, n.from, BEFORE_NAME))
  const isObject = ({ from, language }: Cue): boolean =>
    HEARD[language].declines && cues.some((c) => c.kind === 'myself' && c.from === from)
  return cues.some((c) => c.kind === 'me' && !isObject(c) && (isLast(c) || isFirst(c)))
}
