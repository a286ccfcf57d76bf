// Who refuses by giving a reason: where they are on the day of the meeting, or what they do then. The reasons are as many
// as people; what they have in common is the day, a word of regret, and nothing said of coming.

import { HEARD } from '../locales/hearing.ts'
import { foldText } from '../vocabulary.ts'
import { firstFrom } from './cover.ts'
import type { Findings } from './findings.ts'
import { isNamed } from './is-named.ts'
import type { NameClaim } from './name-claim.ts'
import { isTown } from './organisation-words.ts'
import type { Unit } from './units.ts'
import type { Cue, CueKind } from './words.ts'

/**
 * «Sadly I am in Tallinn that week», «bet tajā dienā guļu slimnīcā»: a sentence about the day of the meeting that begins
 * like a refusal or tells where the writer is instead refuses, whatever the reason.
 */
export function isKeptAway(unit: Unit): boolean {
  return refusesByReason(unit) && unit.codes.length === 0 && !unit.names.some(isNamed)
}

/** The same of somebody named: «Diemžēl direktore Zane Liepa tajā dienā ir Briselē». */
export function isNamedAway(name: NameClaim, unit: Unit): boolean {
  return (
    name.sure &&
    !name.declined &&
    unit.codes.length === 0 &&
    refusesByReason(unit) &&
    unit.cues.some((c) => c.kind === 'thatDay' && c.from >= name.to) &&
    unit.cues.some((c) => c.kind === 'regrets' || c.kind === 'elsewhere')
  )
}

/** «Tajā dienā būšu Liepājā»: where the writer is on the day of the meeting, and it is not where the meeting is. */
export function isInAnotherTown(
  { cues, codes, organisations, to: end }: Unit,
  { words, event: { place, organiser, invitation } }: Findings,
): boolean {
  if (codes.length + organisations.length > 0) return false
  if (!cues.some((c) => c.kind === 'thatDay') || cues.some((c) => c.kind === 'maybe')) return false
  return cues.some(({ kind, language, to }) => {
    const [word, next] = words.slice(firstFrom(words, to), firstFrom(words, to) + 2)
    if (kind !== 'iCome' || !word?.capital || word.from !== to + 1 || word.to > end) return false
    const town = word.text
    // «būšu Rēzeknes …», «būšu Liepājā Olimpiskajā centrā»
    if (
      (next?.capital && next.from === word.to + 1) ||
      !isTown(foldText(town)) ||
      !HEARD[language].organisations.locative?.test(town)
    )
      return false
    const here = [...Object.values(place), organiser.name, invitation ?? '']
    return !here.some((p) => p !== undefined && foldText(p).includes(foldText(town).slice(0, -1)))
  })
}

function refusesByReason({ cues, asks, organisations }: Unit): boolean {
  // «bet tagad strādāju Delnā» tells where, and not that something else is on.
  const isWork = (c: Cue): boolean => c.kind === 'elsewhere' && organisations.some((o) => o.from - c.to === 1)
  const has = (kind: CueKind): boolean => cues.some((c) => c.kind === kind && !isWork(c))
  const refuses = has('thatDay') ? has('but') || has('regrets') || has('elsewhere') : has('but') && has('elsewhere')
  // «Заявку отправляла в четверг, но ответа нет»: about mail and lists it takes more.
  const isAboutMail = has('correspondence') || (has('registering') && !has('regrets'))
  return refuses && !asks && (!isAboutMail || has('elsewhere')) && !cues.some((c) => SPEAKS_OF_ELSE.has(c.kind))
}

const SPEAKS_OF_ELSE = new Set<CueKind>([
  'iCome',
  'theyCome',
  'maybe',
  'asks',
  'requests',
  'promises',
  'supplements',
  'corrects',
  'codeWords',
  'arrangements',
  'entry',
  'insteadOf',
  'before',
])
