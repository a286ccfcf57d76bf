// «It is Ann Hale (120385) who will accompany me. With me all remains as it was»: writers who complete what they sent with
// somebody's name, and say of themselves that nothing changes, are on the list already.

import type { Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import type { PersonFrame } from './person-frame.ts'

/** Whether a sentence says so, in a mail that gives another's code. */
export function staysAsListed(frames: readonly PersonFrame[], units: readonly Unit[]): boolean {
  return (
    frames.some((f) => f.role === 'comes' && f.code !== null && !f.isSender) &&
    !frames.some((f) => f.role === 'stays') &&
    units.some(({ cues, names, codes, asks }) => {
      const isMine = (c: Cue): boolean => c.kind === 'me'
      return (
        !asks &&
        codes.length === 0 &&
        !names.some((n) => n.sure) &&
        cues.some((c) => c.kind === 'asPlanned') &&
        cues.some(isMine)
      )
    })
  )
}
