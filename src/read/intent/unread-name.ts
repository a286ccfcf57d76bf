// «Please register Wanjiku wa Kamau-Thuo, Baltic Museum, 120385»: capitals in the place of a name that nobody has read as
// one. The code beside them is hardly the writer's, who stands only in the header.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { COMMON } from '../names/name-runs.ts'
import { PARTICLES } from '../names/normalise-case.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { isDepartment, isHead, isPlaceWord, isTown } from '../organisations/organisation-words.ts'
import type { People } from '../people/find-people.ts'
import { around, coverOf, within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { CueKind, Word } from '../text/words.ts'
import type { Verdict } from './situation.ts'

/** Whose name stands beside the code of a writer whom only the header names. */
export function leavesNameUnread({ coming }: Verdict, { units }: People, findings: Findings): string | null {
  const [writer] = coming.filter((f) => f.isSender && f.code?.value && f.givenName?.source === 'from')
  const unit = writer && units.find((u) => u.from <= writer.code!.from && writer.code!.from < u.to)
  if (!unit || unit.cues.some((c) => OF_WRITER.has(c.kind))) return null
  const own = new Set([writer.givenName, writer.familyName].map((half) => foldForCues(half?.value ?? '')))
  const unread = findUnread(unit, writer.code!.from, own, findings)
  return unread === null ? null : `It is not clear who “${unread}” is.`
}

const OF_WRITER = new Set<CueKind>(['me', 'myself', 'iCome', 'we'])

/**
 * Two capitals or more in a row before a code, at the beginning of a sentence or behind a request to register, that are
 * nothing else, nor the writer's own: «It's Hale, Delna, 120385» from Ann Hale.
 */
function findUnread(
  unit: Unit,
  code: number,
  own: ReadonlySet<string>,
  { text, words, cues, names, organisations }: Findings,
): string | null {
  const inside = within(words, unit.from, code)
  const known = coverOf([
    ...organisations,
    ...names.filter((n) => n.sure),
    ...around(cues, unit.from, code).filter((c) => NO_NAME.has(c.kind)),
  ])
  const asks = unit.cues.filter((c) => ASKS.has(c.kind)).map((c) => c.to)
  for (const [i, first] of inside.entries()) {
    const begins = OPENS.test(text.slice(unit.from, first.from)) || asks.some((to) => first.from - to === 1)
    if (!begins) continue
    let end = i
    while (inside[end + 1] && text.slice(inside[end]!.to, inside[end + 1]!.from) === ' ' && isPart(inside[end + 1]!))
      end++
    const run = inside.slice(i, end + 1)
    const capitals = run.filter((w) => w.capital)
    if (capitals.length < 2 || !first.capital || !run.at(-1)!.capital) continue
    if (run.some((w) => known.touches(w) || isOther(w) || own.has(w.folded))) continue
    return text.slice(first.from, run.at(-1)!.to)
  }
  return null
}

function isPart({ text, folded, capital }: Word): boolean {
  return capital || PARTICLES.has(text) || (A_PARTICLE.test(text) && !COMMON.has(folded))
}

function isOther({ text, folded }: Word): boolean {
  return (
    COMMON.has(folded) ||
    isPersonTitle(folded) ||
    isHead(folded) ||
    isDepartment(folded) ||
    isPlaceWord(folded) ||
    isTown(folded) ||
    /\d/u.test(text)
  )
}

/** «wa», «ole», «i»: a small word within a name, in whatever language. */
const A_PARTICLE = /^\p{Ll}{1,3}$/u

// «Hello, Wanjiku wa Kamau-Thuo will attend»
const OPENS = /^(?:[\p{L} ]{2,20}[,!] )?$/u

const ASKS = new Set<CueKind>(['theyCome', 'registering', 'sends', 'posts'])
const NO_NAME = new Set<CueKind>([
  'meeting',
  'posts',
  'codeWords',
  'thatDay',
  'otherTime',
  'registering',
  'invitation',
  'documents',
  'streets',
])
