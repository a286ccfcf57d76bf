// A value that its line is too short for: «Organizācija: biedrība», and on the next line «Mūsu pagalms».

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { around } from '../text/cover.ts'
import { isNominativeHead, LEGAL_FORMS } from './organisation-words.ts'

/** A stretch of text, and where it stands. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** «biedriba⏎Mūsu pagalms», «Latvijas Pašvaldību⏎savienība»: a class word, or an unfinished name, goes on in the next line; null: none does. */
export function wrappedValue(cell: Cell, findings: Findings): Cell | null {
  const next = /^ {0,2}[\n ] {0,2}([^\n:,;\d@]{3,60}?) {0,2}(?=[\n,;]|$)/u.exec(
    findings.text.slice(cell.to, cell.to + 80),
  )
  if (!next) return null
  const [line, rest] = [cell.text.trim(), next[1]!]
  const to = cell.to + next[0].length
  const isClass = LEGAL_FORMS.has(foldForCues(line)) && /^[\p{Lu}„“"«]/u.test(rest)
  const isBegun =
    /^\p{Lu}[^,;.]+$/u.test(line) &&
    !isNominativeHead(line.split(' ').at(-1)!.toLowerCase()) &&
    /^\p{Ll}[\p{Ll} ]*$/u.test(rest)
  if (!isClass && !(isBegun && isNominativeHead(rest.split(' ').at(-1)!))) return null
  if (isClass && around(findings.names, cell.to, to).some((n) => n.sure)) return null
  return { text: `${line} ${rest}`, from: cell.from, to }
}
