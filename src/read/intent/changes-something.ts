// What makes a mail a change of something sent before: a correction told beside what it corrects, somebody on the list
// who stays away, an earlier mail of the writer's own below.

import { anyOf } from '../../locales/hearing.ts'
import { LONGEST_SLIP } from '../codes/nobodys-code.ts'
import type { Findings } from '../findings.ts'
import { spelledAnew } from '../names/spelled-anew.ts'
import { CORRECTED_TO } from '../organisations/new-employers.ts'
import { isOwnEarlier } from '../own-words/own-earlier.ts'
import { changesOwnData, isSenderReplaced } from '../people/is-sender-replaced.ts'
import { isNegated, sharesHalf } from '../people/named-otherwise.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { hasCue, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { deniesCode, deniesDate } from './denies-code.ts'
import { deniesSpelling } from './denies-spelling.ts'
import { isOfPassport } from './is-of-passport.ts'
import { hasTitle } from './names-event.ts'
import { isAnswer } from './other-matter.ts'
import { subjectCues } from './subject-cues.ts'

/** A correction is told beside what it corrects, or right before it; «извините за ошибки» corrects nothing. */
export function correctsSomething(units: readonly Unit[], text: string): boolean {
  const isTold = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    (unit.names.length > 0 ||
      unit.codes.length > 0 ||
      unit.organisations.length > 0 ||
      unit.cues.some((c) => c.kind === 'me' || c.kind === 'works' || c.kind === 'codeWords'))
  // «Ozoliņa, nevis Ozola», «It is Hale, not Hall»
  const isBetweenNames = ({ from, to }: Pick<Cue, 'from' | 'to'>): boolean =>
    /\p{Lu}\p{Ll}+,? $/u.test(text.slice(Math.max(0, from - 40), from)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
  const deniesHalf = (unit: Unit): boolean =>
    !unit.cues.some((c) => COMES.has(c.kind)) &&
    unit.organisations.length === 0 &&
    unit.cues.some(
      (c) => c.kind === 'negates' && isBetweenNames(c) && unit.names.some((n) => c.from - n.to <= 2 && n.to <= c.from),
    )
  // «atsūtīja man, nevis Tev» denies nothing that is on a list.
  const isDenied = (unit: Unit, { from, to }: Cue): boolean =>
    isBetweenNames({ from, to }) ||
    // «13. datums, nevis 31., tātad 130765»
    (unit.codes.length > 0 && /^ \d{1,2}(?!\d)/u.test(text.slice(to, to + 4))) ||
    [...unit.codes, ...unit.organisations, ...unit.names.filter((n) => n.sure)].some(
      (x) => x.from >= to && x.from - to <= 2,
    )
  // «Pierakstiet mani. Darbā vairs nestrādāju, bet biedrību vadu»: told by somebody who first registers.
  const isFirst =
    units.some((u) => u.cues.some((c) => c.kind === 'iCome')) &&
    !units.some((u) => u.cues.some((c) => EARLIER.has(c.kind)))
  // «Lūdzu pierakstīt: Maija Siliņš (nevis Siliņa)»: how the name of somebody who first registers is spelled.
  const registers =
    units.some((u) => u.cues.some((c) => c.kind === 'iCome' || c.kind === 'theyCome')) &&
    !units.some((u) => u.cues.some((c) => c.kind === 'before' || c.kind === 'iRegistered'))
  const isStory = (unit: Unit, { from, to }: Cue): boolean =>
    (isFirst && unit.cues.some((c) => c.kind === 'leaves' && c.from === from)) ||
    // «Nāks Anna Ozola, 120385. Uzvārdu nomainīju pērn»
    (registers &&
      units.some((u) => u.codes.length > 0) &&
      hasCue(unit, 'newName') &&
      unit.cues.some((c) => (c.kind === 'newName' || c.kind === 'surname') && c.from >= from && c.from < to))
  // «My number (I swapped the old one last month) begins with …»
  const isNote = ({ from }: Cue): boolean =>
    registers && /\([^()\n]{0,12}$/u.test(text.slice(Math.max(0, from - A_FEW_WORDS), from))
  return units.some((unit, i) => {
    const u = { ...unit, cues: unit.cues.filter((c) => !isNote(c)) }
    const excused = u.cues.filter((c) => c.kind === 'byMistake')
    const codes = [...(units[i - 1]?.codes ?? []), ...u.codes]
    const corrects = u.cues.some(
      (c) =>
        c.kind === 'corrects' &&
        !isStory(u, c) &&
        !isOfUnnamed(u, c) &&
        !isOfPassport(units, i, c, text) &&
        !excused.some((e) => e.from < c.to && c.from < e.to) &&
        !isSlip(codes, c) &&
        (isDenied(u, c) || !u.cues.some((n) => n.kind === 'negates' && n.from === c.from)),
    )
    const isReplaced =
      u.cues.some(
        (c) =>
          c.kind === 'shouldBe' &&
          isTold({ ...u, ...behind(u, c) }) &&
          !isToBeThere(u, c) &&
          // «в заявке стоит 120385, а надо 120358» tells no slip of this mail.
          (!isSlip(codes, c) || u.cues.some((o) => o.kind === 'ourThings' && o.to <= c.from)) &&
          !excused.some((e) => e.from < c.to && c.from < e.to),
      ) &&
      // «Записалась от «Днепра», а надо от Конгресса», «Отправила заявку. … У вас должно стоять 120385»
      (u.names.length + u.codes.length > 1 ||
        units.slice(Math.max(0, i - 2), i + 1).some((v) => v.cues.some((c) => c.kind === 'iRegistered')))
    // «Pārējais nemainās»; not «Kā solīju, trūkstošie kodi. Pārējais paliek».
    const restStays =
      u.cues.some((c) => c.kind === 'others') &&
      u.cues.some((c) => c.kind === 'asPlanned') &&
      !units.some((v) => v.cues.some((c) => c.kind === 'supplements'))
    // «Имя и код остаются прежними»
    const dataStay =
      u.names.length + u.codes.length + u.organisations.length === 0 &&
      u.cues.some((c) => c.kind === 'keeps') &&
      u.cues.some((c) => c.kind === 'ownData') &&
      units.some((v) => v !== unit && v.cues.some((c) => TOLD_BEFORE.has(c.kind)))
    return (
      u.organisations.some((o) => o.rule === CORRECTED_TO) ||
      isReplaced ||
      restStays ||
      dataStay ||
      u.cues.some((c) => c.kind === 'insteadOf' && changesOwnData(u, c)) ||
      deniesName(u) ||
      deniesSpelling(u, text) ||
      spelledAnew(u, text) !== undefined ||
      deniesOrganisation(u, text) ||
      deniesCode(units, i, text) ||
      (!registers && deniesDate(u, text)) ||
      deniesHalf(u) ||
      (corrects && (isTold(u) || isTold(units[i + 1]) || isTold(units[i - 1])))
    )
  })
}

/** «I wrote that somebody from our branch would join me»: all that was told then is that there is one. */
function isOfUnnamed({ cues }: Unit, { to }: Cue): boolean {
  // «I had written "colleague, name later"»
  const isOpen = cues.some((c) => OPEN.has(c.kind) && c.from >= to && c.from - to <= A_FEW_WORDS)
  return isOpen && !cues.some((c) => c.kind === 'negates')
}

const OPEN = new Set<CueKind>(['unnamed', 'namedLater'])

/** What stands right behind «should be»: «jābūt tiesā» corrects nothing. */
function behind(unit: Unit, { to }: Cue): Pick<Unit, 'names' | 'codes' | 'organisations' | 'cues'> {
  const isNear = ({ from }: { from: number }): boolean => from >= to && from - to <= A_FEW_WORDS
  const { names, codes, organisations } = unit
  return {
    names: names.filter(isNear),
    codes: codes.filter(isNear),
    organisations: organisations.filter(isNear),
    cues: [],
  }
}

/** «no mums jābūt Jurim Kalnam»: whoever is told in the dative is to be there, and no value is put right. */
function isToBeThere({ names, cues }: Unit, { to }: Cue): boolean {
  const [only, another] = names.filter((n) => n.sure)
  if (!only?.declined || another || cues.some((c) => OF_EARLIER.has(c.kind))) return false
  return only.from >= to && only.from - to < A_FEW_WORDS
}

const OF_EARLIER = new Set<CueKind>(['but', 'ourThings', 'iRegistered', 'before', 'below', 'negates', 'corrects'])

const A_FEW_WORDS = 14
const TOLD_BEFORE = new Set<CueKind>(['ourThings', 'iRegistered', 'before'])

/** «150871... nē, pārrakstījos, 150872»: taken back in the same breath, and in no mail before. */
function isSlip(codes: Unit['codes'], { from, to }: Cue): boolean {
  const [one, other] = [codes.findLast((c) => c.to <= from), codes.find((c) => c.from >= to)]
  return one !== undefined && other !== undefined && other.from - one.to < LONGEST_SLIP
}

const COMES = new Set<CueKind>(['iCome', 'theyCome', 'comesBare', 'willBe', 'staysAway', 'takesOff', 'insteadOf'])

/** «It's Jane Dow, not Jane Hale»: of one person's two names one is right, and nobody is said to come. */
export function deniesName(unit: Unit): boolean {
  const whole = unit.names.filter((n) => n.sure && n.givenName && n.familyName)
  return (
    whole.length === 2 &&
    !unit.cues.some((c) => c.kind === 'theyCome' || c.kind === 'iCome' || c.kind === 'willBe') &&
    sharesHalf(whole[0]!, whole[1]!) &&
    isNegated(whole[0]!, unit) !== isNegated(whole[1]!, unit)
  )
}

/** Between a denial and the right name: the wrong one in quotes, and «but». */
const DENIED = new RegExp(`^ ["„“«][^"„“”«»\\n]{2,60}["“”»],? (?:${anyOf(({ words }) => words.cues.but)}) $`, 'u')

/** «I represent Delna rather than Providus», «Anna Ozola ir no Delnas, nevis no Providus» */
function deniesOrganisation({ organisations, cues, names }: Unit, text: string): boolean {
  const isDenied = (o: { from: number }): boolean =>
    cues.some((c) => c.kind === 'negates' && c.to <= o.from && /^,? (?:\p{Ll}{2,4} )?$/u.test(text.slice(c.to, o.from)))
  const named = names.filter((n) => n.sure)
  // «название не «Эко-Резекне», а «Эко-Латгале»»
  const [only, more] = organisations
  if (only && !more && named.length === 0)
    return cues.some((c) => c.kind === 'negates' && c.to < only.from && DENIED.test(text.slice(c.to, only.from)))
  const isOfOne = named.length === 0 || (named.length === 1 && !cues.some((c) => COMES.has(c.kind)))
  return organisations.length === 2 && isOfOne && isDenied(organisations[0]!) !== isDenied(organisations[1]!)
}

/** An earlier mail of the writer's own is quoted: what they say now changes it. */
export function quotesThemselves({ mail, ownWords }: Findings): boolean {
  return ownWords.below.some((message) => isOwnEarlier(message, mail))
}

/** «Change of representative», «Izmaiņas»: the subject says that something sent before is changed. */
export function announcesChange({ mail }: Findings): boolean {
  return subjectCues(mail).some((c) => ANNOUNCES.has(c.kind))
}

const ANNOUNCES = new Set<CueKind>(['changes', 'corrects', 'insteadOf'])

/** Another comes in the writer's place; «nāks nevis es, bet …» says so where the subject tells of a change. */
export function isAnotherSent(units: readonly Unit[], findings: Findings): boolean {
  if (isSenderReplaced(units)) return true
  return announcesChange(findings) && units.some((u) => u.cues.some((c) => c.kind === 'notMe'))
}

/** «Re: Apstiprinājums»: whoever answers that is on the list. */
export function answersConfirmation({ mail }: Findings): boolean {
  return isAnswer(mail.subject) && subjectCues(mail).some((c) => c.kind === 'before')
}

/** An answer to the invitation itself: whoever it replaces was invited, not registered. */
export function isFirstAnswer({ mail, event, ownWords, cues }: Findings): boolean {
  const subject = subjectCues(mail)
  const invited =
    ownWords.lines.some((l) => l.kind === 'invitation') ||
    subject.some((c) => c.kind === 'invitation') ||
    // «Prorektore ielūgumu saņēma, diemžēl pati nevar un savā vietā pilnvaro …»
    cues.some((c) => c.kind === 'invitation' && ownWords.kindAt(c.from) === 'own') ||
    (isAnswer(mail.subject) && ownWords.below.some((b) => b.ours) && hasTitle(mail.subject, event))
  const changed = [...subject, ...cues].some((c) => EARLIER_MAIL.has(c.kind)) || ownWords.below.some((b) => !b.ours)
  return invited && !changed
}

const EARLIER_MAIL = new Set<CueKind>(['corrects', 'before', 'afterAll', 'iRegistered'])

/** «Nākšu es, nevis Artūrs. Anna Ozola, TM, 120385»: whoever says that they come, and gives all that is asked for, corrects nothing. */
export function givesAllAnew(coming: readonly PersonFrame[], { cues, ownWords }: Findings): boolean {
  const comes = cues.filter((c) => c.kind === 'iCome' || c.kind === 'theyCome' || c.kind === 'willBe')
  // «Gribu pieteikties» is no «pieteicos».
  const isEarlier = (c: Cue): boolean => EARLIER.has(c.kind) && !comes.some((o) => o.from <= c.from && c.to <= o.to)
  const isWhole = (f: PersonFrame): boolean => f.givenName !== null && f.familyName !== null && f.organisation !== null
  return (
    !ownWords.inThread && comes.length > 0 && !cues.some(isEarlier) && coming.some((f) => isWhole(f) && f.code?.value)
  )
}

const EARLIER = new Set<CueKind>(['before', 'iRegistered', 'shouldBe', 'asPlanned', 'others'])
