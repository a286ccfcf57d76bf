// Organisations by their head noun. In Latvian the name ends in it and is walked leftwards; in English and Russian it
// stands inside a run of capitals and agreeing adjectives. Declined names come out in the nominative.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues, type HeadForm, type OrganisationWords } from '../locales/locale.ts'
import { isCommonWord, isDepartment, isDeterminer, isPlaceWord, type OrganisationClaim } from './find-organisations.ts'
import { knownGivenNames } from './given-names.ts'
import type { Cue, Word } from './words.ts'

/** What the walk needs to know of the text around it. */
interface Surroundings {
  readonly text: string
  readonly words: readonly Word[]
  /** Where a cue begins: a verb or a lead is no part of a name. */
  readonly stops: ReadonlySet<number>
  /** Where a person's post is named. */
  readonly posts: ReadonlySet<number>
  /** Where the meeting is spoken of. */
  readonly meetings: ReadonlySet<number>
  /** Where something ends behind which an organisation comes: a lead, a verb of work, a post. */
  readonly leads: ReadonlySet<number>
  readonly organisations: OrganisationWords
}

const MAX_WORDS = 9

export function* findByHead(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  const stops = new Set(cues.filter((c) => !INSIDE_NAMES.has(c.kind)).map((c) => c.from))
  const posts = new Set(cues.filter((c) => c.kind === 'posts').map((c) => c.from))
  const meetings = new Set(cues.filter((c) => c.kind === 'meeting').map((c) => c.from))
  const leads = new Set(cues.filter((c) => LEADING.has(c.kind)).map((c) => c.to))
  for (const [i, word] of words.entries()) {
    for (const [, { organisations }] of ALL_HEARD) {
      const head = organisations.heads.get(word.text.toLowerCase()) ?? organisations.heads.get(word.folded)
      if (!head) continue
      const around: Surroundings = { text, words, stops, posts, meetings, leads, organisations }
      if (isPersonsOffice(around, i, head)) continue
      const claim = organisations.nameFollowsHead ? nameAround(around, i, head) : nameBefore(around, i, head)
      if (claim) yield claim
    }
  }
}

const LEADING = new Set<Cue['kind']>(['leads', 'works', 'posts', 'me'])

/** Cues that may also be words of a name: «Diskusiju klubs», «Registration Office». */
export const INSIDE_NAMES = new Set<Cue['kind']>([
  'meeting',
  'departments',
  'registering',
  'along',
  'posts',
  'onTheList',
  'advertises',
  'but',
  'monthFirst',
  'otherNumberWords',
])

/** «rektora birojs», «ministra birojs»: a person's office is a part of an organisation; «fotogrāfu klubs» is a club. */
function isPersonsOffice({ words, posts, organisations }: Surroundings, i: number, head: HeadForm): boolean {
  const before = words[i - 1]
  if (!before || before.capital || !posts.has(before.from) || !organisations.parts.includes(head.nominative))
    return false
  return /(?:a|es|as)$/u.test(before.text) && !/ibas$/u.test(before.folded)
}

/** The name ends in its head: walks left over the attributes to the capital letter that begins it. */
function nameBefore(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, organisations } = around
  const begin = beginBefore(around, i)
  if (begin < 0 || (begin === i && !ALONE.has(head.nominative))) return null
  const quoted = quotedBehind(around, i)
  const to = words[i]!.to + quoted.length
  const claim = { from: words[begin]!.from, to, rule: `organisation.${head.case}`, weak: false }
  const parent = parentOf(around, begin, i, head)
  if (parent) return { ...claim, value: parent }
  const all = words.slice(begin, i + 1)
  const value = all
    .map((word, k) => {
      const next = all[k + 1]
      if (!next) return nominativeHead(word, head)
      const agreed = head.case === 'nominative' ? null : organisations.agree(word.text, head, next.text, k === 0)
      return (agreed ?? word.text) + text.slice(word.to, next.from)
    })
    .join('')
  return { ...claim, value: value + quoted }
}

/** « sievietēm „Marta”», « „Ziemeļblāzma”»: the quoted name behind head `i`, small words between included; else ''. */
function quotedBehind({ text, words, stops }: Surroundings, i: number): string {
  const { to } = words[i]!
  const quoted = /^(?: \p{Ll}{2,20}){0,3} [«„“"][^«»„“”"\n\t]{2,60}[»”“"]/u.exec(text.slice(to, to + 140))?.[0] ?? ''
  return words.some((w) => w.from > to && w.from < to + quoted.length && !w.capital && stops.has(w.from)) ? '' : quoted
}

/** The word with which the name before head `i` begins; -1: there is none. */
function beginBefore(around: Surroundings, i: number): number {
  const { text, words, stops, organisations } = around
  const isAttribute = (word: Word): boolean => organisations.goesOn?.test(word.folded) ?? false
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
    // «Izglītības, kultūras un sporta pārvalde»: a comma is crossed only between small words that a joiner ends.
    const listed = gap === ', ' && begin < 0 && isAttribute(word) && endsList(around, k + 1, i)
    if ((gap !== ' ' && !listed) || isDepartment(word.folded) || /\d/u.test(word.text)) break
    if (word.capital) {
      if (isCommonWord(word.folded) || isDeterminer(word.folded) || (stops.has(word.from) && !isAttribute(word))) break
      const person = personBefore(around, k, i)
      if (person !== null) return person
      begin = k
    } else if (
      !organisations.joiners.includes(word.folded) &&
      ((!isAttribute(word) && !isPlaceWord(word.folded)) || stops.has(word.from) || isCommonWord(word.folded))
    )
      break
    first = k
  }
  if (begin >= 0) return begin
  // Somebody who types without capitals: the attributes as far as they go, if there are any.
  if (first === i || words.some((w) => w.capital)) return -1
  begin = first
  while (begin < i && (organisations.and.includes(words[begin]!.folded) || isCommonWord(words[begin]!.folded))) begin++
  return begin
}

/** Whether the words from `k` up to the head end a list: small letters, «un» among them. */
function endsList({ words, organisations }: Surroundings, k: number, i: number): boolean {
  const rest = words.slice(k, i)
  return rest.every((w) => !w.capital) && rest.some((w) => organisations.and.includes(w.folded))
}

/** «Jānis Bērziņš Rīgas dome»: where a name in the nominative stands, the organisation begins behind it; null: none. */
function personBefore({ words, organisations }: Surroundings, k: number, i: number): number | null {
  const forms = knownGivenNames(words[k]!.text)
  const next = words[k + 1]!
  if (!next.capital || !forms.some((f) => f.case === 'nominative')) return null
  // «Andra Pumpura muzejs» is called after somebody; before a place the same words are somebody.
  const genitive = forms.some((f) => f.case === 'genitive')
  if (isPlaceWord(next.folded)) return genitive ? null : k + 1
  const behind = words[k + 2]
  if (!behind || (genitive && !isPlaceWord(behind.folded))) return null
  const head = organisations.heads.has(next.text.toLowerCase())
  return k + 2 <= i && behind.capital && !head ? k + 2 : -1
}

/** «Valsts policijas Zemgales reģiona pārvalde», «VID Muitas pārvalde»: of a part, the whole it belongs to. */
function parentOf(
  { text, words, organisations }: Surroundings,
  begin: number,
  i: number,
  head: HeadForm,
): string | null {
  if (!organisations.parts.includes(head.nominative)) return null
  const first = words[begin]!
  if (first.upper && first.text.length <= 6 && !words[i]!.upper && !isPlaceWord(first.folded) && begin + 1 < i)
    return first.text
  for (let k = i - 1; k >= begin; k--) {
    const whole = organisations.heads.get(words[k]!.text.toLowerCase())
    if (whole?.case !== 'genitive' || !organisations.wholes.includes(whole.nominative)) continue
    if (k === begin && !ALONE.has(whole.nominative)) continue
    const before = words.slice(begin, k).map((w, n, all) => {
      const next = all[n + 1] ?? words[k]!
      return (organisations.agree(w.text, whole, next.text, n === 0) ?? w.text) + text.slice(w.to, next.from)
    })
    return before.join('') + nominativeHead(words[k]!, whole)
  }
  return null
}

/** Heads that are a name by themselves. */
const ALONE = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.standAlone))

/** The head stands anywhere in a capitalised run: «Embassy of Sweden», «Riga Technical University», «Посольство Украины». */
function nameAround(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, organisations } = around
  const small = organisations.goesOn !== null
  if (!words[i]!.capital && !small) return null
  const begin = walkLeft(around, i, head)
  if (begin === i && !words[i]!.capital && !isPlaced(around, i)) return null
  let end = walkRight(around, i)
  const quoted = quotedBehind(around, end)
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
      if (index < i && head.case !== 'nominative')
        return (organisations.agree(word.text, head, '', false) ?? word.text) + gap
      return word.text + gap
    })
    .join('')
  return {
    value: capitaliseFirst(value, words[begin]!) + quoted,
    from: words[begin]!.from,
    to: words[end]!.to + quoted.length,
    rule: 'organisation.name',
    weak: false,
  }
}

/** A small head («общество ветеранов», «центр города») is somebody's only in a cell of its own or behind a lead. */
function isPlaced({ text, words, leads, organisations }: Surroundings, i: number): boolean {
  const before = words[i - 1]
  if (!before || /\d/u.test(before.text) || leads.has(before.to)) return true
  if (/[^ ]/u.test(text.slice(before.to, words[i]!.from))) return true
  return !organisations.joiners.includes(before.folded) && !words.some((w) => w.capital)
}

function walkLeft({ text, words, stops, organisations }: Surroundings, i: number, head: HeadForm): number {
  let begin = i
  while (begin > 0 && i - begin < MAX_WORDS) {
    const word = words[begin - 1]!
    const gap = text.slice(word.to, words[begin]!.from)
    if (gap !== ' ' && gap !== ' & ' && !(gap === '. ' && /\p{Lu}$/u.test(word.text))) break
    if (isCommonWord(word.folded) || isDeterminer(word.folded) || stops.has(word.from)) break
    const agrees = organisations.agree(word.text, head, '', false) !== null
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

function walkRight(around: Surroundings, i: number): number {
  const { text, words, stops, meetings, organisations } = around
  const isJoiner = (word: Word | undefined): boolean =>
    word !== undefined && organisations.joiners.includes(word.folded)
  const isCapital = (word: Word | undefined): boolean =>
    word?.capital === true && word.text.length > 1 && !isCommonWord(word.folded) && !isDepartment(word.folded)
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
    const joins = isJoiner(word)
    if (gap === ', ') {
      const last = lastOfList(around, end)
      if (last < 0) break
      end = last
      continue
    }
    if ((gap !== ' ' && gap !== ' & ') || (stops.has(word.from) && !joins)) break
    if (joins) {
      const behind = second ? text.slice(word.to, second.from) : ''
      if (behind !== ' ') break
      // «Embassy of Norway and Anna»: behind «and» a given name is a person.
      if (organisations.and.includes(word.folded) && isGivenName(second!)) break
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

function nominativeHead(word: Word, head: HeadForm): string {
  if (head.case === 'nominative') return word.text
  const nominative = /^[\x20-\x7e]*$/u.test(word.text) ? foldForCues(head.nominative) : head.nominative
  if (word.upper) return nominative.toUpperCase()
  return word.capital ? nominative[0]!.toUpperCase() + nominative.slice(1) : nominative
}
