// Bodies that a mail calls by letters which it explains: «(LTC = Latvian Tourism Council, RHS = Riga Heritage Society)»
// above a list of who is from which. Where the letters stand, the long name is meant.

import { foldForCues } from '../../locales/locale.ts'
import type { Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'

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

/** Wherever else the letters stand, the body that they stand for; nothing where they stand nowhere else. */
export function* findDefined(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
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
