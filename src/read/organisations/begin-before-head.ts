// Where a name begins that ends in its head («Tieslietu ministrijas»): a walk leftwards over the attributes, to the capital
// that begins it, and never into the person before it, the object of a verb or another body's name.

import type { HeadForm, OrganisationWords } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { countOf } from '../text/numerals.ts'
import type { Word } from '../text/words.ts'
import { MAX_WORDS, type Surroundings } from './organisation-head.ts'
import {
  isCommonWord,
  isDepartment,
  isDeterminer,
  isNoPartOfName,
  isPlaceWord,
  isShortened,
  isTown,
} from './organisation-words.ts'
import { isPaired } from './paired-heads.ts'
import { isBeforeCode, personBefore } from './person-before-head.ts'

/** The word with which the name before head `i` begins; -1: there is none. */
export function beginBefore(around: Surroundings, i: number): number {
  const { text, words, stops, inside, leads, lowerCase, organisations } = around
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
    const isSaint = word.text.length > 1 && !isPersonTitle(word.text)
    if (gap === '. ' && isShortened(word) && begin === k + 1 && (isSaint || isCalledAfter(around, begin, i))) {
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
    const isPart =
      isDepartment(word.folded) && !organisations.noDepartment?.test(`${words[k - 1]?.folded} ${word.folded}`)
    if ((gap !== ' ' && !listed) || isPart || /\d/u.test(word.text)) break
    // «tur runāšu biedrības „Saule” vārdā»
    if (lowerCase && (endsPerson(words, k) || organisations.opensWithVerb?.test(word.text))) break
    if (lowerCase && isCounted(words, k, organisations)) break
    if (isWhere(word, words[k + 1]!, head, organisations) || endsObject(around, k, begin)) break
    // «Iztiku pelnu |Valsts kasē»: behind a verb of work a capital begins the name.
    if (begin === k + 1 && !word.capital && leads.has(word.to)) break
    const opens = head && begin === k + 1 && begin < i
    if (opens && isObjectBefore(word, words[begin]!, words[begin + 1]!, head, organisations)) break
    if (organisations.and.includes(word.folded) && head?.case !== 'locative' && isPlacedAt(words[k - 1], organisations))
      break
    const isTwo = (begin === k + 1 || k + 1 === i) && organisations.and.includes(word.folded)
    if (isTwo && endsAnother(around, k - 1, i) && !(k + 1 === i && isPaired(around, k - 1, i))) break
    if (word.capital) {
      // «Preses klubs „Rīga”»: a common word that names have inside begins some of them too.
      // «Pareizais Veselības ministrijas saraksts»: of the list, not of the ministry
      if (head && head.case !== 'nominative' && organisations.definiteNominative?.test(word.text)) break
      const isOther =
        isNoPartOfName(word, text) && !inside?.has(word.from) && !(k + 1 === i && isJoinerOfNames(word, organisations))
      if (isOther || (stops.has(word.from) && !isAttribute(word))) break
      const person = personBefore(around, k, i)
      if (person !== null) return person
      begin = k
    } else if (
      !organisations.joiners.includes(word.folded) &&
      // «muzejs un bibliotēka»
      !isPaired(around, k, i) &&
      // «Invalīdu un viņu draugu apvienība»
      !(k + 1 < i && organisations.joined?.test(`${words[k - 1]?.text} ${word.text}`)) &&
      ((!isAttribute(word) && !isPlaceWord(word.folded)) ||
        (stops.has(word.from) && !organisations.heads.has(word.text)) ||
        (isNoPartOfName(word, text) && !inside?.has(word.from) && !isInsideName(around, k, i)))
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

/** «tris cilvekus |kuldigas novada dome», not «tris bralu biedriba»: what a numeral counts is no attribute. */
function isCounted(words: readonly Word[], k: number, { genitivePlural }: OrganisationWords): boolean {
  const before = words[k - 1]
  return before !== undefined && countOf(before.folded) > 1 && genitivePlural?.test(words[k]!.text) !== true
}

/** «velosipēdistu rīta klubs»: between a genitive plural and the head a common word in the genitive is an attribute, too. */
function isInsideName({ text, words, stops, organisations }: Surroundings, k: number, i: number): boolean {
  const [before, word] = [words[k - 1], words[k]!]
  if (k + 1 !== i || before === undefined || text.slice(before.to, word.from) !== ' ') return false
  if (organisations.genitivePlural?.test(before.text) !== true || stops.has(word.from) || isDeterminer(word.folded))
    return false
  return isCommonWord(word.folded) && organisations.goesOn?.test(word.text) === true
}

/** «Finanšu ministriju Valsts kancelejas sanāksmē pārstāvēs …»: a small accusative before the capital that begins the name is another's head. */
function endsObject({ words, organisations }: Surroundings, k: number, begin: number): boolean {
  const [before, word] = [words[k - 1], words[k]!]
  if (begin !== k + 1 || word.capital || !before?.capital) return false
  return organisations.heads.get(word.text)?.case === 'accusative'
}

/**
 * «rēķinu inflāciju Centrālajā statistikas pārvaldē», «aizsardzību Valsts kasē pārzinu»: before what agrees with its
 * head, or where somebody works, such a word is a verb's object.
 */
function isObjectBefore(
  word: Word,
  first: Word,
  next: Word,
  head: HeadForm,
  { agree, genitivePlural }: OrganisationWords,
): boolean {
  const isObject = !word.capital && genitivePlural?.test(word.text) === true
  return (
    isObject &&
    (head.case === 'locative' || (head.case !== 'nominative' && agree(first.text, head, next.text) !== null))
  )
}

/** A genitive that joins the words of names, and more than «and». */
function isJoinerOfNames({ folded }: Word, { joiners, and, goesOn }: OrganisationWords): boolean {
  return joiners.includes(folded) && !and.includes(folded) && goesOn?.test(folded) === true
}

/** «Pielikumā biedrību saraksts», «pievienotajā dokumentā muzeju ļaudis»: where something stands is no attribute of what does. */
function isWhere(
  { text, folded, capital }: Word,
  next: Word,
  head: HeadForm | undefined,
  { locative, where, genitivePlural }: OrganisationWords,
): boolean {
  if (head?.case === 'locative' || !locative?.test(text)) return false
  // «rīt Rīgā Žaņa Lipkes memoriālu pārstāvēs …»
  if (capital && isTown(folded)) return true
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
