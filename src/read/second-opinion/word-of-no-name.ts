// Words that mail is full of and that no name in it has held: «kļūda», «двух человек», «mūsu datus». What was read as a
// name with one in it is seldom a name, whatever rule found it.

import { foldForCues } from '../../locales/locale.ts'
import { OF_NO_ORGANISATION, OF_NO_PERSON } from '../../locales/words-of-no-name.ts'
import { foldText } from '../../vocabulary.ts'
import type { Verdict } from '../intent/situation.ts'
import { isGivenName } from '../names/given-names.ts'
import { LEGAL_FORMS, NAME_PREPOSITIONS } from '../organisations/organisation-words.ts'

/** The words that no name of a kind holds. */
export interface WordsOfNoName {
  readonly ofNoPerson: ReadonlySet<string>
  readonly ofNoOrganisation: ReadonlySet<string>
}

/** The words of a text, folded, as they are learned: many are typed without their marks; «So-yeon» is one. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? []
}

const WORD = /[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu

const learned: WordsOfNoName = {
  ofNoPerson: new Set(wordsOf(OF_NO_PERSON)),
  ofNoOrganisation: new Set(wordsOf(OF_NO_ORGANISATION)),
}

/** Why a human must look at a name that holds such a word; null: none does. */
export function tellWordOfNoName({ coming, staying }: Pick<Verdict, 'coming' | 'staying'>): string | null {
  const persons = [
    ...coming.map((p) => ({ given: p.givenName?.value ?? null, family: p.familyName?.value ?? null })),
    ...staying.map((p) => ({ given: p.givenName, family: p.familyName })),
  ]
  const nobody = persons.map(hardlyOf).find((half) => half !== null)
  if (nobody) return `It is not clear whether “${nobody}” is a person's name.`
  const none = coming.find(({ organisation }) => organisation?.value && isHardlyOrganisation(organisation.value))
  return none ? `It is not clear whether “${none.organisation!.value}” is an organisation.` : null
}

/** The half of a name that is hardly one. Behind a given name that is known any word may be the family's: «Mark Street». */
function hardlyOf({ given, family }: { given: string | null; family: string | null }): string | null {
  const isKnown = given !== null && isGivenName({ text: given })
  if (given !== null && !isKnown && isHardlyPerson(given)) return given
  const isOneWord = family !== null && !family.includes(' ')
  return family !== null && !(isKnown && isOneWord) && isHardlyPerson(family) ? family : null
}

export function isHardlyPerson(half: string, { ofNoPerson } = learned): boolean {
  return wordsOf(half).some((word) => ofNoPerson.has(word))
}

/**
 * «biedrība „Dzirdi mani”», «SIA Studija Punkts», «Open Door Legal Clinic»: where quotation marks, a legal form or capitals
 * throughout tell a name, it may be of any words.
 */
export function isHardlyOrganisation(name: string, { ofNoOrganisation } = learned): boolean {
  const words = wordsOf(name)
  const isTold = /["“”„«»]/u.test(name) || LEGAL_FORMS.has(foldForCues(words[0] ?? '')) || TITLED.test(name)
  return !isTold && words.some((word) => ofNoOrganisation.has(word) && !NAME_PREPOSITIONS.has(word))
}

const TITLED = /^(?=.*\p{Ll})\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u
