// Organisations that say what they are right behind their name: «Notimex, the news agency of the Mexican State, would be
// glad to cover the meeting». Nothing else tells a reader that the name is a body's.

import { everyOf } from '../../locales/hearing.ts'
import { knownGivenNames } from '../names/given-names.ts'
import { isPersonTitle } from '../names/person-title.ts'
import { around } from '../text/cover.ts'
import type { Cue, Word } from '../text/words.ts'
import type { OrganisationClaim } from './find-organisations.ts'
import { isCommonWord, isHead, isNoPartOfName, isTown, UNDECLINED_JOINERS } from './organisation-words.ts'
import { isKindOfBody } from './organisations-called.ts'

const DESCRIBES = new Set(everyOf(({ organisations }) => organisations.called?.describes ?? []))

/** «, the Dutch public news |agency»: words from the article to the one for a body. */
const MOST_BETWEEN = 5
const LONGEST_NAME = 3

/** One to three capitals that begin a sentence, and behind a comma, with an article, the kind of body. */
export function* findDescribed(
  text: string,
  words: readonly Word[],
  cues: readonly Cue[],
): Generator<OrganisationClaim> {
  for (const [i, article] of words.entries()) {
    const last = words[i - 1]
    if (!DESCRIBES.has(article.folded) || !last?.capital || text.slice(last.to, article.from) !== ', ') continue
    if (!isDescription(text, words, i + 1, cues)) continue
    let begin = i - 1
    while (i - begin < LONGEST_NAME && words[begin - 1]?.capital && isNext(text, words[begin - 1]!, words[begin]!))
      begin--
    const { from } = words[begin]!
    if (!/(?:^|\n|[.!?:] |[Tt]he )$/u.test(text.slice(Math.max(0, from - 4), from))) continue
    // «Ms. HAYAKAWA Tomomi, the …»
    const before = words[begin - 1]
    if (before && isPersonTitle(before.text) && /^\.? $/u.test(text.slice(before.to, from))) continue
    const name = words.slice(begin, i)
    if (name.some((w) => knownGivenNames(w.text).length > 0) || isNoPartOfName(name[0]!, text)) continue
    if (name.length === 1 && isTown(last.folded)) continue
    yield { value: text.slice(from, last.to), from, to: last.to, rule: 'organisation.described', weak: true }
  }
}

/** «news agency of the Mexican State», «Tallinn-based think tank,»; not «agency owner» or «programme officer», who are people. */
function isDescription(text: string, words: readonly Word[], begin: number, cues: readonly Cue[]): boolean {
  for (let k = begin; k < begin + MOST_BETWEEN; k++) {
    const [word, next] = [words[k], words[k + 1]]
    if (!word || (k > begin && !isNext(text, words[k - 1]!, word))) return false
    if (UNDECLINED_JOINERS.has(word.folded)) return false
    const isKind = !word.capital && (isHead(word.folded) || isKindOfBody(word.folded))
    if (!isKind) continue
    if (/^ ?[,(]/u.test(text.slice(word.to, word.to + 2))) return true
    // «news agency»: the first of two such words says of what kind the second is.
    const isPost =
      next !== undefined && around(cues, next.from, next.to).some((c) => c.kind === 'posts' && c.from === next.from)
    if (
      next &&
      !isPost &&
      isNext(text, word, next) &&
      (UNDECLINED_JOINERS.has(next.folded) || isCommonWord(next.folded))
    )
      return true
  }
  return false
}

function isNext(text: string, { to }: Word, { from }: Word): boolean {
  return from - to === 1 && text[to] === ' '
}
