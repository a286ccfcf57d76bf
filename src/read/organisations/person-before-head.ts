// A person right before the words of an organisation: «Jānis Bērziņš Rīgas dome», «Kalniņš Juris Lauku atbalsta dienests».
// Nothing but what the words are tells where the one ends and the other begins.

import { endsLikeFamily } from '../names/family-endings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Word } from '../text/words.ts'
import type { Surroundings } from './organisation-head.ts'
import { isCommonWord, isPlaceWord } from './organisation-words.ts'

/** «Jānis Bērziņš Rīgas dome»: where a name in the nominative stands, the organisation begins behind it; null: none. */
export function personBefore({ text, words, stops, organisations }: Surroundings, k: number, i: number): number | null {
  const forms = knownGivenNames(words[k]!.text)
  const next = words[k + 1]!
  // «A. Ozola Finanšu ministrija»: an initial and a family name are somebody.
  const initial = words[k - 1]
  if (initial && /^\p{Lu}$/u.test(initial.text) && text.slice(initial.to, words[k]!.from) === '. ' && next.capital)
    return next.upper === words[k]!.upper ? k + 1 : null
  // «PIESAKU ANNU OZOLU VALSTS KASE»: nothing inside a name stands in the accusative.
  if (!next.capital || !forms.some((f) => f.case === 'nominative' || f.case === 'accusative')) return null
  // «Andra Pumpura muzejs» is called after somebody; before a place the same words are somebody.
  const genitive = forms.some((f) => f.case === 'genitive')
  if (isPlaceWord(next.folded)) return genitive ? null : k + 1
  if (!genitive && beginsWithFamily(words, k, text, stops)) return k + 1
  const behind = words[k + 2]
  if (!behind || (genitive && !isPlaceWord(behind.folded))) return null
  const head = organisations.heads.has(next.text.toLowerCase())
  // «Uldis Kalns pilsetvides asociacija 120385»
  const isPlaced = behind.capital || isBeforeCode(text, words[i]!)
  return k + 2 <= i && isPlaced && !head ? k + 2 : -1
}

/** «Kalniņš Juris Lauku atbalsta dienests»: whether given name `k` ends a name that begins its line with the family name. */
function beginsWithFamily(words: readonly Word[], k: number, text: string, stops: ReadonlySet<number>): boolean {
  const family = words[k - 1]
  return (
    family?.capital === true &&
    text.slice(family.to, words[k]!.from) === ' ' &&
    /(?:^|\n)[\s\d.)•*–-]{0,6}$/u.test(text.slice(Math.max(0, family.from - 8), family.from)) &&
    !stops.has(family.from) &&
    !isCommonWord(family.folded) &&
    !isPlaceWord(family.folded) &&
    knownGivenNames(family.text).length === 0
  )
}

/** «… asociacija 120385» */
export function isBeforeCode(text: string, { to }: Word): boolean {
  return /^ \d{6}/u.test(text.slice(to, to + 7))
}

/** «Krūmiņa Līga», «Ozola Līga Ilze», «Kalna Līga, 120385»: a head that is somebody's given name behind their family name. */
export function isBearer({ text, words }: Surroundings, i: number): boolean {
  const [family, given, next] = [words[i - 1]!, words[i]!, words[i + 1]]
  if (!given.capital || !family.capital || !knownGivenNames(given.text).some((n) => n.case === 'nominative'))
    return false
  const goesOn =
    next?.capital === true && knownGivenNames(next.text).length > 0 && text.slice(given.to, next.from) === ' '
  return (
    goesOn ||
    endsLikeFamily(family.text) ||
    /^[ ,;:(–-]{1,3}\d{6}/u.test(text.slice(given.to, given.to + 9)) ||
    beginsRecord(text, family, given)
  )
}

/** «2. Ozola Līga, Valsts kase, 090282»: a row that begins with the two words, and names nobody else before its code. */
function beginsRecord(text: string, family: Word, given: Word): boolean {
  const bullet = text.slice(Math.max(0, family.from - LONGEST_BULLET), family.from)
  if (!/(?:^|\n)[\s\d.)•*–-]{0,6}$/u.test(bullet)) return false
  const cells = /^,[^\n]{0,100}?(?<!\d)\d{6}(?!\d)/u.exec(text.slice(given.to, given.to + 110))?.[0]
  const capitals = cells?.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []
  const isName = (word: string): boolean => knownGivenNames(word).some((name) => name.case === 'nominative')
  return cells !== undefined && !capitals.some(isName)
}

const LONGEST_BULLET = 8
