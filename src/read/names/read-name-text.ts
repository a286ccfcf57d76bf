// A stretch of text that is known to hold a name and nothing else: the value of a label, a cell, a display name.

import type { PersonFrame, Value } from '../people/person-frame.ts'
import { countForeignGivenNames } from './foreign-order.ts'
import { knownGivenNames } from './given-names.ts'
import { beginsAddress, isFamilyFirst, type Writer } from './name-order.ts'
import { normaliseCase, PARTICLES } from './normalise-case.ts'
import { isPatronymic, isSurelyPatronymic, joinPatronymics } from './patronymics.ts'
import { isField, isGeneration, isPersonTitle } from './person-title.ts'

// «Zariņš, Edgars», «KOWALCZYK Marta (COMM-RIGA)», «Dr. Tomass Vitolins», «W. Dilshan»
const NOISE = /\([^()]{0,60}\)|["„“”«»<>]/gu

/** Given and family name of a text like «Vārds Uzvārds», «Uzvārds, Vārds», «UZVĀRDS Vārds». */
export function readNameText(
  text: string,
  at: number,
  rule: string,
  familyFirst: boolean,
  source: Value['source'] = 'text',
  writer: Writer | null = null,
): Pick<PersonFrame, 'givenName' | 'familyName'> {
  const value = (words: readonly string[]): Value | null =>
    words.length === 0 ? null : { value: normaliseCase(words.join(' ')), source, from: at, to: at + text.length, rule }
  const bare = text.replace(NOISE, ' ').replace(/\s+/gu, ' ').trim()
  const [beforeComma, afterComma] = bare.split(/\s{0,9},\s{0,9}/u)
  const comma = afterComma !== undefined && afterComma !== '' && nameWords(afterComma).length > 0
  if (comma) {
    // «Dalen, Hendrik van»: a particle at the end belongs to the family name.
    const behind = nameWords(afterComma)
    const given = behind.slice(0, behind.findLastIndex((word) => !PARTICLES.has(word)) + 1)
    const family = [...behind.slice(given.length), ...nameWords(beforeComma!)]
    return given.length > 0
      ? { givenName: value(given), familyName: value(family) }
      : { givenName: value(behind), familyName: value(nameWords(beforeComma!)) }
  }
  const words = nameWords(bare)
  if (words.length < 2) {
    const known = words[0] !== undefined && knownGivenNames(words[0]).length > 0
    return known ? { givenName: value(words), familyName: null } : { givenName: null, familyName: value(words) }
  }
  const patronymic = words.findIndex((w) => isPatronymic(w))
  if (patronymic === 2) return { givenName: value(words.slice(1)), familyName: value(words.slice(0, 1)) }
  // «Игорь Мацкевич» is no son of Мацкей.
  if (patronymic === 1 && (words.length > 2 || isSurelyPatronymic(words[1]!, words[0]!)))
    return { givenName: value(words.slice(0, 2)), familyName: value(words.slice(2)) }
  const shouted = words.filter((w) => w.length > 1 && w === w.toUpperCase() && /\p{Lu}{2}/u.test(w))
  if (shouted.length > 0 && shouted.length < words.length) {
    return { givenName: value(words.filter((w) => !shouted.includes(w))), familyName: value(shouted) }
  }
  // «Ligita O.»: a given name, and of the family name only its initial
  if (words.length === 2 && /^\p{Lu}\.?$/u.test(words[1]!) && isGivenAlone(words[0]!))
    return { givenName: value(words.slice(0, 1)), familyName: null }
  // «Иванов И.И.»
  if (!isInitials(words[0]!) && words.slice(1).every(isInitials))
    return {
      givenName: value(words.slice(1).map((word) => word.replace(/\.?$/u, '.'))),
      familyName: value(words.slice(0, 1)),
    }
  // «K. Zvaigzne»: behind an initial a given name is a family name.
  if (words.length === 2 && isInitials(words[0]!))
    return { givenName: value(words.slice(0, 1)), familyName: value(words.slice(1)) }
  // «van Dijk Rohan», «Madrigal Arellano Virginia»
  const particles = words.findIndex((word) => !PARTICLES.has(word.toLowerCase()))
  if (particles > 0 && particles < words.length - 1)
    return { givenName: value(words.slice(particles + 1)), familyName: value(words.slice(0, particles + 1)) }
  const isLastGiven = words.map((word) => knownGivenNames(word).length > 0).join() === 'false,false,true'
  if (isLastGiven && !(writer && beginsAddress(words[0]!, writer)))
    return { givenName: value(words.slice(2)), familyName: value(words.slice(0, 2)) }
  const [first, second, ...more] = words
  const known = more.every((word) => knownGivenNames(word).length > 0)
  if (familyFirst || (known && isFamilyFirst(first!, second!, writer)))
    return { givenName: value(words.slice(1)), familyName: value(words.slice(0, 1)) }
  const given = countGivenNames(words)
  return { givenName: value(words.slice(0, given)), familyName: value(words.slice(given)) }
}

function isGivenAlone(word: string): boolean {
  return knownGivenNames(word).some((name) => name.case === 'nominative' && !name.familyToo)
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.){1,2}$|^\p{Lu}\.\p{Lu}$/u.test(word)
}

function nameWords(text: string): readonly string[] {
  const words = text.split(/\s+/u).filter((w) => /\p{L}/u.test(w))
  const joined = joinPatronymics(
    words,
    (word) => word,
    (word, next) => `${word} ${next}`,
  )
  return joined.filter((w, k) => !isPersonTitle(w) && !(k > 0 && (isField(w) || isGeneration(w))))
}

/** How many of the words are given names: two where the second is known too and a third follows («Inese Marta Kundziņa»). */
function countGivenNames(words: readonly string[]): number {
  const foreign = countForeignGivenNames(words)
  if (foreign > 0) return foreign
  if (
    words.length > 2 &&
    (/^(?:\p{Lu}\.|[A-NP-Z])$/u.test(words[1]!) || (knownGivenNames(words[1]!).length > 0 && !PARTICLES.has(words[1]!)))
  )
    return 2
  if (words.length > 2 && /^\p{Lu}\.$/u.test(words[0]!)) return 2
  return 1
}
