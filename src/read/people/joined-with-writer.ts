// «Ann Leary, Tom Hale and I», «me and Tom», «мы с Павлом»: whom a sentence names in one breath with the writer. What it says
// is said of all of them.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Stretch } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** The names that a sentence joins to the writer's «I», «me», «we with». */
export function joinedWithWriter({ cues, names }: Unit, findings: Findings): readonly NameClaim[] {
  const { folded } = findings
  const people = names.filter((n) => n.sure)
  const writers: Stretch[] = cues.filter(
    (c) => c.kind === 'bothOfUs' || (c.kind === 'me' && !OURS.has(folded.slice(c.from, c.to))),
  )
  return writers.flatMap((me) => {
    const before = chainTo(me, people, cues, folded)
    const behind = chainFrom(me, people, cues, folded)
    return [...before, ...behind]
  })
}

/** «Ann Leary, Tom Hale and I»: read from the writer back; right before stands «and». */
function chainTo(me: Stretch, people: readonly NameClaim[], cues: Unit['cues'], folded: string): readonly NameClaim[] {
  const chain: NameClaim[] = []
  let next = me
  for (const name of people.filter((n) => n.to <= me.from).reverse()) {
    const isLinked = chain.length === 0 ? isAnd(name, next, folded) : isLink(name, next, cues, folded)
    if (!isLinked) break
    chain.unshift(name)
    next = name
  }
  return chain
}

/** «me, Tom Hale and Ann Leary», «мы с Павлом Котовым»: read on from the writer; the last one stands behind «and». */
function chainFrom(
  me: Stretch,
  people: readonly NameClaim[],
  cues: Unit['cues'],
  folded: string,
): readonly NameClaim[] {
  const chain: NameClaim[] = []
  let joined = 0
  let previous = me
  for (const name of people.filter((n) => n.from >= me.to)) {
    if (!isLink(previous, name, cues, folded)) break
    chain.push(name)
    if (AND.test(folded.slice(previous.to, name.from)) || WITH.test(folded.slice(previous.from, name.from)))
      joined = chain.length
    previous = name
  }
  return chain.slice(0, joined)
}

/** « and », «, and » and nothing else. */
function isAnd(a: Stretch, b: Stretch, folded: string): boolean {
  return ONLY_AND.test(folded.slice(a.to, b.from))
}

/** A comma or «and», and behind it nothing but what the next one is: «and my colleague », «, our director ». */
function isLink(a: Stretch, b: Stretch, cues: Unit['cues'], folded: string): boolean {
  const between = folded.slice(a.to, b.from)
  if (between.length > LONGEST_LINK) return false
  const isApposed = (begin: number): boolean =>
    /^(?: ?[\p{L}-]{2,20}\.?){0,4} ?$/u.test(folded.slice(begin, b.from)) &&
    cues.every((c) => c.from < begin || c.to > b.from || APPOSED.has(c.kind))
  const mark = AND.exec(between) ?? COMMA.exec(between)
  if (mark) return isApposed(a.to + mark[0].length)
  return WITH.test(folded.slice(a.from, b.from)) && isApposed(a.to)
}

const APPOSED = new Set<CueKind>([
  'posts',
  'unnamed',
  'several',
  'me',
  'leads',
  'relatives',
  'along',
  'ownData',
  'vague',
])
const OURS = new Set(everyOf(({ organisations }) => organisations.ours))
const ALL_AND = anyOf(({ organisations, words }) => [
  ...organisations.and.map(foldForCues),
  ...words.alsoAdds.map(foldForCues),
])
const AND = new RegExp(`^,? (?:${ALL_AND}) `, 'u')
const ONLY_AND = new RegExp(`^,? (?:${ALL_AND}) $`, 'u')
const COMMA = /^, /u
/** «mēs ar», «мы с», «me and»: of the writer's word itself. */
const JOINING = everyOf(({ words }) => words.cues.bothOfUs.map(foldForCues)).filter((said) =>
  / \p{L}{1,3}$/u.test(said),
)
const WITH = new RegExp(`^(?:${JOINING.join('|')}) `, 'u')
/** Letters of «, and my dear colleague and friend Mr ». */
const LONGEST_LINK = 40
