// People who are counted before they are named: «un vēl viens kolēģis, vārdu precizēšu», «2 pārstāvji».

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { around, type Stretch } from './cover.ts'
import { cuesWithin, type Findings } from './findings.ts'
import { isNamed } from './is-named.ts'
import { asNamed, type NameClaim } from './name-claim.ts'
import { EMPTY_FRAME, type PersonFrame, valuesOfName } from './person-frame.ts'
import { sameName } from './same-name.ts'
import { mergeFrames } from './settle-people.ts'
import { CONDITIONAL, type Unit } from './units.ts'
import type { Cue, CueKind } from './words.ts'

/** «… un vēl viens kolēģis, vārdu precizēšu»: somebody comes whose name is still to be told. */
export function findUnnamed(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  for (const unit of units) {
    // «Ja būs vēl kāds, paziņošu»
    if (unit.asks || CONDITIONAL.test(findings.folded.slice(unit.from, unit.from + 20))) continue
    // «On Friday I signed up with one student, to be named»: told before, and perhaps named by now.
    if (unit.cues.some((c) => c.kind === 'iRegistered')) continue
    // «Labdien, kolēģi!» greets.
    const isGreeted = ({ from, to }: Cue): boolean => findings.besides.some((b) => b.from <= from && to <= b.to)
    const counted = unit.cues.filter(
      (c) => c.kind === 'unnamed' || c.kind === 'several' || isTakenAlong(c, unit, findings),
    )
    for (const cue of counted.filter((c) => !isGreeted(c))) {
      if (mayBe(cue, unit, findings)) continue
      const count = countBefore(cue, findings)
      if (cue.kind === 'several' && (count === 1 || (frames.some((f) => f.role === 'comes') && !isAdded(cue, unit))))
        continue
      if (areToldBelow(cue, count, unit, frames, findings)) continue
      const isPromised = cuesWithin(findings, cue.from, cue.to + A_SENTENCE, 'later', 'promises').length > 0
      if (!isPromised && !isBesideMe(cue, unit, findings)) continue
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
        cuesWithin(findings, unit.from, unit.to, 'iCome', 'theyCome', 'willBe').length > 0 ||
        frames.some((f) => f.role === 'comes')
      // «… un mūsu IT vadītājs Lācis, viņa kodu vēl noskaidroju»
      const called = around(findings.names, cue.to, cue.to + 2).find(
        (n) => n.rule === 'name.single' && n.from - cue.to === 1,
      )
      if (called && promised) return [{ ...EMPTY_FRAME, ...valuesOfName(called), from: called.from, to: called.to }]
      if (!named && promised)
        return Array.from({ length: count }, () => ({ ...EMPTY_FRAME, from: cue.from, to: cue.to }))
    }
  }
  return findUncounted(units, frames, findings)
}

/** «Приедем вдвоём. … Со мной будет член правления, имя сообщу»: who is counted, and whose name is still to be told. */
function findUncounted(
  units: readonly Unit[],
  frames: readonly PersonFrame[],
  findings: Findings,
): readonly PersonFrame[] {
  const told = units.filter((u) => !u.asks && findings.ownWords.kindAt(u.from) === 'own')
  const unit = told.find((u) => u.cues.some((c) => c.kind === 'headcount'))
  if (!unit || told.some((u) => u.cues.some((c) => DOUBTFUL.has(c.kind)))) return []
  const { from, to } = unit.cues.find((c) => c.kind === 'headcount')!
  const counted =
    findings.folded
      .slice(from, to)
      .split(' ')
      .map(countOf)
      .find((n) => n > 1) ?? 1
  const coming = mergeFrames(frames).filter((f) => f.role === 'comes')
  // Whom the mail names and the reading does not take up may be the one who is counted.
  const isTaken = ({ from, to }: NameClaim): boolean => frames.some((f) => f.from <= to && from <= f.to)
  const isOpen = told.some((u) =>
    u.names.some((n) => isNamed(n) && !isTaken(n) && !coming.some((f) => sameName(f, asNamed(n)))),
  )
  // «Vārds: …» is a label, «vārdu pateikšu» tells of somebody.
  const isTold = told.some((u) =>
    u.cues.some((c) => TO_BE_TOLD.has(c.kind) && !u.cues.some((l) => l.kind === 'ownData' && l.from === c.from)),
  )
  if (coming.length === 0 || coming.length >= counted || isOpen || !isTold) return []
  const end = Math.max(...coming.map((f) => f.to))
  return Array.from({ length: counted - coming.length }, () => ({ ...EMPTY_FRAME, from: end, to: end }))
}

const TO_BE_TOLD = new Set<CueKind>(['later', 'promises', 'unnamed'])
const DOUBTFUL = new Set<CueKind>(['maybe', 'iRegistered', 'before', 'staysAway', 'takesOff'])

/** «со мной наш новый юрист. Как её зовут, напишу завтра», «me and our lawyer, name to follow»: a post for a name. */
function isTakenAlong({ kind, from, to }: Cue, { cues }: Unit, findings: Findings): boolean {
  const comes = cues.findLast((c) => COMING.has(c.kind) && c.to < from)
  return (
    kind === 'posts' &&
    comes !== undefined &&
    cues.some(
      (a) =>
        a.kind === 'along' &&
        a.from > comes.from &&
        a.to < from &&
        /^(?: \p{L}{2,14}){0,3} $/u.test(findings.text.slice(a.to, from)),
    ) &&
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
  const isMore = findings.folded
    .slice(from, to)
    .split(' ')
    .some((word) => MORE.has(word))
  const isOther = (f: PersonFrame): boolean =>
    f.from > to && f.familyName !== null && !f.isSender && cuesWithin(findings, unit.from, f.from, 'me').length === 0
  return !isMore && coming.length >= count && coming.every(isOther)
}

/** «I might bring one colleague», «varbūt vēl viens kolēģis»: not yet on any list. */
function mayBe({ from }: Cue, { cues }: Unit, { text }: Findings): boolean {
  return cues.some((c) => c.kind === 'maybe' && c.to <= from && /^[^,;:.–—]{0,30}$/u.test(text.slice(c.to, from)))
}

/** «es un divi kolēģi», «me and two colleagues»: besides whoever was named. */
function isAdded({ from }: Cue, { cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'along' && c.to < from && from - c.to < A_NUMERAL)
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

const AND = new RegExp(`^,? (?:${ALL_HEARD.flatMap(([, { organisations }]) => organisations.and).join('|')}) $`, 'u')

/** «2 pārstāvji», «divi kolēģi»: up to five; else one. */
export function countBefore({ from, to }: Stretch, { folded }: Findings): number {
  // «vēl divus», «two more», not «number two»
  const told = folded.slice(from, to).split(' ')
  const word = told.some((w) => MORE.has(w)) ? (told.find((w) => !MORE.has(w)) ?? '') : ''
  const [, tens = '', before = ''] = NUMERAL.exec(folded.slice(Math.max(0, from - A_PHRASE), from)) ?? []
  // «тридцать два человека»
  if (TENS.test(tens)) return 1
  if (/^[2-5]$/u.test(before)) return Number(before)
  return Math.max(1, countOf(word), countOf(before))
}

/** «двое» → 2; 1: no numeral. */
function countOf(numeral: string): number {
  return Math.max(...ALL_HEARD.map(([, { words }]) => words.numerals.findIndex((forms) => forms.includes(numeral)))) + 2
}

// «four of our volunteers»
const NUMERAL = new RegExp(
  `(?:(\\p{L}{1,12}) )??([\\p{L}\\d]{1,12}) (?:(?:\\p{L}{2} )?(?:${ALL_HEARD.flatMap(([, { organisations }]) => organisations.ours).join('|')}) )?$`,
  'u',
)
const A_PHRASE = 36

const TENS = new RegExp(`(?:${ALL_HEARD.flatMap(([, { words }]) => words.tens).join('|')})$`, 'u')

const MORE = new Set(ALL_HEARD.flatMap(([, { words }]) => words.more.map(foldForCues)))
