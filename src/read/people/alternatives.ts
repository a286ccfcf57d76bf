// People of whom only one comes: «Anna Ozola vai Juris Kalns», «alternate: Jane Dow».

import { anyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isSendersName } from '../names/senders-name.ts'
import { firstFrom, within } from '../text/cover.ts'
import type { PersonFrame } from './person-frame.ts'

/** «Nāks Anna Ozola vai Juris Kalns»: nobody knows yet which of them. */
export function doubtAlternatives(
  frames: readonly PersonFrame[],
  sender: Sender,
  { folded, cues }: Findings,
): readonly PersonFrame[] {
  // «На случай, если пустите: Анна Озола, …»: a writer who names nobody else is nobody's reserve.
  const isAlone = frames.length === 1 && isSendersName(frames[0]!, sender)
  const reserves = isAlone ? [] : cues.filter((c) => c.kind === 'reserve')
  const inOrder = frames.toSorted((a, b) => a.from - b.from)
  const doubtful = new Set<PersonFrame>()
  for (const left of frames) {
    for (let i = firstFrom(inOrder, left.to); i < inOrder.length; i++) {
      const right = inOrder[i]!
      if (right.from - left.to > LONGEST_OR) break
      if (OR.test(folded.slice(left.to, right.from))) doubtful.add(left).add(right)
    }
  }
  // «Rezervē: Juris Kalns», «alternate: Jane Dow»
  for (const frame of frames)
    if (within(reserves, frame.from - LONGEST_LABEL, frame.from).length > 0 && frame.to > 0) doubtful.add(frame)
  return frames.map((frame) =>
    doubtful.has(frame) ? { ...frame, doubt: 'The message names people of whom only one comes.' } : frame,
  )
}

/** Letters from «alternate» to a name: «Aizvietotājs (ja viņa nevarēs): ». */
const LONGEST_LABEL = 40

/** Letters between two names, as in «, vai arī ». */
const LONGEST_OR = 20

const OR = new RegExp(`^,? (?:${anyOf(({ words }) => words.or)}) $`, 'u')
