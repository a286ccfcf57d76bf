// Who gives their data and asks in another sentence to be taken off: the data tell whom.

import type { Findings } from '../findings.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { whatTheSenderSays } from './sender-says.ts'

/**
 * «Anna Ozola, TM, 120385. Lūdzu manu dalību atcelt»: nothing in the mail says that the writer, or anybody, comes; not
 * «Atsaucu savu pieteikumu un sūtu jaunu: Anna Ozola, 120385».
 */
export function goesWithData(units: readonly Unit[], findings: Findings): boolean {
  const says = units.map((u) => whatTheSenderSays(u, findings))
  const takenOff = units.flatMap((u, i) =>
    says[i] === 'stays' ? u.cues.filter((c) => c.kind === 'takesOff').map((c) => ({ cue: c, codes: u.codes })) : [],
  )
  return (
    takenOff.length > 0 &&
    takenOff.every(({ cue, codes }) => codes.every((code) => code.to <= cue.from)) &&
    !says.includes('comes') &&
    !units.some((u) => u.cues.some((c) => LEAVES.has(c.kind)))
  )
}

/** What may leave the writer on the list, or puts somebody on it. */
const LEAVES = new Set<CueKind>([
  'iCome',
  'theyCome',
  'insteadOf',
  'corrects',
  'shouldBe',
  'supplements',
  'promises',
  'maybe',
])
