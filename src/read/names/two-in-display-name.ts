// «Anna Ozola (VARAM)», «Delna | Anna Ozola», «Anna Berg @ Nordvind»: display names in which mail programs, or people who
// want to be found, put an organisation beside the person.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isAbbreviation } from '../organisations/abbreviations.ts'
import { findOrganisations } from '../organisations/find-organisations.ts'
import { isTown, namesAnOrganisation } from '../organisations/organisation-words.ts'
import { findCues, findWords } from '../text/words.ts'
import { knownGivenNames } from './given-names.ts'

export interface TwoNames {
  readonly person: string
  readonly organisation: string | null
}

// «(», «|», «/», «@», « – », « from »; a comma stands between family name and given name as well
const MARK = new RegExp(
  `[()|@/]|\\s[-–—]\\s|\\s(?:${everyOf(({ organisations }) => organisations.leads)
    .filter((lead) => !/[ *]/u.test(lead))
    .join('|')})\\s`,
  'u',
)
// «Anna Ozola», «Ozola, Anna»
const PERSON = /^\p{Lu}[\p{L}.'’-]+,?(?: +\p{Lu}[\p{L}.'’-]+){1,2}$/u
const LONGEST = 120

/** The person and the organisation that a display name shows side by side; null: it does not. */
export function splitDisplayName(display: string, address: string | null = null): TwoNames | null {
  if (display.length > LONGEST) return null
  const parts = display
    .split(MARK)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length !== 2) return null
  const [left, right] = parts as [string, string]
  for (const [person, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!PERSON.test(person) || namesAnOrganisation(person)) continue
    if (!person.split(/,? /u).some((word) => knownGivenNames(word).length > 0) && !isShoutedFamily(person, address))
      continue
    const organisation = organisationIn(other, /[|@]/u.test(display))
    // A bracket may hold anything; the other marks part the two for sure.
    return organisation !== null || !display.includes('(') ? { person, organisation } : null
  }
  return null
}

/** «ZAMMIT CORDINA Ylenia» of ylenia.zammit-cordina@…: capitals of which the mailbox makes a person's name. */
function isShoutedFamily(person: string, address: string | null): boolean {
  const words = person.split(/,? +/u)
  const shouted = words.filter((word) => word === word.toUpperCase() && word.length > 2)
  const mailbox = foldForCues(address?.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '')
  return (
    shouted.length > 0 &&
    shouted.length < words.length &&
    shouted.every((word) => mailbox.includes(foldForCues(word).replace(/[^\p{L}]/gu, '')))
  )
}

/** `sure`: between these marks any capitals that are no post are an organisation. */
function organisationIn(text: string, sure: boolean): string | null {
  const words = findWords(text)
  const cues = findCues(words)
  const claim = findOrganisations(text, words, cues).find((c) => (c.to - c.from) * 2 > text.length)
  if (claim) return claim.value
  if (cues.some((c) => c.kind === 'posts' || c.kind === 'departments')) return null
  // «Ozola Anna (RIGA)»: where the office is
  if (isAbbreviation(text) && text.length > 2) return isTown(foldForCues(text)) ? null : text
  if (namesAnOrganisation(text)) return text
  return sure && words.every((w) => w.capital) ? text : null
}
