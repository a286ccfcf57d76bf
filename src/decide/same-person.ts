// When two records speak of one person. Names are compared without case and diacritics («Bērziņš», «berzins»),
// organisations also without quotes, legal form and abbreviation («VARAM»); a prefix tells namesakes apart.

import { foldText, type NameReading, type ParticipantData } from '../vocabulary.ts'

type Named = NameReading | ParticipantData

/** Both names are known on both sides and are the same; which of them comes first is easily mistaken. */
export function sameNames(one: Named, other: Named): boolean {
  if (one.givenName === null || one.familyName === null) return false
  const [given, family] = [fold(one.givenName), fold(one.familyName)]
  const [otherGiven, otherFamily] = [fold(other.givenName), fold(other.familyName)]
  return (given === otherGiven && family === otherFamily) || (given === otherFamily && family === otherGiven)
}

/** What is stated of the name («Roberta kods», «P. Zvirgzdiņš») agrees with the known name, in one word at least. */
export function nameFits(stated: Named, known: Named): boolean {
  const words = [
    [stated.givenName, known.givenName],
    [stated.familyName, known.familyName],
  ] as const
  const comparable = words.filter(([a, b]) => a !== null && b !== null)
  return comparable.length > 0 && comparable.every(([a, b]) => wordFits(fold(a), fold(b)))
}

/** Same names and prefix, or same names and organisation without a conflict of prefixes. */
export function samePerson(one: ParticipantData, other: ParticipantData): boolean {
  if (!sameNames(one, other) || prefixesConflict(one, other)) return false
  return samePrefix(one, other) || sameOrganisation(one.organisation, other.organisation)
}

export function samePrefix(one: ParticipantData, other: ParticipantData): boolean {
  return one.personalCodePrefix !== null && one.personalCodePrefix === other.personalCodePrefix
}

export function prefixesConflict(one: ParticipantData, other: ParticipantData): boolean {
  return (
    one.personalCodePrefix !== null &&
    other.personalCodePrefix !== null &&
    one.personalCodePrefix !== other.personalCodePrefix
  )
}

/** «biedrība „Zaļais loks”» and «Zaļais loks», «Latvijas Nacionālais arhīvs» and «LNA». */
export function sameOrganisation(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [words(one), words(other)]
  return contains(a, b) || contains(b, a) || isAbbreviation(one, b) || isAbbreviation(other, a)
}

/** The name is written in Cyrillic only: the pass needs the spelling in the passport. */
export function isCyrillic({ givenName, familyName }: Named): boolean {
  const name = `${givenName ?? ''}${familyName ?? ''}`
  return /\p{Script=Cyrillic}/u.test(name) && !/\p{Script=Latin}/u.test(name)
}

function fold(name: string | null): string {
  return foldText(name ?? '').replace(/\p{Pd}/gu, ' ')
}

/** «P.» and «P» stand for any name that begins so. */
function wordFits(one: string, other: string): boolean {
  return one === other || ((isInitial(one) || isInitial(other)) && one[0] === other[0])
}

export function isInitial(name: string | null): boolean {
  return name !== null && /^\p{L}\.?$/u.test(name)
}

function words(organisation: string): string[] {
  return foldText(organisation).match(/[\p{L}\p{N}]+/gu) ?? []
}

function contains(all: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word))
}

/** «VARAM» leaves out the «un»: small words may be left out. */
function isAbbreviation(short: string, long: readonly string[]): boolean {
  const letters = foldText(short).replace(/[^\p{L}]/gu, '')
  const initials = (all: readonly string[]) => all.map((word) => word[0]).join('')
  return letters.length > 1 && [initials(long), initials(long.filter((word) => word.length > 3))].includes(letters)
}
