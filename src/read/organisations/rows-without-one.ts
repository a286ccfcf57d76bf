// «1. Anna Ozola, VARAM, 120385⏎2. Juris Kalns, 110380»: in a list in which some rows tell their own organisation, the others
// are from where the signature tells.

import type { Findings } from '../findings.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { within } from '../text/cover.ts'

/** Rows of a list of which some name their own organisation: those who name none are the signature's. */
export function rowsWithoutOne(
  frames: readonly PersonFrame[],
  { text, organisations }: Findings,
): ReadonlySet<PersonFrame> {
  const lineOf = ({ from }: PersonFrame): readonly [number, number] => {
    const end = text.indexOf('\n', from)
    return [text.lastIndexOf('\n', from - 1) + 1, end < 0 ? text.length : end]
  }
  const isRow = (f: PersonFrame): boolean => {
    const [begin] = lineOf(f)
    return f.to > 0 && f.code !== null && /^[\s\d.)•*–-]*$/u.test(text.slice(begin, f.from))
  }
  const names = (f: PersonFrame): boolean => {
    const [begin, end] = lineOf(f)
    return within(organisations, begin, end).some((o) => !o.weak)
  }
  const rows = frames.filter(isRow)
  const others = rows.filter((f) => !names(f))
  return new Set(others.length < rows.length ? others : [])
}
