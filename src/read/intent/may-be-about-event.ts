// Mail that is not surely about the event, and not surely about something else: a few words that nobody can place, or
// more of coming, staying away or being taken off a list, which do not say of what. It is not lost: a human looks at it.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { isWhole } from '../names/is-named.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import type { Stretch } from '../text/cover.ts'
import type { CueKind } from '../text/words.ts'
import { listsForAnotherDay, namesAnotherDay } from './another-day.ts'
import { answersAnother, isAnswer, isOtherMatter, isVague } from './other-matter.ts'
import { subjectCues } from './subject-cues.ts'

/** Whether a mail in which nothing tells of the event may still be an answer to it. */
export function mayBeAboutEvent(findings: Findings, likely: Likelihoods | null): boolean {
  if (listsForAnotherDay(findings)) return false
  if (tellsBirth(findings)) return true
  const other = likely?.intent.other ?? null
  if (other !== null && (other < ALL_BUT_IMPOSSIBLE || other > LIKELY)) return other < LIKELY
  const { mail, event, ownWords, text, words, cues, codes, names } = findings
  const isOwn = ({ from }: { readonly from: number }): boolean => ownWords.kindAt(from) === 'own'
  const subject = subjectCues(mail)
  const all = cues.filter((c) => isOwn(c) && !isVague(c, findings))
  const has = (kinds: ReadonlySet<CueKind>): boolean => all.some((c) => kinds.has(c.kind))
  const length = words.filter(isOwn).length
  const heard = cues.filter(isOwn)
  // «Vai uz diskusiju gaidāt arī vēstniecības?», «Pirms izlemju, vai vērts braukt: vai diskusijā būs runa arī par …?»
  const asksOfMeeting =
    heard.some((c) => c.kind === 'asks') &&
    heard.some((c) => c.kind === 'meeting' || c.kind === 'listedAlready') &&
    (length <= FEW_WORDS || heard.some((c) => GOING.has(c.kind) || c.kind === 'listedAlready'))
  // «16. datumā mūsu indekss labi iegultos. Vai atrastos trīs minūtes un ekrāns?»
  const asksOfDay = ['asks', 'thatDay'].every((kind) => heard.some((c) => c.kind === kind))
  // «Vai mūs bez preses kartes ielaidīs?»
  const asksToEnter = ['asks', 'entry', 'we'].every((kind) => heard.some((c) => c.kind === kind))
  // «Roger that, 221266», «Nāks tas pats, kas rakstījis» under «Re: Uzaicinājums»
  const givesCode = codes.some((c) => c.value !== '' && !c.birthDate && isOwn(c))
  const invited = subject.some((c) => c.kind === 'invitation')
  // «J. stands for Justīne» under «Re: your full name»
  const asked = isAnswer(mail.subject) && subject.some((c) => OF_DATA.has(c.kind))
  // «Neither I nor Ann Hale will get to Riga» under «Re: Madona»
  const tellsOfSomebody =
    length <= FEW_WORDS &&
    names.some((n) => isWhole(n) && isOwn(n) && heard.some((c) => GOES.has(c.kind) && areOneSentence(n, c, text)))
  // «Jā, būšu!» under «Re: ceturtdien», and not under «Re: 18. novembra gājiens»
  const comes = heard.some((c) => COMES.has(c.kind)) && !heard.some((c) => c.kind === 'maybe')
  const answersOrNot =
    other !== null &&
    (comes ? other < EVEN : other < LESS_LIKELY && heard.some((c) => c.kind === 'iStay')) &&
    answersAnother(mail.subject, subject) &&
    length <= FEW_WORDS &&
    !heard.some((c) => c.kind === 'otherTime') &&
    !namesAnotherDay(foldForCues(mail.subject), event.starts.toPlainDate(), findings)
  // «sorry, they moved my exam to that hour, so without me»: what somebody is kept away by
  const excuses = answersOrNot && !comes && other < UNLIKELY
  // «Lūdzu ieskaitīt arī Lonu, viņas atbilde ar datiem seko» under «RE: padomes pārstāvis»
  const addsSomebody =
    other !== null &&
    other < UNLIKELY &&
    heard.some((c) => c.kind === 'theyCome') &&
    heard.some((c) => c.kind === 'later')
  // «Ann Hale (120385) can, and she won't move without our volunteer» under «Re: open gov»
  const givesPerson = other !== null && other < UNLIKELY && givesCode && names.some((n) => isWhole(n) && isOwn(n))
  return (
    (!answersAnother(mail.subject, subject) || tellsOfSomebody || addsSomebody || answersOrNot || givesPerson) &&
    ![...all, ...subject].some((c) => c.kind === 'advertises') &&
    (excuses || !isOtherMatter(findings, subject)) &&
    (tellsOfSomebody ||
      answersOrNot ||
      (other !== null && other < UNLIKELY) ||
      (length <= FEW_WORDS && (has(TELLING) || givesCode || invited || asked)) ||
      (length <= MORE_WORDS && has(COMING) && has(CHANGING)) ||
      (length <= MORE_WORDS && (asksOfMeeting || asksOfDay || asksToEnter)) ||
      (has(OF_CODE) && givesCode && names.some((n) => n.sure && isOwn(n))))
  )
}

/** «Our council sends Dean Tom Reed to the talks. He was born on Candlemas 1949»: what the invitation asks for, of somebody and a meeting. */
function tellsBirth({ names, cues, codes, ownWords }: Findings): boolean {
  const isOwn = ({ from }: Stretch): boolean => ownWords.kindAt(from) === 'own'
  const heard = cues.filter(isOwn)
  // «I'll tell you everything as you asked: … born on the eighth of March 1957»
  const isAsked = heard.some((c) => c.kind === 'supplements') && !heard.some((c) => c.kind === 'advertises')
  if (isAsked && codes.some((c) => c.birthDate && c.value !== '' && isOwn(c))) return true
  return (
    ['codeWords', 'third', 'meeting'].every((kind) => heard.some((c) => c.kind === kind)) &&
    names.some((n) => n.sure && isWhole(n) && isOwn(n)) &&
    !heard.some((c) => c.kind === 'advertises')
  )
}

/**
 * Of 675 gold mails about something else, read with weights that had not seen their sets, one was less likely to be so
 * than the first, 17 less than the second; of 7,355 mails about the meeting none was more likely than 0.8, and of 693
 * later ones one, barely.
 */
const [ALL_BUT_IMPOSSIBLE, UNLIKELY, LIKELY] = [0.05, 0.2, 0.82]

/** Under somebody else's subject, whoever says that they come is as likely a guest as not; more decline what was asked there. */
const [EVEN, LESS_LIKELY] = [0.5, 0.3]
const COMES = new Set<CueKind>(['iCome', 'comesBare', 'theyCome'])

/** Of a list, of coming to something, or of the data that a list holds. */
const TELLING = new Set<CueKind>([
  'iCome',
  'comesBare',
  'iStay',
  'registering',
  'takesOff',
  'iRegistered',
  'namedLater',
  'countedSeats',
  'headcount',
  'seats',
  'ownData',
  'surname',
  'codeWords',
])
const COMING = new Set<CueKind>(['iCome', 'comesBare', 'registering', 'theyCome', 'meeting'])
const CHANGING = new Set<CueKind>(['maybe', 'takesOff', 'corrects', 'staysAway', 'insteadOf', 'before', 'requests'])

const OF_DATA = new Set<CueKind>(['ownData', 'ourThings', 'codeWords'])

/** A name and a code that is called one: what the invitation asks for. */
const OF_CODE = new Set<CueKind>(['codeWords'])

const GOING = new Set<CueKind>(['toCome', 'notYet', 'journey', 'iCome', 'iWant'])

/** What is said of somebody whom a list has. */
const GOES = new Set<CueKind>(['iStay', 'staysAway', 'takesOff', 'afterAll'])

/** Whoever signs below is not the one of whom it is said. */
function areOneSentence(a: Stretch, b: Stretch, text: string): boolean {
  return !/[.!?\n]/u.test(a.from < b.from ? text.slice(a.to, b.from) : text.slice(b.to, a.from))
}

/** As many as somebody writes who only answers. */
const FEW_WORDS = 30
const MORE_WORDS = 60
