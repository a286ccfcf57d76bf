// Organisations whose head stands inside a run of capitals or agreeing adjectives («Embassy of Sweden», «Riga Technical
// University», «Рижской городской думы»): a walk to both sides. Declined heads come out in the nominative.

import type { HeadForm } from '../locales/locale.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { knownGivenNames } from './given-names.ts'
import { MAX_WORDS, nominativeHead, quotedBehind, type Surroundings } from './organisation-head.ts'
import { isCommonWord, isDepartment, isNoPartOfName, isPlaceWord, isShortened } from './organisation-words.ts'
import type { Word } from './words.ts'

/** The head stands anywhere in a capitalised run: «Embassy of Sweden», «Riga Technical University», «Посольство Украины». */
export function nameAround(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, organisations } = around
  const small = organisations.goesOn !== null
  if (!words[i]!.capital && !small) return null
  const begin = walkLeft(around, i, head)
  if (begin === i && !words[i]!.capital && !isPlaced(around, i)) return null
  let end = walkRight(around, i)
  const quoted = quotedBehind(around, end)
  // «Latvijas Radio 4», «средняя школа №40»
  const number = quoted
    ? ''
    : (/^ (?:№ ?\d{1,3}|\d(?=\s*(?:[,;)\n–-]|$)))/u.exec(text.slice(words[end]!.to, words[end]!.to + 8))?.[0] ?? '')
  if (begin === end && !quoted) return null
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
  return {
    value: capitaliseFirst(value, words[begin]!) + quoted + number,
    from: words[begin]!.from,
    to: words[end]!.to + quoted.length + number.length,
    rule: 'organisation.name',
    weak: false,
  }
}

/** A small head («общество ветеранов», «центр города») is somebody's only in a cell of its own or behind a lead. */
function isPlaced({ text, words, leads, lowerCase, organisations }: Surroundings, i: number): boolean {
  const before = words[i - 1]
  if (!before || /\d/u.test(before.text) || leads.has(before.to)) return true
  if (/[^ ]/u.test(text.slice(before.to, words[i]!.from))) return true
  return !organisations.joiners.includes(before.folded) && lowerCase
}

function walkLeft({ text, words, stops, organisations }: Surroundings, i: number, head: HeadForm): number {
  let begin = i
  while (begin > 0 && i - begin < MAX_WORDS) {
    const word = words[begin - 1]!
    const gap = text.slice(word.to, words[begin]!.from)
    if (gap !== ' ' && gap !== ' & ' && !isPossessive(gap) && !(gap === '. ' && endsInDot(word))) break
    if (isNoPartOfName(word, text) || stops.has(word.from)) break
    const agrees = organisations.agree(word.text, head, '') !== null
    const numbered = /^\d{1,3}-\p{L}{1,2}$/u.test(word.text)
    const joins =
      organisations.joiners.includes(word.folded) &&
      words[begin - 2]?.capital === true &&
      text.slice(words[begin - 2]!.to, word.from) === ' ' &&
      !isCommonWord(words[begin - 2]!.folded)
    if (organisations.goesOn === null ? !word.capital && !joins : !agrees && !numbered) break
    if (/\d/u.test(word.text) && !numbered) break
    begin--
  }
  while (begin < i && organisations.joiners.includes(words[begin]!.folded)) begin++
  return begin
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
    !isCommonWord(word.folded) &&
    !isDepartment(word.folded) &&
    !posts.has(word.from)
  const isSmall = (word: Word | undefined): boolean =>
    word !== undefined &&
    !word.capital &&
    !stops.has(word.from) &&
    !meetings.has(word.from) &&
    ((organisations.goesOn?.test(word.text) === true && !isCommonWord(word.folded)) ||
      (organisations.goesOn !== null && isPlaceWord(word.folded)))
  let end = i
  while (end + 1 < words.length && end - i < MAX_WORDS) {
    const [word, second, third] = [words[end + 1]!, words[end + 2], words[end + 3]]
    const gap = text.slice(words[end]!.to, word.from)
    // «приход св. Николая»
    if (gap === ' ' && isShortened(word) && second?.capital && text.slice(word.to, second.from) === '. ') {
      end += 2
      continue
    }
    const joins = isJoiner(word)
    if (gap === ', ') {
      const last = lastOfList(around, end)
      if (last < 0) break
      end = last
      continue
    }
    if ((gap !== ' ' && gap !== ' & ' && !isPossessive(gap)) || (stops.has(word.from) && !joins)) break
    if (joins) {
      const behind = second ? text.slice(word.to, second.from) : ''
      if (behind !== ' ') break
      // «Embassy of Norway and Anna»: behind «and» a given name is a person.
      if (organisations.and.includes(word.folded) && (isGivenName(second!) || stops.has(second!.from))) break
      const governs = organisations.joined?.test(text.slice(word.from, second!.to)) ?? false
      if (isCapital(second) || ((governs || isSmall(second)) && !isJoiner(second))) end += 2
      // «of the Republic»
      else if (isJoiner(second) && isCapital(third) && text.slice(second!.to, third!.from) === ' ') end += 3
      else break
    }
    // «ассоциация судоводителей Всеволода Кирьянова»: a person begins where a given name does.
    else if (organisations.goesOn && word.capital && isGivenName(word)) break
    else if (isCapital(word) || isSmall(word)) end++
    // «Ministry of Justice Legal Department»: the ministry alone
    else if (isDepartment(word.folded) && !isJoiner(second)) return lastBehindJoiner(around, i, end)
    else break
  }
  return end
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

function lastBehindJoiner({ words, organisations }: Surroundings, i: number, end: number): number {
  const joiner = words.findLastIndex((w, k) => k > i && k < end && organisations.joiners.includes(w.folded))
  return joiner > 0 ? joiner + 1 : end
}

function isGivenName(word: Word): boolean {
  return knownGivenNames(word.text).length > 0
}

/** A name begins with a capital even where it was typed without. */
function capitaliseFirst(value: string, first: Word): string {
  return first.capital ? value : value[0]!.toLowerCase() + value.slice(1)
}
