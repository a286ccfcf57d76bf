// Organisations by their head noun, in whichever language it is: in Latvian the name ends in it, in English and Russian
// it goes on to both sides.

import { everyOf } from '../../locales/hearing.ts'
import { foldForCues, type HeadForm, type OrganisationWords } from '../../locales/locale.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { nameInSmall } from '../names/name-in-small.ts'
import { coverOf, firstFrom } from '../text/cover.ts'
import { withoutPossessive } from '../text/possessive.ts'
import { remembered } from '../text/remembered.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { nameAround } from './name-around-head.ts'
import { nameBefore } from './name-before-head.ts'
import { isOrganOfAnother } from './organ-of-another.ts'
import type { Surroundings } from './organisation-head.ts'
import { isDepartment, isPlaceWord, isTown, LEGAL_FORMS } from './organisation-words.ts'

export function* findByHead(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  // «Посольства Украины в Латвии первого секретаря Тараса Гнатюка»: a post of several words is no part of a name.
  const isTitle = (c: Cue): boolean => c.kind === 'posts' && /^\p{Ll}+ \p{Ll}/u.test(text.slice(c.from, c.to))
  // «Latvijas Brīvā koda apvienība»: between a capital and a head such a word tells of no personal code.
  const inside = new Set(cues.filter((c) => c.kind === 'codeWords' && isBeforeHead(c, words, text)).map((c) => c.from))
  const stops = new Set(
    cues.filter((c) => (!INSIDE_NAMES.has(c.kind) || isTitle(c)) && !inside.has(c.from)).map((c) => c.from),
  )
  const posts = new Set(cues.filter((c) => c.kind === 'posts').map((c) => c.from))
  // «Chairman of the Board Ann Hale»: a head inside a post is no body's.
  const titles = coverOf(cues.filter((c) => c.kind === 'posts' && text.slice(c.from, c.to).includes(' ')))
  const meetings = new Set(cues.filter((c) => MEETINGS.has(c.kind)).map((c) => c.from))
  const leads = new Set(cues.filter((c) => LEADING.has(c.kind)).map((c) => c.to))
  const lowerCase = !words.some((w) => w.capital && !(words.length > A_FEW && opensSentence(w, text)))
  for (const [i, word] of words.entries()) {
    for (const { organisations, head } of headsAt(word)) {
      if (
        isGivenName(words, i, text) ||
        (isOtherWord(words, i, organisations.headsBehind.get(head.nominative)) &&
          !opensName(words, i, head, organisations, leads) &&
          !isCalledAfter(words, i, text))
      )
        continue
      // «Наша компания SIA «…»»: in front of a legal form it only says what is behind.
      if (organisations.nameFollowsHead && organisations.goesOn && isForm(words[i + 1])) continue
      const around: Surroundings = { text, words, stops, inside, posts, meetings, leads, lowerCase, organisations }
      if (organisations.nameFollowsHead && organisations.goesOn === null && titles.holds(word)) continue
      if (isPersonsOffice(around, i, head) || isOrganOfAnother(around, i, head) || isInner(around, i, head)) continue
      const inSmall = lowerCase && organisations.nameFollowsHead && organisations.goesOn === null
      const claim = inSmall
        ? nameInSmall(around, i, head)
        : organisations.nameFollowsHead
          ? nameAround(around, i, head)
          : nameBefore(around, i, head)
      if (claim) yield claim
    }
  }
}

/** A single word behind a capital, and a head right behind it; «Latvijas Koda draugu apvienība»: or behind one more. */
function isBeforeHead({ from, to }: Cue, words: readonly Word[], text: string): boolean {
  const i = firstFrom(words, from)
  const [before, word, ...behind] = [words[i - 1], words[i], words[i + 1], words[i + 2]]
  if (!before?.capital || !word || word.to !== to) return false
  const head = behind.findIndex((w) => w !== undefined && headsAt(w).length > 0)
  if (head < 0 || (head === 0 && word.capital) || behind.slice(0, head).some((w) => w!.capital)) return false
  return /^\s(?:\p{L}+\s){1,2}$/u.test(text.slice(before.to, behind[head]!.from))
}

/** «Labdien piesakos uldis zvirbulis»: the telephone writes its first letter large. */
function opensSentence({ from, upper }: Word, text: string): boolean {
  return !upper && /(?:^|[.!?] {0,2}|\n\s{0,3})$/u.test(text.slice(Math.max(0, from - 4), from))
}

/** One sentence without any name in it tells nothing of how somebody writes. */
const A_FEW = 10

function isForm(word: Word | undefined): boolean {
  return word?.upper === true && LEGAL_FORMS.has(word.folded)
}

interface Head {
  readonly organisations: Surroundings['organisations']
  readonly head: HeadForm
}

/** The heads of all languages by their forms: most words are none, and cost one look. */
const HEADS = Map.groupBy(
  everyOf(({ organisations }) => [...organisations.heads].map(([form, head]) => ({ form, organisations, head }))),
  ({ form }) => form,
)

/** What a word is as a head, in each language; typed without diacritics, where it is none with them. */
export function headsAt({ text, folded, longhand }: Word): readonly Head[] {
  return longhand ? headsOf(text, folded) : headsAsTyped(text)
}

const headsAsTyped = remembered((text) => headsOf(text, foldForCues(text)))

function headsOf(text: string, folded: string): readonly Head[] {
  const lower = text.toLowerCase()
  // «the Foundation's Riga office»
  const exact = HEADS.get(withoutPossessive(lower) ?? lower) ?? []
  const plain = folded === lower ? undefined : HEADS.get(folded)
  const pair = exact.length === 0 && !plain && lower.includes('-') ? pairOf(lower) : []
  if (pair.length > 0) return pair
  if (plain) return [...exact, ...plain.filter((p) => !exact.some((e) => e.organisations === p.organisations))]
  return exact.length > 0 || lower.length < SHORTEST_COMPOUND ? exact : compoundOf(lower)
}

/** «школы-интерната»: two heads in one; none where it is no such pair. */
function pairOf(lower: string): readonly Head[] {
  const [first, second, ...more] = lower.split('-').map((half) => HEADS.get(half)?.[0])
  if (!first || !second || more.length > 0 || first.organisations !== second.organisations) return []
  return [{ ...first, head: { ...first.head, nominative: `${first.head.nominative}-${second.head.nominative}` } }]
}

/** «amatierteātris», «медиацентра»: a longer word that ends in a head; none where it is no such. */
function compoundOf(lower: string): readonly Head[] {
  for (let cut = SHORTEST_PREFIX; cut <= lower.length - SHORTEST_PART; cut++) {
    const ends = HEADS.get(lower.slice(cut))?.find(({ organisations: { endsCompounds, endsWords }, head }) =>
      [endsCompounds, lower[cut - 1] === '-' ? undefined : endsWords].some((list) => list?.includes(head.nominative)),
    )
    if (ends) return [{ ...ends, head: { ...ends.head, nominative: lower.slice(0, cut) + ends.head.nominative } }]
  }
  return []
}

const SHORTEST_COMPOUND = 8
/** «экодвижение» */
const SHORTEST_PREFIX = 3
const SHORTEST_PART = 4

/** «Лигу Весете»: a body's word that is a given name too, with another capital behind it; not «Лига Риги». */
function isGivenName(words: readonly Word[], i: number, text: string): boolean {
  const [word, next] = [words[i]!, words[i + 1]]
  return (
    word.capital &&
    !word.upper &&
    next?.capital === true &&
    text.slice(word.to, next.from) === ' ' &&
    knownGivenNames(word.text).length > 0 &&
    !isPlaceWord(next.folded) &&
    !isTown(next.folded)
  )
}

/** «Anne Frank House»: a body's word behind a given name and another capital. */
function isCalledAfter(words: readonly Word[], i: number, text: string): boolean {
  const [given, family, word] = [words[i - 2], words[i - 1], words[i]!]
  if (!word.capital || word.upper || !family?.capital || !given?.capital) return false
  return (
    text.slice(given.to, word.from) === ` ${family.text} ` &&
    !isPlaceWord(family.folded) &&
    knownGivenNames(given.text).some((name) => name.case === 'nominative')
  )
}

/** «Дом Рейниса», «от Дома Рейниса», «Народный дом»: a capital nominative, or one that is led, that the name goes on behind, or a capital that says what it is. */
function opensName(
  words: readonly Word[],
  i: number,
  head: HeadForm,
  { nameFollowsHead, goesOn, headsBehind }: OrganisationWords,
  leads: ReadonlySet<number>,
): boolean {
  const [before, { capital, upper, from }] = [words[i - 1], words[i]!]
  if (!nameFollowsHead || goesOn === null || upper) return false
  if (!capital) return before?.capital === true && headsBehind.get(head.nominative)!.test(before.folded)
  return head.case === 'nominative' || leads.has(from - 1)
}

/** «Latvijas Radio ziņu dienests», «Personu statusa kontroles nodaļa»: what stands before or behind makes it a department. */
function isInner({ text, words, organisations }: Surroundings, i: number, head: HeadForm): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]]
  const isAfter = before !== undefined && organisations.innerBehind?.get(head.nominative)?.test(before.folded) === true
  const isOfDepartment =
    next !== undefined &&
    text.slice(word.to, next.from) === ' ' &&
    isDepartment(next.folded) &&
    head.case === 'genitive'
  return isAfter || (isOfDepartment && organisations.activities?.includes(head.nominative) === true)
}

/** «deju kopa» is a body, «Annu Kalniņu kopa ar mani» is not. */
export function isOtherWord(words: readonly Word[], i: number, attribute: RegExp | undefined): boolean {
  const [first, before] = [words[i - 2], words[i - 1]]
  if (attribute === undefined) return false
  if (!before || !attribute.test(before.folded)) return true
  // «Ludzas Rokdarbnieku kopa»
  const isInsideName = before.capital && first?.capital === true
  return before.capital !== words[i]!.capital && !isInsideName
}

const LEADING = new Set<Cue['kind']>(['leads', 'works', 'posts', 'me'])

/** «на встрече», «на заседании»: where a body is seen, and no part of its name. */
const MEETINGS = new Set<Cue['kind']>(['meeting', 'gathering'])

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
  'streets',
  'otherMatter',
  'arrangements',
  'ownData',
  'correspondence',
  'elsewhere',
  'thatDay',
  'several',
  'countedSeats',
  'privateLife',
  'animals',
])

/** «rektora birojs», «ministra birojs»: a person's office is a part of an organisation; «fotogrāfu klubs» is a club. */
function isPersonsOffice({ words, posts, organisations }: Surroundings, i: number, head: HeadForm): boolean {
  const before = words[i - 1]
  if (!before || before.capital || !posts.has(before.from) || !organisations.offices.includes(head.nominative))
    return false
  return organisations.officeHolders?.test(before.text) === true && !organisations.practitioners?.test(before.text)
}
