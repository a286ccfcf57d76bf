// The frame of somebody whose code stands in a sentence, and that of the writer.

import type { CodeClaim } from '../codes/find-codes.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { type Unit, unitAt } from '../text/units.ts'
import { isCalledOff } from './is-replaced.ts'
import { EMPTY_FRAME, type PersonFrame, type Role, valuesOfName } from './person-frame.ts'
import { waitsOutside } from './waits-outside.ts'

/** The frame of whoever owns `codes`; of several codes the one that stands, or a doubt. */
export function frameOfOwner(
  owner: NameClaim | 'sender',
  codes: readonly CodeClaim[],
  sender: Sender,
  units: readonly Unit[],
  findings: Findings,
): PersonFrame {
  // Of a slip and its correction («210319… то есть 120391») the last stands.
  const corrected = units.some((u) => u.cues.some((c) => c.kind === 'corrects'))
  const dateless = codes.find((c) => !c.birthDate && /^3[2-9]/u.test(c.value))
  if (dateless && codes.length > 1 && codes.every((c) => c === dateless || c.birthDate))
    return frameOfOwner(owner, [dateless], sender, units, findings)
  const code = (corrected ? codes.findLast((c) => c.value !== '') : codes.find((c) => c.value !== '')) ?? codes[0]!
  // «250692-2xxxx… atvainojos, 250692-1xxxx»: the same code twice is one; two different ones are a doubt.
  const values = new Set(codes.map((c) => c.value).filter(Boolean))
  const doubt = values.size > 1 && !corrected ? 'Two different personal codes stand beside the name.' : null
  if (owner === 'sender') return { ...senderFrame(sender, 'comes', code), doubt }
  const named = valuesOfName(owner)
  const unit = unitAt(units, owner)
  return {
    ...EMPTY_FRAME,
    ...named,
    code,
    role: unit ? roleInSentence(owner, code, unit, units, findings) : 'comes',
    from: Math.min(owner.from, code.from),
    to: owner.to,
    doubt: doubt ?? named.doubt,
  }
}

function roleInSentence(
  owner: NameClaim,
  code: CodeClaim,
  unit: Unit,
  units: readonly Unit[],
  findings: Findings,
): Role {
  if (isCalledOff(owner, unit, findings)) return 'stays'
  const told = { from: Math.min(owner.from, code.from), to: Math.max(owner.to, code.to) }
  return waitsOutside(told, unit, units, findings) ? 'mentioned' : 'comes'
}

/** The writer, with a code of their own or without. */
export function senderFrame(sender: Sender, role: Role, code: CodeClaim | null): PersonFrame {
  const at = code ?? { from: 0, to: 0 }
  return {
    ...EMPTY_FRAME,
    givenName: sender.givenName,
    familyName: sender.familyName,
    code,
    role,
    from: at.from,
    to: at.to,
    isSender: true,
  }
}

/** The frames of the codes that are the writer's. `isAnothers`: the one code is of somebody unnamed. */
export function framesOfSender(
  codes: readonly CodeClaim[],
  isAnothers: boolean,
  sender: Sender,
  units: readonly Unit[],
  findings: Findings,
): readonly PersonFrame[] {
  if (isAnothers) return codes.map((code) => ({ ...EMPTY_FRAME, code, from: code.from, to: code.to }))
  const corrects = units.some((u) => u.cues.some((c) => c.kind === 'corrects'))
  if (corrects || new Set(codes.map((c) => c.value)).size === 1)
    return [frameOfOwner('sender', codes, sender, units, findings)]
  // Codes that nobody stands near cannot all be the writer's: the question they answer may tell whose they are.
  const doubt = 'It is not clear whose personal code this is.'
  return codes.map((code) => ({ ...senderFrame(sender, 'comes', code), doubt }))
}
