// Cues that two others make together: wanting and an infinitive of coming, a request to register and «me» beside it.

import { HEARD } from '../../locales/hearing.ts'
import { firstFrom, within } from './cover.ts'
import { cuesOf, cuesOfAny } from './cues-by-kind.ts'
import { isPartOf } from './meant-otherwise.ts'
import type { Cue, CueKind, Word } from './words.ts'

const WITHIN_WORDS = 5
const PARTING = new Set<CueKind>(['asks', 'staysAway', 'third'])
const PEOPLE = new Set<CueKind>(['several', 'unnamed'])
/** More letters than one word between has. */
const NEAR = 60

/**
 * What two cues say together: wanting, and an infinitive of coming soon after («gribētu arī es piedalīties»); a
 * request to register, and «mani» beside it («прошу внести меня»). Both say that the writer comes.
 */
export function combine(cues: readonly Cue[], words: readonly Word[]): readonly Cue[] {
  const between = (a: Cue, b: Cue): number => firstFrom(words, b.from) - firstFrom(words, a.to)
  const comes = (a: Cue, b: Cue): Cue => ({
    kind: 'iCome',
    language: a.language,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  })
  const of = (kind: CueKind): readonly Cue[] => cuesOf(cues, kind)
  const aways = of('staysAway')
  // Within one verb nobody changes language: «I can … but» is no «būt».
  const infinitives = Map.groupBy(of('toCome'), (c) => c.language)
  // «от нас придут» sends others.
  const ofUs = new Set(of('onTheList').map((c) => c.to))
  // «Priekšnieks lūdza mani pieteikt viņu»: who is asked to do it.
  const asking = of('arranges')
  const isAsked = (m: Cue): boolean => asking.some((a) => a.from <= m.from && m.to <= a.to)
  // «Viņi brauks bez manis», «Manis vietā dosies Juris»
  const [refused, instead] = [of('iStay'), of('insteadOf')]
  const isLeftOut = (m: Cue): boolean =>
    refused.some((s) => s.from < m.from && s.to === m.to) || instead.some((i) => i.from - m.to === 1)
  const myself = of('myself').filter((m) => !ofUs.has(m.to) && !isAsked(m) && !isLeftOut(m))
  // «I will not be there», «I'll ask who can come», «I will be away and cannot come»: another verb's.
  const parting = cuesOfAny(cues, PARTING)
  const people = cuesOfAny(cues, PEOPLE)
  // «I would have liked to listen in», «I wish I could come»
  const missed = of('regrets')
  const wanting = of('iWant').flatMap((want): Cue[] => {
    const isMissed = (r: Cue): boolean => r.from <= want.to + 1 && want.from <= r.to
    const same = infinitives.get(want.language) ?? []
    const come = same[firstFrom(same, want.to)]
    if (!come || between(want, come) > WITHIN_WORDS) return []
    if (missed.some((r) => isMissed(r) && (r.to > want.to || r.from < want.from)))
      return [{ ...comes(want, come), kind: 'iStay' }]
    // «We would like two of our members to take part»: where no case tells it, whoever stands before the infinitive comes.
    const isOthers = !HEARD[want.language].declines && within(people, want.to, come.from).length > 0
    return isOthers || within(parting, want.from, come.from).some((c) => c.to > want.to) ? [] : [comes(want, come)]
  })
  // «pieteicu sevi, bet brauks arī kolēģe»
  const parts = of('but')
  // «mani sanāksmē aizstās kolēģis»
  const replacing = new Set(of('behindReplaced').map((c) => c.from))
  // «Нас представит Анна», «Ann will represent us»: for whom they come
  const representing = of('represents')
  const isForUs = (request: Cue): boolean => representing.some((r) => r.from <= request.to && request.from <= r.to)
  // «what I told of myself remains unchanged»
  const kept = of('asPlanned')
  // «Mani pie Jums sūta priekšniecība», «Direktore mani norīkoja»
  const sending = of('sends').filter((s) => !kept.some((k) => s.from <= k.from && k.to <= s.to))
  const sends = new Set(sending.map((s) => s.from))
  const asked = [...of('theyCome'), ...sending].flatMap((request) => {
    // «mani nosūta uz kuģi»
    if (replacing.has(request.from) || isForUs(request) || isPartOf(request, aways)) return []
    const me = within(myself, request.from - NEAR, request.to + NEAR).find((m) =>
      m.from >= request.to
        ? between(request, m) <= 2 && m.from - request.to < 16
        : m.to <= request.from &&
          between(m, request) <= (sends.has(request.from) ? 2 : 1) &&
          within(parts, m.to, request.from).length === 0,
    )
    return me ? [comes(request, me)] : []
  })
  return [...wanting, ...asked]
}
