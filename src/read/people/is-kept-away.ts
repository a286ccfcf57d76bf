// Who refuses by giving a reason: where they are on the day of the meeting, or what they do then. The reasons are as many
// as people; what they have in common is the day, a word of regret, and nothing said of coming.

import { anyOf, HEARD } from '../../locales/hearing.ts'
import { foldText, type Language } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { isTown } from '../organisations/organisation-words.ts'
import { firstFrom } from '../text/cover.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isSaidOfThem } from './subject-before.ts'

/**
 * «Sadly I am in Tallinn that week», «bet tajā dienā guļu slimnīcā»: a sentence about the day of the meeting that begins
 * like a refusal or tells where the writer is instead refuses, whatever the reason.
 */
export function isKeptAway(unit: Unit): boolean {
  return refusesByReason(unit) && unit.codes.length === 0 && !unit.names.some(isNamed) && !isReasonOfAnother(unit)
}

/** «He is due to give a lecture on the 16th and therefore …, I'm afraid»: of whoever was named before. */
export function isReasonOfAnother(unit: Unit): boolean {
  const reason = unit.cues.find((c) => c.kind === 'elsewhere' || c.kind === 'thatDay')
  return reason !== undefined && isSaidOfThem(reason, unit)
}

/** The same of somebody named: «Diemžēl direktore Zane Liepa tajā dienā ir Briselē». */
export function isNamedAway(name: NameClaim, unit: Unit): boolean {
  return (
    name.sure &&
    !name.declined &&
    unit.codes.length === 0 &&
    refusesByReason(unit) &&
    unit.cues.some((c) => c.kind === 'thatDay' && c.from >= name.to) &&
    unit.cues.some((c) => c.kind === 'regrets' || c.kind === 'elsewhere')
  )
}

/** «Tajā dienā būšu Liepājā»: where the writer is on the day of the meeting, and it is not where the meeting is. */
export function isInAnotherTown(unit: Unit, findings: Findings): boolean {
  const { cues, codes, organisations } = unit
  if (codes.length + organisations.length > 0) return false
  const has = (kind: CueKind): boolean => cues.some((c) => c.kind === kind)
  // «Alas, we shall be in Brussels»
  if ((!has('thatDay') && (!has('regrets') || has('forNow'))) || has('maybe')) return false
  const isMine = (c: Cue): boolean =>
    c.kind === 'isAt' && cues.some((m) => (m.kind === 'me' || m.kind === 'we') && m.from === c.from)
  // «I'm in Tallinn on Wednesday but will come on the 16th»
  const comesThen = ({ to }: Cue): boolean => cues.some((c) => c.kind === 'iCome' && c.from >= to)
  return cues.some((c) => (c.kind === 'iCome' || isMine(c)) && isBeforeTown(c, unit, findings) && !comesThen(c))
}

/** The same of somebody named: «Valters Pētersons tobrīd būs Tallinā, tāpēc …», «Пётр Соколов будет в Таллине». */
export function isNamedInAnotherTown(name: NameClaim, unit: Unit, findings: Findings): boolean {
  return (
    name.sure &&
    // «…, jo direktors Oskars ir Igaunijā»: who is called so was on no list.
    name.familyName !== null &&
    !name.declined &&
    !unit.cues.some((c) => c.kind === 'maybe') &&
    unit.cues.some(
      (c) =>
        (c.kind === 'isAt' || c.kind === 'willBe') &&
        c.from >= name.to &&
        c.from - name.to < A_CLAUSE &&
        !/[,;:().–—]/u.test(findings.text.slice(name.to, c.from)) &&
        isBeforeTown(c, unit, findings) &&
        // «būs Tallinā līdz trešdienai, bet ceturtdien piedalīsies»
        !comesAfter(c, unit, findings),
    )
  )
}

/** «Es 16. novembrī esmu Briselē, ministriju pārstāvēs Juris Kalns»: where the writer is, and who comes then, in one sentence. */
export function isAwayAndAnotherComes(unit: Unit, findings: Findings): boolean {
  const { cues, names } = unit
  if (unit.asks || cues.some((c) => c.kind === 'maybe')) return false
  const isMine = ({ from, to }: Cue): boolean =>
    cues.some(
      (m) =>
        (m.kind === 'me' || m.kind === 'iAm') &&
        m.from <= from &&
        to - m.from < A_POST &&
        !/[,;:()–—]/u.test(findings.text.slice(m.from, from)),
    )
  const away = cues.find((c) => IS_SOMEWHERE.has(c.kind) && isMine(c) && isBeforeTown(c, unit, findings))
  const other = away && names.find((n) => n.sure && !n.declined && n.from > away.to)
  // «Es 16. esmu Briselē, tāpēc nākšu 17.»
  if (!other || cues.some((c) => c.kind === 'iCome' && c.from > away.to)) return false
  return cues.some((c) => c.kind === 'theyCome' && c.from > away.to && Math.abs(other.from - c.from) < A_POST)
}

const IS_SOMEWHERE = new Set<CueKind>(['iAm', 'isAt', 'iCome', 'willBe'])

/** Whether the sentence goes on to say, before it names anybody else, that people come. */
function comesAfter({ to }: Cue, { cues, names }: Unit, { text }: Findings): boolean {
  const next = names.find((n) => n.sure && n.from >= to)
  // «būs Briselē, taču ministriju pārstāvēs padomnieks Juris Kalns»: the verb is his.
  const isTheirs = (verb: Cue): boolean =>
    next !== undefined &&
    !next.declined &&
    next.from - verb.to < A_POST &&
    /^[\p{L} ]* $/u.test(text.slice(verb.to, next.from)) &&
    cues.some((c) => c.kind === 'but' && c.from >= to && c.to <= verb.from)
  return cues.some(
    (c) => c.kind === 'theyCome' && c.from >= to && c.to <= (next?.from ?? Number.POSITIVE_INFINITY) && !isTheirs(c),
  )
}

/** Letters between a verb and its subject: « vēstniecības padomnieks ». */
const A_POST = 60

/** Letters between somebody and where they are: « tajā pašā laikā ». */
const A_CLAUSE = 40

/** «būs Tallinā», «will be in Brussels»: whether a verb stands right before a town that is not the meeting's. */
function isBeforeTown({ language, to }: Cue, { to: end }: Unit, findings: Findings): boolean {
  const { words, text, event } = findings
  const { locative } = HEARD[language].organisations
  const i = firstFrom(words, to)
  // «in Brussels», «в Таллине»
  const small = /^\p{Ll}{1,2}$/u.test(words[i]?.text ?? '') ? i + 1 : i
  const lead = AT_OURS.exec(text.slice(to, to + A_POST))?.[0]
  const k = lead ? firstFrom(words, to + lead.length) : small
  const [word, next] = [words[k], words[k + 1]]
  if (!word?.capital || word.to > end || !(lead || /^[ \p{Ll}]{1,4}$/u.test(text.slice(to, word.from)))) return false
  // «būšu Rēzeknes …», «būšu Liepājā Olimpiskajā centrā»
  if (next?.capital && next.from === word.to + 1) return false
  const isThere = k === i ? locative?.test(word.text) && isTown(foldText(word.text)) : isAnyTown(word.text, language)
  if (!isThere) return false
  const here = [...Object.values(event.place), event.organiser.name, event.invitation ?? '']
  return !here.some((p) => p !== undefined && foldText(p).includes(foldText(word.text).slice(0, -1)))
}

const AT = anyOf(({ words }) => words.placePrepositions)
/** « at our headquarters in |Berlin», « в нашем бюро в |Таллине» */
const AT_OURS = new RegExp(`^ (?:${AT}) (?:\\p{Ll}{2,14} ){1,4}(?:${AT}) (?=\\p{Lu})`, 'u')

/** «in Brussels», «uz Briseli», «в Москву»: in the nominative, or in the case of where somebody goes. */
function isAnyTown(word: string, language: Language): boolean {
  const { declines, undeclineFamilyName } = HEARD[language]
  const forms = declines ? GENDERS.flatMap((gender) => undeclineFamilyName(word, 'accusative', gender)) : []
  return [word, ...forms].some((form) => isTown(foldText(form)))
}

const GENDERS = ['female', 'male'] as const

function refusesByReason({ cues, asks, organisations }: Unit): boolean {
  // «bet tagad strādāju Delnā» tells where, and not that something else is on.
  const isWork = (c: Cue): boolean => c.kind === 'elsewhere' && organisations.some((o) => o.from - c.to === 1)
  const has = (kind: CueKind): boolean => cues.some((c) => c.kind === kind && !isWork(c))
  // «Diemžēl man lekcijas», «I'm out of the country, regrettably»
  const refuses = has('thatDay')
    ? has('but') || has('regrets') || has('elsewhere')
    : has('elsewhere') && (has('but') || (has('regrets') && !has('forNow') && organisations.length === 0))
  // «Заявку отправляла в четверг, но ответа нет»: about mail and lists it takes more.
  const isAboutMail = has('correspondence') || (has('registering') && !has('regrets'))
  return refuses && !asks && (!isAboutMail || has('elsewhere')) && !cues.some((c) => SPEAKS_OF_ELSE.has(c.kind))
}

const SPEAKS_OF_ELSE = new Set<CueKind>([
  'iCome',
  'theyCome',
  'maybe',
  'asks',
  'requests',
  'promises',
  'supplements',
  'corrects',
  'codeWords',
  'arrangements',
  'entry',
  'insteadOf',
  'before',
])
