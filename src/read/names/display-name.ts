// What the display name of a From header tells: a person, an organisation, both side by side, or nothing.

import { ALL_HEARD, anyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Address } from '../../vocabulary.ts'
import { withoutQuotes } from '../mail/mail-headers.ts'
import { findOrganisations, type OrganisationClaim } from '../organisations/find-organisations.ts'
import { isCommonWord, isTown, namesAnOrganisation } from '../organisations/organisation-words.ts'
import type { Value } from '../people/person-frame.ts'
import { onceEach } from '../text/once-each.ts'
import { findCues, findWords, type Word } from '../text/words.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import { PARTICLES } from './normalise-case.ts'
import { readNameText } from './read-name-text.ts'
import { splitDisplayName, type TwoNames } from './two-in-display-name.ts'

export interface Sender {
  readonly givenName: Value | null
  readonly familyName: Value | null
  /** The From header's display name is an organisation's. */
  readonly organisation: Value | null
}

/** The display name of the From header: a person's, an organisation's, or a mailbox handle's. */
export function readDisplayName(display: string | null, address: string | null = null): Sender {
  const nothing = { givenName: null, familyName: null, organisation: null }
  if (display === null) return nothing
  const text = parted(withoutNickname(withoutOffice(withoutQuotes(display).replace(SENT_THROUGH, ''))))
  const two = splitDisplayName(text, address)
  if (two) return readTwoNames(two, address)
  if (/@|\d/u.test(text) || !/\p{L}{2}/u.test(text) || text.includes('\ufffd')) return nothing
  const folded = foldForCues(text)
  const words = findWords(text)
  // «Jānis Fonds», «Ilze Skola»: a given name and one word more are somebody, whatever the word means elsewhere.
  const isSomebody = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) && isNominative(text.split(' ')[0]!)
  const organisation = isSomebody ? undefined : findOrganisations(text, words, findCues(words))[0]
  const whole = { value: text, source: 'from', from: 0, to: text.length, rule: 'from.organisation' } as const
  const both = organisation && !organisation.weak ? personBeside(text, organisation, address) : null
  if (both) return both
  if (organisation && !(organisation.weak && text.includes(',')))
    return { ...nothing, organisation: { ...whole, value: text.replace(/\s{0,9}\(.{0,99}\)$/u, '') } }
  if (isOfFunction(words, address) || isOwnSite(words, address) || endsInLand(text, words))
    return { ...nothing, organisation: whole }
  const bare = withoutUnit(withoutPost(withoutPronoun(text)))
    .replace(/\([^()]{0,80}\)/gu, '')
    .replace(/,\s*\p{Lu}{2,6}(?:[/-]\p{Lu}{2,6}){0,3}$/u, '')
    .trim()
  const count = bare.split(/[\s,]+/u).filter(Boolean).length
  // «Web forma», «Sabiedriskās attiecības»: a person's name has all its words large or all small, particles aside.
  const own = words.filter((w) => !PARTICLES.has(w.text) && bare.includes(w.text))
  const sizes = new Set(own.map((w) => w.capital))
  if (count > 5 || sizes.size > 1 || isGeneric(folded)) return nothing
  if (count === 1 && HEADS.some((heads) => heads.has(bare.toLowerCase()))) return nothing
  // «Chairwoman <chair@…>»
  if (count === 1 && findCues(words).some((c) => c.kind === 'posts' && c.to - c.from === bare.length)) return nothing
  if (count === 1 && (bare === bare.toLowerCase() || /^\p{Lu}+$/u.test(bare))) return nothing
  const { givenName, familyName } = readNameText(
    bare.replace(/^(\p{Lu})\.(\p{Lu}\p{Ll})/u, '$1. $2'),
    0,
    'from',
    false,
    'from',
    { name: null, address },
  )
  return { givenName, familyName, organisation: null }
}

/** What the From header's own address tells; asked by whoever must know who writes. */
export const shownName = onceEach(({ name, address }: Address): Sender => readDisplayName(name, address))

/** «Green Liberty <office@…>»: in front of a function's mailbox two words without a given name are the body's. */
function isOfFunction(words: readonly Word[], address: string | null): boolean {
  const mailbox = foldForCues(address?.split('@')[0] ?? '')
  return (
    words.length > 1 &&
    words[0]!.capital &&
    FUNCTIONS.exec(mailbox)?.[0] === mailbox &&
    !words.some((w) => knownGivenNames(w.text).length > 0 || isGeneric(w.folded))
  )
}

/** «Medieinstitutet <kansli@medieinstitutet.se>»: nor is one word somebody's that is the name of the site too. */
function isOwnSite(words: readonly Word[], address: string | null): boolean {
  const [word, another] = words
  const [mailbox, site] = foldForCues(address ?? '').split('@')
  if (!word?.capital || another || !site || FUNCTIONS.exec(mailbox!)?.[0] !== mailbox) return false
  const isSomebodys = knownGivenNames(word.text).length > 0 || endsLikeFamily(word.text) || isGeneric(word.folded)
  return !isSomebodys && site.split('.').includes(word.folded)
}

/** «Nordbank Latvia», «IOM Riga»: before a town or a land stands a body, unless it is a given name («Anna Latvia»). */
function endsInLand(text: string, words: readonly Word[]): boolean {
  const last = words.at(-1)
  return (
    words.length > 1 &&
    words.length < LONGEST_BODY &&
    /^[\p{L} ]+$/u.test(text) &&
    words.every((w) => w.capital) &&
    isTown(last!.folded) &&
    !words.some((w) => knownGivenNames(w.text).length > 0)
  )
}

const LONGEST_BODY = 5

function isNominative(given: string): boolean {
  return knownGivenNames(given).some((name) => name.case === 'nominative' && !name.familyToo)
}

function readTwoNames({ person, organisation }: TwoNames, address: string | null): Sender {
  const value = { source: 'from', from: 0, to: 0, rule: 'from.organisation' } as const
  const named = readNameText(person, 0, 'from', false, 'from', { name: null, address })
  return { ...named, organisation: organisation === null ? null : { ...value, value: organisation } }
}

/** «Anna "Anniņa" Ozola», «Juris (Jurģis) Kalns»: what friends say stands between a given name and the family name. */
function withoutNickname(text: string): string {
  const [, given, family] =
    /^(\p{Lu}\p{Ll}{1,20}) ["„“«'(]\p{L}{2,20}["”“»')] (\p{Lu}[\p{L}-]{1,30})$/u.exec(text) ?? []
  return given && knownGivenNames(given).length > 0 ? `${given} ${family}` : text
}

/** «VizmaGaigala»: a program that cut the name in two words for the header and lost the space between them. */
function parted(text: string): string {
  const [, given, family] = /^(\p{Lu}\p{Ll}{2,20})(\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)$/u.exec(text) ?? []
  const isName = given && isNominative(given) && !isNominative(family!)
  return isName ? `${given} ${family}` : text
}

/** «Ваш Сергей», «Jūsu Anna» */
function withoutPronoun(text: string): string {
  const [first, ...rest] = text.split(' ')
  const isPronoun = rest.length > 0 && isCommonWord(foldForCues(first!)) && knownGivenNames(first!).length === 0
  return isPronoun ? rest.join(' ') : text
}

/** «Müller Anna SECO», «Sorensen, Wyatt R LTC USARMY (USA)»: behind a whole name that ends with the given name stand a unit or a rank. */
function withoutUnit(text: string): string {
  const [, family, comma, given, initial, unit] =
    /^(\p{Lu}\p{Ll}[\p{L}’'-]+)(,?) (\p{Lu}\p{Ll}[\p{L}’'-]+)( \p{Lu}\.?)?((?: \p{Lu}{2,8}){1,4})(?: \(\p{Lu}{2,4}\))?$/u.exec(
      text,
    ) ?? []
  if (unit === undefined) return text
  const isWhole =
    comma !== '' && initial ? true : knownGivenNames(family!).length === 0 && knownGivenNames(given!).length > 0
  return isWhole ? `${family}${comma} ${given}${initial ?? ''}` : text
}

/** «RIGA WI-10 Zālīte, Evija», «EXT Berg, Anna»: in front of a name that begins with the family's, capitals are an office. */
function withoutOffice(text: string): string {
  const [, office, name] =
    /^((?:\p{Lu}[\p{Lu}\d]{0,8}(?:-[\p{Lu}\d]{1,6})? ){1,4})(\p{Lu}[’']?\p{Ll}[\p{L}’'-]{0,30}, \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]{0,30})?)$/u.exec(
      text,
    ) ?? []
  // «VAN DER Berg, Jan», «O Brien, Sean»
  const isOffice =
    office?.split(' ').every((word) => !PARTICLES.has(word.toLowerCase())) && office.length > 'DE '.length
  // «SIA Kalns, Zariņš»
  return isOffice && name !== undefined && !namesAnOrganisation(text) ? name : text
}

/** «Адвокат В. Розенталь», «Deputāte Anna Kalna»: what somebody is stands before two words of their name. */
function withoutPost(text: string): string {
  const [first, ...rest] = text.split(' ')
  if (rest.length < 2 || knownGivenNames(first!).length > 0) return text
  const words = findWords(first!)
  const isPost = findCues(words).some((c) => c.kind === 'posts' && c.from === 0 && c.to === first!.length)
  return isPost ? rest.join(' ') : text
}

/** «Kaspars Liepa (Latvijas Dabas fonds)», «Embassy of Sweden – Anna Berg»: a person and an organisation in one name. */
function personBeside(text: string, organisation: OrganisationClaim, address: string | null): Sender | null {
  const before = text.slice(0, organisation.from)
  const after = text.slice(organisation.to)
  if (!/(?:[,(|/]|\s[-–—])\s*$/u.test(before) && !/^\s*(?:[,|/]|[-–—]\s)/u.test(after)) return null
  const name = `${before} ${after}`.replace(/[(),|/]|\s[-–—](?=\s)/gu, ' ').trim()
  if (!/^\p{Lu}[\p{L}.'’-]+ +\p{Lu}[\p{L}.'’-]+(?: +\p{Lu}[\p{L}.'’-]+)?$/u.test(name)) return null
  const person = readDisplayName(name, address)
  if (!person.givenName || !person.familyName) return null
  const { value } = organisation
  return { ...person, organisation: { value, source: 'from', from: 0, to: text.length, rule: 'from.organisation' } }
}

const SENT_THROUGH = new RegExp(`\\s{1,9}(?:${anyOf(({ words }) => words.sentThrough)})\\s.*$`, 'u')

const HEADS = ALL_HEARD.map(([, { organisations }]) => organisations.heads)

const FUNCTIONS = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ words }) => words.functions.map((f) => foldForCues(f).replace('*', '\\p{L}*')))})(?!\\p{L})`,
  'u',
)

/** «Kanceleja», «Redakcija», «birojs», «info»: a function, not a person. */
function isGeneric(folded: string): boolean {
  return FUNCTIONS.test(folded)
}
