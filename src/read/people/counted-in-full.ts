// «… has talked Margriet van Dijk, the chair of our board, into it; both are coming», «both our lawyer (…) and, if the train
// runs, Ann Hale»: who stands among as many people as a sentence counts comes, whatever winding way leads to the name.

import { everyOf } from '../../locales/hearing.ts'
import type { CodeClaim } from '../codes/find-codes.ts'
import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { countOf } from '../text/numerals.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { headcountOf } from './counted-people.ts'
import { isOneOfBoth } from './one-of-both.ts'
import { valuesOfName } from './person-frame.ts'
import { isOnlyPerhaps } from './said-in-own-clause.ts'

/** Whether a name of the unit of index `i` comes by a count: «both», «us both». */
export function isCounted(name: NameClaim, units: readonly Unit[], i: number, findings: Findings): boolean {
  return isOneOfBoth(name, units, i, findings) || isCountedInFull(name, units, i, findings)
}

/** One of those whom the mail counts, names in full, and gives a code for some of. */
function isCountedInFull(name: NameClaim, units: readonly Unit[], i: number, findings: Findings): boolean {
  if (!mayBePerson(name)) return false
  const at = [i, i + 1, i - 1].find((k) => units[k] && countIn(units[k], findings) > 1)
  if (at === undefined) return false
  const told = at === i ? [units[i]!] : [units[Math.min(at, i)]!, units[Math.max(at, i)]!]
  if (told.some((u) => u.asks || u.cues.some((c) => OTHERWISE.has(c.kind)) || joinsWriter(u, findings))) return false
  if (isOnlyPerhaps(name, units[i]!, findings)) return false
  const people = peopleIn(told)
  const codes = told.flatMap((u): readonly CodeClaim[] => u.codes)
  return people.length === countIn(units[at]!, findings) && codes.length > 0 && codes.length < people.length
}

function mayBePerson({ givenName, familyName, declined, ...name }: NameClaim): boolean {
  return givenName !== null && familyName !== null && (name.sure || !declined)
}

/** Each of the people that some sentences name in full. */
function peopleIn(units: readonly Unit[]): readonly NameClaim[] {
  const people: NameClaim[] = []
  for (const name of units.flatMap((u) => u.names))
    if (mayBePerson(name) && isNamed(name) && !people.some((p) => sameName(valuesOfName(p), valuesOfName(name))))
      people.push(name)
  return people
}

/** Of how many people a sentence says that they come; 1: of no number. */
function countIn(unit: Unit, { folded, text }: Findings): number {
  const counted = headcountOf(unit, folded)
  if (counted > 1) return counted
  const all = unit.cues.find(
    (c) => c.kind === 'allOfThem' && countOfAll(c, folded) > 1 && saysThatTheyCome(c, unit, text),
  )
  return all ? countOfAll(all, folded) : 1
}

/** «both», «visi trīs» */
function countOfAll({ from, to }: Cue, folded: string): number {
  return Math.max(
    ...folded
      .slice(from, to)
      .split(' ')
      .map((word) => (BOTH.has(word) ? 2 : countOf(word))),
  )
}

const BOTH = new Set(everyOf(({ words }) => words.both))

/** «both are coming», «nāks abas»; «both our lawyer … and» */
function saysThatTheyCome(all: Cue, { cues, names }: Unit, text: string): boolean {
  const between = (c: Cue): string => (c.to <= all.from ? text.slice(c.to, all.from) : text.slice(all.to, c.from))
  const comes = cues.some((c) => COMES.has(c.kind) && /^ (?:\p{Ll}+ ){0,2}$/u.test(between(c)))
  const [first] = names.filter((n) => isNamed(n) && n.from > all.to)
  return comes || (first !== undefined && cues.some((c) => c.kind === 'along' && c.from > first.to))
}

/** «…, and me», «myself and …»: the writer is one of those who are counted. */
function joinsWriter({ cues }: Unit, { text }: Findings): boolean {
  const isJoined = (me: Cue): boolean =>
    cues.some(
      (c) =>
        c.kind === 'along' &&
        ((c.to < me.from && /^ $/u.test(text.slice(c.to, me.from))) || (c.from > me.to && c.from - me.to === 1)),
    )
  return cues.some((c) => (c.kind === 'me' || c.kind === 'myself') && isJoined(c))
}

const COMES = new Set<CueKind>(['theyCome', 'comesBare', 'willBe'])
const OTHERWISE = new Set<CueKind>([
  'takesOff',
  'insteadOf',
  'iRegistered',
  'corrects',
  'planned',
  'listedAlready',
  'iStay',
  'onTheirOwn',
])
