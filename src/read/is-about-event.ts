// Whether a mail concerns the event at all. An answer to us does; so does a quotation of the invitation; else the
// words must speak of the meeting or of coming to it, and not of another one.

import { foldForCues } from '../locales/locale.ts'
import type { Event, Mail } from '../vocabulary.ts'
import { correctsSomething, deniesName } from './changes-something.ts'
import type { CodeClaim } from './find-codes.ts'
import type { People } from './find-people.ts'
import { cuesWithin, type Findings } from './findings.ts'
import { decodeWords } from './mail-headers.ts'
import { givesCode, namesEvent, stretchNamesEvent, subjectNamesEvent } from './names-event.ts'
import {
  answersAnother,
  countAdverts,
  isOtherMatter,
  isVague,
  namesAnotherDay,
  speaksOfMeeting,
} from './other-matter.ts'
import type { PersonFrame, Value } from './person-frame.ts'
import { isBareValue } from './supplied-value.ts'
import { type Cue, type CueKind, findCues, findWords } from './words.ts'

export function isAboutEvent(findings: Findings, frames: readonly PersonFrame[], people: People): boolean {
  const { mail, event } = findings
  if (findings.ownWords.inThread || quotesUs(findings)) return true
  const subject = foldForCues(mail.subject)
  const subjectCues = findCues(findWords(mail.subject))
  const long = isLong(findings)
  const named = namesEvent(findings, long) || (!long && givesCode(findings)) || isListOfPeople(findings, frames)
  if (!named && long) return false
  const tells = (c: Cue): boolean => named || !isVague(c, findings)
  const within = (...kinds: CueKind[]): boolean => cuesWithin(findings, 0, findings.text.length, ...kinds).some(tells)
  const inSubject = (kind: CueKind): boolean =>
    subjectCues.some(
      (c) => c.kind === kind && (named || !subjectCues.some((v) => v.kind === 'vague' && v.from === c.from)),
    )
  const inAnySubject = (kind: CueKind): boolean => subjectCues.some((c) => c.kind === kind)
  const meeting = within('meeting') || inSubject('meeting')
  const registering = within('registering') || inSubject('registering')
  const isAnswerToOther = answersAnother(mail.subject, subjectCues)
  // Nothing to read but a sealed message under «Pieteikums»: a human opens it.
  const isSealed = mail.attachments.some((a) => !a.decorative && !a.read) && countOwn(findings) < A_GREETING
  if (isSealed && (meeting || registering)) return true
  const told = (f: PersonFrame): boolean =>
    f.code !== null || (f.familyName !== null ? f.givenName !== null : within('later'))
  const coming = frames.some((f) => f.role === 'comes' && told(f)) || people.senderComes || people.senderStays
  const takenOff = frames.some((f) => f.role === 'stays' && f.familyName)
  if (!long && takenOff && cuesWithin(findings, 0, findings.text.length, 'takesOff').length > 0) return true
  const ofDay = findings.cues.some((c) => c.kind === 'thatDay')
  if (!long && people.senderStays && (within('iStay') || ofDay) && within('takesOff')) return true
  if (frames.some(isFilledIn)) return true
  if (namesAnotherDay(subject, event.starts.toPlainDate(), findings)) return false
  if (isTitle(subject, event)) return true
  if (findings.ownWords.awaited && isShort(findings) && (frames.some(told) || isBareValue(people, findings)))
    return true
  // «Менеджер Иван Козлов, SIA Vega» under an offer is a signature.
  const says = people.senderComes || people.senderStays || within('iCome', 'theyCome') || frames.some((f) => f.code)
  const adverts = countAdverts(findings, people.units, named && !long)
  const sells = adverts > 0
  if (sells && !(coming && says)) return false
  // «Piedāvājam semināru, dalības maksa 95 EUR, atlaide»: three times is selling, whatever else is said.
  if (adverts > (meeting ? 2 : 1) && !named && !frames.some((f) => f.code)) return false
  // Whoever gives all that the list asks for, or changes what they sent to it, may speak of an exam or a pension besides.
  const changesList = within('registering') && within('takesOff', 'corrects', 'iRegistered')
  const elsewhere = isOtherMatter(findings, subjectCues, changesList || frames.some(isComplete))
  // «16. novembris + protokols»: whoever gives all that is asked for under the event's day may see to other business too.
  const underItsDay = frames.some(isComplete) && subjectNamesEvent(mail.subject, event)
  if (elsewhere && !underItsDay && !speaksOfMeeting(findings, subjectCues)) return false
  if (
    !elsewhere &&
    !sells &&
    (givesWhatIsAsked(findings, frames, inSubject('iCome')) || asksLikeGuest(findings, people))
  )
    return true
  if (
    coming &&
    (meeting ||
      registering ||
      within('iCome', 'supplements') ||
      (within('theyCome') && within('insteadOf', 'before')) ||
      isBareAnswer(findings, frames, people.senderStays && !isAnswerToOther, named))
  )
    return true
  // «четверг»: under nothing but the day, who regrets that they stay away
  const declinesDay = people.senderStays && !long && inAnySubject('thatDay') && !isAnswerToOther && within('regrets')
  if (declinesDay && !elsewhere && !sells) return true
  if (isAnnounced(mail.subject, event, subjectCues) || isWavering(findings, isAnswerToOther)) return true
  if (!isAnswerToOther && (takesBack(findings, frames) || putsRight(findings, people, subjectCues))) return true
  const asks = people.units.some((u) => u.asks) || within('asks') || mail.subject.includes('?')
  return meeting
    ? asks ||
        registering ||
        people.units.some(deniesName) ||
        correctsSomething(people.units, findings.text) ||
        within('takesOff', 'insteadOf', 'staysAway', 'regrets', 'courtesy', 'maybe', 'corrects', 'otherInability')
    : registering &&
        (asks || within('takesOff', 'corrects', 'supplements', 'staysAway', 'insteadOf') || mail.inReplyTo.length > 0)
}

/** «Re: Uzaicinājums uz tikšanos 16. novembrī»: whatever is said under it. */
function isAnnounced(subject: string, event: Event, cues: readonly Cue[]): boolean {
  return cues.some((c) => c.kind === 'meeting' || c.kind === 'invitation') && subjectNamesEvent(subject, event)
}

/** «Labojums: organizācija jāmaina, tagad …»: few words that put right what the list holds of somebody. */
function putsRight(findings: Findings, { units }: People, subject: readonly Cue[]): boolean {
  const { cues, ownWords, text } = findings
  const announced = subject.some((c) => c.kind === 'corrects')
  const ofWriter = cues.some((c) => c.kind === 'ownData' || c.kind === 'surname' || c.kind === 'leaves')
  return (
    countOwn(findings) <= FEW_WORDS / 2 &&
    ownWords.below.length === 0 &&
    (announced || ofWriter) &&
    correctsSomething(units, text) &&
    units.some((u) => u.names.some((n) => n.sure && n.familyName !== null) || u.organisations.length > 0)
  )
}

/** «Vakar pieteicu Annu Ozolu. Viņa nevarēs»: few words that take back what was sent of somebody. */
function takesBack(findings: Findings, frames: readonly PersonFrame[]): boolean {
  const has = (kind: CueKind): boolean => findings.cues.some((c) => c.kind === kind)
  const goes = frames.some((f) => f.role === 'stays' && f.givenName && f.familyName)
  return goes && countOwn(findings) <= FEW_WORDS && (has('before') || has('onTheList') || has('takesOff'))
}

/** «Varbūt tikšu, zināšu otrdien»: few words that do not know yet whether the writer comes. */
function isWavering(findings: Findings, isAnswerToOther: boolean): boolean {
  const { cues, ownWords } = findings
  // «Can I decide on the day, or do I have to be on a list?»
  const asksOfList =
    countOwn(findings) <= FEW_WORDS &&
    cues.some((c) => c.kind === 'thatDay') &&
    cues.some((c) => c.kind === 'registering')
  return (
    (isShort(findings) || asksOfList) &&
    ownWords.below.length === 0 &&
    !isAnswerToOther &&
    cues.some((c) => c.kind === 'maybe') &&
    cues.some((c) => COMING.has(c.kind))
  )
}

const COMING = new Set<CueKind>(['iCome', 'comesBare', 'toCome', 'iStay'])

/**
 * Somebody's full name with a code, in a short mail that deals with nothing else, is what the invitation asks for. A
 * birth date alone tells less: beside it stands whom they represent, be it nobody, or that they come.
 */
function givesWhatIsAsked(findings: Findings, frames: readonly PersonFrame[], comes: boolean): boolean {
  const told = frames.filter((f) => f.role === 'comes' && f.givenName && f.familyName && f.code?.value)
  const saysSo =
    comes ||
    cuesWithin(findings, 0, findings.text.length, 'iCome', 'theyCome', 'willBe', 'onTheList', 'nobodys').length > 0
  return (
    countOwn(findings) <= FEW_WORDS &&
    told.some((f) => f.code!.rule !== 'code.birth-date' || f.organisation !== null || saysSo)
  )
}

/** «Vai ēkā ir garderobe?», «будет ли перевод?»: short, and nothing but what guests ask. */
function asksLikeGuest(findings: Findings, people: People): boolean {
  return (
    countOwn(findings) <= FEW_WORDS &&
    people.units.some(
      (u) =>
        (u.asks || u.cues.some((c) => c.kind === 'asks' || c.kind === 'requests')) &&
        u.cues.some(
          (c) =>
            c.kind === 'arrangements' ||
            // «could you check whether Tom Reed has already sent you his details?»
            (c.kind === 'listedAlready' && u.names.some((n) => n.sure) && u.cues.some((d) => d.kind === 'ownData')) ||
            (c.kind === 'animals' && u.cues.some((e) => e.kind === 'toCome' || e.kind === 'entry')) ||
            (c.kind === 'entry' && findings.cues.some((d) => d.kind === 'documents')),
        ),
    )
  )
}

/** Words that say nothing yet: «Labdien!», «skat. pielikumā». */
const A_GREETING = 5

/** As many as somebody writes who only answers, or only asks. */
const FEW_WORDS = 70

function countOwn({ words, ownWords }: Findings): number {
  return words.filter((w) => ownWords.kindAt(w.from) === 'own').length
}

/** A record is told with hardly a word that is neither data nor about coming. */
const OTHER_WORDS = 5

/**
 * Whether a machine's mail has to do with the event: it gives back, quotes or answers what was sent about it, or names
 * it. Its own words are few, so the subject counts for more than a person's would.
 */
export function mentionsEvent(findings: Findings): boolean {
  const { mail, event, ownWords, text } = findings
  if (quotesUs(findings)) return true
  const subjects = [mail.subject, ...returnedSubjects(mail)].join('\n')
  const words = [...ownWords.below.map(({ from, to }) => mail.text.slice(from, to)), text].join('\n')
  return stretchNamesEvent(subjects, event) || stretchNamesEvent(words, event)
}

/** The invitation, or what we or the organiser wrote about the event: she writes about other things too. */
function quotesUs({ ownWords, mail, event }: Findings): boolean {
  if (ownWords.lines.some(({ kind }) => kind === 'invitation')) return true
  const ours = ownWords.below.filter((b) => b.ours).map(({ from, to }) => mail.text.slice(from, to))
  return ours.some((quoted) => stretchNamesEvent(`${mail.subject}\n${quoted}`, event))
}

/** The subjects of mail that reports give back, as its header has them. */
function returnedSubjects({ text, parts }: Mail): readonly string[] {
  return parts.slice(1).flatMap(({ from, to }) => {
    const [, raw] =
      /^subject:([^\n]{0,900}(?:\n[ \t][^\n]{0,900}){0,9})/im.exec(text.slice(from, Math.min(to, from + 20_000))) ?? []
    return raw === undefined ? [] : [decodeWords(Buffer.from(raw).toString('latin1'))]
  })
}

/** Name and code of somebody who comes. */
function isComplete({ role, givenName, familyName, code }: PersonFrame): boolean {
  return role === 'comes' && Boolean(givenName && familyName && code?.value)
}

/** A row or form that tells all that we ask for was filled in for us. */
function isFilledIn({ role, closed, givenName, familyName, code }: PersonFrame): boolean {
  return role === 'comes' && closed && givenName !== null && familyName !== null && Boolean(code?.value)
}

/** Names with codes and little else, however many: a secretary's list. */
function isListOfPeople({ words, ownWords }: Findings, frames: readonly PersonFrame[]): boolean {
  const listed = frames.filter((f) => f.role === 'comes' && f.familyName && f.code?.value).length
  const said = words.filter((w) => ownWords.kindAt(w.from) !== 'signature').length
  return listed > 2 && said / listed < WORDS_PER_PERSON
}

/** «12. Anna Ozola, Latvijas Lauku forums, projektu vadītāja, 120385» */
const WORDS_PER_PERSON = 14

/** More words of one's own than anybody needs to answer an invitation without naming it. */
function isLong(findings: Findings): boolean {
  return countOwn(findings) > 120
}

/**
 * Nothing but a person's data, or that the writer stays away («rīt netieku»): who sends that to the address of the
 * invitation, under nobody else's words, answers it. A bare name is anybody's.
 */
function isBareAnswer(findings: Findings, frames: readonly PersonFrame[], stays: boolean, named: boolean): boolean {
  const { words, ownWords, names, organisations, codes, cues, besides } = findings
  const own = (at: Value | CodeClaim | null): boolean => at !== null && ownWords.kindAt(at.from) === 'own'
  const isRecord = frames.some(
    ({ role, familyName, code, organisation }) =>
      role === 'comes' && (familyName?.source === 'subject' || (own(familyName) && (own(code) || own(organisation)))),
  )
  const isAnswer = named || (ownWords.below.length === 0 && (isRecord || stays))
  const said = words.filter((w) => ownWords.kindAt(w.from) === 'own')
  const data = [...names, ...organisations, ...codes, ...cues, ...besides]
  const others = said.filter((w) => !data.some((d) => d.from <= w.from && w.to <= d.to))
  return isAnswer && said.length <= 25 && others.length <= OTHER_WORDS
}

function isShort(findings: Findings): boolean {
  return countOwn(findings) <= 25
}

function isTitle(subject: string, { title }: Findings['event']): boolean {
  return Object.values(title).some((t) => t !== undefined && subject.includes(foldForCues(t).slice(0, 25)))
}
