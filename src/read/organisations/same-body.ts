// Whether two names may be one body's: «LDDK» and «Latvijas Darba devēju konfederācija», «Delna» and «biedrība „Delna”»,
// or a name and a mail domain. Where it cannot be told, they may.

import { foldForCues } from '../../locales/locale.ts'
import type { Mail } from '../../vocabulary.ts'

/** Whether one name holds the other, its initials or a long word of it, or is written in other letters. */
export function maybeSameBody(one: string, other: string): boolean {
  if (isCyrillic(one) !== isCyrillic(other)) return true
  const [a, b] = [lettersOf(one), lettersOf(other)]
  if (a.includes(b) || b.includes(a)) return true
  if (isOfInitials(a, other) || isOfInitials(b, one)) return true
  const stems = new Set(stemsOf(one))
  return stemsOf(other).some((stem) => stems.has(stem))
}

/** «Zaļās brīvības», «ZB», «Latvijas Zaļā brīvība» from zalabriviba.lv */
export function isLikeDomain(name: string, { from }: Mail): boolean {
  const letters = lettersOf(name)
  const labels = from[0]?.address?.split('@')[1]?.toLowerCase().split('.').slice(0, -1) ?? []
  return labels
    .map(lettersOf)
    .some(
      (label) =>
        label.length >= SHORTEST_LABEL &&
        (letters.includes(label) ||
          (letters.length >= SHORTEST_LABEL && label.includes(letters)) ||
          initialsOf(name).some((initials) => initials === label) ||
          stemsOf(name).some((stem) => stem.length === STEM && label.includes(stem))),
    )
}

const SHORTEST_LABEL = 2

function isCyrillic(name: string): boolean {
  return /[\u0400-\u04ff]/u.test(name)
}

function lettersOf(name: string): string {
  return foldForCues(name).replace(/[^\p{L}\p{N}]/gu, '')
}

function isOfInitials(letters: string, name: string): boolean {
  return initialsOf(name).some((initials) => initials.startsWith(letters) || initials.endsWith(letters))
}

/** Of all words, and of the capitals alone: «Ministry of Finance» is «mof» and «mf». */
function initialsOf(name: string): readonly string[] {
  const words = name.match(/\p{L}[\p{L}’']*/gu) ?? []
  return [words, words.filter((word) => /^\p{Lu}/u.test(word))].map((all) =>
    foldForCues(all.map((word) => word[0]).join('')),
  )
}

/** How the longer words begin, whatever their case: «minis» of «ministrijas». */
function stemsOf(name: string): readonly string[] {
  const words = foldForCues(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM))
}

const STEM = 5
const SHORTEST_WORD = 4
