// Organisations whose name ends in its head («Tieslietu ministrijas»): a walk leftwards over the attributes, to the
// capital that begins the name, and never into the person before it. Declined names come out in the nominative.

import type { HeadForm, OrganisationWords } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Word } from '../text/words.ts'
import { forWhomBehind, isSubject, lettersBehind, placeBehind } from './behind-head.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import {
  ALONE,
  goesOnBehind,
  MAX_WORDS,
  namedBehind,
  nominativeHead,
  quotedBehind,
  type Surroundings,
  smallBehind,
} from './organisation-head.ts'
import {
  belongsToOrganisation,
  isCommonWord,
  isContainer,
  isDepartment,
  isNominativeHead,
  isNoPartOfName,
  isPlaceWord,
  isShortened,
} from './organisation-words.ts'
import { isBearer, isBeforeCode, personBefore } from './person-before-head.ts'
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
  if (isSubject(around, i, head)) return null
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
  const isWhole = ALONE.has(head.nominative) || (isNamed && lowerCase) || forWhom !== ''
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
  const all = words.slice(begin, i + 1)
  const value = all
    .map((word, k) => {
      const next = all[k + 1]
      if (!next) return nominativeHead(word, head)
      const agreed = head.case === 'nominative' ? null : organisations.agree(word.text, head, next.text)
      return (agreed ?? word.text) + text.slice(word.to, next.from)
    })
    .join('')
  const folded = all.map((w) => w.folded).join(' ')
  // «Juridiskās palīdzības administrācija (JPA)»: what has letters of its own is whole.
  const isPart = organisations.parts.includes(head.nominative) && organisations.innerParts?.test(folded) === true
  const part = isPart && !OWN_LETTERS.test(text.slice(to, to + 10))
  return { ...claim, value: value + behindHead, part }
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

/** The word with which the name before head `i` begins; -1: there is none. */
function beginBefore(around: Surroundings, i: number): number {
  const { text, words, stops, lowerCase, organisations } = around
  const head = organisations.heads.get(words[i]!.text.toLowerCase())
  // «Nacionālajiem bruņotajiem spēkiem»
  const agrees = ({ text }: Word): boolean => head?.plural === true && organisations.agree(text, head, '') !== null
  const isAttribute = (word: Word): boolean => (organisations.goesOn?.test(word.folded) ?? false) || agrees(word)
  let begin = words[i]!.capital ? i : -1
  let first = i
  for (let k = i - 1; k >= 0 && k > i - MAX_WORDS; k--) {
    const word = words[k]!
    const gap = text.slice(word.to, words[k + 1]!.from)
    // «Rīgas 45. vidusskola»
    if (/^\d{1,3}$/u.test(word.text) && gap === '. ') {
      first = k
      continue
    }
    // «Sv. Nikolaja draudze», «J. Rozentāla skola»
    if (gap === '. ' && isShortened(word) && begin === k + 1 && isCalledAfter(around, begin, i)) {
      begin = k
      first = k
      continue
    }
    // «Igaunijas–Latvijas kultūras biedrība»
    if (gap === '–' && begin === k + 1 && word.capital && isAttribute(word) && isPlaceWord(words[begin]!.folded)) {
      begin = k
      first = k
      continue
    }
    // «Izglītības, kultūras un sporta pārvalde»: a comma is crossed only between small words that a joiner ends.
    const listed = gap === ', ' && begin < 0 && isAttribute(word) && endsList(around, k + 1, i)
    if ((gap !== ' ' && !listed) || isDepartment(word.folded) || /\d/u.test(word.text)) break
    // «tur runāšu biedrības „Saule” vārdā»
    if (lowerCase && (endsPerson(words, k) || organisations.opensWithVerb?.test(word.text))) break
    if (isWhere(word, words[k + 1]!, head, organisations) || endsObject(around, k, begin)) break
    const opens = head && begin === k + 1 && begin < i
    if (opens && isObjectBefore(word, words[begin]!, words[begin + 1]!, head, organisations)) break
    if (organisations.and.includes(word.folded) && head?.case !== 'locative' && isPlacedAt(words[k - 1], organisations))
      break
    if ((begin === k + 1 || k + 1 === i) && organisations.and.includes(word.folded) && endsAnother(around, k - 1, i))
      break
    if (word.capital) {
      // «Preses klubs „Rīga”»: a common word that names have inside begins some of them too.
      const isOther = isNoPartOfName(word, text) && !(k + 1 === i && isJoinerOfNames(word, organisations))
      if (isOther || (stops.has(word.from) && !isAttribute(word))) break
      const person = personBefore(around, k, i)
      if (person !== null) return person
      begin = k
    } else if (
      !organisations.joiners.includes(word.folded) &&
      // «Invalīdu un viņu draugu apvienība»
      !(k + 1 < i && organisations.joined?.test(`${words[k - 1]?.text} ${word.text}`)) &&
      ((!isAttribute(word) && !isPlaceWord(word.folded)) ||
        (stops.has(word.from) && !organisations.heads.has(word.text)) ||
        isNoPartOfName(word, text))
    )
      break
    first = k
  }
  if (begin >= 0) return begin
  // Somebody who types without capitals: the attributes as far as they go, if there are any.
  if (first === i || !(lowerCase || isPlacedInSmall(around, first, i))) return -1
  begin = first
  while (begin < i && (organisations.and.includes(words[begin]!.folded) || isCommonWord(words[begin]!.folded))) begin++
  return begin
}

/** «Finanšu ministriju Valsts kancelejas sanāksmē pārstāvēs …»: a small accusative before the capital that begins the name is another's head. */
function endsObject({ words, organisations }: Surroundings, k: number, begin: number): boolean {
  const [before, word] = [words[k - 1], words[k]!]
  if (begin !== k + 1 || word.capital || !before?.capital) return false
  return organisations.heads.get(word.text)?.case === 'accusative'
}

/** «rēķinu inflāciju Centrālajā statistikas pārvaldē»: before what agrees with its head such a word is a verb's object. */
function isObjectBefore(
  word: Word,
  first: Word,
  next: Word,
  head: HeadForm,
  { agree, genitivePlural }: OrganisationWords,
): boolean {
  const isObject = !word.capital && genitivePlural?.test(word.text) === true
  return isObject && head.case !== 'nominative' && agree(first.text, head, next.text) !== null
}

/** A genitive that joins the words of names, and more than «and». */
function isJoinerOfNames({ folded }: Word, { joiners, and, goesOn }: OrganisationWords): boolean {
  return joiners.includes(folded) && !and.includes(folded) && goesOn?.test(folded) === true
}

/** «Pielikumā biedrību saraksts», «pievienotajā dokumentā muzeju ļaudis»: where something stands is no attribute of what does. */
function isWhere(
  { text }: Word,
  next: Word,
  head: HeadForm | undefined,
  { locative, where, genitivePlural }: OrganisationWords,
): boolean {
  if (head?.case === 'locative' || !locative?.test(text)) return false
  return where?.test(text) === true || (head?.case !== 'nominative' && genitivePlural?.test(next.text) === true)
}

/** «esmu Rīgā un Eiropas Latviešu apvienības vārdā»: where somebody is is no half of a name. */
function isPlacedAt(word: Word | undefined, { locative }: OrganisationWords): boolean {
  return word?.capital === true && locative?.test(word.text) === true
}

/** «Anna Ozola pilsetvides asociacija 120385», «no balvu novada pasvaldibas»: small letters among capitals, in a name's place. */
function isPlacedInSmall({ text, words, leads, organisations }: Surroundings, first: number, i: number): boolean {
  const before = words[first - 1]
  if (!before || text.slice(before.to, words[first]!.from) !== ' ') return false
  if (leads.has(before.to))
    return words
      .slice(first, i)
      .some((w) => isPlaceWord(w.folded) || organisations.heads.get(w.text)?.case === 'genitive')
  return before.capital && isBeforeCode(text, words[i]!)
}

/** «Rīgas domes un Latgales plānošanas reģiona»: before «un» and a capital a head in the same case ends another name. */
function endsAnother({ words, organisations }: Surroundings, k: number, i: number): boolean {
  const [last, head] = [words[k], words[i]!]
  const other = last && organisations.heads.get(last.text.toLowerCase())
  return other !== undefined && other.case === organisations.heads.get(head.text.toLowerCase())?.case
}

/** «J. Rozentāla skola», «A. Ozola Finanšu ministrija»: behind the family name of whom it is called after no capital follows. */
function isCalledAfter({ words, organisations }: Surroundings, k: number, i: number): boolean {
  return (
    k < i &&
    organisations.goesOn?.test(words[k]!.folded) === true &&
    words.slice(k + 1, i).every((w) => !w.capital || w.upper)
  )
}

/** Whether the words from `k` up to the head end a list: small letters, «un» among them. */
function endsList({ words, organisations }: Surroundings, k: number, i: number): boolean {
  const rest = words.slice(k, i)
  return rest.every((w) => !w.capital) && rest.some((w) => organisations.and.includes(w.folded))
}

/** «vija kanepe invalidu biedriba»: to somebody who types without capitals, a given name and the word behind it. */
function endsPerson(words: readonly Word[], k: number): boolean {
  const isGiven = (word: Word | undefined): boolean =>
    word !== undefined && knownGivenNames(word.text).some((f) => f.case === 'nominative')
  return isGiven(words[k]) || (isGiven(words[k - 1]) && !isPlaceWord(words[k]!.folded))
}
