// Who is named in one sentence and taken back in it or the next by a pronoun: «Vakar pieteicu Annu Ozolu. Viņa nevarēs».

import type { Findings } from '../findings.ts'
import { isNamed } from '../names/is-named.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { sharesStem } from '../names/resolve-mentions.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** «Vakar pieteicu Annu Ozolu. Viņa nevarēs», «I registered Tom Hale … take him off»: the only one named before. */
export function isTakenBack(name: NameClaim, unit: Unit, units: readonly Unit[], findings: Findings): boolean {
  const { text } = findings
  const named = unit.names.filter((n) => isNamed(n))
  const registered = unit.cues.some((c) => REGISTERED.has(c.kind))
  if (!name.sure || name.familyName === null || (!registered && unit.cues.some((c) => c.kind === 'theyCome')))
    return false
  const at = units.indexOf(unit)
  const next = units[at + 1]
  // «Vakar pieteicu sevi un Annu Kalnu. Diemžēl netiksim. Izņemiet mūs abus»
  const withMe = registered && unit.cues.some((c) => c.kind === 'myself' || c.kind === 'we')
  if (withMe && units.slice(at, at + 4).some((u) => takesOffUs(u))) return true
  if (isCalledByPost(name, unit, units, findings)) return true
  const behindIt = units.slice(at + 1, at + 3)
  // «I registered Tom Reed and Ann Lee. Both are ill. Please remove them»
  const areBoth = registered && behindIt.some((u) => u.cues.some((c) => c.kind === 'allOfThem'))
  if ((named.length === 1 || areBoth) && isPronounTakenOff(behindIt)) return true
  return [unit, next].some((u) => {
    if (!u || u.asks || (u !== unit && u.names.some((n) => isNamed(n) && !isBehindSubject(n, u, findings))))
      return false
    // «Pieteicām Annu Ozolu, bet viņa nevarēs, nāks Juris Kalns»: before the next name «she» is the first one.
    const other = u === unit && name === named[0] ? named[1] : undefined
    const next = other ?? (u === unit ? undefined : u.names.find((n) => isNamed(n)))
    const behind = u.cues.filter((c) => c.from >= name.to && (next === undefined || c.to <= next.from))
    const has = (kind: CueKind): boolean => behind.some((c) => c.kind === kind)
    const isOne = named.length === 1 || other !== undefined
    const isMeant = has('allOfThem') || (isOne && (has('third') || has('themselves')))
    // «She cannot stay until the end»; «Has Tom Reed registered? He is on a plane today» only says why another asks.
    const away =
      behind.some((c) => c.kind === 'takesOff') ||
      (registered && !unit.asks && (has('staysAway') || areElsewhere(behind, text) || isRegretted(behind, text)))
    return isMeant && away && !has('maybe') && !has('codeWords')
  })
}

const REGISTERED = new Set<CueKind>(['before', 'onTheList', 'iRegistered'])

/** «… He has to accompany a visit. Please delete him and expect Ann Lee in his stead»: nobody is named before the pronoun. */
function isPronounTakenOff(behind: readonly Unit[]): boolean {
  const i = behind.findIndex((u) => u.cues.some((c) => c.kind === 'takesOff') || u.names.some(isNamed))
  if (i < 0 || behind[i]!.asks) return false
  const { cues, names } = behind[i]!
  const isHeTold = behind.slice(0, i).every((u) => u.cues.some((c) => THEY.has(c.kind)))
  const off = cues.find((c) => c.kind === 'takesOff')
  const they = off && cues.find((c) => THEY.has(c.kind) && c.from >= off.from && c.from - off.to <= 1)
  return isHeTold && they !== undefined && !names.some((n) => isNamed(n) && n.from < they.to)
}

const THEY = new Set<CueKind>(['third', 'themselves', 'allOfThem'])

/** «On behalf of Ann Hale, Ambassador, thank you. The Ambassador will not be able …»: called by the post the next time. */
function isCalledByPost(name: NameClaim, unit: Unit, units: readonly Unit[], { text, folded }: Findings): boolean {
  const post = unit.cues.find(
    (c) =>
      c.kind === 'posts' &&
      (c.from >= name.to
        ? /^,? ?\(?$/u.test(text.slice(name.to, c.from))
        : /^ (?:\p{Lu}\.? ?){0,2}$/u.test(text.slice(c.to, name.from))),
  )
  if (!post || unit.names.filter(isNamed).length > 1) return false
  const at = units.indexOf(unit)
  const isMeant = (c: Cue): boolean =>
    c.kind === 'posts' &&
    sharesStem(folded.slice(c.from, c.to), folded.slice(post.from, post.to)) &&
    // «консул Марина Лукша. … Генеральный консул не прибудет»: another's.
    !QUALIFIED.test(text.slice(Math.max(0, c.from - A_RANK), c.from))
  return units.slice(at + 1, at + 3).some(({ cues, names, asks }) => {
    const again = cues.find(isMeant)
    return (
      again !== undefined &&
      !asks &&
      !names.some((n) => isNamed(n) && n.from < again.to + 2) &&
      !cues.some((c) => c.kind === 'maybe') &&
      cues.some(
        (c) => c.kind === 'staysAway' && c.from > again.to && /^[^,;:.()–—]{1,30}$/u.test(text.slice(again.to, c.from)),
      )
    )
  })
}

/** «Генеральный », «Временный »: not «The », nor a word of regret with its comma. */
const QUALIFIED = /(?:^|[.!?\n] {0,2})\p{Lu}\p{Ll}{3,} $/u
const A_RANK = 20

/** «izņemiet mūs no saraksta», «take us off», «вычеркните нас обоих» */
function takesOffUs({ cues, asks }: Unit): boolean {
  return !asks && cues.some((c) => c.kind === 'takesOff') && cues.some((c) => c.kind === 'we')
}

/** «Abas ir reidā, tāpēc nākšu es, Anna Ozola», «As he is in Oslo, …»: the sentence begins with those who were named before. */
function isBehindSubject({ from }: NameClaim, unit: Unit, { text }: Findings): boolean {
  return unit.cues.some(
    (c) =>
      (c.kind === 'allOfThem' || c.kind === 'third') &&
      (c.from - unit.from < 2 || BECAUSE.test(text.slice(unit.from, c.from))) &&
      c.to < from,
  )
}

/** «As », «Tā kā », «Поскольку » */
const BECAUSE = /^\p{L}{2,9} (?:\p{L}{2,4} )?$/u

/** «Diemžēl viņai jādodas vizītē uz Viļņu»: a word of regret, and right behind it the one who was named. */
function isRegretted(cues: readonly Cue[], text: string): boolean {
  return cues.some(
    (r) =>
      r.kind === 'regrets' &&
      cues.some((t) => t.kind === 'third' && t.from > r.to && /^,? $/u.test(text.slice(r.to, t.from))),
  )
}

/** «Abas tajā dienā ir reidā», «Both are away that day»: the day in the clause whose subject they are, and no verb of coming. */
function areElsewhere(cues: readonly Cue[], text: string): boolean {
  return cues.some(
    (d) =>
      (d.kind === 'thatDay' || d.kind === 'elsewhere') &&
      cues.some(
        (m) =>
          (m.kind === 'third' || m.kind === 'allOfThem') &&
          m.to <= d.from &&
          /^[^,;:.–—]{1,40}$/u.test(text.slice(m.to, d.from)),
      ) &&
      !cues.some(
        (c) =>
          COMES.has(c.kind) &&
          Math.abs(c.from - d.from) < 30 &&
          !/[,;:.–—]/u.test(text.slice(Math.min(c.from, d.from), Math.max(c.from, d.from))),
      ),
  )
}

const COMES = new Set<CueKind>(['theyCome', 'iCome', 'willBe', 'asPlanned'])
