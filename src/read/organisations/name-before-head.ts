// Organisations whose name ends in its head («Tieslietu ministrijas»): a walk leftwards over the attributes, to the
// capital that begins the name, and never into the person before it. Declined names come out in the nominative.

import type { HeadForm } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Word } from '../text/words.ts'
import { beginBefore } from './begin-before-head.ts'
import { forWhomBehind, isSubject, lettersBehind, placeBehind } from './behind-head.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { nominativeOfName } from './nominative-of-name.ts'
import {
  goesOnBehind,
  namedBehind,
  quotedBehind,
  type Surroundings,
  smallBehind,
  standsAlone,
} from './organisation-head.ts'
import { belongsToOrganisation, isContainer, isDepartment, isNominativeHead } from './organisation-words.ts'
import { isBearer } from './person-before-head.ts'
import { wholeOfPart } from './whole-of-part.ts'

/** The name ends in its head: walks left over the attributes to the capital letter that begins it. */
export function nameBefore(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, lowerCase, organisations } = around
  // «Eiropas studiju fakultātes»: before a department a head that is not its parent is an attribute.
  const behind = words[i + 1]
  if (
    head.case !== 'genitive' &&
    behind &&
    isDepartment(behind.folded) &&
    text.slice(words[i]!.to, behind.from) === ' '
  )
    return null
  if (isSubject(around, i, head) || isRepresentedThere(around, i)) return null
  const forWhom = forWhomBehind(around, i, head)
  if (head.case === 'accusative' && forWhom === '' && goesOnBehind(around, i)) return null
  const behindHead =
    forWhom ||
    quotedBehind(around, i) ||
    placeBehind(around, i, head) ||
    namedBehind(around, i, head) ||
    smallBehind(around, i, head)
  const outermost = beginBefore(around, i)
  // «deju kopa Dzintari», «biedriba musu maja»
  const isNamed = behindHead !== '' && outermost < 0
  const begin = !isNamed ? outermost : organisations.headsBehind.has(head.nominative) ? i - 1 : lowerCase ? i : -1
  const isWhole = standsAlone(head.nominative) || (isNamed && lowerCase) || forWhom !== ''
  if (begin < 0 || (begin === i && !isWhole)) return null
  if (
    isSomebodys(words.slice(begin, i + 1)) ||
    isAnybodys(words.slice(begin, i + 1)) ||
    (begin === i - 1 && isBearer(around, i))
  )
    return null
  // «Preiļu novada VPVKAC»
  const letters = begin < i ? lettersBehind(around, i, head) : ''
  if (letters !== '') {
    const [from, to] = [words[begin]!.from, words[i]!.to + letters.length]
    return { from, to, value: text.slice(from, to), rule: 'organisation.genitive', weak: false }
  }
  const to = words[i]!.to + behindHead.length
  const claim = { from: words[begin]!.from, to, rule: `organisation.${head.case}`, weak: false }
  const parent = wholeOfPart(around, begin, i, head)
  if (parent) return { ...claim, value: parent }
  // «Fonds atvērtai sabiedrībai DOTS»: for whom a body is that stands in the nominative itself.
  if (head.case === 'dative' && begin < i && isNominativeHead(words[begin]!.text.toLowerCase())) {
    const called = /^(?: \p{Lu}[\p{L}\d-]{0,30}){0,3}/u.exec(text.slice(to, to + 99))?.[0] ?? ''
    return { ...claim, to: to + called.length, value: text.slice(claim.from, to + called.length) }
  }
  const value = nominativeOfName(around, begin, i, head)
  const all = words.slice(begin, i + 1)
  const folded = all.map((w) => w.folded).join(' ')
  // «Juridiskās palīdzības administrācija (JPA)»: what has letters of its own is whole.
  const isInner = organisations.innerParts?.test(folded) === true || isOfNameless(around, begin, i)
  const isPart = organisations.parts.includes(head.nominative) && isInner
  const part = isPart && !OWN_LETTERS.test(text.slice(to, to + 10))
  return { ...claim, value: value + behindHead, part }
}

/** «VKKF pārstāvniecība 16. novembrī», «… sanāksmē»: who represents a body at a meeting. */
function isRepresentedThere({ text, words, meetings, organisations }: Surroundings, i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]]
  return (
    next !== undefined &&
    meetings.has(next.from) &&
    text.slice(word.to, next.from) === ' ' &&
    !word.capital &&
    organisations.missions?.some((mission) => word.folded.startsWith(mission)) === true
  )
}

/** «Domes Mārketinga un ārējo sakaru pārvalde»: a part of the council that is named elsewhere in the mail. */
function isOfNameless({ words, organisations }: Surroundings, begin: number, i: number): boolean {
  const whole = organisations.heads.get(words[begin]!.text.toLowerCase())
  if (begin === i || whole?.case !== 'genitive' || whole.plural) return false
  return organisations.wholes.includes(whole.nominative) && !standsAlone(whole.nominative)
}

// « (JPA)»
const OWN_LETTERS = /^ \(\p{Lu}{2,6}\)/u

/** «norādīju Agņa Vītoliņa iestādi», «Agņa iestāde»: whose it is names no organisation. */
function isSomebodys(words: readonly Word[]): boolean {
  const [given, ...rest] = words
  return (
    (rest.length === 1 || rest.length === 2) &&
    isContainer(rest.at(-1)!.folded) &&
    rest.slice(0, -1).every((w) => w.capital) &&
    knownGivenNames(given!.text).some((f) => f.case === 'genitive')
  )
}

/** «Pārstāvētā organizācija ir …»: a word for any body, and that it sends people. */
function isAnybodys([first, last, ...more]: readonly Word[]): boolean {
  return last !== undefined && more.length === 0 && belongsToOrganisation(first!.folded) && isContainer(last.folded)
}
