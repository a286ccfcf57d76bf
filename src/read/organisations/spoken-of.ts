// Organisations that are merely spoken of: what the mail is about, where the writer was before, from where they know of
// the meeting.

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around, firstFrom } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { belongsToOrganisation, compileStems } from './organisation-words.ts'

/** «uzzināju no Latvijas Pilsoniskās alianses», «par Valsts kontroles revīziju»: up to two words before, in the same clause. */
export function isSpokenOf(
  { from, to, rule }: OrganisationClaim,
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): boolean {
  // «Precizējumi par nodibinājuma „Vaļā logi” cilvēkiem:» is a heading.
  if (rule === 'organisation.quoted' || /^[^\n.!?]{0,40}:[ ]*(?:\n|$)/u.test(text.slice(to, to + 45))) return false
  const end = firstFrom(words, from) - 1
  const before = words.slice(Math.max(0, end - 5), end + 1).filter((w) => /^[ \p{L}]*$/u.test(text.slice(w.to, from)))
  // «iepriekš strādāju»: some are two words
  if (before.some((w, k) => FORMERS.test(w.folded) || FORMERS.test(`${w.folded} ${before[k + 1]?.folded}`))) return true
  const isLed = around(cues, from - 6, from).some((c) => c.kind === 'leads' && BEFORE.test(text.slice(c.to, from)))
  if (isLed && before.some((w) => HEARSAY.test(w.folded))) return true
  // «rakstīšu par tikšanos laikrakstam „…”» is about the meeting.
  const meeting = around(cues, from - 30, from).findLast((c) => c.kind === 'meeting' && c.to <= from)?.from ?? -1
  // «I am going to represent …», «happy to represent …»
  const isInside = (w: Word): boolean =>
    around(cues, w.from, w.to).some((c) => c.from <= w.from && w.to <= c.to && SPEAKS_OF_ONESELF.has(c.kind))
  if (areItsPeople(from, to, words, cues) && before.some((w) => isBehindData(w, cues))) return false
  // «pie galda LDDK vārdā», «par plānu Rīgas dome deleģē …»
  if (around(cues, to, to + 2).some((c) => (c.kind === 'onBehalf' || c.kind === 'sends') && c.from - to === 1))
    return false
  return words
    .slice(Math.max(0, end - 1), end + 1)
    .some(
      (w) => ASIDES.test(w.folded) && !isInside(w) && w.from > meeting && /^[ \p{L}]*$/u.test(text.slice(w.to, from)),
    )
}

/** «… Universitātes pārstāvjiem», «… представителях Рижской думы»: right behind a body, or before it, its people. */
function areItsPeople(from: number, to: number, words: readonly Word[], cues: readonly Cue[]): boolean {
  const next = words[firstFrom(words, to)]
  if (next && next.from - to === 1 && belongsToOrganisation(next.folded)) return true
  const isBeside = (c: Cue): boolean => c.from - to === 1 || from - c.to === 1
  return around(cues, from - 2, to + 2).some((c) => PEOPLE.has(c.kind) && isBeside(c))
}

const PEOPLE = new Set<Cue['kind']>(['posts', 'several', 'unnamed', 'registering'])

/** «dati par |…», «данные о |…»: an aside that says whose the data are. */
function isBehindData({ from, folded }: Word, cues: readonly Cue[]): boolean {
  return ASIDES.test(folded) && around(cues, from - 2, from).some((c) => DATA.has(c.kind) && from - c.to === 1)
}

const DATA = new Set<Cue['kind']>(['ownData', 'codeWords', 'registering', 'below'])

export const FORMERS = compileStems(everyOf(({ organisations }) => organisations.formers))
const HEARSAY = compileStems(everyOf(({ organisations }) => organisations.hearsay))
const ASIDES = compileStems(everyOf(({ organisations }) => organisations.asides))

/** Cues of which a word may be one that is an aside elsewhere: the «to» of «to represent». */
const SPEAKS_OF_ONESELF = new Set<Cue['kind']>(['leads', 'iCome', 'iWant'])

/** Nothing but an article between a word and the organisation. */
const BEFORE = new RegExp(`^ ${ARTICLE}$`, 'u')

/** «Jūsu kolēģe no Tieslietu ministrijas teica, ka …», «LETA mums pārsūtīja …»: from where the writer knows of the meeting. */
export function isTellers({ from, to, rule }: OrganisationClaim, text: string, words: readonly Word[]): boolean {
  if (rule === 'organisation.quoted') return false
  const next = firstFrom(words, to)
  const behind = words.slice(next, next + 5).filter((w) => /^[ \p{L}]*$/u.test(text.slice(to, w.from)))
  const tells = behind.findIndex((w) => TELLS.test(w.folded))
  // «no bibliotēkas un man zvanīja» goes on with somebody else.
  if (tells < 0 || behind.slice(0, tells).some((w) => ANDS.has(w.folded))) return false
  const [someone, lead] = [words[firstFrom(words, from) - 2], words[firstFrom(words, from) - 1]]
  const isUnnamed =
    someone !== undefined &&
    lead?.to === from - 1 &&
    text.slice(someone.to, lead.from) === ' ' &&
    /\p{Ll}{4}/u.test(someone.text) &&
    (!someone.capital || /(?:^|[.!?\n]\s?)$/u.test(text.slice(Math.max(0, someone.from - 2), someone.from))) &&
    knownGivenNames(someone.text).length === 0
  return behind.some((w) => TO_ME.has(w.folded)) || (isUnnamed && lead!.text.length < LONGEST_LEAD)
}

export const TELLS = compileStems(everyOf(({ organisations }) => organisations.tells))
export const TO_ME = new Set(everyOf(({ organisations }) => organisations.toMe))

const ANDS = new Set(everyOf(({ organisations }) => organisations.and))

/** «no», «from», «из» */
const LONGEST_LEAD = 5

/** «SIA "Mint" (the Register of Enterprises let it through)»: what a bracket behind a body tells of it is another's doing. */
export function isAside({ from, to }: OrganisationClaim, claims: readonly OrganisationClaim[], text: string): boolean {
  if (!/^ \p{Ll}/u.test(text.slice(to, to + 2))) return false
  const before = text.slice(Math.max(0, from - LONGEST_ASIDE), from)
  const opens = before.lastIndexOf('(')
  if (opens < 0 || !/^\((?:\p{Ll}{1,12},? ){1,8}$/u.test(before.slice(opens))) return false
  const bracket = from - before.length + opens
  return claims.some((o) => o.to === bracket - 1) && text[bracket - 1] === ' '
}

/** Letters from a bracket to the body in it. */
const LONGEST_ASIDE = 60
