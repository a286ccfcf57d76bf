// «Nāksim divi: es, Sarma Upe (120385), un Raitis, kura dati ir zemāk», over a mail in which Raitis gives his code: whoever
// is named above, and has no code there, has the one that they tell below.

import type { Findings } from '../findings.ts'
import { sameName } from '../names/same-name.ts'
import { isOwnEarlier } from '../own-words/own-earlier.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { speaksOfUs } from '../own-words/speaks-of-us.ts'
import { comingIn } from './coming-below.ts'
import type { PersonFrame } from './person-frame.ts'

/** A frame of somebody who comes, with the code that a message below gives for them. */
export function withCodeBelow(frame: PersonFrame, below: readonly MessageBelow[], findings: Findings): PersonFrame {
  if (frame.role !== 'comes' || frame.code || !frame.givenName || !frame.familyName) return frame
  for (const message of below) {
    if (!isAnswer(message, findings)) continue
    const told = comingIn(message, findings).find((f) => f.code?.value && sameName(f, frame))
    if (told) return { ...frame, code: told.code, organisation: frame.organisation ?? told.organisation }
  }
  return frame
}

/** What the desk wrote, was sent before, or that the writer did, registers nobody now; nor does a quotation of whom nobody knows. */
function isAnswer(message: MessageBelow, { mail, event }: Findings): boolean {
  const { introduction } = message
  return !speaksOfUs(event, introduction) && !isOwnEarlier(message, mail) && !/^\s*>/u.test(introduction)
}
