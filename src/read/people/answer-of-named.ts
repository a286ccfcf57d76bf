// «Ņemam klāt vēl Edgaru», over a mail of Edgars Kalve that gives his data: whose answer it is, whatever the words that
// point to it.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { readDisplayName, type Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { unitAt } from '../text/units.ts'
import type { CueKind, Word } from '../text/words.ts'
import { comingIn, writerOf } from './coming-below.ts'
import type { People } from './find-people.ts'
import type { PersonFrame } from './person-frame.ts'

/** The writer of a message below who is named above and gives their own code there; empty: nobody. */
export function findAnswerOfNamed(
  people: People,
  below: readonly MessageBelow[],
  findings: Findings,
): readonly PersonFrame[] {
  for (const message of below) {
    const writer = readDisplayName(writerOf(message))
    if (message.ours || !isNamedAbove(writer, people, findings)) continue
    const told = comingIn(message, findings).filter((f) => f.code?.value && sameName(f, writer))
    if (told.length > 0) return told
  }
  return []
}

/** By the given name, in any case; of whom nothing else is said than that they come. */
function isNamedAbove(
  { givenName, familyName }: Sender,
  { units, frames }: People,
  { words, ownWords, lowerCase }: Findings,
): boolean {
  if (!givenName || !familyName || givenName.value.length < SHORTEST) return false
  const stem = foldForCues(givenName.value).slice(0, -1)
  const isForm = ({ folded, capital, from }: Word): boolean =>
    folded.startsWith(stem) &&
    folded.length - stem.length <= LONGEST_ENDING &&
    (capital || lowerCase) &&
    ownWords.kindAt(from) === 'own'
  return (
    !frames.some((f) => f.role === 'stays' && f.givenName?.value === givenName.value) &&
    words.filter(isForm).some((w) => {
      const unit = unitAt(units, w)
      return unit !== undefined && !unit.asks && !unit.cues.some((c) => SAYS_ELSE.has(c.kind))
    })
  )
}

/** «Eva» and «Evu» are like too many other words. */
const SHORTEST = 4
/** «-iem» */
const LONGEST_ENDING = 3
const SAYS_ELSE = new Set<CueKind>(['listedAlready', 'staysAway', 'takesOff', 'corrects'])
