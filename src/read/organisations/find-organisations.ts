// Finds organisations by the noun that heads their name («Tieslietu ministrijas» → «Tieslietu ministrija»), by a legal
// form or quotes («biedrību „Tabita”», «SIA Nordlogic»), and by abbreviation («no LPS»). A department is never one.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { keepApart } from '../text/cover.ts'
import { inLonghand, withLetters } from '../text/longhand.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { markUnits } from './mark-units.ts'
import { findNewEmployers, isOfMove } from './new-employers.ts'
import { withoutOffice } from './office-of.ts'
import { isContainer, LEGAL_FORMS } from './organisation-words.ts'
import { findAsObject } from './organisations-as-object.ts'
import { findBeforeColon } from './organisations-before-colon.ts'
import { findByForm } from './organisations-by-form.ts'
import { findByHead } from './organisations-by-head.ts'
import { findByLead } from './organisations-by-lead.ts'
import { findByShape } from './organisations-by-shape.ts'
import { findSites } from './organisations-by-site.ts'
import { findBySubject } from './organisations-by-subject.ts'
import { findByCalling } from './organisations-called.ts'
import { findDefined } from './organisations-defined.ts'
import { findDescribed } from './organisations-described.ts'
import { findInAngleBrackets } from './organisations-in-angle-brackets.ts'
import { findInLatin } from './organisations-in-latin.ts'
import { withPartners } from './organisations-of-partners.ts'
import { upToCellEnd } from './whole-cell.ts'
import { withoutBeat, withoutBeatBefore } from './without-beat.ts'
import { withoutTown } from './without-town.ts'

export interface OrganisationClaim {
  readonly value: string
  readonly from: number
  readonly to: number
  readonly rule: string
  /** Abbreviations and bare quoted names give way to a claim that says more. */
  readonly weak: boolean
  /** «Juridiskā pārvalde»: gives way to a whole that the mail names. */
  readonly part?: boolean
}

/** «Ambasada RP w Rydze / Embassy of Poland in Riga»: a name in another tongue that is cut short stands for the one behind the stroke. */
export function isCutShort({ to }: OrganisationClaim, claims: readonly OrganisationClaim[], text: string): boolean {
  return claims.some(
    (o) => o.from > to && o.from - to < A_REST && /^ \p{Ll}{1,3} \p{Lu}\p{Ll}+ \/ $/u.test(text.slice(to, o.from)),
  )
}

/** Letters of « w Rydze / ». */
const A_REST = 30

/** Organisations in a stretch of text, in order, the longer claim winning over one inside it. */
export function findOrganisations(
  text: string,
  typed: readonly Word[],
  cues: readonly Cue[],
): readonly OrganisationClaim[] {
  const words = withLetters(typed)
  const claims = [
    ...findByForm(text, words, cues),
    ...findByHead(text, words, cues),
    ...findByLead(text, words, cues),
    ...findByCalling(text, words, cues),
    ...findDescribed(text, words, cues),
    ...findBySubject(text, words, cues),
    ...findAsObject(text, words, cues),
    ...findBeforeColon(text, words, cues),
    ...findSites(text, words, cues),
    ...findByShape(text, words, cues),
    ...findNewEmployers(text, cues),
    ...findDefined(text, words),
    ...findInAngleBrackets(text, cues),
    ...findInLatin(text, words, cues),
    // «Ādažu novads, LV-2164», «Augsto tehnoloģiju parks 1, Ventspils, LV-3602» are addresses.
  ].filter((claim) => !ADDRESS.test(text.slice(claim.to, claim.to + 40)))
  // «biedrība Lauku foruma draugi»: a genitive inside the name of another is nobody's.
  const forms = claims.filter((c) => c.rule === 'organisation.legal-form')
  // «žurnāls Ievas Dārzs», not «mūsu uzņēmums Ogres muzejs»
  const isNamed = (c: OrganisationClaim, f: OrganisationClaim): boolean =>
    f.to === c.to &&
    f.weak &&
    /^\p{Ll}+ $/u.test(text.slice(f.from, c.from)) &&
    !isAnyBody(text.slice(f.from, c.from - 1))
  const isInside = (c: OrganisationClaim): boolean =>
    (c.rule === 'organisation.genitive' && forms.some((f) => f.from < c.from && c.to < f.to)) ||
    (c.rule === 'organisation.nominative' && forms.some((f) => isNamed(c, f)))
  const apart = claims
    .filter((c) => !isInside(c))
    .map((c) => (isOfOthers(text.slice(Math.max(0, c.from - A_GUEST), c.from)) ? { ...c, weak: true } : c))
    .toSorted(
      (a, b) =>
        Number(isOfMove(b)) - Number(isOfMove(a)) ||
        Number(a.weak) - Number(b.weak) ||
        b.to - b.from - (a.to - a.from) ||
        // «Latvijas Valsts ceļi»: of one length the name that everybody knows is right about its end.
        Number(isKnown(b)) - Number(isKnown(a)),
    )
    .filter(keepApart())
    .map(withoutLabel)
    .map(withoutTerms)
    .map((c) => withoutBeatBefore(withoutBeat(c, text), text))
  const inOrder = markUnits(
    withPartners(
      apart.toSorted((a, b) => a.from - b.from),
      text,
    ),
    text,
  )
  const found = upToCellEnd(inOrder, text, words, cues)
    .map(withoutOffice)
    .map((c) => withoutTown(c, text))
  return typed.some((w) => w.longhand)
    ? found.map((c) => ({ ...c, value: inLonghand(c.value, text.slice(c.from, c.to)) }))
    : found
}

/** «organizācija», «uzņēmums»: a word for any body whatever it does. */
function isAnyBody(word: string): boolean {
  return isContainer(foldForCues(word)) || ANY_FIRM.has(LEGAL_FORMS.get(foldForCues(word)) ?? '')
}

const ANY_FIRM = new Set(everyOf(({ organisations }) => organisations.anyFirm ?? []))

/** «Riga Stradiņš University on a Baltic Freedom Foundation grant»: what pays for the stay is no part of the name. */
function withoutTerms(claim: OrganisationClaim): OrganisationClaim {
  const value = TERMS.exec(claim.value)?.[1]
  return value ? { ...claim, value, to: claim.from + value.length } : claim
}

const ON_TERMS = everyOf(({ organisations }) => organisations.onTerms ?? [])
const TERMS = new RegExp(`^(\\p{Lu}[^\\n]{3,80}?) (?:${ON_TERMS.join('|')}) `, 'u')

function isKnown({ rule }: OrganisationClaim): boolean {
  return rule === 'organisation.well-known'
}

/** A house number and a town at most before the post code. */
const ADDRESS = /^(?: \d{1,3}\p{L}?(?:[-/]\d{1,3})?, \p{Lu}\p{L}{2,15})?,? ?LV-? ?\d{4}/u

/** Whether what stands before a body makes it the one that somebody of another body is with. */
function isOfOthers(before: string): boolean {
  return CARE_OF.test(before) || HOSTED_BY.some((hosted) => hosted.test(before))
}

/** «c/o U.S. Embassy»: where letters reach somebody. */
const CARE_OF = new RegExp(`(?<!\\p{L})c/o:? ${ARTICLE}$`, 'iu')

/** «from the University of Coimbra, hosted this term by the Institute of Philosophy»: whose guest somebody is. */
const HOSTED_BY = everyOf(({ organisations }) => organisations.hostedBy ?? [])
/** Letters of « hosted for this whole term by the ». */
const A_GUEST = 50

/** «organizācija VARAM», «организация Минфин»: a word that any organisation goes by is a label without its mark. */
function withoutLabel(claim: OrganisationClaim): OrganisationClaim {
  const label = /^(\p{Ll}+) (?=\p{Lu}{2}|\p{Lu}\p{Ll}+(?: \p{L}+){0,4}$)/u.exec(claim.value)?.[1]
  return label && isContainer(foldForCues(label)) ? { ...claim, value: claim.value.slice(label.length + 1) } : claim
}
