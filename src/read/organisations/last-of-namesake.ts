// Bodies are called after people, in the genitive: «приход святого Николая», «храм Александра Невского», «Центр Марка
// Ротко», «школа имени Н. В. Гоголя» name nobody who comes.

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isPatronymic } from '../names/patronymics.ts'
import type { Word } from '../text/words.ts'
import type { Surroundings } from './organisation-head.ts'
import { isHead, isPlaceWord } from './organisation-words.ts'

const SAINTS = new Set(everyOf(({ words }) => words.saints))

/** The last word of whom the body with head `i`, whose name goes up to word `end`, is called after; -1: of nobody. */
export function lastOfNamesake(around: Surroundings, i: number, end: number): number {
  const inGenitive = end === i ? Math.max(lastOfSaint(around, i), lastOfPerson(around, i)) : -1
  return inGenitive >= 0 ? inGenitive : lastOfInitials(around, end + 1)
}

/** The last word of the saint whom the body with head `i` is called after; -1: of nobody. */
function lastOfSaint({ text, words, organisations }: Surroundings, i: number): number {
  const { heads, dedicated } = organisations
  const head = heads.get(words[i]!.text.toLowerCase())
  const isTold = SAINTS.has(words[i + 1]?.folded ?? '')
  // «больница святого Луки»: any body can be, where its saint is told.
  if (!head || !dedicated || !(isTold || dedicated.heads.includes(head.nominative))) return -1
  const given = isTold ? i + 2 : i + 1
  const [saint, epithet] = [words[given], words[given + 1]]
  const isGenitive = saint?.capital && knownGivenNames(saint.text).some((g) => g.case === 'genitive')
  if (!isGenitive || text.slice(words[given - 1]!.to, saint.from) !== ' ') return -1
  const hasEpithet = epithet && text.slice(saint.to, epithet.from) === ' ' && dedicated.epithet.test(epithet.text)
  return hasEpithet ? given + 1 : given
}

/** «Центр Марка Ротко», «музей Райниса»: the last word of the person whose name head `i` bears; -1: of nobody. */
function lastOfPerson(around: Surroundings, i: number): number {
  const { text, words, posts, leads, organisations } = around
  const [before, word, given, family, next] = [i - 1, i, i + 1, i + 2, i + 3].map((k) => words[k])
  const lower = word!.text.toLowerCase()
  // «дом-музей»
  const head = organisations.heads.get(lower) ?? organisations.heads.get(lower.split('-').at(-1)!)
  if (!head || !organisations.namesakes?.includes(head.nominative) || !given?.capital) return -1
  if (text.slice(word!.to, given.from) !== ' ') return -1
  // «директора школы Ивана Петрова» is somebody; a capital alone behind a lead is no name yet, and «в школе» leads to nobody.
  const isBare = word!.capital && (!before || (leads.has(before.to) && !posts.has(before.from)))
  // «директора школы Ивана Петрова Зою Лаптеву»: of two people the first is of the name.
  const isBeforePerson =
    isBeside(text, given, family) && isBeside(text, family, next) && isGiven(next) && !isGiven(family)
  if (head.case !== 'nominative' && head.case !== 'locative' && !isBare && !isBeforePerson) return -1
  const forms = knownGivenNames(given.text)
  if (!forms.some((f) => f.case === 'genitive') || forms.some((f) => f.case === 'nominative')) return -1
  if (!isBeside(text, given, family)) return i + 1
  if (isHead(family.folded) || isPlaceWord(family.folded) || isPatronymic(family.text)) return -1
  return isBeside(text, family, next) && isPatronymic(next.text) ? -1 : i + 2
}

function isGiven(word: Word): boolean {
  return knownGivenNames(word.text).length > 0
}

function isBeside(text: string, word: Word | undefined, next: Word | undefined): next is Word {
  return word !== undefined && next?.capital === true && text.slice(word.to, next.from) === ' '
}

/** «имени Н. В. Гоголя», «им. Я. Райниса»: the last word of whom word `k` says that the body is called after; -1: it says no such thing. */
function lastOfInitials({ text, words, organisations }: Surroundings, k: number): number {
  if (!organisations.calledAfter?.includes(words[k]!.folded)) return -1
  let last = k + 1
  while (last < k + 3 && /^\p{Lu}\. ?$/u.test(text.slice(words[last]?.from, words[last + 1]?.from))) last++
  return last > k + 1 && words[last]?.capital === true ? last : -1
}
