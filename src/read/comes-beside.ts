// «Nāks Juris Kalns (120385) un es», «two of us will be there, me and Tom Reed»: the writer is one of those of whom the verb
// says that they come, though no word of the first person does.

import { ALL_HEARD, HEARD } from '../locales/hearing.ts'
import type { Findings } from './findings.ts'
import type { NameClaim } from './name-claim.ts'
import { ARTICLE } from './small-words.ts'
import type { Unit } from './units.ts'
import type { Cue, CueKind } from './words.ts'

const AND = ALL_HEARD.flatMap(([, { organisations }]) => organisations.and).join('|')
/** « un », «, 120385, un », « (120385) un » */
const BETWEEN = new RegExp(`^(?:,? ?\\(?\\d{6}-?\\)?,?)? (?:${AND}) ${ARTICLE}$`, 'u')
/** Behind the last of them the sentence ends, or goes on with what is theirs: «un es.», «un es (120385)». */
const ENDS = /^(?: ?(?:[.,;!(:\n–—-]|$)| \d)/u

const COMES = new Set<CueKind>(['theyCome', 'willBe', 'iCome', 'comesBare'])
const OTHERWISE = new Set<CueKind>(['staysAway', 'takesOff', 'insteadOf', 'negates', 'maybe', 'before'])

/** Whether a sentence that says who comes names the writer in one breath with somebody else. */
export function comesBesideNamed(unit: Unit, { text }: Findings): boolean {
  const { cues, names, asks } = unit
  if (asks || cues.some((c) => OTHERWISE.has(c.kind)) || !cues.some((c) => COMES.has(c.kind))) return false
  const isNamed = (n: NameClaim): boolean => n.sure && n.givenName !== null && !n.declined
  const isLast = (me: Cue): boolean =>
    ENDS.test(text.slice(me.to, me.to + 2)) &&
    names.some((n) => isNamed(n) && n.to <= me.from && BETWEEN.test(text.slice(n.to, me.from)))
  const isFirst = (me: Cue): boolean =>
    names.some((n) => isNamed(n) && n.from >= me.to && BETWEEN.test(text.slice(me.to, n.from)))
  const isObject = ({ from, language }: Cue): boolean =>
    HEARD[language].declines && cues.some((c) => c.kind === 'myself' && c.from === from)
  return cues.some((c) => c.kind === 'me' && !isObject(c) && (isLast(c) || isFirst(c)))
}
