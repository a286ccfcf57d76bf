// The second look at a reading: something that the mail holds and the reading does not account for – a code that is
// nobody's, somebody named of whom nothing is said, words that may be about the event. Rather than to pass over it in
// silence, a human is asked.

import { isDenied } from '../codes/nobodys-code.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { isWhole } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import { wordsOfName } from '../names/words-of-name.ts'
import { FORMERS, TELLS, TO_ME } from '../organisations/spoken-of.ts'
import type { People } from '../people/find-people.ts'
import { isCalledHost } from '../people/is-writers-host.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { isLed } from '../people/roles.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { firstFrom, type Stretch, within } from '../text/cover.ts'
import { type Unit, unitAt } from '../text/units.ts'
import { labelsOurData } from './labels-our-data.ts'
import { mayBeAboutEvent } from './may-be-about-event.ts'
import type { Verdict } from './situation.ts'

/** Why a human must look at a reading that leaves something open; null: all is accounted for. */
export function tellLeftOpen(
  { intent }: Verdict,
  frames: readonly PersonFrame[],
  { unsaid, units }: People,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods | null,
): string | null {
  if (intent === 'other')
    return mayBeAboutEvent(findings, likely) || labelsOurData(findings) ? 'It may be about the event.' : null
  if (intent !== 'register' && intent !== 'question') return null
  const { ownWords, codes } = findings
  const isOwn = ({ from }: Stretch): boolean => ownWords.kindAt(from) === 'own'
  const told = new Set(frames.map((f) => f.code?.value))
  if (codes.some((c) => c.value !== '' && isOwn(c) && !told.has(c.value) && !isDenied(c, findings)))
    return 'It is not clear whose a personal code in the message is.'
  // Whoever a question names goes to a human with it.
  if (intent === 'question') return null
  const known = new Set([...frames, sender].flatMap((k) => wordsOfName(k.givenName?.value, k.familyName?.value)))
  // «My supervisor, Dr. Ann Lee, passes on every event», and only the writer comes
  const isAlone = frames.every((f) => f.role !== 'comes' || f.isSender || sameName(f, sender))
  const open = unsaid.find(
    (name) =>
      isOwn(name) &&
      isWhole(name) &&
      !isLed(name, findings) &&
      name.from - (unitAt(units, name)?.from ?? 0) < A_SUBJECT &&
      !isAtEnd(name, findings) &&
      !isOfBefore(name, findings) &&
      !(isAlone && isCalledHost(name, findings)) &&
      !tellsWriter(name, units, findings) &&
      !REACHED.test(findings.text.slice(name.to, name.to + A_LINE)) &&
      // «Mr Figueiredo Leal» of Duarte Figueiredo Leal
      !wordsOfName(name.givenName, name.familyName).some((word) => known.has(word)),
  )
  return open ? `It is not clear whether ${open.givenName} ${open.familyName} comes.` : null
}

/** «Professor Ann Lee, in whose group I have my desk, showed me your invitation», «Ann Lee mentioned it»: only how the writer knows of the meeting. */
function tellsWriter(name: NameClaim, units: readonly Unit[], { words }: Findings): boolean {
  const behind = within(words, name.to, unitAt(units, name)?.to ?? name.to)
  return behind.some(({ folded }, i) => TELLS.test(folded) && (i === 0 || TO_ME.has(behind[i + 1]?.folded ?? '')))
}

/** «postdoc, previously Georgia Tech»: a body, or a name, of another time. */
function isOfBefore({ from }: NameClaim, { words }: Findings): boolean {
  const before = words[firstFrom(words, from) - 1]
  return before !== undefined && from - before.to === 1 && FORMERS.test(before.folded)
}

/** «Lietvede Anna Ozola», «Sagatavoja A. Ozola, 67012345»: who stands on a line of their own at the end signs. */
function isAtEnd({ from, to }: NameClaim, { words, ownWords, text }: Findings): boolean {
  const own = words.filter((w) => ownWords.kindAt(w.from) === 'own' && /\p{L}/u.test(w.text))
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const [beside = '', ...below] = text.slice(to, own.at(-1)?.to ?? to).split('\n')
  const isAlone = before.length < A_LINE && !/\p{L}{3}[.!?] /u.test(before) && beside === ''
  // «Anna Kalne, profesora palīdze»
  const hasPost = before === '' && beside.length < A_LINE && !/[.!?]/u.test(beside)
  return isAlone ? !below.some(isSaid) : hasPost && below.join('').length < A_LINE
}

/** What is no line of a signature. */
function isSaid(line: string): boolean {
  return line.length > 2 * A_LINE || /\p{L}{3}[.!?]\s*$/u.test(line)
}

/** Letters before somebody of whom a sentence is; who stands deep in a long one belongs to the writer's story. */
const A_SUBJECT = 75

/** Letters of a line of a signature: a post before the name; below it a telephone number, or who prepared the letter. */
const A_LINE = 40

/** «Anna Ozola, tālr. 67012345», «Anna Ozola <anna@…>»: somebody to be asked. */
const REACHED = /^[^\p{L}\d\n]{1,3}(?:\p{L}{1,5}[.:]{0,2} ?)?(?:\+?\d{8}|[^\s@]{1,30}@)/u
