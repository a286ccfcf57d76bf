// Lists whose head names the columns while nothing parts them: «Uzvārds Vārds Iestāde Kods», and below it «Skudra Edvīns
// Lauku atbalsta dienests 190281». Two words are the name, the digits the code, and what stands between is the rest.

import type { Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { within } from '../text/cover.ts'
import { type Label, readLabel } from '../text/labels.ts'
import type { Cell, Row } from './cut-tables.ts'

/** The rows of each such list, the head among them; none where a line can be cut in two ways. */
export function cutHeadedLines({ text, codes, ownWords }: Findings): readonly (readonly Row[])[] {
  if (codes.length === 0) return []
  const lines = ownWords.lines.filter((l) => l.kind === 'own' || l.kind === 'signature')
  const lists: Row[][] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const head = cutHead(text.slice(line.from, line.to), line.from)
    if (head === null) continue
    const rows: Row[] = []
    for (const { from, to } of lines.slice(i + 1)) {
      const [code, another] = within(codes, from, to)
      const row =
        code && !another && /^[\s.,;*x–-]{0,12}$/iu.test(text.slice(code.to, to)) ? cutRow(text, from, code) : null
      if (row === null) break
      rows.push(row)
    }
    if (rows.length > 0) lists.push([head, ...rows])
    i += rows.length
  }
  return lists
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
const LONGEST_HEAD = 80

/** The labels of a line that holds nothing else: the two halves of a name, an organisation, a code. */
function cutHead(line: string, offset: number): Row | null {
  if (line.length > LONGEST_HEAD || /[\d:;,|\t]/u.test(line)) return null
  const words = [...line.matchAll(WORD)].map((m) => ({ from: m.index, to: m.index + m[0].length }))
  if (words.length < 4 || words.length > 9) return null
  const part = (start: number, end: number): Cell => cellOf(line, offset, words[start]!.from, words[end - 1]!.to)
  // «First name», «Personas kods»: a label may be longer than a word.
  for (const [a, b] of HALVES) {
    if (b >= words.length - 1) continue
    const names: readonly (Label | null)[] = [readLabel(part(0, a).text), readLabel(part(a, b).text)]
    if (!names.includes('familyName') || !(names.includes('givenName') || names.includes('fullName'))) continue
    for (let cut = b + 1; cut < words.length; cut++) {
      const [place, code] = [part(b, cut), part(cut, words.length)]
      if (readLabel(place.text) === 'organisation' && readLabel(code.text) === 'personalCodePrefix')
        return [part(0, a), part(a, b), place, code]
    }
  }
  return null
}

/** Where the labels of the two halves of a name end, in words. */
const HALVES = [
  [1, 2],
  [2, 4],
  [1, 3],
  [2, 3],
] as const

/** Null: the name may be more than two words, and nobody can tell where it ends. */
function cutRow(text: string, from: number, code: { readonly from: number; readonly to: number }): Row | null {
  const told = text.slice(from, code.from)
  const words = [...told.matchAll(WORD)].slice(0, 3)
  const [one, other, third] = words
  if (!one || !other || !third || /[,;:|\t\d]/u.test(told.slice(0, third.index))) return null
  if (knownGivenNames(third[0]).some((name) => name.case === 'nominative')) return null
  const rest = told.slice(third.index).replace(/[\s,;:(–-]+$/u, '')
  return [
    cellOf(text, 0, from + one.index, from + one.index + one[0].length),
    cellOf(text, 0, from + other.index, from + other.index + other[0].length),
    cellOf(text, 0, from + third.index, from + third.index + rest.length),
    cellOf(text, 0, code.from, code.to),
  ]
}

function cellOf(text: string, offset: number, from: number, to: number): Cell {
  return { text: text.slice(from, to), from: offset + from, to: offset + to }
}
