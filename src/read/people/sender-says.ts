// What the writers say of their own coming: «piedalīšos», «nevarēšu», «OK, will come», or nothing at all, as secretaries
// do who only send the others.

import { everyOf, HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import { CONDITIONAL, distanceTo, type Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isInAnotherTown } from './is-kept-away.ts'
import { isDoneToAnother, isOthersWish, OTHERS } from './is-others-wish.ts'
import { isLeftToAnother } from './left-to-another.ts'
import { isTheirOther, isTheirReason } from './subject-before.ts'
import { LONGEST_OBJECT, takesOffMe } from './takes-off-me.ts'

/** What the writer says of their own coming in one sentence. */
export function whatTheSenderSays(unit: Unit, findings: Findings): 'comes' | 'stays' | null {
  const has = (kind: Cue['kind']): boolean => unit.cues.some((c) => c.kind === kind)
  if (takesOffOthers(unit, findings) || asksForOthers(unit, findings)) return null
  // «Es savu pieteikumu atsaucu, jo …»
  if (has('takesOff') && has('me') && !has('maybe') && !unit.names.some(isNamed)) return 'stays'
  if (takesOffMe(unit, findings)) return 'stays'
  if (unit.cues.some((c) => isCalledOff(c, unit, findings)) || staysToo(unit, findings)) return 'stays'
  if (isInAnotherTown(unit, findings)) return null
  const coming = unit.cues
    .filter((c) => c.kind === 'iCome' || (c.kind === 'comesBare' && isBare(c, unit, findings)))
    .filter(
      (c) =>
        !isDenied(c, unit) &&
        !wasToldBefore(c, unit) &&
        !isDoneToAnother(c, unit, findings) &&
        !isOthersWish(c, unit, findings),
    )
  const staying = unit.cues.filter((c) => (c.kind === 'iStay' || isMyOther(c, unit)) && !isAboutCode(c, unit, findings))
  // «Gribētu atbraukt, bet nepiedalīšos»: a wish gives way to a refusal, wherever it stands.
  const isWish = (c: Cue): boolean => unit.cues.some((w) => w.kind === 'iWant' && w.from === c.from)
  // «Rakstīju, ka nākšu, diemžēl nebūšu»
  const wasSaid = (c: Cue): boolean =>
    unit.cues.some((p) => p.kind === 'planned' && c.from > p.to && c.from - p.to <= 3)
  const said = coming.filter((c) => !isWish(c) && !(staying.length > 0 && wasSaid(c)))
  // «the director is not able to attend», «he cannot come» say nothing of the writer.
  // «ne es, ne kolēģe Anna Ozola netiksim»
  const isNeither = unit.cues.some(
    (m) => m.kind === 'me' && unit.cues.some((n) => n.kind === 'negates' && m.from - n.to === 1),
  )
  // «as Ms Holt and our treasurer both have to give it a miss»
  const isPosts = (c: Cue): boolean =>
    !HEARD[c.language].declines &&
    !unit.cues.some((m) => (m.kind === 'me' || m.kind === 'we') && m.from >= c.from && m.to <= c.to) &&
    unit.cues.some((p) => p.kind === 'posts' && /^(?: \p{Ll}{2,6}){1,4} $/u.test(findings.text.slice(p.to, c.from)))
  const mine = (c: Cue): boolean =>
    isNeither ||
    (!isPosts(c) &&
      !isTheirOther(c, unit) &&
      !isTheirReason(c, unit) &&
      !unit.cues.some(
        (p) => p.kind === 'third' && p.to <= c.from && A_COPULA.test(findings.text.slice(p.to, c.from)),
      ) &&
      !unit.names.some((n) => isNamed(n) && n.to <= c.from && c.from - n.to < 30 && !isMyName(n, unit)) &&
      (has('me') || !unit.cues.some((p) => p.kind === 'posts' && p.to <= c.from && c.from - p.to < 5)))
  // «Vai man jāatsakās?» is not yet a refusal.
  if (
    (!unit.asks || asksBesides(staying, unit)) &&
    staying.some((s) => said.every((c) => distanceTo(s, c, findings.text) < 12 || s.from <= c.from)) &&
    staying.some(mine) &&
    (isLeftToAnother(unit, findings) ||
      !unit.cues.some((m) => m.kind === 'maybe' && !isPartedFrom(m, staying, unit))) &&
    !CONDITIONAL.test(findings.folded.slice(unit.from, unit.from + 20))
  )
    return 'stays'
  // «I said I would come but I have to be in court that day»
  const but = unit.cues.find((c) => c.kind === 'but')
  const isBehind = (kind: Cue['kind']): boolean => unit.cues.some((c) => c.kind === kind && c.from > but!.to)
  if (but && said.length === 0 && coming.every((c) => c.to <= but.from) && !has('maybe') && unit.codes.length === 0)
    if (isBehind('thatDay') && coming.length > 0) {
      if (isBehind('elsewhere')) return 'stays'
      // «I'd love to come but that day I'm in Oslo»: a wish, and a reason that is not understood.
      if (isBehind('me')) return null
    }
  // «Nākšu nevis es, bet Anna Ozola»
  if (coming.length === 0 || has('notMe')) return null
  if (
    unit.cues.some((c) => c.kind === 'maybe') ||
    (unit.asks && !coming.some((c) => c.kind === 'iCome' && unit.codes.length > 0))
  )
    return null
  return 'comes'
}

/** «I have to withdraw the two colleagues I registered», «Atsaucu divus kolēģus, kurus pieteicu»: nobody else than whom the writer registered. */
function takesOffOthers({ cues }: Unit, { text }: Findings): boolean {
  const isWhom = (c: Cue, verb: Cue): boolean =>
    WHOM.has(c.kind) && c.from >= verb.to && /^(?: \p{Ll}{2,9}){0,2} $/u.test(text.slice(verb.to, c.from))
  const isMe = (from: number, to: number): boolean =>
    cues.some((m) => (m.kind === 'myself' || m.kind === 'leads') && m.from >= from && m.to <= to)
  return cues.some(
    (verb) =>
      verb.kind === 'takesOff' &&
      cues.some(
        (c) =>
          isWhom(c, verb) &&
          !isMe(verb.to, c.from) &&
          cues.some((r) => r.kind === 'iRegistered' && r.from >= c.to && r.from - c.to < LONGEST_OBJECT),
      ),
  )
}

const WHOM = new Set<CueKind>(['several', 'unnamed', 'posts'])

/** «I would ask you to take them off», «that their names be removed», «прошу исключить их»: others are the object, the writer asks. */
function asksForOthers({ cues }: Unit, { text }: Findings): boolean {
  const between = (a: Cue, b: Cue): string => (a.to <= b.from ? text.slice(a.to, b.from) : text.slice(b.to, a.from))
  return cues.some(
    (verb) =>
      verb.kind === 'takesOff' &&
      cues.some(
        (c) =>
          c.kind === 'themselves' &&
          ((c.from >= verb.from && c.to <= verb.to) || A_FEW_WORDS.test(between(c, verb))) &&
          !cues.some((m) => OURSELVES.has(m.kind) && m.to > Math.min(c.from, verb.from)),
      ),
  )
}

const OURSELVES = new Set<CueKind>(['myself', 'we', 'bothOfUs', 'soDoI'])
const A_FEW_WORDS = /^ (?:\p{Ll}{2,14} ){0,4}$/u

/** «She is not coming», «he cannot come» */
const A_COPULA = /^ (?:\p{Ll}{1,4} )?$/u

/** «Ann Lee has to stay in Valmiera and so do I», «Anna Ozola nevarēs, un es arī ne»: what is said last before is of staying away. */
export function staysToo({ cues, asks }: Unit, { text }: Pick<Findings, 'text'>): boolean {
  const too = asks ? undefined : cues.find((c) => c.kind === 'soDoI')
  // «Tom Reed cannot come, nor can I»
  const isRefused = (c: Cue): boolean => cues.some((r) => r.kind === 'iStay' && r.from < c.from && c.to <= r.to)
  const says = (c: Cue): boolean => c.kind === 'staysAway' || (COMES.has(c.kind) && !isRefused(c))
  const said = too && cues.findLast((c) => says(c) && c.to <= too.from)
  return (
    said?.kind === 'staysAway' &&
    too!.from - said.to < 2 * LONGEST_OBJECT &&
    !/[;:()–—]/u.test(text.slice(said.to, too!.from))
  )
}

/** «Прийти не смогу, а запись будет?»: behind «but» it is asked for what guests ask, and not for coming. */
function asksBesides(refusals: readonly Cue[], { cues, codes }: Unit): boolean {
  const but = cues.find((c) => c.kind === 'but' && refusals.some((s) => s.to <= c.from))
  if (!but || codes.length > 0) return false
  return (
    cues.some((c) => c.kind === 'arrangements' && c.from >= but.to) &&
    !cues.some((c) => (c.from >= but.to && COMES.has(c.kind)) || (c.to <= but.from && c.kind === 'asks'))
  )
}

const COMES = new Set<CueKind>(['iCome', 'comesBare', 'toCome', 'theyCome', 'entry'])

/** «savukārt es, Raivo Tilts, palieku pie datora» */
function isMyName({ from }: { readonly from: number }, { cues }: Unit): boolean {
  return cues.some((m) => m.kind === 'me' && m.to <= from && from - m.to <= 2)
}

/** «Vakar domāju, ka varēšu, bet nebūšu»: what was open before «but» is not open behind it. */
function isPartedFrom(maybe: Cue, refusals: readonly Cue[], { cues }: Unit): boolean {
  return refusals.some((s) => cues.some((b) => b.kind === 'but' && b.from >= maybe.to && b.to <= s.from))
}

/** «I stay in Valmiera and will not attend»: a verb behind «and» has the subject of the one before. */
function isMyOther({ kind, from }: Cue, { cues, names, from: begin }: Unit): boolean {
  if (kind !== 'staysAway' || !cues.some((c) => c.kind === 'along' && from - c.to === 1)) return false
  const mine = cues.find((c) => c.kind === 'me' && c.from - begin <= 1)
  const isOther = (at: { from: number; to: number }): boolean => at.from >= begin + 1 && at.to <= from
  return (
    mine !== undefined &&
    !cues.some((c) => OTHERS.has(c.kind) && isOther(c)) &&
    !names.some((n) => n.sure && isOther(n))
  )
}

/** «Mana dalība diemžēl atkrīt», «Я сама буду на дежурстве»: what sounds like coming, until its clause goes on. */
function isCalledOff({ kind, from, to }: Cue, { cues, names }: Unit, { text }: Findings): boolean {
  if (kind !== 'iCome') return false
  // «Komandējumā būšu Viļņā»
  const isAway = cues.some((e) => e.kind === 'isAway' && from - e.to === 1)
  if (isAway && cues.every((c) => c.kind !== 'iCome' || c.from === from)) return !cues.some((c) => c.kind === 'maybe')
  if (cues.some((e) => e.kind === 'elsewhere' && e.from >= from && e.from <= to + 1 && e.to > to))
    return !cues.some((c) => c.kind === 'maybe')
  const isNoun = cues.some((r) => r.kind === 'registering' && r.from >= from && r.to <= to)
  return (
    isNoun &&
    cues.some(
      (s) =>
        s.kind === 'staysAway' &&
        s.from >= to &&
        s.from - to < LONGEST_OBJECT &&
        !/[.;:()–—]/u.test(text.slice(to, s.from)) &&
        !names.some((n) => n.sure && n.from >= to && n.to <= s.from) &&
        !cues.some((c) => CARRIES_ON.has(c.kind) && c.from >= to && c.to <= s.from),
    )
  )
}

const CARRIES_ON = new Set<CueKind>(['but', 'along', 'iCome', 'theyCome', 'third', 'unnamed', 'posts'])

/** «Neither Tom Reed nor I can come»: a denial that goes on into the verb. */
function isDenied({ from, to }: Cue, { cues }: Unit): boolean {
  return cues.some((c) => c.kind === 'iStay' && c.from <= from && from < c.to && (c.from < from || to < c.to))
}

/** «when I wrote that somebody from our branch would join me»: told by an earlier mail. */
function wasToldBefore({ kind, from, to }: Cue, { cues }: Unit): boolean {
  return (
    kind === 'iCome' &&
    cues.some((c) => c.kind === 'theyCome' && c.from === from) &&
    cues.some((c) => c.kind === 'iRegistered' && c.to <= from) &&
    cues.some((c) => c.kind === 'myself' && c.from > from && c.to <= to)
  )
}

/** «I will not be sending my personal code»: who refuses that stays away from nothing. */
function isAboutCode(cue: Cue, unit: Unit, { text }: Findings): boolean {
  const code = unit.cues.find((c) => c.kind === 'codeWords' && c.from >= cue.to)
  return (
    code !== undefined &&
    code.from - cue.to < LONGEST_OBJECT &&
    !/[.,;:()–—]/u.test(text.slice(cue.to, code.from)) &&
    !unit.cues.some((c) => c.kind === 'toCome' && c.from >= cue.from && c.to <= code.from)
  )
}

/** A verb without a subject is the writer's where the sentence begins with it; one word alone also ends it («Буду!»). */
function isBare(cue: Cue, unit: Unit, { text }: Findings): boolean {
  const before = text.slice(unit.from, cue.from)
  if (!/^[^\p{L}]*(?:\p{L}{1,5}[,.!] ?)?$/u.test(before)) return false
  const phrase = text.slice(cue.from, cue.to)
  // «I'm in», not «I'm in Tallinn»
  const isWhole = phrase.includes(' ') && !endsOpen(phrase)
  return isWhole || /^\s*(?:[.!,(]|$)/u.test(text.slice(cue.to, unit.to))
}

function endsOpen(phrase: string): boolean {
  return OPEN.has(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase())
}

const OPEN = new Set(everyOf(({ words }) => words.placePrepositions))
