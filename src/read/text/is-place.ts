// Words that could be somebody's name and are where or when something happened: «born … in Sofia», «St Patrick's Day».

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Token } from '../names/name-runs.ts'
import { DECLINED_PLACE, isPlaceWord, isTown } from '../organisations/organisation-words.ts'
import { LANDS } from './lands.ts'

/** «born … in Lille», «родился в Софии» */
const IN = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(({ words }) => words.placePrepositions)}) $`, 'u')

/** «moved to Geneva», «flying in from Sofia»: so much is said of towns, and of people as well. */
const TO_TOWN = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(({ words }) => words.townPrepositions)}) $`, 'u')

const PLACE_KINDS = new Set(everyOf(({ words }) => words.placeKinds))
const SAINTS = new Set(everyOf(({ words }) => words.saints))

/** «Dzimis Lionā»: a word that could only be a given name in the locative is a place; «St Patrick's Day» is a day; «Camp Adazi» is a place. */
export function isPlace(run: readonly Token[], text: string): boolean {
  const [word, ...others] = run
  // «CCI France Latvia», «AHK Baltic States»
  if (
    word!.upper &&
    word!.text.length <= LONGEST_SHORT &&
    others.some((t) => isTown(t.folded) || isPlaceWord(t.folded))
  )
    return others.length > 1 || /^ \p{Lu}\p{Ll}/u.test(text.slice(others[0]!.to, others[0]!.to + 3))
  if (run.length === 2 && PLACE_KINDS.has(word!.folded) && !others.some((t) => t.given || t.initial)) return true
  // «Vilciens Ogrē stāv»: nobody is named in the locative.
  if (run.length === 2 && !run.some((t) => t.given || t.initial) && isWhere(others[0]!)) return true
  if (run.length === 2 && run[1]!.given && SAINTS.has(word!.folded)) return true
  if (run.length === 1 && LANDS.has(word!.folded) && isCellBehind(word!, text)) return true
  const before = text.slice(Math.max(0, word!.from - 8), word!.from)
  if (run.length === 1 && (IN.test(before) || (isTown(word!.folded) && TO_TOWN.test(before)))) return true
  return run.length === 1 && word!.given && knownGivenNames(word!.text).every((g) => g.case === 'locative')
}

/** «Ogrē», «Jelgavā» */
function isWhere({ text, folded }: Token): boolean {
  return isTown(folded) && DECLINED_PLACE.some((ending) => ending.test(text))
}

/** Letters of an abbreviation that bodies put before where they are. */
const LONGEST_SHORT = 4

/** «Nino Beridze - 1 May 1999 - Georgia»: what is also a given name, in a cell that no row begins with. */
function isCellBehind({ from, to }: Token, text: string): boolean {
  return (
    /[\p{L}\d)](?: [-–—|/]|[,;(]) ?$/u.test(text.slice(Math.max(0, from - 4), from)) &&
    /^(?:[ \t]*(?:[,;)\n|]|$))/u.test(text.slice(to, to + 4))
  )
}
