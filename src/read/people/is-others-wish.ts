// A wish to come that is not the writer's: «She was born in 1987 and would be honoured to attend» is hers, «We would like to
// register Ms Agnieszka Nowicka» is done to another.

import { anyOf, HEARD } from '../../locales/hearing.ts'
import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { BEFORE_OBJECT, LONGEST_OBJECT } from './takes-off-me.ts'

/** «Two colleagues from our side would like to join»: whose wish it is. */
export function isOthersWish(cue: Cue, unit: Unit, findings: Findings): boolean {
  const { cues, names, organisations } = unit
  const { text } = findings
  // «She will be pleased to attend»: a wish without its subject is of whoever stands before it.
  const isOpen = !cues.some(
    (m) => (m.kind === 'me' || m.kind === 'we' || m.kind === 'myself') && m.from >= cue.from && m.to <= cue.to,
  )
  const isTheirs = (p: Cue): boolean =>
    p.kind === 'third' && p.to <= cue.from && /^(?: \p{L}{2,12}){0,3} $/u.test(text.slice(p.to, cue.from))
  if (isOpen && (cues.some(isTheirs) || isJoinedToTheirs(cue, unit, text))) return true
  // «Our two economists would like to be present»
  if (
    isOpen &&
    !HEARD[cue.language].declines &&
    OUR_PEOPLE.test(text.slice(Math.max(0, cue.from - A_SUBJECT), cue.from))
  )
    return true
  // «From our side Mr. Tom Reed, Second Secretary at the Embassy, would like to participate»
  const subject = names.findLast((n) => n.sure && n.givenName !== null && n.familyName !== null && n.to <= cue.from)
  const isMine = subject && cues.some((c) => OWN_SUBJECT.has(c.kind) && c.from >= subject.to && c.to <= cue.to)
  if (isOpen && subject && !isMine && !HEARD[cue.language].declines && !isWriters(subject, findings)) return true
  if (!cues.some((w) => w.kind === 'iWant' && w.from === cue.from)) return false
  // «Ērgļu novada pašvaldība arī vēlētos piedalīties. Brauks …»
  const isBodys = organisations.some(
    (o) => o.to < cue.from && /^(?: \p{Ll}{2,8}){0,2} $/u.test(text.slice(o.to, cue.from)),
  )
  if (isBodys && findings.cues.some((c) => c.kind === 'theyCome' && c.from > cue.to)) return true
  // «Tom Reed would be glad to attend»
  if (names.some((n) => n.sure && cue.from - n.to === 1) && !cues.some((c) => c.kind === 'me' && c.to <= cue.to))
    return true
  const isTaken = (who: Cue): boolean => cues.some((a) => a.kind === 'along' && who.from - a.to <= 5 && a.to < who.from)
  const whose = cues.findLast((c) => OTHERS.has(c.kind) && c.to <= cue.from && !isTaken(c))
  return (
    whose !== undefined &&
    cue.from - whose.to < 2 * LONGEST_OBJECT &&
    !/[.,;:–—]/u.test(text.slice(whose.to, cue.from)) &&
    !cues.some((c) => c.kind === 'me' && c.to > whose.to && c.from <= cue.to)
  )
}

/** «She was born on 2 June 1987 and would be honoured to attend»: behind «and» the subject is still the first word's. */
function isJoinedToTheirs(wish: Cue, { from, cues }: Unit, text: string): boolean {
  const isJoint = ({ kind, to }: Cue): boolean =>
    (kind === 'along' || kind === 'but') && to < wish.from && A_VERB.test(text.slice(to, wish.from))
  if (!cues.some(isJoint)) return false
  const they = cues.find((c) => c.kind === 'third' && c.from - from <= 1)
  return they !== undefined && !cues.some((m) => MINE.has(m.kind) && m.from >= they.to && m.to <= wish.from)
}

/** « », « would be », « will gladly » */
const A_VERB = /^ (?:\p{Ll}{2,10} ){0,3}$/u
const MINE = new Set<CueKind>(['me', 'we'])

// «our two economists », «Two senior lawyers »
const OUR_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ words, organisations, declines }) => (declines ? [] : [...organisations.ours, ...words.numerals.flat()]))}) (?:\\p{L}+ ){0,2}\\p{Ll}{3,}s $`,
  'iu',
)
/** Letters of «our two senior economists ». */
const A_SUBJECT = 50

export const OTHERS = new Set<CueKind>(['several', 'unnamed', 'posts', 'third'])

/** «We would like to register Ms Agnieszka Nowicka», «… three people»: right behind the verb stands its object, not the writer. */
export function isDoneToAnother(cue: Cue, unit: Unit, { text, mail, cues }: Findings): boolean {
  // «I'm stepping in for Tom Reed»
  if (unit.cues.some((c) => c.kind === 'insteadOf' && c.from >= cue.from && c.from <= cue.to)) return false
  // «Подтверждаю участие Минфина. Придёт Зане Калниня»
  const isBodys = unit.organisations.some(
    (o) => o.from > cue.to && /^(?: \p{L}{5,9})? $/u.test(text.slice(cue.to, o.from)),
  )
  if (isBodys && cues.some((c) => c.kind === 'theyCome' && c.from > cue.to)) return true
  const isCounted = ({ kind, from }: Cue): boolean =>
    kind === 'several' && from >= cue.to && /^(?: [\p{L}\d]{1,9}){0,3} $/u.test(text.slice(cue.to, from))
  // «Would like to send two experts», «may I register two of our experts»
  const isVerb = (c: Cue): boolean => (c.kind === 'sends' || c.kind === 'theyCome') && c.to === cue.to
  if (unit.cues.some(isVerb) && unit.cues.some(isCounted)) return true
  if (putsOnList(cue, unit, text)) return true
  const name = unit.names.find((n) => n.from >= cue.to)
  const isSomebody = name?.sure || name?.rule === 'name.capitals'
  if (!name || !isSomebody || !(name.declined || !HEARD[cue.language].declines)) return false
  const taken = unit.cues.some((c) => c.kind === 'along' && c.from >= cue.to && c.to <= name.from)
  return !taken && !isWriters(name, { mail }) && BEFORE_OBJECT.test(text.slice(cue.to, name.from))
}

/** «I would like to register our analyst, Mr Tom Reed»: what somebody of the writer's own body is stands before the name. */
function putsOnList({ from, to, language }: Cue, { cues, names }: Unit, text: string): boolean {
  const verb = foldText(text.slice(from, to)).split(' ').at(-1)!
  const name = names.find((n) => n.sure && n.from >= to)
  if (!name || HEARD[language].organisations.putsOnList?.includes(verb) !== true) return false
  const inside = cues.filter((c) => c.from >= to && c.to <= name.from)
  return (
    OUR_ONE.test(text.slice(to, name.from)) &&
    inside.some((c) => c.kind === 'posts' || c.kind === 'unnamed') &&
    !inside.some((c) => c.kind === 'along')
  )
}

// « our new Deputy Head of Mission, Mag. »
const OUR_ONE = new RegExp(
  `^ (?:${anyOf(({ organisations }) => organisations.ours)}) (?:[\\p{L}-]+ ){0,6}[\\p{L}-]+,? (?:\\p{L}{1,5}\\.? ){0,2}$`,
  'u',
)

const OWN_SUBJECT = new Set<CueKind>(['me', 'we', 'myself', 'but'])

/** The family name stands in the From header. */
function isWriters({ givenName, familyName }: NameClaim, { mail }: Pick<Findings, 'mail'>): boolean {
  return foldText(mail.from[0]?.name ?? '').includes(foldText(familyName ?? givenName ?? ''))
}
