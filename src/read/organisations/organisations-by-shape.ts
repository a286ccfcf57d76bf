// Bodies that only the shape of their whole name gives away: «U.S. Department of Justice», «State Department» in states
// that call their ministries departments, which elsewhere are parts of a body; «The Baltic Times», whose article is a
// part of the name.

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around } from '../text/cover.ts'
import { readLabel } from '../text/labels.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { goesOnInName, isCommonWord, isDepartment, isNoPartOfName, isPlaceWord, isTown } from './organisation-words.ts'

const SHAPES = everyOf(({ organisations }) => organisations.shapes ?? [])
/** All in one: in most texts there is none of them. */
const ANY_SHAPE = new RegExp(SHAPES.map(({ source }) => source).join('|'), 'u')

const LETTERS = / \((\p{Lu}{3,7})\)/gu
const NAME = String.raw`((?:\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})? ){1,5}\p{Lu}\p{Ll}{2,20})$`
const IN_CELL = new RegExp(String.raw`(?:^|\n {0,4}|\p{L}, |: )${NAME}`, 'u')
const ARTICLES = everyOf(({ organisations }) =>
  (organisations.articles ?? []).map((a) => `[${a[0]!.toUpperCase()}${a[0]}]${a.slice(1)}`),
)
const LED = new RegExp(`(?:^|[ \\n])(?:${ARTICLES.join('|')}) ${NAME}`, 'u')
const LONGEST_NAME = 140

/** «Nordic-Baltic Democracy House (NBDH)», «the Young Farmers Moot (YFM)»: capitals whose first letters the bracket gives, in a cell of their own or behind an article. */
function* findExplained(text: string): Generator<OrganisationClaim> {
  for (const { index, 0: bracket, 1: letters } of text.matchAll(LETTERS)) {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index)
    const endsCell = /^\s*(?:\n|$|[,|])/u.test(text.slice(index + bracket.length, index + bracket.length + 9))
    const body = LED.exec(before)?.[1] ?? (endsCell ? IN_CELL.exec(before)?.[1] : undefined)
    if (body && body.replaceAll(/\P{Lu}/gu, '') === letters)
      yield { value: body, from: index - body.length, to: index, rule: 'organisation.shape', weak: false }
  }
}

/** «Gaujmalas Ziņās», «no Aiviekstes Balss»: a capital genitive and what papers are called; not «Dalībnieka Ziņas:». */
function* findPapers(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const [i, { text: typed, from, to }] of words.entries()) {
    const [owner, behind] = [words[i - 1], words[i + 1]]
    const paper = PAPERS.get(typed)
    if (
      !paper ||
      !owner?.capital ||
      (owner.upper && !isChannel(owner)) ||
      text.slice(owner.to, from) !== ' ' ||
      text[to] === ':'
    )
      continue
    const isPlace = isPlaceWord(owner.folded) || isTown(owner.folded)
    // «TV3 Ziņas», «Ventspils Balss»
    const isOwner = isPlace || isChannel(owner) || OWNERS.some((ending) => ending.test(owner.text))
    if (!isOwner || (isNoPartOfName(owner, text) && !isPlace)) continue
    // «Kurzemes Vārds», not «Dalībnieka Vārds»
    if (readLabel(paper.nominative) !== null && !isPlaceWord(owner.folded)) continue
    if (behind?.capital && text.slice(to, behind.from) === ' ') continue
    const rule = `organisation.${paper.case}`
    yield { value: `${owner.text} ${paper.nominative}`, from: owner.from, to, rule, weak: false }
  }
}

/** «TV3», «LTV» */
function isChannel({ text }: Word): boolean {
  return /^\p{Lu}{2,4}\d?$/u.test(text)
}

const PAPERS = new Map(everyOf(({ organisations }) => [...(organisations.papers ?? [])]))
const OWNERS = everyOf(({ organisations }) => (organisations.papers ? (organisations.whose ?? []) : []))

/** «Kesko Senukai Latvia»: two capitals that are nobody's name and no post, and the land of the branch. */
function* findBranches(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [i, land] of words.entries()) {
    const [before, first, second, behind] = [words[i - 3], words[i - 2], words[i - 1], words[i + 1]]
    if (!land.capital || !BRANCHES.has(land.folded) || !first?.capital || !second?.capital) continue
    const run = text.slice(first.from, land.to)
    if (run !== `${first.text} ${second.text} ${land.text}` || !/^\p{Lu}\p{Ll}/u.test(run)) continue
    if (before?.capital && /^[ .&-]{1,2}$/u.test(text.slice(before.to, first.from))) continue
    if (behind?.capital && text.slice(land.to, behind.from) === ' ') continue
    const isOther = (w: Word): boolean => isPlaceWord(w.folded) || isTown(w.folded) || isDepartment(w.folded)
    if ([first, second].some(isOther) || (isNoPartOfName(first, text) && !goesOnInName(first))) continue
    const isPost = around(cues, first.from, land.from).some((c) => c.kind === 'posts' || c.kind === 'streets')
    const isPerson = knownGivenNames(first.text).some((n) => n.case === 'nominative') && !isCommonWord(first.folded)
    if (isPost || isPerson) continue
    yield { value: run, from: first.from, to: land.to, rule: 'organisation.shape', weak: true }
  }
}

const BRANCHES = new Set(everyOf(({ organisations }) => organisations.branches ?? []))

export function* findByShape(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  yield* findPapers(text, words)
  yield* findBranches(text, words, cues)
  yield* findExplained(text)
  if (!ANY_SHAPE.test(text)) return
  for (const shape of SHAPES) {
    for (const { index, 0: found, groups } of text.matchAll(shape)) {
      // «Badges for Anna Kalna»
      if (groups?.whom && knownGivenNames(groups.whom).length > 0) continue
      const to = index + found.length
      const value = groups?.body ?? found
      yield { value, from: to - value.length, to, rule: 'organisation.shape', weak: false }
    }
  }
}
