// «Konstantīns ir Pommers, un strādā viņš nu jau Vidzemes Augstskolā», over our own list with Konstantīns Pomeris: whoever
// puts right what we wrote down of the other one tells it by the difference, in whatever words.

import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import type { Sender } from '../names/display-name.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { NameClaim } from '../names/name-claim.ts'
import { COMMON } from '../names/name-runs.ts'
import { isLike } from '../names/new-family-names.ts'
import { sameName } from '../names/same-name.ts'
import type { OrganisationClaim } from '../organisations/find-organisations.ts'
import { isPlaceWord, isTown } from '../organisations/organisation-words.ts'
import type { MessageBelow } from '../own-words/own-words.ts'
import type { Stretch } from '../text/cover.ts'
import type { CueKind, Word } from '../text/words.ts'
import { EMPTY_FRAME, type PersonFrame, type Value, valueOfOrganisation, valuesOfName } from './person-frame.ts'

/** The other one on our list below, with the family name and the body that only the words above have; null: they have none. */
export function findRespeltBelow(
  known: readonly NameClaim[],
  ours: readonly MessageBelow[],
  findings: Findings,
  sender: Sender,
): PersonFrame | null {
  const others = known.filter((n) => !sameName(valuesOfName(n), sender))
  const [bearer] = others
  if (!bearer || others.some((n) => n.givenName !== bearer.givenName || n.familyName !== bearer.familyName)) return null
  if (!speaksOf(bearer, findings)) return null
  const family = newFamilyName(bearer, known, findings)
  if (!family) return null
  const at = { source: 'text', from: family.from, to: family.to } as const
  return {
    ...EMPTY_FRAME,
    givenName: { ...valuesOfName(bearer).givenName!, rule: 'below' },
    familyName: { ...at, value: family.text, rule: 'name.corrected' },
    organisation: newOrganisation(bearer, family, ours, findings),
    from: family.from,
    to: family.to,
  }
}

/** The mail names the other one, by either name as the list has it, or says that something is put right. */
function speaksOf({ givenName, familyName }: NameClaim, { words, names, cues, ownWords }: Findings): boolean {
  const isOwn = ({ from }: Stretch): boolean => ownWords.kindAt(from) === 'own'
  return (
    names.some((n) => n.givenName === givenName && isOwn(n)) ||
    words.some((w) => (w.text === givenName || w.text === familyName) && isOwn(w)) ||
    cues.some((c) => PUTS_RIGHT.has(c.kind) && isOwn(c))
  )
}

const PUTS_RIGHT = new Set<CueKind>(['corrects', 'negates', 'shouldBe', 'surname'])

/** The one capital word that is spelt like the family name on the list, and stands in no name there. */
function newFamilyName(
  { givenName, familyName }: NameClaim,
  known: readonly NameClaim[],
  { text, words, names, ownWords, organisations, besides, mail, cues }: Findings,
): Word | null {
  const listed = known.flatMap((n) => [n.givenName!, n.familyName!])
  // «Štrausa», where the list has Strausa; not «Berzina» for its Bērziņa
  const isListed = ({ text, folded }: Word): boolean =>
    listed.some((name) => name === text || (foldForCues(name) === folded && countMarks(name) >= countMarks(text)))
  const writer = foldForCues(mail.from[0]?.name ?? '').split(/[ -]/u)
  // «izlabojiet: Zarinska, un iestāde – …»: before a comma ends no body's name that begins there.
  const isElse = ({ from, to }: Word): boolean =>
    [...organisations.filter((o) => !o.weak && text[to] !== ','), ...besides].some((o) => o.from <= from && to <= o.to)
  // «nāks arī Ilze Pomere»: another's.
  const isOfAnother = (k: number): boolean => {
    const before = words[k - 1]
    if (!before?.capital || words[k]!.from - before.to !== 1 || before.text === givenName) return false
    return knownGivenNames(before.text).every((n) => n.nominative !== givenName)
  }
  // «Vijas Zariņas rindā»: as the list has it, in another case
  const isForm = ({ from, to }: Word): boolean =>
    names.some((n) => n.familyName !== null && listed.includes(n.familyName) && n.from <= from && to <= n.to)
  // «nevis Krumiņa», «Krumiņa nav»
  const isDenied = ({ from, to }: Word): boolean =>
    cues.some((c) => c.kind === 'negates' && (from - c.to === 1 || c.from - to === 1))
  const like = words.filter(
    (w, k) =>
      w.capital &&
      ownWords.kindAt(w.from) === 'own' &&
      w.text.length > SHORTEST &&
      isSpeltLike(w.folded, foldForCues(familyName!)) &&
      !isListed(w) &&
      !writer.includes(w.folded) &&
      !COMMON.has(w.folded) &&
      !isPlaceWord(w.folded) &&
      !isTown(w.folded) &&
      !isForm(w) &&
      !isDenied(w) &&
      !isElse(w) &&
      !isOfAnother(k),
  )
  const [word] = like
  return word && like.every((w) => w.text === word.text) ? word : null
}

function countMarks(name: string): number {
  return name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

/** «Rence» of Rencis, «Pommers» of Pomeris, «Zieds» of Zeids */
function isSpeltLike(one: string, other: string): boolean {
  const isNear = Math.abs(one.length - other.length) <= 2 && one.slice(0, SHORTEST) === other.slice(0, SHORTEST)
  return one === other || isLike(one, other) || isNear || [...one].sort().join('') === [...other].sort().join('')
}

/** A word of three letters is like too many others. */
const SHORTEST = 3

/** The one body that our list does not have, or else that it does not have in their row. */
function newOrganisation(
  bearer: NameClaim,
  family: Stretch,
  ours: readonly MessageBelow[],
  { organisations, ownWords }: Findings,
): Value | null {
  const own = organisations.filter(
    (o) => ownWords.kindAt(o.from) === 'own' && !(o.from <= family.from && family.to <= o.to),
  )
  const notIn = (stretches: readonly Stretch[]): Value | null => {
    const told = own.filter((o) => !stretches.some((s) => ownWords.folded.slice(s.from, s.to).includes(stemOf(o))))
    const [one] = told
    return one && told.every((o) => stemOf(o) === stemOf(one)) ? valueOfOrganisation(one) : null
  }
  return notIn(ours) ?? notIn([{ from: bearer.to, to: bearer.to + A_ROW }])
}

/** Without its ending: «„Talsu padomes” nav». */
function stemOf({ value }: OrganisationClaim): string {
  return foldForCues(value).slice(0, -1)
}

/** Letters of a body behind a name in a row. */
const A_ROW = 40
