// Days and times that are not the event's: of another meeting («22. novembra seminārs»), of what somebody declines or
// promises («count me in for Sunday», «uz Rēzekni 30. novembrī nebraukšu»), or of nothing but their own work («šodien
// nebūšu darbā»). The event's own day is named nowhere in such mail.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Stretch } from '../text/cover.ts'
import { ORDINAL, UNTIL } from '../text/small-words.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { monthOf } from './names-event.ts'
import { isVague, speaksOfMeeting } from './other-matter.ts'
import { subjectCues } from './subject-cues.ts'

// «22. novembra seminārs», «1 December», «22.11.» and not «Sūtījums 11.»: a day and month that are not the event's, while the event's own is not named
const DAY = /(?<![\d.])(\d{1,2})(?:\.? ?(\p{L}{3,12})|\. ?(\d{1,2})\.)(?!\d)/gu

/** The first day and month of a folded text; null: it names none. */
export function dayIn(folded: string): { readonly day: number; readonly month: number } | null {
  for (const [, day, word, figures] of folded.matchAll(DAY)) {
    const month = figures ? Number(figures) : monthOf(word!)
    if (month && month < 13 && Number(day) < 32) return { day: Number(day), month }
  }
  return null
}

// «2014. gada |», «|. 2014», «|, 2014»
const YEARS = /(?:(?<!\d)((?:19|20)\d{2})\.? ?\p{L}{0,4}\.? ?)?\|(?:[.,]{0,2} ?((?:19|20)\d{2})(?!\d))?/u

// «14 to |», «no 14. līdz |», «14.–|»
const FIRST_OF_RANGE = new RegExp(`(?<!\\d)(\\d{1,2})${ORDINAL} ?(?:[-–—]|\\p{L}{1,7}) ?$`, 'u')

/** What is set for a day. */
const SET = new Set<CueKind>(['meeting', 'registering', 'otherMatter', 'gathering'])

/** Whether a mail names another day than the event's, in its subject or beside a word for a meeting. */
export function namesAnotherDay(subject: string, day: Temporal.PlainDate, findings: Findings): boolean {
  const { folded, text, cues, codes } = findings
  // «Mani talcinieki 2. decembrim: …» under «Talka Mežaparkā»
  const isAnnounced = subjectCues(findings.mail).some((c) => c.kind === 'gathering' || c.kind === 'otherMatter')
  const isBirthday = ({ index }: { index: number }): boolean => codes.some((c) => c.from <= index && index < c.to)
  // «Atgriezīšos 20. novembrī» is the writer's own day; another meeting's has the meeting beside it.
  const isMeetings = ({ index }: { index: number }): boolean =>
    cues.some(
      (c) =>
        SET.has(c.kind) &&
        Math.abs(c.from - index) < 60 &&
        !/[.!?] \p{Lu}|\n/u.test(text.slice(Math.min(c.from, index), Math.max(c.from, index))),
    )
  // «2014. gada 12. decembrī biju iepriekšējā sarunā»: a day of another year is told and not set.
  const isOfThisYear = ({ index, input, 0: { length } }: RegExpExecArray): boolean => {
    const [, before, after] = YEARS.exec(
      `${input.slice(Math.max(0, index - 12), index)}|${input.slice(index + length, index + length + 8)}`,
    )!
    const year = before ?? after
    return year === undefined || Number(year) >= day.year
  }
  let another = false
  const days = [...folded.matchAll(DAY)].filter((match) => !isBirthday(match))
  for (const match of [...subject.matchAll(DAY), ...days].filter(isOfThisYear)) {
    const month = match[3] ? Number(match[3]) : monthOf(match[2]!)
    if (!month || month > 12) continue
    const number = Number(match[1])
    if (month === day.month && number === day.day) return false
    // «I am in Riga from 14 to 18 November»: the event's day is one of these.
    const first = FIRST_OF_RANGE.exec(match.input.slice(Math.max(0, match.index - 14), match.index))?.[1]
    if (month === day.month && Number(first) <= day.day && day.day <= number) continue
    // What happened on a day before was an earlier mail as likely as another meeting.
    const isLater = number <= 31 && (month === day.month ? number > day.day : isSoon(month, day))
    another ||= isLater && (isAnnounced || match.input === subject || isMeetings(match))
  }
  return another
}

/**
 * Whether people are listed with their codes for what is set for another day: a tournament, a bus, a course. The words of
 * such a list are those of a registration; 226 of 227 gold mails that name another day so were about something else.
 */
export function listsForAnotherDay(findings: Findings): boolean {
  const { mail, event, codes } = findings
  const subject = subjectCues(mail)
  const isInvited = subject.some(
    (c) => c.kind === 'invitation' || (c.kind === 'meeting' && !isVague(c, { cues: subject })),
  )
  return (
    codes.length > 0 &&
    !isInvited &&
    !speaksOfMeeting(findings, []) &&
    namesAnotherDay(foldForCues(mail.subject), event.starts.toPlainDate(), findings)
  )
}

/** Whether a sentence declines or promises something at a time that is not the event's. */
export function isAtAnotherTime(unit: Unit, findings: Findings): boolean {
  return declinesAnotherTime(unit, findings) || (!speaksOfOurs(findings) && comesAnotherTime(unit, findings))
}

/** «Piektdien manis nebūs», «I can't make it tonight», «15. decembrī netieku», «šodien nebūšu darbā» */
function declinesAnotherTime(unit: Unit, findings: Findings): boolean {
  const times = timesOf(unit, findings)
  // «Izņemiet mani no saraksta, šodien nebūšu darbā»
  const isOurs = speaksOfOurs(findings) || findings.cues.some((c) => c.kind === 'takesOff')
  return unit.cues.some(
    (s) =>
      (s.kind === 'staysFromWork' && !isOurs) || (REFUSES.has(s.kind) && times.some((t) => isBeside(s, t, findings))),
  )
}

/** «приеду в среду», «Piektdien nākšu»; «As I said on Friday I will come» tells a time of something else. */
function comesAnotherTime(unit: Unit, findings: Findings): boolean {
  // «vai pieteikties var vēl pirmdien?»: until when the list is open.
  if (unit.asks || unit.cues.some((c) => c.kind === 'asks')) return false
  const times = timesOf(unit, findings)
  return unit.cues.some(
    (c) =>
      COMES.has(c.kind) && times.some((t) => (t.from > c.from || t.from === unit.from) && isBeside(c, t, findings)),
  )
}

/** «Paldies par vakardienas semināru skolu direktoriem!», «Paldies par stāstījumu bibliotēku dienā 3. novembrī» */
export function thanksForAnother({ cues, from, to }: Unit, findings: Findings): boolean {
  const { folded, event } = findings
  const day = event.starts.toPlainDate()
  const isPast = [...folded.slice(from, to).matchAll(DAY)].some((match) => {
    const month = match[3] ? Number(match[3]) : monthOf(match[2]!)
    return month === day.month ? Number(match[1]) < day.day : month === day.month - 1
  })
  return (
    cues.some((c) => c.kind === 'courtesy') &&
    (isPast || cues.some((c) => c.kind === 'pastTime')) &&
    !cues.some((c) => ABOUT_MAIL.has(c.kind)) &&
    !findings.cues.some((c) => COMES.has(c.kind) || c.kind === 'iStay')
  )
}

/** What guests give thanks for: a letter, an invitation, their confirmation. */
const ABOUT_MAIL = new Set<CueKind>(['correspondence', 'invitation', 'before', 'ourThings', 'meeting', 'iRegistered'])

/** Times and days of a sentence that are not the event's; what lasts until then, or begins, is not at that time. */
function timesOf({ from, to, cues }: Unit, { folded, event }: Findings): readonly Stretch[] {
  const day = event.starts.toPlainDate()
  const days = [...folded.slice(from, to).matchAll(DAY)].filter((match) => {
    const month = match[3] ? Number(match[3]) : monthOf(match[2]!)
    const number = Number(match[1])
    // Whoever misses the day by one or two mistakes it.
    return number <= 31 && (month === day.month ? number > day.day + A_SLIP : isSoon(month, day))
  })
  return [
    ...cues.filter((c) => c.kind === 'otherTime'),
    ...days.map(({ index, 0: { length } }) => ({ from: from + index, to: from + index + length })),
  ].filter((time) => !UNTIL.test(folded.slice(Math.max(0, time.from - A_WORD), time.from)))
}

/** Letters of «through ». */
const A_WORD = 12

/** Days by which somebody may be mistaken. */
const A_SLIP = 2

/** Whether a month is one of the next after the event's. */
function isSoon(month: number | null, day: Temporal.PlainDate): boolean {
  return month !== null && month <= 12 && [1, 2, 3].includes((month - day.month + 12) % 12)
}

function isBeside(a: Stretch, b: Stretch, { text }: Findings): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a]
  return right.from - left.to < A_PHRASE && !/[.,;:()]/u.test(text.slice(left.to, right.from))
}

const REFUSES = new Set<CueKind>(['iStay', 'staysAway'])
const COMES = new Set<CueKind>(['iCome', 'comesBare', 'theyCome'])
/** Letters between a refusal and its time: « be at the rehearsal ». */
const A_PHRASE = 24

/** Whether a mail speaks of the meeting, its list or its day, beside who comes. */
export function speaksOfOurs(findings: Findings): boolean {
  const comes = findings.cues.filter((c) => COMES.has(c.kind) || c.kind === 'toCome')
  const isComing = (c: Cue): boolean => comes.some((o) => o.from <= c.from && c.to <= o.to)
  return findings.cues.some((c) => OURS.has(c.kind) && !isVague(c, findings) && !isComing(c))
}

const OURS = new Set<CueKind>([
  'meeting',
  'registering',
  'invitation',
  'ourThings',
  'onTheList',
  'thatDay',
  'iRegistered',
])
