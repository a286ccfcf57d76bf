// How far an organisation's name goes on behind its head: «Embassy of Sweden», «Ministry of Education, Science and Culture»,
// «общество ветеранов»; never into the person, the department or the body behind it.

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import type { OrganisationWords } from '../../locales/locale.ts'
import { endsLikeFamily } from '../names/family-endings.ts'
import { isGivenName, knownGivenNames } from '../names/given-names.ts'
import { isPatronymic } from '../names/patronymics.ts'
import { isOwnersMark } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import { lastBeforeDepartment } from './last-before-department.ts'
import { lastOfNamesake } from './last-of-namesake.ts'
import { lastOfList, PLACES } from './list-behind-head.ts'
import { lastOfMarked } from './marked-name.ts'
import { isMatterOfPost } from './organ-of-another.ts'
import { MAX_WORDS, type Surroundings } from './organisation-head.ts'
import {
  belongsToOrganisation,
  goesOnInName,
  isCommonWord,
  isDepartment,
  isDeterminer,
  isHead,
  isPlaceWord,
  isShortened,
  isTown,
  leadsBehindName,
  pointsElsewhere,
} from './organisation-words.ts'
import { isTownAtEnd, isTownsOwn, opensWithTown } from './towns-in-names.ts'

/** The last word of the name that begins at or before head `i`; negative: it is no name. */
export function lastBehind(around: Surroundings, i: number): number {
  const { text, words, stops, posts, meetings, organisations } = around
  const isJoiner = (word: Word | undefined): boolean =>
    word !== undefined && organisations.joiners.includes(word.folded)
  const isCapital = (word: Word | undefined): boolean =>
    word?.capital === true &&
    word.text.length > 1 &&
    (!isCommonWord(word.folded) || goesOnInName(word)) &&
    !isDepartment(word.folded) &&
    (!posts.has(word.from) || isProfession(word, organisations))
  const isSmall = (word: Word | undefined): boolean =>
    word !== undefined &&
    !word.capital &&
    !stops.has(word.from) &&
    !meetings.has(word.from) &&
    // «думы на этой встрече»
    !isDeterminer(word.folded) &&
    // «Фирма указана в теме»
    !pointsElsewhere(word.folded) &&
    ((organisations.goesOn?.test(word.text) === true && !isCommonWord(word.folded)) ||
      (organisations.goesOn !== null && isPlaceWord(word.folded)))
  let end = i
  while (end + 1 < words.length && end - i < 2 * MAX_WORDS) {
    // «общество садоводов лиепаи документы …»
    if (end > i && around.lowerCase && organisations.goesOn && isTown(words[end]!.folded)) break
    const [word, second, third] = [words[end + 1]!, words[end + 2], words[end + 3]]
    const gap = text.slice(words[end]!.to, word.from)
    // «Institut français de Lettonie»
    if (end === i && gap === ' ' && words[i]!.capital && FOREIGN.test(word.text)) {
      end++
      continue
    }
    // «Church of St. John»
    if (gap === '. ' && end > i && word.capital && isShortened(words[end]!)) {
      end++
      continue
    }
    // «приход св. Николая»
    if (gap === ' ' && isShortened(word) && second?.capital && text.slice(word.to, second.from) === '. ') {
      end += 2
      continue
    }
    const whole = gap === ' ' ? Math.max(lastOfNamesake(around, i, end), lastOfMarked(around, end + 1)) : -1
    if (whole >= 0) {
      end = whole
      continue
    }
    const governs =
      second !== undefined &&
      organisations.joined?.test(text.slice(word.from, second.to)) === true &&
      // «Hale & Reed Attorneys at Law»; «Attorneys at Law» alone is a trade.
      (organisations.goesOn !== null ||
        /\p{Lu}\p{L}{1,28} $/u.test(text.slice(Math.max(0, words[i]!.from - 30), words[i]!.from)))
    const joins = (isJoiner(word) || governs) && !isMatterOfPost(around, i, end)
    if (gap === ', ') {
      const last = lastOfList(around, end)
      if (last < 0) break
      end = last
      continue
    }
    if ((gap !== ' ' && gap !== ' & ' && !isOwnersMark(gap)) || (stops.has(word.from) && !joins && !goesOnInName(word)))
      break
    if (joins) {
      const behind = second ? text.slice(word.to, second.from) : ''
      if (behind !== ' ') break
      const isAnd = organisations.and.includes(word.folded)
      // «Embassy of Norway and Anna»: behind «and» a given name is a person.
      if (isAnd && (isGivenName(second!) || (stops.has(second!.from) && !goesOnInName(second!)))) break
      if (isAnd && beginsAnother(around, end + 2)) break
      // «with the International Forum and in Latvia for a week»
      if (isAnd && PLACES.has(second!.folded)) break
      // «correspondent of the Riga Chronicle for the Baltic countries»
      if (!leadsBehindName(word.folded) && isJoiner(second) && third && isOfLands(third, text)) break
      // «Дом Москвы в Риге»
      // «University of Warsaw», not «Watchdog Foundation in Warsaw»
      const isPlaced =
        second!.capital && isTown(second!.folded) && (organisations.goesOn !== null || !PLACED.has(word.folded))
      if (isCapital(second) || isPlaced || ((governs || isSmall(second)) && !isJoiner(second))) {
        end += 2
        // «University of Copenhagen's Baltic programme» is a part of it.
        if (isTownsOwn(second!)) break
      }
      // «of the Republic»
      else if (isJoiner(second) && isCapital(third) && text.slice(second!.to, third!.from) === ' ') end += 3
      else break
    }
    // «ассоциация судоводителей Всеволода Кирьянова»: a person begins where a given name does.
    else if (organisations.goesOn && word.capital && isGivenName(word)) break
    // «от городской думы юриста Олега Котова»
    else if (organisations.trade?.test(word.text) && !word.capital && second?.capital && isGivenName(second)) break
    else if (end > i + 1 && isPersonBehind(around, end + 1)) break
    // «на приглашение Государственной канцелярии Посольство Грузии …»
    else if (isSubjectBehind(around, i, end + 1)) break
    // «колледжа Сухарев Д.»
    else if (organisations.goesOn && word.capital && second && /^ \p{Lu}\.$/u.test(text.slice(word.to, second.to + 1)))
      break
    // «председатель совета Каплан Эдуард»
    else if (
      organisations.goesOn &&
      second &&
      (word.capital ? second.capital : around.lowerCase && endsLikeFamily(word.text)) &&
      isFamilyFirst(text, word, second, third)
    )
      break
    // «Institute of International Relations Vilnius University»
    else if (opensWithTown(around, end + 1)) break
    // «общество инвалидов резекне»
    else if (around.lowerCase && organisations.goesOn && isTown(word.folded)) end++
    else if (
      isCapital(word) ||
      isTownAtEnd(around, end + 1) ||
      isSmall(word) ||
      (end > i && isQualified(around, end)) ||
      isInner(around, end + 1)
    )
      end++
    // «Ministry of Justice Legal Department»: the ministry alone
    else if (isDepartment(word.folded)) {
      const last = lastBeforeDepartment(around, i, end)
      return last < 0 || !isJoiner(second) ? last : end
    } else break
  }
  return end
}

const PLACED = new Set(everyOf(({ words }) => words.placePrepositions))

/** «Baltic (countries)»: a capital that says of which land what is behind it is. */
function isOfLands({ capital, folded, to }: Word, text: string): boolean {
  return capital && isPlaceWord(folded) && /^ \p{Ll}{5}/u.test(text.slice(to, to + 6))
}

/** «Ministry of Culture Anna Ozola», «Embassy of Norway Kari Nordmann (120385)»: the name is whole, and a person follows. */
function isPersonBehind({ text, words }: Surroundings, k: number): boolean {
  const [given, family, next] = [words[k]!, words[k + 1], words[k + 2]]
  if (!given.capital || !family?.capital || text.slice(given.to, family.from) !== ' ') return false
  if ([given, family].some(({ folded }) => isHead(folded) || isPlaceWord(folded) || isCommonWord(folded))) return false
  const goesOn = next?.capital === true && text.slice(family.to, next.from) === ' '
  const isKnown = knownGivenNames(given.text).some((name) => name.case === 'nominative' && !name.familyToo)
  return (isKnown && !goesOn) || BEFORE_CODE.test(text.slice(family.to, family.to + 4))
}

const BEFORE_CODE = /^ \(\d\d/u

/** A capital head in the nominative behind one in another case: the subject of the sentence begins. */
function isSubjectBehind({ words, organisations }: Surroundings, i: number, k: number): boolean {
  const [own, other] = [words[i]!, words[k]!].map((w) => organisations.heads.get(w.text.toLowerCase()))
  return (
    organisations.goesOn !== null &&
    words[k]!.capital &&
    other?.case === 'nominative' &&
    own !== undefined &&
    own.case !== 'nominative'
  )
}

/** A small word with letters that none of the languages has, behind a capital, goes on in the name. */
const FOREIGN = /^\p{Ll}*[àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœß]\p{Ll}*$/u

/**
 * «организация Зелёный луг», «Совет еврейских общин»: behind a capital adjective in the nominative, or a small one in
 * another case, stands its noun; the head itself is no adjective («Предприятие указал в теме»).
 */
function isQualified({ text, words, stops, organisations }: Surroundings, k: number): boolean {
  const [adjective, noun] = [words[k]!, words[k + 1]!]
  if (organisations.goesOn === null || noun.capital || stops.has(noun.from)) return false
  if (!adjective.capital) return organisations.qualified?.test(`${adjective.text} ${noun.text}`) === true
  return (
    organisations.surelyNominative?.test(text.slice(adjective.from, noun.to)) === true && !isCommonWord(noun.folded)
  )
}

/** «клуб при Рижской 40-й средней школе»: the head of a body inside the name, which its adjective agrees with. */
function isInner({ words, stops, organisations }: Surroundings, k: number): boolean {
  const [adjective, word] = [words[k - 1]!, words[k]!]
  const head = organisations.goesOn !== null && !word.capital ? organisations.heads.get(word.folded) : undefined
  return (
    head !== undefined &&
    head.case !== 'nominative' &&
    !stops.has(word.from) &&
    organisations.agree(adjective.text, head, '') !== null
  )
}

const SCIENCE = new RegExp(
  ALL_HEARD.map(([, { organisations }]) => organisations.sciences?.source ?? '(?!)').join('|'),
  'u',
)

/** «Institute of Sociology», «Committee to Protect Journalists», not «Embassy of Sweden Representatives» */
function isProfession({ folded, upper }: Word, { goesOn, plural }: OrganisationWords): boolean {
  return goesOn === null && !upper && (plural?.test(folded) || SCIENCE.test(folded)) && !belongsToOrganisation(folded)
}

/** «Embassy of Ireland and the Baltic Media Institute», «думы и Общества ветеранов»: behind «and» a body with its own head. */
function beginsAnother(around: Surroundings, k: number): boolean {
  const { text, words, organisations } = around
  if (organisations.goesOn) {
    const [word, next] = [words[k]!, words[k + 1]]
    // «союз учителей и Рижский порт»
    const head = next && organisations.heads.get(next.folded)
    const agrees = head !== undefined && organisations.agree(word.text, head, '') !== null
    return word.capital && (organisations.heads.has(word.folded) || agrees)
  }
  const first = words[k]!.capital ? k : k + 1
  for (let n = first; words[n]?.capital && n < first + MAX_WORDS; n++) {
    if (n > first && (text.slice(words[n - 1]!.to, words[n]!.from) !== ' ' || opensWithTown(around, n))) return false
    // «Ministry of Health and Social Services»
    if (n > first && organisations.heads.has(words[n]!.folded) && !organisations.plural?.test(words[n]!.folded))
      return true
  }
  return false
}

/** «Каплан Эдуард», «Никитина Валерия Павловича»: a given name ends the pair that its bearer's family name begins. */
export function isFamilyFirst(text: string, family: Word, given: Word, next: Word | undefined): boolean {
  // «Ассоциации предпринимателей Латгалии Юрию Зайцеву»
  // «представительства Республики Беларусь Наталья Сергеевна»
  if (isPlaceWord(family.folded) || isTown(family.folded)) return false
  const isPair = !next?.capital || text.slice(given.to, next.from) !== ' ' || isPatronymic(next.text)
  return isPair && text.slice(family.to, given.from) === ' ' && isGivenName(given)
}
