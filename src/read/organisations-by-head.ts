// Organisations by their head noun. In Latvian the name ends in it and is walked leftwards; in English and Russian it
// stands inside a run of capitals and agreeing adjectives. Declined names come out in the nominative.

import { ALL_HEARD } from '../locales/hearing.ts'
import { foldForCues, type HeadForm, type OrganisationWords } from '../locales/locale.ts'
import { isCommonWord, isDepartment, isPlaceWord, type OrganisationClaim } from './find-organisations.ts'
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
  readonly organisations: OrganisationWords
}

const MAX_WORDS = 9

export function* findByHead(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  const stops = new Set(cues.filter((c) => !INSIDE_NAMES.has(c.kind)).map((c) => c.from))
  const posts = new Set(cues.filter((c) => c.kind === 'posts').map((c) => c.from))
  for (const [i, word] of words.entries()) {
    for (const [, { organisations }] of ALL_HEARD) {
      const head = organisations.heads.get(word.text.toLowerCase()) ?? organisations.heads.get(word.folded)
      if (!head) continue
      const around: Surroundings = { text, words, stops, posts, organisations }
      if (isPersonsOffice(around, i)) continue
      const claim = organisations.nameFollowsHead ? nameAround(around, i, head) : nameBefore(around, i, head)
      if (claim) yield claim
    }
  }
}

/** Cues that may also be words of a name: «Diskusiju klubs», «Registration Office». */
const INSIDE_NAMES = new Set<Cue['kind']>([
  'meeting',
  'departments',
  'registering',
  'along',
  'posts',
  'onTheList',
  'advertises',
  'but',
  'monthFirst',
])

/** Endings of what can stand before a Latvian head: genitives and definite adjectives. */
const ATTRIBUTE = /(?:[ueo]|[aei]s|a|ais|ie|am|ai|aja)$/u

/** «rektora birojs», «ministra sekretariāts»: a person's office is a part of an organisation. */
function isPersonsOffice({ words, posts }: Surroundings, i: number): boolean {
  const before = words[i - 1]
  // «rektora birojs» is one rector's; «fotogrāfu klubs» is a club of photographers.
  return before !== undefined && !before.capital && posts.has(before.from) && !/u$/u.test(before.folded)
}

/** The name ends in its head: walks left over the attributes to the capital letter that begins it. */
function nameBefore(
  { text, words, stops, organisations }: Surroundings,
  i: number,
  head: HeadForm,
): OrganisationClaim | null {
  let begin = words[i]!.capital ? i : -1
  let first = i
  for (let k = i - 1; k >= 0 && k > i - MAX_WORDS; k--) {
    const word = words[k]!
    const gap = text.slice(word.to, words[k + 1]!.from)
    const listed = gap === ', ' && !word.capital && /u$|as$|es$/u.test(word.folded) && begin < 0
    // «Rīgas 45. vidusskola», «Izglītības, kultūras un sporta pārvalde»
    const numbered = /^\d{1,3}$/u.test(word.text) && gap === '. '
    if (numbered) {
      first = k
      continue
    }
    if (gap !== ' ' && !listed) break
    if (isDepartment(word.folded) || /\d/u.test(word.text)) break
    if (word.capital) {
      if (isCommonWord(word.folded) || (stops.has(word.from) && !ATTRIBUTE.test(word.folded))) break
      begin = k
    } else if (
      !organisations.joiners.includes(word.folded) &&
      (!ATTRIBUTE.test(word.folded) || stops.has(word.from) || isCommonWord(word.folded))
    )
      break
    first = k
  }
  if (begin < 0) {
    // Somebody who types without capitals: the attributes as far as they go, if there are any.
    if (first === i || words.some((w) => w.capital)) return null
    begin = first
    while (begin < i && (organisations.joiners.includes(words[begin]!.folded) || isCommonWord(words[begin]!.folded)))
      begin++
  }
  if (begin === i && !ALONE.has(head.nominative)) return null
  const all = words.slice(begin, i + 1)
  const value = all
    .map((word, k) => {
      const next = all[k + 1]
      if (!next) return nominativeHead(word, head)
      const agreed = head.case === 'nominative' ? null : organisations.agree(word.text, head, next.text, k === 0)
      return (agreed ?? word.text) + text.slice(word.to, next.from)
    })
    .join('')
  return { value, from: words[begin]!.from, to: words[i]!.to, rule: `organisation.${head.case}`, weak: false }
}

/** Heads that are a name by themselves. */
const ALONE = new Set(ALL_HEARD.flatMap(([, { organisations }]) => organisations.standAlone))

/** The head stands anywhere in a capitalised run: «Embassy of Sweden», «Riga Technical University», «Посольство Украины». */
function nameAround(around: Surroundings, i: number, head: HeadForm): OrganisationClaim | null {
  const { text, words, organisations } = around
  const small = organisations.goesOn !== null
  if (!words[i]!.capital && !small) return null
  const begin = walkLeft(around, i, head)
  let end = walkRight(around, i)
  const quoted = /^ ([«„“"][^«»„“”"\n\t]{2,60}[»”“"])/u.exec(text.slice(words[end]!.to, words[end]!.to + 70))?.[1]
  if (begin === end && !quoted) return null
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
  const to = words[end]!.to + (quoted ? quoted.length + 1 : 0)
  const whole = quoted ? `${value} ${quoted}` : value
  return {
    value: capitaliseFirst(whole, words[begin]!),
    from: words[begin]!.from,
    to,
    rule: 'organisation.name',
    weak: false,
  }
}

function walkLeft({ text, words, stops, organisations }: Surroundings, i: number, head: HeadForm): number {
  let begin = i
  while (begin > 0 && i - begin < MAX_WORDS) {
    const word = words[begin - 1]!
    const gap = text.slice(word.to, words[begin]!.from)
    if (gap !== ' ' && gap !== ' & ' && !(gap === '. ' && /\p{Lu}$/u.test(word.text))) break
    if (isCommonWord(word.folded) || stops.has(word.from)) break
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

function walkRight({ text, words, stops, organisations }: Surroundings, i: number): number {
  let end = i
  while (end + 1 < words.length && end - i < MAX_WORDS) {
    const word = words[end + 1]!
    const gap = text.slice(words[end]!.to, word.from)
    const joins = organisations.joiners.includes(word.folded)
    if ((gap !== ' ' && gap !== ' & ') || (stops.has(word.from) && !joins)) break
    const after = words[end + 2]
    // «ассоциация судоводителей Всеволода Кирьянова»: a person begins where a given name does.
    if (organisations.goesOn && word.capital && knownGivenNames(word.text).length > 0) break
    if (word.capital && word.text.length > 1 && !isCommonWord(word.folded)) end++
    else if (
      joins &&
      after &&
      organisations.joiners.includes(after.folded) &&
      words[end + 3]?.capital &&
      text.slice(word.to, words[end + 3]!.from) === ` ${after.text} `
    )
      end += 3 // «of the Republic»
    else if (
      joins &&
      after?.capital &&
      after.text.length > 1 &&
      text.slice(word.to, after.from) === ' ' &&
      !isCommonWord(after.folded)
    )
      end += 2
    else if (
      organisations.goesOn?.test(word.text) &&
      !isCommonWord(word.folded) &&
      !organisations.joiners.includes(word.folded)
    )
      end++
    else if (organisations.goesOn && isPlaceWord(word.folded)) end++
    else break
  }
  return end
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
