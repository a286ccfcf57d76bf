// What tells that a mail is about something else: another business, an answer to somebody else, or sales talk.

import { anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { around, within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/**
 * Names and birth dates are given in other business too: a contract, a vacancy, a doctor's appointment. `isComplete`: the
 * mail gives all that is asked for, or changes what was sent; then what the writer tells of their own life is no business.
 */
export function isOtherMatter(
  { text, cues, codes, organisations, names }: Findings,
  subject: readonly Cue[],
  isComplete = false,
): boolean {
  const isPart = ({ from, to }: Cue): boolean =>
    around(organisations, from, to).length > 0 ||
    around(names, from, to).some((n) => n.sure) ||
    // «dzimšanas diena piektais maijs 1979. gads»
    (around(cues, from, to).some((c) => c.kind === 'codeWords') &&
      within(codes, from - A_BREATH, to + A_BREATH).length > 0)
  const isOwnLife = ({ from, to }: Cue): boolean =>
    isComplete && around(cues, from, to).some((c) => c.kind === 'privateLife')
  // «Daina Kļava tajā dienā ir pie ārsta, tāpēc būšu tikai es: …»
  const isExcuse = (c: Cue): boolean =>
    isComplete && around(cues, c.from - AN_EXCUSE, c.from).some((a) => EXCUSES.has(a.kind) && a.to <= c.from)
  // «I won't, alas: jury duty», «Nevarēšu, man eksāmens»: what stands apart from a refusal is its reason.
  const isReason = ({ from }: Cue): boolean =>
    cues.some(
      (s) => s.kind === 'iStay' && s.to <= from && from - s.to < A_REASON && /[,;:(–—]/u.test(text.slice(s.to, from)),
    )
  // «ar vadītāja apliecību ielaidīs?»
  const isShown = (c: Cue): boolean =>
    around(cues, c.from, c.to).some((d) => d.kind === 'documents') &&
    around(cues, c.from - 60, c.to + 60).some((e) => e.kind === 'entry')
  // «280771, Visvaldis Spriņģis. Viņam jau nopirkta biļete.»
  const isTicket = ({ from }: Cue): boolean => isComplete && cues.some((f) => f.kind === 'fares' && f.from === from)
  // «справку об участии»
  const isOfAttendance = ({ to }: Cue): boolean =>
    around(cues, to + 1, to + 5).some(
      (c) => c.kind === 'registering' && c.from - to <= 4 && c.from > to && !isVague(c, { cues }),
    )
  // «do visitors need |a visa| letter?»
  const isAsked = (c: Cue): boolean =>
    around(cues, c.from, c.to).some((a) => a.kind === 'arrangements' && a.from <= c.from && a.to > c.to)
  // «Delivery lead», «Procurement Officer»: what somebody's post is about
  const isOfPost = ({ to }: Cue): boolean =>
    around(cues, to, to + 2).some((c) => c.kind === 'posts' && c.from - to === 1)
  return [
    ...cues.filter(
      (c) =>
        c.kind === 'otherMatter' &&
        !isOfPost(c) &&
        !isAsked(c) &&
        !isOfAttendance(c) &&
        !isPart(c) &&
        !isOwnLife(c) &&
        !isExcuse(c) &&
        !isReason(c) &&
        !isShown(c) &&
        !isFare(c, cues) &&
        !isTicket(c),
    ),
    ...subject,
  ].some((c) => c.kind === 'otherMatter')
}

/** Why somebody stays away, and letters from there to where they are instead: « Rīgā ». */
const EXCUSES = new Set<CueKind>(['thatDay', 'staysAway', 'isAway'])
const AN_EXCUSE = 20
/** Letters from a refusal to its reason: «, alas: I have », «, jo tajā dienā man ». */
const A_REASON = 30

/** «Biļete no Ludzas maksā 9 eiro. Vai ceļu atmaksā?»: what guests pay for their journey. */
function isFare({ from, to }: Cue, cues: readonly Cue[]): boolean {
  return (
    around(cues, from, to).some((f) => f.kind === 'fares' && f.from === from && f.to === to) &&
    around(cues, from - A_BREATH, to + A_BREATH).some((j) => j.kind === 'journey')
  )
}

/**
 * How often something is praised or priced as sellers do («no 4,90 € uz dalībnieku»); what a journey costs is the guests'.
 * `namesEvent`: what the mail asks is about this event.
 */
export function countAdverts({ text, cues }: Findings, units: readonly Unit[], namesEvent: boolean): number {
  // «Vai dalība ir bez maksas, vai cik eiro?»: guests ask what sellers tell.
  // «May I take photographs in the room for our newsletter?»
  const isAsked = (c: Cue): boolean =>
    units.some(
      (u) =>
        u.asks &&
        u.from <= c.from &&
        c.to <= u.to &&
        (namesEvent || u.cues.some((a) => a.kind === 'arrangements' && a.from !== c.from)),
    )
  // «freelance journalist» is what somebody is.
  const isStandIn = (c: Cue): boolean =>
    around(cues, c.from, c.to).some((s) => s.kind === 'standIns' && s.from === c.from)
  const praise = cues.filter((c) => c.kind === 'advertises' && !isFare(c, cues) && !isAsked(c) && !isStandIn(c)).length
  const isPriced = /\d ?€|€ ?\d/u.test(text) && !cues.some((c) => c.kind === 'journey')
  return praise + (isPriced ? 1 : 0)
}

/** Letters between a journey and its price. */
const A_BREATH = 90

/** «Re: kafija», «[saraksts] Re: kafija»: an answer to something that its subject calls no meeting, invitation, confirmation or data of somebody's. */
export function answersAnother(subject: string, cues: readonly Cue[]): boolean {
  return isAnswer(subject) && !cues.some((c) => OF_US.has(c.kind)) && !ONLY_GREETS.test(foldForCues(subject))
}

/** «Re: Labdien», «Re: Sveiki, Inese!»: a subject that tells no matter. */
const ONLY_GREETS = new RegExp(
  `^[^:]{1,50}:(?: ?\\p{L}{1,3}:){0,3}[^\\p{L}]*(?:${anyOf(({ words }) =>
    words.greetings.map((g) => foldForCues(g).replace('*', '\\p{L}{0,6}')),
  )})(?:[^\\p{L}]+\\p{L}+)?[^\\p{L}]*$`,
  'u',
)

/** «Re: …», «[saraksts] Atb: …» */
export function isAnswer(subject: string): boolean {
  return /^(?:\[[^\]]{1,40}\] ?)?\p{L}{1,5}(?:\[\d{1,3}\])?:/u.test(subject)
}

const OF_US = new Set<CueKind>([
  'meeting',
  'registering',
  'invitation',
  'correspondence',
  'ownData',
  'ourThings',
  'codeWords',
  'supplements',
])

/** Whether words of the event are such as half of the world's mail has. */
export function isVague({ from, to }: Cue, { cues }: Pick<Findings, 'cues'>): boolean {
  return around(cues, from, to).some((v) => v.kind === 'vague' && v.from === from && v.to === to)
}

/** The meeting by its own words: not by the code, which everybody asks for, nor by words that many use, nor by its day alone. */
export function speaksOfMeeting({ cues, codes }: Findings, subject: readonly Cue[]): boolean {
  const besides = [
    ...codes,
    ...cues.filter((c) => c.kind === 'codeWords' || c.kind === 'vague' || c.kind === 'thatDay'),
  ].toSorted((a, b) => a.from - b.from)
  const told = cues.some((c) => c.kind === 'meeting' && around(besides, c.from, c.to).length === 0)
  const announced = subject.some((c) => c.kind === 'registering' || c.kind === 'meeting')
  return told || (announced && !subject.some((c) => c.kind === 'otherMatter'))
}

/** «Piesaku ekskursijai …», «register for the driving course»: what is asked for is named, and it is another matter. */
export function registersForAnother({ text, cues }: Findings): boolean {
  // «no 16. novembra» may be a day of the other matter too.
  const ofMeeting = cues.some(
    (c) =>
      c.kind === 'meeting' &&
      !/^\d/u.test(text.slice(c.from, c.to)) &&
      !around(cues, c.from, c.to).some((o) => o.kind === 'codeWords' || o.kind === 'thatDay' || o.kind === 'vague'),
  )
  return (
    !ofMeeting &&
    cues.some(
      (verb) =>
        verb.kind === 'registering' &&
        around(cues, verb.to, verb.to + AN_OBJECT).some(
          (c) => c.kind === 'otherMatter' && c.from > verb.to && /^[\p{L} ]{1,24}$/u.test(text.slice(verb.to, c.from)),
        ),
    )
  )
}

/** Letters of « for the », « B kategorijas ». */
const AN_OBJECT = 24
