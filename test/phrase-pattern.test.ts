// How phrases are written in the locales: brackets for what may stand in one place.

import { describe, expect, test } from 'vitest'
import { ALL_HEARD } from '../src/locales/hearing.ts'
import { type Rest, readPattern, SAID, whatMayCome } from '../src/read/text/phrase-pattern.ts'
import { findCues, findWords } from '../src/read/text/words.ts'

/** Every run of words that says a phrase. */
function allOf(rest: Rest): readonly string[] {
  return whatMayCome(rest).flatMap((next) =>
    next === SAID ? [''] : allOf(next.behind).map((behind) => `${next.word} ${behind}`.trim()),
  )
}

describe('A phrase', () => {
  test.each([
    ['Būšu klāt', ['busu klat']],
    ['* (nāks|brauks)', ['* naks', '* brauks']],
    [
      '(my|our) (seat|place) (is|) free',
      ['my seat is free', 'my seat free', 'my place is free', 'my place free'].concat(
        'our seat is free',
        'our seat free',
        'our place is free',
        'our place free',
      ),
    ],
    ['(take (me|us)|cross * out) off', ['take me off', 'take us off', 'cross * out off']],
    ['(|no|nē,) paldies', ['paldies', 'no paldies', 'ne paldies']],
    ["i (can't|won't)\n  come", ["i can't come", "i won't come"]],
  ])('%j is said by %j', (pattern, said) => {
    expect(allOf(readPattern(pattern)).toSorted()).toEqual([...said].toSorted())
  })

  test.each(['(my|our seat', 'my|our) seat', 'my) seat', 'my (seat'])('%j is an error of the locale', (pattern) => {
    expect(() => readPattern(pattern)).toThrow('do not match')
  })

  test.each(['sign(ed|s) up', '(sign|list)ed up'])('%j has brackets within a word', (pattern) => {
    expect(() => readPattern(pattern)).toThrow('not parted')
  })
})

describe('The phrases of the locales', () => {
  test.each(ALL_HEARD)('of %s are written well', (_, { words }) => {
    for (const phrase of Object.values(words.cues).flat()) expect(whatMayCome(readPattern(phrase))).not.toContain(SAID)
  })

  // These are put into expressions and sets besides.
  test.each(ALL_HEARD)('of %s that are read as plain words are plain', (_, { words, organisations }) => {
    const { but, outgoing, surname, shouldBe, themselves } = words.cues
    const { nowIs, which, codeWords, departments, streets } = words
    const { leads, standIns } = organisations
    const plain = [but, outgoing, surname, shouldBe, themselves, nowIs, which, codeWords, departments, streets]
    expect(
      plain
        .concat(leads, standIns)
        .flat()
        .filter((phrase) => /[(|)]/u.test(phrase)),
    ).toEqual([])
  })

  test('All ways of a phrase are heard', () => {
    const heard = (text: string) => findCues(findWords(text)).map(({ kind }) => kind)
    for (const text of ['scrap our registrations', 'revoke the nomination of', 'drop these two bookings'])
      expect(heard(text)).toContain('takesOff')
  })
})
