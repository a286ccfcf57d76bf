// «You wrote Stein, but I am Šteine»: of two spellings of one name, the one that the writer calls their own.

import { foldText } from '../../vocabulary.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import type { Sender } from './display-name.ts'
import type { NameClaim } from './name-claim.ts'
import { isLike } from './new-family-names.ts'

/** The right one of two spellings of a single name in a sentence by which nobody comes; undefined: there are no two. */
export function spelledAnew({ names, cues, codes }: Unit, text: string): NameClaim | undefined {
  const has = (kinds: ReadonlySet<CueKind>): boolean => cues.some((c) => kinds.has(c.kind))
  if (codes.length > 0 || has(OF_COMING) || !has(OF_WRITTEN)) return undefined
  const typed = ({ from, to }: NameClaim): string => text.slice(from, to)
  const single = names.filter((n) => n.from < n.to && !typed(n).includes(' '))
  return single.findLast(
    (right) =>
      cues.some((c) => INTRODUCES.has(c.kind) && right.from - c.to === 1) &&
      single.some((wrong) => isLike(typed(wrong), typed(right))),
  )
}

/** The writer with the name as it is spelled right; as they were where it is like neither half. */
export function withSpelling(sender: Sender, right: NameClaim, text: string): Sender {
  const { from, to } = right
  const value = text.slice(from, to)
  const told = { value, source: 'text', from, to, rule: 'label' } as const
  const isSpelledSo = (half: string | undefined): boolean =>
    half !== undefined && (foldText(half) === foldText(value) || isLike(half, value))
  if (isSpelledSo(sender.familyName?.value)) return { ...sender, familyName: told }
  return isSpelledSo(sender.givenName?.value) ? { ...sender, givenName: told } : sender
}

// «Я Гайдук, а у вас Гайдюк»
const INTRODUCES = new Set<CueKind>(['introduces', 'shouldBe', 'isAt', 'iAm'])
/** What was written, or is not so. */
const OF_WRITTEN = new Set<CueKind>(['but', 'negates', 'corrects', 'ourThings', 'before', 'shouldBe'])
const OF_COMING = new Set<CueKind>(['theyCome', 'iCome', 'comesBare', 'willBe', 'takesOff', 'insteadOf', 'along'])
