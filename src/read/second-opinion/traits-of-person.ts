// What is told of one person in a mail, as a list of traits: the words before and behind their name wherever it stands,
// the cues of the mail, how many are named with how many codes, and what such a mail is likely to want.

import type { NameReading } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { asNamed, type NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { coverOf, firstFrom, type Stretch } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { Word } from '../text/words.ts'
import { type Likelihoods, QUESTIONS } from './likelihoods.ts'
import { beginning, kindsOf } from './traits.ts'

/** Somebody whom a mail names, and what is stated of them. */
export interface Person extends NameReading {
  readonly comes: boolean
  readonly isSender: boolean
  readonly hasCode: boolean
  /** The rule that read the name of who comes. */
  readonly rule: string | null
  /** Where the mail names them. */
  readonly claims: readonly NameClaim[]
  /** How many are named in the mail. */
  readonly among: number
}

/** Everybody whom a mail names, nobody twice: who comes, who is taken off, the writer, and who is only spoken of. */
export function namedOf(
  coming: readonly PersonFrame[],
  staying: readonly NameReading[],
  findings: Findings,
  sender: Sender,
): readonly Person[] {
  const frames = coming.filter(isNamed)
  // Where the name of who comes stands, nobody else is named: «Priya Lakshmi», of whom the surname is told elsewhere.
  const halves = frames.flatMap((f) => [f.givenName, f.familyName]).filter((half) => half !== null)
  const places = coverOf(halves.filter(({ source }) => source === 'text'))
  const others = findings.names.filter((name) => !places.touches(name))
  // From can have the writer's former name, or spell it in other letters.
  const isThere = frames.some((f) => isWriter(f) || sameName(givenAlone(f), givenAlone(sender)))
  const writer = isThere ? [] : [sender].filter(isNamed)
  const apart: Named[] = [...frames]
  for (const other of [...staying.filter(isNamed).map(asNamed), ...writer, ...others.map(asNamed)])
    if (!apart.some((one) => sameName(one, other))) apart.push(other)
  return apart.map((one, i) => {
    const frame = frames[i]
    const among = frame ? findings.names : others
    return {
      givenName: one.givenName?.value ?? null,
      familyName: one.familyName?.value ?? null,
      comes: frame !== undefined,
      isSender: (frame !== undefined && isWriter(frame)) || sameName(one, sender),
      hasCode: frame?.code != null,
      rule: frame ? ruleOf(frame) : null,
      claims: among.filter((n) => sameName(one, asNamed(n))),
      among: apart.length,
    }
  })
}

type Named = Parameters<typeof sameName>[0]

function isNamed({ givenName, familyName }: { readonly givenName: unknown; readonly familyName: unknown }): boolean {
  return givenName !== null || familyName !== null
}

function givenAlone({ givenName }: Named): Named {
  return { givenName, familyName: null }
}

function isWriter(frame: PersonFrame): boolean {
  return frame.isSender || ruleOf(frame) === 'signature'
}

function ruleOf({ givenName, familyName }: PersonFrame): string | null {
  return (familyName ?? givenName)?.rule ?? null
}

/** Traits of a person; one that comes several times counts once. */
export function traitsOfPerson(person: Person, findings: Findings, units: readonly Unit[]): readonly string[] {
  const codes = Math.min(findings.codes.length, 4)
  const traits = [
    `writer:${person.isSender}`,
    `code:${person.hasCode}`,
    `codes:${codes}`,
    `among:${Math.min(person.among, 5)}`,
    `codes-among:${codes}/${Math.min(person.among, 5)}`,
    `named:${Math.min(person.claims.length, 3)}`,
  ]
  if (person.claims.length === 0) traits.push(`read:${person.rule}`)
  for (const kind of kindsOf(findings.cues)) {
    traits.push(`cue:${kind}`)
    if (person.isSender) traits.push(`writer-cue:${kind}`)
  }
  for (const claim of person.claims.slice(0, FEW))
    traits.push(...wordsAround(claim, findings), ...cuesBeside(claim, units))
  return traits
}

/** No more places of a name are looked at. */
const FEW = 4

/** The traits, and what such a mail is likely to want, in quarters. */
export function withLikely(traits: readonly string[], { isSender }: Person, likely: Likelihoods): readonly string[] {
  const whose = isSender ? 'writer' : 'other'
  return [
    ...traits,
    ...QUESTIONS.intent.map((intent) => `intent:${intent} ${Math.round(likely.intent[intent] * 4)}`),
    ...QUESTIONS.coming.map((n) => `coming:${n} ${Math.round(likely.coming[n] * 4)} ${whose}`),
  ]
}

/** The three words before a name and the three behind it, with the first mark between each and the next. */
function wordsAround(claim: NameClaim, findings: Findings): readonly string[] {
  const { text, words } = findings
  const first = firstFrom(words, claim.from)
  // A word can reach beyond the name on both sides.
  let next = Math.max(first - 1, 0)
  while (next < words.length && words[next]!.to <= claim.to) next++
  const around = [`rule:${claim.rule}`]
  for (let i = 1, at = claim.from; i <= NEAR; i++) {
    const word = words[first - i]
    around.push(`before${i}:${word ? told(word, findings) + markIn(text.slice(word.to, at)) : '^'}`)
    if (!word) break
    at = word.from
  }
  for (let i = 0, at = claim.to; i < NEAR; i++) {
    const word = words[next + i]
    around.push(`behind${i}:${word ? markIn(text.slice(at, word.from)) + told(word, findings) : '$'}`)
    if (!word) break
    at = word.to
  }
  return around
}

const NEAR = 3

/** The cues of the sentence, before the name or behind it. */
function cuesBeside(claim: NameClaim, units: readonly Unit[]): readonly string[] {
  return (
    unitAt(units, claim)?.cues.map((cue) => `said-${cue.from < claim.from ? 'before' : 'behind'}:${cue.kind}`) ?? []
  )
}

/** A word as what it is part of, or by its first letters. */
function told(word: Word, { names, codes, organisations }: Findings): string {
  const isIn = (found: readonly Stretch[]): boolean => found.some((f) => f.from <= word.from && word.to <= f.to)
  return isIn(names) ? 'NAME' : isIn(codes) ? 'CODE' : isIn(organisations) ? 'BODY' : beginning(word.folded)
}

/** An empty line, the end of a line, or the first mark. */
function markIn(gap: string): string {
  if (/\n\s*\n/u.test(gap)) return '¶'
  return gap.includes('\n') ? '/' : (/\S/u.exec(gap)?.[0] ?? '')
}
