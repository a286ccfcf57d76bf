// What a mail is like, as a list of traits: the first letters of its words and of neighbouring pairs, the cues that were
// heard, the words of the Subject, how many are named and how many codes are given. Names, bodies and codes count as
// what they are and not as themselves: what is learned of one writer's mail holds for the next one's.

import type { Findings } from '../findings.ts'
import { subjectCues } from '../intent/subject-cues.ts'
import type { Sender } from '../names/display-name.ts'
import { asNamed } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { Stretch } from '../text/cover.ts'
import { remembered } from '../text/remembered.ts'
import { type Cue, type CueKind, findWords } from '../text/words.ts'

/** The traits of the sender's own words; one that comes several times counts once. */
export function traitsOf(findings: Findings, sender: Sender): readonly string[] {
  const words = wordsInPlaces(findings, sender)
  const subject = findWords(findings.mail.subject).slice(0, WORDS_OF_SUBJECT)
  const count = (word: string): number => words.filter((w) => w === word).length
  const traits = [
    ...words,
    `others:${Math.min(count(OTHER), 5)}`,
    `writer:${Math.min(count(WRITER), 2)}`,
    `codes:${Math.min(count(A_CODE), 4)}`,
    `length:${Math.round(Math.log2(1 + words.length))}`,
  ]
  for (let i = 1; i < words.length; i++) traits.push(`${words[i - 1]} ${words[i]}`)
  for (const kind of kindsOf(findings.cues)) traits.push(`cue:${kind}`)
  for (const kind of kindsOf(subjectCues(findings.mail))) traits.push(`subject-cue:${kind}`)
  let before: string | null = null
  for (const { folded } of subject) {
    const word = beginning(folded)
    traits.push(`subject:${word}`)
    if (before !== null) traits.push(`subject:${before} ${word}`)
    before = word
  }
  return traits
}

/** What the cues are, each once. */
export function kindsOf(cues: readonly Cue[]): Iterable<CueKind> {
  const kinds = new Set<CueKind>()
  for (const { kind } of cues) kinds.add(kind)
  return kinds
}

const [A_BODY, OTHER, WRITER, A_CODE] = ['BODY', 'OTHER', 'WRITER', 'CODE']

/** No more of a mail is looked at: what it wants stands before. */
const WORDS_OF_MAIL = 500
const WORDS_OF_SUBJECT = 30

/** A word by its first letters, which all its forms share; a number by how many figures it has. */
export const beginning = remembered((folded) =>
  /^\d+$/u.test(folded) ? `#${folded.length}` : folded.slice(0, LETTERS),
)

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
    addMarks(told, text.slice(end, from))
    told.push(isInside ? place.kind : beginning(folded))
    end = to
  }
  addMarks(told, text.slice(end))
  return told
}

/** An empty line, the end of a line, and of a sentence. */
function addMarks(told: string[], gap: string): void {
  if (gap === ' ') return
  if (gap.includes('\n')) told.push(/\n\s*\n/u.test(gap) ? '¶' : '/')
  const [mark] = /[?!.;]/u.exec(gap) ?? []
  if (mark !== undefined) told.push(mark)
}
