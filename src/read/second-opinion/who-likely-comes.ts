// How likely one person of a mail comes, by what stands before and behind their name, what the mail says and what such a
// mail is likely to want. Where the rules tell otherwise than such words nearly always mean, one of the two is wrong.

import { LEARNED_OF_PEOPLE } from '../../locales/learned-of-people.ts'
import type { Findings } from '../findings.ts'
import type { Verdict } from '../intent/situation.ts'
import type { Sender } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { wordsOfName } from '../names/words-of-name.ts'
import { isCrossedOut } from '../people/crossed-out.ts'
import type { People } from '../people/find-people.ts'
import { waitsOutside } from '../people/waits-outside.ts'
import { unitAt } from '../text/units.ts'
import type { Likelihoods } from './likelihoods.ts'
import { namedOf, type Person, traitsOfPerson, withLikely } from './traits-of-person.ts'
import { columnsOf, parseWeights, type Weights, weighTraits } from './weights.ts'

export const OF_PERSON = columnsOf({ comes: ['yes', 'no'] })

const learned = parseWeights(LEARNED_OF_PEOPLE)

/** 0 to 1 */
export function likelyComes(traits: readonly string[], weights: Weights = learned): number {
  return weighTraits(traits, weights, OF_PERSON)[0]!
}

/** Whom a human must look at, since the words hardly ever mean of them what is stated; null: nobody. */
export function tellUnlikelyPerson(
  { coming, staying }: Pick<Verdict, 'coming' | 'staying'>,
  people: Pick<People, 'units' | 'frames'>,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods,
): string | null {
  const { units } = people
  const persons = namedOf(coming, staying, findings, sender)
  // The writer comes, and nobody else is named in full: nobody can be mistaken.
  if (persons.every((p) => (p.isSender && p.comes) || p.givenName === null || p.familyName === null)) return null
  // Who is said to wait outside is beside guests with codes, and has one like them.
  const isOutside = (name: NameClaim): boolean => {
    const unit = unitAt(units, name)
    return unit !== undefined && waitsOutside(name, unit, units, findings)
  }
  const wordsOf = ({ givenName, familyName }: Person): readonly string[] => wordsOfName(givenName, familyName)
  // «Pedro Paulo», above or below Pedro Paulo Brito Leal
  const isPartOfAnother = (person: Person): boolean =>
    persons.some((p) => p.comes && wordsOf(person).every((word) => wordsOf(p).includes(word)))
  const isUnlikely = (person: Person): boolean => {
    // A form or a table is filled in for who comes, whatever stands around it.
    if (/^(?:label|table)/u.test(person.rule ?? '')) return false
    if (!person.comes && (person.claims.some(isOutside) || isCrossedOut(person, people) || isPartOfAnother(person)))
      return false
    const comes = likelyComes(withLikely(traitsOfPerson(person, findings, units), person, likely))
    if (!person.comes) return 1 - comes < UNLIKELY_TO_STAY
    return comes < (findings.codes.length > 0 ? UNLIKELY : UNLIKELY_WITHOUT_CODES)
  }
  const doubted = persons.find(isUnlikely)
  if (!doubted) return null
  const name = [doubted.givenName, doubted.familyName].filter((half) => half !== null).join(' ')
  return `It is not clear whether ${name} comes.`
}

/** Of 382 mails that neither the rules nor the weights had seen, three were so unlikely, and all three were wrong. */
export const UNLIKELY = 0.25
/** Of 1,774 mails eight left somebody out who was so unlikely to stay away, and all eight were misread. */
export const UNLIKELY_TO_STAY = 0.4
/** Few mails give names and no code at all, so that little was learned of them; and whoever comes is asked for it. */
const UNLIKELY_WITHOUT_CODES = 0.12
