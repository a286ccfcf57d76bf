// A form filled in for several at once, people across and what is asked downwards: «Vārdi: Zane / Kristers», «Uzvārdi:
// Kokina / Prūsis», «Kodi: 200791 / 141288». The first of each line is one person's, the second the next one's.

import { anyOf } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { EMPTY_FRAME, type PersonFrame, type Value } from '../people/person-frame.ts'
import { type Stretch, within } from '../text/cover.ts'
import type { Label } from '../text/labels.ts'
import type { Entry } from './form-entries.ts'
import { NAMES } from './name-of-entry.ts'
import { whatEntrySays } from './what-entry-says.ts'

export interface Across {
  readonly frames: readonly PersonFrame[]
  readonly used: readonly Entry[]
}

/** The people of such a form, each with what stands in their place; null: the form is one person's, or of each their own. */
export function readAcross(entries: readonly Entry[], findings: Findings): Across | null {
  const labels = entries.map((e) => e.label)
  if (entries.some((e, i) => OF_PERSON.has(e.label) && labels.indexOf(e.label) !== i)) return null
  const codes = entries.find((e) => e.label === 'personalCodePrefix')
  const count = codes ? new Set(within(findings.codes, codes.from, codes.to).map((c) => c.value)).size : 0
  const names = entries.filter((e) => NAMES.has(e.label) && !e.inSentence)
  if (!codes || count < 2 || names.length === 0) return null
  const mark = MARKS.find((m) => [codes, ...names].every((e) => cellsOf(e, m, findings).length === count))
  if (!mark) return null
  const used = [codes, ...names]
  const frames = Array.from({ length: count }, (_, i): PersonFrame | null => {
    const said = used.map((e) => whatEntrySays({ ...e, ...cellsOf(e, mark, findings)[i]! }, findings, null))
    if (said.some((s) => s === null || s === 'ignored')) return null
    const told = Object.assign({}, ...said) as Partial<PersonFrame>
    return { ...EMPTY_FRAME, ...told, from: used[0]!.begin, to: used.at(-1)!.to }
  })
  if (frames.includes(null)) return null
  const from = entries.find((e) => e.label === 'organisation' && !e.inSentence)
  const bodies = from ? organisationsOf(from, mark, count, findings) : []
  return {
    frames: (frames as PersonFrame[]).map((f, i) => ({ ...f, organisation: bodies[i] ?? f.organisation })),
    used: bodies.length > 0 ? [...used, from!] : used,
  }
}

/** One for each, or the only one for all. */
function organisationsOf(entry: Entry, mark: RegExp, count: number, findings: Findings): readonly Value[] {
  const cells = cellsOf(entry, mark, findings)
  const said = (cells.length === count ? cells : [entry]).map((cell) =>
    whatEntrySays({ ...entry, ...cell }, findings, null),
  )
  const bodies = said.flatMap((s) => (s !== null && s !== 'ignored' && s.organisation ? s.organisation : []))
  if (bodies.length !== said.length) return []
  return bodies.length === count ? bodies : Array.from({ length: count }, () => bodies[0]!)
}

/** What stands between the marks. */
function cellsOf({ from, to }: Entry, mark: RegExp, { text }: Findings): readonly Stretch[] {
  const value = text.slice(from, to)
  const marks = [...value.matchAll(mark)].map((m) => ({ from: from + m.index, to: from + m.index + m[0].length }))
  const cells = [...marks, { from: to, to }].map((m, i) => ({ from: marks[i - 1]?.to ?? from, to: m.from }))
  return cells.filter((c) => /[\p{L}\d]/u.test(text.slice(c.from, c.to)))
}

const AND = anyOf(({ organisations }) => organisations.and)
/** Of these a form uses one throughout: «Zane / Kristers», «Zane; Kristers», «Zane, Kristers un Anna». */
const MARKS = [/[ \t]?[/|][ \t]{0,2}/gu, /;[ \t]{0,2}/gu, new RegExp(`,[ \t]{0,2}| (?:${AND}) `, 'gu')]

const OF_PERSON = new Set<Label>([...NAMES, 'personalCodePrefix'])
