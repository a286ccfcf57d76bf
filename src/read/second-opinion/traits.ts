// What a mail is like, as a list of traits: the first letters of its words and of neighbouring pairs, the cues that were
// heard, the words of the Subject, how many are named and how many codes are given. Names, bodies and codes count as
// what they are and not as themselves: what is learned of one writer's mail holds for the next one's.

import type { Findings } from '../findings.ts'
import { subjectCues } from '../intent/subject-cues.ts'
import type { Sender } from '../names/display-name.ts'
import { asNamed } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { Stretch } from '../text/cover.ts'
import { findWords } from '../text/words.ts'

/** The traits of the sender's own words, each once. */
export function traitsOf(findings: Findings, sender: Sender): readonly string[] {
  const words = wordsInPlaces(findings, sender)
  const subject = findWords(findings.mail.subject)
    .slice(0, WORDS_OF_SUBJECT)
    .map(({ folded }) => beginning(folded))
  const count = (word: string): number => words.filter((w) => w === word).length
  const [others, writer, codes] = [count(OTHER), count(WRITER), count(A_CODE)]
  return [
    ...new Set([
      ...words,
      ...words.slice(1).map((word, i) => `${words[i]} ${word}`),
      ...findings.cues.map(({ kind }) => `cue:${kind}`),
      ...subject.map((word) => `subject:${word}`),
      ...subject.slice(1).map((word, i) => `subject:${subject[i]} ${word}`),
      ...subjectCues(findings.mail).map(({ kind }) => `subject-cue:${kind}`),
      `others:${Math.min(others, 5)}`,
      `writer:${Math.min(writer, 2)}`,
      `codes:${Math.min(codes, 4)}`,
      `length:${Math.round(Math.log2(1 + words.length))}`,
    ]),
  ]
}

const [A_BODY, OTHER, WRITER, A_CODE] = ['BODY', 'OTHER', 'WRITER', 'CODE']

/** No more of a mail is looked at: what it wants stands before. */
const WORDS_OF_MAIL = 500
const WORDS_OF_SUBJECT = 30

const NO_MARKS: readonly string[] = []

/** A word by its first letters, which all its forms share; a number by how many figures it has. */
export function beginning(folded: string): string {
  return /^\d+$/u.test(folded) ? `#${folded.length}` : folded.slice(0, LETTERS)
}

const LETTERS = 6

/** The words and marks of a mail in order, each body, name and code as one. */
function wordsInPlaces({ text, words, organisations, names, codes }: Findings, sender: Sender): readonly string[] {
  const as = (kind: string) => (found: Stretch) => ({ from: found.from, to: found.to, kind })
  const found = [
    ...organisations.map(as(A_BODY)),
    ...names.map((n) => as(sameName(asNamed(n), sender) ? WRITER : OTHER)(n)),
    ...codes.map(as(A_CODE)),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to)
  const told: string[] = []
  let next = 0
  let end = 0
  for (const { folded, from, to } of words) {
    if (told.length > WORDS_OF_MAIL) break
    while (next < found.length && found[next]!.to <= from) next++
    const place = found[next]
    const isInside = place !== undefined && place.from <= from
    if (isInside && place.from < end) {
      end = to
      continue
    }
    told.push(...marksOf(text.slice(end, from)), isInside ? place.kind : beginning(folded))
    end = to
  }
  return [...told, ...marksOf(text.slice(end))]
}

/** An empty line, the end of a line, and of a sentence. */
function marksOf(gap: string): readonly string[] {
  if (gap === ' ') return NO_MARKS
  const line = /\n\s*\n/u.test(gap) ? ['¶'] : gap.includes('\n') ? ['/'] : []
  const [mark] = /[?!.;]/u.exec(gap) ?? []
  return mark === undefined ? line : [...line, mark]
}
