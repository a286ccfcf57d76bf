// Which of two words is the family name, where no list of given names tells it («Čūdars Alnis», «Zodwa James»): how the
// writer's own address and display name order them, else how family names end.

import { foldForCues } from '../../locales/locale.ts'
import { endsLikeFamily } from './family-endings.ts'
import { isForeignFamilyFirst } from './foreign-order.ts'
import { type GivenName, knownGivenNames } from './given-names.ts'
import { normaliseCase } from './normalise-case.ts'

/** The From header, as far as it can name somebody. */
export interface Writer {
  readonly name: string | null
  readonly address: string | null
}

/** Whether the first of two words is the family name. */
export function isFamilyFirst(first: string, second: string, writer: Writer | null = null): boolean {
  const foreign = isForeignFamilyFirst(first, second)
  if (foreign !== null) return foreign
  const [one, other] = [knownGivenNames(first), knownGivenNames(second)]
  if (one.length > 0 && other.length === 0) return false
  if (one.length === 0 && other.length > 0 && (endsLikeFamily(first) || isDouble(first))) return true
  if (isManBehindNoun(one, other)) return true
  // «Torvald Isaksen-Bui», whose given name nobody has listed and ends like a family name
  if (other.length === 0 && isDouble(second) && !isDouble(first)) return false
  const told = toldByAddress(first, second, writer?.address ?? '')
  // «Laura Ziedone <ziedone.laura@…>»: a given name that hardly anybody has is the family name, however the address has it.
  const [isFirst, isSecond] = [one, other].map((names) => names.length > 0 && names.every(isSeldomGiven))
  const isShownSo = !writer?.name || sameOrder(first, second, writer.name)
  if (told === true && one.length > 0 && isSecond && !isFirst && isShownSo) return false
  if (told !== null) return told
  // «Zodwa James»: some given names are family names as often.
  if (one.length === 0 && other.length > 0)
    return other.some((name) => !name.familyToo && (name.case === 'nominative' || standsBeside(first, name)))
  const shown = toldByDisplayName(first, second, writer?.name ?? '')
  // «Mārtiņš Egle», «kapteini Mārtiņu Kaiju»: of two given names in one case the first is the given name, however it ends.
  const isGiven = one.some((name) => name.case === 'nominative' || other.some((o) => o.case === name.case))
  return shown ?? (!isGiven && endsLikeFamily(first) && !endsLikeFamily(second))
}

/** «Egle Ēvalds», «Roze Kristiāns»: a woman's name that men bear as a family name, and a man's behind it. */
function isManBehindNoun(one: readonly GivenName[], other: readonly GivenName[]): boolean {
  const isBorne = ({ nominative, locale }: GivenName): boolean => locale.seldomBorne?.(nominative, 'male') === false
  return (
    one.length > 0 &&
    other.some((name) => name.case === 'nominative' && !name.familyToo) &&
    one.every((name) => name.gender === 'female' && isBorne(name)) &&
    other.every((name) => name.gender === 'male')
  )
}

function isSeldomGiven({ rare, familyToo, case: grammaticalCase }: GivenName): boolean {
  return rare || familyToo || grammaticalCase !== 'nominative'
}

/** The From header shows both words in this order, without a comma. */
function sameOrder(first: string, second: string, name: string): boolean {
  const words = foldForCues(name).match(WORDS) ?? []
  return words.length === 2 && !name.includes(',') && alike(words[0]!, first) && alike(words[1]!, second)
}

/** «Кравца Олега», and «Мороз Веру», whose family name does not decline: before a given name in that case. */
function standsBeside(family: string, { case: grammaticalCase, gender, locale }: GivenName): boolean {
  const isLikely = locale.looksDeclined?.(family) === true
  return isLikely || locale.undeclineFamilyName(normaliseCase(family), grammaticalCase, gender).length > 0
}

/** «Eglītis-Vanags»: of two parts of which neither is a given name. */
function isDouble(word: string): boolean {
  const parts = word.split('-')
  return parts.length === 2 && parts.every((part) => part.length > 2 && knownGivenNames(part).length === 0)
}

/** «alnis.cudars@», «acudars@», «a.cudars@»: addresses begin with the given name; null: it says nothing of these words. */
function toldByAddress(first: string, second: string, address: string): boolean | null {
  const parts = foldForCues(address.split('@')[0]!.split('+')[0]!).split(/[._-]/u)
  const [head, tail] = parts.length === 1 ? [parts[0]![0] ?? '', parts[0]!.slice(1)] : [parts[0]!, parts.at(-1)!]
  const orders = (given: string, family: string): boolean =>
    // «torvald.isaksen@» of Torvald Isaksen-Bui
    [family, ...family.split('-')].some((part) => alike(tail, part)) &&
    (alike(head, given) || (head.length === 1 && foldForCues(given).startsWith(head)))
  if (orders(second, first)) return true
  return orders(first, second) ? false : null
}

/** «ipek@», «ipek.caglar@» of İpek Yıldırım Çağlar: whether an address begins with a word, as it does with a given name. */
export function beginsAddress(word: string, { address }: Writer): boolean {
  const [mailbox] = foldForCues(address ?? '').split(/[@.+_-]/u)
  return word.length > 2 && mailbox === foldForCues(word)
}

/** «Čūdars, Alnis» or «Alnis Čūdars» in the From header. */
function toldByDisplayName(first: string, second: string, name: string): boolean | null {
  // «STÖCKL-HAIDINGER Gregor»: capitals tell the family name, wherever it stands.
  const asShown = name.match(WORDS) ?? []
  const shouted = asShown.filter(isShouted)
  if (shouted.length === 1 && asShown.length > 1)
    for (const [word, other] of [
      [first, second],
      [second, first],
    ] as const)
      if (alike(foldForCues(shouted[0]!), word) && !alike(foldForCues(shouted[0]!), other)) return word === first
  const words = foldForCues(name).match(WORDS) ?? []
  // «Kristaps»: whoever shows one name shows the given one.
  if (words.length === 1) return alike(words[0]!, second) && !alike(words[0]!, first) ? true : null
  if (words.length < 2) return null
  const familyFirst = /^[^,]+,/u.test(name)
  if (alike(words[0]!, first) && alike(words.at(-1)!, second)) return familyFirst ? true : null
  if (alike(words[0]!, second) && alike(words.at(-1)!, first)) return !familyFirst
  return null
}

const WORDS = /[\p{L}'’-]{1,60}/gu

/** Letters, all of them capitals: more than an initial or an office may have. */
function isShouted(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word)
}

/** The same word, its case ending aside: «cudars», «Čūdaram». */
function alike(folded: string, word: string): boolean {
  const other = foldForCues(word)
  const stem = Math.max(3, Math.min(folded.length, other.length) - 2)
  return (
    folded.length > 2 && Math.abs(folded.length - other.length) < 3 && folded.slice(0, stem) === other.slice(0, stem)
  )
}
