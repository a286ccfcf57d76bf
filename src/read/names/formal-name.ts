// Writers whom everybody calls by a short name give another one for the pass: «I'd love to come. For the pass: Rebecca
// Stroud», signed «Becky Stroud». They are one person, called as the passport has it.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { readLabel } from '../text/labels.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { asOnPass } from './name-for-pass.ts'

/** The frames with the writer's under the one full name of their family that stands behind a label or in their own paper. */
export function asInPassport(
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  findings: Findings,
): readonly PersonFrame[] {
  const onPass = asOnPass(frames, findings)
  if (onPass) return onPass
  const [one, other, ...more] = frames.filter((f) => f.role === 'comes')
  if (!one || !other || more.length > 0 || one.isSender === other.isSender) return frames
  const [writer, formal] = one.isSender ? [one, other] : [other, one]
  if (writer.code && formal.code) return frames
  if (isShortOf(writer, formal, findings))
    return frames.filter((f) => f !== writer).map((f) => (f === formal ? { ...f, isSender: true } : f))
  if (!writer.givenName || !formal.givenName || !isSameFamily(writer, formal)) return frames
  if (!isLabelled(formal, findings) && !isInMyPaper(formal, units)) return frames
  const named = { ...writer, ...formal, isSender: true, code: formal.code ?? writer.code }
  return frames.filter((f) => f !== writer).map((f) => (f === formal ? named : f))
}

/**
 * «Ната» in the header, above «Наталья Колесник, 300587, приду»: a given name alone, of which the whole one begins alike;
 * «Chip» above «For the pass: Clifford Hale»: behind a label the first letter does.
 */
function isShortOf({ givenName, familyName, code }: PersonFrame, formal: PersonFrame, findings: Findings): boolean {
  const short = givenName && familyName ? null : (givenName ?? familyName)
  if (short === null || code !== null || !formal.code || !formal.familyName) return false
  const isBehindLabel = isLabelled(formal, findings)
  const isShown = short.source === 'from' || (short.rule === 'signature' && isBehindLabel)
  if (!isShown || (familyName !== null && !isBehindLabel)) return false
  const alike = isBehindLabel ? 1 : ALIKE
  return (
    short.value.length >= ALIKE &&
    foldText(formal.givenName?.value ?? '').startsWith(foldText(short.value).slice(0, alike))
  )
}

const ALIKE = 3

/** «My passport says Elizabeth Anne Thornbury», «pēc pases esmu Elizabete Ozola»: of a paper that is the writer's own. */
function isInMyPaper({ from, to }: PersonFrame, units: readonly Unit[]): boolean {
  const { cues = [] } = units.find((u) => u.from <= from && to <= u.to) ?? {}
  const has = (kinds: ReadonlySet<CueKind>): boolean => cues.some((c) => kinds.has(c.kind))
  const isBeside = cues.some((c) => PAPERS.has(c.kind) && c.to <= from && from - c.to <= A_FEW_WORDS)
  return isBeside && has(MINE) && !has(OF_ANOTHER)
}

const PAPERS = new Set<CueKind>(['documents', 'otherNumberWords'])
const MINE = new Set<CueKind>(['me', 'myself'])
const OF_ANOTHER = new Set<CueKind>(['third', 'themselves', 'relatives', 'comesBare', 'insteadOf'])
/** Letters of « says that my name is ». */
const A_FEW_WORDS = 30

function isSameFamily(a: PersonFrame, b: PersonFrame): boolean {
  return a.familyName !== null && b.familyName !== null && foldText(a.familyName.value) === foldText(b.familyName.value)
}

/** «For the pass: » */
function isLabelled({ givenName }: PersonFrame, { text }: Findings): boolean {
  // «Anna» in the signature, a family name alone above
  if (givenName === null) return false
  const { from } = givenName
  const [, label] =
    /(?:^|[.!?;\n])\s{0,9}([^.!?;:\n]{3,40}):\s{0,3}$/u.exec(text.slice(Math.max(0, from - 60), from)) ?? []
  return label !== undefined && readLabel(label) === 'fullName'
}
