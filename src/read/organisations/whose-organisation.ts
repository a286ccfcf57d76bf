// Whose a body is by the words right before it: of somebody who does not come («par tikšanos pastāstīja Anna Liepa no
// Delnas», «my husband works at Delna»), of another who does, or of the writer.

import { foldText } from '../../vocabulary.ts'
import type { Findings } from '../findings.ts'
import { isKin } from '../names/is-kin.ts'
import { asNamed } from '../names/name-claim.ts'
import { sameName } from '../names/same-name.ts'
import type { PersonFrame } from '../people/person-frame.ts'
import { around, within } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import { type Unit, unitAt } from '../text/units.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { overlaps } from './leftover-cell.ts'
import { LEADS_OF_OWN } from './organisation-words.ts'

/** «Juris ir no VARAM, es no ZM», «I am from Delna», «Работаю в Минфине»; not «my colleague from Delna». */
export function isWriters(claim: OrganisationClaim, findings: Findings): boolean {
  if (isObjectOfMine(claim, findings)) return true
  const { from } = claim
  const { cues, text } = findings
  const near = around(cues, from - NEAR_ME, from).filter((c) => c.to <= from)
  if (near.some((c) => c.kind === 'unnamed')) return false
  return near.some((c) => {
    const between = text.slice(c.to, from)
    if (c.kind === 'me') return /^(?: \p{Ll}{2,12}){1,3} $/u.test(between)
    return c.kind === 'works' && OPENS.test(text.slice(0, c.from)) && /^(?: \p{Ll}{1,3})? $/u.test(between)
  })
}

/** «Ventspils Augstskolu pārstāvēšu es kopā ar kolēģi no Kauņas universitātes»: in the accusative before the verb. */
function isObjectOfMine({ from, to, rule }: OrganisationClaim, { cues, folded, text }: Findings): boolean {
  return (
    rule === 'organisation.accusative' &&
    around(cues, from - 2, from).every((c) => c.kind !== 'leads') &&
    within(cues, to, to + NEAR_ME).some(
      (c) =>
        c.kind === 'leads' &&
        LEADS_OF_OWN.has(folded.slice(c.from, c.to)) &&
        cues.some((mine) => mine.kind === 'iCome' && mine.from === c.from) &&
        !/[,;:.()\n–—]/u.test(text.slice(to, c.from)),
    )
  )
}

/** Where a sentence begins. */
const OPENS = /(?:^|\n|[.!?] )$/u

/** «Par tikšanos pastāstīja Anna Liepa no Delnas», «my husband works at Delna»: the body of somebody who does not come. */
export function isAnothers(
  { from, to }: OrganisationClaim,
  frames: readonly PersonFrame[],
  { mail, names, words, cues, text }: Findings,
): boolean {
  const isBehind = (end: number): boolean => SHORTLY_BEHIND.test(text.slice(end, from))
  const bearer = within(names, from - LONGEST_NAME, from).findLast((n) => n.sure && isBehind(n.to))
  // «The Association will be represented by its chair Ann Lee, who will register herself»
  const sends = around(cues, to, to + 2).find((c) => c.kind === 'sends' && c.from - to === 1)
  const sent = sends && within(names, sends.to, sends.to + NEAR_ME).find((n) => n.sure && n.familyName !== null)
  if (sent && !/[.!?\n]/u.test(text.slice(sends.to, sent.from)))
    return !frames.some((f) => f.to > 0 && (overlaps(f, sent) || sameName(f, asNamed(sent))))
  // «Piesaku Kasparu Ansonu. Aigars (Ventspils dome)»: who signs is from where those are whom they send.
  const writer = foldText(mail.from[0]?.name ?? '').split(/\P{L}+/u)
  const isWriter = [bearer?.givenName, bearer?.familyName].every((half) => !half || writer.includes(foldText(half)))
  if (bearer && !isWriter) return !frames.some((f) => overlaps(f, bearer) || sameName(f, asNamed(bearer)))
  const works = around(cues, from - NEAR_ME, from).find((c) => c.kind === 'works' && isBehind(c.to))
  const relative = works && around(words, from - 2 * NEAR_ME, works.from).findLast((w) => isKin(w.text))
  // «mans dēls Juris, kas strādā slimnīcā», not «mēs ar sievu strādājam slimnīcā»
  return (
    relative !== undefined &&
    !around(cues, relative.from - 2, relative.from).some((c) => c.kind === 'bothOfUs') &&
    !within(names, relative.from, from).some((n) => n.sure) &&
    isWhoWorks(text.slice(relative.to, works!.from))
  )
}

/** «Anna Kalne of the Ministry», «Anna Kalne (the Ministry)» */
const SHORTLY_BEHIND = new RegExp(`^ (?:\\p{Ll}{1,4} )?\\(?${ARTICLE}$`, 'u')

/** Letters from the beginning of a name to the body behind it. */
export const LONGEST_NAME = 60

/** «mazmeita, kas strādā»: nobody else is spoken of between. */
function isWhoWorks(between: string): boolean {
  return /^,? (?:\p{Ll}{2,8} )?$/u.test(between)
}

/** Letters between «I» and the body that one is from. */
const NEAR_ME = 30

/** «She will be accompanied by Luc Fontaine from the OECD»: in a sentence of others' the body right behind a name is theirs. */
export function standsBehindAnother(
  { from }: OrganisationClaim,
  frame: PersonFrame,
  frames: readonly PersonFrame[],
  units: readonly Unit[],
  { text }: Findings,
): boolean {
  const bearer = frames.find(
    (f) => f.to > 0 && f.to <= from && from - f.to < NEAR_NAME && BEHIND.test(text.slice(f.to, from)),
  )
  if (!bearer || frame.to === 0 || sameName(bearer, frame)) return false
  return unitAt(units, { from, to: from + 1 }) !== unitAt(units, { from: frame.from, to: frame.from + 1 })
}

/** «Ann Lee of Delna», «kolēģi no Delnas, Annu Liepu»: where a body can only be the person's own. */
export function isOwnBeside(
  { from, to, rule }: OrganisationClaim,
  frame: PersonFrame,
  { cues, text }: Findings,
): boolean {
  // «Anna Liepa (pašnodarbināta, bet pārstāvu Delnu)»
  if (rule === 'organisation.stand-in') return false
  if (from >= frame.to) return BEHIND.test(text.slice(frame.to, Math.min(from, frame.to + NEAR_NAME)))
  return (
    /^,? $/u.test(text.slice(to, frame.from)) &&
    around(cues, from - NEAR_NAME, from).some((c) => c.kind === 'unnamed' && COLLEAGUES.test(text.slice(c.to, from)))
  )
}

/** «my colleague from the » */
const COLLEAGUES = new RegExp(`^ \\p{Ll}{1,4} ${ARTICLE}$`, 'u')

/** «from the», «no», «(» */
const BEHIND = new RegExp(`^(?:,? \\p{Ll}{1,4} |,? ?\\()${ARTICLE}$`, 'u')
export const NEAR_NAME = 12
