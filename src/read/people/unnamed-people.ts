// People who are counted before they are named: «un vēl viens kolēģis, vārdu precizēšu», «2 pārstāvji».

import { anyOf, HEARD } from '../../locales/hearing.ts'
import { cuesWithin, type Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import { TELLS } from '../organisations/spoken-of.ts'
import { around, firstFrom } from '../text/cover.ts'
import { countBefore, isMore } from '../text/numerals.ts'
import { CONDITIONAL, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isNamedBehindClause } from './named-behind-clause.ts'
import { EMPTY_FRAME, type PersonFrame, valuesOfName } from './person-frame.ts'

/** «… un vēl viens kolēģis, vārdu precizēšu»: somebody comes whose name is still to be told. */
export function findUnnamed(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  for (const unit of units) {
    // «Ja būs vēl kāds, paziņošu»
    // «May I reserve a chair for me and one for somebody else from the embassy?» is no question.
    if ((unit.asks && !asksForMe(unit)) || CONDITIONAL.test(findings.folded.slice(unit.from, unit.from + 20))) continue
    // «On Friday I signed up with one student, to be named»: told before, and perhaps named by now.
    if (unit.cues.some((c) => c.kind === 'iRegistered')) continue
    // «Labdien, kolēģi!» greets.
    const isGreeted = ({ from, to }: Cue): boolean => findings.besides.some((b) => b.from <= from && to <= b.to)
    const counted = unit.cues.filter(
      (c) => c.kind === 'unnamed' || c.kind === 'several' || isTakenAlong(c, unit, findings),
    )
    const isCounted = (c: Cue): boolean =>
      !isGreeted(c) && !tells(c, findings) && !isTakenOff(c, unit, findings) && !isWhoIAm(c, unit, findings)
    for (const cue of counted.filter(isCounted)) {
      if (mayBe(cue, unit, findings) || isNamedBehindClause(cue, unit, findings)) continue
      const count = countBefore(cue, findings)
      if (
        cue.kind === 'several' &&
        (count === 1 || (frames.some((f) => f.role === 'comes') && !isAdded(cue, unit, findings)))
      )
        continue
      if (areToldBelow(cue, count, unit, frames, findings)) continue
      const isPromised =
        cuesWithin(findings, cue.from, cue.to + A_SENTENCE, 'later', 'promises').length > 0 ||
        // «Его данные завтра вышлет моя помощница», not «the second name I still owed»
        cuesWithin(findings, cue.to, cue.to + A_SENTENCE, 'namedLater').length > 0
      if (!isPromised && !isBesideMe(cue, unit, findings) && !isTakenWithMe(cue, unit, findings)) continue
      const named = around(findings.names, cue.from - 3, cue.to + 60).some(
        (n) =>
          n.to <= unit.to &&
          (n.sure || n.rule === 'name.unknown') &&
          ((n.from >= cue.to &&
            n.from - cue.to < 60 &&
            // «кто-то из юристов, имя сообщу, и я сама: Ирина Белых»
            !unit.cues.some((c) => c.kind === 'me' && c.from >= cue.to && c.to <= n.from)) ||
            // «Anna Ozola, kolēģe», not «Anna Ozola plus one»
            (n.to <= cue.from && cue.from - n.to <= 2 && /^\p{L}+$/u.test(findings.text.slice(cue.from, cue.to)))),
      )
      const promised =
        // «I have to hand my seat to a colleague, I will let you know who it is»
        cuesWithin(findings, unit.from, unit.to, 'iCome', 'theyCome', 'willBe', 'insteadOf', 'sends').length > 0 ||
        frames.some((f) => f.role === 'comes')
      // «… un mūsu IT vadītājs Lācis, viņa kodu vēl noskaidroju»
      const called = around(findings.names, cue.to, cue.to + 2).find(
        (n) => n.rule === 'name.single' && n.from - cue.to === 1,
      )
      if (called && promised) return [{ ...EMPTY_FRAME, ...valuesOfName(called), from: called.from, to: called.to }]
      // «Piesakām vienu dalībnieku, vārdu precizēsim, kods 040478»: whose code is told has a frame.
      const known = frames.filter((f) => f.role === 'comes' && !f.isSender && f.code && !f.givenName && !f.familyName)
      if (!named && promised)
        return Array.from({ length: Math.max(0, count - known.length) }, () => ({
          ...EMPTY_FRAME,
          from: cue.from,
          to: cue.to,
        }))
    }
  }
  return []
}

/** «May I reserve a chair for me and one more for …?»: the reply itself answers it. */
function asksForMe({ cues }: Unit): boolean {
  const has = (kind: CueKind): boolean => cues.some((c) => c.kind === kind)
  return has('iWant') && has('myself') && has('theyCome') && !has('maybe') && !has('wonders')
}

/** «scratch the two of us»: who is taken off is not still to be named. */
function isTakenOff({ from }: Cue, { cues }: Unit, { text }: Findings): boolean {
  return cues.some(
    (c) => c.kind === 'takesOff' && c.to <= from && /^ (?:\p{L}{2,6} ){0,2}$/u.test(text.slice(c.to, from)),
  )
}

/** «es esmu biedrs no …», «Я сотрудник …», not «Я коллегу приведу, имя сообщу»: the writer, whose name may stand anywhere. */
function isWhoIAm({ from }: Cue, { cues }: Unit, { text }: Findings): boolean {
  return (
    cues.some((c) => c.kind === 'iAm' && c.to < from && /^ (?:an? )?$/u.test(text.slice(c.to, from))) &&
    !cues.some((c) => OF_ANOTHER.has(c.kind))
  )
}

const OF_ANOTHER = new Set<CueKind>(['theyCome', 'sends', 'later', 'namedLater', 'promises'])

/** «a colleague gave me the address», «mana kolēģe iedeva e-pastu»: who told of the meeting comes to no list by it. */
function tells({ to }: Cue, { words, text }: Findings): boolean {
  const next = words[firstFrom(words, to)]
  return next !== undefined && text.slice(to, next.from) === ' ' && TELLS.test(next.folded)
}

/** «со мной наш новый юрист. Как её зовут, напишу завтра», «me and our lawyer, name to follow»: a post for a name. */
function isTakenAlong({ kind, from, to }: Cue, { cues }: Unit, findings: Findings): boolean {
  const verb = kind === 'posts' ? cues.findLast((c) => COMING.has(c.kind) && c.to < from) : undefined
  if (!verb) return false
  const isObject = ({ to }: Cue): boolean =>
    to < from && /^(?: \p{L}{2,14}){0,3} $/u.test(findings.text.slice(to, from))
  const isAlong = (a: Cue, comes: Cue): boolean => a.kind === 'along' && !isBodys(a, cues) && a.from > comes.from
  // «I shall come myself and bring along our trainee»
  const mine = cues.find((c) => c.kind === 'iCome' && c.to < from)
  const isBrought =
    mine && verb.kind === 'theyCome' && isObject(verb) && cues.some((a) => isAlong(a, mine) && verb.from - a.to === 1)
  return (
    (isBrought || cues.some((a) => isAlong(a, verb) && isObject(a))) &&
    cuesWithin(findings, to, to + A_SENTENCE, 'ownData', 'introduces').length > 0
  )
}

const COMING = new Set<CueKind>(['iCome', 'comesBare', 'theyCome', 'willBe'])

/** Letters in which somebody's name is promised. */
const A_SENTENCE = 120

/** «Būs viens cilvēks, dati caurlaidei: …»: as many are named below, and nobody above; «vēl viens» is somebody else, and so is the writer. */
function areToldBelow(
  { from, to }: Cue,
  count: number,
  unit: Unit,
  frames: readonly PersonFrame[],
  findings: Findings,
): boolean {
  const coming = frames.filter((f) => f.role === 'comes')
  const isAnother = findings.folded.slice(from, to).split(' ').some(isMore)
  const isOther = (f: PersonFrame): boolean =>
    f.from > to && f.familyName !== null && !f.isSender && cuesWithin(findings, unit.from, f.from, 'me').length === 0
  return !isAnother && coming.length >= count && coming.every(isOther)
}

/** «I might bring one colleague», «varbūt vēl viens kolēģis»: not yet on any list. */
function mayBe({ from }: Cue, { cues }: Unit, { text }: Findings): boolean {
  return cues.some((c) => c.kind === 'maybe' && c.to <= from && /^[^,;:.–—]{0,30}$/u.test(text.slice(c.to, from)))
}

/**
 * «es un divi kolēģi», «me and two colleagues»: besides whoever was named; «The embassy takes part with two people» and
 * «We come with two people: myself and …» count all.
 */
function isAdded({ from, to }: Cue, { cues, names }: Unit, { text }: Findings): boolean {
  if (cues.some((c) => (c.kind === 'myself' || c.kind === 'me') && /^(?::| [–—-]) $/u.test(text.slice(to, c.from))))
    return false
  const isWith = (c: Cue): boolean => c.kind === 'along' && c.to < from && from - c.to < A_NUMERAL
  const hasOther = (c: Cue): boolean =>
    cues.some((m) => ADDING.has(m.kind) && m.from < c.from) || names.some((n) => isNamed(n) && n.to <= c.from)
  return cues.some((c) => isWith(c) && hasOther(c) && !isBodys(c, cues))
}

const ADDING = new Set<CueKind>(['me', 'myself', 'we', 'iCome', 'comesBare'])

/** «The embassy will attend with two members of staff»: the body's own verb counts all of them. */
function isBodys({ from, to }: Cue, cues: readonly Cue[]): boolean {
  return cues.some((s) => s.kind === 'sends' && s.from < from && to <= s.to)
}

/** Letters of a numeral with its blanks. */
const A_NUMERAL = 10

/** «es un vēl kāds no valdes», «я и ещё кто-то»: somebody comes with the writer, named later or never. */
function isBesideMe({ from, to }: Cue, { cues }: Unit, { text }: Findings): boolean {
  return (
    /[ -]/u.test(text.slice(from, to)) &&
    cues.some((c) => c.kind === 'me' && c.to < from && AND.test(text.slice(c.to, from))) &&
    !cues.some((c) => c.kind === 'maybe')
  )
}

/** «I will come with a colleague», «I am coming, plus one adviser», «Nākšu ar vienu kolēģi»: whoever the writer's own verb takes along. */
function isTakenWithMe({ from, to, language }: Cue, { cues }: Unit, { text }: Findings): boolean {
  // «…, plus one adviser; both of them are on leave till Monday» leaves nothing open.
  if (cues.some((c) => OPEN.has(c.kind) && (c.kind === 'maybe' || c.from < to))) return false
  // «Ieradīšos ar kolēģu svētību»: theirs is what comes along.
  const goesOn = /^ \p{Ll}/u.test(text.slice(to, to + 2)) && !cues.some((c) => c.kind === 'leads' && c.from - to === 1)
  if (HEARD[language].declines && goesOn) return false
  const along = cues.find((c) => c.kind === 'along' && from - c.to === 1)
  const begin = along?.from ?? from
  // «plus one» tells by itself that it adds to somebody.
  const adds = along !== undefined || PLUS.test(text.slice(from, to))
  return adds && cues.some((c) => c.kind === 'iCome' && /^(?:, | )$/u.test(text.slice(c.to, begin)))
}

const OPEN = new Set<CueKind>(['maybe', 'staysAway', 'iRegistered', 'before', 'takesOff'])
const PLUS = /^(?:plus|\+)/iu

// « un », « pati (Ilze Kalna, 170985) un »
const AND = new RegExp(
  `^(?: \\p{Ll}{3,8})?(?: \\([^()\\n]{1,60}\\))?,? (?:${anyOf(({ organisations }) => organisations.and)}) $`,
  'u',
)
