// What stands below the sender's words is consulted where the words point to it: a quoted question names the person
// whose code is given, a forwarded mail holds the list. Its writer is not thereby a participant, and it never speaks
// for the sender.

import { ALL_HEARD } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { cuesWithin, findEverything } from '../findings.ts'
import { limitBelow } from '../mail/what-is-read.ts'
import type { Sender } from '../names/display-name.ts'
import { readDisplayName } from '../names/display-name.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { bindOrganisations } from '../organisations/bind-organisations.ts'
import type { Line, MessageBelow } from '../own-words/own-words.ts'
import { headerLabel } from '../own-words/quote-marks.ts'
import { isKnownLine, knowText } from '../own-words/recognise-invitation.ts'
import { firstFrom } from '../text/cover.ts'
import { onceEach } from '../text/once-each.ts'
import type { CueKind } from '../text/words.ts'
import { findCorrectedBelow } from './corrected-below.ts'
import { findPeople, type People } from './find-people.ts'
import { type PersonFrame, valuesOfName } from './person-frame.ts'

/** The people of the mail, completed from the messages below it. */
export function consultBelow(people: People, findings: Findings, sender: Sender): People {
  const below = limitBelow(findings.ownWords.below)
  if (below.length === 0) return people
  const told = findPointedAt(people, below, findings)
  const pointed = told.length > 0 ? told : findTypedInto(people, below, findings)
  const frames = pointed.length > 0 ? [...people.frames, ...pointed] : people.frames
  // Most mails name their people in full: the messages below are searched only where one does not.
  const namesOf = onceEach((message: MessageBelow) => namesIn(message, findings))
  const known = (isSought: (message: MessageBelow) => boolean) => below.filter(isSought).flatMap(namesOf)
  const corrects = findings.cues.some((c) => c.kind === 'negates') && frames.every((f) => f.code === null)
  const corrected =
    corrects && below.some((b) => b.ours)
      ? findCorrectedBelow(
          known(() => true),
          findings,
          sender,
        )
      : null
  if (corrected) return { ...people, frames: [corrected], renames: true }
  const completed = frames.map((frame) => completeName(nameFromQuestion(frame, findings, known), findings, known))
  return { ...people, frames: bindOrganisations(completed, people.units, findings, [sender.organisation]) }
}

/** People of a forwarded or attached message that the sender's words send the reader to. */
function findPointedAt(people: People, below: readonly MessageBelow[], findings: Findings): readonly PersonFrame[] {
  const alsoComes = sendsDataAlong(people)
  if (people.frames.some((f) => f.role === 'comes' && f.code !== null && !(alsoComes && f.isSender))) return []
  const points = cuesWithin(findings, 0, findings.text.length, 'below').length > 0
  const pointedAt = below.filter(
    (b) =>
      !b.ours &&
      (b.kind === 'attached' ||
        points ||
        saysNothing(findings) ||
        sendsOthers(people, findings) ||
        (b.kind === 'forward' && passesOn(people, findings))),
  )
  // «FW: FW: …»: the list is in the first of them that names somebody.
  for (const message of pointedAt) {
    const people = findPeople(findMessage(message, findings), readDisplayName(writerOf(message)))
    const told = people.frames.filter(
      (f) => f.role === 'comes' && (f.code !== null || (f.givenName !== null && f.familyName !== null)),
    )
    if (told.length > 0) return told
  }
  return []
}

/** «Pārsūtu kolēģes datus, mans kods 120385»: whose data stand below comes beside the writer. */
function sendsDataAlong({ units, frames }: People): boolean {
  return (
    !frames.some((f) => f.role === 'comes' && !f.isSender) &&
    units.some((u) => {
      const at = u.cues.find((c) => c.kind === 'below')
      return (
        at !== undefined &&
        u.cues.some((c) => (c.kind === 'several' || c.kind === 'unnamed') && Math.abs(c.from - at.to) < A_LINE) &&
        u.cues.some((c) => c.kind === 'ownData' || c.kind === 'codeWords')
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

const FORWARDED = new RegExp(`^(?:${ALL_HEARD.flatMap(([, { words }]) => words.passedOn).join('|')}).? ?:`, 'u')

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
    const told = findPeople(findMessage(message, findings, isTyped), readDisplayName(null)).frames
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

/** The display name in a message header: «From: Guna Pence <…>», in whatever line it stands. */
function writerOf(message: MessageBelow): string | null {
  const lines = message.introduction.split('\n')
  const from = lines.find((line) => FROM.has(headerLabel(foldForCues(line)) ?? '')) ?? lines[0]!
  return /^[^:]{1,20}:\s*([^<[\n@]{2,60})/u.exec(from)?.[1]?.trim() ?? null
}

const FROM = new Set(ALL_HEARD.flatMap(([, { words }]) => words.fromHeaders))

function findMessage(
  message: MessageBelow,
  { mail, event, ownWords }: Findings,
  isRead: (line: Line) => boolean = () => true,
): Findings {
  const body = ownWords.text
    .slice(message.from, message.to)
    .replace(/^[ \t]*>+ ?/gmu, (marks) => ' '.repeat(marks.length))
  const text = ' '.repeat(message.from) + body + ' '.repeat(ownWords.text.length - message.to)
  const below = ownWords.lines.map((line) => ({
    ...line,
    kind:
      line.from >= message.from &&
      line.to <= message.to &&
      line.kind !== 'blank' &&
      line.kind !== 'attribution' &&
      isRead(line)
        ? ('own' as const)
        : ('blank' as const),
  }))
  const attributions = ownWords.lines.filter(
    (l) => (l.kind === 'attribution' || !isRead(l)) && l.from >= message.from && l.to <= message.to,
  )
  const blanked = blank(text, attributions)
  const context = { ...ownWords, lines: below, below: [], kindAt: () => 'own' as const }
  return findEverything(mail, event, context, blanked, foldForCues(blanked))
}

function blank(text: string, stretches: readonly { from: number; to: number }[]): string {
  let result = ''
  for (const { from, to } of stretches)
    result += text.slice(result.length, from) + ' '.repeat(to - Math.max(from, result.length))
  return result + text.slice(result.length)
}

/** A full name that stands below, and its parts folded. */
interface KnownName extends NameClaim {
  readonly given: string
  readonly family: string
}

/** The full names in those messages below that are sought. */
type Known = (isSought: (message: MessageBelow) => boolean) => readonly KnownName[]

function namesIn(message: MessageBelow, findings: Findings): readonly KnownName[] {
  return findMessage(message, findings).names.flatMap((n) =>
    n.givenName !== null && n.familyName !== null && (n.sure || n.rule === 'name.unknown')
      ? [{ ...n, given: foldForCues(n.givenName), family: foldForCues(n.familyName) }]
      : [],
  )
}

/** An answer typed under a line of our question («Anna Liepa – personas koda pirmā daļa») is about the person it names. */
function nameFromQuestion(frame: PersonFrame, findings: Findings, known: Known): PersonFrame {
  const { ownWords } = findings
  if (!frame.code || (!frame.isSender && (frame.givenName || frame.familyName))) return frame
  const { lines } = ownWords
  let i = firstFrom(lines, frame.code.from + 1) - 2
  while (i >= 0 && lines[i]!.kind === 'blank') i--
  const above = lines[i]
  if (above?.kind !== 'quote') return frame
  const asked = known((m) => m.from <= above.from && above.to <= m.to).filter(
    (n) => n.from >= above.from && n.to <= above.to,
  )
  if (asked.length !== 1) return frame
  return { ...frame, ...valuesOfName(asked[0]!), isSender: false }
}

/** A frame with half a name takes the other half from the one person below who bears it. */
function completeName(frame: PersonFrame, { ownWords }: Findings, known: Known): PersonFrame {
  if (frame.givenName && frame.familyName) return frame
  if (!frame.givenName && !frame.familyName) return frame
  const written = foldForCues((frame.familyName ?? frame.givenName)!.value)
  const beginning = written.slice(0, A_STEM)
  const names = known(({ from, to }) => ownWords.folded.slice(from, to).includes(beginning))
  const called = names.filter(({ given, family }) => (frame.familyName ? bears(written, family) : written === given))
  // «Ziedone: 120385»: a family name that is somebody's given name too
  const fits = called.length > 0 ? called : names.filter(({ family }) => written === family)
  const distinct = new Set(fits.map(({ given, family }) => `${given} ${family}`))
  const name = fits[0]
  if (!name || distinct.size !== 1) return frame
  const at = { source: 'text', from: name.from, to: name.to, rule: 'below' } as const
  // What a correction states («uzvārds ir Kalniņš») stands, whatever the older mail says.
  const familyName = frame.familyName?.rule === 'label' ? frame.familyName : { value: name.familyName!, ...at }
  return {
    ...frame,
    givenName: frame.givenName?.rule === 'label' ? frame.givenName : { value: name.givenName!, ...at },
    familyName,
  }
}

/** Letters that a name has in all its forms. */
const A_STEM = 3

/** «Jansonei» is a form of «Jansone»: all but the ending is the same. */
function bears(a: string, b: string): boolean {
  if (a === b) return true
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= A_STEM && same >= b.length - 2 && a.length - same <= 4
}
