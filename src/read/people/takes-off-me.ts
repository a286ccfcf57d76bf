// Whether a sentence takes the writer off the list: «снимите нас обеих», «mani no saraksta varat dzēst».

import { HEARD } from '../../locales/hearing.ts'
import type { Findings } from '../findings.ts'
import { PLEASE } from '../text/small-words.ts'
import type { Unit } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'

/** Letters between a verb and its object: « send you the first part of my ». */
export const LONGEST_OBJECT = 36

/** Between a verb and the name of whom it is done to: « », « Ms », « the registration of Mr ». */
export const BEFORE_OBJECT = /^ (?:\p{Ll}{3} \p{Ll}{7,14} \p{Ll}{2} )?(?:\p{L}{1,4}\.? )?$/u

/** «снимите нас обеих», «take Tom Byrne and me off»: whoever else the sentence names. */
export function takesOffMe(unit: Unit, findings: Findings): boolean {
  return (
    unit.cues.some(
      (c) =>
        c.kind === 'takesOff' &&
        unit.cues.some(
          (m) =>
            ((m.kind === 'myself' || m.kind === 'we') && isObjectOf(m, c, unit, findings)) ||
            // «My name can go»
            (m.kind === 'me' && m.from === c.from && unit.cues.some((d) => d.kind === 'ownData' && d.to < c.to)) ||
            // «delete my name from the list», «take my name off»
            (m.kind === 'me' &&
              (m.from - c.to === 1 || (m.from > c.from && m.to < c.to)) &&
              unit.cues.some((d) => d.kind === 'ownData' && d.from - m.to === 1)),
        ),
    ) ||
    unit.cues.some(
      (pass) => isMine(pass, unit.cues) && unit.cues.some((c) => isSaidOf(c, pass) || isSaidOfBoth(c, pass, unit)),
    )
  )
}

/** «Вычеркните меня: Белова Анна», «take me off – Ann Hale»: the name behind the mark is the writer's own. */
export function namesWhoIsTakenOff(unit: Unit, { text }: Findings): boolean {
  const off = unit.cues.find((c) => c.kind === 'takesOff')
  const [name] = unit.names.filter((n) => n.sure && off !== undefined && n.from > off.to)
  return (
    name !== undefined &&
    !name.declined &&
    /^\s?(?:[.,;!(\n]|$)/u.test(text.slice(name.to, name.to + 2)) &&
    unit.cues.some((m) => (m.kind === 'myself' || m.kind === 'me') && SAYS_WHO.test(text.slice(m.to, name.from)))
  )
}

/** «: », « – », « из списка: » */
const SAYS_WHO = /^(?: \p{Ll}{1,10}){0,3}(?::| [–—-]) ?$/u

/** «mana caurlaide», «my place» */
export function isMine({ kind, from }: Cue, cues: readonly Cue[]): boolean {
  return kind === 'ourThings' && cues.some((m) => m.kind === 'me' && m.from === from)
}

/** «… vairs nav vajadzīga» */
export function isSaidOf({ kind, from }: Cue, pass: Cue): boolean {
  return kind === 'takesOff' && pass.from < from && from < pass.to
}

/** «My participation and the one of Stefano Rinaldi have to be deleted» */
function isSaidOfBoth({ kind, from }: Cue, pass: Cue, { cues }: Unit): boolean {
  const both = cues.find((c) => c.kind === 'bothOfUs' && c.from === pass.from && c.to > pass.to)
  return (
    kind === 'takesOff' &&
    both !== undefined &&
    from > both.to &&
    !cues.some((c) => PARTED.has(c.kind) && c.from >= both.to && c.to <= from)
  )
}

const PARTED = new Set<CueKind>(['but', 'iCome', 'theyCome', 'keeps', 'asPlanned', 'me'])

/** Beside the verb, the list at most between: «снимите нас», «me off», «mani no saraksta varat dzēst»; not «mani informēja, ka …, izņemiet viņu». */
function isObjectOf(me: Cue, verb: Cue, { cues, names }: Unit, { text }: Findings): boolean {
  // «We withdraw the registration of Mr Tom Reed»: the writers do it.
  const isDoer = me.from === verb.from
  if (isDoer && names.some((n) => n.sure && n.from > verb.to && BEFORE_OBJECT.test(text.slice(verb.to, n.from))))
    return false
  if (me.from >= verb.from && me.to <= verb.to) return true
  // «Both have left us, please delete them»: in English the object stands behind its verb.
  if (me.to <= verb.from && !HEARD[verb.language].declines) return false
  const [from, to] = me.from >= verb.to ? [verb.to, me.from] : [me.to, verb.from]
  const between = text.slice(from, to).replace(ASIDE, '').replace(POLITELY, '')
  if (/[.,;:()]/u.test(between)) return false
  if (between.length < 4 || isMay(me, verb, cues, text)) return true
  const isInside = (at: { readonly from: number; readonly to: number }): boolean => at.from >= from && at.to <= to
  return (
    between.length < LONGEST_OBJECT &&
    me.kind === 'myself' &&
    cues.some((c) => c.kind === 'registering' && isInside(c)) &&
    !cues.some((c) => PARTS.has(c.kind) && isInside(c)) &&
    !names.some((n) => n.sure && isInside(n))
  )
}

/** «Mani varat svītrot», «меня можете вычеркнуть»: nothing but leave to do it between. */
function isMay({ to }: Cue, { from }: Cue, cues: readonly Cue[], text: string): boolean {
  return cues.some(
    (c) => c.kind === 'invites' && c.from - to === 1 && /^(?: \p{L}{2,6})? $/u.test(text.slice(c.to, from)),
  )
}

/** «Меня, соответственно, прошу вычеркнуть» */
const ASIDE = /^, \p{L}{3,16},(?= )/u

const POLITELY = new RegExp(`,? ?${PLEASE},?`, 'giu')
/** Verbs and other people: what is done there is not done to the writer. */
const PARTS = new Set<CueKind>(['along', 'but', 'third', 'themselves', 'theyCome', 'iCome', 'correspondence'])
