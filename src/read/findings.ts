// All that the finders found in the sender's words, side by side: the material from which the frames are made.

import { foldForCues } from '../locales/locale.ts'
import type { Event, Mail } from '../vocabulary.ts'
import { inOrderOfWriter } from './codes/date-order.ts'
import { findSeries } from './codes/document-numbers.ts'
import { type CodeClaim, findCodes } from './codes/find-codes.ts'
import { withoutApposed } from './names/apposed-names.ts'
import { joinAtHyphen } from './names/broken-at-hyphen.ts'
import { deniesFormerName } from './names/denies-former-name.ts'
import { findNames } from './names/find-names.ts'
import { isGuessed, isShouted } from './names/guessed-in-shouting.ts'
import { isOfMailbox } from './names/it-is-me.ts'
import type { NameClaim } from './names/name-claim.ts'
import { isNameOfDomain } from './names/name-of-domain.ts'
import { namesNobody } from './names/names-nobody.ts'
import { isLike } from './names/new-family-names.ts'
import { isBesideAnother, isOneOf, isOrganisers, wordsOfOrganiser } from './names/organiser-names.ts'
import { isOwnFirm } from './names/own-firm.ts'
import { isPartOfName, isPartOfOrganisation } from './names/part-of-name.ts'
import { findDepartments } from './organisations/find-departments.ts'
import { findOrganisations, isCutShort, type OrganisationClaim } from './organisations/find-organisations.ts'
import { isNobodys } from './organisations/nobodys-organisation.ts'
import { DECLINED_PLACE, isPlaceWord } from './organisations/organisation-words.ts'
import { inFull } from './organisations/organisations-in-full.ts'
import { isInitialsOf } from './organisations/short-form.ts'
import { isAside } from './organisations/spoken-of.ts'
import { withoutParts } from './organisations/without-parts.ts'
import { findAddressed } from './own-words/addressee-block.ts'
import { findAddressees } from './own-words/addressees.ts'
import type { OwnWords } from './own-words/own-words.ts'
import { findAddresses } from './text/addresses.ts'
import { withoutEarlierAbsences } from './text/back-in-time.ts'
import { findBirthPlaces } from './text/birth-places.ts'
import { around, coverOf, within } from './text/cover.ts'
import { withoutLonghand } from './text/longhand.ts'
import { putsForgottenRight } from './text/puts-forgotten-right.ts'
import { smallLines } from './text/small-lines.ts'
import { type Cue, type CueKind, findCues, findWords, type Word } from './text/words.ts'

export interface Findings {
  readonly mail: Mail
  readonly event: Event
  readonly ownWords: OwnWords
  /** The text that was searched, and its folded twin: the own words, or a message below. */
  readonly text: string
  readonly folded: string
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
  readonly codes: readonly CodeClaim[]
  readonly organisations: readonly OrganisationClaim[]
  readonly names: readonly NameClaim[]
  /** Addresses of streets, and whom the mail greets; in order. */
  readonly besides: readonly { readonly from: number; readonly to: number }[]
  /** The writer uses no capitals. */
  readonly lowerCase: boolean
}

/** Searches a text (of the same length as `Mail.text`, what is not to be searched blanked). */
export function findEverything(mail: Mail, event: Event, ownWords: OwnWords, text: string, folded: string): Findings {
  const words = withoutLonghand(findWords(text))
  const cues = findCues(words)
  const codes = inOrderOfWriter(findCodes(text, folded, cues, event.starts.toPlainDate()), mail, cues, text)
  const addresses = findAddresses(text, words, cues)
  const organiser = wordsOfOrganiser(event)
  const isAddressed = (word: Word): boolean => isOneOf(word.folded, organiser)
  const greeted = findAddressees(text, folded, cues)
  const besides = [
    ...addresses,
    ...greeted,
    ...findBirthPlaces(text, codes),
    ...words.filter((w, i) => w.capital && isAddressed(w) && !isBesideAnother(words, i, text, isAddressed)),
  ].toSorted((a, b) => a.from - b.from)
  const series = findSeries(text, cues)
  const departments = findDepartments(text, words, cues)
  const [inSeries, inDepartments] = [coverOf(series), coverOf(departments)]
  const claimed = inFull(findOrganisations(text, words, cues), mail.from[0]?.name ?? null)
    .filter((o) => !inSeries.holds(o) && !isWritersName(o, mail))
    .map((o) => withoutMailbox(o, mail))
    .map((o) => ((o.weak && inDepartments.holds(o)) || isInnerOffice(o, text, cues) ? { ...o, part: true } : o))
  const lowerCase = writesLowerCase(text, words, claimed, mail)
  const addressed = findAddressed(mail.text, event, claimed, greeted, organiser)
  const organisations = withoutParts(
    claimed.filter(
      (o) =>
        !addressed.has(o) &&
        !isCutShort(o, claimed, text) &&
        !isAside(o, claimed, text) &&
        !isNobodys(o, event, mail.from[0]?.address ?? null, text, words, cues),
    ),
    text,
  )
  const taken = coverOf([
    ...claimed,
    ...besides,
    ...departments,
    ...series,
    // «3 Jan 1997»
    ...codes.filter((c) => c.birthDate),
  ])
  const small = coverOf(lowerCase ? [{ from: 0, to: text.length }] : smallLines(text, codes))
  const whole = joinAtHyphen(words, mail.text, taken)
  const named = findNames({ text, folded, words: whole, cues, taken, lowerCase: small, writer: mail.from[0] ?? null })
  const shouted = isShouted(words)
  const records = shouted ? [...codes, ...organisations].toSorted((a, b) => a.from - b.from) : []
  const names = withoutApposed(named, codes, text, cues).filter(
    (n) =>
      !isOrganisers(n, event) &&
      !isNameOfDomain(n, text, mail) &&
      !namesNobody(n, named, text, cues) &&
      !isInitialsOf(n, claimed, text) &&
      !((n.rule === 'name.lower-case' || isBeginOfFarewell(n, cues)) && isSaid(n, cues)) &&
      !isPlaced(n) &&
      !isWhereabouts(n, cues) &&
      !isHalfLost(n, text) &&
      !(shouted && isGuessed(n, named, records, text)) &&
      !isOwnFirm(n, named, text) &&
      !(n.rule === 'name.single' && isWordOfCorrection(n, cues)),
  )
  const spoken = withoutEarlierAbsences(cues, folded, event.starts.dayOfWeek).filter(
    (c) =>
      !isPartOfName(c, names, text) &&
      !isPartOfOrganisation(c, organisations, text) &&
      !deniesFormerName(c, cues, names) &&
      !putsForgottenRight(c, cues, codes, folded),
  )
  return { mail, event, ownWords, text, folded, words, cues: spoken, codes, organisations, names, besides, lowerCase }
}

/** ««Michail Orlov» – это для иностранцев», «sarakstā stāv "Berzina"»: the writer's own name in quotes, or how it is misspelt. */
function isWritersName({ value, rule }: OrganisationClaim, { from }: Mail): boolean {
  if (rule !== 'organisation.quoted') return false
  const own = foldForCues(from[0]?.name ?? '').split(' ')
  return foldForCues(value)
    .split(' ')
    .every((word) =>
      own.some(
        (o) => o === word || (o.length > SHORTEST_NAME && isLike(o, word) && Math.abs(o.length - word.length) < 3),
      ),
    )
}

/** «HCNM Front Office»: though an office can be a body, this one is a body's. */
function isInnerOffice({ from, to }: OrganisationClaim, text: string, cues: readonly Cue[]): boolean {
  return around(cues, from, to).some(
    (c) => c.kind === 'departments' && c.to === to && text.slice(c.from, c.to).includes(' '),
  )
}

/** «dambis valkas novada dome» from k.dambis: who types without capitals has their own name in front of it. */
function withoutMailbox(claim: OrganisationClaim, { from }: Mail): OrganisationClaim {
  const [first, ...rest] = claim.value.split(' ')
  const isOwn =
    /^\p{Ll}+$/u.test(first!) &&
    rest.length > 1 &&
    !isPlaceWord(foldForCues(first!)) &&
    isOfMailbox(foldForCues(first!), from[0]?.address ?? '')
  return isOwn ? { ...claim, value: rest.join(' '), from: claim.from + first!.length + 1 } : claim
}

const SHORTEST_NAME = 3

/** «не моя тема»: a word of a refusal names nobody, whoever is called so; «neņemiet vērā manu vēstuli»: nor an idiom. */
function isSaid({ from, to }: NameClaim, cues: readonly Cue[]): boolean {
  return around(cues, from, to).some(
    (c) =>
      c.from <= from &&
      (((c.kind === 'iStay' || c.kind === 'courtesy') && to <= c.to) || (c.kind === 'idioms' && from < c.to)),
  )
}

/** «До встречи!»: the first word of a phrase is nobody, though To Do bears that name. */
function isBeginOfFarewell({ from, to, rule, sure }: NameClaim, cues: readonly Cue[]): boolean {
  if (sure || rule === 'name.known') return false
  return around(cues, from, to).some((c) => c.kind === 'courtesy' && c.from === from && c.to > to)
}

/** «Iestrēdzu Kopenhāgenā», which nobody knows as a name: what somebody did, and where. */
function isPlaced({ rule, sure, givenName, familyName, declined }: NameClaim): boolean {
  if (rule !== 'name.unknown' || sure || declined || familyName === null) return false
  return givenName?.endsWith('u') === true && DECLINED_PLACE.some((ending) => ending.test(familyName))
}

/** «Majas atgriezishos ap Ziemassvetkiem»: at home, and no Maija. */
function isWhereabouts({ from, to, familyName }: NameClaim, cues: readonly Cue[]): boolean {
  return (
    familyName === null && around(cues, from, to).some((c) => c.kind === 'elsewhere' && c.from === from && c.to === to)
  )
}

/** «Šķ\ufffdle», «B\ufffdrzi\ufffd\ufffd»: what is left of a name whose letters were lost on the way is nobody's name. */
function isHalfLost({ from, to }: NameClaim, text: string): boolean {
  return text.slice(Math.max(0, from - 1), to + 1).includes('\ufffd')
}

/** «Правильно: 120385»: its capital is the sentence's. */
function isWordOfCorrection({ from, to }: NameClaim, cues: readonly Cue[]): boolean {
  return around(cues, from, to).some((c) => c.kind === 'shouldBe' && c.from <= from && to <= c.to)
}

/** Cues of some kinds that lie within a stretch. */
export function cuesWithin(
  findings: Pick<Findings, 'cues'>,
  from: number,
  to: number,
  ...kinds: readonly CueKind[]
): readonly Cue[] {
  return within(findings.cues, from, to).filter((c) => kinds.includes(c.kind))
}

/** Capitals in the names of organisations and in the writer's own signature are kept by those who use no others. */
function writesLowerCase(
  text: string,
  words: readonly Word[],
  claimed: readonly OrganisationClaim[],
  { from }: Mail,
): boolean {
  const signed = foldForCues(from[0]?.name ?? '').split(/\s+/u)
  const named = coverOf(claimed)
  const letters = words.filter((w) => /^\p{L}{2,}/u.test(w.text))
  const capitals = letters.filter((w) => w.capital && !signed.includes(w.folded) && !named.holds(w)).length
  // «I'd like to take part: Ann Lee, …»: who names themselves with capitals in a sentence does so with others.
  const isInSentence = (w: Word): boolean => /\p{Ll}[:,]? $/u.test(text.slice(Math.max(0, w.from - 4), w.from))
  if (signed.length > 1 && letters.some((w) => w.capital && signed.includes(w.folded) && isInSentence(w))) return false
  return letters.length > 3 && capitals <= Math.max(1, letters.length * 0.08)
}
