// Runs of words that can be names: capitalised words in a row, with the particles and initials between them, and
// without the words that begin sentences, act, or head organisations.

import { ALL_HEARD, anyOf, everyOf } from '../../locales/hearing.ts'
import { foldForCues } from '../../locales/locale.ts'
import { isPlaceWord } from '../organisations/organisation-words.ts'
import type { Cover } from '../text/cover.ts'
import { endsWithMe } from '../text/ends-with-me.ts'
import { readLabel } from '../text/labels.ts'
import { withoutPossessive } from '../text/possessive.ts'
import type { Cue, Word } from '../text/words.ts'
import { endsLikeFamily } from './family-endings.ts'
import { knownGivenNames } from './given-names.ts'
import { isKin } from './is-kin.ts'
import { isWrapped } from './name-government.ts'
import type { Writer } from './name-order.ts'
import { PARTICLES } from './normalise-case.ts'
import { joinPatronymics } from './patronymics.ts'
import { isGeneration } from './person-title.ts'
import { withoutSetOffEnding } from './set-off-ending.ts'

export interface NameSurroundings {
  readonly text: string
  readonly folded: string
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
  /** Stretches that are something else: organisations, addresses. */
  readonly taken: Cover
  /** Where the writer uses no capitals, so that small letters may begin a name. */
  readonly lowerCase: Cover
  readonly writer: Writer | null
}

export interface Token extends Word {
  readonly given: boolean
  readonly initial: boolean
}

const VOWEL = new RegExp(`[${ALL_HEARD.map(([, { words }]) => words.vowels).join('')}]`, 'u')
const BOUND = new RegExp(`^(?:${anyOf(({ words }) => words.boundParticles)})-\\p{Lu}`, 'u')
const FAMILY_PREFIXES = new Set(everyOf(({ words }) => words.familyPrefixes))
/** Words that stand in any sentence, and are nobody's name. */
export const COMMON: ReadonlySet<string> = new Set(everyOf(({ words }) => words.common.map(foldForCues)))
/** The forms of all heads; the shortest are too much like other words. */
const HEADS = new Set(
  everyOf(({ organisations }) =>
    [...organisations.heads].filter(([, head]) => head.nominative.length > 3).map(([form]) => form),
  ),
)

/** Words in a row; no list without a mark between its names is longer. */
const LONGEST = 16

/** Stretches of adjoining words that can be names, in order. */
export function* findRuns({ text, words, cues, taken, lowerCase }: NameSurroundings): Generator<readonly Token[]> {
  const posts = new Set(cues.filter((c) => c.kind === 'posts').map((c) => c.from))
  const acting = new Set(
    cues
      .filter(
        (c) =>
          c.kind === 'iCome' ||
          c.kind === 'theyCome' ||
          c.kind === 'staysAway' ||
          c.kind === 'codeWords' ||
          c.kind === 'besides' ||
          c.kind === 'below' ||
          c.kind === 'introduces' ||
          c.kind === 'takesOff',
      )
      .map((c) => c.from),
  )
  let run: Token[] = []
  const parts = joinPatronymics(words.flatMap(splitInitials).map(withoutEnding), ({ text }) => text, joinWords)
  for (const [i, word] of parts.entries()) {
    const previous = run.at(-1)
    const adjoining = previous !== undefined && isNameGap(text, previous, word)
    const token = taken.holds(word)
      ? null
      : asToken(word, text, posts, acting, lowerCase.holds(word), parts[i + 1], adjoining ? previous : undefined)
    const joins =
      adjoining &&
      token !== null &&
      (previous.capital === token.capital || PARTICLES.has(token.text) || PARTICLES.has(previous.text))
    if (token && joins && run.length < LONGEST) run.push(token)
    else {
      if (run.length > 0 && !(adjoining && word.capital && posts.has(word.from) && isTitle(run))) yield run
      run = token && !PARTICLES.has(token.text) ? [token] : []
    }
  }
  if (run.length > 0) yield run
}

function withoutEnding(word: Word): Word {
  const text = withoutSetOffEnding(word.text)
  return text === null ? word : { ...word, text, folded: word.folded.slice(0, text.length) }
}

function joinWords(word: Word, next: Word): Word {
  return { ...word, text: `${word.text} ${next.text}`, folded: `${word.folded} ${next.folded}`, to: next.to }
}

/** «Field Research Associate», «Communications Lead»: what stands before a post, and holds no given name, is part of it. */
function isTitle(run: readonly Token[]): boolean {
  return run.every((t) => t.capital && !t.given && !t.initial && !t.upper)
}

/** «J.Bērziņš», «И.И.Петров»: initials that cling to the family name are words of their own. */
function splitInitials(word: Word): readonly Word[] {
  const initials = /^(?:\p{Lu}\.){1,2}(?=\p{Lu}\p{L})/u.exec(word.text)?.[0]
  if (!initials) return [word]
  const at = initials.length
  const head = { ...word, text: initials.slice(0, -1), folded: word.folded.slice(0, at - 1), to: word.from + at - 1 }
  const tail = { ...word, text: word.text.slice(at), folded: word.folded.slice(at), from: word.from + at }
  return [head, { ...tail, upper: /^\p{Lu}{2}/u.test(tail.text) && word.upper }]
}

function isNameGap(text: string, previous: Token, word: Word): boolean {
  const gap = text.slice(previous.to, word.from)
  if (/^[ \u00a0]{1,2}$/u.test(gap) || (previous.initial && /^\.? ?$/u.test(gap))) return true
  // «ANDERSSON    Moa»: in columns of one row
  if (/^[ \t\u00a0]{3,20}$/u.test(gap) && previous.upper !== word.upper && word.capital)
    return (word.upper ? word : previous).text.length > LONGEST_SHORT
  // «… Annu⏎Kalniņu …»: a long line may break inside a name.
  return gap === '\n' && previous.given && isWrapped(text, previous.to)
}

/** Letters that bodies go by: «TSI». */
const LONGEST_SHORT = 4

/** «KUROSAWA's»; «O'S» is no owner. */
function isShoutedOwner(word: string): boolean {
  return /^\p{Lu}{3,20}['’´]\p{Ll}$/u.test(word)
}

function asToken(
  word: Word,
  text: string,
  posts: ReadonlySet<number>,
  acting: ReadonlySet<number>,
  lowerCase: boolean,
  next: Word | undefined,
  previous: Token | undefined,
): Token | null {
  if (/[\d&/+]/u.test(word.text)) return null
  const owner = withoutPossessive(word.text)
  if (owner && (/\p{Ll}$/u.test(owner) || isShoutedOwner(word.text)))
    return asToken(
      { ...word, text: owner, folded: word.folded.slice(0, owner.length), to: word.from + owner.length },
      text,
      posts,
      acting,
      lowerCase,
      next,
      previous,
    )
  // «Org.:», «U.:» announce something; «P.S.» and «N.B.» are nobody's initials.
  if (text.startsWith('.:', word.to) || (word.text.includes('.') && COMMON.has(word.folded))) return null
  // «Vidzemes TV»: capitals without a vowel are no name
  if (word.upper && word.text.length > 1 && !VOWEL.test(word.folded)) return null
  const initial =
    word.capital &&
    (word.text.length === 1 || /^\p{Lu}\.\p{Lu}$/u.test(word.text) || isDigraph(word, text)) &&
    text[word.to] === '.' &&
    !endsWithMe(text, word.to)
  // «De Santis»: a particle with a capital begins a family name.
  const isParticle = next?.capital === true && word.to === next.from - 1 && PARTICLES.has(word.text.toLowerCase())
  const given = !initial && !isParticle && word.text.length > 1 && knownGivenNames(word.text).length > 0
  if (!word.capital) {
    // «Nour al-Din Haddad»
    if (BOUND.test(word.text)) return { ...word, capital: true, given: false, initial: false }
    if (PARTICLES.has(word.text)) return { ...word, given: false, initial: false }
    // «соколову е.н.», «j. bērziņu»: beside what ends like a family name
    const beside = adjoining(previous, next, word, text)
    if (lowerCase && /^\p{Ll}(?:\.\p{Ll})?$/u.test(word.text) && text[word.to] === '.' && beside)
      return { ...word, text: word.text.toUpperCase(), given: false, initial: true }
    if (!lowerCase || word.text.length < 2 || COMMON.has(word.folded) || posts.has(word.from) || acting.has(word.from))
      return null
    return { ...word, given, initial: false }
  }
  if (initial) return { ...word, given: false, initial: true }
  // «Cormac Ó Dálaigh», «Ní Bhriain»: a prefix of the family name
  if (FAMILY_PREFIXES.has(word.text)) return previous ? { ...word, given: false, initial: false } : null
  if (word.text.length === 1 || isGeneration(word.text)) return null
  // «Mikaelam Latvijas personas koda nav»
  if (next && acting.has(next.from) && !next.capital && isPlaceWord(word.folded) && text[word.to] === ' ') return null
  // «Ritvars Suta»: behind a given name any capital is a family name, whatever else the word may mean.
  // «kā Sintija Jums rakstīja»: the capital is politeness.
  if (YOU.has(word.folded) && !word.upper) return null
  if (previous?.given && previous.capital && !(word.upper && COMMON.has(word.folded)))
    // «Vārds Anna Dubultais uzvārds Ozola-Liepa»
    return next && text.slice(word.to, next.from) === ' ' && readLabel(`${word.text} ${next.text}`) === 'familyName'
      ? null
      : { ...word, given, initial: false }
  // «Meitas Lindas kods»: whose relative somebody is
  if (COMMON.has(word.folded) || isKin(word.text) || posts.has(word.from) || acting.has(word.from) || isHead(word)) {
    // «Roze», «Marts»: a common word is a given name only before another name; «JO JĀPĒRK» is shouted.
    const shouted = word.upper && word.text.length < 4
    const beforeName =
      next?.capital === true &&
      !(shouted && next.upper) &&
      /^ $/u.test(text.slice(word.to, next.from)) &&
      !COMMON.has(next.folded) &&
      !isHead(next)
    // «Ozola Līga»: what heads no organisation there is a given name behind the family name.
    // «Озолиня Инесе»: nor is a common word any other behind what ends like one.
    const behindFamily =
      previous?.capital === true &&
      !previous.initial &&
      (COMMON.has(word.folded) ? !previous.given && endsLikeFamily(previous.text) : isHead(word))
    if (!(given && (beforeName || behindFamily) && !acting.has(word.from))) return null
  }
  return { ...word, given, initial: false }
}

/** «Maikls Dž. Brauns», «Юджин Дж. Мартин»: two letters for one sound, and a capital right behind. */
function isDigraph({ text, to }: Word, mail: string): boolean {
  return DIGRAPHS.has(text) && /^\. ?\p{Lu}\p{Ll}/u.test(mail.slice(to, to + 4))
}

const DIGRAPHS = new Set(everyOf(({ words }) => words.digraphs))
const YOU = new Set(everyOf(({ words }) => words.you.map(foldForCues)))

function adjoining(previous: Token | undefined, next: Word | undefined, word: Word, text: string): boolean {
  const before = previous !== undefined && !previous.given && endsLikeFamily(previous.text)
  const behind = next !== undefined && /^\. ?$/u.test(text.slice(word.to, next.from)) && endsLikeFamily(next.text)
  return before || behind
}

function isHead(word: Word): boolean {
  return HEADS.has(word.text.toLowerCase())
}
