// Organisations whose head stands inside a run of capitals or agreeing adjectives («Embassy of Sweden», «Riga Technical
// University», «Рижской городской думы»): a walk to both sides. Declined heads come out in the nominative.

import type { HeadForm } from '../../locales/locale.ts'
import { isGivenName, knownGivenNames } from '../names/given-names.ts'
import { countOf } from '../text/numerals.ts'
import { isOwnersMark, withoutPossessive } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import { isPlacedIn } from './capital-runs.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { beginOfList, isNumberOfName, numberBehind } from './inside-names.ts'
import { isWhereto } from './is-whereto.ts'
import { joinsAdjectives, joinsTwo } from './joined-before-head.ts'
import { lastBehind } from './last-behind-head.ts'
import { MAX_WORDS, nominativeHead, quotedBehind, type Surroundings, smallBehind } from './organisation-head.ts'
import {
  isDepartment,
  isDeterminer,
  isNoPartOfName,
  isNoWordOfName,
  isPlaceWord,
  isShortened,
  isTown,
} from './organisation-words.ts'
import { beginBehindPerson } from './person-before-place.ts'
import { isWhole } from './towns-in-names.ts'

/** The head stands anywhere in a capitalised run: «Embassy of Sweden», «Riga Technical University», «Посольство Украины». */
export function nameAround(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, organisations } = around
  const small = organisations.goesOn !== null
  if (!words[i]!.capital && !small) return null
  let begin = walkLeft(around, i, head)
  if (begin === i && !words[i]!.capital && !isPlaced(around, i)) return null
  let end = withoutPossessive(words[i]!.text) !== null ? i : lastBehind(around, i)
  if (end < 0) return null
  // «strādāju British Council |Rīgā»
  if (end > i && !small && isPlacedIn(words[end]!)) end--
  if (end > i && around.lowerCase && small && isCalled(around, end + 1)) end++
  if (!small) begin = beginBehindPerson(words, begin, i, end, text)
  if (isOfTitle(around, begin, end) || isTopic(around, begin)) return null
  if (small && !around.lowerCase && isWhereto(around, begin, end)) return null
  const quoted = quotedBehind(around, end)
  const number = quoted ? '' : numberBehind(around, end)
  const inSmall = begin === end && !quoted ? smallBehind(around, i, head) : ''
  // «от школы № 2»
  const isLed = number !== '' && words[i - 1] !== undefined && around.leads.has(words[i - 1]!.to)
  if (begin === end && !quoted && !inSmall && !isLed) return null
  // «Latvia Desk» is a part of something, «Digital Rights Desk» may be all there is, «Канцелярия президента Латвии» is.
  const isOfLand = end > i && isPlaceWord(words[end]!.folded) && around.posts.has(words[i + 1]!.from)
  const isShort = words.slice(begin, end + 1).filter((w) => !isPlaceWord(w.folded)).length < 3
  if (isDepartment(words[i]!.folded) && isShort && !isOfLand) return null
  // «Embassy of Japan in Latvia» is whole, «University of» is not.
  while (end > i && organisations.joiners.includes(words[end]!.folded)) end--
  // «the Foundation's Riga office», «University of Copenhagen's»
  const last = words[end]!.text
  const marks = last.length - (withoutPossessive(last) ?? last).length
  const name = words
    .slice(begin, end + 1)
    .map((word, k) => {
      const index = begin + k
      const gap = index < end ? text.slice(word.to, words[index + 1]!.from) : ''
      if (index === i) return nominativeHead(word, head) + gap
      if (index < i) return (organisations.agree(word.text, head, '') ?? word.text) + gap
      return word.text + gap
    })
    .join('')
  return {
    value: capitaliseFirst(name.slice(0, name.length - marks), words[begin]!) + quoted + inSmall + number,
    from: words[begin]!.from,
    to: words[end]!.to - marks + quoted.length + inSmall.length + number.length,
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

/** «Adviser on Civil Society»: what somebody's post is about. */
function isTopic({ words, posts, organisations }: Surroundings, begin: number): boolean {
  const [post, joiner] = [words[begin - 2], words[begin - 1]]
  return post !== undefined && posts.has(post.from) && organisations.topics?.includes(joiner!.folded) === true
}

/** «общество садоводов межапарк хочу …»: to somebody who types without capitals, one more word before a verb or the end. */
function isCalled({ text, words, stops, posts }: Surroundings, k: number): boolean {
  const [word, next] = [words[k], words[k + 1]]
  if (!word || text.slice(words[k - 1]!.to, word.from) !== ' ' || /\d/u.test(word.text)) return false
  if (stops.has(word.from) || posts.has(word.from) || isNoPartOfName(word, text) || isGivenName(word)) return false
  // «клуб ветеранов резекне документ будет при мне»: a town has ended the name.
  if (isTown(words[k - 1]!.folded)) return false
  return (
    !next || stops.has(next.from) || isNoPartOfName(next, text) || /^[.,;\n]|^ \d/u.test(text.slice(word.to, next.to))
  )
}

/** A small head («общество ветеранов», «центр города») is somebody's only in a cell of its own or behind a lead. */
function isPlaced({ text, words, leads, lowerCase, organisations }: Surroundings, i: number): boolean {
  const before = words[i - 1]
  if (!before || /\d/u.test(before.text) || leads.has(before.to)) return true
  if (/[^ ]/u.test(text.slice(before.to, words[i]!.from))) return true
  // «из канцелярии посольства Армении»
  if (organisations.offices.includes(organisations.heads.get(before.folded)?.nominative ?? '')) return true
  return !organisations.joiners.includes(before.folded) && lowerCase
}

function walkLeft(around: Surroundings, i: number, head: HeadForm): number {
  const { text, words, stops, organisations } = around
  const small = organisations.goesOn !== null
  let begin = i
  while (begin > 0 && i - begin < MAX_WORDS) {
    if (begin < i && isWhole(words[i]!) && followsBody(around, begin)) break
    const word = words[begin - 1]!
    const gap = text.slice(word.to, words[begin]!.from)
    const list = gap === ', ' ? beginOfList(around, begin, i) : -1
    if (list >= 0) return list
    if (gap !== ' ' && gap !== ' & ' && !isOwnersMark(gap) && !(gap === '. ' && endsInDot(word))) break
    const joins = joinsTwo(around, begin - 1, i)
    const belongs =
      joins ||
      joinsAdjectives(around, begin - 1, head) ||
      isWholeWord(word, words[i]!) ||
      isCount(around, begin - 1, i) ||
      (begin === i && isMembers(around, begin - 1))
    const isOther = small ? isNoPartOfName(word, text) : isNoWordOfName(word)
    if (!belongs && (isOther || stops.has(word.from))) break
    // «кузьмин валерий клуб пожилых людей»: a given name looks like an adjective.
    if (
      (word.capital ? small : around.lowerCase) &&
      knownGivenNames(word.text).some((name) => name.case === 'nominative')
    )
      break
    const agrees = organisations.agree(word.text, head, '') !== null
    const numbered = isNumberOfName(around, begin - 1, i, head)
    if (
      organisations.goesOn === null
        ? !word.capital && !/^\p{Ll}-\p{Lu}/u.test(word.text) && !joins && !numbered
        : !agrees && !numbered && !joinsAdjectives(around, begin - 1, head)
    )
      break
    if (/\d/u.test(word.text) && !numbered) break
    begin--
  }
  while (begin < i && organisations.joiners.includes(words[begin]!.folded)) begin++
  return begin
}

/** «our Three Oaks Institute», «Three Oaks Institute, Stabu 17»: a numeral with a capital that no sentence gives it. */
function isCount({ text, words }: Surroundings, k: number, i: number): boolean {
  const [before, numeral, head] = [words[k - 1], words[k]!, words[i]!]
  if (k + 1 >= i || !numeral.capital || countOf(numeral.folded) < 2) return false
  if (before && text.slice(before.to, numeral.from) === ' ') return !before.capital
  return (
    /(?:^|\n)$/u.test(text.slice(Math.max(0, numeral.from - 1), numeral.from)) &&
    /^\s*(?:[,|\n]|$)/u.test(text.slice(head.to, head.to + 3))
  )
}

/** «Institute of International Relations Vilnius University»: with a town behind another head's run a body of its own begins. */
function followsBody({ text, words, organisations }: Surroundings, k: number): boolean {
  if (organisations.goesOn !== null || !isTown(words[k]!.folded)) return false
  for (let n = k - 1; n >= Math.max(0, k - MAX_WORDS); n--) {
    const [word, next] = [words[n]!, words[n + 1]!]
    const isRun = word.capital || organisations.joiners.includes(word.folded)
    if (!isRun || text.slice(word.to, next.from) !== ' ') return false
    if (word.capital && organisations.heads.has(word.folded))
      return !organisations.joiners.includes(words[k - 1]!.folded)
  }
  return false
}

/** «WHO Country Office», «Vilnius Institute»: an abbreviation among small letters, or a town, is no word of the sentence. */
function isWholeWord(word: Word, head: Word): boolean {
  return (word.upper && !head.upper && !isDeterminer(word.folded)) || (word.capital && isTown(word.folded))
}

/** «Nigerian Students Association», «the Colleagues' Club»: in front of a head a plural says whose it is. */
function isMembers({ text, words, organisations }: Surroundings, k: number): boolean {
  const [before, word] = [words[k - 1], words[k]!]
  const members = word.text.replace(/['’]$/u, '')
  if (organisations.goesOn !== null || !word.capital || word.upper) return false
  if (!organisations.plural?.test(members) || !/\p{Ll}{4}$/u.test(members)) return false
  const isOwner = isOwnersMark(text.slice(word.to, words[k + 1]!.from))
  return isOwner || (before !== undefined && text.slice(before.to, word.from) === ' ')
}

/** «U.S. Embassy», «St. Mary's Church» */
function endsInDot(word: Word): boolean {
  return /(?:^|[.\p{Ll}])\p{Lu}{1,2}$/u.test(word.text) || isShortened(word)
}

/** Who types without capitals has the organisation so on the list too. */
function capitaliseFirst(value: string, first: Word): string {
  return first.capital ? value : value[0]!.toLowerCase() + value.slice(1)
}
