// Writers tell what they are before they tell their name: «Я студент РТУ, Виктор Жилин, …», «Esmu RTU students Viktors
// Žilins», «I'm the editor of Delfi, Ann Lee».

import type { Findings } from '../findings.ts'
import { around, within } from '../text/cover.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether a name in the nominative ends what the writer says of themselves, and no verb makes it somebody else's. */
export function endsOwnDescription(name: NameClaim, { cues, text, words, names, organisations }: Findings): boolean {
  if (!name.sure || name.declined || !name.givenName || !name.familyName) return false
  if (!/^(?:[,.;!?:)\n]|$| [–—-] | \d)/u.test(text.slice(name.to, name.to + 3))) return false
  const begins = ({ kind, from, to }: Cue): boolean =>
    kind === 'iAm' &&
    to < name.from &&
    /(?:^|[.!?,;\n]) ?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    /^,? [^.!?;:()\n]+$/u.test(text.slice(to, name.from))
  const self = around(cues, name.from - LONGEST, name.from).findLast(begins)
  if (!self) return false
  const between = within(cues, self.to, name.from)
  const post = between.find((c) => WHAT.has(c.kind))
  if (!post || between.some((c) => ANOTHERS.has(c.kind)) || within(names, self.to, name.from).some((n) => n.sure))
    return false
  const isBody = ({ from }: { from: number }): boolean => organisations.some((o) => o.from <= from && from < o.to)
  return within(words, self.to, post.from).filter((w) => !isBody(w)).length <= MOST_BEFORE
}

/** Letters of a description: «Es esmu Latvijas Universitātes Sociālo zinātņu fakultātes studente, ». */
const LONGEST = 90
/** «the deputy» */
const MOST_BEFORE = 2

const WHAT = new Set<CueKind>(['posts', 'privateLife', 'standIns'])
const ANOTHERS = new Set<CueKind>([
  'iCome',
  'theyCome',
  'iStay',
  'staysAway',
  'takesOff',
  'third',
  'themselves',
  'unnamed',
  'insteadOf',
  'but',
  'contact',
  'onBehalf',
  'sends',
])
