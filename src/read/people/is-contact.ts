// Who is named as somebody to be asked, as the one on whose errand others come, or as listed rightly: none comes by it.

import type { Findings } from '../findings.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { Cue, CueKind } from '../text/words.ts'
import { isReplaced } from './is-replaced.ts'
import { isRightAlready } from './is-right-already.ts'
import { tellsBehindClause } from './stays-behind-clause.ts'

/** «Kontaktpersona: …», «jautājiet …»: somebody to be asked, not somebody who comes. */
export function isContact(name: NameClaim, units: readonly Unit[], findings: Findings): boolean {
  const { text } = findings
  const unit = unitAt(units, name)
  // «Ilze Liepa aizvieto Juri Kalnu»
  if (!unit || isReplaced(name, unit, findings)) return false
  if (isRightAlready(name, unit, findings) || isReachedThere(name, unit, findings)) return true
  // «As agreed with Peter Lane, Ann Hale will attend»
  const isFirstBehind = (c: Cue): boolean =>
    !unit.names.some((n) => n.sure && n.from >= c.to && n.to < name.from && text.slice(n.to, name.from) === ', ')
  if (isPrincipal(name, unit, text) || tellsBehindClause(name, unit, findings)) return true
  // «adding Anna just fyi»
  if (unit.cues.some((c) => c.kind === 'contact' && c.from < name.from && name.to < c.to)) return true
  if (isAlsoHe(name, unit)) return false
  // «I was told that Tom Reed cannot travel»
  if (unit.cues.some((c) => c.kind === 'staysAway' && c.from - name.to === 1)) return false
  return (
    unit.cues.some(
      (c) =>
        c.kind === 'contact' &&
        c.to <= name.from &&
        name.from - c.to < 40 &&
        // «we told you yesterday that Tom Reed would come»
        !unit.cues.some((b) => b.kind === 'before' && b.from <= c.from && c.to <= b.to) &&
        isFirstBehind(c) &&
        leadsTo(c, name, unit, text),
    ) &&
    unit.codes.length === 0 &&
    !unit.cues.some((c) => c.kind === 'theyCome' && c.to <= name.from && name.from - c.to < 30)
  )
}

/** «Anna Ozola, 67876030, anna.ozola@example.lv», under people with codes: whom to ask. */
function isReachedThere({ to }: NameClaim, { codes }: Unit, { text, codes: all }: Findings): boolean {
  return codes.length === 0 && all.length > 1 && REACHED.test(text.slice(to, to + A_LINE))
}

const REACHED = /^,? \(?(?:\p{L}{2,6}\.?:? )?\+?\d[\d ]{6,14}[,;]? (?:\p{L}[\p{L}-]{2,6}:? )?[\w.-]{2,40}@/u
const A_LINE = 90

/** «По поручению директора Сергея Громова сообщаю, что он придёт»: nobody else is named whom «he» could be. */
function isAlsoHe(name: NameClaim, { names, cues }: Unit): boolean {
  const behind = cues.filter((c) => c.from >= name.to)
  return (
    names.every((n) => n === name || !n.sure) &&
    behind.some(
      (c) => HE.has(c.kind) && behind.some((v) => COMES.has(v.kind) && v.from >= c.to && v.from - c.to < A_VERB),
    )
  )
}

const HE = new Set<CueKind>(['third', 'themselves'])
const COMES = new Set<CueKind>(['theyCome', 'registering'])
/** Letters of « with pleasure ». */
const A_VERB = 16

/** «pie Annas Ozolas», «pie lietvedes Annas Ozolas»: behind a preposition alone no noun but a post; «pie vietas» is none of a person. */
function leadsTo({ from, to }: Cue, name: NameClaim, { cues }: Unit, text: string): boolean {
  return (
    to - from > A_PREPOSITION ||
    name.from - to <= 1 ||
    cues.some((c) => (c.kind === 'posts' || c.kind === 'unnamed') && c.from - to === 1 && c.to < name.from) ||
    !/\p{Ll}{4}/u.test(text.slice(to, name.from))
  )
}

/** Letters: «pie». */
const A_PREPOSITION = 3

/** «По поручению директора Сергея Громова придёт Ольга Белова», «Jura Kalna vārdā nāks Anna Ozola»: whose errand it is. */
function isPrincipal(name: NameClaim, { cues, names, codes }: Unit, text: string): boolean {
  const next = names.find((n) => n.sure && n.givenName !== null && n.familyName !== null && n.from > name.to)
  // «Delnas vārdā nāks Juris Kalns un Anna Ozola»: who comes is nobody's principal.
  const isBefore = (c: Cue): boolean =>
    c.to < name.from &&
    /^ (?:\p{Ll}{2,20},? ){0,3}$/u.test(text.slice(c.to, name.from)) &&
    !cues.some((v) => v.kind === 'theyCome' && v.from >= c.to && v.to <= name.from)
  const code = codes.find((c) => c.from >= name.to)
  const isSent = code !== undefined && next !== undefined && next.to <= code.from
  return (
    next !== undefined &&
    cues.some(
      (c) =>
        (c.kind === 'contact' && isSent && isBefore(c)) ||
        (c.kind === 'onBehalf' && (isBefore(c) || (name.declined && c.from - name.to === 1))),
    ) &&
    (code === undefined || isSent)
  )
}
