// What stands below the sender's words is consulted where the words point to it: a quoted question names the person
// whose code is given, a forwarded mail holds the list. Its writer is not thereby a participant, and it never speaks
// for the sender.

import { anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { limitBelow } from '../mail/what-is-read.ts'
import type { Sender } from '../names/display-name.ts'
import { readDisplayName } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import { isSendersName } from '../names/senders-name.ts'
import { bindOrganisations } from '../organisations/bind-organisations.ts'
import { compileStems } from '../organisations/organisation-words.ts'
import type { Line, MessageBelow } from '../own-words/own-words.ts'
import { isKnownLine, knowText } from '../own-words/recognise-invitation.ts'
import { within } from '../text/cover.ts'
import { hasCue, type Unit, unitAt } from '../text/units.ts'
import type { CueKind } from '../text/words.ts'
import { findAnswerOfNamed } from './answer-of-named.ts'
import { withAnswerInline } from './answered-inline.ts'
import { answersOfSeveral } from './answers-of-several.ts'
import { withCodeBelow } from './code-below.ts'
import { findByOrdinal } from './codes-by-ordinal.ts'
import { comingIn, writerOf } from './coming-below.ts'
import { findCorrectedBelow } from './corrected-below.ts'
import { findPeople, type People } from './find-people.ts'
import { findInMessage } from './message-below.ts'
import { completeName, nameFromQuestion, namesBelow } from './names-below.ts'
import type { PersonFrame } from './person-frame.ts'
import { findReplacedBelow, organisationBelow } from './replaced-below.ts'
import { findRespeltBelow } from './respelt-below.ts'
import { sendsMailAlong } from './sends-mail-along.ts'

/** The people of the mail, completed from the messages below it. */
export function consultBelow(people: People, findings: Findings, sender: Sender): People {
  const below = limitBelow(findings.ownWords.below)
  if (below.length === 0) return people
  const counted = findByOrdinal(below, findings)
  if (counted.length > 0)
    return { ...people, frames: bindOrganisations(counted, people.units, findings, [sender.organisation]) }
  const told = findPointedAt(people, below, findings, sender)
  const pointed = told.length > 0 ? told : findTypedInto(people, below, findings)
  const own = told.length > 0 ? people.frames.filter((f) => !isOnlyAway(f, told, people)) : people.frames
  const frames = pointed.length > 0 ? [...own, ...pointed] : people.frames
  const known = namesBelow(below, findings)
  const isCorrection =
    told.length === 0 &&
    !frames.some((f) => f.code !== null || f.role === 'stays' || (f.role === 'comes' && f.givenName && f.familyName))
  const ours = below.filter((b) => b.ours)
  const respelt =
    isCorrection && ours.length > 0
      ? findRespeltBelow(
          known((b) => b.ours),
          ours,
          findings,
          sender,
        )
      : null
  const corrects = findings.cues.some((c) => c.kind === 'negates') && frames.every((f) => f.code === null)
  const corrected = respelt ?? (corrects && ours.length > 0 ? findCorrectedBelow(known(), findings, sender) : null)
  if (corrected) return { ...people, frames: [corrected], renames: true }
  const named = frames.map((frame) =>
    withCodeBelow(completeName(nameFromQuestion(frame, findings, known), findings, known), below, findings),
  )
  const replaced = findReplacedBelow({ frames: named, units: people.units }, findings, sender, known)
  const completed = replaced.length > 0 ? [...named, ...replaced] : named
  // «Uz sēdi aizskries Ginta Late»: from where the one was who was registered.
  const earlier = completed.some((f) => f.role === 'stays') ? organisationBelow(below, findings) : null
  return {
    ...people,
    frames: withAnswerInline(
      bindOrganisations(completed, people.units, findings, [sender.organisation, earlier]),
      findings,
    ),
    passedOn: told.length > 0,
  }
}

/** «Pārsūtu Kristofera vēstuli, viņš pats ir atvaļinājumā»: whose registration is passed on, and who is away only now. */
function isOnlyAway(
  { role, code, givenName, familyName, from }: PersonFrame,
  told: readonly PersonFrame[],
  { units }: People,
): boolean {
  return (
    role === 'stays' &&
    code === null &&
    familyName === null &&
    told.some((t) => t.code !== null && t.givenName?.value === givenName?.value) &&
    unitAt(units, { from, to: from })?.cues.some((c) => c.kind === 'isAway') === true
  )
}

/** People of a forwarded or attached message that the sender's words send the reader to. */
function findPointedAt(
  people: People,
  below: readonly MessageBelow[],
  findings: Findings,
  sender: Sender,
): readonly PersonFrame[] {
  const alsoComes = sendsDataAlong(people, sender) || sendsMailAlong(people, below, sender, findings.text)
  const isMine = (f: PersonFrame): boolean => f.isSender || isSendersName(f, sender)
  if (people.frames.some((f) => f.role === 'comes' && f.code !== null && !(alsoComes && isMine(f)))) return []
  const points = people.units.some((u) => hasCue(u, 'below') && !isOwnSignature(u, findings))
  // «I will come, my data are below»: whoever else wrote what stands there.
  const hasOwn = people.senderComes && people.units.some(sendsOwnData)
  const pointedAt = below.filter(
    (b) =>
      !b.ours &&
      (b.kind === 'attached' ||
        (points && (!hasOwn || isWrittenBy(sender, b))) ||
        saysNothing(findings) ||
        sendsOthers(people, findings) ||
        (b.kind === 'forward' && passesOn(people, findings))),
  )
  const answers = answersOfSeveral(people, pointedAt, findings)
  if (answers.length > 0) return answers
  // «FW: FW: …»: the list is in the first of them that names somebody.
  for (const message of pointedAt) {
    const told = comingIn(message, findings)
    if (told.length > 0) return told
  }
  return findAnswerOfNamed(people, below, findings)
}

/** «You find my data under, in the signature»: the writer's own, above all that others wrote. */
function isOwnSignature({ from, to }: Unit, { words, ownWords }: Findings): boolean {
  return (
    within(words, from, to).some((w) => SIGNATURES.test(w.folded)) && ownWords.lines.some((l) => l.kind === 'signature')
  )
}

const SIGNATURES = compileStems(everyOf(({ words }) => words.signatures))

/** «My details are below», «mani dati ir zemāk» */
function sendsOwnData({ cues }: Unit): boolean {
  return cues.some(
    (c) =>
      (c.kind === 'ownData' || c.kind === 'codeWords') &&
      cues.some((m) => m.kind === 'me' && m.to <= c.from && c.from - m.to < A_LINE / 2) &&
      cues.some((b) => b.kind === 'below' && b.from >= c.to),
  )
}

function isWrittenBy(sender: Sender, message: MessageBelow): boolean {
  return sameName(readDisplayName(writerOf(message)), sender)
}

/** «Pārsūtu kolēģes datus, mans kods 120385», «Zemāk kolēģu atbildes, nākšu arī es, 120385»: whose data stand below comes beside the writer. */
function sendsDataAlong({ units, frames }: People, sender: Sender): boolean {
  return (
    !frames.some((f) => f.role === 'comes' && !f.isSender && !isSendersName(f, sender)) &&
    units.some((u) => {
      const at = u.cues.find((c) => c.kind === 'below')
      return (
        at !== undefined &&
        u.cues.some(
          (c) => (c.kind === 'several' || c.kind === 'unnamed') && Math.max(c.from - at.to, at.from - c.to) < A_LINE,
        ) &&
        u.cues.some((c) => c.kind === 'ownData' || c.kind === 'codeWords' || c.kind === 'correspondence')
      )
    })
  )
}

/** Letters of half a line: « my colleague's data are ». */
const A_LINE = 40

/** «FW: …», and nothing said of anybody's coming: whoever only passes a mail on lets it speak. */
function passesOn({ frames, units, senderComes, senderStays }: People, { mail, cues, codes }: Findings): boolean {
  return (
    FORWARDED.test(foldForCues(mail.subject).trimStart()) &&
    !senderComes &&
    !senderStays &&
    codes.length === 0 &&
    !frames.some((f) => f.role !== 'mentioned') &&
    !units.some((u) => u.asks) &&
    !cues.some((c) => SAYS_ITSELF.has(c.kind))
  )
}

const FORWARDED = new RegExp(`^(?:${anyOf(({ words }) => words.passedOn)}).? ?:`, 'u')

const SAYS_ITSELF = new Set<CueKind>(['iCome', 'iStay', 'takesOff', 'staysAway', 'insteadOf', 'corrects', 'maybe'])

/**
 * Answers typed into our own text or into a quotation without a writer: what is no line of the invitation is the
 * sender's, where it tells somebody's name and code.
 */
function findTypedInto(
  { frames, senderStays, units }: People,
  below: readonly MessageBelow[],
  findings: Findings,
): readonly PersonFrame[] {
  const { event, codes, ownWords, mail } = findings
  if (codes.length > 0 || senderStays || event.invitation === null) return []
  if (units.some((u) => u.asks || u.cues.some((c) => c.kind === 'corrects'))) return []
  if (frames.some((f) => f.role !== 'mentioned' && !f.isSender)) return []
  const known = knowText(event.invitation)
  const isTyped = ({ from, to, depth }: Line): boolean =>
    depth <= 1 && !isKnownLine(ownWords.folded.slice(from, to), known)
  for (const message of below.filter((b) => b.ours || /^\s*>/u.test(b.introduction))) {
    const lines = ownWords.lines.filter((l) => l.from >= message.from && l.to <= message.to)
    // The organiser's own list is no answer; the invitation is where people write theirs.
    if (message.ours && !lines.some((l) => isKnownLine(ownWords.folded.slice(l.from, l.to), known))) continue
    if (!lines.some((l) => /\d{6}/u.test(mail.text.slice(l.from, l.to)) && isTyped(l))) continue
    const told = findPeople(findInMessage(message, findings, isTyped), readDisplayName(null)).frames
    const whole = told.filter((f) => f.role === 'comes' && f.code?.value && f.givenName && f.familyName)
    if (whole.length > 0) return whole
  }
  return []
}

/** «Please register my colleague», and nobody named: the colleague's data are below. */
function sendsOthers(
  { frames, senderComes, senderStays }: People,
  { cues, codes, names, ownWords }: Findings,
): boolean {
  return (
    cues.some((c) => c.kind === 'unnamed' || c.kind === 'several') &&
    cues.some((c) => c.kind === 'theyCome') &&
    !senderComes &&
    !senderStays &&
    codes.length === 0 &&
    !frames.some((f) => f.role === 'comes' && (f.givenName || f.familyName)) &&
    !names.some((n) => n.sure && n.familyName !== null && ownWords.kindAt(n.from) === 'own')
  )
}

/** A forward without a word of one's own. */
function saysNothing({ words, ownWords }: Findings): boolean {
  return words.filter((w) => ownWords.kindAt(w.from) === 'own').length < 3
}
