// What the mail wants, by the rules of test/corpus/README.md: register, amend, cancel, question, other. Automatic mail
// has been told before, by its form.

import type { Intent, NameReading, PersonReading } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import { correctedFrames } from '../people/corrected-frames.ts'
import type { People } from '../people/find-people.ts'
import { senderFrame } from '../people/frame-of-owner.ts'
import { comesAndNotMe } from '../people/is-sender-replaced.ts'
import { withoutHosts } from '../people/is-writers-host.ts'
import { isLeftToAnother } from '../people/left-to-another.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { isOnCondition } from '../people/settles-nothing.ts'
import { suppliedName, suppliedOrganisation, waitsForCode } from '../people/supplied-value.ts'
import { absentee, bothTakenOff, nameOf, senderName, withSender } from '../people/who-is-cancelled.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { isLikelyAsked, isLikelyDeclined, isSurely, isSurelyOneOfBoth, isSurelyOurs } from '../second-opinion/surely.ts'
import { hasCue, type Unit } from '../text/units.ts'
import { areAskedAbout } from './are-asked-about.ts'
import { changesList } from './changes-list.ts'
import {
  announcesChange,
  answersConfirmation,
  correctsSomething,
  givesAllAnew,
  isAnotherSent,
  isFirstAnswer,
  quotesThemselves,
} from './changes-something.ts'
import { isAboutEvent } from './is-about-event.ts'
import { isOnListAlready } from './is-on-list-already.ts'
import { isQuestion } from './is-question.ts'
import { isOnlyRefusal, nobodyComes } from './nobody-comes.ts'
import { answersForValue } from './short-answers.ts'
import { waitsForAnswer } from './waits-for-answer.ts'

export interface Verdict {
  readonly intent: Intent
  readonly question: boolean
  readonly coming: readonly PersonFrame[]
  readonly staying: readonly NameReading[]
  readonly review: string | null
  readonly courtesy: boolean
  readonly withoutCode: PersonReading['withoutCode']
}

/** `likely`: what the words of many mails have taught about such a mail; null where they have taught nothing. */
export function decideIntent(
  frames: readonly PersonFrame[],
  people: People,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods | null,
): Verdict {
  const coming = frames.filter((f) => f.role === 'comes')
  const staying = withoutRepeated(frames.filter((f) => f.role === 'stays').map(nameOf))
  const all = (kind: Parameters<typeof cuesWithin>[3]): boolean =>
    cuesWithin(findings, 0, findings.text.length, kind).length > 0
  const { subject } = findings.mail
  const isAskedAbove = subject.includes('?') && !answersForValue(findings)
  const question = people.units.some(isQuestion) || (isAskedAbove && coming.length === 0)
  const withoutCode = all('noCode') ? 'none' : all('refusesCode') ? 'refused' : null
  const base = { question, coming, staying, courtesy: false, review: null, withoutCode } as const

  const isAsked = question && isLikelyAsked(likely, findings)
  if (!isAsked && !isAboutEvent(findings, frames, people) && !isSurelyOurs(likely, findings))
    return { ...base, intent: 'other', question: question && !all('advertises'), coming: [], staying: [] }
  if (isSurely('question', likely)) return { ...base, intent: 'question', question: true, coming: [], staying: [] }
  const registers = isSurely('register', likely)
  // «Lūdzu atcelt Amandas dalību. Mana dalība paliek spēkā»: who only says that they still come adds nothing.
  // «Ann can't come, Tom still can»
  const areKept = coming.length > 0 && coming.every((f) => isKept(f, people.units)) && !people.renames
  const takesBack =
    all('takesOff') || all('asPlanned') || areKept || (isOnListAlready(staying, people.units) && !people.substitutes)
  const both = coming.some((f) => f.code !== null) ? null : bothTakenOff(people, findings, sender)
  if (both && !registers) return { ...base, intent: 'cancel', coming: [], staying: both, review: unreadable(findings) }
  if (
    takesBack &&
    !registers &&
    staying.length > 0 &&
    coming.every((f) => f.code === null && (f.isSender || isKept(f, people.units)))
  ) {
    return {
      ...base,
      intent: 'cancel',
      coming: [],
      staying: withSender(staying, people, findings, sender),
      review: unreadable(findings),
    }
  }
  // «Before I register: …?»: whoever such a mail names is still to be registered.
  // «Es no Datu biedrības, nākšu droši. Vai pietiek ar pirmo daļu? Tad atsūtīšu» puts off the code alone.
  const isSure = people.units.some((u) => !u.asks && hasCue(u, 'iCome') && !hasCue(u, 'iWant') && !hasCue(u, 'notYet'))
  const putsOff = question && !isSure && all('notYet') && findings.codes.length === 0 && staying.length === 0
  if (putsOff && !registers) return { ...base, intent: 'question', coming: [], staying: [] }
  if (staying.length === 0 && !registers && areAskedAbout(coming, people.units))
    return { ...base, intent: 'question', question: true, coming: [], staying: [] }
  const isLeftOpen = coming.every((f) => (f.isSender || isUnnamed(f)) && f.code === null) && findings.codes.length === 0
  if (question && !registers && isLeftOpen && staying.length === 0 && waitsForAnswer(people.units, findings))
    return { ...base, intent: 'question', question: true, coming: [], staying: [] }
  // «Esmu jau sarakstā. Kavēšos; vai mani ielaidīs?»: whom the list has, and who tells nothing new, only asks.
  if (
    question &&
    !registers &&
    saysListed(people.units) &&
    !all('supplements') &&
    findings.codes.length === 0 &&
    staying.length === 0
  )
    if (coming.every((f) => f.isSender || sameName(f, sender)))
      return { ...base, intent: 'question', question: true, coming: [], staying: [] }
  // «Visticamāk, varēšu būt, rīt došu ziņu»: who may come is not yet on any list.
  if (
    !registers &&
    (all('maybe') || people.units.some((u) => isOnCondition(u, findings))) &&
    coming.every((f) => (f.isSender || isUnnamed(f)) && f.code === null && isSigned(f.organisation)) &&
    staying.length === 0 &&
    coming.length > 0
  ) {
    return { ...base, intent: 'question', question: true, coming: [], staying: [] }
  }
  // «Paldies, bet 16. būšu Berlīnē. Citreiz!»
  const refuses = people.units.some((u) => isOnlyRefusal(u, findings))
  if (refuses && !registers && coming.every((f) => f.isSender && f.code === null) && staying.length === 0)
    return { ...base, intent: 'cancel', coming: [], staying: [senderName(sender)], review: unreadable(findings) }
  if (coming.length > 0) {
    const review = coming.map((f) => f.doubt).find((d) => d !== null) ?? codedTwice(coming) ?? unreadable(findings)
    // «Re: Apstiprinājums»: «Netikšu. Nāks Juris Kalns»
    // «Izmaiņas»: «Es palieku mājās, bet pie jums dosies Juris Kalns»
    const isTold =
      people.senderStays && !people.passedOn && (answersConfirmation(findings) || announcesChange(findings))
    const isSent = isAnotherSent(people.units, findings) || isTold
    const isReplaced = isSent && !coming.some((c) => sameName(c, sender))
    // «Pārsūtu kolēģes pieteikumu. Pati netikšu»
    const isElse = !coming.some((c) => sameName(c, sender))
    // «… tāpēc manis tur nebūs. Lūdzu pārrakstiet uz Annu Ozolu»; «Pārsūtu kolēģes pieteikumu. Pati netikšu»
    const givesWay = people.senderStays && (people.passedOn || (people.substitutes && staying.length === 0))
    const declines = isReplaced || (isElse && (givesWay || people.units.some(comesAndNotMe)))
    const away = frames.filter((f) => f.role === 'stays')
    const firstStaying = withoutRepeated(withoutHosts(away, coming, sender, findings).map(nameOf))
    const changes = changesList(coming, firstStaying, isReplaced, people, sender, findings)
    // «She offered me her spot. Please register …»: of somebody who names nobody to be taken off.
    const isAnew =
      registers && firstStaying.length === 0 && !isTold && !people.renames && givesAllAnew(coming, findings)
    // Whom an earlier mail of the writer's own below registered is taken off, however the words sound.
    const gives = staying.length > 0 && quotesThemselves(findings)
    const intent = (gives ? null : isSurelyOneOfBoth(likely)) ?? (changes && !isAnew ? 'amend' : 'register')
    return {
      ...base,
      intent,
      staying:
        declines && (sender.givenName || sender.familyName)
          ? withoutRepeated([...staying, senderName(sender)])
          : (intent === 'amend' ? staying : firstStaying).filter((s) => changes || !isPassingBy(s, coming, sender)),
      review,
    }
  }
  const unread = unreadable(findings)
  const takesOff = people.units.some((u) => hasCue(u, 'takesOff') && !hasCue(u, 'maybe'))
  // «Gribētu nākt, bet tajā laikā lekcija. Mēģināšu pārcelt un došu ziņu»
  const isOpen =
    !takesOff &&
    staying.length === 0 &&
    people.units.some((u) => hasCue(u, 'maybe') && hasCue(u, 'promises') && !isLeftToAnother(u, findings))
  if (
    isSurely('cancel', likely) ||
    (!isOpen && (people.senderStays || staying.length > 0 || takesOff || nobodyComes(people, findings)))
  ) {
    const names =
      staying.length > 0 && !(people.senderStays && staying.length === 0)
        ? withSender(staying, people, findings, sender)
        : [(people.senderStays ? null : absentee(people, findings, sender)) ?? senderName(sender)]
    return { ...base, intent: 'cancel', staying: names, review: unread }
  }
  if (
    (all('corrects') || correctsSomething(people.units, findings.text)) &&
    (!question || putsRightFirst(people.units, findings.text)) &&
    !people.units.some(wavers) &&
    (sender.givenName || sender.familyName)
  )
    return { ...base, intent: 'amend', coming: correctedFrames(people, sender, findings), review: unread }
  const isWanted = isAnswerToUs(findings) || answersForValue(findings) || all('supplements')
  const answered = isWanted ? suppliedOrganisation(people, findings) : null
  const supplied = answered ? [{ ...senderFrame(sender, 'comes', null), organisation: answered }] : []
  if (supplied.length > 0 && !isFirstAnswer(findings))
    return { ...base, intent: 'register', coming: supplied, review: unread }
  const named = question ? null : suppliedName(findings)
  if (named) return { ...base, intent: 'register', coming: [named], review: unread }
  const writer = question || staying.length > 0 ? null : waitsForCode(people, sender, findings)
  if (writer) return { ...base, intent: 'register', coming: [writer], review: unread }
  const maybe = all('maybe') && !question
  if (unread !== null) return { ...base, intent: 'register', review: unread }
  // «… goda vietu pie Jūsu galda nāksies atstāt jaunākiem»
  if (!question && !maybe && !all('asks') && frames.length === 0 && isLikelyDeclined(likely))
    return { ...base, intent: 'cancel', staying: [senderName(sender)] }
  return {
    ...base,
    intent: 'question',
    question: question || maybe || all('asks') || people.units.some((u) => u.asks),
    courtesy: !question && !maybe && !all('asks') && all('courtesy') && isShort(findings),
  }
}

/** «Take Ann off, keep Tom»: who stays on the list is not put on it. */
function isKept({ from, to }: PersonFrame, units: readonly Unit[]): boolean {
  const unit = units.find((u) => u.from <= from && to <= u.to)
  return Boolean(
    unit?.cues.some(
      (c) =>
        (c.kind === 'keeps' && (c.from < from ? from - c.to <= A_WORD : c.from - to <= A_WORD)) ||
        // «Of the two on your list only Tom will turn up; Ann is ill»
        (c.kind === 'before' && c.to <= from && !unit.cues.some((m) => m.kind === 'me' || m.kind === 'but')),
    ),
  )
}

/** Letters between a name and its verb. */
const A_WORD = 12

/** None but the one below the name, which tells nothing of this mail. */
function isSigned(organisation: Value | null): boolean {
  return organisation === null || organisation.rule.startsWith('signature')
}

/** «12.06.1978. … Ups, tā ir māsas dzimšanas diena, mana ir 21.06.1978.»: one person with two codes; null: nobody has. */
function codedTwice(coming: readonly PersonFrame[]): string | null {
  const whole = coming.filter((f) => f.givenName && f.familyName && f.code?.value)
  const twice = whole.some((f) => f.isSender && whole.some((o) => o.code!.value !== f.code!.value && sameName(o, f)))
  return twice ? 'Two personal codes are given for the same name.' : null
}

/** «mani (Anna Ozola) lūdzu svītrot un manā vietā …»: nobody is taken off twice. */
function withoutRepeated(names: readonly NameReading[]): readonly NameReading[] {
  const isSame = (a: NameReading, b: NameReading): boolean =>
    a.givenName === b.givenName && a.familyName === b.familyName
  return names.filter((name, i) => names.findIndex((n) => isSame(n, name)) === i)
}

/** «Pārstāvēšu Delnu, izlabojiet, lūdzu. Vai paspēšu?»: the correction is told with its value, the question is another. */
function putsRightFirst(units: readonly Unit[], text: string): boolean {
  const told = units.filter((u) => !u.asks)
  return (
    told.some((u) => u.organisations.length > 0 || u.names.some((n) => n.sure)) &&
    told.some((u) => u.cues.some((c) => c.kind === 'corrects')) &&
    correctsSomething(told, text)
  )
}

/** «Mana sekretāre Maija ir atvaļinājumā, tāpēc rakstu pats»: whoever is called by a given name beside the writer who comes was on no list. */
function isPassingBy({ familyName }: NameReading, coming: readonly PersonFrame[], sender: Sender): boolean {
  return familyName === null && coming.some((f) => f.isSender || sameName(f, sender))
}

/** «I am on your list», «I sent my details on Tuesday»: by an earlier mail, and no sentence of this one says that they come. */
function saysListed(units: readonly Unit[]): boolean {
  const told = units.filter((u) => hasCue(u, 'iRegistered'))
  return (
    units.some((u) => hasCue(u, 'iAmListed')) ||
    (told.length > 0 && units.every((u) => told.includes(u) || !hasCue(u, 'iCome')))
  )
}

/** «varbūt tikšu»: whatever word of correcting is beside it. */
function wavers({ cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'maybe') && cues.some((c) => c.kind === 'iCome' || c.kind === 'toCome')
}

/** Thanks are short; a long mail in which nothing was understood is a human's to read. */
function isShort({ words, ownWords, names, codes }: Findings): boolean {
  return (
    codes.length === 0 &&
    words.filter((w) => ownWords.kindAt(w.from) === 'own').length <= 25 &&
    !names.some((n) => n.sure && n.familyName !== null && ownWords.kindAt(n.from) === 'own')
  )
}

/** Written under a question of ours («organisation?»): a bare organisation answers it. */
function isAnswerToUs({ ownWords, mail }: Findings): boolean {
  return ownWords.inThread || ownWords.awaited || (ownWords.below.some((b) => b.ours) && mail.inReplyTo.length > 0)
}

/** Something attached may hold the list and could not be read: a human's, never «missing». */
function unreadable(findings: Findings): string | null {
  const { mail } = findings
  const unread = mail.attachments.find((a) => !a.decorative && !a.read)
  return unread ? `An attachment could not be read (${unread.mediaType}); it may hold the list.` : null
}

/** «divi cilvēki» of whom nobody is named */
function isUnnamed({ givenName, familyName }: PersonFrame): boolean {
  return givenName === null && familyName === null
}
