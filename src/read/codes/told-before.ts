// «Silvai kods ir 170779 (es biju uzrakstījis 170797)», «I sent 170797, it is 170779», «from 170797 to 170779»: beside
// the right code of somebody stands the one that an earlier mail had, which is nobody's.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { firstFrom, within } from '../text/cover.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { CodeClaim } from './find-codes.ts'

/** The text, and the codes and names of it or of the sentences that are asked about, in order. */
interface Told {
  readonly text: string
  readonly codes: readonly CodeClaim[]
  readonly names: readonly NameClaim[]
  readonly cues: readonly Cue[]
}

/** Whether a code is told only as the one that stood there before. */
export function isToldBefore(code: CodeClaim, { text, codes, names, cues }: Told): boolean {
  if (isFormerCode(code, text)) return true
  const i = firstFrom(codes, code.from)
  const [last, next] = [codes[i - 1], codes[i + 1]]
  // «I entered 040691 for Ann Dow by mistake, the right one is 040619»; not «Ann sent 040691, mine is 040619»
  const isOfOne = (one: CodeClaim, other: CodeClaim): boolean => {
    const between = within(cues, one.to, other.from)
    const isMine = between.some((c) => c.kind === 'me' && other.from - c.to < A_VERB)
    if (isMine && !TOLD_BEFORE.test(before(other, text))) return false
    const most = between.some((c) => MISTAKES.has(c.kind)) ? 1 : 0
    return within(names, one.to, other.from).filter((n) => n.sure).length <= most
  }
  const isOfSame = (one: CodeClaim | undefined, other: CodeClaim | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.value !== other.value &&
    other.from - one.to < LONGEST &&
    isOfOne(one, other)
  const said = before(code, text)
  if (next && CHANGED_FROM.test(said) && CHANGED_TO.test(text.slice(code.to, next.from))) return isOfSame(code, next)
  if (!TOLD_BEFORE.test(said)) return false
  // «I wrote 180957, my passport has always had 180975»
  return isOfSame(last, code) ? !TOLD_BEFORE.test(before(last!, text)) : isOfSame(code, next)
}

function before({ from }: CodeClaim, text: string): string {
  return foldForCues(text.slice(Math.max(0, from - A_CLAUSE), from))
}

/** «Код: 110575 (было 110557)», «Jura Kalna kods ir 110575 (man bija 110557)» */
function isFormerCode({ from }: CodeClaim, text: string): boolean {
  return WAS.test(text.slice(Math.max(0, from - 24), from))
}

// «(she was born 12.01.1979)» tells no former one.
const WAS = new RegExp(
  `\\((?:\\p{Ll}{2,10} )?(?:${anyOf(({ words }) => words.was)}):? (?:(?!(?:${anyOf(({ words }) => words.bornWords ?? [])}) )\\p{L}{2,10}:? )?$`,
  'iu',
)
const TOLD_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ words }) => words.toldBefore).replaceAll('*', '\\p{L}{0,8}')})(?: \\p{L}{1,12}){0,3}:? ["„“«]?$`,
  'u',
)
const CHANGED_FROM = new RegExp(`(?<!\\p{L})(?:${anyOf(({ words }) => words.changedFrom.map(foldForCues))}) $`, 'u')
const CHANGED_TO = new RegExp(`^,? (?:${anyOf(({ words }) => words.exchangedFor)}) $`, 'u')

/** Letters between the two codes. */
const LONGEST = 120
/** Letters of «wrote down by mistake as ». */
const A_CLAUSE = 60
/** Letters of « code is ». */
const A_VERB = 10
const MISTAKES = new Set<CueKind>(['corrects', 'byMistake'])
