// Whether a mail concerns the event at all. An answer to us does; so does a quotation of the invitation; else the
// words must speak of the meeting or of coming to it, and not of another one.

import { foldForCues } from '../../locales/locale.ts'
import type { Event } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { hasAnswerMark } from '../own-words/answer-mark.ts'
import type { People } from '../people/find-people.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { refusesInSubject } from '../people/refused-in-subject.ts'
import { isBareValue } from '../people/supplied-value.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isAtAnotherTime, namesAnotherDay, speaksOfOurs, thanksForAnother } from './another-day.ts'
import { changesOurs } from './changes-ours.ts'
import { correctsSomething, deniesName } from './changes-something.ts'
import { quotesUs } from './mentions-event.ts'
import { givesCode, hasTitle, namesEvent, subjectNamesEvent } from './names-event.ts'
import { answersAnother, countAdverts, isOtherMatter, isVague, speaksOfMeeting } from './other-matter.ts'
import {
  answersForCode,
  answersForValue,
  asksLikeGuest,
  countOwn,
  givesWhatIsAsked,
  isBareAnswer,
  isShort,
  isWavering,
  putsRight,
  suppliesOwn,
  takesBack,
  withholdsCode,
} from './short-answers.ts'
import { subjectCues } from './subject-cues.ts'

export function isAboutEvent(findings: Findings, frames: readonly PersonFrame[], people: People): boolean {
  const { mail, event } = findings
  if (findings.ownWords.inThread || quotesUs(findings)) return true
  const subject = foldForCues(mail.subject)
  const subjectSays = subjectCues(mail)
  if (registersInPassing(people, findings)) return true
  const long = isLong(findings)
  const named = namesEvent(findings, long) || (!long && givesCode(findings)) || isListOfPeople(findings, frames)
  if (!named && long) return false
  const tells = (c: Cue): boolean => named || !isVague(c, findings)
  const within = (...kinds: CueKind[]): boolean => cuesWithin(findings, 0, findings.text.length, ...kinds).some(tells)
  const inSubject = (kind: CueKind): boolean =>
    subjectSays.some(
      (c) => c.kind === kind && (named || !subjectSays.some((v) => v.kind === 'vague' && v.from === c.from)),
    )
  const inAnySubject = (kind: CueKind): boolean => subjectSays.some((c) => c.kind === kind)
  const meeting = within('meeting') || inSubject('meeting')
  const registering = within('registering') || inSubject('registering')
  const isAnswerToOther = answersAnother(mail.subject, subjectSays) && !subjectNamesEvent(mail.subject, event)
  // Nothing to read but a sealed message under «Pieteikums»: a human opens it.
  const isSealed = mail.attachments.some((a) => !a.decorative && !a.read) && countOwn(findings) < A_GREETING
  if (isSealed && (meeting || registering)) return true
  const told = (f: PersonFrame): boolean =>
    f.code !== null || (f.familyName !== null ? f.givenName !== null : within('later'))
  const coming = frames.some((f) => f.role === 'comes' && told(f)) || people.senderComes || people.senderStays
  const takenOff = frames.some((f) => f.role === 'stays' && f.familyName)
  const elsewhen = (u: Unit): boolean => isAtAnotherTime(u, findings) || thanksForAnother(u, findings)
  if (!named && findings.codes.length === 0 && people.units.some(elsewhen)) return false
  const has = (kind: CueKind): boolean => cuesWithin(findings, 0, findings.text.length, kind).length > 0
  // «Juris Kalns atkrīt. Pārējie brauks, kā norunāts»: a list of which the rest stays
  if (!long && takenOff && (has('takesOff') || (has('others') && has('asPlanned')))) return true
  // «Re: дача»: «На выходные не приеду», «Re: Ziedi Vinetai»: «Protams, piedalos»: what was asked there is answered.
  // «Re: bibliotēka – kas nāks»: «Piesaku arī Olitu, viņas e-pasts zemāk» over a mail with her code
  const givesCodeBelow = people.passedOn && frames.some(isComplete)
  if (isAnswerToOther && !named && findings.codes.length === 0 && !givesCodeBelow && !speaksOfOurs(findings))
    return false
  const ofDay = findings.cues.some((c) => c.kind === 'thatDay')
  const invited = findings.cues.some((c) => c.kind === 'invitation')
  const takesOff = within('takesOff') || inSubject('takesOff')
  if (!long && people.senderStays && (within('iStay') || ofDay) && takesOff) return true
  if (frames.some(isFilledIn)) return true
  // «Mūsu pieteiktais Juris Kalns ir Vīnē uz stažēšanos. Viņa vietā nāks Anna Ozola, 120385»
  const goes = frames.some((f) => f.role === 'stays' && f.givenName && f.familyName)
  // Not «Padomē Jura Kalna vietā turpmāk darbosies …»
  if (people.substitutes && goes && frames.some(isComplete)) return meeting || registering || !has('lasting')
  if (namesAnotherDay(subject, event.starts.toPlainDate(), findings)) return false
  if (hasTitle(mail.subject, event)) return true
  if (answersForValue(findings) && isBareValue(people, findings)) return true
  if (findings.ownWords.awaited && isShort(findings) && (frames.some(told) || isBareValue(people, findings)))
    return true
  // «tikai bez manis: uz 16. novembri pārcelts mans eksāmens»: what keeps somebody away that day is no business of ours.
  if (named && !long && people.senderStays && ofDay && !people.units.some((u) => u.asks)) return true
  // «Менеджер Иван Козлов, SIA Vega» under an offer is a signature.
  const says = people.senderComes || people.senderStays || within('iCome', 'theyCome') || frames.some((f) => f.code)
  const adverts = countAdverts(findings, people.units, named && !long)
  const sells = adverts > 0
  if (sells && !(coming && says)) return false
  // «Piedāvājam semināru, dalības maksa 95 EUR, atlaide»: three times is selling, whatever else is said.
  if (adverts > (meeting ? 2 : 1) && !named && !frames.some((f) => f.code)) return false
  // Whoever gives all that the list asks for, or changes what they sent to it, may speak of an exam or a pension besides.
  const changesList = within('registering') && within('takesOff', 'corrects', 'iRegistered')
  // «К сожалению, прийти не смогу: спину прихватило»
  const declinesToCome = people.senderStays && !isAnswerToOther && isShort(findings) && people.units.some(refusesToCome)
  // «Netikšu :(»: «Ceturtdien bērniem sacensības»
  const declinesAbove = people.senderStays && !long && refusesInSubject(mail) && (ofDay || inAnySubject('thatDay'))
  const elsewhere = isOtherMatter(
    findings,
    subjectSays,
    changesList || declinesToCome || declinesAbove || frames.some(isComplete),
  )
  // «16. novembris + protokols»: whoever gives all that is asked for under the event's day may see to other business too.
  const underItsDay = frames.some(isComplete) && subjectNamesEvent(mail.subject, event)
  if (elsewhere && !underItsDay && !speaksOfMeeting(findings, subjectSays)) return false
  if (
    !elsewhere &&
    !sells &&
    (givesWhatIsAsked(findings, frames, inSubject('iCome')) ||
      answersForCode(findings, frames) ||
      asksLikeGuest(findings, people))
  )
    return true
  if (
    coming &&
    (meeting ||
      registering ||
      within('iCome', 'supplements') ||
      // «К вам на открытое управление идут …»
      (within('theyCome') && (named || within('insteadOf', 'before'))) ||
      isBareAnswer(findings, frames, people.senderStays && !isAnswerToOther, named))
  )
    return true
  // «четверг»: under nothing but the day, who regrets that they stay away
  const declinesDay = people.senderStays && !long && inAnySubject('thatDay') && !isAnswerToOther && within('regrets')
  // «Спасибо, что пригласили, но в четверг без меня»
  const declinesInvitation = people.senderStays && !long && ofDay && invited && !isAnswerToOther
  if ((declinesDay || declinesInvitation || declinesToCome || declinesAbove) && !elsewhere && !sells) return true
  // «Re: Apstiprinājums»: «netieku diemžēl uz sapulci»
  const confirmed = hasAnswerMark(mail.subject) && inAnySubject('before')
  if (confirmed && !long && !elsewhere && !sells && (people.senderStays || takesOff)) return true
  if (isAnnounced(mail.subject, event, subjectSays) || isWavering(findings, isAnswerToOther, subjectSays)) return true
  if (!isAnswerToOther && (takesBack(findings, frames) || putsRight(findings, people, subjectSays))) return true
  if (!isAnswerToOther && !elsewhere && !sells)
    if (suppliesOwn(findings, people) || withholdsCode(findings) || changesOurs(findings, frames, people, subjectSays))
      return true
  const asks = people.units.some((u) => u.asks) || within('asks') || mail.subject.includes('?')
  return meeting
    ? asks ||
        registering ||
        people.units.some(deniesName) ||
        correctsSomething(people.units, findings.text) ||
        (inSubject('invitation') && within('promises')) ||
        within('takesOff', 'insteadOf', 'staysAway', 'regrets', 'courtesy', 'maybe', 'corrects', 'otherInability')
    : registering &&
        (asks ||
          within('takesOff', 'corrects', 'supplements', 'staysAway', 'insteadOf') ||
          correctsSomething(people.units, findings.text) ||
          mail.inReplyTo.length > 0)
}

/** «… The invoice follows. P.S. If there is a free chair on the 16th, keep one for me. My code is 120385»: a paragraph that registers by itself. */
function registersInPassing({ units }: People, findings: Findings): boolean {
  const [code, ...more] = findings.codes.filter((c) => c.value !== '')
  const own = units.filter((u) => code !== undefined && u.codes.includes(code))
  return (
    more.length === 0 &&
    units.some(
      (u) =>
        own.some((o) => o.paragraph === u.paragraph) &&
        !isAtAnotherTime(u, findings) &&
        u.cues.some((c) => c.kind === 'iCome') &&
        u.cues.some(
          (c) => c.kind === 'thatDay' && u.cues.some((m) => m.kind === 'meeting' && c.from <= m.from && m.to <= c.to),
        ),
    )
  )
}

/** A refusal and a verb of coming to something, in one breath. */
function refusesToCome({ cues }: Unit): boolean {
  return cues.some(
    (s) => s.kind === 'iStay' && cues.some((v) => OF_COMING.has(v.kind) && Math.abs(v.from - s.from) < A_PHRASE),
  )
}

/** «не приеду» holds «приеду». */
const OF_COMING = new Set<CueKind>(['toCome', 'iCome', 'comesBare'])

/** Letters: «atnākt nevarēšu», «be able to attend». */
const A_PHRASE = 25

/** «Re: Uzaicinājums uz tikšanos 16. novembrī»: whatever is said under it. */
function isAnnounced(subject: string, event: Event, cues: readonly Cue[]): boolean {
  return cues.some((c) => c.kind === 'meeting' || c.kind === 'invitation') && subjectNamesEvent(subject, event)
}

/** Words that say nothing yet: «Labdien!», «skat. pielikumā». */
const A_GREETING = 5

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
