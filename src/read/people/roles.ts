// What a sentence does to a person in it who has no code: comes, stays away, is only spoken of. The cue nearest to the
// name decides; in a list the list does.

import { foldText } from '../../vocabulary.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { goesOnAsPerson } from '../names/goes-on-as-person.ts'
import { hasPost } from '../names/has-post.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { leadsPerson } from '../organisations/leads-person.ts'
import { isInRowBeside } from '../rows/is-in-row-beside.ts'
import { saysNo, saysYes } from '../rows/says-no.ts'
import { around } from '../text/cover.ts'
import { distanceTo, type Unit } from '../text/units.ts'
import type { Cue } from '../text/words.ts'
import { isAdded } from './is-added.ts'
import { isInSwap } from './is-in-swap.ts'
import { isNamedAway, isNamedInAnotherTown } from './is-kept-away.ts'
import { isOfMeAlone } from './is-of-me-alone.ts'
import { isOfOtherClause } from './is-of-other-clause.ts'
import { isRenamed, renamedIn } from './is-renamed.ts'
import { isOutgoing, isPutInPlace, isReplaced } from './is-replaced.ts'
import { isBeforeOthers, isRepresented } from './is-represented.ts'
import { isTogether } from './is-together.ts'
import { isKnownAlready, isListedAlready, isOnTheirOwn, wasRegistered } from './listed-elsewhere.ts'
import { isAnnounced, isCodePromised, isIntroduced, isListItem, isPromised, isRecord, ROLES } from './listed-people.ts'
import { isNamedOtherwise, isNegated, isNeither, LONGEST_CLAUSE, sharesHalf } from './named-otherwise.ts'
import type { Role } from './person-frame.ts'
import { isConditional, isForNow, isInCondition, isOfMissing, mayCome } from './settles-nothing.ts'
import { isOfBracketed, staysBehindClause } from './stays-behind-clause.ts'

/** «from Agencia EFE», «no Delnas»: what is not surely a name is an organisation there. */
export function isLed(name: NameClaim, { cues, text }: Findings): boolean {
  const isLead = (c: Cue): boolean =>
    c.kind === 'leads' &&
    c.to <= name.from &&
    /^ (?:\p{L}{1,3} )?$/u.test(text.slice(c.to, name.from)) &&
    !leadsPerson(c, cues)
  return !goesOnAsPerson(name.to, text, cues) && around(cues, name.from - 10, name.from).some(isLead)
}

/** Whether there is a list in the mail, and whether a line above introduces this very sentence as a part of one. */
interface InList {
  readonly listed: boolean
  readonly introduced: boolean
}

/** What the sentence says of a name that has no code: the nearest cue decides; in a list the list does. `unsaid`: nothing. */
export function roleOf(name: NameClaim, unit: Unit, findings: Findings, list: InList): Role | 'unsaid' {
  // «jābūt Ligita Šķirmante, nevis …»
  if (unit.cues.some((c) => c.kind === 'shouldBe' && name.from - c.to === 1)) return 'comes'
  if (saysNo(name, findings)) return 'stays'
  if (isListedAlready(name, unit, findings)) return 'mentioned'
  if (name.sure && name.from - unit.from < A_BULLET && saysYes(name, findings)) return 'comes'
  const role = roleByCues(name, unit, findings, list)
  if (role === 'comes' && isElsewhere(name, unit, findings)) return 'stays'
  if (role === 'comes' && wasToCome(name, unit, findings)) return 'mentioned'
  if (role === 'comes' && isOnlyPerhaps(name, unit, findings)) return 'unsaid'
  if (role !== 'stays' && isOnTheirOwn(name, unit)) return 'mentioned'
  return role === 'comes' && isKnownAlready(name, unit) ? 'mentioned' : role
}

/** «Only Ann Lee will come, Tom Reed has another meeting»: what the own clause of a name says of it. */
function isElsewhere(name: NameClaim, unit: Unit, findings: Findings): boolean {
  const { cues, names } = unit
  const { text } = findings
  const away = cues.find((c) => c.kind === 'elsewhere' && c.from > name.to)
  const next = names.find((n) => n.sure && n.from >= name.to)?.from ?? Number.POSITIVE_INFINITY
  return (
    name.sure &&
    !name.declined &&
    !isConditional(name, unit, findings) &&
    away !== undefined &&
    !isForNow(away, unit, findings) &&
    !isOfMissing(away, name, unit) &&
    away.to <= next &&
    away.from - name.to <= LONGEST_CLAUSE / 2 &&
    (!/[,;:()–—]/u.test(text.slice(name.to, away.from)) || isButThey(name, away, unit, text)) &&
    !cues.some((c) => ROLES[c.kind] === 'comes' && c.from >= name.to && c.from < next)
  )
}

/** «С нами хотел быть и Павел Рудин, но он в командировке»: right behind the name «but» and a pronoun. */
function isButThey({ to }: NameClaim, away: Cue, { cues }: Unit, text: string): boolean {
  const but = cues.find((c) => c.kind === 'but' && c.from >= to && /^,? $/u.test(text.slice(to, c.from)))
  const they = but && cues.find((c) => c.kind === 'third' && c.from - but.to === 1)
  return they !== undefined && !/[,;:()–—]/u.test(text.slice(they.to, away.from))
}

/** «It would be me (120385) and perhaps also Tom Reed»: right before the name of one who has no code. */
function isOnlyPerhaps(name: NameClaim, { cues, names, codes, to }: Unit, { text }: Findings): boolean {
  const next = names.find((n) => n.sure && n.from >= name.to)?.from ?? to
  return (
    !codes.some((c) => c.from >= name.to && c.to <= next) &&
    cues.some(
      (c) => c.kind === 'maybe' && c.to <= name.from && /^(?: \p{L}{1,8})? $/u.test(text.slice(c.to, name.from)),
    )
  )
}

/** «Gribējām sūtīt Juri Kalnu, bet nāks Anna Ozola», «Tom Reed was supposed to come but I will»: of another time. */
function wasToCome(name: NameClaim, { cues }: Unit, { text }: Findings): boolean {
  return cues.some(
    (c) =>
      c.kind === 'planned' &&
      !/[,;:.()–—]/u.test(c.to <= name.from ? text.slice(c.to, name.from) : text.slice(name.to, c.from)) &&
      Math.max(name.from - c.to, c.from - name.to) < LONGEST_CLAUSE,
  )
}

function roleByCues(name: NameClaim, unit: Unit, findings: Findings, list: InList): Role | 'unsaid' {
  const renamed = renamedIn(unit, findings)
  if (!renamed.includes(name) && renamed.some((n) => n.givenName === name.givenName)) return 'comes'
  if (isRepresented(name, unit) || isBeforeOthers(name, unit, findings)) return 'mentioned'
  if (isReplaced(name, unit, findings)) return 'stays'
  if (isInSwap(name, unit, findings) === 'comes') return 'comes'
  if (isRenamed(name, unit, findings) || isOutgoing(name, unit, findings)) return 'stays'
  if (isNeither(name, unit, findings)) return 'stays'
  if (name.declined && wasRegistered(name, unit) && unit.cues.some((c) => c.kind === 'insteadOf')) return 'mentioned'
  if (isNamedOtherwise(name, unit, findings)) return 'mentioned'
  // «Vārdā kļūda: esmu Anna, ne Anita»
  const isSlip = name.familyName === null && unit.cues.some((c) => c.kind === 'corrects')
  if (isNegated(name, unit) && isSlip) return 'mentioned'
  if (isNegated(name, unit)) return unit.names.some((n) => n.sure && !sharesHalf(n, name)) ? 'stays' : 'mentioned'
  // «Моя коллега Рената Ильина, которую я регистрировала вместе с собой, прийти не сможет»
  if (name.sure && staysBehindClause(name, unit, findings)) return 'stays'
  const isAway = isNamedAway(name, unit) || isNamedInAnotherTown(name, unit, findings)
  if (isAway && !isConditional(name, unit, findings)) return 'stays'
  // «Edītes minētie kolēģi»
  const isSaidBy = (c: Cue): boolean => c.kind === 'contact' && c.from - name.to === 1
  if (name.declined && name.familyName === null && unit.cues.some(isSaidBy)) return 'mentioned'
  // «Aivars saslimis. Pārējie divi (Inguna un Mārtiņš) būs»: of those on the list already nothing changes.
  const goes = (): boolean => cuesWithin(findings, 0, findings.text.length, 'staysAway', 'takesOff').length > 0
  // «Анна Петрова не придёт, остальные без изменений»: what stays as planned is not the nearer one's who goes.
  const away = Math.min(
    ...unit.cues
      .filter(
        (c) =>
          (c.kind === 'staysAway' && !isOfMeAlone(c, name, unit, findings)) || (c.kind === 'takesOff' && name.declined),
      )
      .map((c) => distanceTo(c, name, findings.text)),
  )
  const isOther = (c: Cue): boolean =>
    (c.kind === 'asPlanned' && distanceTo(c, name, findings.text) <= away) || (c.kind === 'others' && c.to <= name.from)
  if (unit.cues.some(isOther) && goes()) return 'mentioned'
  // «Iepriekš pieteicām Annu Ozolu un Juri Kalnu. Kalns netiks»
  const registered = unit.cues.filter((c) => c.kind === 'before')
  const past = unit.cues.some((c) => c.kind === 'theyCome' && registered.some((b) => b.from === c.from))
  // «Mūsu kolēģis Juris Kalns, kuru pieteicām, nevarēs ierasties»
  const isOnly = unit.names.filter((n) => n.sure).length === 1
  const staysAway = unit.cues.some((c) => c.kind === 'staysAway' && c.from >= name.to)
  if (past && name.sure && isOnly && staysAway) return 'stays'
  if (past && goes()) return 'mentioned'
  // «I registered together with Ann Lee, but wrote my birthday wrong»: nothing changes of her.
  const registers = unit.cues.some((c) => c.kind === 'iRegistered' && c.to <= name.from)
  if (registers && unit.codes.length === 0 && unit.cues.some((c) => c.kind === 'corrects')) return 'mentioned'
  // «tur rakstīts Kristaps Bērziņš, bet jābūt …»
  // «Jurim Kalnam jābūt tiesā»
  const isElse = (c: Cue): boolean => unit.cues.some((e) => e.kind === 'elsewhere' && e.from - c.to === 1)
  if (unit.cues.some((c) => c.kind === 'shouldBe' && c.from >= name.to && !isElse(c))) return 'mentioned'
  const cues = unit.cues.filter(
    (c) =>
      ROLES[c.kind] !== undefined &&
      !(c.kind === 'staysAway' && isInCondition(c, unit, findings)) &&
      !((c.kind === 'staysAway' || c.kind === 'takesOff') && isOfMeAlone(c, name, unit, findings)) &&
      !(c.kind === 'iCome' && !isTogether(name, unit, findings)) &&
      !isOfMissing(c, name, unit) &&
      !(
        c.kind === 'staysAway' &&
        (isAnothers(c, name, unit) ||
          isOfReplaced(c, name, unit, findings) ||
          isOfBracketed(c, name, unit, findings) ||
          isForNow(c, unit, findings))
      ),
  )
  // «Anna Ozola – kodu nesūtīs, uzrādīs pasi pie ieejas»: far behind the name, and alone, «pie» speaks of something else.
  const acting = cues.some((c) => c.kind !== 'contact' || c.from - name.to <= 15) ? cues : []
  const nearest = acting
    .map((cue) => ({ cue, distance: distanceTo(cue, name, findings.text) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  if (acting.some((c) => c.kind === 'takesOff') && isAdded(name, unit, findings.text)) return 'comes'
  // Taking off is done to whoever the sentence names, except to somebody whose verb of coming stands right beside.
  if (acting.some((c) => c.kind === 'takesOff') && !(nearest!.cue.kind === 'theyCome' && nearest!.distance < 20))
    return 'stays'
  if (nearest?.cue.kind === 'staysAway' && isConditional(name, unit, findings)) return 'unsaid'
  if (nearest && ROLES[nearest.cue.kind] === 'stays' && isPutInPlace(name, unit, findings)) return 'comes'
  if (
    nearest &&
    ROLES[nearest.cue.kind] === 'comes' &&
    name.familyName === null &&
    nearest.distance > 30 &&
    !isInRowBeside(nearest.cue, name, unit, findings) &&
    !isIntroduced(name, unit) &&
    !isPromised(name, unit) &&
    !isTogether(name, unit, findings)
  )
    return 'mentioned'
  if (!nearest && isPromised(name, unit)) return 'comes'
  // «My colleague Ann Reed is not sure yet, she will let you know»
  const isOpen = unit.cues.some((c) => c.kind === 'maybe') && !unit.cues.some((c) => c.kind === 'ownData')
  const isTold = unit.codes.length > 0 || (unit.cues.some((c) => c.kind === 'later') && !isOpen)
  if (!nearest && isIntroduced(name, unit) && isTold) return 'comes'
  if (nearest && ROLES[nearest.cue.kind] === 'comes' && mayCome(name, nearest.cue, unit, findings))
    return name.familyName === null ? 'mentioned' : 'unsaid'
  if (nearest)
    return name.sure || ROLES[nearest.cue.kind] !== 'comes' || nearest.distance < 40 || hasPost(name, unit, findings)
      ? ROLES[nearest.cue.kind]!
      : 'mentioned'
  if (
    isListItem(name, unit, findings) ||
    list.introduced ||
    isAnnounced(name, unit, findings) ||
    unit.cues.some(
      (c) =>
        // «Vai tas ir Ainārs Tīrums vai kāds cits?» puts nobody on the list.
        (c.kind === 'onTheList' &&
          !(unit.asks && unit.codes.length === 0) &&
          !introducesWriter(c, name, unit, findings) &&
          (name.familyName !== null ||
            (distanceTo(c, name, findings.text) < FAR && !isOfOtherClause(c, name, unit, findings.text)))) ||
        // «…, who got your invitation and forwarded it to me because she will be lecturing»
        (c.kind === 'willBe' && !name.declined && distanceTo(c, name, findings.text) < FAR),
    )
  )
    return 'comes'
  if (isRecord(name, unit, findings)) return 'comes'
  if (isCodePromised(name, unit, findings)) return 'comes'
  // «Elvīra Šlosberga – kodu precizēšu rīt»: a line of the list whose code is still to come.
  const waits = unit.cues.some((c) => c.kind === 'later' || c.kind === 'codeWords')
  if (
    list.listed &&
    waits &&
    name.sure &&
    (name.familyName !== null || BLANK.test(findings.text.slice(name.to, name.to + A_BULLET))) &&
    name.from === unit.names[0]?.from &&
    opensRow(name, unit, findings)
  )
    return 'comes'
  // «…: Marika Vīgante (250263), Uģis Kaņeps (kodu atsūtīšu pirmdien)»: one of a row of people with codes.
  return list.listed &&
    unit.codes.length > 0 &&
    (name.familyName !== null || isTogether(name, unit, findings)) &&
    name.sure &&
    !unit.asks
    ? 'comes'
    : 'unsaid'
}

/** «Инесе, это Мария»: who only says their own name puts nobody on a list. */
function introducesWriter(
  { from, to }: Cue,
  name: NameClaim,
  { cues, codes, organisations }: Unit,
  { mail }: Findings,
): boolean {
  return (
    name.familyName === null &&
    codes.length + organisations.length === 0 &&
    cues.some((c) => c.kind === 'introduces' && c.from === from && c.to === to) &&
    foldText(mail.from[0]?.name ?? '')
      .split(' ')
      .includes(foldText(name.givenName ?? ''))
  )
}

/** Who is only called by a given name so far from «that is» stands in another clause: «…, jo direktors Oskars ir prom». */
const FAR = 2 * LONGEST_CLAUSE

/** «Vilnis – ?, kods – ?»: what is still to be told. */
const BLANK = /^ ?[:–-] ?(?:\?|\.{3}|…)/u

/** Whether a name begins its row, or stands right behind the body that does: «Nacionālais arhīvs – Haralds Zaķis». */
function opensRow({ from }: NameClaim, unit: Unit, { text }: Findings): boolean {
  const [body] = unit.organisations
  return (
    from - unit.from < A_BULLET ||
    (body !== undefined && body.from - unit.from < A_BULLET && /^ ?[:–-] $/u.test(text.slice(body.to, from)))
  )
}

/** Letters before the name in a row of a list: «12) ». */
const A_BULLET = 6

/** «Ann Hale will take Tom Reed's place since he is abroad»: the pronoun is of the one who is replaced. */
function isOfReplaced(away: Cue, name: NameClaim, unit: Unit, findings: Findings): boolean {
  const pronoun = unit.cues.find((c) => c.kind === 'third' && away.from - c.to === 1)
  return (
    pronoun !== undefined &&
    unit.names.some((n) => n.sure && n.from >= name.to && n.to <= pronoun.from && isReplaced(n, unit, findings))
  )
}

/** «Pieteicu Annu un Juri, bet Juris netiks»: behind «but» somebody else is the one who stays away. */
function isAnothers(away: Cue, name: NameClaim, unit: Unit): boolean {
  return unit.cues.some(
    (c) =>
      c.kind === 'but' &&
      c.from >= name.to &&
      unit.names.some((n) => n.sure && n.from >= c.to && n.to <= away.from && n.familyName !== name.familyName),
  )
}
