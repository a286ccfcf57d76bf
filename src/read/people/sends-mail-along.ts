// «Pārsūtu Elīnas pieteikumu, un pierakstiet arī mani», above what Elīna wrote: she comes beside the writer.

import { readDisplayName, type Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isSendersName } from '../names/senders-name.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { POSSESSIVE } from '../text/possessive.ts'
import type { CueKind } from '../text/words.ts'
import { writerOf } from './coming-below.ts'
import type { People } from './find-people.ts'

/** Whether the words pass on the mail of somebody named who wrote a message below, and register nobody but the writer. */
export function sendsMailAlong(
  { units, frames }: People,
  below: readonly MessageBelow[],
  sender: Sender,
  text: string,
): boolean {
  const isWhose = ({ declined, to }: NameClaim): boolean => declined || OWNS.test(text.slice(to, to + 3))
  const isWriters = ({ givenName }: NameClaim): boolean =>
    givenName !== null && below.some((b) => !b.ours && readDisplayName(writerOf(b)).givenName?.value === givenName)
  return (
    !frames.some((f) => f.role === 'comes' && !f.isSender && !isSendersName(f, sender)) &&
    units.some((u) =>
      u.cues.some(
        (at) =>
          at.kind === 'below' &&
          u.names.some((n) => n.sure && isWhose(n) && n.from >= at.to && n.from - at.to < A_LINE && isWriters(n)) &&
          u.cues.some((c) => OF_MAIL.has(c.kind) && c.from >= at.to),
      ),
    )
  )
}

// «Ann's registration»
const OWNS = new RegExp(`^${POSSESSIVE}`, 'u')

const OF_MAIL = new Set<CueKind>(['registering', 'correspondence', 'ownData', 'codeWords'])

/** Letters of half a line. */
const A_LINE = 40
