// Writers who come and are in nobody's frame yet, neither by a code of theirs nor in a list: where they name themselves,
// or the header does, they are put beside those whom they name.

import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isSendersName, isStatedSender } from '../names/senders-name.ts'
import type { Unit } from '../text/units.ts'
import { senderFrame } from './frame-of-owner.ts'
import { type PersonFrame, valuesOfName } from './person-frame.ts'
import { speaksOnlyForOthers } from './speaks-for-others.ts'

/** The frame of a writer who comes; null: one of `frames` is theirs, or they speak only for others. */
export function frameOfWriter(
  frames: readonly PersonFrame[],
  sender: Sender,
  units: readonly Unit[],
  findings: Findings,
): PersonFrame | null {
  if (frames.some((f) => f.isSender || isSendersName(f, sender))) return null
  const nameless = !sender.givenName && !sender.familyName && frames.some((f) => f.role === 'comes')
  if (nameless || speaksOnlyForOthers(frames, units, findings)) return null
  // «Piedalīšos: Anna Ozola, TM»: where writers name themselves, what stands beside the name is theirs.
  const stated =
    units.flatMap((u) => u.names).find((name) => isStatedSender(name, sender, findings)) ??
    onlyOneNamed(units, sender, findings)
  if (!stated) return senderFrame(sender, 'comes', null)
  return { ...senderFrame({ ...sender, ...valuesOfName(stated) }, 'comes', null), from: stated.from, to: stated.to }
}

/** «Piesakos! Ilze Bērziņa no Delnas» of somebody whose mail program tells no name: the only one who is named. */
function onlyOneNamed(units: readonly Unit[], sender: Sender, { ownWords }: Findings): NameClaim | undefined {
  if (sender.givenName || sender.familyName) return undefined
  const named = units.flatMap((u) => u.names).filter((n) => n.sure && ownWords.kindAt(n.from) === 'own')
  const [one] = named
  return named.length === 1 && !one!.declined && one!.givenName && one!.familyName ? one : undefined
}
