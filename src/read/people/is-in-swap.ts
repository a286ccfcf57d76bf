// Of two people whom a headline or a bare sentence puts side by side – «Swap: A for B», «bija A, tagad B» – one goes and
// the other comes, without a verb that says so.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { labelOfChange } from '../text/change-labels.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'

/** Letters between the headline and the first name, or between the names: a bracket. */
const LONGEST_ASIDE = 60

const words = (kind: 'exchangedFor' | 'changedFrom' | 'comesFor' | 'was' | 'nowIs'): string =>
  anyOf((locale) => locale.words[kind].map(foldForCues))

// «Замена: Иван Петров на Олег Сидоров», «Swap: Ann Hale for Tom Reed», «bija Juris Kalns, tagad Ilze Liepa», «минус …, плюс …»
const GIVES_PLACE = new RegExp(`^ (?:${words('exchangedFor')}) (?:\\p{L}{2,4}\\.? )?$`, 'u')
const TAKES_PLACE = new RegExp(`^ (?:${words('comesFor')}) $`, 'u')
const WAS = new RegExp(`(?<!\\p{L})(?:${words('was')}):? $`, 'u')
const NOW = new RegExp(`^[,;]? (?:${words('nowIs')}):? $`, 'u')

const AND = anyOf(({ organisations }) => organisations.and.map(foldForCues))
const JOINS = new RegExp(`^(?:, |,? (?:${AND}) )$`, 'u')

// «the name should be changed from Tom Reed to Ann Lee», «mainīt no Jura Kalna uz Annu Ozolu»
const FROM = new RegExp(`(?<!\\p{L})(?:${words('changedFrom')}) (?:\\p{L}{2,4}\\.? )?$`, 'u')
/** Letters of «changed from Mrs ». */
const LONGEST_LEAD = 30
const CHANGING = new Set<CueKind>(['corrects', 'insteadOf', 'changeNotices', 'changes', 'nowComes'])

function isChangedFrom({ from }: NameClaim, unit: Unit, folded: string): boolean {
  return (
    FROM.test(folded.slice(Math.max(unit.from, from - LONGEST_LEAD), from)) &&
    unit.cues.some((c) => CHANGING.has(c.kind) && c.from < from)
  )
}

/** What a headline says of two people side by side, or the labels before them: one goes, the other comes. */
export function isInSwap(name: NameClaim, unit: Unit, findings: Findings): 'comes' | 'stays' | null {
  if (!isNamed(name) || name.familyName === null) return null
  const { folded } = findings
  const at = unit.names.indexOf(name)
  const before = unit.names[at - 1]
  // «Out: Tom Hale and Eva Lind.»
  const isJoined = before !== undefined && JOINS.test(folded.slice(before.to, name.from))
  const labelled = labelOfChange(name.from, findings) ?? (isJoined ? labelOfChange(before.from, findings) : null)
  if (labelled !== null) return labelled
  const isWhole = (n: NameClaim): boolean => n.sure && n.familyName !== null
  for (const [first, second] of [
    [name, unit.names[at + 1]],
    [unit.names[at - 1], name],
  ]) {
    if (!first || !second || !isWhole(first) || !isWhole(second) || second.from - first.to > LONGEST_ASIDE) continue
    const between = folded.slice(first.to, second.from)
    const [gives, takes, now] = [GIVES_PLACE, TAKES_PLACE, NOW].map((e) => e.test(between))
    if ((!gives && !takes && !now) || first.givenName === second.givenName) continue
    const isHeaded = unit.cues.some(
      (c) =>
        c.kind === 'insteadOf' &&
        c.to <= first.from &&
        first.from - c.to < LONGEST_ASIDE &&
        /^(?: \p{L}{1,20}){0,2}: ?$/u.test(folded.slice(c.to, first.from)),
    )
    const goes =
      (gives && isChangedFrom(first, unit, folded)) ||
      (isHeaded && gives && !takes) ||
      (now && WAS.test(folded.slice(Math.max(unit.from, first.from - 20), first.from)))
    if (goes) return name === first ? 'stays' : 'comes'
    if (isHeaded && takes) return name === first ? 'comes' : 'stays'
  }
  return null
}
