// The third look at a reading: what was understood, but looks as readings do that turn out wrong as often as right. Each
// doubt below was counted on mail that no rule had seen (test/unseen-2/README.md); rather than to state such a reading, a
// human is asked.

import { ALL_HEARD, HEARD } from '../../locales/hearing.ts'
import { hasInitialsOf } from '../codes/code-by-initials.ts'
import { tellsOfCode } from '../codes/left-without-code.ts'
import { hasMeBefore } from '../codes/own-code.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { sameName } from '../names/same-name.ts'
import { isGuessedOrganisation } from '../organisations/guessed-organisation.ts'
import { comesBesideNamed } from '../people/comes-beside.ts'
import type { People } from '../people/find-people.ts'
import { goesWithData } from '../people/goes-with-data.ts'
import { isSenderReplaced } from '../people/is-sender-replaced.ts'
import { isLeftToAnother } from '../people/left-to-another.ts'
import { isListItem, isRecord } from '../people/listed-people.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { whatTheSenderSays } from '../people/sender-says.ts'
import { goesForChief, standsInForPost } from '../people/stands-in-for-post.ts'
import type { Likelihoods } from '../second-opinion/likelihoods.ts'
import { isSurely } from '../second-opinion/surely.ts'
import { within } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import type { Verdict } from './decide-intent.ts'
import { isQuestion } from './is-question.ts'

type Doubt = (verdict: Verdict, people: People, findings: Findings, sender: Sender) => string | null

/** Why a human must look at a reading of a kind that is rarely right; null: it is of none. */
export function tellRarelyRight(
  verdict: Verdict,
  people: People,
  findings: Findings,
  sender: Sender,
  likely: Likelihoods | null,
): string | null {
  for (const doubt of DOUBTS) {
    // What the words of many mails have taught says the same.
    if (OF_INTENT.has(doubt) && isSurely(verdict.intent, likely) && hasAllCodes(verdict)) continue
    const told = doubt(verdict, people, findings, sender)
    if (told !== null) return told
  }
  return null
}

const DOUBTS: readonly Doubt[] = [
  asksNothing,
  changesNobody,
  correctsAnother,
  replacesAtFirst,
  declinesToo,
  declinesForNow,
  cancelsWithCode,
  asksOrRegisters,
  signsForAnother,
  comesWithoutCode,
  isCalledByFamilyName,
  standsInHeader,
  hasGuessedOrganisation,
]

/** Doubts of whether the mail changes, registers or declines, which the second opinion can settle. */
const OF_INTENT = new Set<Doubt>([changesNobody, replacesAtFirst, declinesForNow])

/** Of several people whom a change tells of, each has a code: else what is told of one may be taken for another's. */
function hasAllCodes({ intent, coming }: Verdict): boolean {
  return intent !== 'amend' || coming.length < 2 || coming.every((f) => f.code?.value)
}

/** A human's mail about the event that neither registers nor asks. */
function asksNothing({ intent, question, courtesy }: Verdict): string | null {
  return intent === 'question' && !question && !courtesy ? 'It is not clear what the message wants.' : null
}

const CHANGES_OR_REGISTERS = 'It is not clear whether the message changes something or registers for the first time.'

/** What asks for a place. */
const OF_COMING = new Set<CueKind>(['registering', 'iCome', 'theyCome'])

/** A change that takes nobody's place and denies no value, in a mail that registers: «Pierakstiet mani, rakstu ar kļūdām». */
function changesNobody({ intent, staying, coming }: Verdict, { units }: People, { codes }: Findings): string | null {
  const isWhole = coming.some((f) => f.givenName && f.familyName && f.organisation && f.code?.value)
  return intent === 'amend' &&
    staying.length === 0 &&
    (coming.length > 1 || isWhole) &&
    new Set(codes.map((c) => c.value)).size <= coming.length &&
    hasCue(units, OF_COMING)
    ? CHANGES_OR_REGISTERS
    : null
}

/** «Kolēģim kļūda uzvārdā: viņš ir Gailis, nevis Gailīte»: nobody is corrected but the writer, and another is spoken of. */
function correctsAnother({ intent, coming }: Verdict, { units }: People): string | null {
  const told = units.filter((u) => hasCue([u], CORRECTING) && hasCue([u], ANOTHER) && !hasCue([u], MINE))
  return intent === 'amend' && told.length > 0 && coming.every((f) => !isNamedInBody(f))
    ? 'It is not clear whose data the message corrects.'
    : null
}

const CORRECTING = new Set<CueKind>(['corrects', 'shouldBe', 'negates'])
const ANOTHER = new Set<CueKind>(['third', 'themselves', 'unnamed'])
/** «norādiet manu jauno darbavietu» */
const MINE = new Set<CueKind>(['me'])

/** Somebody comes in another's place, who may have been registered or not. */
function replacesAtFirst(
  { intent, staying, coming }: Verdict,
  { units, substitutes }: People,
  findings: Findings,
  sender: Sender,
): string | null {
  if (goesForChief(coming, staying, units, findings, sender)) return null
  const others = units.filter((u) => !standsInForPost(u, units, findings))
  const isReplaced = substitutes && staying.some((s) => s.familyName !== null)
  // «Pats nevarēšu, manā vietā nāks Anna Ozola» to the invitation itself takes nobody off.
  return intent === 'register' && !isSenderReplaced(units) && (isReplaced || others.some(speaksOfPlace))
    ? CHANGES_OR_REGISTERS
    : null
}

const OF_PLACE = new Set<CueKind>(['insteadOf', 'behindReplaced'])

/** Of somebody's place, and not «instead of a Latvian code», «personas koda vietā», nor «Direktores vietā» above a signature. */
function speaksOfPlace({ cues, names, from, to }: Unit): boolean {
  const signs = cues.some(
    (c) => c.kind === 'behindReplaced' && c.to - from < A_POST && names.every((n) => n.from >= c.to),
  )
  if (signs && to - from < 2 * A_POST && cues.every((c) => SIGNING.has(c.kind))) return false
  const isOfData = (c: Cue): boolean =>
    cues.some((d) => OF_DATA.has(d.kind) && (d.from >= c.to ? d.from - c.to < A_PHRASE : c.from - d.to === 1))
  return cues.some((c) => OF_PLACE.has(c.kind) && !isOfData(c))
}

/** Letters of «Direktora p. i. vietā». */
const A_POST = 40
const SIGNING = new Set<CueKind>(['posts', 'insteadOf', 'behindReplaced', 'afterGenitive', 'departments'])

const OF_DATA = new Set<CueKind>(['codeWords', 'documents', 'otherNumberWords'])
/** Letters of « a Latvian personal ». */
const A_PHRASE = 20

/** «Diemžēl nevarēšu. Mans kods 120385» */
function declinesToo({ intent, coming }: Verdict, { senderStays }: People, _: Findings, sender: Sender): string | null {
  return intent === 'register' && senderStays && coming.some((f) => !isNamedInBody(f) && sameName(f, sender))
    ? 'It is not clear whether the sender comes.'
    : null
}

/** «Šobrīd nevaru pateikt, pirmdien došu ziņu» */
function declinesForNow({ intent }: Verdict, { units }: People, findings: Findings): string | null {
  return intent === 'cancel' && units.some((u) => leavesOpen(u, findings))
    ? 'It is not clear whether the sender comes.'
    : null
}

/** «to follow the meeting» promises nothing. */
function leavesOpen(unit: Unit, findings: Findings): boolean {
  if (isLeftToAnother(unit, findings)) return false
  const { cues } = unit
  const isOfMeeting = ({ to }: Cue): boolean =>
    cues.some((m) => m.kind === 'meeting' && m.from > to && m.from - to <= 6)
  // «Droši vien lietderīgi būtu uzklausīt Juri Kalnu» leaves nothing of the writer's coming open.
  const isOfComing = cues.some((c) => SAID.has(c.kind))
  return cues.some((c) => (c.kind === 'maybe' ? isOfComing : c.kind === 'promises' && !isOfMeeting(c)))
}

const SAID = new Set<CueKind>([
  'iCome',
  'comesBare',
  'theyCome',
  'toCome',
  'staysAway',
  'iStay',
  'iWant',
  'me',
  'we',
  'later',
])

/** Named whole by more than the signature and the header. */
function isNamedInBody({ givenName, familyName }: PersonFrame): boolean {
  return [givenName, familyName].every((half) => half === null || (half.source === 'text' && half.rule !== 'signature'))
}

function cancelsWithCode({ intent }: Verdict, { units }: People, findings: Findings): string | null {
  const { codes, ownWords } = findings
  const isGiven = codes.some((c) => c.value !== '' && ownWords.kindAt(c.from) === 'own')
  return intent === 'cancel' && isGiven && !goesWithData(units, findings)
    ? 'It is not clear whether somebody comes: the message declines and gives a personal code.'
    : null
}

/** «Vai Egons jau ir pieteikts? Viņš saka, ka būšot»: one person without a word of a code, in a mail that asks. */
function asksOrRegisters({ intent, coming }: Verdict, { units }: People, findings: Findings): string | null {
  const isAlone = coming.length === 1 && coming[0]!.code === null
  // «What do you need from me?», «Could you sign me up?» are answered by the reply.
  const asking = units.filter((u) => !hasCue([u], IDIOMS) && !isRequest(u) && !isOnlyRelative(u, findings))
  return intent === 'register' && isAlone && hasCue(asking, ASKING) && !hasCue(units, OF_PAPERS)
    ? 'It is not clear whether the message registers somebody or only asks.'
    : null
}

/** «Could you sign me up, please?»: asks the organiser for what the reply does. */
function isRequest(unit: Unit): boolean {
  // «Would you find my data below?»
  if (hasCue([unit], POINTING) && hasCue([unit], OF_DATA_TOLD) && !hasCue([unit], OF_PLACE)) return true
  return hasCue([unit], MYSELF) && hasCue([unit], OF_COMING) && !isQuestion(unit)
}

/** «… the block below, which holds my name», «I am the one who comes»: no question, but a clause about what stands before it. */
function isOnlyRelative({ asks, cues }: Unit, { text, folded }: Findings): boolean {
  const isWondered = cues.some((c) => c.kind === 'wonders' || c.kind === 'requests' || c.kind === 'maybe')
  const isRelative = ({ language, from, to }: Cue): boolean =>
    /\p{Ll}, (?:\p{Ll}{2,4} )?$/u.test(text.slice(Math.max(0, from - 9), from)) ||
    (!isWondered &&
      HEARD[language].words.which.includes(folded.slice(from, to)) &&
      ONE_WHO.test(text.slice(0, from).slice(-9)))
  return !asks && cues.every((c) => c.kind !== 'asks' || isRelative(c))
}

const ONE_WHO = new RegExp(
  `(?<!\\p{L})(?:${ALL_HEARD.flatMap(([, { words }]) => words.antecedents ?? []).join('|')}) $`,
  'u',
)

const POINTING = new Set<CueKind>(['below'])
const OF_DATA_TOLD = new Set<CueKind>(['ownData'])
const MYSELF = new Set<CueKind>(['myself'])
const IDIOMS = new Set<CueKind>(['idioms'])
const ASKING = new Set<CueKind>(['asks'])
const OF_PAPERS = new Set<CueKind>(['codeWords', 'documents', 'noCode'])

/** Who signs below a mail that speaks of «her» or «him», and gives no code: often the other one comes. */
function signsForAnother({ coming }: Verdict, { units }: People): string | null {
  const signer = coming.find((f) => f.givenName?.rule === 'signature' && !f.code)
  return signer && hasCue(units, OF_OTHERS) ? `It is not clear whether ${nameOfFrame(signer)} comes.` : null
}

const OF_OTHERS = new Set<CueKind>(['third'])

/** Somebody of whom no word tells why the code is missing that others have, and who has no row of a table or form. */
function comesWithoutCode({ intent, coming }: Verdict, { units }: People, findings: Findings): string | null {
  if (intent !== 'register' || !coming.some((f) => f.code)) return null
  const left = coming.find(
    (f) => !f.code && isNamedInProse(f) && !isSpokenOf(f, units, findings) && !saysMeToo(f, units, findings),
  )
  return left ? `It is not clear whether ${nameOfFrame(left)} comes, whose personal code is not given.` : null
}

/** «Nāks Juris Kalns (120385) un es» */
function saysMeToo({ isSender }: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  return isSender && units.some((u) => comesBesideNamed(u, findings))
}

function isNamedInProse({ givenName, familyName }: PersonFrame): boolean {
  const name = familyName ?? givenName
  return name !== null && !/^(?:table|label)/u.test(name.rule)
}

/** «Lauras kodu atsūtīšu rīt», «Michael Turner (US passport)»: in the sentence of the name or the next ones; «Nāks arī Anna Ozola» alone. */
function isSpokenOf({ givenName, familyName }: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  const { from, rule } = (familyName ?? givenName)!
  // Below a signature stand telephone numbers, and nothing of codes.
  if (rule === 'signature') return false
  const i = units.findIndex((u) => u.from <= from && from < u.to)
  const unit = units[i]
  if (!unit) return false
  const name = unit.names.find((n) => n.from === from)
  if (name && (isListItem(name, unit, findings) || isRecord(name, unit, findings))) return true
  // «Renārs ..., Valsts robežsardze – ...»
  if (BLANK.test(findings.text.slice(from, unit.to))) return true
  // «please register Grace Okafor, 120385, and Henry Wood»
  if (unit.cues.some((c) => c.kind === 'registering' && c.to <= from)) return true
  const isAlone = unit.names.length === 1 && unit.codes.length === 0 && hasCue([unit], COMING)
  const isToldOf = name !== undefined && units.slice(i + 1, i + 3).some((u) => tellsOfCode(u, name, findings))
  return (
    isAlone || isToldOf || hasCue([unit, ...units.slice(i + 1, i + 3).filter((u) => u.codes.length === 0)], OF_CODE)
  )
}

/** What is still to be told. */
const BLANK = /(?:^|[,;:(–-]) ?(?:\?|\.{3}|…)/u
const COMING = new Set<CueKind>(['theyCome'])
const OF_CODE = new Set<CueKind>([
  'codeWords',
  'later',
  'promises',
  'noCode',
  'documents',
  'notYet',
  'ownData',
  'otherNumberWords',
])

/** «Piesaku Juri Kalnu (030469) un Ozolu (120385)»; in «Kā solīju: Kalns 030469, Ozola 120385» an earlier mail has the rest, «Bērziņa (120380) un Skuja (050291)» call each other so. */
function isCalledByFamilyName({ coming }: Verdict, { units }: People): string | null {
  const isAll = coming.every((f) => !f.givenName && f.familyName && f.code?.value && f.organisation)
  const left =
    coming.length > 1 && !isAll && !hasCue(units, SUPPLEMENTING)
      ? coming.find((f) => !f.givenName && f.familyName)
      : undefined
  return left ? `It is not clear who ${left.familyName!.value} is.` : null
}

const SUPPLEMENTING = new Set<CueKind>(['supplements'])

/** Of several who come, one stands in no word of the mail; who says «man» or «es» beside a code is the writer. */
function standsInHeader({ coming }: Verdict, { units }: People, findings: Findings): string | null {
  const { cues } = findings
  const isMine = ({ code }: PersonFrame): boolean =>
    code !== null &&
    (hasMeBefore(code, findings) ||
      within(cues, code.from - BESIDE, code.from).some((c) => c.kind === 'me' || c.kind === 'myself'))
  const left =
    coming.length > 1
      ? coming.find(
          (f) =>
            f.familyName?.source === 'from' &&
            !isMine(f) &&
            !(f.code && hasInitialsOf(f.code, f, findings)) &&
            !isNamedAt(f, findings) &&
            !saysMeToo(f, units, findings) &&
            !saysI(f, units, findings),
        )
      : undefined
  return left ? `It is not clear whether ${nameOfFrame(left)}, who sent the message, comes too.` : null
}

/** «I'll be there, and so will Ann Lee»: the first person by its word, and nobody beside it. */
function saysI({ isSender }: PersonFrame, units: readonly Unit[], findings: Findings): boolean {
  return (
    isSender &&
    units.some(
      (u) =>
        u.cues.some((c) => c.kind === 'iCome' && u.cues.some((m) => m.kind === 'me' && m.from === c.from)) &&
        whatTheSenderSays(u, findings) === 'comes',
    )
  )
}

/** «piesakām Lauri Liepu»: declined in the mail, whole in its header. */
function isNamedAt({ to }: PersonFrame, { names }: Findings): boolean {
  return names.some((n) => n.sure && n.givenName !== null && n.familyName !== null && n.to === to && n.to > n.from)
}

/** Letters of «my code is», «man koda pirmā daļa ir». */
const BESIDE = 25

/** «Docētājs», «Indian» */
function hasGuessedOrganisation({ coming }: Verdict, _: People, findings: Findings): string | null {
  const guess = coming.map((f) => f.organisation).find((o) => o && isGuessedOrganisation(o, findings))
  return guess ? `It is not clear whether “${guess.value}” is the organisation.` : null
}

function hasCue(units: readonly Unit[], kinds: ReadonlySet<CueKind>): boolean {
  return units.some((u) => u.cues.some((c) => kinds.has(c.kind)))
}

function nameOfFrame({ givenName, familyName }: PersonFrame): string {
  return [givenName?.value, familyName?.value].filter(Boolean).join(' ')
}
