// Signs that what was taken for an organisation is none, or not all of it: each was counted on mail that no rule had
// seen, and there marked a wrong one as often as a right one or more.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import type { Findings } from '../findings.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { PersonFrame, Value } from '../people/person-frame.ts'
import { isSomebodysName } from './is-somebodys-name.ts'
import { standsAlone } from './organisation-head.ts'
import { isCommonWord, isDepartment, isHead, isTown, NOUN_JOINERS, namesAnOrganisation } from './organisation-words.ts'
import { isLikeDomain } from './same-body.ts'

/** Whether an organisation looks like a place, a person, a part of a body, a name cut short or one run on into the sentence. */
export function isDoubtful(organisation: Value, frames: readonly PersonFrame[], findings: Findings): boolean {
  const { value } = organisation
  return (
    isTown(foldForCues(value)) ||
    isBareHead(value) ||
    isInnerPart(value) ||
    isRunOn(value) ||
    isPerson(organisation, frames, findings) ||
    isCutShort(organisation, findings)
  )
}

/** «Embassy»: of which land? */
function isBareHead(value: string): boolean {
  const folded = value.toLowerCase()
  return /^\p{Lu}?\p{Ll}+$/u.test(value) && isHead(foldForCues(value)) && !standsAlone(folded)
}

/** «Directorate for Public Governance»: what a body has inside. */
function isInnerPart(value: string): boolean {
  const [first, second] = foldForCues(value).split(' ')
  return second !== undefined && UNDECLINED.has(second) && isDepartment(first!)
}

const UNDECLINED = new Set(everyOf(({ organisations, declines }) => (declines ? [] : organisations.joiners)))

/** «Mexico with Contraloría Ciudadana», «Konkurences padome to pieņem»: a stretch of the sentence. */
function isRunOn(value: string): boolean {
  if (/["„“«]/u.test(value)) return false
  const words = value.split(' ')
  return beginsWithPlace(words) || words.some((_, i) => isParticle(words, i))
}

/** «Baltics for Agência Lusa», «Gruzija un studē …», not «Daugavpils un Ilūkstes partnerība» */
function beginsWithPlace([first, second, third]: readonly string[]): boolean {
  if (third === undefined || !/^\p{Lu}/u.test(first!) || !isTown(foldForCues(first!))) return false
  return /^\p{Ll}{2,4}$/u.test(second!) && (!ANDS.has(second!) || /^\p{Ll}/u.test(third))
}

/** «to», «tak»: a short word of sentences that joins nothing; right behind a head it begins a name: «Sabiedrība par atklātību». */
function isParticle(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (i === 0 || !/^\p{Ll}{2,3}$/u.test(word) || NOUN_JOINERS.has(word) || ANDS.has(word)) return false
  // «Hale Attorneys at Law»
  if (JOINED.some((joined) => joined.test(`${word} ${words[i + 1]}`))) return false
  if (!isCommonWord(foldForCues(word)) || (i === 1 && isHead(foldForCues(words[0]!)))) return false
  // «Cilvēku ar īpašām vajadzībām organizācija»: behind it the name comes to its head.
  return !words.slice(i + 1).some((w) => isHead(foldForCues(w)))
}

const JOINED = everyOf(({ organisations }) => organisations.joined ?? [])

const ANDS = new Set(everyOf(({ organisations }) => organisations.and))

/** «our head of office, Hildur Jónsdóttir, has promised …»: somebody of the mail, or whose first word is a given name. */
function isPerson({ value, rule }: Value, frames: readonly PersonFrame[], findings: Findings): boolean {
  // Below a signature a body of two words is called like the sender, who is that body.
  if (rule === 'signature' || namesAnOrganisation(value) || isLikeDomain(value, findings.mail)) return false
  const [given, family, more] = value.split(' ')
  // «Tom Reed – Reed Legal»: the firm of one of them
  const isFirm = family !== undefined && knownGivenNames(family).length === 0
  if (isFirm && frames.some((f) => f.familyName?.value === given && f.organisation?.value === value)) return false
  const isNamed = more === undefined && /^\p{Lu}\p{Ll}+$/u.test(given!) && /^\p{Lu}\p{Ll}+$/u.test(family ?? '')
  return (isNamed && knownGivenNames(given!).length > 0) || isSomebodysName(value, frames, findings)
}

/** «P&L <Consulting>», «B&K's "Law in Plain"», «NATO StratCom COE», «Embassy of the Republ= ic»: the name goes on right behind. */
function isCutShort({ source, from, to, rule }: Value, { text, names }: Findings): boolean {
  if (source !== 'text' || to <= from) return false
  const behind = text.slice(to, to + 6)
  if (/^ ?<\p{Lu}|^=|^['’]s ["“„«]/u.test(behind)) return true
  const goesOn = /^(?: \p{Lu}\p{L}{1,30}){1,4}/u.exec(text.slice(to, to + LONGEST_REST))?.[0]
  if (goesOn === undefined || !OF_CAPITALS.has(rule)) return false
  // «Open Government Partnership Support Unit»: a department of it
  const isDivision = rule === 'signature' && isDepartment(foldForCues(goesOn.slice(goesOn.lastIndexOf(' ') + 1)))
  return !isDivision && !names.some((n) => n.from <= to + 1 && n.to > to + 1)
}

const LONGEST_REST = 80

/** Rules that end a name by what they know of it, and not by its case. */
const OF_CAPITALS = new Set([
  'organisation.abbreviation',
  'organisation.called',
  'organisation.domain',
  'organisation.led',
  'organisation.partners',
  'organisation.workplace',
  'signature',
])
