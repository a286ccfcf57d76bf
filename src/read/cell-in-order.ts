// The invitation asks for name, organisation and code in this order, and so the cell between the name and the code is the
// organisation even where nothing else says so: in the middle of a sentence, or typed without capitals.

import { ALL_HEARD } from '../locales/hearing.ts'
import { within } from './cover.ts'
import { cuesWithin, type Findings } from './findings.ts'
import { isCommonWord, isTown } from './organisation-words.ts'
import type { PersonFrame } from './person-frame.ts'
import type { Word } from './words.ts'

/** More letters than words about the code have. */
const LONGEST = 90

/** «Anna Ozola, Youth for Change, 120385»: right behind a person's name and before their code, as the invitation asks. */
export function standsInOrder(
  { givenName, familyName, code }: PersonFrame,
  from: number,
  to: number,
  findings: Findings,
): boolean {
  const named = familyName ?? givenName
  if (!code || named?.source !== 'text' || named.to > from || code.from < to) return false
  const { text } = findings
  if (
    code.from - to > LONGEST ||
    !/^\s*[,;(–-]\s*$/u.test(text.slice(named.to, from + 1).replace(/[\p{L}\d"„“«]$/u, ''))
  )
    return false
  const rest = text.slice(to, code.from)
  return /^[,;)\s–:-]*$/u.test(rest) || cuesWithin(findings, to, code.from, 'codeWords').length > 0
}

/** «tallinn uni»: to somebody who types without capitals, several words of which no sentence and no trade is made. */
export function isNameInSmall(bare: string, from: number, to: number, { words, lowerCase }: Findings): boolean {
  if (!lowerCase || !/^\p{Ll}[\p{Ll}\d ’'&-]{2,}$/u.test(bare)) return false
  const told = within(words, from, to)
  // «tallinn uni» begins with a town, «visit riga» ends in one.
  const isOther = ({ text, folded }: Word, k: number): boolean =>
    (isTown(folded) ? k > 0 : isCommonWord(folded)) ||
    VERBAL.some((ending) => ending.test(text)) ||
    TRADES.some((ending) => ending.test(folded))
  return told.length > 1 && told.length < 5 && !told.some(isOther)
}

const VERBAL = ALL_HEARD.flatMap(([, { organisations }]) => organisations.verbal ?? [])
const TRADES = ALL_HEARD.flatMap(([, { organisations }]) => organisations.trades ?? [])
