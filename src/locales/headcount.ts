// How many come, in the words of one language: every numeral in every phrase that counts people.

import { either } from './either.ts'

/** «придём #» with each of the numerals: «придём вдвоём», «придём втроём». The first row of numerals is for two people. */
export function countedIn(phrases: readonly string[], numerals: readonly (readonly string[])[]): readonly string[] {
  const numeral = either(numerals.flat())
  return phrases.map((phrase) => phrase.replace('#', numeral))
}
