// Two words that nobody knows as a name are one where a post or a passport stands beside them.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isDeterminer } from '../organisations/organisation-words.ts'
import { around } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { NameClaim } from './name-claim.ts'
import type { NameSurroundings } from './name-runs.ts'

/** «… divi: padomnieks Šerzods Junusalijevs (pase AA 5520143)», «Gulnora Tašpulatova, atašejs». */
export function hasPost({ rule, from, to }: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return (
    rule === 'name.unknown' &&
    cues.some(
      (c) =>
        (c.kind === 'posts' && (from - c.to === 1 || /^(?:, | [(–—-] ?)$/u.test(text.slice(to, c.from)))) ||
        (c.kind === 'otherNumberWords' && c.from > to && /^,? \(?$/u.test(text.slice(to, c.from))),
    )
  )
}

/** «and doctoral student Nodira Karimova», «its director Maren Aas», «Maren Aas, our new head»: two capitals beside a small word for a person of ours. */
export function isCalledByPost(
  { rule, from, to, givenName, familyName }: NameClaim,
  { cues, text }: NameSurroundings,
): boolean {
  if (rule !== 'name.unknown' || givenName === null || familyName === null) return false
  const isSmall = (at: number): boolean => /^\p{Ll}/u.test(text.slice(at))
  const before = around(cues, from - 2, from).find((c) => c.kind === 'posts' && from - c.to === 1)
  if (before && isSmall(before.from) && isOurs(text.slice(Math.max(0, before.from - A_CALLING), before.from)))
    return true
  return around(cues, to, to + A_CALLING).some((c) => {
    const between = c.kind === 'posts' && c.from > to && isSmall(c.from) ? text.slice(to, c.from) : ''
    const [whose] = BEHIND_COMMA.exec(between)?.slice(1) ?? []
    return whose !== undefined && isDeterminer(foldForCues(whose))
  })
}

/** Letters of «, our new executive ». */
const A_CALLING = 40
/** «, our new » */
const BEHIND_COMMA = /^, (\p{Ll}{2,8}) (?:[\p{Ll}-]{2,20} ){0,2}$/u

/** «our », «and doctoral », «namely its new » */
function isOurs(before: string): boolean {
  const words = BEFORE_POST.exec(before)?.[0].trimEnd().split(' ') ?? []
  return words.map(foldForCues).some((word) => isDeterminer(word) || AND_OURS.has(word))
}

const BEFORE_POST = /(?<!\p{L})\p{L}{1,20} (?:[\p{Ll}-]{2,20} ){0,2}$/u
const AND_OURS = new Set(everyOf(({ organisations }) => [...organisations.ours, ...organisations.and].map(foldForCues)))

/** «President Liepa can't be there», «our chair Kalna is ill»: one capital between a post and a word for staying away; whom «my colleague Liepa» calls by what name nobody knows. */
export function declinesByPost({ rule, from, to }: NameClaim, { cues, text }: NameSurroundings): boolean {
  return (
    rule === 'name.single' &&
    around(cues, from - 2, from).some((c) => c.kind === 'posts' && from - c.to === 1) &&
    !around(cues, from - 2, from).some((c) => c.kind === 'unnamed') &&
    around(cues, to + 1, to + AN_ADVERB).some(
      (c) => c.kind === 'staysAway' && /^ (?:\p{Ll}{2,12} )?$/u.test(text.slice(to, c.from)),
    )
  )
}

/** Letters of « unfortunately ». */
const AN_ADVERB = 15
