// Finds organisations by the noun that heads their name («Tieslietu ministrijas» → «Tieslietu ministrija»), by a legal
// form or quotes («biedrību „Tabita”», «SIA Nordlogic»), and by abbreviation («no LPS»). A department is never one.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues } from '../locales/locale.ts'
import { findByForm } from './organisations-by-form.ts'
import { findByHead } from './organisations-by-head.ts'
import type { Cue, Word } from './words.ts'

export interface OrganisationClaim {
  readonly value: string
  readonly from: number
  readonly to: number
  readonly rule: string
  /** Abbreviations and bare quoted names give way to a claim that says more. */
  readonly weak: boolean
}

/** Organisations in a stretch of text, in order, the longer claim winning over one inside it. */
export function findOrganisations(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): readonly OrganisationClaim[] {
  const claims = [...findByForm(text, words, cues), ...findByHead(text, words, cues)].filter(
    // «Ādažu novads, LV-2164» is an address.
    (claim) => !/^,? ?LV-? ?\d{4}/u.test(text.slice(claim.to, claim.to + 10)),
  )
  const kept: OrganisationClaim[] = []
  for (const claim of claims.toSorted((a, b) => Number(a.weak) - Number(b.weak) || b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.from < claim.to && claim.from < other.to)) kept.push(claim)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

const DEPARTMENTS = compileStems(ALL_HEARD.flatMap(([, { words }]) => words.departments))
const PLACES = compileStems(ALL_HEARD.flatMap(([, { words }]) => words.places))
const DETERMINERS = compileStems(ALL_HEARD.flatMap(([, { organisations }]) => organisations.determiners))
const COMMON = new Set(ALL_HEARD.flatMap(([, { words }]) => words.common.map(foldForCues)))

/** Legal forms and class words in all their forms, folded → nominative. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  ALL_HEARD.flatMap(([, { organisations }]) => [...organisations.legalForms]),
)

function compileStems(list: readonly string[]): RegExp {
  return new RegExp(`^(?:${list.map((entry) => foldForCues(entry).replace('*', '\\p{L}*')).join('|')})$`, 'u')
}

/** Whether a folded word names a part of an organisation: «departamenta», «nodaļa», «Faculty». */
export function isDepartment(folded: string): boolean {
  return DEPARTMENTS.test(folded)
}

/** Whether a capitalised word may begin an organisation's name although it begins many a sentence: «Latvijas». */
export function isPlaceWord(folded: string): boolean {
  return PLACES.test(folded)
}

/** Whether a folded word stands before a name and is no part of it: «mūsu», «nevienu», «our». */
export function isDeterminer(folded: string): boolean {
  return DETERMINERS.test(folded)
}

/** Whether a folded word is an ordinary one, of which no name is made. */
export function isCommonWord(folded: string): boolean {
  return COMMON.has(folded) && !PLACES.test(folded)
}

/** Whether a line holds a word for an organisation, a legal form, or a quoted name. */
export function namesAnOrganisation(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}/]+/gu) ?? []
  return (
    /["„“«]/u.test(text) ||
    words.some(
      (w) =>
        LEGAL_FORMS.has(foldForCues(w)) ||
        ALL_HEARD.some(([, { organisations }]) => organisations.heads.has(w.toLowerCase())),
    )
  )
}
