// A doubt (rarely-right.ts): of several who come, one stands in no word of the mail, but in its header. A message below is
// judged by its own words: «Baib, piesaki mani arī. 150190», from Santa Vītola, who is alone in it.

import { hasInitialsOf } from '../codes/code-by-initials.ts'
import { hasMeBefore } from '../codes/own-code.ts'
import type { Findings } from '../findings.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import { comesBesideNamed } from '../people/comes-beside.ts'
import type { People } from '../people/find-people.ts'
import { findMessage } from '../people/message-below.ts'
import { nameOfFrame, type PersonFrame } from '../people/person-frame.ts'
import { whatTheSenderSays } from '../people/sender-says.ts'
import { within } from '../text/cover.ts'
import { cutUnits, type Unit } from '../text/units.ts'
import type { Verdict } from './situation.ts'

/** Whose coming is open, since one of several stands in no word of the mail; null: nobody's. */
export function standsInHeader({ coming }: Verdict, { units }: People, findings: Findings): string | null {
  const messageOf = ({ code }: PersonFrame): MessageBelow | undefined =>
    code ? findings.ownWords.below.find((m) => m.from <= code.from && code.from < m.to) : undefined
  const isOpen = (f: PersonFrame): boolean => {
    const message = messageOf(f)
    if (message === undefined) return coming.length > 1 && !isTold(f, units, findings)
    const found = findMessage(message, findings)
    return coming.filter((o) => messageOf(o) === message).length > 1 && !isTold(f, cutUnits(found, []), found)
  }
  const left = coming.find((f) => f.familyName?.source === 'from' && isOpen(f))
  return left ? `It is not clear whether ${nameOfFrame(left)}, who sent the message, comes too.` : null
}

/** Who says «man» or «es» beside a code is the writer; others are called by halves of their name, or its initials. */
function isTold(frame: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  const { code } = frame
  return (
    (code !== null && (isMine(code.from, findings) || hasMeBefore(code, findings))) ||
    (code !== null && hasInitialsOf(code, frame, findings)) ||
    isNamedAt(frame, findings) ||
    saysMeToo(frame, units, findings) ||
    saysI(frame, units, findings)
  )
}

function isMine(from: number, { cues }: Findings): boolean {
  return within(cues, from - BESIDE, from).some((c) => c.kind === 'me' || c.kind === 'myself')
}

/** Letters of «my code is», «man koda pirmā daļa ir». */
const BESIDE = 25

/** «piesakām Lauri Liepu»: declined in the mail, whole in its header. */
function isNamedAt({ to }: PersonFrame, { names }: Findings): boolean {
  return names.some((n) => n.sure && n.givenName !== null && n.familyName !== null && n.to === to && n.to > n.from)
}

/** «Nāks Juris Kalns (120385) un es» */
export function saysMeToo({ isSender }: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  return isSender && units.some((u) => comesBesideNamed(u, findings))
}

/** «I'll be there, and so will Ann Lee»: the first person by its word, and nobody beside it. */
function saysI({ isSender }: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  return (
    isSender &&
    units.some(
      (u) =>
        u.cues.some((c) => c.kind === 'iCome' && u.cues.some((m) => m.kind === 'me' && m.from === c.from)) &&
        whatTheSenderSays(u, findings) === 'comes',
    )
  )
}
