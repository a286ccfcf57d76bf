// The organiser's own names: whom a mail addresses is nobody on the list, but another may bear one of them.

import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import { namesAnOrganisation } from '../organisations/organisation-words.ts'
import { onceEach } from '../text/once-each.ts'
import type { Word } from '../text/words.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import type { NameClaim } from './name-claim.ts'

/** The organiser's names, folded: whom the mail addresses. */
export const wordsOfOrganiser: (event: Event) => readonly string[] = onceEach(({ organiser }: Event) => {
  // «inese.kuske@…» is somebody; «Valsts kanceleja» is nobody's name.
  const mailbox = organiser.email.split('@')[0]!.split('.')
  const names = namesAnOrganisation(organiser.name) ? [] : organiser.name.split(/\s+/u)
  return [...names, ...(mailbox.length > 1 ? mailbox : [])].map(foldForCues).filter((own) => own.length > 3)
})

/** A form of one of these names. */
export function isOneOf(folded: string, names: readonly string[]): boolean {
  return names.some((name) => folded.startsWith(name.slice(0, -1)) && folded.length <= name.length + 3)
}

/** «Inesi Ratkeviču»: the organiser's given name beside another's family name is the other's. */
export function isBesideAnother(
  words: readonly Word[],
  i: number,
  text: string,
  isAddressed: (word: Word) => boolean,
): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]]
  const isBehind = before?.capital === true && text.slice(before.to, word.from) === ' ' && !isAddressed(before)
  // «Dzidra Kuške», «Dārzniece Inese»: nor is either of them behind the other part of somebody's name.
  if (isBehind && (endsLikeFamily(before.text) || knownGivenNames(before.text).some((n) => n.case === 'nominative')))
    return true
  return next?.capital === true && text.slice(word.to, next.from) === ' ' && !isAddressed(next)
}

/** The parts of the organiser's name and mailbox, folded. */
const partsOfOrganiser = onceEach(({ organiser: { name, email } }: Event): readonly string[] => {
  const parts = foldForCues(`${name} ${email.split('@')[0]!.replace(/[._]/gu, ' ')}`).split(/\s+/u)
  return parts.filter((part) => part.length > 3)
})

/** The organiser comes to nobody's list by being mentioned. */
export function isOrganisers(name: NameClaim, event: Event): boolean {
  const ours = partsOfOrganiser(event)
  const family = name.familyName === null ? null : foldForCues(name.familyName)
  const given = name.givenName === null ? null : foldForCues(name.givenName)
  const isOurs = (part: string): boolean => ours.some((o) => o === part || part.startsWith(o.slice(0, -1)))
  if (family !== null) return isOurs(family) && (given === null || isOurs(given))
  return given !== null && isOurs(given)
}
