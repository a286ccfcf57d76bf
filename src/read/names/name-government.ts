// What the words around a name say of it: a verb or preposition in front makes it an object («piesakām», «вместо»), a
// noun behind it a genitive («… vietā»), a post or title beside it tells the bearer's gender («direktori», «kundze»).

import { ALL_HEARD, anyOf, everyOf, HEARD } from '../../locales/hearing.ts'
import { foldForCues, type Gender } from '../../locales/locale.ts'
import { isDeterminer } from '../organisations/organisation-words.ts'
import { around, type Cover, firstFrom, within } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import { isInDeclinedRow } from './in-declined-row.ts'
import type { Governed } from './resolve-name.ts'

interface Surroundings {
  /** Organisations and addresses: «секретаря Посольства … в … Александра Бондаря» goes on behind them. */
  readonly taken: Cover
  readonly text: string
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
}

/** How many words of small letters may stand between the verb and the name: «deleģējam uz šo tikšanos Vidvudu Straumi». */
const REACH = 4
/** How many words are looked at in all, names between them too. */
const HORIZON = 16
/** Letters of «персональный код » and one before. */
const LONGEST_LEAD = 18
/** Letters of « на встрече 16 ноября не будет участвовать». */
const LONGEST_ABSENCE = 60
/** No post or title is longer, in letters. */
const LONGEST_POST = 40
/** A line this long goes on in the next. */
const FULL_LINE = 55

const AND = anyOf(({ organisations }) => organisations.and)
const AND_ANOTHER = new RegExp(`^ (?:${AND})(?: \\p{Ll}{3,20}){0,2}(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,3}(?= )`, 'u')

const BRACKET = /^ \([^()\n]{1,70}\)(?= )/u

/** What governs the name between two positions. */
export function governing(surroundings: Surroundings, from: number, to: number): Governed {
  const { text, cues } = surroundings
  // «пропуск на имя Эрика Линка»
  if (governs('genitive', text.slice(Math.max(0, from - LONGEST_LEAD), from).toLowerCase())) return 'genitive'
  // «Зовут меня Раиса Петрова»
  if (around(cues, from - 2, from).some((c) => c.kind === 'introduces' && c.to <= from && from - c.to <= 2)) return null
  // «Viestura Pakalna un Agneses Zeltiņas pieteikumus»: what governs the second governs the first.
  const second = AND_ANOTHER.exec(text.slice(to, to + 80))?.[0].length ?? 0
  // «Raimonda Stūra (Iekšlietu ministrija) personas kodu»
  const bracket = BRACKET.exec(text.slice(to, to + 80))?.[0].length ?? 0
  for (const end of new Set([to, to + second, to + bracket])) {
    const behind = cues.slice(firstFrom(cues, end + 1), firstFrom(cues, end + 2))
    if (text[end] === ' ' && behind.some((c) => c.kind === 'afterGenitive')) return 'genitive'
    if (governs('missing', text.slice(end, end + LONGEST_ABSENCE))) return 'genitive'
  }
  let small = 0
  const given = text.slice(from, to).split(' ', 1)[0]!
  const mayBeFar = ALL_HEARD.some(([, l]) => l.government?.person !== undefined && l.looksDeclined?.(given))
  for (const word of wordsBefore(surroundings, from)) {
    // Another name and its code say nothing; a verb may begin the sentence.
    const before = text.slice(Math.max(0, word.from - 3), word.from)
    if (/^\d/u.test(word.text)) continue
    if (word.capital && (/(?<!\p{L})\p{Lu}\. ?$/u.test(before) || !/(?:^|[.:!?\n]\s*)$/u.test(before))) continue
    const lower = word.text.toLowerCase()
    if (governs('dative', lower) && text.slice(word.to, from) === ' ') return 'dative'
    // «исключить из списка участников встречи 16 ноября …»
    if (mayBeFar && governs('person', lower))
      return /[,–—]/u.test(text.slice(word.to, from)) && small > REACH ? null : 'object'
    if (small > REACH) {
      if (!mayBeFar) return null
      continue
    }
    // «вместо меня – Феодосия Крумпане»
    if (governs('pronoun', lower) && /^ [-–—] /u.test(text.slice(word.to, from))) return null
    // «от Краславской думы Язеп Добкевич»: the body is what the preposition is of.
    const isOfBody = governs('preposition', lower) && isBetween(surroundings, word.to, from)
    if (governs('object', lower) && !isOfBody) return small === 0 ? 'object' : 'oblique'
    // «… vecāko referenti Džineti Brici»: the name stands in the case of its post.
    const posts = small === 0 ? postIn(word, cues).map((l) => HEARD[l].government) : []
    if (posts.some((government) => government?.dativePost?.test(lower))) return 'dative'
    if (posts.some((government) => government?.post?.test(lower))) return 'oblique'
    if (governs('subject', lower)) return null
    small++
  }
  return isInDeclinedRow(text, from) ? 'object' : null
}

/** Whether an organisation or an address begins right behind a position, before another. */
function isBetween({ taken, words }: Surroundings, after: number, before: number): boolean {
  const next = words[firstFrom(words, after)]
  return next !== undefined && next.from < before && taken.holds(next)
}

function governs(
  part: 'genitive' | 'missing' | 'dative' | 'object' | 'subject' | 'person' | 'preposition' | 'pronoun',
  word: string,
): boolean {
  return ALL_HEARD.some(([, locale]) => locale.government?.[part]?.test(word) ?? false)
}

/** The words in front of a position, nearest first, back to the beginning of the sentence or of the line. */
function* wordsBefore({ text, words, taken }: Surroundings, from: number): Generator<Word> {
  const last = firstFrom(words, from) - 1
  let right = from
  for (let i = last; i >= Math.max(0, last - HORIZON); i--) {
    const word = words[i]!
    // «Н. Орлову» ends no sentence.
    const gap = text.slice(word.to, right).replace(/^\./u, (dot) => (/^\p{Lu}$/u.test(word.text) ? ' ' : dot))
    if (/[.:;!?]/u.test(gap) || (gap.includes('\n') && !isWrapped(text, word.to))) return
    if (!taken.holds(word)) yield word
    right = word.from
  }
}

/** Whether a line that ends here is long enough to have been broken by the mail program. */
export function isWrapped(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return at - start >= FULL_LINE && !text.startsWith('\n\n', at)
}

/** Whether the line of a name speaks a language whose names keep their form, and hardly another: «instead of Katju Holkeri». */
export function standsAmongUndeclined({ text, words }: Surroundings, from: number, to: number): boolean {
  const begin = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - NEAR_WORDS)
  const end = text.indexOf('\n', to)
  const beside = within(words, begin, Math.min(end < 0 ? text.length : end, to + NEAR_WORDS))
  const said = (languages: readonly ReadonlySet<string>[]): number =>
    Math.max(...languages.map((telling) => beside.filter((w) => telling.has(w.folded)).length))
  return said(UNDECLINING) >= A_FEW * Math.max(1, said(DECLINING))
}

const tellingOf = (declines: boolean): readonly ReadonlySet<string>[] =>
  ALL_HEARD.filter(([, locale]) => locale.declines === declines).map(
    ([, { words }]) => new Set(words.telling.map(foldForCues)),
  )
const [DECLINING, UNDECLINING] = [tellingOf(true), tellingOf(false)]

/** Letters of a sentence to each side. */
const NEAR_WORDS = 120
/** Small words of a language that another has by chance. */
const A_FEW = 3

/** Whether the list that a name stands in says before its colon that all are women. */
function areWomen(before: string): boolean {
  if (!before.includes(': ') && !before.includes('– ')) return false
  return COUNTING_WOMEN.some((counts) => {
    const count = counts.exec(before)
    return count !== null && !/\p{Ll}{3}[.!?] \p{Lu}|[:;]\s/u.test(before.slice(count.index + count[0].length))
  })
}

const COUNTING_WOMEN = everyOf(({ countsWomen }) => countsWomen ?? [])
/** Letters from a number of people to the last of them. */
const LONGEST_LIST = 300

/** Letters of «, viņas personas kods». */
const LONGEST_CLAUSE = 25

/** The bearer's gender, where the word right in front of a name or right behind it tells it; null: it does not. */
export function genderBeside({ taken, text, words, cues }: Surroundings, from: number, to: number): Gender | null {
  const at = firstFrom(words, to)
  // «piesaku Intu Ceriņu, viņas koda sākums …»
  const clause = /^(?:, | \(| [–-] )(.{2,20})/u.exec(text.slice(to, to + LONGEST_CLAUSE))?.[1]
  if (clause !== undefined) {
    const said = foldForCues(clause)
    const told = ALL_HEARD.map(([, { relativeGender }]) => relativeGender).find(
      (g) => g?.male.test(said) || g?.female.test(said),
    )
    if (told) return told.male.test(said) ? 'male' : 'female'
  }
  // «pieteicam divas: Ievu Straumi un Intu Liepu»
  if (areWomen(text.slice(Math.max(0, from - LONGEST_LIST), from))) return 'female'
  // «Aldoni Veisu, savu vietnieci»
  const whose = words[at] && isDeterminer(words[at].folded) && text.slice(to, words[at].from) === ', ' ? 1 : 0
  const [before, behind] = [words[firstFrom(words, from) - 1], words[at + whose]]
  for (const word of [before, behind]) {
    // «Яна Голубева, Studentu centrs»: a word of a body's name is nobody's post.
    if (
      !word ||
      taken.holds(word) ||
      !/^[ ,]{1,2}$/u.test(
        word === before ? text.slice(word.to, from) : text.slice(whose ? words[at]!.to : to, word.from),
      )
    )
      continue
    const lower = word.text.toLowerCase()
    const kin = ALL_HEARD.map(([, { kin }]) => kin).find((k) => k?.male.test(lower) || k?.female.test(lower))
    if (kin && word === before) return kin.male.test(lower) ? 'male' : 'female'
    for (const { genderWords, womanInMansPost } of postIn(word, cues).map((l) => HEARD[l])) {
      const given = text.slice(from, to).split(' ')[0]!
      if (word === before && womanInMansPost?.post.test(lower) && womanInMansPost.name.test(given)) return 'female'
      const genders = (['male', 'female'] as const).filter((gender) => genderWords?.[gender].test(lower))
      if (genders.length === 1) return genders[0]!
    }
  }
  return null
}

/** The languages in which a word is a post or a title: «Ms» is no Latvian man. */
function postIn(word: Word, cues: readonly Cue[]): readonly Cue['language'][] {
  return cues
    .slice(firstFrom(cues, word.from - LONGEST_POST), firstFrom(cues, word.from + 1))
    .filter((c) => c.kind === 'posts' && c.to >= word.to)
    .map((c) => c.language)
}
