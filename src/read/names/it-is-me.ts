// «Krūmiņš – tas esmu es», «Krūmiņš, that's me»: one word is the writer's name where they say so right behind it.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from './name-claim.ts'

/** Whether the writer says right behind a name that it is their own. */
export function isSaidToBeMe({ to, declined, givenName, familyName }: NameClaim, { folded }: Findings): boolean {
  // «Jūsu sarakstā Andrejs Kozlovskis esmu es, tikai Andžejs»
  return !declined && givenName === null && familyName !== null && IT_IS_ME.test(folded.slice(to, to + LONGEST))
}

/** «Ozoliņš, Talsu novada dome, 140370» from ozolins4@: of single words the only one that the writer's mailbox is called by. */
export function calledByMailbox({ names, mail, ownWords }: Findings): NameClaim | null {
  const address = mail.from[0]?.address ?? ''
  const told = names.filter(
    (n) =>
      n.rule === 'name.single' &&
      !n.declined &&
      n.familyName !== null &&
      ownWords.kindAt(n.from) !== 'quote' &&
      isOfMailbox(foldForCues(n.familyName), address),
  )
  return told.length > 0 && told.every((n) => n.familyName === told[0]!.familyName) ? told[0]! : null
}

/** Whether a folded word is one of those that a mailbox is called by: «k.dambis», «ozolins4». */
export function isOfMailbox(folded: string, address: string): boolean {
  return (
    folded.length >= SHORTEST &&
    foldForCues(address.split('@')[0]!)
      .split(/[^a-z]+/u)
      .includes(folded)
  )
}

/** Letters of a family name that nobody types by chance. */
const SHORTEST = 4

const IT_IS_ME = new RegExp(`^(?:,| [–-])? (?:${anyOf(({ words }) => words.itIsMe)})(?!\\p{L})`, 'u')
/** Letters of « – tas tiesam esmu es». */
const LONGEST = 24
