// Organisations beside a word for what they are: «an NGO called Green Steps», «our think tank, the Baltic Policy Circle»;
// and those that a mark inside their name gives away («Re:Port»).

import { ALL_HEARD, everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { around, firstFrom } from '../text/cover.ts'
import { ARTICLE } from '../text/small-words.ts'
import type { Cue, Word } from '../text/words.ts'
import { endBeforeLand, endOfName } from './capital-runs.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { markedNames } from './marked-name.ts'
import {
  isArticle,
  isCommonWord,
  isContainer,
  isHead,
  isTown,
  LEGAL_FORMS,
  leadsBehindName,
} from './organisation-words.ts'

/** «our client, the Foundation», «our client (the Foundation)» */
const APPOSED = new RegExp(`^(?:, | \\()${ARTICLE}$`, 'u')

export function* findByCalling(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  yield* findCalled(text, words)
  yield* findApposed(text, words, cues)
  yield* findMarked(text, words)
}

/** Whether a folded word is one for a body that its name stands behind: «daily». */
export function isKindOfBody(folded: string): boolean {
  return KINDS.has(folded)
}

const CALLED = new Set(everyOf(({ organisations }) => organisations.called?.verbs ?? []))
const KINDS = new Set(everyOf(({ organisations }) => organisations.called?.kinds ?? []))

/** Words between a class word and «called»: «an NGO from Valmiera that is called». */
const MOST_BETWEEN = 6

/** «a small NGO from Valmiera called Green Steps», «biedrība, ko sauc Zaļie soļi», «the news portal Delfi» */
function* findCalled(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    const first = words[i + 1]
    const isVerb = CALLED.has(word.folded)
    if ((!isVerb && !KINDS.has(word.folded)) || !first?.capital || text.slice(word.to, first.from) !== ' ') continue
    if (isCommonWord(first.folded) || isTown(first.folded)) continue
    // «Saules pagalms» is nobody, «a colleague named Anna Kalna» is.
    const isNobody = isVerb && /^ \p{Ll}{3}/u.test(text.slice(first.to, first.to + 4)) && !isNominative(first)
    if (knownGivenNames(first.text).length > 0 && !isNobody) continue
    if (isVerb && !words.slice(Math.max(0, i - MOST_BETWEEN), i).some((w) => isClassOf(w, text, word))) continue
    const rest = /^[^\n.,;:()!?–—]{2,60}/u.exec(text.slice(first.from, first.from + 60))?.[0].trimEnd()
    // «ko sauc X.»: a letter is nobody's name.
    if (rest === undefined) continue
    const last = words[endBeforeLand(text, words, i + 1)]!
    // «ko sauc Vides draugi Rīgā»: a few words up to a mark are all its name.
    const to = isVerb && HEARS_ALL.test(rest) ? first.from + rest.length : last.to
    // «the flag of Startup Human»: with a capital inside the sentence the word is a part of the name.
    const isPart = !isVerb && word.capital && /\p{Ll} $/u.test(text.slice(Math.max(0, word.from - 2), word.from))
    const { from } = isPart ? word : first
    yield { value: text.slice(from, to), from, to, rule: 'organisation.called', weak: true }
  }
}

const HEARS_ALL = /^\p{Lu}[\p{L}'’-]+(?: \p{Ll}{3,}){1,2}$/u

function isNominative({ text }: Word): boolean {
  return knownGivenNames(text).some((name) => name.case === 'nominative')
}

/** A class word in the same sentence before `word`. */
function isClassOf({ folded, to }: Word, text: string, word: Word): boolean {
  if (/[.!?\n]/u.test(text.slice(to, word.from))) return false
  return isContainer(folded) || LEGAL_FORMS.has(folded) || isHead(folded)
}

/** «our think tank, the Baltic Policy Circle, will send me», «mūsu biedrība (Zaļie soļi)»: between commas or brackets. */
function* findApposed(text: string, words: readonly Word[], cues: readonly Cue[]): Generator<OrganisationClaim> {
  for (const [i, word] of words.entries()) {
    if (word.capital || !/^(?:,| \()/u.test(text.slice(word.to, word.to + 2)) || !isClass(word)) continue
    // «our head of office, Hildur Jónsdóttir,»
    if (around(cues, word.from, word.to).some((c) => c.kind === 'posts' && c.from < word.from && word.to <= c.to))
      continue
    const at = firstOwn(words, i)
    const whose = words[at]
    const k = words[i + 1] && isArticle(words[i + 1]!.folded) ? i + 2 : i + 1
    const first = words[k]
    if (!whose || !/^ (?:\p{Ll}+ ){0,2}$/u.test(text.slice(whose.to, word.from)) || !first?.capital) continue
    if (!APPOSED.test(text.slice(word.to, first.from))) continue
    // «the chairman of our board, Jón Sigurðsson,»
    const lead = words[at - 1]
    if (lead && k === i + 1 && leadsBehindName(lead.folded)) continue
    if (knownGivenNames(first.text).length > 0 || isCommonWord(first.folded) || isTown(first.folded)) continue
    const last = words[endOfName(text, words, k)]!
    if (!/^[,)]/u.test(text.slice(last.to, last.to + 1))) continue
    const [from, to] = [first.from, last.to]
    yield { value: text.slice(from, to), from, to, rule: 'organisation.apposed', weak: true }
  }
}

/** Where «our» stands among the three words before `i`; -1: nowhere. */
function firstOwn(words: readonly Word[], i: number): number {
  const begin = Math.max(0, i - 3)
  const at = words.slice(begin, i).findIndex((w) => OURS.has(w.folded))
  return at < 0 ? -1 : begin + at
}

const OURS = new Set(everyOf(({ organisations }) => organisations.ours))

/** A word for a body, in the nominative, so that the name beside it is in the nominative too. */
function isClass({ text, folded }: Word): boolean {
  return ALL_HEARD.some(([, { organisations: o, declines }]) => {
    const head = o.heads.get(text) ?? o.heads.get(folded)
    return head ? !declines || head.case === 'nominative' : !declines && isContainer(folded)
  })
}

function* findMarked(text: string, words: readonly Word[]): Generator<OrganisationClaim> {
  for (const { from, marked } of markedNames(text)) {
    // «Re:Portas redakcijā»: in front of a small word it may have been declined.
    if (/s$/u.test(marked) && /^ \p{Ll}/u.test(text.slice(from + marked.length, from + marked.length + 2))) continue
    const last = words[endOfName(text, words, firstFrom(words, from + marked.indexOf(':') + 1))]!
    yield { value: text.slice(from, last.to), from, to: last.to, rule: 'organisation.marked', weak: true }
  }
}
