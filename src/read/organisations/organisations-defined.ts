// Bodies that a mail calls by letters which it explains: «(LTC = Latvian Tourism Council, RHS = Riga Heritage Society)»
// above a list of who is from which. Where the letters stand, the long name is meant.

import { foldForCues } from '../../locales/locale.ts'
import type { Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { namesAnOrganisation } from './organisation-words.ts'

// «LTC = Latvian Tourism Council»
const DEFINITION =
  /(\p{Lu}{2,7})(?: ?[=:] ?| [-–—] )(\p{Lu}[\p{L}\p{M}'’&-]*(?:[ \n](?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}\p{M}'’&-]*){1,6})/uy

/** What each word of a long name that its letters explain begins with: «of», «for» and «and» are left out. */
function isExplained(letters: string, name: string): boolean {
  const initials = name
    .split(/[ \n-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
  return foldForCues(initials) === foldForCues(letters)
}

// «T = Tartu University, R = Riga University.»: a letter, two, or a figure, as a list's cells have them
const KEY =
  /(\p{Lu}{1,2}|\d)(?: ?= ?| [–—-] )(\p{Lu}[\p{L}\p{M}'’&-]{1,30}(?: [\p{L}\p{M}'’&-]{1,30}){1,6})(?= ?(?:[,;.)\n]|$))/uy

/** In the cells of a list the bodies for which the mail gives keys, two of them at least. */
function* findByKey(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  const keys = new Map<string, string>()
  for (const { from, to } of words) {
    if (to - from > 2) continue
    KEY.lastIndex = from
    const [, key, name] = KEY.exec(text) ?? []
    if (key && name) keys.set(key, name)
  }
  if (keys.size < 2 || ![...keys.values()].every(namesAnOrganisation)) return
  for (const { from, to } of words) {
    const value = to - from > 2 ? undefined : keys.get(text.slice(from, to))
    const isCell =
      value !== undefined &&
      /[|\t,(] {0,20}$/u.test(text.slice(Math.max(0, from - 21), from)) &&
      /^ {0,20}(?:[|\t\n,;)]|$)/u.test(text.slice(to, to + 21))
    if (isCell) yield { value, from, to, rule: 'organisation.defined', weak: false }
  }
}

/** Wherever else the letters stand, the body that they stand for; nothing where they stand nowhere else. */
export function* findDefined(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  yield* findByKey(text, words)
  for (const word of words) {
    if (!word.upper) continue
    DEFINITION.lastIndex = word.from
    const match = DEFINITION.exec(text)
    if (!match) continue
    const [letters, name] = [match[1]!, match[2]!]
    if (!isExplained(letters, name)) continue
    const value = name.replaceAll('\n', ' ')
    const uses = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'gu')
    for (const { index } of text.matchAll(uses))
      if (index !== match.index)
        yield { value, from: index, to: index + letters.length, rule: 'organisation.defined', weak: false }
  }
}
