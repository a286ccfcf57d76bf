// Organisations whose head stands inside a run of capitals or agreeing adjectives («Embassy of Sweden», «Riga Technical
// University», «Рижской городской думы»): a walk to both sides. Declined heads come out in the nominative.

import { ALL_HEARD } from '../locales/hearing.ts'
import type { HeadForm } from '../locales/locale.ts'
import { PATRONYMIC } from '../locales/ru/declension.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { knownGivenNames } from './given-names.ts'
import { lastOfSaint } from './last-of-saint.ts'
import { endsLikeFamily } from './name-order.ts'
import { MAX_WORDS, nominativeHead, quotedBehind, type Surroundings, smallBehind } from './organisation-head.ts'
import {
  belongsToOrganisation,
  goesOnInName,
  isCommonWord,
  isDepartment,
  isDeterminer,
  isNoPartOfName,
  isPlaceWord,
  isShortened,
  isTown,
  pointsElsewhere,
} from './organisation-words.ts'
import type { Word } from './words.ts'

/** The head stands anywhere in a capitalised run: «Embassy of Sweden», «Riga Technical University», «Посольство Украины». */
export function nameAround(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, organisations } = around
  const small = organisations.goesOn !== null
  if (!words[i]!.capital && !small) return null
  const begin = walkLeft(around, i, head)
  if (begin === i && !words[i]!.capital && !isPlaced(around, i)) return null
  let end = walkRight(around, i)
  if (end < 0) return null
  if (end > i && around.lowerCase && small && isCalled(around, end + 1)) end++
  if (isOfTitle(around, begin, end)) return null
  const quoted = quotedBehind(around, end)
  // «Latvijas Radio 4», «средняя школа №40»
  const number = quoted
    ? ''
    : (/^ (?:№ ?\d{1,3}|N[or]\. ?\d{1,3}|\d(?=\s*(?:[,;)\n–-]|$)))/u.exec(
        text.slice(words[end]!.to, words[end]!.to + 8),
      )?.[0] ?? '')
  const inSmall = begin === end && !quoted ? smallBehind(around, i, head) : ''
  // «от школы № 2»
  const isLed = number !== '' && words[i - 1] !== undefined && around.leads.has(words[i - 1]!.to)
  if (begin === end && !quoted && !inSmall && !isLed) return null
  // «Latvia Desk» is a part of something, «Digital Rights Desk» may be all there is.
  if (isDepartment(words[i]!.folded) && words.slice(begin, end + 1).filter((w) => !isPlaceWord(w.folded)).length < 3)
    return null
  // «Embassy of Japan in Latvia» is whole, «University of» is not.
  while (end > i && organisations.joiners.includes(words[end]!.folded)) end--
  const value = words
    .slice(begin, end + 1)
    .map((word, k) => {
      const index = begin + k
      const gap = index < end ? text.slice(word.to, words[index + 1]!.from) : ''
      if (index === i) return nominativeHead(word, head) + gap
      if (index < i && head.case !== 'nominative') return (organisations.agree(word.text, head, '') ?? word.text) + gap
      return word.text + gap
    })
    .join('')
    .slice(0, isTownsOwn(words[end]!) ? -POSSESSIVE : undefined)
  return {
    value: capitaliseFirst(value, words[begin]!) + quoted + inSmall + number,
    from: words[begin]!.from,
    to: words[end]!.to + quoted.length + inSmall.length + number.length,
    rule: 'organisation.name',
    weak: false,
  }
}

/** «Governance Programme Director», «Office Manager»: before a post some heads only say what it is for. */
function isOfTitle({ text, words, posts, organisations }: Surroundings, begin: number, end: number): boolean {
  const [last, post] = [words[end]!, words[end + 1]]
  return (
    post?.capital === true &&
    posts.has(post.from) &&
    text.slice(last.to, post.from) === ' ' &&
    end - begin < 3 &&
    organisations.ofTitles?.includes(last.folded) === true &&
    // «UNDP Office Director»
    !words.slice(begin, end).some((w) => w.upper || isPlaceWord(w.folded))
  )
}

/** «общество садоводов межапарк хочу …»: to somebody who types without capitals, one more word before a verb or the end. */
function isCalled({ text, words, stops, posts }: Surroundings, k: number): boolean {
  const [word, next] = [words[k], words[k + 1]]
  if (!word || text.slice(words[k - 1]!.to, word.from) !== ' ' || /\d/u.test(word.text)) return false
  if (stops.has(word.from) || posts.has(word.from) || isNoPartOfName(word, text) || isGivenName(word)) return false
  return !next || stops.has(next.from) || /^[.,;\n]|^ \d/u.test(text.slice(word.to, next.to))
}

/** A small head («общество ветеранов», «центр города») is somebody's only in a cell of its own or behind a lead. */
function isPlaced({ text, words, leads, lowerCase, organisations }: Surroundings, i: number): boolean {
  const before = words[i - 1]
  if (!before || /\d/u.test(before.text) || leads.has(before.to)) return true
  if (/[^ ]/u.test(text.slice(before.to, words[i]!.from))) return true
  return !organisations.joiners.includes(before.folded) && lowerCase
}

function walkLeft(around: Surroundings, i: number, head: HeadForm): number {
  const { text, words, stops, organisations } = around
  let begin = i
  while (begin > 0 && i - begin < MAX_WORDS) {
    const word = words[begin - 1]!
    const gap = text.slice(word.to, words[begin]!.from)
    if (gap !== ' ' && gap !== ' & ' && !isPossessive(gap) && !(gap === '. ' && endsInDot(word))) break
    const joins = joinsTwo(around, begin - 1, i)
    const belongs = joins || isWholeWord(word, words[i]!) || (begin === i && isMembers(around, begin - 1))
    if (!belongs && (isNoPartOfName(word, text) || stops.has(word.from))) break
    const agrees = organisations.agree(word.text, head, '') !== null
    const numbered = /^\d{1,3}-\p{L}{1,2}$/u.test(word.text)
    if (
      organisations.goesOn === null
        ? !word.capital && !/^\p{Ll}-\p{Lu}/u.test(word.text) && !joins
        : !agrees && !numbered
    )
      break
    if (/\d/u.test(word.text) && !numbered) break
    begin--
  }
  while (begin < i && organisations.joiners.includes(words[begin]!.folded)) begin++
  return begin
}

/** «Council of Ministers' Office», «Nurses and Carers Union»: joiner `k` between two capitals that are neither people nor bodies. */
function joinsTwo({ text, words, organisations }: Surroundings, k: number, i: number): boolean {
  const [before, left, joiner, right] = [words[k - 2], words[k - 1], words[k]!, words[k + 1]!]
  if (!left?.capital || !organisations.joiners.includes(joiner.folded) || isCommonWord(left.folded)) return false
  if (text.slice(left.to, joiner.from) !== ' ') return false
  // «Access to Information Programme», where a cell begins
  const begins = /(?:^|[,;(|–\n] ?)$/u.test(text.slice(Math.max(0, left.from - 2), left.from))
  if (!organisations.and.includes(joiner.folded)) return begins || !isCommonWord(joiner.folded)
  // «Anna Ozola and Riga Dance Club», «Delna and Baltic Dance Club» are two.
  const isBody = left.upper || organisations.heads.has(left.folded) || isDepartment(left.folded)
  const isPerson = isGivenName(left) || (before?.capital === true && isGivenName(before))
  return k + 1 < i && !isBody && !isPerson && !isPlaceWord(right.folded) && !isTown(right.folded)
}

/** «WHO Country Office», «Vilnius Institute»: an abbreviation among small letters, or a town, is no word of the sentence. */
function isWholeWord(word: Word, head: Word): boolean {
  return (word.upper && !head.upper && !isDeterminer(word.folded)) || (word.capital && isTown(word.folded))
}

/** «Nigerian Students Association», «the Colleagues' Club»: in front of a head a plural says whose it is. */
function isMembers({ text, words, organisations }: Surroundings, k: number): boolean {
  const [before, word] = [words[k - 1], words[k]!]
  if (organisations.goesOn !== null || !word.capital || word.upper || !/\p{Ll}{3}s['’]?$/u.test(word.text)) return false
  return before !== undefined && text.slice(before.to, word.from) === ' '
}

/** «Nordic Council of Ministers' Office» */
function isPossessive(gap: string): boolean {
  return /^['’´] $/u.test(gap)
}

/** «U.S. Embassy», «St. Mary's Church» */
function endsInDot(word: Word): boolean {
  return /\p{Lu}$/u.test(word.text) || isShortened(word)
}

function walkRight(around: Surroundings, i: number): number {
  const { text, words, stops, posts, meetings, organisations } = around
  const isJoiner = (word: Word | undefined): boolean =>
    word !== undefined && organisations.joiners.includes(word.folded)
  const isCapital = (word: Word | undefined): boolean =>
    word?.capital === true &&
    word.text.length > 1 &&
    (!isCommonWord(word.folded) || goesOnInName(word)) &&
    !isDepartment(word.folded) &&
    (!posts.has(word.from) || isProfession(word, organisations.goesOn === null))
  const isSmall = (word: Word | undefined): boolean =>
    word !== undefined &&
    !word.capital &&
    !stops.has(word.from) &&
    !meetings.has(word.from) &&
    // «Фирма указана в теме»
    !pointsElsewhere(word.folded) &&
    ((organisations.goesOn?.test(word.text) === true && !isCommonWord(word.folded)) ||
      (organisations.goesOn !== null && isPlaceWord(word.folded)))
  let end = i
  while (end + 1 < words.length && end - i < 2 * MAX_WORDS) {
    const [word, second, third] = [words[end + 1]!, words[end + 2], words[end + 3]]
    const gap = text.slice(words[end]!.to, word.from)
    // «Institut français de Lettonie»
    if (end === i && gap === ' ' && words[i]!.capital && FOREIGN.test(word.text)) {
      end++
      continue
    }
    // «приход св. Николая»
    if (gap === ' ' && isShortened(word) && second?.capital && text.slice(word.to, second.from) === '. ') {
      end += 2
      continue
    }
    const saint = end === i && gap === ' ' ? lastOfSaint(around, i) : -1
    if (saint >= 0) {
      end = saint
      continue
    }
    const joins = isJoiner(word)
    if (gap === ', ') {
      const last = lastOfList(around, end)
      if (last < 0) break
      end = last
      continue
    }
    if ((gap !== ' ' && gap !== ' & ' && !isPossessive(gap)) || (stops.has(word.from) && !joins && !goesOnInName(word)))
      break
    if (joins) {
      const behind = second ? text.slice(word.to, second.from) : ''
      if (behind !== ' ') break
      // «Embassy of Norway and Anna»: behind «and» a given name is a person.
      if (organisations.and.includes(word.folded) && (isGivenName(second!) || stops.has(second!.from))) break
      if (organisations.and.includes(word.folded) && beginsAnother(around, end + 2)) break
      const governs = organisations.joined?.test(text.slice(word.from, second!.to)) ?? false
      if (isCapital(second) || ((governs || isSmall(second)) && !isJoiner(second))) {
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
    // «на приглашение Государственной канцелярии Посольство Грузии …»
    else if (isSubjectBehind(around, i, end + 1)) break
    // «председатель совета Каплан Эдуард»
    else if (
      organisations.goesOn &&
      second &&
      (word.capital ? second.capital : around.lowerCase && endsLikeFamily(word.text)) &&
      isFamilyFirst(text, word, second, third)
    )
      break
    // «общество инвалидов резекне»
    else if (around.lowerCase && organisations.goesOn && isTown(word.folded)) end++
    else if (isCapital(word) || isSmall(word) || isQualified(around, end)) end++
    // «Ministry of Justice Legal Department»: the ministry alone
    else if (isDepartment(word.folded)) {
      const last = lastBehindJoiner(around, i, end)
      return last < 0 || !isJoiner(second) ? last : end
    } else break
  }
  return end
}

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

/** «организация Зелёный луг»: behind a capital adjective in the nominative stands its noun. */
function isQualified({ text, words, stops, organisations }: Surroundings, k: number): boolean {
  const [adjective, noun] = [words[k]!, words[k + 1]!]
  if (organisations.goesOn === null || !adjective.capital || noun.capital || stops.has(noun.from)) return false
  return (
    organisations.surelyNominative?.test(text.slice(adjective.from, noun.to)) === true && !isCommonWord(noun.folded)
  )
}

/** Letters of «'s». */
const POSSESSIVE = 2

function isTownsOwn({ folded }: Word): boolean {
  return /['’]s$/u.test(folded) && isTown(folded.slice(0, -2))
}

const SCIENCE = new RegExp(
  ALL_HEARD.map(([, { organisations }]) => organisations.sciences?.source ?? '(?!)').join('|'),
  'u',
)

/** «Institute of Sociology», «Committee to Protect Journalists», not «Embassy of Sweden Representatives» */
function isProfession({ folded, upper }: Word, runsInCapitals: boolean): boolean {
  return runsInCapitals && !upper && (folded.endsWith('s') || SCIENCE.test(folded)) && !belongsToOrganisation(folded)
}

/** «Embassy of Ireland and the Baltic Media Institute», «думы и Общества ветеранов»: behind «and» a body with its own head. */
function beginsAnother({ text, words, organisations }: Surroundings, k: number): boolean {
  if (organisations.goesOn) {
    const [word, next] = [words[k]!, words[k + 1]]
    // «союз учителей и Рижский порт»
    const head = next && organisations.heads.get(next.folded)
    const agrees = head !== undefined && organisations.agree(word.text, head, '') !== null
    return word.capital && (organisations.heads.has(word.folded) || agrees)
  }
  const first = words[k]!.capital ? k : k + 1
  for (let n = first; words[n]?.capital && n < first + MAX_WORDS; n++) {
    if (n > first && text.slice(words[n - 1]!.to, words[n]!.from) !== ' ') return false
    // «Ministry of Health and Social Services»
    if (n > first && organisations.heads.has(words[n]!.folded) && !/s$/u.test(words[n]!.folded)) return true
  }
  return false
}

/** «Ministry of Education, Science and Culture»: the last of a list of single capitals; -1: no list goes on. */
function lastOfList({ text, words, organisations }: Surroundings, end: number): number {
  for (let k = end + 1; k < end + 5; k++) {
    const [word, next] = [words[k], words[k + 1]]
    if (!word?.capital || !next || isGivenName(word) || isCommonWord(word.folded)) return -1
    const gap = text.slice(word.to, next.from)
    const last = words[k + 2]
    if (organisations.and.includes(next.folded))
      return gap === ' ' && last?.capital && !isGivenName(last) && text.slice(next.to, last.from) === ' ' ? k + 2 : -1
    if (gap !== ', ') return -1
  }
  return -1
}

/** Where the body ends before a department behind it; -1: «Press and Culture Section» is all department. */
function lastBehindJoiner({ text, words, organisations }: Surroundings, i: number, end: number): number {
  const joiner = words.findLastIndex((w, k) => k > i && k < end && organisations.joiners.includes(w.folded))
  // «Riga University Legal Department»
  if (joiner < 0) return words[i - 1]?.capital && text.slice(words[i - 1]!.to, words[i]!.from) === ' ' ? i : end
  return words.slice(i, end).every((w) => w.capital || organisations.and.includes(w.folded)) ? -1 : joiner + 1
}

/** «Каплан Эдуард», «Никитина Валерия Павловича»: a given name ends the pair that its bearer's family name begins. */
function isFamilyFirst(text: string, family: Word, given: Word, next: Word | undefined): boolean {
  const isPair = !next?.capital || text.slice(given.to, next.from) !== ' ' || PATRONYMIC.test(next.text)
  return isPair && text.slice(family.to, given.from) === ' ' && isGivenName(given)
}

function isGivenName(word: Word): boolean {
  return knownGivenNames(word.text).length > 0
}

/** A name begins with a capital even where it was typed without. */
function capitaliseFirst(value: string, first: Word): string {
  return first.capital ? value : value[0]!.toLowerCase() + value.slice(1)
}
