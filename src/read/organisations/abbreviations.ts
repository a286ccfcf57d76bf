// Which capitals in a row can be a body's abbreviation, and those that everybody knows, so that they are known typed small.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isCommonWord } from './organisation-words.ts'

const NO_ABBREVIATION = new Set(everyOf(({ organisations }) => organisations.noAbbreviations.map(foldForCues)))
// «LPS», «RSU»; «KNABa», «KNABam» with the ending that speech gives them
const ENDINGS = anyOf(({ organisations }) => organisations.spokenEndings)
// «IeM», «IzM», «LiepU»: a few letters may stand for one word; «LTV1», «TV-3»
const ABBREVIATION = new RegExp(`^(\\p{Lu}(?:[\\p{Lu}&]{1,7}(?:-?\\d)?|\\p{Ll}{1,3}\\p{Lu}{1,3}))(?:${ENDINGS})?$`, 'u')

/** Whether a word is an organisation's abbreviation by its letters: «PII». */
export function isAbbreviation(text: string): boolean {
  const value = abbreviationOf(text)
  return value !== null && !isNoAbbreviation(value) && !isCommonWord(foldForCues(text))
}

/** «PK», «AM»; of two letters «ĀM» is another. */
export function isNoAbbreviation(value: string): boolean {
  const folded = foldForCues(value)
  if (SHOUTED.has(folded)) return false
  return (NO_ABBREVIATION.has(folded) || isCommonWord(folded)) && (value.length > 2 || folded === value.toLowerCase())
}

const SHOUTED = new Set(everyOf(({ organisations }) => organisations.shoutedAbbreviations ?? []))

/** The letters, without an ending of speech; null: it is none. */
export function abbreviationOf(text: string): string | null {
  return ABBREVIATION.exec(text)?.[1] ?? null
}

/** Bodies that everybody knows by one word, folded → as they are written. */
export const WELL_KNOWN = new Map(
  everyOf(({ organisations }) => organisations.wellKnown.map((name) => [foldForCues(name), name])),
)
/** Those, and the letters that everybody knows; folded. */
export const KNOWN = new Set([...everyOf(({ organisations }) => organisations.abbreviations), ...WELL_KNOWN.keys()])
