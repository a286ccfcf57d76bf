// Runs of capitals beside a word: how far a name goes that only its capitals hold together.

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import type { Word } from '../text/words.ts'
import { isSurelyNominative } from './case-of-quoted.ts'
import {
  belongsToOrganisation,
  DECLINED_PLACE,
  goesOnInName,
  isCommonWord,
  isDepartment,
  isPlaceWord,
  isTown,
  UNDECLINED_JOINERS,
} from './organisation-words.ts'

const NOWHERE: ReadonlySet<number> = new Set()

/** How many words beside word `i` go on as a name: the first capitalised, at most two small ones behind. */
export function runOfCapitals(
  text: string,
  words: readonly Word[],
  i: number,
  step: 1 | -1,
  stops: ReadonlySet<number> = NOWHERE,
): number {
  let count = 0
  for (let k = i + step; words[k] && count < 5; k += step) {
    const [left, right] = step > 0 ? [words[k - 1]!, words[k]!] : [words[k]!, words[k + 1]!]
    const gap = text.slice(left.to, right.from)
    // «J. Kalniņa SIA»
    // «Bankers' Circle»
    if (
      gap !== ' ' &&
      gap !== ' & ' &&
      gap !== "' " &&
      gap !== '’ ' &&
      !(step < 0 && gap === '. ' && /^\p{Lu}$/u.test(words[k]!.text))
    )
      break
    const small = !words[k]!.capital
    // «Civic Space Europe there'll be three of us»
    if (small && (stops.has(words[k]!.from) || /['’]\p{Ll}{1,2}$/u.test(words[k]!.text))) break
    if (
      // «Transparency Vilnius»
      // «SIA Lursoft IT»
      (isCommonWord(words[k]!.folded) &&
        !(step > 0 && words[k]!.upper && words[k]!.text.length > 1 && !words[k - 1]!.upper) &&
        !(step > 0 ? isTown(words[k]!.folded) || goesOnInName(words[k]!) : isInTown(words, k, text))) ||
      /^\d/u.test(words[k]!.text) ||
      (small && (step < 0 || count === 0 || count > 2))
    )
      break
    count++
  }
  return count
}

/** «Accentia Latvia Ltd»: a town or land behind another capital of the name. */
function isInTown(words: readonly Word[], k: number, text: string): boolean {
  const before = words[k - 1]
  return (
    isTown(words[k]!.folded) &&
    before?.capital === true &&
    !isCommonWord(before.folded) &&
    text.slice(before.to, words[k]!.from) === ' '
  )
}

/** «Save the Children», «Women for Peace»: where the name that begins with word `i` ends, joiners between capitals included. */
export function endOfName(text: string, words: readonly Word[], i: number): number {
  let end = i
  for (let more = 1; more > 0; ) {
    more = runOfCapitals(text, words, end, 1)
    end += more
    let k = end + 1
    while (words[k] && UNDECLINED_JOINERS.has(words[k]!.folded) && text.slice(words[k - 1]!.to, words[k]!.from) === ' ')
      k++
    const next = words[k]
    if (
      k === end + 1 ||
      isPlaceWord(words[end]!.folded) ||
      k > end + 3 ||
      !next?.capital ||
      text.slice(words[k - 1]!.to, next.from) !== ' '
    )
      break
    if ((isCommonWord(next.folded) && !goesOnInName(next)) || knownGivenNames(next.text).length > 0) break
    // «Coalition for Integrity in Sport»
    more += k - end
    end = k
  }
  while (end > i && /^\p{Ll}/u.test(words[end]!.text)) end--
  return end
}

/** «the news agency Lusa for the Baltic countries»: an adjective of place before a small noun is no part of the name. */
export function endBeforeLand(text: string, words: readonly Word[], i: number): number {
  const end = endOfName(text, words, i)
  const isAdjective =
    isPlaceWord(words[end]!.folded) && /^ \p{Ll}{5}/u.test(text.slice(words[end]!.to, words[end]!.to + 6))
  if (!isAdjective) return end
  // «La Voz de Galicia |for the Baltic countries»
  let last = end
  while (last > i && words[last]!.capital) last--
  while (last > i && !words[last]!.capital) last--
  return last > i || !words[i + 1]!.capital ? last : end
}

/** Of a name's run behind word `i` the words before the sentence that it runs into: «SIA ZZ Dats |lūdz», «IK Ilzes Šūtuve |Rīgā», but «SIA Daugavas tulki». */
export function withoutSentence(text: string, words: readonly Word[], i: number, run: number): number {
  if (run === 1 && isOfPeople(text, words, i)) return 2
  let end = run
  const capitals = words.slice(i + 1, i + run + 1).findIndex((w) => !w.capital)
  if (capitals > 0) {
    const isWhole = ENDS_CELL.test(text.slice(words[i + run]!.to, words[i + run]!.to + 4)) && capitals === 1
    const small = words.slice(i + capitals + 1, i + run + 1)
    const other = small.findIndex(
      (w) => belongsToOrganisation(w.folded) || !(isWhole || isNoun(w)) || isOtherScript(w, words[i + 1]!),
    )
    const isBegun = isWhole || isQualifier(words[i + capitals]!, capitals)
    // «biedrība Pelēkais vilks |obeshali v 2016 godu», «SIA Zaļā priede |atsūta»: an adjective and its noun are a whole name.
    const isPair = capitals === 1 && isSurelyNominative(`${words[i + 1]!.text} ${small[0]!.text}`)
    end = !isBegun ? capitals : isPair ? 2 : other < 0 ? run : capitals + other
  }
  while (end > 1 && (isPlacedIn(words[i + end]!) || beginsDepartment(text, words, i + end))) end--
  return end
}

/** «,», « (», the end of a line */
const ENDS_CELL = /^(?:\s*(?:[,;)\n]|\.?$)|\. ?\p{Lu}| [(–—-])/u

const FIRMS = everyOf(({ organisations: { inFirms, genitivePlural } }) =>
  inFirms ? [{ ...inFirms, genitivePlural }] : [],
)

/** «Daugavas (tulki)», «Северная (верфь)»: what needs a noun behind it. */
function isQualifier({ text }: Word, capitals: number): boolean {
  return FIRMS.some(({ qualifier, maybe }) => qualifier.test(text) || (capitals === 1 && maybe.test(text)))
}

/** «SIA Daugavas tulki»: people behind a qualifier, of whom nobody is named; «SIA Nodokļu konsultants»: or one, where it ends the cell. */
function isOfPeople(text: string, words: readonly Word[], i: number): boolean {
  const [first, people, behind] = [words[i + 1]!, words[i + 2], words[i + 3]]
  if (!people || people.capital || text.slice(first.to, people.from) !== ' ' || /-/u.test(people.text)) return false
  if (behind?.capital && text.slice(people.to, behind.from) === ' ') return false
  const isWhole = ENDS_CELL.test(text.slice(people.to, people.to + 4))
  if (isCommonWord(people.folded) || (belongsToOrganisation(people.folded) && !isWhole)) return false
  if (isWhole && FIRMS.some((firm) => firm.genitivePlural?.test(first.text) && firm.noun.test(people.text))) return true
  return FIRMS.some((firm) => firm.qualifier.test(first.text) && firm.people?.test(people.text) === true)
}

function isNoun({ text }: Word): boolean {
  return FIRMS.some(({ noun }) => noun.test(text))
}

/** «SIA Ost Kargo |выражает» */
function isOtherScript({ text }: Word, first: Word): boolean {
  return /\p{Script=Cyrillic}/u.test(text) !== /\p{Script=Cyrillic}/u.test(first.text)
}

/** «SIA Vēja Roze |Labklājības departaments», «apvienība |Izglītības, kultūras un sporta pārvalde» */
export function beginsDepartment(text: string, words: readonly Word[], k: number): boolean {
  const first = words[k]
  // «augstskola Turība otrais kurss»
  if (!first?.capital || !OWNERS.some((ending) => ending.test(first.text))) return false
  for (let n = k + 1; n <= k + 4; n++) {
    const word = words[n]
    if (!word || word.capital || !/^,? $/u.test(text.slice(words[n - 1]!.to, word.from))) return false
    if (isDepartment(word.folded)) return true
  }
  return false
}

const OWNERS = everyOf(({ organisations }) => organisations.whose ?? [])

/** «Rīgā» */
export function isPlacedIn({ text, folded, capital }: Word): boolean {
  return capital && isTown(folded) && !/[a-z]$/u.test(text) && DECLINED_PLACE.some((ending) => ending.test(text))
}
